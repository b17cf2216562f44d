"""The time of publication is missing."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    if draft.article.published_at is None:
        yield Finding(Path("published_at"))


CHECK = Check(
    code="timestamp.missing",
    severity=Severity.WARNING,
    optional=True,
    about="Nothing says when the article was published.",
    message={"en": "the article does not say when it was published", "hi": "लेख कब छपा, यह नहीं लिखा है"},
    find=_find,
    good=(STORY,),
    bad=(changed(published_at=None),),
)
