"""A text has a byte order mark."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.characters import holding
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_BOM = re.compile("\ufeff")


def _find(draft: Draft) -> Iterator[Finding]:
    return holding(draft, _BOM)


CHECK = Check(
    code="text.bom",
    severity=Severity.WARNING,
    about="A text has a byte order mark, left from where two files were put together.",
    message={
        "en": "{character} at character {at}, {count} in all",
        "hi": "अक्षर {at} पर {character}, कुल {count}",
    },
    find=_find,
    good=(STORY,),
    bad=(changed(summary="\ufeffकाम शुरू"),),
)
