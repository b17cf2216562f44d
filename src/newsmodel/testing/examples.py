"""The smallest and the fullest value of each class, to test with what a made-up article may not have."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from newsmodel.errors import UnknownNameError
from newsmodel.issues import Issue, Severity
from newsmodel.limits import Limits
from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.model.furniture import Furniture, FurnitureKind
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
from newsmodel.parsing import parse
from newsmodel.paths import Path
from newsmodel.positions import Positions
from newsmodel.reading.page import Block, BlockKind, Page, PageKind
from newsmodel.report import Report
from newsmodel.spans import Found, Span

Value = TypeVar("Value")

_DAY = dt.date(2026, 1, 26)


def minimal(kind: type[Value]) -> Value:
    """Give the smallest value of a class of newsmodel: what it can do without is not there.

    >>> from newsmodel import Article, Quote
    >>> from newsmodel.testing import minimal
    >>> minimal(Quote)
    Quote(text='', kind=<QuoteKind.DIRECT: 'direct'>, speaker=None, cue=None)
    >>> minimal(Article) == Article()
    True

    Raises `UnknownNameError` for a class that has no example.
    """
    return _example(_MINIMAL, kind)


def full(kind: type[Value]) -> Value:
    """Give a value of a class of newsmodel that has all its class can have: no field is None or empty.

    >>> from newsmodel import Article, PartialDate
    >>> from newsmodel.testing import full
    >>> full(PartialDate)
    PartialDate(day=26, month=1, year=2026)
    >>> full(Article).comments[0].replies[0].posted_at.role.name
    'UNKNOWN'

    Raises `UnknownNameError` for a class that has no example.
    """
    return _example(_FULL, kind)


def _example(examples: Mapping[Any, Callable[[], Any]], kind: type[Value]) -> Value:
    if kind not in examples:
        names = ", ".join(sorted(known.__name__ for known in examples))
        raise UnknownNameError(f"no example of {kind.__name__}, only of {names}")
    value: Value = examples[kind]()
    return value


def _stamp(written: str, role: TimestampRole) -> Timestamp:
    return Timestamp(
        written=written,
        date=dt.date(2026, 1, 5),
        time=dt.time(15, 59, 30),
        utc_offset=dt.timedelta(hours=5, minutes=30),
        zone_source=ZoneSource.WRITTEN,
        precision=Precision.SECOND,
        role=role,
        weekday="सोमवार",
        alternatives=(dt.date(2026, 5, 1),),
    )


def _full_timestamp() -> Timestamp:
    return _stamp("प्रकाशित: सोमवार, 05/01/2026, 15:59:30 IST", TimestampRole.PUBLISHED)


def _full_dateline() -> Dateline:
    return Dateline(
        written="सीतापुर (उत्तर प्रदेश), सोमवार, 26 जनवरी 2026 (भाषा/रमेश वर्मा):",
        places=("सीतापुर",),
        region="उत्तर प्रदेश",
        agencies=("भाषा",),
        credit="रमेश वर्मा",
        date=_full_partial_date(),
        weekday="सोमवार",
    )


def _full_partial_date() -> PartialDate:
    return PartialDate(day=26, month=1, year=2026)


def _full_byline() -> Byline:
    return Byline(
        written="रिपोर्ट: सुनीता रावत और अरुण दास, भाषा",
        names=("सुनीता रावत", "अरुण दास"),
        role="रिपोर्ट",
        agencies=("भाषा",),
    )


def _full_speaker() -> Speaker:
    return Speaker(name="कविता जोशी", role="महापौर")


def _full_quote() -> Quote:
    return Quote(text="समय से पहले", kind=QuoteKind.PARTIAL, speaker=_full_speaker(), cue="कहा")


def _full_paragraph() -> Paragraph:
    return Paragraph(text="महापौर कविता जोशी ने कहा कि काम “समय से पहले” पूरा होगा।", quotes=(_full_quote(),))


def _full_list_item() -> ListItem:
    below = BulletList(items=(ListItem(text="हर वार्ड में एक"),))
    return ListItem(
        text="महापौर कविता जोशी ने कहा, समितियाँ “समय से पहले”", quotes=(_full_quote(),), children=(below,)
    )


def _full_bullet_list() -> BulletList:
    return BulletList(items=(_full_list_item(), ListItem(text="रिपोर्ट जून तक")), ordered=True)


def _full_section() -> Section:
    pulled = Quote(text="काम कल शुरू होगा।", speaker=_full_speaker())
    return Section(heading="आगे क्या", blocks=(_full_paragraph(), _full_bullet_list(), pulled))


def _full_comment() -> Comment:
    stamp = _stamp("सोमवार, 05/01/2026, 15:59:30 IST", TimestampRole.UNKNOWN)
    reply = Comment(author="रेखा", text="जून में।", posted_at=stamp)
    return Comment(author="अनिल", text="यह किस दिन होगा?", posted_at=stamp, replies=(reply,))


def _full_article() -> Article:
    return Article(
        headline="नहर की सफाई का काम शुरू",
        language="hi",
        breadcrumb=("होम", "राज्य"),
        byline=_full_byline(),
        dateline=_full_dateline(),
        published_at=_full_timestamp(),
        modified_at=_stamp("अपडेट: सोमवार, 05/01/2026, 15:59:30 IST", TimestampRole.MODIFIED),
        captured_at=_stamp("सोमवार, 05/01/2026, 15:59:30 IST", TimestampRole.CAPTURED),
        summary="सिंचाई विभाग ने नहर की सफाई शुरू कर दी है।",
        sections=(Section(blocks=(_full_paragraph(),)), _full_section()),
        captions=("नहर की सफाई करते मज़दूर (फाइल फोटो)",),
        tags=("नहर", "सीतापुर"),
        related=("पुल की मरम्मत पूरी",),
        comments=(_full_comment(),),
        url="https://news.example/sitapur/canal",
    )


def _full_issue() -> Issue:
    return Issue(
        code="timestamp.weekday",
        severity=Severity.WARNING,
        message="2026-01-26 is no 'मंगलवार'",
        path=Path("published_at"),
        span=Span(38, 70),
        values=(("weekday", "'मंगलवार'"),),
        translations=(("hi", "2026-01-26 को 'मंगलवार' नहीं है"),),
    )


def _full_page() -> Page:
    """A page of which each part is there; a weekday that is not that of the date makes it doubtful."""
    return parse(
        "होम › राज्य\n\nनहर की सफाई का काम शुरू\n\nप्रकाशित: मंगलवार, 26 जनवरी 2026\n\n"
        "सीतापुर: महापौर कविता जोशी ने कहा, “काम कल शुरू होगा।”\n\nRelated News"
    )


_MINIMAL: dict[Any, Callable[[], Any]] = {
    Article: Article,
    Block: lambda: Block(kind=BlockKind.BLANK, rule="blank", span=Span(0, 1)),
    BulletList: BulletList,
    Byline: lambda: Byline(written=""),
    Comment: lambda: Comment(text=""),
    Dateline: lambda: Dateline(written=""),
    Found: lambda: Found(value="", span=Span(0, 0)),
    Furniture: lambda: Furniture(text=""),
    Issue: lambda: Issue(code="headline.missing", severity=Severity.INFO, message=""),
    Limits: Limits,
    ListItem: lambda: ListItem(text=""),
    Page: lambda: Page(text="", kind=PageKind.UNKNOWN, layout="plain", article=Article()),
    Paragraph: lambda: Paragraph(text=""),
    PartialDate: lambda: PartialDate(day=26),
    Path: Path,
    Positions: Positions,
    Quote: lambda: Quote(text=""),
    Report: Report,
    Section: Section,
    Span: lambda: Span(0, 0),
    Speaker: lambda: Speaker(name=""),
    Timestamp: lambda: Timestamp(written="", date=_DAY),
}

_FULL: dict[Any, Callable[[], Any]] = {
    Article: _full_article,
    Block: lambda: Block(
        kind=BlockKind.FURNITURE, rule="furniture", span=Span(0, 12), furniture=FurnitureKind.RELATED
    ),
    BulletList: _full_bullet_list,
    Byline: _full_byline,
    Comment: _full_comment,
    Dateline: _full_dateline,
    Found: lambda: Found(value=_full_quote(), span=Span(40, 53)),
    Furniture: lambda: Furniture(text="Related News", kind=FurnitureKind.RELATED),
    Issue: _full_issue,
    Limits: lambda: Limits(max_chars=1_000, max_depth=8, max_nodes=100, max_digits=9),
    ListItem: _full_list_item,
    Page: _full_page,
    Paragraph: _full_paragraph,
    PartialDate: _full_partial_date,
    Path: lambda: Path("sections", 0, "blocks", 1),
    Positions: lambda: Positions(((Path("headline"), 0, 16),)),
    Quote: _full_quote,
    Report: lambda: Report(issues=(_full_issue(),)),
    Section: _full_section,
    Span: lambda: Span(3, 9),
    Speaker: _full_speaker,
    Timestamp: _full_timestamp,
}
