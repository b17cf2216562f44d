"""Sign-offs: what an agency writes behind the last sentence of its copy, "(ANI)" or "PTI ABC RT"."""

import functools
import itertools
import re

from newsmodel.reading.datelines.words import lexicon
from newsmodel.text.placenames import place_key

_LONGEST = 40
# "हिन्दुस्थान समाचार", "ए एन आई", "D H N S"
_MOST_OF_NAME = 4
_MOST_OF_DESK = 4
# "… since the morning—(KNO)": the dash stands for a full stop. "don't" and "Rao's" end nothing.
_SENTENCE_END = r"(?:[।॥?!…”\".]|['’](?![a-z])|[—–-](?=\s?\())"
_MARKS = " -–—()[]।."
_BETWEEN = re.compile(r"[\s/]+")
# Initials of who wrote and edited it; in Hindi their names.
_DESK = re.compile(r"[A-Z]{1,4}|[a-z]{2,4}|[\u0900-\u0963.]{1,12}")


def is_sign_off(text: str) -> bool:
    """Whether a text is an agency and perhaps who wrote and edited for it, and no more.

    >>> is_sign_off("भाषा रमेश प्रशांत"), is_sign_off("-- IANS"), is_sign_off("PTI reporters were there")
    (True, True, False)
    """
    if len(text) > _LONGEST:
        return False
    words = [word for word in _BETWEEN.split(text.strip(_MARKS)) if word]
    # Hardly any word is the first one of an agency.
    if not words or place_key(words[0]) not in _beginnings():
        return False
    for size in range(min(len(words), _MOST_OF_NAME), 0, -1):
        if place_key(" ".join(words[:size])) in lexicon().agencies:
            desk = words[size:]
            return (
                len(desk) <= _MOST_OF_DESK
                and lexicon().lead.isdisjoint(desk)
                and all(_DESK.fullmatch(word) for word in desk)
            )
    return False


@functools.cache
def _beginnings() -> frozenset[str]:
    return frozenset(start for name in lexicon().agencies for start in itertools.accumulate(name))


def signs_off(text: str) -> bool:
    """Whether a sign-off stands behind the last sentence of a text.

    >>> signs_off("काम जारी रहेगा। (एएनआई)"), signs_off("He spoke to PTI")
    (True, False)
    """
    # The full stop may be that of "हि.स".
    return any(is_sign_off(text[end.end() :]) for end in _last_end().finditer(text, len(text) - _LONGEST))


@functools.cache
def _last_end() -> re.Pattern[str]:
    """The end of a sentence before two letters with which an agency begins: nearly no text has it.

    It stands before "A. P.", "(ap)" and "-- एपी", and before "Apart" too: all of that is read then.
    """
    starts = {rf"{name[0]}[ .'’-]{{0,3}}{name[1]}" for name in lexicon().agencies if name.isascii()}
    latin = "|".join(sorted(starts))
    return re.compile(rf"{_SENTENCE_END}(?=[{re.escape(_MARKS)}]*(?:[\u0900-\u0963]|(?i:{latin})))")
