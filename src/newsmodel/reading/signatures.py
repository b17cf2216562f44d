"""Lines that name an author without a label: by what they end with, by marks around them, by a post."""

import functools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.reading.byline_labels import AROUND_NAMES, is_desk, placing_words
from newsmodel.reading.datelines.words import lexicon
from newsmodel.reading.known_names import EDGES, is_agency, is_region, is_town
from newsmodel.text.folding import fold

_BEHIND_NAMES = ("।", "-", "–", "—")
_MOST_BETWEEN = 4
_MOST_WORDS = 6
_MOST_MARKED_WORDS = 8
# Eight words.
_LONGEST_POSTED = 120
_AROUND_WORDS = ",()/" + EDGES
_DASH = re.compile(r"\s[-–—]\s|[–—]|-(?!\s)")


@functools.cache
def _signed() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for language in LANGUAGES.values() for word in language.page.signed)
    around = f"[{re.escape(AROUND_NAMES)}]*"
    return re.compile(rf"{around}(?P<who>[^।.?!:]{{4,80}})\s(?P<label>{words}){around}$")


@functools.cache
def _behind_town() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for lang in LANGUAGES.values() for word in lang.page.signed_from)
    return re.compile(rf"\s(?:{words})\s")


def signature(text: str) -> tuple[str, str] | None:
    """Give who signs and the label behind: "मीना शर्मा की रिपोर्ट"; None for another line.

    The report of an office is none: a name or a desk shows that somebody signs, and so does a pen.
    """
    match = _signed().match(text)
    if match is None:
        return None
    # "रेणुकूट से मीना शर्मा": the town comes first.
    who = _behind_town().split(match["who"])[-1]
    words = who.split()
    by_pen = match["label"].rpartition(" ")[2] in placing_words()
    if len(words) > _MOST_WORDS or not (by_pen or is_desk(who) or is_family_name(words[-1])):
        return None
    return who, match["label"]


def is_family_name(word: str) -> bool:
    """Whether a word is in names of persons, as a family's name or after one."""
    return fold(word) in lexicon().names


def is_marked_name(text: str) -> bool:
    """Whether a line is a name with dandas, or with one mark behind it or in brackets if it ends as names do.

    >>> [is_marked_name(text) for text in ("।। रमा देवी ।।", "रमा चौहान-", "( रमा चौहान)", "नहर बंद है।")]
    [True, True, True, False]
    """
    inside = in_brackets(text)
    if inside is None and text[-1:] not in _BEHIND_NAMES:
        return False
    words = (inside or text).strip(EDGES).split()
    if not 1 < len(words) <= _MOST_BETWEEN:
        return False
    return text[0] == "।" or is_family_name(words[-1])


def in_brackets(text: str) -> str | None:
    """Give what the brackets around a text hold; None where there are none."""
    return text[1:-1] if text[-1:] == ")" and text[0] == "(" else None


def before_post(text: str) -> str:
    """Give the name before a post in brackets: "एम शर्मा (संवाददाता)"; nothing where none stands there."""
    said, bracket, post = text.rpartition("(")
    return said.strip() if bracket and is_desk(post.replace(")", " ")) else ""


def is_posted_name(text: str) -> bool:
    """Whether a line is a name with the post in brackets, and no more.

    >>> is_posted_name("रमा चौहान (संवाददाता)"), is_posted_name("नहर साफ हुई (रमा चौहान)")
    (True, False)
    """
    return text[-1:] == ")" and 0 < len(before_post(text).split()) <= _MOST_BETWEEN


