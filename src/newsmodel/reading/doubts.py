"""What is doubtful in a page that was read."""

from collections.abc import Iterator, Mapping

from newsmodel.issues import Issue, Severity
from newsmodel.model.article import Article
from newsmodel.model.body import Paragraph
from newsmodel.paths import Path
from newsmodel.reading.page import PageKind
from newsmodel.spans import Span

# What is said of each kind of page but that of one article, in English and in Hindi.
_KINDS = {
    PageKind.LISTING: (
        "page.listing",
        "the page lists several articles: none of them is read as its own",
        "पेज पर कई ख़बरों की सूची है: किसी एक को लेख नहीं माना गया",
    ),
    PageKind.SEVERAL: (
        "page.several",
        "the page holds several stories: none of them is read as its own",
        "पेज पर कई पूरी ख़बरें हैं: किसी एक को लेख नहीं माना गया",
    ),
    PageKind.STUB: (
        "page.stub",
        "the page holds less than an article: a video, a paywall or a text that breaks off",
        "पेज पर पूरा लेख नहीं है: वीडियो, पेवॉल या बीच में कटा पाठ",
    ),
    PageKind.UNKNOWN: ("page.unknown", "the page holds no news", "पेज पर कोई ख़बर नहीं है"),
}

UNREAD = Issue(
    code="page.unread",
    severity=Severity.WARNING,
    message="the text has thousands of short lines: it was not read as a page",
    translations=(("hi", "पाठ में हज़ारों छोटी पंक्तियाँ हैं: इसे पेज की तरह नहीं पढ़ा गया"),),
)
"""Stands for all that would be said of the kind of page."""

_CROWDED = (
    "page.crowded",
    "the text has more dates or quotation marks than a page of news: not all of them were read",
    "पाठ में किसी ख़बर से ज़्यादा तारीख़ें या उद्धरण चिह्न हैं: सब नहीं पढ़े गए",
)

_WITH_ARTICLE = frozenset({PageKind.ARTICLE, PageKind.STUB})


def doubts_of(
    kind: PageKind, article: Article, spans: Mapping[Path, Span], *, crowded: bool = False
) -> Iterator[Issue]:
    """Name what somebody should look at, page first, then part by part.

    `crowded`: dates or quotations were left unread.
    Code, severity and path are those of the checks of `newsmodel.validate`, which say so of any article.
    """
    if kind in _KINDS:
        code, english, hindi = _KINDS[kind]
        yield _doubt(code, Severity.INFO, english, hindi)
    if crowded:
        code, english, hindi = _CROWDED
        yield _doubt(code, Severity.WARNING, english, hindi)
    if article.headline is None and kind in _WITH_ARTICLE:
        english, hindi = "no headline was found", "शीर्षक नहीं मिला"
        yield _doubt("headline.missing", Severity.ERROR, english, hindi, Path("headline"))
    yield from _of_stamps(article, spans)
    yield from _of_quotes(article, spans)


def _doubt(
    code: str,
    severity: Severity,
    english: str,
    hindi: str,
    path: Path | None = None,
    span: Span | None = None,
) -> Issue:
    return Issue(
        code=code, severity=severity, message=english, path=path, span=span, translations=(("hi", hindi),)
    )


def _of_stamps(article: Article, spans: Mapping[Path, Span]) -> Iterator[Issue]:
    for name in ("published_at", "modified_at", "captured_at"):
        stamp = getattr(article, name)
        if stamp is None:
            continue
        path = Path(name)
        day = stamp.date.isoformat()
        if stamp.weekday_agrees is False:
            english, hindi = f"{day} is no {stamp.weekday}", f"{day} को {stamp.weekday} नहीं है"
            yield _doubt("timestamp.weekday", Severity.WARNING, english, hindi, path, spans.get(path))
        if stamp.is_ambiguous:
            english = f"day and month could be swapped: read as {day}"
            hindi = f"दिन और महीना उलटे भी हो सकते हैं: {day} पढ़ा गया"
            yield _doubt("timestamp.ambiguous", Severity.INFO, english, hindi, path, spans.get(path))
    published, modified = article.published_at, article.modified_at
    if published and modified and modified.date < published.date:
        path = Path("modified_at")
        english, hindi = "the article was changed before it was published", "लेख छपने से पहले बदला गया"
        yield _doubt("timestamp.order", Severity.ERROR, english, hindi, path, spans.get(path))


def _of_quotes(article: Article, spans: Mapping[Path, Span]) -> Iterator[Issue]:
    for s, section in enumerate(article.sections):
        for b, block in enumerate(section.blocks):
            if not isinstance(block, Paragraph):
                continue
            path = Path("sections", s, "blocks", b)
            for q, quote in enumerate(block.quotes):
                if quote.speaker is None:
                    where = path.child("quotes", q)
                    english, hindi = "the text names no speaker for this quote", "यह बात किसने कही, नहीं लिखा है"
                    yield _doubt("quote.speaker", Severity.INFO, english, hindi, where, spans.get(where))
            if block.text.count("“") != block.text.count("”"):
                english, hindi = "a quotation mark is not closed, or not opened", "उद्धरण चिह्न अधूरा है"
                where = path.child("text")
                yield _doubt("quote.marks", Severity.WARNING, english, hindi, where, spans.get(path))
