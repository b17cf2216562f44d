"""Articles that XML can hold: those of `strategies`, with a question mark for each character that it cannot."""

import re
from typing import Any

from hypothesis.strategies import SearchStrategy

from newsmodel.formats import native
from newsmodel.model.article import Article
from strategies import articles

# XML 1.0, production 2 (Char), turned round; written here once more, for the tests to be independent.
NO_CHAR = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _without(value: Any) -> Any:
    if isinstance(value, str):
        return NO_CHAR.sub("?", value)
    if isinstance(value, list):
        return [_without(item) for item in value]
    return {key: _without(item) for key, item in value.items()} if isinstance(value, dict) else value


writable_articles: SearchStrategy[Article] = articles.map(
    lambda article: native.from_dict(_without(native.to_dict(article)))
)
"""Whole articles, without control characters, halves of surrogate pairs and the like."""
