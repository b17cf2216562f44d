"""The page styles, one file a style; the file's name is its key."""

from typing import TYPE_CHECKING

from newsmodel._catalog import Catalog

if TYPE_CHECKING:
    from newsmodel.reading.layout import Layout

LAYOUTS: "Catalog[Layout]" = Catalog("newsmodel.layouts", "LAYOUT")
