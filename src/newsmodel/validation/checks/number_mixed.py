"""One number has digits of two scripts."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def _find(draft: Draft) -> Iterator[Finding]:
    for path, text in draft.texts:
        # Most texts have no digits but ASCII ones, and then there is nothing to look for.
        if path == Path("url") or text.isascii():
            continue
        for match in _NUMBER.finditer(text):
            number = match[0]
            if not number.isascii() and len({ord(d) - int(d) for d in number if d.isdecimal()}) > 1:
                yield Finding(path, {"number": number, "at": match.start()})


CHECK = Check(
    code="number.mixed",
    severity=Severity.WARNING,
    about="A number has digits of two scripts.",
    message={
        "en": "digits of two scripts in {number} at character {at}",
        "hi": "अक्षर {at} पर {number} में दो लिपियों के अंक हैं",
    },
    find=_find,
    good=(STORY, changed(summary="२०२६ में 4 करोड़ और १०,००० लोग", url="https://news.example/२0")),
    bad=(changed(summary="सन २०26 में"), changed(summary="१०,000 लोग")),
)
