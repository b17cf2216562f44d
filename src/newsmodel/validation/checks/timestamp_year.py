"""The year is before there were newspapers."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp

# The first newspaper was printed in Strasbourg in 1605; years before it are misread ones, such as 0026.
_FIRST = 1605


def _find(draft: Draft) -> Iterator[Finding]:
    for path, at in draft.stamps:
        if at.date.year < _FIRST:
            yield Finding(path, {"date": at.date, "written": at.written})


CHECK = Check(
    code="timestamp.year",
    severity=Severity.ERROR,
    about="A date is before 1605, when the first newspaper was printed.",
    message={
        "en": "{date} is before the first newspaper: {written}",
        "hi": "{date} पहले अख़बार से भी पुरानी तारीख़ है: {written}",
    },
    find=_find,
    good=(STORY, changed(published_at=stamp("1826-05-30"), dateline=None)),
    bad=(changed(published_at=stamp("0026-01-26"), dateline=None),),
)
