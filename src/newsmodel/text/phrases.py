"""Phrases: which lines are known by what they say, as a whole or with gaps."""

import functools
import re
from collections.abc import Collection, Mapping
from typing import Generic, TypeVar

import attrs

from newsmodel.text.folding import fold

# A phrase is compared from its first to its last letter or digit: "- Advertisment -", "Share this:".
# Vowel signs are no `\w`, but belong to the word; the danda does not.
_FIRST = re.compile(r"[\w\u0900-\u0963(]")
_LAST = re.compile(r".*[\w\u0900-\u0963)]", re.DOTALL)
_BEHIND_WORD = ":-–,."
LONGEST_PHRASE = 300
"""Longer lines are no phrases, in code points."""

Meaning = TypeVar("Meaning")


@attrs.frozen
class Phrases(Generic[Meaning]):
    """Phrases, each with what a line means that says it."""

    _whole: dict[str, Meaning]
    _starts: dict[str, list[tuple[tuple[str, ...], Meaning]]]
    _ends: dict[str, list[tuple[tuple[str, ...], Meaning]]]
    _within: list[tuple[tuple[str, ...], Meaning]]
    _hints: re.Pattern[str]
    """The middles of the patterns that begin and end with any text: one search tells that none is there."""

    def meaning(self, key: str) -> Meaning | None:
        """Give what a line means, by its `phrase_key`; None for a line that no phrase fits."""
        meaning = self._whole.get(key)
        if meaning is not None:
            return meaning
        # "Disclaimer: …" begins with the word of "Disclaimer …".
        for parts, meaning in self._starts.get(key.partition(" ")[0].rstrip(_BEHIND_WORD), ()):
            if _fits(parts, key):
                return meaning
        for parts, meaning in self._ends.get(key.rpartition(" ")[2], ()):
            if _fits(parts, key):
                return meaning
        if self._within and self._hints.search(key):
            for parts, meaning in self._within:
                if _fits(parts, key):
                    return meaning
        if key[:1] == "(" and key[-1:] == ")":
            # Only a bracket that opens a phrase of the words is compared as it stands: "(with inputs from …".
            return self.meaning(key.strip("()"))
        return None


def phrase_key(text: str) -> str:
    """Give the form in which lines and phrases are compared; nothing for a line too long to be one.

    >>> phrase_key("- Advertisment -"), phrase_key("Please enter your comment!")
    ('advertisment', 'please enter your comment')
    """
    return _key(text) if len(text) <= LONGEST_PHRASE else ""


# Longer lines than those of `remembered` too: furniture and the style of a page are both known by the key.
@functools.lru_cache(maxsize=512)
def _key(text: str) -> str:
    key = fold(text).replace("’", "'")
    first, last = _FIRST.search(key), _LAST.match(key)
    return key[first.start() : last.end()] if first and last else ""


def _fits(parts: tuple[str, ...], key: str) -> bool:
    """Whether the parts of a phrase between its gaps stand in the key, in order, and its ends at the ends."""
    first, *middle = parts
    if not key.startswith(first):
        return False
    at = len(first)
    for part in middle[:-1]:
        at = key.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return key.endswith(middle[-1]) and len(key) - len(middle[-1]) >= at


def compiled(patterns: Mapping[str, Meaning]) -> Phrases[Meaning]:
    """Make phrases of patterns in which `…` stands for any text."""
    whole: dict[str, Meaning] = {}
    starts: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
    ends: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
    within: list[tuple[tuple[str, ...], Meaning]] = []
    for pattern, meaning in patterns.items():
        first, *rest = [fold(part).replace("’", "'") for part in pattern.split("…")]
        if not rest:
            whole.setdefault(phrase_key(pattern), meaning)
        elif first:
            starts.setdefault(first.partition(" ")[0].rstrip(_BEHIND_WORD), []).append(
                ((first, *rest), meaning)
            )
        elif rest[-1]:
            ends.setdefault(rest[-1].rpartition(" ")[2], []).append(((first, *rest), meaning))
        else:
            within.append(((first, *rest), meaning))
    return Phrases(whole, starts, ends, within, _any_of({parts[1] for parts, _ in within}))


def _any_of(texts: Collection[str]) -> re.Pattern[str]:
    """Make a pattern that finds any of these texts; by initials, so that few of them are tried at a place."""
    by_initial: dict[str, list[str]] = {}
    for text in sorted(texts):
        by_initial.setdefault(text[:1], []).append(re.escape(text[1:]))
    groups = (f"{re.escape(initial)}(?:{'|'.join(rest)})" for initial, rest in by_initial.items())
    # A pattern that never fits stands for none.
    return re.compile("|".join(groups) or r"(?!)")
