"""Hypothesis strategies for the values of newsmodel: all that a constructor takes, or news that reads so.

`st.from_type(newsmodel.Article)` is `articles()`, and so for each class; no import of this module is needed
for that. Where a strategy takes `text`, all texts in its values come from that one; else from `texts()`.
"""

import datetime as dt
from typing import get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsmodel.issues import Issue, Severity
from newsmodel.languages import LANGUAGES
from newsmodel.layouts import LAYOUTS
from newsmodel.limits import Limits
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.model.furniture import Furniture, FurnitureKind
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
from newsmodel.parsing import parse
from newsmodel.paths import Path
from newsmodel.positions import Positions
from newsmodel.reading.page import Page
from newsmodel.report import Report
from newsmodel.spans import Found, Span
from newsmodel.testing.articles import make_article
from newsmodel.testing.pages import make_page_text

Texts = SearchStrategy[str]

# A character beyond the first 65,536, a bidi override, joiners, Arabic and Hebrew letters, combining signs, a
# control, a noncharacter, and what JSON, HTML and Markdown write as escapes.
_ODD = '\U0001f600\u202e\u200d\u200cاב़्\u0300\x00\x1f\uffff\u2028"\\/\n[]{},:क<&>*_`'
_HALVES = "\ud83d\ude00\ud800\udfff"


def texts() -> Texts:
    """Texts, the empty one and odd ones among them; all can be written as UTF-8.

    >>> from hypothesis import find
    >>> from newsmodel.testing import strategies
    >>> len(find(strategies.texts(), lambda text: len(text) > 1))  # the shortest that is long enough
    2
    """
    return st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from(_ODD)), max_size=12)


def any_texts() -> Texts:
    """Any `str` at all: halves of surrogate pairs too, which no UTF-8 can hold."""
    return st.text(st.one_of(st.characters(), st.sampled_from(_ODD + _HALVES)), max_size=12)


_TEXTS = texts()


def _tuples(text: Texts) -> SearchStrategy[tuple[str, ...]]:
    return st.lists(text, max_size=3).map(tuple)


def language_tags() -> Texts:
    """Tags of languages, as `Article.language` takes them."""
    return st.sampled_from(["hi", "en", "hi-IN", "sr-Latn-RS"])


def speakers(text: Texts = _TEXTS) -> SearchStrategy[Speaker]:
    """People who speak."""
    return st.builds(Speaker, name=text, role=st.none() | text)


def quotes(text: Texts = _TEXTS) -> SearchStrategy[Quote]:
    """Pieces of speech."""
    return st.builds(
        Quote,
        text=text,
        kind=st.sampled_from(QuoteKind),
        speaker=st.none() | speakers(text),
        cue=st.none() | text,
    )


def _some_quotes(text: Texts) -> SearchStrategy[tuple[Quote, ...]]:
    return st.lists(quotes(text), max_size=2).map(tuple)


def paragraphs(text: Texts = _TEXTS) -> SearchStrategy[Paragraph]:
    """Paragraphs; their quotes need not stand in their text."""
    return st.builds(Paragraph, text=text, quotes=_some_quotes(text))


@st.composite
def _deep_lists(draw: st.DrawFn, text: Texts) -> BulletList:
    """Lists in lists, up to the deepest that the model allows (an item is a level too)."""
    bullets = BulletList(items=(ListItem(text=draw(text)),), ordered=draw(st.booleans()))
    for _ in range(draw(st.integers(0, 31))):
        bullets = BulletList(items=(ListItem(text="क", children=(bullets,)),))
    return bullets


def _wide_lists(text: Texts, children: SearchStrategy[tuple[BulletList, ...]]) -> SearchStrategy[BulletList]:
    items = st.builds(ListItem, text=text, quotes=_some_quotes(text), children=children)
    return st.builds(BulletList, items=st.lists(items, max_size=3).map(tuple), ordered=st.booleans())


def bullet_lists(text: Texts = _TEXTS) -> SearchStrategy[BulletList]:
    """Lists, wide or deep."""
    wide = st.recursive(
        _wide_lists(text, st.just(())),
        lambda below: _wide_lists(text, st.lists(below, max_size=2).map(tuple)),
        max_leaves=4,
    )
    return wide | _deep_lists(text)


