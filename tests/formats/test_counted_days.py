"""Days that a document counts by the week or from the first of January, as ISO 8601 has them."""

import datetime as dt

import pytest

from newsmodel.formats import jsonld
from newsmodel.formats._stamps import read_stamp
from newsmodel.model.timestamp import Precision, TimestampRole


@pytest.mark.parametrize(
    "text", ["2026-W05-1", "2026W051", "2026-026", "2026026", " 2026-026 ", "2026-026".ljust(64)]
)
def test_a_counted_day_is_a_day(text: str) -> None:
    stamp = read_stamp(text, TimestampRole.PUBLISHED)
    assert stamp is not None
    assert (stamp.written, stamp.date, stamp.precision) == (text, dt.date(2026, 1, 26), Precision.DAY)
    assert stamp.role is TimestampRole.PUBLISHED


@pytest.mark.parametrize(
    "text",
    [
        "2026-366",
        "2026-000",
        "2026-W54-1",
        "2026-W05-8",
        "9999-W52-7",
        "2026-W05",
        "२०२६-०२६",
        "2026-026".ljust(65),
    ],
)
def test_no_other_day_is_made_of_it(text: str) -> None:
    assert read_stamp(text, TimestampRole.PUBLISHED) is None


def test_a_document_may_hold_one() -> None:
    article = jsonld.from_dict(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "नहर",
            "datePublished": "2026-W05-1",
        }
    )
    assert article.published_at is not None
    assert article.published_at.date == dt.date(2026, 1, 26)
