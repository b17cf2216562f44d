"""What is looked for in an article, one file a check; the file's name is its code, `_` for the dot."""

from typing import TYPE_CHECKING

from newsmodel._catalog import Catalog

if TYPE_CHECKING:
    from newsmodel.validation.check import Check

CHECKS: "Catalog[Check]" = Catalog("newsmodel.validation.checks", "CHECK")
