"""A story that has something in every field of the model."""

import datetime as dt

from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource


def _stamp(role: TimestampRole) -> Timestamp:
    return Timestamp(
        written="सोमवार, 26/01/2026 18:05:30 IST",  # "Monday"
        date=dt.date(2026, 1, 26),
        time=dt.time(18, 5, 30),
        utc_offset=dt.timedelta(hours=5, minutes=30),
        zone_source=ZoneSource.ASSUMED,
        precision=Precision.SECOND,
        role=role,
        weekday="सोमवार",
        alternatives=(dt.date(2026, 2, 26),),
    )


_SPEAKER = Speaker(name="मोहन लाल", role="मंत्री")
_SAID = Quote(text="काम कल से", kind=QuoteKind.PARTIAL, speaker=_SPEAKER, cue="कहा")
STORY = Article(
    headline="नहर की सफाई शुरू",
    language="hi",
    breadcrumb=("होम", "राज्य"),
    byline=Byline(written="रिपोर्ट: आशा राव, भाषा", names=("आशा राव",), role="रिपोर्ट", agencies=("भाषा",)),
    dateline=Dateline(
        written="भोपाल (मप्र), सोमवार, 26 जनवरी 2026 (भाषा), आशा राव।",
        places=("भोपाल",),
        region="मप्र",
        agencies=("भाषा",),
        credit="आशा राव",
        date=PartialDate(day=26, month=1, year=2026),
        weekday="सोमवार",
    ),
    published_at=_stamp(TimestampRole.PUBLISHED),
    modified_at=_stamp(TimestampRole.MODIFIED),
    captured_at=_stamp(TimestampRole.CAPTURED),
    summary="सोमवार से काम",
    sections=(
        Section(blocks=(Paragraph(text="मंत्री मोहन लाल ने “काम कल से” कहा।", quotes=(_SAID,)), _SAID)),
        Section(
            heading="आगे",
            blocks=(
                BulletList(
                    items=(
                        ListItem(
                            text="मंत्री ने “काम कल से” कहा",
                            quotes=(_SAID,),
                            children=(BulletList(items=(ListItem(text="नक्शा"),), ordered=True),),
                        ),
                    )
                ),
            ),
        ),
    ),
    captions=("नहर पर मज़दूर",),
    tags=("जल",),
    related=("बाँध भरा",),
    comments=(
        Comment(
            author="अनिल",
            text="कब तक?",
            posted_at=_stamp(TimestampRole.UNKNOWN),
            replies=(Comment(text="जून।"),),
        ),
    ),
    url="https://news.example/1",
)
"""The story."""
