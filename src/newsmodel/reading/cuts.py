"""Texts that break off: teasers, and articles of which a page shows only the beginning."""

import functools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.furniture_phrases import furniture_phrases
from newsmodel.reading.sheet import is_ended
from newsmodel.text.folding import fold
from newsmodel.text.phrases import phrase_key

# "… ने कहा […]", and a link to the rest may be glued to it: "[…]Continue Reading"
_SITE_CUT = re.compile(r"(?:\[(?:…|\.\.\.)\].{0,24}|\[&hellip;\]|\(\.\.\.\))$")
# What stands behind the last of these marks in a line.
_BEHIND_DOTS = re.compile(r"(?>.*(?:…|\.\.\.))(.+)")
_BEHIND_SENTENCE = re.compile(r"(?>.*(?:।|[.?!] ))(.+)")
# "… देखिए इस खास रिपोर्ट में.": an invitation is the last words of a text.
_MOST_WORDS = 7
# They stand so near the end: all the words of a line of a megabyte would take twenty times its room.
_LONGEST_WORDS = 300
_MARKS = ".,।…!?:;-–—|\"'“”‘’()[]"
# The end of a sentence that is no dateline; "Dr. Rao" and "4.5 per cent" are none.
_SENTENCE_END = re.compile(r"(?:।|[^\s.।]{3}[.?!])\s")
_DATELINE_ROOM = 60


def is_cut(text: str) -> bool:
    """Whether a line breaks off, as a teaser does: "… ने कहा […]"."""
    if text.rstrip("[]() ").endswith(("…", "...")) or breaks_off(text):
        return True
    # So most lines of text end, and no link does.
    return text[-1:] != "।" and is_linked(text)


def breaks_off(text: str) -> bool:
    """Whether a line shows that the site cut it: "[…]" at its end, or dots and a link to the rest."""
    if "…" not in text and "..." not in text and "&hellip;" not in text:
        return False
    # "… Read more", "... Continue reading नहर की सफाई"
    return _SITE_CUT.search(text) is not None or _leads_on(_BEHIND_DOTS, text)


def is_linked(text: str) -> bool:
    """Whether a line ends with a link to the rest, though its sentence is whole: "… जारी है। Read More"."""
    return _leads_on(_BEHIND_SENTENCE, text)


def is_unfinished(text: str) -> bool:
    """Whether a text ends in the middle of a sentence after others, though no mark shows that it was cut."""
    if is_ended(text) or text[-1] in ":-–—" or is_cut(text):
        return False
    # "… का आभार जताया", "… पर रोक है": many a page leaves out the last danda.
    last = fold(text.rpartition(" ")[2])
    if last in _closings() or last.endswith(_finite_endings()):
        return False
    return _SENTENCE_END.search(text, _DATELINE_ROOM) is not None


def sends_on(text: str) -> bool:
    """Whether a text ends by sending its reader to a video or to the whole story.

    >>> sends_on("बांध से पानी छोड़ा गया तो क्या हुआ, देखें यह रिपोर्ट..."), sends_on("मंत्री ने रिपोर्ट देखी।")
    (True, False)
    """
    words = [word.strip(_MARKS) for word in fold(text[-_LONGEST_WORDS:]).split()]
    words = [word for word in words if word][-_MOST_WORDS:]
    invitations, shown = _invitations()
    for at, word in enumerate(words):
        if word in invitations:
            # "देखें यह रिपोर्ट", or at the very end "यह वीडियो देखें"
            return not shown.isdisjoint(words[at + 1 :] or words[:at])
    return False


@functools.cache
def _closings() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES.values() for word in language.page.closings)


@functools.cache
def _finite_endings() -> tuple[str, ...]:
    """Give the endings of verbs that end a sentence: "दूंगा", "कीजिए"."""
    return tuple(fold(word) for language in LANGUAGES.values() for word in language.speech.finite_endings)


@functools.cache
def _invitations() -> tuple[frozenset[str], frozenset[str]]:
    pages = [language.page for language in LANGUAGES.values()]
    return (
        frozenset(fold(word) for page in pages for word in page.invitations),
        frozenset(fold(word) for page in pages for word in page.shown),
    )


def _leads_on(behind: re.Pattern[str], text: str) -> bool:
    """Whether a link to the rest stands behind the last of these marks."""
    match = behind.match(text)
    return match is not None and furniture_phrases().meaning(phrase_key(match[1])) is FurnitureKind.CONTINUE
