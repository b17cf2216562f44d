"""Flat rows: what they say of an article, and that nothing they stand for is left out."""

import datetime as dt

import attrs
import pytest
from hypothesis import given

import newsmodel
import strategies
from newsmodel import (
    Article,
    BulletList,
    Byline,
    Comment,
    Dateline,
    ListItem,
    Paragraph,
    PartialDate,
    Path,
    Precision,
    Quote,
    QuoteKind,
    Section,
    Speaker,
    Timestamp,
    TimestampRole,
    ZoneSource,
)
from newsmodel.rows import ArticleRow, BlockRow, CommentRow, QuoteRow, Row, TimestampRow, columns
from newsmodel.testing import make_page

KINDS: tuple[type[Row], ...] = (ArticleRow, BlockRow, QuoteRow, TimestampRow, CommentRow)

PUBLISHED = Timestamp(
    written="26 जनवरी 2026, 15:59 IST",
    date=dt.date(2026, 1, 26),
    time=dt.time(15, 59),
    utc_offset=dt.timedelta(hours=5, minutes=30),
    zone_source=ZoneSource.WRITTEN,
    precision=Precision.MINUTE,
    role=TimestampRole.PUBLISHED,
    weekday="सोमवार",  # Monday, and it was one
)
POSTED = Timestamp(
    written="05/02/2026", date=dt.date(2026, 2, 5), alternatives=(dt.date(2026, 5, 2), dt.date(2026, 2, 6))
)
ARTICLE = Article(
    headline="पुल खुला",  # the bridge is open
    language="hi",
    breadcrumb=("Home", "State"),
    byline=Byline(written="By मीरा, अरुण", names=("मीरा", "अरुण")),
    dateline=Dateline(
        written="बलिया, 26 जनवरी (भाषा):",
        places=("बलिया",),
        agencies=("भाषा",),
        date=PartialDate(day=26, month=1),
    ),
    published_at=PUBLISHED,
    sections=(
        Section(blocks=(Paragraph(text="पुल सोमवार को खुला।"),)),
        Section(
            heading="आगे क्या",  # what is next
            blocks=(
                BulletList(
                    items=(
                        ListItem(
                            text="रंग",  # paint
                            children=(BulletList(items=(ListItem(text="लाल रंग"), ListItem(text="नीला"))),),
                        ),
                        ListItem(text="महापौर बोले, “हाँ”", quotes=(Quote(text="हाँ", cue="बोले"),)),
                    ),
                    ordered=True,
                ),
                Quote(text="नाव चलेगी।", kind=QuoteKind.PARTIAL, speaker=Speaker(name="जया", role="सरपंच")),
            ),
        ),
    ),
    tags=("पुल", "बलिया"),
    comments=(Comment(author="Anil", text="कब?", replies=(Comment(text="सोमवार को", posted_at=POSTED),)),),
)


def test_one_row_stands_for_an_article() -> None:
    [row] = ArticleRow.of(ARTICLE, article_id="17")

    assert row == ArticleRow(
        article_id="17",
        headline="पुल खुला",
        language="hi",
        url=None,
        breadcrumb="Home\nState",
        byline="By मीरा, अरुण",
        byline_names="मीरा\nअरुण",
        byline_role=None,
        byline_agencies=None,
        dateline="बलिया, 26 जनवरी (भाषा):",
        dateline_places="बलिया",
        dateline_region=None,
        dateline_agencies="भाषा",
        dateline_credit=None,
        dateline_date="--01-26",
        dateline_weekday=None,
        published_at="2026-01-26T15:59+05:30",
        published_on=dt.date(2026, 1, 26),
        modified_at=None,
        modified_on=None,
        captured_at=None,
        captured_on=None,
        summary=None,
        lead="पुल सोमवार को खुला।",
        text="पुल खुला\n\nपुल सोमवार को खुला।\n\nआगे क्या\n\nरंग\nलाल रंग\nनीला\nमहापौर बोले, “हाँ”\n\nनाव चलेगी।",
        captions=None,
        tags="पुल\nबलिया",
        related=None,
        section_count=2,
        paragraph_count=1,
        list_count=1,
        quote_count=2,
        comment_count=2,
        word_count=15,
    )


