"""The address has a backslash."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    url = draft.article.url or ""
    if "\\" in url:
        yield Finding(Path("url"), {"at": url.index("\\")})


CHECK = Check(
    code="url.backslash",
    severity=Severity.ERROR,
    about="The address has a backslash, which browsers and other programs read in different ways.",
    message={"en": "a backslash in the address, at character {at}", "hi": "पते में अक्षर {at} पर बैकस्लैश है"},
    find=_find,
    good=(STORY, changed(url=None)),
    bad=(changed(url="https:\\\\other.example\\x"), changed(url="https://news.example\\@other.example")),
)
