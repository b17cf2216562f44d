"""A text has a character that only one font shows."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.byline import Byline
from newsmodel.validation.characters import holding
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")


def _find(draft: Draft) -> Iterator[Finding]:
    return holding(draft, _PRIVATE)


CHECK = Check(
    code="text.private",
    severity=Severity.WARNING,
    about="A text has a character for private use: mostly an icon of the page's own font.",
    message={
        "en": "{character} at character {at}, {count} in all",
        "hi": "अक्षर {at} पर {character}, कुल {count}",
    },
    find=_find,
    good=(STORY,),
    bad=(changed(byline=Byline(written="\uf007 आशा राव", names=("आशा राव",))),),
)
