"""The formats that an article can be written in, one file a format."""

from types import ModuleType

from newsmodel._catalog import Catalog

FORMATS: Catalog[ModuleType] = Catalog("newsmodel.formats")