def list_items(text: Texts = _TEXTS) -> SearchStrategy[ListItem]:
    """Items of lists, with lists of their own or without."""
    # The deepest list leaves no room for one more item.
    below = st.lists(_wide_lists(text, st.just(())), max_size=2).map(tuple)
    return st.builds(ListItem, text=text, quotes=_some_quotes(text), children=below)


def blocks(text: Texts = _TEXTS) -> SearchStrategy[Block]:
    """What a section is made of."""
    return st.one_of(paragraphs(text), bullet_lists(text), quotes(text))


def sections(text: Texts = _TEXTS) -> SearchStrategy[Section]:
    """Sections."""
    return st.builds(Section, heading=st.none() | text, blocks=st.lists(blocks(text), max_size=3).map(tuple))


def bylines(text: Texts = _TEXTS) -> SearchStrategy[Byline]:
    """Bylines."""
    some = _tuples(text)
    return st.builds(Byline, written=text, names=some, role=st.none() | text, agencies=some)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Dates of which a part may be missing, but not all of it."""
    date = draw(st.dates())
    day, month, year = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()).filter(any))
    return PartialDate(
        day=date.day if day else None, month=date.month if month else None, year=date.year if year else None
    )


def datelines(text: Texts = _TEXTS) -> SearchStrategy[Dateline]:
    """Datelines."""
    some = _tuples(text)
    return st.builds(
        Dateline,
        written=text,
        places=some,
        region=st.none() | text,
        agencies=some,
        credit=st.none() | text,
        date=st.none() | partial_dates(),
        weekday=st.none() | text,
    )


def _offsets() -> SearchStrategy[dt.timedelta]:
    return st.one_of(
        st.sampled_from([dt.timedelta(hours=5, minutes=30), dt.timedelta(0)]),
        st.integers(-86_399, 86_399).map(lambda seconds: dt.timedelta(seconds=seconds)),
    )


@st.composite
def timestamps(draw: st.DrawFn, text: Texts = _TEXTS) -> Timestamp:
    """Timestamps of every precision, with and without an offset."""
    precision = draw(st.sampled_from(Precision))
    time = None if precision is Precision.DAY else draw(st.times())
    if time is not None and precision is Precision.MINUTE:
        time = time.replace(second=0, microsecond=0)
    offset = None if time is None else draw(st.none() | _offsets())
    sources = [ZoneSource.WRITTEN, ZoneSource.ABSENT if offset is None else ZoneSource.ASSUMED]
    return Timestamp(
        written=draw(text),
        date=draw(st.dates()),
        time=time,
        utc_offset=offset,
        zone_source=draw(st.sampled_from(sources)),
        precision=precision,
        role=draw(st.sampled_from(TimestampRole)),
        weekday=draw(st.none() | text),
        alternatives=draw(st.lists(st.dates(), max_size=2).map(tuple)),
    )


def _wide_comments(text: Texts, replies: SearchStrategy[tuple[Comment, ...]]) -> SearchStrategy[Comment]:
    return st.builds(
        Comment, author=st.none() | text, text=text, posted_at=st.none() | timestamps(text), replies=replies
    )


@st.composite
def _deep_comments(draw: st.DrawFn, text: Texts) -> Comment:
    """Replies to replies, up to the deepest that the model allows."""
    comment = Comment(text=draw(text), posted_at=draw(st.none() | timestamps(text)))
    for _ in range(draw(st.integers(0, 63))):
        comment = Comment(text="क", replies=(comment,))
    return comment


def comments(text: Texts = _TEXTS) -> SearchStrategy[Comment]:
    """Comments, with a few replies or deep ones."""
    wide = st.recursive(
        _wide_comments(text, st.just(())),
        lambda below: _wide_comments(text, st.lists(below, max_size=2).map(tuple)),
        max_leaves=4,
    )
    return wide | _deep_comments(text)


def furniture(text: Texts = _TEXTS) -> SearchStrategy[Furniture]:
    """Pieces of a page that are no part of the article."""
    return st.builds(Furniture, text=text, kind=st.sampled_from(FurnitureKind))


def articles(text: Texts = _TEXTS) -> SearchStrategy[Article]:
    """Whole articles: all that the constructor takes, likely or not.

    >>> from hypothesis import given, settings
    >>> from newsmodel.formats import native
    >>> from newsmodel.testing import strategies
    >>> @settings(deadline=None)  # the first example waits for tables
    ... @given(strategies.articles())
    ... def test_json_holds_all_of_it(article):
    ...     assert native.loads(native.dumps(article)) == article
    >>> test_json_holds_all_of_it()
    """
    some, stamps = _tuples(text), st.none() | timestamps(text)
    return st.builds(
        Article,
        headline=st.none() | text,
        language=st.none() | language_tags(),
        breadcrumb=some,
        byline=st.none() | bylines(text),
        dateline=st.none() | datelines(text),
        published_at=stamps,
        modified_at=stamps,
        captured_at=stamps,
        summary=st.none() | text,
        sections=st.lists(sections(text), max_size=3).map(tuple),
        captions=some,
        tags=some,
        related=some,
        comments=st.lists(comments(text), max_size=2).map(tuple),
        url=st.none() | text,
    )


def _seeds() -> SearchStrategy[int]:
    return st.integers(0, 2**32 - 1)


def news_articles() -> SearchStrategy[Article]:
    """Articles that read like news, Hindi or English, in the manner of some page style."""
    return st.builds(
        make_article, _seeds(), layout=st.sampled_from([*LAYOUTS]), language=st.sampled_from([*LANGUAGES])
    )


def page_texts() -> Texts:
    """Texts of pages that read like news, Hindi or English, in all page styles.

    >>> from hypothesis import given, settings
    >>> import newsmodel
    >>> from newsmodel.testing import strategies
    >>> @settings(deadline=None)  # the first example waits for tables
    ... @given(strategies.page_texts())
    ... def test_each_has_a_headline(text):
    ...     assert newsmodel.parse(text).article.headline
    >>> test_each_has_a_headline()
    """
    return st.builds(
        make_page_text, _seeds(), layout=st.sampled_from([*LAYOUTS]), language=st.sampled_from([*LANGUAGES])
    )


def pages() -> SearchStrategy[Page]:
    """Pages that were read: of news, and of any text at all."""
    return st.builds(parse, page_texts() | st.lists(texts(), max_size=6).map("\n\n".join))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Stretches of a text."""
    start = draw(st.integers(0, 1_000))
    return Span(start, start + draw(st.integers(0, 1_000)))


