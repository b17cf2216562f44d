"""The dateline's weekday is not that of its date."""

import datetime as dt
from collections.abc import Iterator

from attrs import evolve

from newsmodel.issues import Severity
from newsmodel.languages._weekdays import weekday_number
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed
from newsmodel.validation.times import nearest_day


def _find(draft: Draft) -> Iterator[Finding]:
    dateline, published = draft.article.dateline, draft.article.published_at
    if dateline is None or dateline.date is None or dateline.weekday is None or dateline.date.month is None:
        return
    number = weekday_number(dateline.weekday)
    if dateline.date.year is None and published is None:
        return
    near = dt.date(dateline.date.year or 1, 7, 1) if published is None else published.date
    filed = nearest_day(dateline.date, near)
    if number is not None and filed is not None and filed.weekday() != number:
        yield Finding(Path("dateline", "weekday"), {"date": filed, "weekday": dateline.weekday})


_MONDAY = Dateline(
    written="सीतापुर, सोमवार, 26 जनवरी:",
    places=("सीतापुर",),
    date=PartialDate(day=26, month=1),
    weekday="सोमवार",
)
CHECK = Check(
    code="dateline.weekday",
    severity=Severity.WARNING,
    about="The weekday in the dateline is not that of its date, in the year nearest to the publication.",
    message={"en": "{date} is no {weekday}", "hi": "{date} को {weekday} नहीं है"},
    find=_find,
    good=(
        STORY,
        changed(dateline=_MONDAY),
        changed(
            dateline=evolve(_MONDAY, weekday="मंगलवार"),
            published_at=None,
            modified_at=None,
        ),
    ),
    bad=(
        changed(dateline=evolve(_MONDAY, written="सीतापुर, मंगलवार, 26 जनवरी:", weekday="मंगलवार")),
        changed(
            dateline=evolve(_MONDAY, weekday="मंगलवार", date=PartialDate(day=26, month=1, year=2026)),
            published_at=None,
            modified_at=None,
        ),
    ),
)
