"""Bylines: who wrote it, as a line of the page says."""

import functools
import itertools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.model.byline import Byline
from newsmodel.reading.ages import age
from newsmodel.reading.beside_names import (
    LATIN_THEN_OTHER,
    part_from_paper,
    without_clock,
    without_phone,
    without_section,
    without_town,
    without_towns,
)
from newsmodel.reading.datelines.gazetteer import gazetteer
from newsmodel.reading.datelines.words import lexicon
from newsmodel.reading.known_names import EDGES, SIGNS, is_address, is_agency, is_region, is_town
from newsmodel.text.folding import fold
from newsmodel.text.placenames import place_key
from newsmodel.text.remembered import remembered

_PARTS = re.compile(r"[|•·]|\s{3,}")
# "।। रमा चौहान ।।"
_AROUND = " \t।" + SIGNS
_BEHIND_NAMES = ("।", "-", "–", "—")
_MOST_BETWEEN = 4
_MOST_WORDS = 6
_MOST_MARKED_WORDS = 8
_LONGEST = 200
# "नीति ब्यूरो by": the label behind the name
_LABEL_BEHIND = re.compile(r"\sby$", re.IGNORECASE)
_DASH = re.compile(r"\s[-–—]\s|[–—]|-(?!\s)")
# "Source: PTI", "स्रोत:भाषा": a label, but none of those who write
_OTHER_LABEL = re.compile(r"[^\W\d_][\w\u0900-\u0963]{2,11}\s?:(?!//)")


@functools.cache
def _between_names() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for lang in LANGUAGES.values() for word in lang.speech.joiners)
    return re.compile(rf"[,/&;]|(?<!\s)\s+(?:{words})\s+")


@functools.cache
def _words_of_labels() -> tuple[str, ...]:
    return tuple(word for lang in LANGUAGES.values() for word in lang.page.authors)


@functools.cache
def _authors() -> tuple[re.Pattern[str], dict[str, bool]]:
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


def _parts(text: str) -> list[str]:
    """Part a byline at its marks and before each of its labels."""
    text = _second_label().sub("|", _glued().sub("|", text))
    return [part.strip(_AROUND) for part in _PARTS.split(text)]


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
def _placing() -> frozenset[str]:
    speech = [lang.speech for lang in LANGUAGES.values()]
    return frozenset(
        word for s in speech for words in (s.postpositions, s.agent, s.addressed) for word in words
    )


def says_where(text: str) -> bool:
    """Whether a text has a postposition, as no name has: "मेले में बुनकर". "के" may be the initial of one."""
    return not _placing().isdisjoint(text.split())


@functools.cache
def _desks() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES.values() for word in language.page.desks)


def is_desk(text: str) -> bool:
    """Whether a word of the text makes it a desk, a bureau or an agency: "News Desk"."""
    return any(word.strip(EDGES) in _desks() for word in fold(text).split())


def are_names(text: str) -> bool:
    """Whether a text could be several names, each of two words or three: "Alka Rawat and Neha Verma"."""
    parts = _between_names().split(text)
    return len(parts) > 1 and all(2 <= len(part.split()) <= 3 for part in parts)


@remembered
def byline_label(text: str) -> str | None:
    """Give the label that a byline starts with, "By" or "लेखक"; None for another line."""
    pattern, _ = _authors()
    if text[:1] in _AROUND:
        text = text.lstrip(_AROUND)
    match = pattern.match(text)
    if match is None:
        return None
    said = _parts(text[match.end() : match.end() + _LONGEST])[0]
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


def names_author(text: str) -> bool:
    """Whether a line names who wrote the text, by a label or by dandas; an editor did not."""
    label = byline_label(text)
    return is_marked_name(text) if label is None else label != text and _authors()[1][fold(label)]


def read_byline(text: str) -> Byline:
    """Read a line that is known to be a byline, by its label or by its place."""
    names: list[str] = []
    others: list[str] = []
    agencies: list[str] = []
    role: str | None = None
    other_role: str | None = None
    for part in _parts(_in_brackets(text) or text):
        signed = signature(part)
        if signed is not None:
            who, said = signed
            post = byline_label(who) or ""
            # "की कलम से" says nothing of what they did.
            last = said.rpartition(" ")[2]
            role = role or (post if last in _placing() else last) or None
            names.append(_behind_desk(who.removeprefix(post).lstrip(EDGES)))
            continue
        label = byline_label(part)
        # "सीकर24 मिनट पहले": without a label, only the town stands before the time.
        source = _OTHER_LABEL.match(part) if label is None else None
        agencies += filter(is_agency, _pieces(part[source.end() :]) if source else ())
        if source or (label is None and (_names_only_town(part) or is_address(part))):
            continue
        pattern, labels = _authors()
        match = pattern.match(part) if label else None
        said = part[match.end() :] if match else part
        said, *papers = part_from_paper(said) if " for " in said else (said,)
        is_author = label is None or labels[fold(label)]
        # "By" alone says nothing of what they did.
        if label and is_author and fold(label) != "by" and role is None:
            role = label
        if label and not is_author and other_role is None:
            other_role = label
        agencies += filter(is_agency, [*_pieces(said), *papers])
        (names if is_author else others).extend(_names_in(said))
    signers = list(dict.fromkeys(names or others))
    # Beside people stand a town and an agency that did not sign; alone, an agency did.
    people = [name for name in signers if not (is_agency(name) or (name != signers[0] and is_town(name)))]
    signers = people or signers
    return Byline(
        written=text,
        names=tuple(signers),
        agencies=tuple(name for name in dict.fromkeys(agencies) if name not in signers),
        role=role if names or role else other_role,
    )


