"""The time of publication has no time of day."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp


def _find(draft: Draft) -> Iterator[Finding]:
    at = draft.article.published_at
    if at is not None and at.time is None:
        yield Finding(Path("published_at"), {"at": at})


CHECK = Check(
    code="timestamp.clock",
    severity=Severity.INFO,
    optional=True,
    about="The publication has a date and no time of day.",
    message={"en": "{at} has no time of day", "hi": "{at} के साथ समय नहीं लिखा है"},
    find=_find,
    good=(STORY,),
    bad=(changed(published_at=stamp("2026-01-26")),),
)
