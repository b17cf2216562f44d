"""A short article in which no check finds anything: the examples of the checks are changes of it."""

import datetime as dt
from typing import Any

import attrs

from newsmodel.model.article import Article
from newsmodel.model.body import Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource

_INDIA = dt.timedelta(hours=5, minutes=30)


def stamp(when: str, role: TimestampRole = TimestampRole.PUBLISHED) -> Timestamp:
    """Give the timestamp that ISO 8601 writes so: a day, or a time with its offset or without."""
    if len(when) == len("2026-01-26"):
        return Timestamp(written=when, date=dt.date.fromisoformat(when), role=role)
    moment = dt.datetime.fromisoformat(when)
    offset = moment.utcoffset()
    return Timestamp(
        written=when,
        date=moment.date(),
        time=moment.time(),
        utc_offset=offset,
        zone_source=ZoneSource.ABSENT if offset is None else ZoneSource.WRITTEN,
        precision=Precision.SECOND,
        role=role,
    )


def body(*paragraphs: str | Paragraph) -> tuple[Section, ...]:
    """Give a body of one section with these paragraphs."""
    blocks = [Paragraph(text=part) if isinstance(part, str) else part for part in paragraphs]
    return (Section(blocks=tuple(blocks)),)


LEAD = "सिंचाई विभाग ने शहर की मुख्य नहर की सफाई का काम सोमवार को शुरू किया।"
"""The lead of the example: the irrigation department began to clean the canal on Monday."""

SPEAKER = Speaker(name="रमेश वर्मा", role="अभियंता")
"""Who speaks in it: an engineer."""

SPOKEN = Paragraph(
    text="अभियंता रमेश वर्मा ने कहा, “पानी समय पर खेतों तक पहुँचेगा।”",
    quotes=(Quote(text="पानी समय पर खेतों तक पहुँचेगा।", speaker=SPEAKER, cue="कहा"),),
)
"""What he says: the water will reach the fields in time."""

STORY = Article(
    headline="सीतापुर में नहर की सफाई का काम शुरू",
    language="hi",
    breadcrumb=("होम", "उत्तर प्रदेश"),
    byline=Byline(written="रिपोर्ट: आशा राव", names=("आशा राव",), role="रिपोर्ट"),
    dateline=Dateline(written="सीतापुर, 26 जनवरी:", places=("सीतापुर",), date=PartialDate(day=26, month=1)),
    published_at=stamp("2026-01-26T18:05:30+05:30"),
    modified_at=stamp("2026-01-26T19:40:00+05:30", TimestampRole.MODIFIED),
    summary="चार करोड़ रुपये की लागत से दो महीने में पूरा होगा काम।",
    sections=body(LEAD, SPOKEN),
    captions=("नहर में उतरी मशीन",),
    tags=("सिंचाई", "सीतापुर"),
    url="https://news.example/sitapur/nahar-ki-safai",
)
"""The example: work on the canal has begun in Sitapur."""


def changed(**changes: Any) -> Article:
    """Give the example with some of its fields changed."""
    return attrs.evolve(STORY, **changes)
