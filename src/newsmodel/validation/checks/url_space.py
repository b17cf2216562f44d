"""The address has white space or a control character."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.characters import CodePoint
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]")


def _find(draft: Draft) -> Iterator[Finding]:
    url = draft.article.url or ""
    match = _SPACE.search(url)
    if match is not None and url.strip():
        yield Finding(Path("url"), {"character": CodePoint(match[0]), "at": match.start()})


CHECK = Check(
    code="url.space",
    severity=Severity.WARNING,
    about="The address has white space or a control character.",
    message={"en": "{character} in the address, at character {at}", "hi": "पते में अक्षर {at} पर {character} है"},
    find=_find,
    good=(STORY, changed(url=None), changed(url="https://news.example/नहर"), changed(url=" ")),
    bad=(changed(url="https://news.example/a b"), changed(url="https://news.example/\n")),
)
