"""Names that are known: of agencies, places, sections and sites. None of them is a person's."""

import functools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.reading.datelines.gazetteer import gazetteer
from newsmodel.reading.datelines.words import lexicon
from newsmodel.text.folding import fold
from newsmodel.text.placenames import place_key

SIGNS = "✍✒🖊🖋📝→➡>\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
"""A pen or an arrow beside a name, with what makes a picture of it and the colours of its hand."""
EDGES = " \t-–—:,|/•·.।" + SIGNS
"""Marks and spaces around a name."""
# No name has more letters, and keys are kept: that of a line of a megabyte would be for nothing.
_LONGEST = 100
_ADDRESS = re.compile(r"\.(?:com|in|org|net|co|कॉम|इन)$", re.IGNORECASE)


def is_agency(text: str) -> bool:
    """Whether a text is only the name of an agency: "PTI", "एजेंसी"."""
    return not text[_LONGEST:] and place_key(text) in lexicon().agencies


def is_town(text: str) -> bool:
    """Whether a text is only the name of a town: "जैसलमेर,"."""
    name = text.strip(EDGES)
    return not name[_LONGEST:] and place_key(name) in gazetteer().cities


def is_part_of_town(text: str) -> bool:
    """Whether a text is a town and which part of it: "Purnea East", "जौनपुर ग्रामीण".

    >>> is_part_of_town("Pune West"), is_part_of_town("Asha West"), is_part_of_town("Pune")
    (True, False, False)
    """
    town, _, part = text.rpartition(" ")
    return fold(part) in lexicon().parts and is_town(town)


def is_region(text: str) -> bool:
    """Whether a text is only the name of a state or a country."""
    return not text[_LONGEST:] and place_key(text) in gazetteer().regions


def is_section(text: str) -> bool:
    """Whether a text is the name of a section: "राजनीति"."""
    return text in section_words()


@functools.cache
def section_words() -> frozenset[str]:
    """Give the names of sections, as written."""
    return frozenset(word for language in LANGUAGES.values() for word in language.page.sections)


def is_paper(text: str) -> bool:
    """Whether a text is the name of a paper or a channel in Latin letters: "The Valley Express".

    >>> is_paper("The Valley Express"), is_paper("Valley News Desk"), is_paper("Asha Rao")
    (True, False, False)
    """
    word = text.rpartition(" ")[2]
    return word.isascii() and fold(word) in lexicon().media and " " in text


def is_address(text: str) -> bool:
    """Whether a text is the address of a site: "example.in", "खबर.कॉम"."""
    return _ADDRESS.search(text) is not None