def test_an_empty_article_has_one_row_and_no_other() -> None:
    [row] = ArticleRow.of(Article())

    given = attrs.asdict(row)
    counts = {name: value for name, value in given.items() if name.endswith("_count")}
    assert set(counts.values()) == {0}
    assert {value for name, value in given.items() if name not in counts} == {None, ""}
    assert [kind.of(Article()) for kind in KINDS[1:]] == [()] * 4


def test_each_text_of_the_body_is_a_row() -> None:
    rows = BlockRow.of(ARTICLE, article_id="17")

    told = [
        (r.position, r.section, r.heading, r.kind, r.depth, r.ordered, r.text, r.quote_count) for r in rows
    ]
    assert told == [
        (0, 0, None, "paragraph", 0, None, "पुल सोमवार को खुला।", 0),
        (1, 1, "आगे क्या", "heading", 0, None, "आगे क्या", 0),
        (2, 1, "आगे क्या", "list_item", 1, True, "रंग", 0),
        (3, 1, "आगे क्या", "list_item", 2, False, "लाल रंग", 0),
        (4, 1, "आगे क्या", "list_item", 2, False, "नीला", 0),
        (5, 1, "आगे क्या", "list_item", 1, True, "महापौर बोले, “हाँ”", 1),
        (6, 1, "आगे क्या", "quote", 0, None, "नाव चलेगी।", 1),
    ]
    assert {row.article_id for row in rows} == {"17"}
    assert [row.word_count for row in rows] == [4, 2, 1, 2, 1, 3, 2]


def test_each_piece_of_speech_is_a_row() -> None:
    inside, pulled = QuoteRow.of(ARTICLE)

    assert (inside.text, inside.kind, inside.cue, inside.speaker) == ("हाँ", "direct", "बोले", None)
    assert (inside.path, inside.block_path) == (
        "sections[1].blocks[0].items[1].quotes[0]",
        "sections[1].blocks[0].items[1]",
    )
    assert (pulled.text, pulled.kind, pulled.speaker, pulled.speaker_role) == (
        "नाव चलेगी।",
        "partial",
        "जया",
        "सरपंच",
    )
    assert pulled.path == pulled.block_path == "sections[1].blocks[1]"
    assert [(row.position, row.section, row.is_pull_quote) for row in (inside, pulled)] == [
        (0, 1, False),
        (1, 1, True),
    ]


def test_each_timestamp_is_a_row() -> None:
    published, posted = TimestampRow.of(ARTICLE, article_id="17")

    assert attrs.asdict(published) == {
        "article_id": "17",
        "path": "published_at",
        "start": None,
        "end": None,
        "position": 0,
        "role": "published",
        "written": "26 जनवरी 2026, 15:59 IST",
        "iso": "2026-01-26T15:59+05:30",
        "date": dt.date(2026, 1, 26),
        "time": dt.time(15, 59),
        "utc_offset_seconds": 19_800,
        "utc": dt.datetime(2026, 1, 26, 10, 29, tzinfo=dt.UTC),
        "zone_source": "written",
        "precision": "minute",
        "weekday": "सोमवार",
        "weekday_agrees": True,
        "is_ambiguous": False,
        "alternatives": None,
    }
    assert (posted.path, posted.position) == ("comments[0].replies[0].posted_at", 1)
    assert (posted.iso, posted.time, posted.utc, posted.is_ambiguous) == ("2026-02-05", None, None, True)
    assert posted.alternatives == "2026-05-02\n2026-02-06"


def test_a_moment_that_utc_does_not_have_is_not_known_in_utc() -> None:
    stamp = Timestamp(
        written="1",
        date=dt.date.min,
        time=dt.time(1),
        utc_offset=dt.timedelta(hours=5),
        zone_source=ZoneSource.ASSUMED,
        precision=Precision.SECOND,
    )

    [row] = TimestampRow.of(Article(modified_at=stamp))

    assert (row.iso, row.utc) == ("0001-01-01T01:00:00+05:00", None)


