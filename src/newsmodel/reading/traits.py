"""Traits: what a line shows by itself, whatever stands around it. They tell which rules may take it."""

import functools
import re
from collections.abc import Callable

from newsmodel.languages import LANGUAGES
from newsmodel.reading.bullets import bullet_of, is_pair
from newsmodel.reading.byline_labels import byline_label
from newsmodel.reading.line_labels import (
    also_read,
    caption_like,
    comment_header,
    is_hashtags,
    is_turn,
    summary_label,
    tags_label,
)

# Numbers to be joined with `|`: a member of `enum.Flag` takes ten times as long to join and to ask.
SUMMARY = 1
"""It begins with the label of a summary."""
TAGS = 2
"""It begins with the label of tags, or is a row of them."""
POINTER = 4
"""It points to another article."""
HEADER = 8
"""It heads a thread of comments."""
TURN = 16
"""It begins with the label of a question or an answer."""
SIGNED = 32
"""It begins with the label of a byline."""
CAPTION = 64
"""It says of itself that it stands below a picture."""
BULLET = 128
"""It begins with a bullet or a number."""
PAIR = 256
"""It names a thing and says its value."""
OPENED = 512
"""It begins with a mark of quotation."""
SUMMARY_BELOW = 1024
"""It is the label of a summary alone: the summary is on the line below."""

_OPENERS = "“‘\"'«„"
_WORD = re.compile(r"[\w(].?", re.DOTALL)
_BEHIND_NUMBER = frozenset(".)")
# "viii)": no number of a list is longer.
_LONGEST_NUMBER = 6

_ASKED: dict[int, Callable[[str], bool]] = {
    SUMMARY: lambda text: summary_label(text) is not None,
    TAGS: lambda text: tags_label(text) is not None,
    POINTER: lambda text: also_read(text) is not None,
    HEADER: lambda text: comment_header(text) is not None,
    TURN: is_turn,
    SIGNED: lambda text: byline_label(text) is not None,
}


@functools.cache
def _by_initial() -> dict[str, tuple[int, ...]]:
    """Give what a line may be that begins with two letters: most lines begin with those of no label."""
    found: dict[str, int] = {}
    one_letter: dict[str, int] = dict.fromkeys("(0123456789०१२३४५६७८९", HEADER)
    for language in LANGUAGES.values():
        page = language.page
        for trait, words in (
            (SUMMARY, page.summary),
            (TAGS, page.tags),
            (POINTER, page.also_read),
            (HEADER, page.comment_count),
            (TURN, language.speech.questions),
            (SIGNED, page.authors),
        ):
            for word in words:
                initials = word[:2].casefold()
                # The words of these two are compared without the dots below letters.
                if trait in (HEADER, TURN):
                    one_letter[initials[0]] = one_letter.get(initials[0], 0) | trait
                else:
                    found[initials] = found.get(initials, 0) | trait
    for initials in found:
        found[initials] |= one_letter.get(initials[0], 0)
    return {
        initials: tuple(trait for trait in _ASKED if traits & trait)
        for initials, traits in {**one_letter, **found}.items()
    }


def traits_of(text: str) -> int:
    """Give the traits of a line, joined with `|`.

    >>> traits_of("By Anjali Deshmukh") == SIGNED, traits_of("नहर की सफाई शुरू")
    (True, 0)
    """
    first = text[0]
    traits = 0
    if first in _OPENERS:
        traits = OPENED
    elif first == "#" and is_hashtags(text):
        traits = TAGS
    # Marks may stand before a label.
    word = _WORD.search(text)
    if word is not None:
        initials = word[0].casefold()
        asked = _by_initial()
        for trait in asked.get(initials) or asked.get(initials[0], ()):
            if _ASKED[trait](text):
                traits |= trait
    if traits & SUMMARY and summary_label(text) == "":
        traits |= SUMMARY_BELOW
    may_count = not first.isalpha() or not _BEHIND_NUMBER.isdisjoint(text[1:_LONGEST_NUMBER])
    if may_count and bullet_of(text) is not None:
        traits |= BULLET
    if caption_like(text):
        traits |= CAPTION
    return traits | PAIR if is_pair(text) else traits
