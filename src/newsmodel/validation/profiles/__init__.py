"""What those who take an article in ask of it, one file for each of them; the file's name is its key."""

from typing import TYPE_CHECKING

from newsmodel._catalog import Catalog

if TYPE_CHECKING:
    from newsmodel.validation.profile import Profile

PROFILES: "Catalog[Profile]" = Catalog("newsmodel.validation.profiles", "PROFILE")
