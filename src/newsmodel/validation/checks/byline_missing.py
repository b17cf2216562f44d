"""The byline is missing."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    if draft.article.byline is None:
        yield Finding(Path("byline"))


CHECK = Check(
    code="byline.missing",
    severity=Severity.WARNING,
    optional=True,
    about="Nothing says who wrote the article.",
    message={"en": "the article has no byline", "hi": "लेख किसने लिखा, यह नहीं बताया गया है"},
    find=_find,
    good=(STORY,),
    bad=(changed(byline=None),),
)
