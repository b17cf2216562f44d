"""A time has no seconds."""

from collections.abc import Iterator

from attrs import evolve

from newsmodel.issues import Severity
from newsmodel.model.timestamp import Precision
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp


def _find(draft: Draft) -> Iterator[Finding]:
    for name in ("published_at", "modified_at"):
        at = getattr(draft.article, name)
        if at is not None and at.precision is Precision.MINUTE:
            yield Finding(Path(name), {"at": at})


CHECK = Check(
    code="timestamp.seconds",
    severity=Severity.INFO,
    optional=True,
    about="The publication or the last change is known to the minute: some formats write seconds or nothing.",
    message={"en": "{at} has no seconds", "hi": "{at} में सेकंड नहीं हैं"},
    find=_find,
    good=(STORY, changed(published_at=stamp("2026-01-26"))),
    bad=(
        changed(
            published_at=evolve(
                stamp("2026-01-26T18:05:00+05:30"), precision=Precision.MINUTE, written="26/01/2026 18:05 IST"
            )
        ),
    ),
)
