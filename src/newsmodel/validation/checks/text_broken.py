"""A text was read in the wrong encoding."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

# UTF-8 that was read as Windows-1252 (ा: à¤¾, ’: â€™, é: Ã©), and the sign for what was lost.
_BROKEN = re.compile("\ufffd|à¤.|à¥.|â€[™œ˜“”¦\x9d]|Ã[©¨¡¢¶¼¤±]|ï¿½")


def _find(draft: Draft) -> Iterator[Finding]:
    for path, text in draft.texts:
        match = _BROKEN.search(text)
        if match is not None:
            yield Finding(path, {"text": match[0], "at": match.start()})


CHECK = Check(
    code="text.broken",
    severity=Severity.ERROR,
    about="A text was read in the wrong encoding, or has the sign for a character that was lost.",
    message={
        "en": "the encoding is broken at character {at}: {text}",
        "hi": "अक्षर {at} पर एन्कोडिंग बिगड़ी हुई है: {text}",
    },
    find=_find,
    good=(STORY, changed(summary="Café Américain, São Paulo: 5 €")),
    bad=(
        changed(summary="सफाई का का\ufffdम"),
        changed(summary="नहर".encode().decode("cp1252", "replace")),
        changed(summary="the engineer’s".encode().decode("cp1252")),
    ),
)
