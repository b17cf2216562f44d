"""Characters that a reader does not see, or that are not what they seem: where they stand."""

import re
import unicodedata
from collections.abc import Iterator

import attrs

from newsmodel.validation.check import Finding
from newsmodel.validation.draft import Draft, Part, Text


@attrs.frozen
class CodePoint:
    r"""A character as a message shows it: by number and name, never itself.

    >>> str(CodePoint("\u202e"))
    'U+202E RIGHT-TO-LEFT OVERRIDE'
    """

    char: str
    """The character."""

    def __str__(self) -> str:
        return f"U+{ord(self.char):04X} {unicodedata.name(self.char, '')}".rstrip()


def holding(draft: Draft, pattern: re.Pattern[str]) -> Iterator[Finding]:
    """Give each text that a pattern fits: the first place, and how many there are.

    The pattern is of characters that are not printable for Python. A part of a text, such as a quote in its
    paragraph, is given only where the pattern does not fit its whole.
    """
    texts, parts = draft.once(_odd)
    known: dict[str, bool] = {}
    for path, text in texts:
        known[text] = pattern.search(text) is not None
        if known[text]:
            yield Finding(path, _values(pattern, text))
    for path, text, whole in parts:
        if pattern.search(text) and not known.get(whole, False):
            yield Finding(path, _values(pattern, text))


def _odd(draft: Draft) -> tuple[list[Text], list[Part]]:
    """The few texts and parts with a character that is not printable: most texts have none."""
    texts = [text for text in draft.texts if not text.text.isprintable()]
    return texts, [part for part in draft.parts if not part.text.isprintable()]


def _values(pattern: re.Pattern[str], text: str) -> dict[str, object]:
    found = list(pattern.finditer(text))
    return {"character": CodePoint(found[0][0][0]), "at": found[0].start(), "count": len(found)}