def paths() -> SearchStrategy[Path]:
    """Paths; most of them lead nowhere."""
    names = st.sampled_from(["headline", "sections", "blocks", "quotes", "speaker", "items"])
    return st.lists(names | st.integers(0, 99), max_size=5).map(lambda steps: Path(*steps))


def positions() -> SearchStrategy[Positions]:
    """Spans of parts of an article."""
    return st.dictionaries(paths(), spans(), max_size=5).map(
        lambda known: Positions(tuple((path, span.start, span.end) for path, span in known.items()))
    )


def issues(text: Texts = _TEXTS) -> SearchStrategy[Issue]:
    """Findings of any kind."""
    return st.builds(
        Issue,
        code=text,
        severity=st.sampled_from(Severity),
        message=text,
        path=st.none() | paths(),
        span=st.none() | spans(),
        values=st.dictionaries(text, text, max_size=2).map(lambda named: tuple(named.items())),
        translations=st.dictionaries(language_tags(), text, max_size=2).map(lambda said: tuple(said.items())),
    )


def reports(text: Texts = _TEXTS) -> SearchStrategy[Report]:
    """Findings, gathered."""
    return st.builds(Report, issues=st.lists(issues(text), max_size=4).map(tuple))


def limits() -> SearchStrategy[Limits]:
    """Limits, some so tight that little can be read."""
    return st.builds(
        Limits,
        max_chars=st.integers(1, 10_000_000),
        max_depth=st.integers(1, 64),
        max_nodes=st.integers(1, 100_000),
        max_digits=st.integers(1, 18),
    )


def found(kind: type[Found[object]]) -> SearchStrategy[Found[object]]:
    """Values with a place, for a type such as `Found[Timestamp]`; of `Found` alone, the value is a text."""
    [value] = get_args(kind) or (str,)
    return st.builds(Found, value=st.from_type(value), span=spans())
