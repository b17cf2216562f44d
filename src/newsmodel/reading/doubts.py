"""What is doubtful in a page that was read."""

from collections.abc import Iterator, Mapping

from newsmodel.issues import Issue, Severity
from newsmodel.model.article import Article
from newsmodel.model.body import Paragraph
from newsmodel.paths import Path
from newsmodel.reading.page import PageKind
from newsmodel.spans import Span

_KINDS = {
    PageKind.LISTING: ("page.listing", "the page lists several articles: none of them is read as its own"),
    PageKind.SEVERAL: ("page.several", "the page holds several stories: none of them is read as its own"),
    PageKind.STUB: (
        "page.stub",
        "the page holds less than an article: a video, a paywall or a text that breaks off",
    ),
    PageKind.UNKNOWN: ("page.unknown", "the page holds no news"),
}


def doubts_of(kind: PageKind, article: Article, spans: Mapping[Path, Span]) -> Iterator[Issue]:
    """Name what somebody should look at, page first, then part by part."""
    if kind in _KINDS:
        code, message = _KINDS[kind]
        yield Issue(code=code, severity=Severity.INFO, message=message)
    if article.headline is None:
        yield Issue(code="headline.missing", severity=Severity.WARNING, message="no headline was found")
    yield from _of_stamps(article, spans)
    yield from _of_quotes(article, spans)


def _of_stamps(article: Article, spans: Mapping[Path, Span]) -> Iterator[Issue]:
    for name in ("published_at", "modified_at", "captured_at"):
        stamp = getattr(article, name)
        if stamp is None:
            continue
        path = Path(name)
        if stamp.weekday_agrees is False:
            message = f"{stamp.date.isoformat()} is no {stamp.weekday}"
            yield Issue(
                code="timestamp.weekday",
                severity=Severity.WARNING,
                message=message,
                path=path,
                span=spans.get(path),
            )
        if stamp.is_ambiguous:
            message = f"day and month could be swapped: read as {stamp.date.isoformat()}"
            yield Issue(
                code="timestamp.ambiguous",
                severity=Severity.INFO,
                message=message,
                path=path,
                span=spans.get(path),
            )
    published, modified = article.published_at, article.modified_at
    if published and modified and modified.date < published.date:
        path = Path("modified_at")
        message = "the article was changed before it was published"
        yield Issue(
            code="timestamp.order",
            severity=Severity.WARNING,
            message=message,
            path=path,
            span=spans.get(path),
        )


def _of_quotes(article: Article, spans: Mapping[Path, Span]) -> Iterator[Issue]:
    for s, section in enumerate(article.sections):
        for b, block in enumerate(section.blocks):
            if not isinstance(block, Paragraph):
                continue
            path = Path("sections", s, "blocks", b)
            for q, quote in enumerate(block.quotes):
                if quote.speaker is None:
                    where = path.child("quotes", q)
                    message = "the text names no speaker for this quote"
                    yield Issue(
                        code="quote.speaker",
                        severity=Severity.INFO,
                        message=message,
                        path=where,
                        span=spans.get(where),
                    )
            if block.text.count("“") != block.text.count("”"):
                message = "a quotation mark is not closed, or not opened"
                yield Issue(
                    code="quote.marks",
                    severity=Severity.WARNING,
                    message=message,
                    path=path,
                    span=spans.get(path),
                )
