"""A text has half a character."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.characters import holding
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_SURROGATE = re.compile("[\ud800-\udfff]")


def _find(draft: Draft) -> Iterator[Finding]:
    return holding(draft, _SURROGATE)


CHECK = Check(
    code="text.surrogate",
    severity=Severity.ERROR,
    about="A text has a lone surrogate, half of a character: UTF-8 cannot hold it.",
    message={
        "en": "{character} at character {at}, {count} in all",
        "hi": "अक्षर {at} पर {character}, कुल {count}",
    },
    find=_find,
    good=(STORY, changed(summary="काम शुरू \U0001f600")),
    bad=(changed(summary="काम \ud83d शुरू"),),
)
