"""The article is from after its page was taken."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.timestamp import TimestampRole
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp
from newsmodel.validation.times import is_before


def _find(draft: Draft) -> Iterator[Finding]:
    captured = draft.article.captured_at
    for name in ("published_at", "modified_at"):
        at = getattr(draft.article, name)
        if captured and at and is_before(captured, at):
            yield Finding(Path(name), {"at": at, "captured": captured})


CHECK = Check(
    code="timestamp.future",
    severity=Severity.WARNING,
    about="The publication or the last change is after the time at which the page was taken.",
    message={
        "en": "{at} is after the page was taken at {captured}",
        "hi": "{at} का समय पेज लिए जाने ({captured}) के बाद का है",
    },
    find=_find,
    good=(STORY, changed(captured_at=stamp("2026-01-27", TimestampRole.CAPTURED))),
    bad=(changed(captured_at=stamp("2026-01-24", TimestampRole.CAPTURED)),),
)
