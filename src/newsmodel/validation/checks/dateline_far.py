"""The dateline is from another time than the article."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp
from newsmodel.validation.times import nearest_day

_DAYS = 7


def _find(draft: Draft) -> Iterator[Finding]:
    dateline, published = draft.article.dateline, draft.article.published_at
    if dateline is None or dateline.date is None or published is None or published.alternatives:
        return
    filed = nearest_day(dateline.date, published.date)
    if filed is not None and abs(filed - published.date).days > _DAYS:
        days = abs(filed - published.date).days
        yield Finding(Path("dateline", "date"), {"days": days, "filed": filed, "published": published.date})


CHECK = Check(
    code="dateline.far",
    severity=Severity.WARNING,
    about="The dateline's date is more than a week from the publication, in whichever year is nearest.",
    message={
        "en": "filed on {filed}, {days} days from the publication on {published}",
        "hi": "डेटलाइन {filed} की है, छपने की तारीख़ {published} से {days} दिन दूर",
    },
    find=_find,
    good=(
        STORY,
        changed(dateline=None),
        changed(
            dateline=Dateline(
                written="सीतापुर, 31 दिसंबर:", places=("सीतापुर",), date=PartialDate(day=31, month=12)
            ),
            published_at=stamp("2026-01-02"),
            modified_at=None,
        ),
    ),
    bad=(
        changed(
            dateline=Dateline(
                written="सीतापुर, 2 जनवरी:", places=("सीतापुर",), date=PartialDate(day=2, month=1)
            )
        ),
        changed(
            dateline=Dateline(
                written="सीतापुर, 26 जनवरी 2020:",
                places=("सीतापुर",),
                date=PartialDate(day=26, month=1, year=2020),
            )
        ),
    ),
)
