"""Plain text: what people read."""

import datetime as dt

import attrs
import pytest

from newsmodel import (
    Article,
    BulletList,
    Byline,
    Comment,
    Dateline,
    ListItem,
    Paragraph,
    Precision,
    Quote,
    Section,
    Speaker,
    Timestamp,
    TimestampRole,
    ZoneSource,
)
from newsmodel.formats import plaintext

ARTICLE = Article(
    headline="नहर की सफाई",
    language="hi",
    breadcrumb=("Home", "राज्य"),
    byline=Byline(written="By रवि", names=("रवि", "सीमा")),
    dateline=Dateline(written="लखनऊ:", places=("लखनऊ",)),
    sections=(
        Section(
            blocks=(
                Paragraph(
                    text="महापौर ने कहा, “काम कल”",
                    quotes=(Quote(text="काम कल", speaker=Speaker(name="कविता", role="x"), cue="कहा"),),
                ),
                Paragraph(text="दूसरा"),
            )
        ),
        Section(
            heading="आगे क्या",
            blocks=(
                BulletList(
                    items=(
                        ListItem(
                            text="एक", children=(BulletList(items=(ListItem(text="दो"),), ordered=True),)
                        ),
                    )
                ),
                Quote(text="पानी सबका", speaker=Speaker(name="कविता जोशी", role="महापौर")),
            ),
        ),
    ),
    captions=("फोटो",),
    tags=("जल", "सिंचाई"),
    related=("दूसरी खबर",),
    comments=(Comment(author="Anil", text="कब?\nकल?", replies=(Comment(text="जून"),)),),
    url="https://news.example/1",
)


def test_it_reads_like_a_page() -> None:
    assert plaintext.dumps(ARTICLE).split("\n\n") == [
        "Home > राज्य",
        "नहर की सफाई",
        "By रवि",
        "लखनऊ: महापौर ने कहा, “काम कल”",
        "दूसरा",
        "आगे क्या:",
        "• एक\n  1. दो",
        "“पानी सबका”\n— कविता जोशी, महापौर",
        "फोटो",
        "टैग: जल, सिंचाई",
        "यह भी पढ़ें: दूसरी खबर",
        "https://news.example/1",
        "Anil\nकब?\nकल?\n  जून\n",
    ]


def test_what_cannot_be_seen_is_lost() -> None:
    assert sorted({str(issue.path) for issue in plaintext.losses(ARTICLE)}) == [
        "byline.names[1]",
        "language",
        "sections[0].blocks[0].quotes[0].speaker",
    ]


RAVI = Speaker(name="रवि", role="मंत्री")
SAID = Quote(text="हाँ", speaker=RAVI, cue="कहा")


@pytest.mark.parametrize(
    ("text", "quote", "seen"),
    [
        ("हाँ, मंत्री रवि ने कहा", SAID, SAID),
        ("हाँ, रवि ने कहा", SAID, attrs.evolve(SAID, speaker=Speaker(name="रवि"))),
        ("हाँ, मंत्री ने कहा", SAID, attrs.evolve(SAID, speaker=None)),
        ("हाँ, मंत्री रवि बोले", SAID, attrs.evolve(SAID, cue=None)),
        (
            "हाँ, रवि",
            Quote(text="हाँ", speaker=Speaker(name="रवि")),
            Quote(text="हाँ", speaker=Speaker(name="रवि")),
        ),
        ("हाँ", Quote(text="हाँ"), Quote(text="हाँ")),
        ("मंत्री रवि ने कहा", SAID, None),
    ],
)
def test_of_speech_is_seen_what_stands_in_its_paragraph(text: str, quote: Quote, seen: Quote | None) -> None:
    article = Article(sections=(Section(blocks=(Paragraph(text=text, quotes=(quote,)),)),))
    assert plaintext.carried(article).quotes == (() if seen is None else (seen,))


def test_of_a_dateline_is_seen_what_stands_in_it() -> None:
    told = Dateline(written="भोपाल", places=("सीहोर",), region="मप्र", credit="रवि", weekday="सोमवार")
    assert plaintext.carried(Article(dateline=told)).dateline == Dateline(written="भोपाल")
    whole = Dateline(
        written="सीहोर मप्र रवि सोमवार", places=("सीहोर",), region="मप्र", credit="रवि", weekday="सोमवार"
    )
    assert plaintext.carried(Article(dateline=whole)).dateline == whole


def test_each_line_of_an_answer_is_indented() -> None:
    answer = Comment(text="जून\nया मई", replies=(Comment(text="ठीक"),))
    article = Article(comments=(Comment(text="कब?", replies=(answer,)),))
    assert plaintext.dumps(article) == "कब?\n  जून\n  या मई\n    ठीक\n"


def test_a_dateline_without_a_paragraph_stands_alone() -> None:
    listed = Section(heading="क्या?", blocks=(BulletList(),))
    article = Article(dateline=Dateline(written="लखनऊ:"), sections=(listed,))
    assert plaintext.dumps(article) == "लखनऊ:\n\nक्या?\n"
    assert plaintext.dumps(attrs.evolve(article, sections=())) == "लखनऊ:\n"


def test_labels_are_in_the_language_of_the_article() -> None:
    assert plaintext.dumps(Article(tags=("a",), language="en-IN")) == "Tags: a\n"
    assert plaintext.dumps(Article(tags=("a",), language="fr")) == "Tags: a\n"


@pytest.mark.parametrize(
    ("language", "written", "line"),
    [
        ("hi-IN", "26 जनवरी 2026", "अपडेट: 26 जनवरी 2026"),
        (None, "26 January 2026", "Updated: 26 January 2026"),
        ("en", "Last Updated: January 26, 2026", "Last Updated: January 26, 2026"),
        ("ur", "26/01/2026", "Updated: 26/01/2026"),
    ],
)
def test_the_last_change_is_said_to_be_one(language: str | None, written: str, line: str) -> None:
    stamp = Timestamp(written=written, date=dt.date(2026, 1, 26), role=TimestampRole.MODIFIED)
    article = Article(headline="नहर", language=language, published_at=stamp, modified_at=stamp)
    assert plaintext.dumps(article).split("\n") == ["नहर", "", written, line, ""]
    lost = [str(issue.path) for issue in plaintext.losses(article)]
    assert lost == (["published_at.role"] if language is None else ["language", "published_at.role"])


def test_a_zone_that_was_assumed_cannot_be_seen() -> None:
    stamp = Timestamp(
        written="26 जनवरी 2026, 18:05",
        date=dt.date(2026, 1, 26),
        time=dt.time(18, 5),
        utc_offset=dt.timedelta(hours=5, minutes=30),
        zone_source=ZoneSource.ASSUMED,
        precision=Precision.MINUTE,
    )
    assert [str(issue.path) for issue in plaintext.losses(Article(published_at=stamp))] == [
        "published_at.utc_offset",
        "published_at.zone_source",
    ]
