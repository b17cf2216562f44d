"""The address is missing."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    if not (draft.article.url or "").strip():
        yield Finding(Path("url"))


CHECK = Check(
    code="url.missing",
    severity=Severity.WARNING,
    optional=True,
    about="The article has no address.",
    message={"en": "the article has no address", "hi": "लेख का पता (URL) नहीं है"},
    find=_find,
    good=(STORY,),
    bad=(changed(url=None), changed(url="")),
)
