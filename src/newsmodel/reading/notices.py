"""Sentences in which a site speaks to its reader, above everything it tells."""

import functools

from newsmodel.languages import LANGUAGES
from newsmodel.text.folding import fold

_LONGEST = 250
_MARKS = ".,।!?:;'\"“”‘’()"


def is_notice(text: str) -> bool:
    """Whether a text asks the reader for something: to search, to subscribe, to support the site.

    >>> is_notice("Begin typing your search above and press return to search.")
    True
    >>> is_notice("Support for the new bridge grows in the valley.")
    False
    """
    if not text or len(text) > _LONGEST:
        return False
    key = fold(text)
    openings, reader, site, requests = _words()
    if key.replace("’", "'").startswith(openings):
        return True
    # "हमें आप जैसे पाठक चाहिए … समर्थन करें": only somebody who speaks of both asks for himself.
    words = [word.strip(_MARKS) for word in key.split()]
    return words[-1] in requests and not reader.isdisjoint(words) and not site.isdisjoint(words)


@functools.cache
def _words() -> tuple[tuple[str, ...], frozenset[str], frozenset[str], frozenset[str]]:
    pages = [language.page for language in LANGUAGES.values()]
    return (
        tuple(fold(word) for page in pages for word in page.appeals),
        frozenset(fold(word) for page in pages for word in page.reader),
        frozenset(fold(word) for page in pages for word in page.site),
        frozenset(fold(word) for page in pages for word in page.requests),
    )
