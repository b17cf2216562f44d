"""Statements that lack their full stop, as many a page leaves it out: they are text, and no titles."""

import functools

import attrs

from newsmodel.languages import LANGUAGES
from newsmodel.text.folding import fold

# "पूरा मामला यह है": fewer words are a heading.
_FEWEST_WORDS = 5
# "रमा चौहान,": fewer words may be a name.
_FEWEST_SPACES = 3
_OPENERS = frozenset("“‘")
_CLOSERS = frozenset("”’")


def lacks_its_stop(text: str) -> bool:
    """Whether a line is a statement by its last verb, though nothing ends it; a question may be a heading.

    >>> lacks_its_stop("पुलिस मामले की जांच कर रही है"), lacks_its_stop("आखिर यह पर्व क्यों मनाया जाता है")
    (True, False)
    """
    words = _words()
    if fold(text.rpartition(" ")[2]) not in words.ends:
        return False
    said = fold(text).split()
    # "देखना होगा कि … क्या …" asks nothing.
    asks = not words.asking.isdisjoint(said) and words.that.isdisjoint(said)
    return len(said) >= _FEWEST_WORDS and not asks


def goes_on(text: str) -> bool:
    """Whether a sentence or a quotation goes on in the line below: "… ने कहा कि", "“नदी सूखी,".

    >>> goes_on("विभाग ने एक पोस्ट में लिखा कि"), goes_on("रमा चौहान,")
    (True, False)
    """
    if (text[0] in _OPENERS) != (text[-1] in _CLOSERS):
        # A heading may begin or end with a quotation: both marks are in it.
        return _OPENERS.isdisjoint(text) or _CLOSERS.isdisjoint(text)
    if text[-1] == ",":
        return text.count(" ") >= _FEWEST_SPACES
    return fold(text.rpartition(" ")[2]) in _words().that


@attrs.frozen
class _Words:
    ends: frozenset[str]
    asking: frozenset[str]
    that: frozenset[str]


@functools.cache
def _words() -> _Words:
    languages = LANGUAGES.values()
    return _Words(
        ends=frozenset(fold(word) for language in languages for word in language.page.statement_ends),
        asking=frozenset(fold(word) for language in languages for word in language.page.interrogatives),
        that=frozenset(fold(word) for language in languages for word in language.speech.that),
    )
