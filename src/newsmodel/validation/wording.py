"""What texts say, to compare them by, and the words of languages that checks look for."""

import functools
import re
from collections.abc import Iterable

from newsmodel.languages import LANGUAGES
from newsmodel.text.folding import fold
from newsmodel.text.phrases import Phrases, compiled

# Vowel signs are no \w, but belong to the word; the danda does not.
_BETWEEN_WORDS = re.compile("[^\\w\u0900-\u0963]+")


def said(text: str) -> str:
    """Give the key of a text: that of every other text with the same words, whatever its marks.

    >>> said("नहर की सफाई — शुरू!") == said("नहर की सफ़ाई शुरू")
    True
    """
    return _BETWEEN_WORDS.sub(" ", fold(text)).strip()


@functools.cache
def pronouns() -> frozenset[str]:
    """Give the folded pronouns of all languages, as they stand for who speaks."""
    return frozenset(
        fold(word)
        for language in LANGUAGES.values()
        for group in (language.speech.pronouns, language.speech.agent_pronouns, language.speech.own_pronouns)
        for word in group
    )


@functools.cache
def furniture() -> Phrases[str]:
    """Give the phrases of furniture of all languages, each with the kind that it is of."""
    patterns: dict[str, str] = {}
    for language in LANGUAGES.values():
        for kind, group in language.page.furniture.items():
            patterns.update(dict.fromkeys(group, kind))
    return compiled(patterns)


@functools.cache
def pointers() -> re.Pattern[str]:
    """Give the pattern of a text that points to another article: "यह भी पढ़ें: …"."""
    labels = [word for language in LANGUAGES.values() for word in language.page.also_read]
    # पढ़ें alone is a word like others; "यह भी पढ़ें" says by itself that a link is meant.
    alone = "|".join(re.escape(word) for word in labels if " " in word)
    return re.compile(rf"{_labels(labels)}|(?i:\W{{0,5}}(?:{alone})\W{{0,5}}$)")


@functools.cache
def authors() -> re.Pattern[str]:
    """Give the pattern of a name that begins with the label of a byline: "रिपोर्ट: …", "By …"."""
    labels = [word for language in LANGUAGES.values() for word in language.page.authors]
    # प्रस्तुति is a label and a given name: only a preposition needs no mark after it.
    by = "|".join(map(re.escape, sorted(word for word in labels if word.endswith("by"))))
    return re.compile(rf"{_labels(labels)}|(?i:(?:{by})\s)")


def _labels(words: Iterable[str]) -> str:
    labels = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return rf"(?i:\W{{0,5}}(?:{labels})\s{{0,3}}[:\-–—|>»/])"
