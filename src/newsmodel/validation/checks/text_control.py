"""A text has a control character."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.byline import Byline
from newsmodel.validation.characters import holding
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

# A tab and the ends of lines are white space.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")


def _find(draft: Draft) -> Iterator[Finding]:
    return holding(draft, _CONTROL)


CHECK = Check(
    code="text.control",
    severity=Severity.ERROR,
    about="A text has a control character, which XML cannot hold and no reader sees.",
    message={
        "en": "{character} at character {at}, {count} in all",
        "hi": "अक्षर {at} पर {character}, कुल {count}",
    },
    find=_find,
    good=(STORY, changed(summary="काम शुरू\n\tमार्च तक")),
    bad=(
        changed(summary="काम\x00शुरू"),
        changed(headline="नहर\x1b[2J"),
        changed(byline=Byline(written="आशा राव", names=("आशा\x07 राव",))),
    ),
)
