"""A text has a control of the direction of writing."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.characters import holding
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")


def _find(draft: Draft) -> Iterator[Finding]:
    return holding(draft, _BIDI)


CHECK = Check(
    code="text.bidi",
    severity=Severity.WARNING,
    about="A text has a character that turns the direction of writing: it can show words in another order.",
    message={
        "en": "{character} at character {at}, {count} in all",
        "hi": "अक्षर {at} पर {character}, कुल {count}",
    },
    find=_find,
    good=(STORY, changed(summary="उर्दू में: نہر کی صفائی")),
    bad=(changed(summary="नहर\u202eरहन"),),
)
