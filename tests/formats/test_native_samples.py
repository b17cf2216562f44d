"""Documents of each version of our own JSON, frozen: what was written once is read for ever.

None of the files may change. A new version comes with files of its own, and with the migration that reads these.
"""

import datetime as dt
import pathlib

from newsmodel import (
    Article,
    BulletList,
    Byline,
    Comment,
    Dateline,
    ListItem,
    Paragraph,
    PartialDate,
    Precision,
    Quote,
    QuoteKind,
    Section,
    Speaker,
    Timestamp,
    TimestampRole,
    ZoneSource,
)
from newsmodel.formats import native

SAMPLES = pathlib.Path(__file__).parents[1] / "samples" / "native"

WHOLE = Article(
    headline="तालाबों की सफाई से पहले मछलियाँ बाहर",
    language="hi-IN",
    breadcrumb=("होम", "राज्य"),
    byline=Byline(written="आशा राव, संवाददाता", names=("आशा राव",), role="संवाददाता", agencies=("भाषा",)),
    dateline=Dateline(
        written="गोंडा (उप्र), 5 जनवरी (भाषा)।",
        places=("गोंडा",),
        region="उप्र",
        agencies=("भाषा",),
        credit="जिला कार्यालय",
        date=PartialDate(day=5, month=1, year=2026),
        weekday="सोमवार",
    ),
    published_at=Timestamp(
        written="05/01/2026, 3:59:43 PM IST",
        date=dt.date(2026, 1, 5),
        time=dt.time(15, 59, 43),
        utc_offset=dt.timedelta(hours=5, minutes=30),
        zone_source=ZoneSource.WRITTEN,
        precision=Precision.SECOND,
        role=TimestampRole.PUBLISHED,
        weekday="सोमवार",
        alternatives=(dt.date(2026, 5, 1),),
    ),
    modified_at=Timestamp(
        written="6 जनवरी 2026, 10:05",
        date=dt.date(2026, 1, 6),
        time=dt.time(10, 5),
        utc_offset=dt.timedelta(hours=-3),
        zone_source=ZoneSource.ASSUMED,
        precision=Precision.MINUTE,
        role=TimestampRole.MODIFIED,
    ),
    captured_at=Timestamp(written="7-1-2026", date=dt.date(2026, 1, 7), role=TimestampRole.CAPTURED),
    summary="मछुआरों ने जाल डाले।",
    sections=(
        Section(
            blocks=(
                Paragraph(
                    text="मंत्री रीता पाल ने कहा, “पहले मछलियाँ।”",
                    quotes=(
                        Quote(
                            text="पहले मछलियाँ।",
                            kind=QuoteKind.DIRECT,
                            speaker=Speaker(name="रीता पाल", role="मंत्री"),
                            cue="कहा",
                        ),
                    ),
                ),
            )
        ),
        Section(
            heading="आगे क्या",
            blocks=(
                BulletList(
                    ordered=True,
                    items=(
                        ListItem(
                            text="गाद",
                            quotes=(Quote(text="गाद", kind=QuoteKind.PARTIAL, speaker=Speaker(name="वह")),),
                            children=(BulletList(items=(ListItem(text="मार्च में"),)),),
                        ),
                    ),
                ),
                Quote(text="पानी लौटेगा", kind=QuoteKind.INDIRECT),
            ),
        ),
    ),
    captions=("तालाब का किनारा",),
    tags=("तालाब", "गोंडा"),
    related=("कुओं की गिनती",),
    comments=(
        Comment(
            author="Asha",
            text="कब तक?",
            posted_at=Timestamp(written="2 hours ago", date=dt.date(2026, 1, 6)),
            # Two halves of a pair that stand side by side as two code points.
            replies=(Comment(text="\ud83d\ude00"),),
        ),
    ),
    url="https://news.example/तालाब",
)
READ = {"version_1_whole.json": WHOLE, "version_1_empty.json": Article()}


def test_each_frozen_document_is_read_as_it_was_meant() -> None:
    found = {path.name: native.loads(path.read_text("utf-8")) for path in SAMPLES.glob("*.json")}

    assert found == READ


def test_each_version_has_its_documents() -> None:
    versions = {path.name.split("_")[1] for path in SAMPLES.glob("version_*.json")}

    assert versions == {str(version) for version in range(1, native.SCHEMA_VERSION + 1)}


def test_each_field_stands_in_a_frozen_document() -> None:
    written = (SAMPLES / "version_1_whole.json").read_text("utf-8")

    assert [name for name in native.schema()["properties"] if f'"{name}"' not in written] == []
