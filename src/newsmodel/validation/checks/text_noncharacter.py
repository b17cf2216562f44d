"""A text has a code point that is no character."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.characters import holding
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_PLANES = "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
_NONCHARACTER = re.compile(f"[\ufdd0-\ufdef{_PLANES}]")


def _find(draft: Draft) -> Iterator[Finding]:
    return holding(draft, _NONCHARACTER)


CHECK = Check(
    code="text.noncharacter",
    severity=Severity.ERROR,
    about="A text has a code point that Unicode keeps from being a character; XML cannot hold some of them.",
    message={
        "en": "{character} at character {at}, {count} in all",
        "hi": "अक्षर {at} पर {character}, कुल {count}",
    },
    find=_find,
    good=(STORY,),
    bad=(changed(summary="काम\uffff शुरू"), changed(summary="काम\U0001fffe")),
)
