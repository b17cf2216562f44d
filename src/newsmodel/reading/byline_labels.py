"""Labels of bylines, "By" or "लेखक:", and the words that make a desk of a name."""

import functools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.reading.ages import age
from newsmodel.reading.beside_names import (
    without_section,
    without_towns,
)
from newsmodel.reading.datelines.words import lexicon
from newsmodel.reading.known_names import EDGES, SIGNS, is_town
from newsmodel.text.folding import fold
from newsmodel.text.remembered import remembered

_PARTS = re.compile(r"[|•·]|\s{3,}")
# "।। रमा चौहान ।।"
AROUND_NAMES = " \t।" + SIGNS
"""What may stand around a name."""
_MOST_BETWEEN = 4
_MOST_WORDS = 6
_MOST_MARKED_WORDS = 8
_LONGEST = 200


@functools.cache
def _words_of_labels() -> tuple[str, ...]:
    return tuple(word for lang in LANGUAGES.values() for word in lang.page.authors)


@functools.cache
def author_labels() -> tuple[re.Pattern[str], dict[str, bool]]:
    """Give the pattern of a label at the start of a line, and which labels are those of authors."""
    labels = {
        fold(word): is_author for lang in LANGUAGES.values() for word, is_author in lang.page.authors.items()
    }
    # "By name", "लेखक: name", "रिपोर्ट, name", "by" alone are; "Byelection", "Report-card", "लेखकों" are not.
    # Backwards, "report by" stands before "report".
    words = "|".join(map(re.escape, sorted(_words_of_labels(), reverse=True)))
    # "byरमा चौहान": a page may lose the space between two scripts.
    end = r"(?:(?<=[A-Za-z])(?![A-Za-z0-9_])|(?![\w\u0900-\u0963]))(?!-[A-Za-z])"
    pattern = rf"({words}){end}\s*([:,\-–—।]|)\s*"
    return re.compile(pattern, re.IGNORECASE), labels


@functools.cache
def _glued() -> re.Pattern[str]:
    """The place before a label with its colon, where a page lost the space: "RetaEdited By:"."""
    latin = "|".join(re.escape(word.title()) for word in _words_of_labels() if word.isascii())
    other = "|".join(re.escape(word) for word in _words_of_labels() if not word.isascii())
    return re.compile(rf"(?<=[a-z])(?=(?:{latin})\s?:)|(?<=[\u0900-\u0963])(?=(?:{other})\s?:)")


@functools.cache
def _second_label() -> re.Pattern[str]:
    """The place before a further label: "Reported by: A, Edited by B", "News Desk, Agra Published by: B"."""
    long = "|".join(re.escape(word) for word in _words_of_labels() if " " in word and word.isascii())
    every = "|".join(map(re.escape, _words_of_labels()))
    return re.compile(rf"\s+(?=(?:{long})\s?:)|[,;]\s*(?=(?:{every})\s?:|(?:{long})\s)", re.IGNORECASE)


def byline_parts(text: str) -> list[str]:
    """Part a byline at its marks and before each of its labels."""
    # Within a line, a label has a colon or a comma beside it.
    if ":" in text or "," in text or ";" in text:
        text = _second_label().sub("|", _glued().sub("|", text))
    return [part.strip(AROUND_NAMES) for part in _PARTS.split(text)]


def is_glued_byline(text: str) -> bool:
    """Whether a label of a byline is glued to the word before it, or a line ends by saying how long ago.

    >>> is_glued_byline("सीकर24 मिनट पहलेलेखक: रमा चौहान"), is_glued_byline("सीकर24 मिनट पहले")
    (True, True)
    """
    if len(text) > _LONGEST:
        return False
    return age().search(text) is not None or (":" in text and _glued().search(text) is not None)


@functools.cache
def _joining() -> frozenset[str]:
    """Give the words that go on with a sentence: "रिपोर्ट में …", "लेखक और …"."""
    groups = [
        (s.postpositions, s.genitives, s.agent, s.addressed, s.joiners)
        for s in (lang.speech for lang in LANGUAGES.values())
    ]
    return frozenset(word for group in groups for words in group for word in words)


@functools.cache
def placing_words() -> frozenset[str]:
    """Give the words that no name has in it, such as "में" and "ने"."""
    speech = [lang.speech for lang in LANGUAGES.values()]
    return frozenset(
        word for s in speech for words in (s.postpositions, s.agent, s.addressed) for word in words
    )


def says_something(text: str) -> bool:
    """Whether a text has a word that no name has, as a sentence has: "मेले में बुनकर", "मेला शुरू हुआ".

    "के" may be the initial of a name, and "गया" a part of it.
    """
    return not _words_of_sentences().isdisjoint(text.split())


@functools.cache
def _words_of_sentences() -> frozenset[str]:
    """Give postpositions, and the verbs that show a lead for one: "जी" and "ली" end a clause too."""
    finite = frozenset(word for lang in LANGUAGES.values() for word in lang.speech.finite)
    return placing_words() | (finite & lexicon().lead)


@functools.cache
def _desks() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES.values() for word in language.page.desks)


def is_desk(text: str) -> bool:
    """Whether a word of the text makes it a desk, a bureau or an agency: "News Desk"."""
    return any(word.strip(EDGES) in _desks() for word in fold(text).split())


@remembered
def byline_label(text: str) -> str | None:
    """Give the label that a byline starts with, "By" or "लेखक"; None for another line."""
    pattern, _ = author_labels()
    if text[:1] in AROUND_NAMES:
        text = text.lstrip(AROUND_NAMES)
    match = pattern.match(text)
    if match is None:
        return None
    said = byline_parts(text[match.end() : match.end() + _LONGEST])[0]
    words = without_section(without_towns(said)).split()
    if not words:
        return match[1]
    if match[2] == "।":
        # "रिपोर्ट । रमा चौहान ।"; but "रिपोर्ट। …" may end a line of text that the page broke.
        return match[1] if len(words) <= _MOST_BETWEEN else None
    is_by = fold(match[1]).endswith("by")
    if match[2] == "," and is_desk(match[1]) and is_town(said):
        # "संवाददाता, जौनपुर": the desk of a dateline
        return None
    if match[2]:
        # "Report: 40 percent of schools have no well" is a headline; "Edited by:" may have many names.
        is_list = is_by and match[2] == ":"
        is_short = is_list or len(words) <= _MOST_MARKED_WORDS
        return match[1] if is_short and not text[match.end()].isdecimal() else None
    if len(words) > _MOST_MARKED_WORDS:
        return None
    if match[1].isascii():
        # "by admin", "By Anjali Deshmukh"; but "By the time …" and "Report on farm loans" are text.
        return (
            match[1] if is_by and (len(words) == 1 or not words[0].islower() or is_desk(words[1])) else None
        )
    # "प्रस्तुतकर्ता name" is a byline; "रिपोर्ट में कहा गया" is a sentence.
    return match[1] if len(words) <= _MOST_WORDS and words[0] not in _joining() else None
