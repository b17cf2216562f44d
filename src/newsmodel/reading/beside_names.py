"""What stands beside a name in a byline and is no part of it: a telephone, a paper, a town, a section."""

import functools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.reading.datelines.words import lexicon
from newsmodel.reading.known_names import EDGES, is_agency, is_town, section_words
from newsmodel.text.folding import fold

LATIN_THEN_OTHER = re.compile(r"([A-Za-z][A-Za-z.' -]+?)\s+(?=[^\x00-\x7f])")
"""A name in one script, and what stands behind it in another: "Aarti Nair लाइव टीम"."""
# Most names end otherwise, and are not looked at for longer.
_NUMBER_ENDS = "0123456789०१२३४५६७८९)"
_COUNT = re.compile(r"[\d०-९]+")
# "Asha Rao in Pune and Ravi Kumar in Delhi": no name of a person has such a word in it.
_IN_TOWN = re.compile(r"(?<=[a-z])\s+in\s+[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,2}(?=$|,|\s+and\s)")


@functools.cache
def _phone() -> re.Pattern[str]:
    """A number of eight digits or more at the end, with its label: "Asha Rao, Mob. 98110 22334"."""
    words = "|".join(re.escape(word) for language in LANGUAGES.values() for word in language.page.phones)
    label = rf"(?:(?<![^\W\d_])(?:{words})[.:\s-]*)?"
    return re.compile(rf"[\s,(]*{label}\+?(?:[\d०-९][\s-]?){{8,}}\)?$", re.IGNORECASE)


@functools.cache
def _clock() -> re.Pattern[str]:
    """The clock behind a name: "… at 8:15 PM", "… पर 8:15 pm"."""
    words = "|".join(re.escape(word) for lang in LANGUAGES.values() for word in lang.calendar.at)
    return re.compile(rf"(?<!\s)\s+(?:{words})\s+\d{{1,2}}:\d\d.*$")


def without_clock(text: str) -> str:
    """Cut off the clock that Blogger writes behind a name: "Asha Rao at 8:15 PM"."""
    return _clock().sub("", text)


def without_phone(text: str) -> str:
    """Cut off the number of a telephone: "Asha Rao, Mob. 98110 22334"."""
    return _phone().sub("", text) if text[-1:] in _NUMBER_ENDS else text


def without_towns(text: str) -> str:
    """Cut out the towns from which each reported: "Asha Rao in Pune and Ravi Kumar in Delhi"."""
    return _IN_TOWN.sub("", text) if " in " in text else text


def part_from_paper(text: str) -> tuple[str, ...]:
    """Part a name from the agency or the paper that it was written for, if there is one.

    >>> part_from_paper("Asha Rao for The Valley Times"), part_from_paper("Centre for Water Studies")
    (('Asha Rao', 'The Valley Times'), ('Centre for Water Studies',))
    """
    name, _, paper = text.partition(" for ")
    paper = paper.strip(EDGES)
    return (name, paper) if paper[:4] in ("the ", "The ") or is_agency(paper) else (text,)


def said_once(text: str) -> str:
    """Give a name once that the text of the author's picture says too; else the text.

    >>> said_once("Asha Rao by Asha Rao"), said_once("Step by Step"), said_once("Asha Rao by Ravi Nair")
    ('Asha Rao', 'Step by Step', 'Asha Rao by Ravi Nair')
    """
    name, _, again = text.partition(" by ")
    return name if name == again and " " in name else text


def without_town(name: str) -> str:
    """Cut off the town behind an agency or a name that ends as names do: "PTI Kochi", "रमा चौहान सीकर"."""
    said, _, town = name.rpartition(" ")
    # "रमा मांझी" is a name.
    is_whole = " " in said and fold(said.rpartition(" ")[2]) in lexicon().names
    is_whole = is_whole or (said.isupper() and is_agency(said))
    return said if is_whole and is_town(town) and fold(town) not in lexicon().names else name


def without_section(text: str) -> str:
    """Cut off what WordPress writes behind the author, section and number of comments: "admin खेल 0"."""
    # Without the number, it is a name or a place: "नई दिल्ली".
    if text[-1:] not in _NUMBER_ENDS:
        return text
    words = text.split()
    if words and _COUNT.fullmatch(words[-1]):
        words.pop()
        while words and words[-1] in section_words():
            words.pop()
        text = " ".join(words)
        # "admin वन्यजीव": the author in one script, the section in the other.
        split = LATIN_THEN_OTHER.match(text)
        return split[1] if split else text
    return text
