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


@pytest.mark.parametrize("end", [":", "?", "!", "।", "|", "…"])
def test_a_heading_that_ends_with_a_mark_has_no_colon(end: str) -> None:
    assert plaintext.dumps(Article(sections=(Section(heading=f"आगे{end}"),))) == f"आगे{end}\n"


@pytest.mark.parametrize("end", ["", ".", "-", "X", ")"])
def test_any_other_heading_has_one(end: str) -> None:
    assert plaintext.dumps(Article(sections=(Section(heading=f"आगे{end}"),))) == f"आगे{end}:\n"


def test_the_dates_follow_each_other_from_line_to_line() -> None:
    first, second, third = (
        Timestamp(written=f"{day} January 2026", date=dt.date(2026, 1, day), role=role)
        for day, role in (
            (1, TimestampRole.PUBLISHED),
            (2, TimestampRole.MODIFIED),
            (3, TimestampRole.CAPTURED),
        )
    )
    article = Article(published_at=first, modified_at=second, captured_at=third)
    assert plaintext.dumps(article) == "1 January 2026\nUpdated: 2 January 2026\n3 January 2026\n"
    assert [str(issue.path) for issue in plaintext.losses(article)] == [
        "published_at.role",
        "captured_at.role",
    ]
    blank = attrs.evolve(first, written=" ")
    assert plaintext.dumps(Article(published_at=blank)) == ""
    assert plaintext.carried(Article(published_at=blank)) == Article()


def test_a_line_of_blanks_is_not_written() -> None:
    article = Article(headline=" ", summary="", tags=("",), related=("", " "), captions=(" ",), url="")
    assert plaintext.dumps(article) == ""
    assert plaintext.carried(article) == Article(headline=" ")


def test_titles_and_pictures_have_lines_of_their_own() -> None:
    article = Article(summary="सार", related=("a", "", "b"), captions=("c", "d"), language="en")
    assert plaintext.dumps(article) == "सार\n\nc\n\nd\n\nAlso read: a\n\nAlso read: b\n"
    assert plaintext.dumps(attrs.evolve(article, language=None)) == plaintext.dumps(article)


def test_lists_and_quotes_have_their_marks() -> None:
    inner = BulletList(items=(ListItem(text="ख"), ListItem(text="ग")))
    numbered = BulletList(items=(ListItem(text="क", children=(inner,)), ListItem(text="घ")), ordered=True)
    blocks = (numbered, Quote(text="ङ"), Quote(text="च", speaker=Speaker(name="आशा")))
    assert plaintext.dumps(Article(sections=(Section(blocks=blocks),))) == (
        "1. क\n  • ख\n  • ग\n2. घ\n\n“ङ”\n\n“च”\n— आशा\n"
    )


def test_the_dateline_opens_the_first_paragraph_alone() -> None:
    first = Section(heading="क", blocks=(BulletList(items=(ListItem(text="ख"),)), Paragraph(text="ग")))
    second = Section(heading="घ", blocks=(Paragraph(text="ङ"),))
    article = Article(dateline=Dateline(written="गया:"), sections=(first, second))
    assert plaintext.dumps(article) == "क:\n\n• ख\n\nगया: ग\n\nघ:\n\nङ\n"
    quoted = Section(heading="क", blocks=(Quote(text="ख"),))
    article = attrs.evolve(article, sections=(quoted, attrs.evolve(quoted, heading="घ")))
    assert plaintext.dumps(article) == "गया:\n\nक:\n\n“ख”\n\nघ:\n\n“ख”\n"


def test_a_comment_has_its_author_its_time_and_its_lines() -> None:
    stamp = Timestamp(written="कल", date=dt.date(2026, 1, 26))
    answer = Comment(author="रवि", posted_at=stamp, text="हाँ")
    comments = (
        Comment(author="आशा", posted_at=stamp, text="कब?\n\nकहाँ?", replies=(answer,)),
        Comment(text=" "),
    )
    article = Article(comments=(*comments, Comment(author="", text="ठीक")))
    assert plaintext.dumps(article) == "आशा\nकल\nकब?\n\nकहाँ?\n  रवि\n  कल\n  हाँ\n\nठीक\n"
    assert plaintext.carried(article).comments == (*comments, Comment(text="ठीक"))


def test_of_a_quote_nobody_sees_how_it_was_said() -> None:
    said = Quote(text="क", speaker=Speaker(name="आशा", role="महापौर"), cue="कहा")
    inner = BulletList(items=(ListItem(text="क", quotes=(said,)),), ordered=True)
    outer = BulletList(items=(ListItem(text="“क” आशा", quotes=(said,), children=(inner,)),))
    blank = Section(heading="", blocks=(Paragraph(text=""), Quote(text=""), BulletList()))
    article = Article(sections=(Section(blocks=(said, outer)), blank))
    seen = BulletList(
        items=(
            ListItem(
                text="“क” आशा",
                quotes=(Quote(text="क", speaker=Speaker(name="आशा")),),
                children=(BulletList(items=(ListItem(text="क", quotes=(Quote(text="क"),)),), ordered=True),),
            ),
        )
    )
    first, second = plaintext.carried(article).sections
    assert first.blocks == (attrs.evolve(said, cue=None), seen)
    assert second == Section(blocks=(BulletList(),))