def test_each_comment_is_a_row() -> None:
    comment, reply = CommentRow.of(ARTICLE)

    assert (comment.author, comment.text, comment.depth, comment.parent_path) == ("Anil", "कब?", 0, None)
    assert (reply.path, reply.parent_path, reply.depth) == ("comments[0].replies[0]", "comments[0]", 1)
    assert (comment.posted_at, reply.posted_at, reply.posted_on) == (None, "2026-02-05", dt.date(2026, 2, 5))
    assert (comment.posted_on, reply.position) == (None, 1)


@given(strategies.articles)
def test_rows_count_what_the_article_has(article: Article) -> None:
    [whole] = ArticleRow.of(article)
    blocks, quotes, comments = BlockRow.of(article), QuoteRow.of(article), CommentRow.of(article)

    assert tuple(row.text for row in quotes) == tuple(quote.text for quote in article.quotes)
    assert sum(row.kind == "paragraph" for row in blocks) == len(article.paragraphs)
    assert sum(row.quote_count for row in blocks) == len(quotes) == whole.quote_count
    assert sum(row.word_count for row in blocks) == whole.word_count
    assert len(comments) == whole.comment_count


@given(strategies.articles)
def test_a_path_leads_to_what_its_row_says(article: Article) -> None:
    for block in BlockRow.of(article):
        found = Path.parse(block.path).of(article)
        assert block.text == (found if block.kind == "heading" else getattr(found, "text", None))
    for quote in QuoteRow.of(article):
        assert isinstance(part := Path.parse(quote.path).of(article), Quote)
        assert (part.text, part.kind.value, part.cue) == (quote.text, quote.kind, quote.cue)
    for stamp in TimestampRow.of(article):
        assert isinstance(moment := Path.parse(stamp.path).of(article), Timestamp)
        assert (moment.written, moment.date, moment.time) == (stamp.written, stamp.date, stamp.time)
    for row in CommentRow.of(article):
        assert isinstance(comment := Path.parse(row.path).of(article), Comment)
        assert (comment.author, comment.text) == (row.author, row.text)


@given(strategies.articles)
def test_cells_have_the_types_of_their_columns(article: Article) -> None:
    for kind in KINDS:
        for row in kind.of(article, article_id="17"):
            for column in columns(kind):
                value = getattr(row, column.name)
                assert type(value) is column.type or (value is None and column.optional)


@pytest.mark.parametrize("layout", ["plain", "jannah", "blogger"])
def test_rows_of_a_page_say_where_their_parts_stand(layout: str) -> None:
    page = make_page(11, layout=layout)

    rows = [
        row
        for kind in (BlockRow, QuoteRow, TimestampRow, CommentRow)
        for row in kind.of(page.article, spans=page.spans)
    ]

    assert rows
    for row in rows:
        span = page.spans.get(Path.parse(row.path))
        assert (row.start, row.end) == ((None, None) if span is None else (span.start, span.end))
    assert all(
        page.text[row.start : row.end] == row.text
        for row in BlockRow.of(page.article, spans=page.spans)
        if row.kind == "paragraph"
    )


def test_what_stands_in_one_column_can_be_parted_again() -> None:
    for seed in range(40):
        article = make_page(seed, layout="wordpress_newspaper").article
        [row] = ArticleRow.of(article)
        assert tuple((row.tags or "").splitlines()) == article.tags
        assert tuple((row.breadcrumb or "").splitlines()) == article.breadcrumb
        assert tuple((row.captions or "").splitlines()) == article.captions
        assert tuple((row.related or "").splitlines()) == article.related


def test_all_kinds_of_rows_begin_alike() -> None:
    names = [[column.name for column in columns(kind)] for kind in KINDS]

    assert {row[0] for row in names} == {"article_id"}
    assert {tuple(row[:5]) for row in names[1:]} == {("article_id", "path", "start", "end", "position")}


def test_a_row_cannot_be_changed_and_serves_as_a_key() -> None:
    [row] = ArticleRow.of(ARTICLE)

    assert {row: 1}[ArticleRow.of(ARTICLE)[0]] == 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        row.headline = "और"  # type: ignore[misc]
    assert newsmodel.evolve(row, article_id="18").article_id == "18"
