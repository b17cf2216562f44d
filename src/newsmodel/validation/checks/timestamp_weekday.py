"""A weekday is not that of its date."""

from collections.abc import Iterator

from attrs import evolve

from newsmodel.issues import Severity
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp


def _find(draft: Draft) -> Iterator[Finding]:
    for path, at in draft.stamps:
        if at.weekday_agrees is False:
            yield Finding(path, {"date": at.date, "weekday": at.weekday})


CHECK = Check(
    code="timestamp.weekday",
    severity=Severity.WARNING,
    about="The weekday beside a date is not that of the date.",
    message={"en": "{date} is no {weekday}", "hi": "{date} को {weekday} नहीं है"},
    find=_find,
    good=(changed(published_at=evolve(stamp("2026-01-26"), weekday="सोमवार")), STORY),
    bad=(changed(published_at=evolve(stamp("2026-01-26"), weekday="मंगलवार")),),
)
