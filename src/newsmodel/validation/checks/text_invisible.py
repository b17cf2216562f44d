"""A text has a character that nobody sees."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.characters import holding
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

# Zero width space, word joiner, soft hyphen, the invisible signs of mathematics. Not the joiners ZWJ and
# ZWNJ: Hindi is written with them.
_INVISIBLE = re.compile("[\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f]")


def _find(draft: Draft) -> Iterator[Finding]:
    return holding(draft, _INVISIBLE)


CHECK = Check(
    code="text.invisible",
    severity=Severity.INFO,
    about="A text has a character that nobody sees and no search expects; joiners do not matter.",
    message={
        "en": "{character} at character {at}, {count} in all",
        "hi": "अक्षर {at} पर {character}, कुल {count}",
    },
    find=_find,
    good=(STORY, changed(summary="क\u094d\u200dष और र\u094d\u200cय")),
    bad=(changed(summary="सी\u200bतापुर"),),
)
