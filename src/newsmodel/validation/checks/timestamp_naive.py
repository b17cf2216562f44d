"""A time has no zone."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp


def _find(draft: Draft) -> Iterator[Finding]:
    for name in ("published_at", "modified_at"):
        at = getattr(draft.article, name)
        if at is not None and at.time is not None and at.utc_offset is None:
            yield Finding(Path(name), {"at": at})


CHECK = Check(
    code="timestamp.naive",
    severity=Severity.INFO,
    about="The publication or the last change has a time of day whose offset from UTC nobody knows.",
    message={"en": "{at} has no time zone", "hi": "{at} का समय क्षेत्र (टाइम ज़ोन) नहीं लिखा है"},
    find=_find,
    good=(STORY, changed(published_at=stamp("2026-01-26"))),
    bad=(changed(published_at=stamp("2026-01-26T18:05:30")),),
)