def name_behind_post(text: str) -> str:
    """Give the name behind the post of a reporter: "नगर संवाददाता रमा चौहान"; nothing for another line.

    >>> name_behind_post("घाटी टाइम्स जिला संवाददाता रमा चौहान"), name_behind_post("संवाददाता सम्मेलन आयोजित")
    ('रमा चौहान', '')
    """
    words, lex = text.split(), lexicon()
    if len(words) > _MOST_MARKED_WORDS or lex.desk_words.isdisjoint(words) or not lex.lead.isdisjoint(words):
        return ""
    at = max(at for at, word in enumerate(words) if word in lex.desk_words) + 1
    while at < len(words) and words[at] in lex.desk_parts:
        at += 1
    # "ब्यूरो चीफ - रमा चौहान"
    name = " ".join(words[at:]).strip(EDGES).split()
    if not 1 < len(name) <= _MOST_BETWEEN or fold(name[0]) in lex.desk_tails:
        return ""
    said = " ".join(name)
    return "" if is_town(said) or is_region(said) or is_desk(said) else said


def name_before_a_post(text: str) -> str:
    """Give the name before the post of a reporter, perhaps with the town behind it; nothing for another line.

    >>> name_before_a_post("रमा चौहान, ब्यूरो चीफ जौनपुर"), name_before_a_post("रमा चौहान संवाददाता सम्मेलन")
    ('रमा चौहान', '')
    """
    if text[_LONGEST_POSTED:] or _post().search(text) is None:
        return ""
    written = text.split(None, _MOST_MARKED_WORDS)
    words = [word.strip(_AROUND_WORDS) for word in written]
    if len(words) > _MOST_MARKED_WORDS:
        return ""
    lex, posts = lexicon(), _posts()
    if is_town(words[-1]):
        words.pop()
    stop = len(words)
    while stop and (words[stop - 1] in posts or words[stop - 1] in lex.desk_parts or not words[stop - 1]):
        stop -= 1
    # "रमा चौहान वरिष्ठ" has no post.
    if posts.isdisjoint(words[stop:]) or not 1 < stop <= _MOST_BETWEEN or not is_family_name(words[stop - 1]):
        return ""
    name = " ".join(written[:stop]).strip(EDGES)
    return name if lex.lead.isdisjoint(words[:stop]) and not is_desk(name) else ""


@functools.cache
def _posts() -> frozenset[str]:
    return lexicon().desk_words | {word for lang in LANGUAGES.values() for word in lang.page.posts}


@functools.cache
def _post() -> re.Pattern[str]:
    """Most lines have no post in them, and are not taken apart."""
    return re.compile("|".join(map(re.escape, _posts())))


def is_reporter(text: str) -> bool:
    """Whether a line is the post of a reporter and a name that ends as names do, and no more."""
    if text[_LONGEST_POSTED:] or _post().search(text) is None:
        return False
    name = name_behind_post(text)
    return bool(name) and is_family_name(name.rpartition(" ")[2])


def is_name_and_place(text: str) -> bool:
    """Whether a line is a name and its town or its paper behind a dash, and no more.

    >>> [is_name_and_place(text) for text in ("रमा चौहान – जौनपुर", "रमा चौहान—घाटी न्यूज", "मेला – जौनपुर")]
    [True, True, False]
    """
    return (name := before_dash(text)) != text and is_family_name(name.rpartition(" ")[2])


def before_dash(text: str) -> str:
    """Give the name before a dash, if a town or a desk stands behind it; else the text."""
    if "-" not in text and "–" not in text and "—" not in text:
        return text
    name, *places = _DASH.split(text)
    if len(places) != 1 or is_desk(name) or not (is_town(places[0]) or is_desk(places[0])):
        return text
    return name if 1 < len(name.split()) <= _MOST_BETWEEN else text


def is_person(text: str) -> bool:
    """Whether a text may name somebody: it is no agency, no town and no desk."""
    return bool(text) and not (is_agency(text) or is_town(text) or is_desk(text))


def is_wire_signature(text: str) -> bool:
    """Whether a line is an agency and who reports for it: "हिन्दुस्थान समाचार / रमा चौहान"."""
    agency, stroke, name = text.partition("/")
    words = name.split()
    return (
        bool(stroke)
        and 0 < len(words) <= _MOST_BETWEEN
        and name[-1] not in "।.?!"
        and is_agency(agency.strip())
        and is_person(name.strip())
    )
