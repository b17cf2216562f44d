"""The numbers of the body are of two scripts."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, body, changed

_ASCII = re.compile("[0-9]+")
_OTHER = re.compile(r"(?![0-9])\d+")


def _find(draft: Draft) -> Iterator[Finding]:
    first: Finding | None = None
    has_ascii = False
    for path, text in draft.prose:
        has_ascii = has_ascii or _ASCII.search(text) is not None
        match = None if first is not None or text.isascii() else _OTHER.search(text)
        if match is not None:
            first = Finding(path, {"number": match[0], "at": match.start()})
        if has_ascii and first is not None:
            yield first
            return


CHECK = Check(
    code="number.scripts",
    severity=Severity.INFO,
    optional=True,
    about="Some numbers of the body are written in one script and some in another.",
    message={
        "en": "the body has ASCII digits and others too: {number} at character {at}",
        "hi": "लेख में दो लिपियों के अंक हैं, जैसे अक्षर {at} पर {number}",
    },
    find=_find,
    good=(
        STORY,
        changed(sections=body("२६ जनवरी को ४ करोड़ मिले।")),
        changed(sections=body("26 जनवरी को 4 करोड़ मिले।")),
    ),
    bad=(changed(sections=body("२६ जनवरी को काम शुरू हुआ।", "इस पर 4 करोड़ ख़र्च होंगे।")),),
)