def _pieces(text: str) -> list[str]:
    return [part.strip(EDGES) for part in _between_names().split(text)]


def _names_only_town(part: str) -> bool:
    """Whether only a town stands before how long ago; "Asha Rawat 2 minutes ago" names somebody."""
    match = age().search(part)
    if match is None:
        return False
    said = part[: match.start()]
    return said[-1:] != " " or said.strip().count(" ") < 1 or is_town(said)


def _names_in(text: str) -> list[str]:
    text = _LABEL_BEHIND.sub("", age().sub("", without_phone(text)))
    text = without_section((without_clock(text) if ":" in text else text).strip(EDGES))
    if not text:
        return []
    first, *rest = _pieces(without_towns(text))
    # "हिन्दुस्थान समाचार / रमा चौहान": the agency, then who reports for it.
    if is_agency(first) and any(map(_is_person, rest)):
        return list(filter(_is_person, rest))
    first = _before_post(first) or name_behind_post(first) or first
    first = without_town(_before_dash(first))
    split = LATIN_THEN_OTHER.match(first)
    if split and is_desk(first[split.end() :]):
        # After a desk comes its town: "Aarti Nair वेब टीम, कोच्चि".
        return [split[1]]
    if any(map(is_desk, rest)) or is_desk(first):
        # "शिमला, हिमाचल ब्यूरो": before a desk may come its town.
        return list(filter(is_desk, rest)) if is_town(first) else [first]
    # After a name may come the town: "राजीव शर्मा, नई दिल्ली".
    rest = [name for name in rest if place_key(name) not in gazetteer().cities]
    return [name for name in (first, *rest) if name and len(name.split()) <= _MOST_WORDS]


def _before_post(text: str) -> str:
    """Give the name before a post in brackets: "एम शर्मा (संवाददाता)"; nothing where none stands there."""
    said, bracket, post = text.rpartition("(")
    return said.strip() if bracket and is_desk(post.replace(")", " ")) else ""


def is_posted_name(text: str) -> bool:
    """Whether a line is a name with the post in brackets, and no more.

    >>> is_posted_name("रमा चौहान (संवाददाता)"), is_posted_name("नहर साफ हुई (रमा चौहान)")
    (True, False)
    """
    return text[-1:] == ")" and 0 < len(_before_post(text).split()) <= _MOST_BETWEEN


@functools.cache
def _signed() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for language in LANGUAGES.values() for word in language.page.signed)
    around = f"[{re.escape(_AROUND)}]*"
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
    by_pen = match["label"].rpartition(" ")[2] in _placing()
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
    inside = _in_brackets(text)
    if inside is None and text[-1:] not in _BEHIND_NAMES:
        return False
    words = (inside or text).strip(EDGES).split()
    if not 1 < len(words) <= _MOST_BETWEEN:
        return False
    return text[0] == "।" or is_family_name(words[-1])


def _in_brackets(text: str) -> str | None:
    return text[1:-1] if text[-1:] == ")" and text[0] == "(" else None


def _behind_desk(who: str) -> str:
    """Give the name behind a desk: "रोहतास संवाददाता दीपक मिश्रा"."""
    words = who.split()
    desk = next((at for at in reversed(range(len(words))) if is_desk(words[at])), -1)
    # "ब्यूरो चीफ दीपक मिश्रा"
    name = itertools.dropwhile(lambda word: desk >= 0 and word in lexicon().desk_parts, words[desk + 1 :])
    return " ".join(name) or who


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


def is_reporter(text: str) -> bool:
    """Whether a line is the post of a reporter and a name that ends as names do, and no more."""
    name = name_behind_post(text)
    return bool(name) and is_family_name(name.rpartition(" ")[2])


def is_name_and_place(text: str) -> bool:
    """Whether a line is a name and its town or its paper behind a dash, and no more.

    >>> [is_name_and_place(text) for text in ("रमा चौहान – जौनपुर", "रमा चौहान—घाटी न्यूज", "मेला – जौनपुर")]
    [True, True, False]
    """
    return (name := _before_dash(text)) != text and is_family_name(name.rpartition(" ")[2])


def _before_dash(text: str) -> str:
    """Give the name before a dash, if a town or a desk stands behind it; else the text."""
    if "-" not in text and "–" not in text and "—" not in text:
        return text
    name, *places = _DASH.split(text)
    if len(places) != 1 or is_desk(name) or not (is_town(places[0]) or is_desk(places[0])):
        return text
    return name if 1 < len(name.split()) <= _MOST_BETWEEN else text


def _is_person(text: str) -> bool:
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
        and _is_person(name.strip())
    )
