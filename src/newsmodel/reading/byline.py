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
    said_once,
    without_clock,
    without_phone,
    without_section,
    without_town,
    without_towns,
)
from newsmodel.reading.byline_labels import author_labels, byline_label, byline_parts, is_desk, placing_words
from newsmodel.reading.datelines.gazetteer import gazetteer
from newsmodel.reading.datelines.words import lexicon
from newsmodel.reading.known_names import EDGES, is_address, is_agency, is_part_of_town, is_town
from newsmodel.reading.signatures import (
    before_dash,
    before_post,
    in_brackets,
    is_marked_name,
    is_person,
    name_before_a_post,
    name_behind_post,
    signature,
)
from newsmodel.text.folding import fold
from newsmodel.text.placenames import place_key

_MOST_WORDS = 6
# "नीति ब्यूरो by": the label behind the name
_LABEL_BEHIND = re.compile(r"\sby$", re.IGNORECASE)
# "Source: PTI", "स्रोत:भाषा": a label, but none of those who write
_OTHER_LABEL = re.compile(r"[^\W\d_][\w\u0900-\u0963]{2,11}\s?:(?!//)")


@functools.cache
def _between_names() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for lang in LANGUAGES.values() for word in lang.speech.joiners)
    return re.compile(rf"[,/&;]|(?<!\s)\s+(?:{words})\s+")


def names_author(text: str) -> bool:
    """Whether a line names who wrote the text, by a label or by dandas; an editor did not."""
    label = byline_label(text)
    return is_marked_name(text) if label is None else label != text and author_labels()[1][fold(label)]


def are_names(text: str) -> bool:
    """Whether a text could be several names, each of two words or three: "Alka Rawat and Neha Verma"."""
    parts = _between_names().split(text)
    return len(parts) > 1 and all(2 <= len(part.split()) <= 3 for part in parts)


def read_byline(text: str) -> Byline:
    """Read a line that is known to be a byline, by its label or by its place."""
    names: list[str] = []
    others: list[str] = []
    agencies: list[str] = []
    role: str | None = None
    other_role: str | None = None
    for part in byline_parts(in_brackets(text) or text):
        signed = signature(part)
        if signed is not None:
            who, said = signed
            post = byline_label(who) or ""
            # "की कलम से" says nothing of what they did.
            last = said.rpartition(" ")[2]
            role = role or (post if last in placing_words() else last) or None
            names.append(_behind_desk(who.removeprefix(post).lstrip(EDGES)))
            continue
        label = byline_label(part)
        # "सीकर24 मिनट पहले": without a label, only the town stands before the time.
        source = _OTHER_LABEL.match(part) if label is None else None
        agencies += filter(is_agency, _pieces(part[source.end() :]) if source else ())
        if source or (label is None and (_names_only_town(part) or is_address(part))):
            continue
        pattern, labels = author_labels()
        match = pattern.match(part) if label else None
        said = part[match.end() :] if match else said_once(part) if " by " in part else part
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
    if name := name_before_a_post(text):
        return [name]
    first, *rest = _pieces(without_towns(text))
    # "हिन्दुस्थान समाचार / रमा चौहान": the agency, then who reports for it.
    if is_agency(first) and any(map(is_person, rest)):
        return list(filter(is_person, rest))
    first = before_post(first) or name_behind_post(first) or first
    # "Purnea East, Purnia"
    if rest and is_part_of_town(first):
        return list(filter(is_person, rest))
    first = without_town(before_dash(first))
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


def _behind_desk(who: str) -> str:
    """Give the name behind a desk: "रोहतास संवाददाता दीपक मिश्रा"."""
    words = who.split()
    desk = next((at for at in reversed(range(len(words))) if is_desk(words[at])), -1)
    # "ब्यूरो चीफ दीपक मिश्रा"
    name = itertools.dropwhile(lambda word: desk >= 0 and word in lexicon().desk_parts, words[desk + 1 :])
    return " ".join(name) or who
