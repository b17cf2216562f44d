"""The words of each language, one file a language; the file's name is its tag."""

from typing import TYPE_CHECKING

from newsmodel._catalog import Catalog

if TYPE_CHECKING:
    from newsmodel.vocabulary.language import Language

LANGUAGES: "Catalog[Language]" = Catalog("newsmodel.languages", "LANGUAGE")
