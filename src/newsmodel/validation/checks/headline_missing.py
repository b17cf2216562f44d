"""The headline is missing."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    if not (draft.article.headline or "").strip():
        yield Finding(Path("headline"))


CHECK = Check(
    code="headline.missing",
    severity=Severity.ERROR,
    about="The article has no headline.",
    message={"en": "the article has no headline", "hi": "लेख का शीर्षक नहीं है"},
    find=_find,
    good=(STORY,),
    bad=(changed(headline=None), changed(headline=" ")),
)
