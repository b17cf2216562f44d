"""Hypothesis strategies for every value of the model, odd ones gladly: what a constructor takes may come."""

import datetime as dt

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.model.furniture import Furniture, FurnitureKind
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource

# Halves of surrogate pairs, a bidi override, joiners, Arabic and Hebrew letters, combining signs,
# a control, a noncharacter, and what JSON writes as escapes.
_ODD = '\ud83d\ude00\ud800\udfff\u202e\u200d\u200cاב़्\u0300\x00\x1f\uffff\u2028"\\/\n[]{},:क'

texts: SearchStrategy[str] = st.text(st.one_of(st.characters(), st.sampled_from(_ODD)), max_size=12)
"""Any str, the empty one and lone surrogates among them."""

language_tags: SearchStrategy[str] = st.sampled_from(["hi", "en", "hi-IN", "sr-Latn-RS"])
"""Tags of languages."""


def _few(items: SearchStrategy[str]) -> SearchStrategy[tuple[str, ...]]:
    return st.lists(items, max_size=3).map(tuple)


_some_texts = _few(texts)
_maybe_text = st.none() | texts

speakers: SearchStrategy[Speaker] = st.builds(Speaker, name=texts, role=_maybe_text)
"""People who speak."""

quotes: SearchStrategy[Quote] = st.builds(
    Quote, text=texts, kind=st.sampled_from(QuoteKind), speaker=st.none() | speakers, cue=_maybe_text
)
"""Pieces of speech."""

_some_quotes = st.lists(quotes, max_size=2).map(tuple)

paragraphs: SearchStrategy[Paragraph] = st.builds(Paragraph, text=texts, quotes=_some_quotes)
"""Paragraphs."""


def _lists(children: SearchStrategy[tuple[BulletList, ...]]) -> SearchStrategy[BulletList]:
    items = st.builds(ListItem, text=texts, quotes=_some_quotes, children=children)
    return st.builds(BulletList, items=st.lists(items, max_size=3).map(tuple), ordered=st.booleans())


@st.composite
def deep_lists(draw: st.DrawFn) -> BulletList:
    """Lists in lists, up to the deepest that the model allows (an item is a level too)."""
    bullets = BulletList(items=(ListItem(text=draw(texts)),), ordered=draw(st.booleans()))
    for _ in range(draw(st.integers(0, 31))):
        bullets = BulletList(items=(ListItem(text="क", children=(bullets,)),))
    return bullets


bullet_lists: SearchStrategy[BulletList] = (
    st.recursive(
        _lists(st.just(())), lambda lists: _lists(st.lists(lists, max_size=2).map(tuple)), max_leaves=4
    )
    | deep_lists()
)
"""Lists, wide or deep."""

blocks: SearchStrategy[Block] = st.one_of(paragraphs, bullet_lists, quotes)
"""What a section is made of."""

sections: SearchStrategy[Section] = st.builds(
    Section, heading=_maybe_text, blocks=st.lists(blocks, max_size=3).map(tuple)
)
"""Sections."""

bylines: SearchStrategy[Byline] = st.builds(
    Byline, written=texts, names=_some_texts, role=_maybe_text, agencies=_some_texts
)
"""Bylines."""


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Dates of which a part may be missing, but not all of it."""
    date = draw(st.dates())
    day, month, year = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()).filter(any))
    return PartialDate(
        day=date.day if day else None, month=date.month if month else None, year=date.year if year else None
    )


datelines: SearchStrategy[Dateline] = st.builds(
    Dateline,
    written=texts,
    places=_some_texts,
    region=_maybe_text,
    agencies=_some_texts,
    credit=_maybe_text,
    date=st.none() | partial_dates(),
    weekday=_maybe_text,
)
"""Datelines."""

_offsets = st.one_of(
    st.sampled_from([dt.timedelta(hours=5, minutes=30), dt.timedelta(0)]),
    st.integers(-86_399, 86_399).map(lambda seconds: dt.timedelta(seconds=seconds)),
)


@st.composite
def timestamps(draw: st.DrawFn) -> Timestamp:
    """Timestamps of every precision, with and without an offset."""
    precision = draw(st.sampled_from(Precision))
    time = None if precision is Precision.DAY else draw(st.times())
    if time is not None and precision is Precision.MINUTE:
        time = time.replace(second=0, microsecond=0)
    offset = None if time is None else draw(st.none() | _offsets)
    sources = [ZoneSource.WRITTEN, ZoneSource.ABSENT if offset is None else ZoneSource.ASSUMED]
    return Timestamp(
        written=draw(texts),
        date=draw(st.dates()),
        time=time,
        utc_offset=offset,
        zone_source=draw(st.sampled_from(sources)),
        precision=precision,
        role=draw(st.sampled_from(TimestampRole)),
        weekday=draw(_maybe_text),
        alternatives=draw(st.lists(st.dates(), max_size=2).map(tuple)),
    )


def _comments(replies: SearchStrategy[tuple[Comment, ...]]) -> SearchStrategy[Comment]:
    return st.builds(
        Comment, author=_maybe_text, text=texts, posted_at=st.none() | timestamps(), replies=replies
    )


@st.composite
def deep_comments(draw: st.DrawFn) -> Comment:
    """Replies to replies, up to the deepest that the model allows."""
    comment = Comment(text=draw(texts), posted_at=draw(st.none() | timestamps()))
    for _ in range(draw(st.integers(0, 63))):
        comment = Comment(text="क", replies=(comment,))
    return comment


comments: SearchStrategy[Comment] = (
    st.recursive(
        _comments(st.just(())), lambda below: _comments(st.lists(below, max_size=2).map(tuple)), max_leaves=4
    )
    | deep_comments()
)
"""Comments, with a few replies or deep ones."""

furniture: SearchStrategy[Furniture] = st.builds(Furniture, text=texts, kind=st.sampled_from(FurnitureKind))
"""Pieces of a page that are no part of the article."""

articles: SearchStrategy[Article] = st.builds(
    Article,
    headline=_maybe_text,
    language=st.none() | language_tags,
    breadcrumb=_some_texts,
    byline=st.none() | bylines,
    dateline=st.none() | datelines,
    published_at=st.none() | timestamps(),
    modified_at=st.none() | timestamps(),
    captured_at=st.none() | timestamps(),
    summary=_maybe_text,
    sections=st.lists(sections, max_size=3).map(tuple),
    captions=_some_texts,
    tags=_some_texts,
    related=_some_texts,
    comments=st.lists(comments, max_size=2).map(tuple),
    url=_maybe_text,
)
"""Whole articles."""
