"""A timestamp says that it is the time of something else."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.timestamp import TimestampRole
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp

_ROLES = {
    "published_at": TimestampRole.PUBLISHED,
    "modified_at": TimestampRole.MODIFIED,
    "captured_at": TimestampRole.CAPTURED,
}


def _find(draft: Draft) -> Iterator[Finding]:
    for name, role in _ROLES.items():
        at = getattr(draft.article, name)
        if at is not None and at.role not in (role, TimestampRole.UNKNOWN):
            yield Finding(Path(name), {"role": at.role, "written": at.written})


CHECK = Check(
    code="timestamp.role",
    severity=Severity.WARNING,
    about="A timestamp stands in a field that its role contradicts.",
    message={
        "en": "{written} is the time of another thing: {role}",
        "hi": "{written} किसी और बात का समय है: {role}",
    },
    find=_find,
    good=(STORY, changed(published_at=stamp("2026-01-26", TimestampRole.UNKNOWN))),
    bad=(changed(published_at=stamp("2026-01-26", TimestampRole.MODIFIED)),),
)
