"""A word has letters of two alphabets that look alike."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.characters import CodePoint
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

# Latin and Cyrillic letters inside one word; Greek is left alone, for μm is no fault.
_MIXED = re.compile("[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")


def _find(draft: Draft) -> Iterator[Finding]:
    for path, text in draft.texts:
        match = _MIXED.search(text)
        if match is not None:
            letter = CodePoint(max(match[0]))
            yield Finding(path, {"character": letter, "at": match.start() + match[0].index(letter.char)})


CHECK = Check(
    code="text.lookalike",
    severity=Severity.WARNING,
    about="A word has Latin and Cyrillic letters, which look alike: no search finds it.",
    message={
        "en": "{character} in a Latin word, at character {at}",
        "hi": "लैटिन शब्द में {character}, अक्षर {at} पर",
    },
    find=_find,
    good=(STORY, changed(summary="Газета Pravda, 5 μm")),
    bad=(changed(summary="B\u0430nk of India"),),
)
