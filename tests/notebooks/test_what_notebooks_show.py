"""What a notebook shows of a value: escaped, isolated, bounded, and readable on light and dark pages."""

import datetime as dt
import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

import html5lib
import nh3
import pytest
from hypothesis import given, strategies as st
from markdown_it import MarkdownIt

import newsmodel
from newsmodel import (
    Article,
    BulletList,
    Byline,
    Comment,
    Dateline,
    Issue,
    ListItem,
    Paragraph,
    Path,
    Quote,
    Report,
    Section,
    Severity,
    Speaker,
    Timestamp,
    ZoneSource,
)
from newsmodel._notebook import Shown, bundle
from newsmodel._notebook_style import STYLE
from strategies import articles, quotes, texts, timestamps

ELEMENTS = set(
    "bdi blockquote code dd details div dl dt h3 h4 li mark ol p small span strong style summary time ul".split()
)
ATTRIBUTES = {"class", "datetime", "dir", "lang", "title"}
STYLED = f"<style>{STYLE}</style>"
HOSTILE = [
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "<!-- </div></bdi></mark>",
    "[x](javascript:alert(1)) ![x](https://news.example/x.png) https://news.example",
    "| a | b |\n|---|---|\n# x\n- y\n> z",
]


def everywhere(text: str) -> Article:
    """Make an article that has this text in each place."""
    quote = Quote(text=text, speaker=Speaker(name=text, role=text), cue=text)
    stamp = Timestamp(written=text, date=dt.date(2026, 1, 5), weekday=text)
    items = BulletList(
        items=(ListItem(text=text, children=(BulletList(items=(ListItem(text=text),), ordered=True),)),)
    )
    return Article(
        headline=text,
        language="hi",
        breadcrumb=(text,),
        byline=Byline(written=text),
        dateline=Dateline(written=text),
        published_at=stamp,
        modified_at=stamp,
        captured_at=stamp,
        summary=text,
        sections=(Section(heading=text, blocks=(Paragraph(text=text, quotes=(quote,)), items, quote)),),
        captions=(text,),
        tags=(text,),
        related=(text,),
        comments=(Comment(author=text, text=text, posted_at=stamp, replies=(Comment(text=text),)),),
        url=text,
    )


def shown(text: str) -> list[Shown]:
    """Make one value of each class that notebooks show, with this text in all places."""
    article = everywhere(text)
    issue = Issue(code=text, severity=Severity.ERROR, message=text, path=Path(text, 0))
    page = newsmodel.parse(f"{text}\n\nसीतापुर: आयुक्त ने कहा, “{text}”\n\n{text}")
    assert article.published_at is not None
    return [article, article.quotes[0], article.published_at, Report(issues=(issue,)), page]


def parsed(html: str) -> Element:
    """Read a fragment of HTML; any error in it is raised."""
    html = html.replace(STYLED, "<style></style>")  # it is long, and the same each time
    fragment: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(html)
    return fragment


def holds_only_ours(html: str) -> Element:
    """Read what a value shows, and see that it has no element and no attribute but those that we write."""
    root = parsed(html)
    nodes = list(root.iter())[1:]
    assert {node.tag for node in nodes} <= ELEMENTS
    assert {name for node in nodes for name in node.attrib} <= ATTRIBUTES
    assert html.startswith("<div ")
    assert html.count(STYLED) == 1
    assert [node.text for node in nodes if node.tag == "style"] == [None]
    return root


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_shown_as_text(text: str) -> None:
    for value in shown(text):
        root = holds_only_ours(value._repr_html_())

        assert text.splitlines()[0] in "".join(root.itertext())


@pytest.mark.parametrize("text", HOSTILE)
def test_a_sanitizer_finds_nothing_to_take_away(text: str) -> None:
    for value in shown(text):
        html = value._repr_html_()
        cleaned = nh3.clean(
            html,
            tags=ELEMENTS,
            attributes={"*": ATTRIBUTES},
            clean_content_tags=set(),
            link_rel=None,
        )

        assert [node.tag for node in parsed(cleaned).iter()] == [node.tag for node in parsed(html).iter()]
        assert "".join(parsed(cleaned).itertext()) == "".join(parsed(html).itertext())


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_inert_in_markdown(text: str) -> None:
    renderer = MarkdownIt("gfm-like", {"html": True, "linkify": False})
    for value in shown(text):
        root = parsed(renderer.render(value._repr_markdown_()))

        names = {node.tag for node in list(root.iter())[1:]}
        assert not names & {"script", "img", "svg", "a", "h1", "code"}
        assert names <= set("blockquote em h3 h4 li ol p strong table tbody td th thead tr ul".split())


@given(articles)
def test_any_article_is_shown_well_formed(article: Article) -> None:
    holds_only_ours(article._repr_html_()).itertext()
    (article._repr_html_() + article._repr_markdown_()).encode("utf-8")


@given(quotes, timestamps)
def test_any_quote_and_timestamp_are_shown_well_formed(quote: Quote, stamp: Timestamp) -> None:
    for value in (quote, stamp):
        holds_only_ours(value._repr_html_())
        (value._repr_html_() + value._repr_markdown_()).encode("utf-8")


@given(st.lists(texts | st.sampled_from(["आयुक्त ने कहा, “काम होगा।”", "सीतापुर: काम शुरू हुआ।"])).map("\n\n".join))
def test_any_page_is_shown_well_formed(text: str) -> None:
    page = newsmodel.parse(text)

    holds_only_ours(page._repr_html_())
    (page._repr_html_() + page._repr_markdown_()).encode("utf-8")


def test_words_of_a_page_are_isolated_and_cannot_turn_the_page() -> None:
    for value in shown("خبر \u202eabc\u2066 اردو"):
        html, markdown = value._repr_html_(), value._repr_markdown_()

        assert not re.search("[\u202a-\u202e\u2066-\u2069]", html)
        assert "خبر [U+202E]abc[U+2066] اردو" in html
        for node in parsed(html).iter():
            if "خبر" in (node.text or ""):
                assert node.tag in ("bdi", "mark", "code") or "dir" in node.attrib
            assert "خبر" not in (node.tail or "") or node.tag == "mark"
        # In Markdown an isolate is opened and closed around each such text.
        assert markdown.count("\u2068") == markdown.count("\u2069") > 0
        assert not re.search("[\u202a-\u202e]", markdown)


def test_joiners_stay_as_they_are_written() -> None:
    headline = "क्\u200dया"  # the half letter of "what", with a joiner

    assert headline in Article(headline=headline)._repr_html_()


def test_letters_are_those_of_the_language() -> None:
    root = parsed(Article(headline="नहर", language="hi")._repr_html_())

    assert root[0].get("lang") == "hi"
    assert all(node.get("lang") == "en" for node in root.iter("small"))


def test_a_quote_is_marked_in_its_paragraph_and_says_who_spoke() -> None:
    page = newsmodel.parse("पुल खुला\n\nसीतापुर: मेयर कविता जोशी ने कहा, “काम कल शुरू होगा।” काम जारी है।")
    paragraph = page.article.lead
    assert paragraph is not None

    [mark] = parsed(page.article._repr_html_()).iter("mark")
    assert mark.text == "काम कल शुरू होगा।"
    assert mark.get("title") == "कविता जोशी (मेयर) · कहा · direct"
    in_source = {
        mark.get("class"): mark.text for mark in parsed(page._repr_html_()).iter("mark") if mark.text
    }
    assert in_source["nm-dateline"] == "सीतापुर:"
    assert in_source["nm-quote"] == "“काम कल शुरू होगा।”"


def test_lists_keep_their_depth_and_their_numbers() -> None:
    leaf = BulletList(items=(ListItem(text="गेट"), ListItem(text="पंप")), ordered=True)
    other = BulletList(items=(ListItem(text="पुल"),))
    bullets = BulletList(items=(ListItem(text="नहर", children=(leaf, other)), ListItem(text="कुआँ")))
    article = Article(sections=(Section(blocks=(bullets,)),))

    root = parsed(article._repr_html_())
    [tree] = root[0].findall("ul")
    assert [
        ["".join(item[0].itertext()) for item in part] for part in tree.iter() if part.tag in ("ul", "ol")
    ] == [
        ["नहर", "कुआँ"],
        ["गेट", "पंप"],
        ["पुल"],
    ]
    assert [part.tag for part in tree[0]] == ["bdi", "ol", "ul"]
    assert "- नहर\n    1. गेट\n    2. पंप\n    - पुल\n- कुआँ" in article._repr_markdown_()


def test_a_quote_that_is_not_in_its_paragraph_is_not_marked() -> None:
    paragraph = Paragraph(text="पुल खुला।", quotes=(Quote(text="कल"), Quote(text=""), Quote(text="खुला")))

    [mark] = parsed(Article(sections=(Section(blocks=(paragraph,)),))._repr_html_()).iter("mark")
    assert mark.text == "खुला"


def test_the_source_of_a_page_is_all_there_with_its_kinds() -> None:
    page = newsmodel.parse(
        "HomeStateपुल खुला\n\nपुल खुला\n\n"
        "सीतापुर: सिंचाई विभाग ने सोमवार को काम शुरू किया।\n\nLEAVE A REPLY\n\nRecent Comments"
    )
    root = parsed(page._repr_html_())
    [source] = [node for node in root.iter("div") if node.get("class") == "nm-source"]

    parts = [("".join(part[0].itertext()), "".join(part[1].itertext())) for part in source]
    assert parts == [
        ("breadcrumb", "HomeStateपुल खुला"),
        ("headline", "पुल खुला"),
        ("paragraph", "सीतापुर: सिंचाई विभाग ने सोमवार को काम शुरू किया।"),
        ("comment form", "LEAVE A REPLY"),
        ("recent comments", "Recent Comments"),
    ]
    assert [part.get("class") for part in source][-1] == "nm-part nm-furniture"
    assert page._repr_markdown_().splitlines()[4:] == [
        "| breadcrumb | HomeStateपुल खुला |",
        "| headline | पुल खुला |",
        "| paragraph | सीतापुर: सिंचाई विभाग ने सोमवार को काम शुरू किया। |",
        "| *comment form* | LEAVE A REPLY |",
        "| *recent comments* | Recent Comments |",
    ]
    keys = [node.text for node in root.iter() if (node.get("class") or "").startswith("nm-key")]
    assert keys == ["breadcrumb 1", "headline 1", "paragraph 1", "furniture 2", "dateline 1"]


def test_marks_inside_each_other_are_shown_once() -> None:
    page = newsmodel.parse("पुल खुला\n\nसीतापुर: मेयर ने कहा, “काम कल शुरू होगा।”")
    [quote] = [path for path in page.spans if path[-2:] == ("quotes", 0)]
    span = page.spans[quote]
    inside = newsmodel.Span(span.start + 2, span.end - 2)
    twice = newsmodel.evolve(
        page, spans={quote: span, Path("captions", 0): inside, quote.parent.child(0): span}
    )
    overlapping = newsmodel.evolve(
        page,
        article=newsmodel.evolve(page.article, sections=page.article.sections * 2),
        spans={quote: span, Path("sections", 1, *quote[2:]): inside},
    )

    for each in (twice, overlapping):
        marks = [node for node in parsed(each._repr_html_()).iter("mark") if node.get("class") == "nm-quote"]
        assert [mark.text for mark in marks] == ["“काम कल शुरू होगा।”"]


LONG = "क" * 4_000
MANY = 300


def bulky() -> list[Shown]:
    """Make values that are too large to be shown whole."""
    quote = Quote(text=LONG)
    item = ListItem(text=LONG)
    issue = Issue(code=LONG, severity=Severity.INFO, message=LONG, path=Path("headline"))
    blocks = (Paragraph(text=LONG, quotes=(quote,) * MANY), BulletList(items=(item,) * MANY), quote)
    comment = Comment(author=LONG, text=LONG, replies=(Comment(text=LONG),) * MANY)
    article = newsmodel.evolve(
        everywhere(LONG),
        breadcrumb=(LONG,) * MANY,
        tags=(LONG,) * MANY,
        captions=(LONG,) * MANY,
        related=(LONG,) * MANY,
        sections=(Section(heading=LONG, blocks=blocks * 10),) * 2,
        comments=(comment,) * 3,
    )
    stamp = Timestamp(written=LONG, date=dt.date(2026, 1, 5), alternatives=(dt.date(2026, 5, 1),) * MANY)
    return [
        newsmodel.parse("\n\n".join(f"{LONG} है।" for _ in range(50))),
        newsmodel.parse("\n\n".join(f"पंक्ति {n} का अंत।" for n in range(MANY))),
        article,
        quote,
        stamp,
        Report(issues=(issue,) * MANY),
    ]


def test_what_is_large_is_cut_with_a_note() -> None:
    for value in bulky():
        html = value._repr_html_()
        forms = bundle(value)

        assert re.search("[0-9] more", html)
        assert re.search("[0-9] more", forms["text/markdown"])
        assert len(html) < 200_000
        assert len(forms["text/markdown"]) < 200_000
        assert len(forms["text/plain"]) < 5_000
        holds_only_ours(html)


def test_a_notebook_is_given_the_forms_that_it_asks_for() -> None:
    for value in shown("नहर"):
        give: Callable[..., dict[str, str]] = value._repr_mimebundle_  # type: ignore[attr-defined]

        assert set(give()) == {"text/html", "text/markdown", "text/plain"}
        assert set(give(include={"text/html"})) == {"text/html"}
        assert set(give(include=None, exclude={"text/html"})) == {"text/markdown", "text/plain"}
        assert give()["text/html"] == value._repr_html_()


def test_the_repr_of_python_is_left_alone() -> None:
    quote = Quote(text="कल")

    assert bundle(quote)["text/plain"] == repr(quote)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Updated: 26 January 2026, 3:59 PM IST", ["2026-01-26 15:59 +05:30", "modified", "zone written"]),
        ("26 January 2026", ["2026-01-26", "to the day", "no zone"]),
        ("05/01/2026", ["2026-01-05", "or 2026-05-01"]),
        ("Tuesday, 26 January 2026", ["2026-01-26", "not a Tuesday"]),
    ],
)
def test_a_timestamp_says_what_is_known_and_what_is_not(written: str, words: list[str]) -> None:
    stamp = newsmodel.parse_timestamp(written)

    text = "".join(parsed(stamp._repr_html_()).itertext())
    assert [word for word in [*words, written] if word not in text] == []
    markdown = stamp._repr_markdown_().replace("\\", "")
    assert [word for word in [*words, written] if word not in markdown] == []


def test_a_zone_may_be_assumed_or_mean_several() -> None:
    assumed = newsmodel.parse_timestamp("26 January 2026, 3:59 PM", timezone=dt.UTC)
    several = Timestamp(written="CST", date=dt.date(2026, 1, 5), zone_source=ZoneSource.WRITTEN)

    assert "zone assumed" in assumed._repr_html_()
    assert "zone written, but it means several" in several._repr_html_()


def test_nothing_known_is_said_so() -> None:
    assert "no headline" in Article()._repr_html_()
    assert "### no headline" in Article()._repr_markdown_()
    assert "no speaker named" in Quote(text="कल")._repr_html_()
    assert "no speaker named" in Quote(text="कल")._repr_markdown_()
    assert "nothing found" in Report()._repr_html_()
    assert "nothing found" in Report()._repr_markdown_()
    assert "no name" in Article(comments=(Comment(text="कल"),))._repr_html_()
    assert "0 blocks" in newsmodel.parse("")._repr_html_()
    assert newsmodel.parse("")._repr_markdown_().startswith("**unknown**")


def test_issues_are_counted_the_gravest_first() -> None:
    kinds = [Severity.INFO, Severity.ERROR, Severity.INFO, Severity.WARNING]
    report = Report(issues=tuple(Issue(code="a.b", severity=kind, message="m") for kind in kinds))

    first = next(parsed(report._repr_html_()).iter("div")).find("div")
    assert first is not None
    assert [badge.text for badge in first] == ["1 error", "1 warning", "2 info"]


def test_a_markdown_report_leads_to_the_part() -> None:
    issue = Issue(code="lead.long", severity=Severity.INFO, message="84 words", path=Path("sections", 0))
    without = Issue(code="a.b", severity=Severity.ERROR, message="m")

    text = MarkdownIt().render(Report(issues=(issue, without))._repr_markdown_())
    assert "".join(parsed(text).itertext()).split("\n")[1:3] == [
        "info sections[0]: 84 words (lead.long)",
        "error m (a.b)",
    ]


RULES = re.findall(r"([^{}]+)\{([^{}]*)\}", STYLE.replace("@media (max-width: 36rem) {", ""))


def test_the_style_touches_nothing_around_it() -> None:
    for selectors, _ in RULES:
        for selector in re.sub(r":is\([^)]*\)", "", selectors).split(","):
            assert selector.strip().startswith(".newsmodel"), selectors
    assert not re.search(r"url\(|@import|expression|<", STYLE)


def test_each_class_that_is_written_has_a_style() -> None:
    known = set(re.findall(r"\.(nm-[\w-]+)", STYLE))
    bare = {"nm-quote"}  # it looks like any mark
    values = [
        *shown("नहर"),
        *bulky()[:3],
        newsmodel.parse("1\n\n2 COMMENTS\n\nअनिल\nJune 5, 2022 At 4:00 pm\n\nकब?"),
    ]
    written = {
        name
        for value in values
        for node in parsed(value._repr_html_()).iter()
        for name in (node.get("class") or "").split()
    }

    assert written - known - bare == {"newsmodel"}


def luminance(colour: str) -> float:
    """Give the relative luminance of #rrggbb (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["ground", "wash"])
@pytest.mark.parametrize("ink", ["ink", "soft", "good", "doubtful", "wrong"])
def test_writing_stands_out_from_its_ground(ink: str, ground: str, theme: int) -> None:
    pairs = {
        name: (light, dark)
        for name, light, dark in re.findall(r"--(\w+): light-dark\((#\w{6}), (#\w{6})\)", STYLE)
    }

    over, under = sorted((luminance(pairs[ink][theme]), luminance(pairs[ground][theme])), reverse=True)
    assert (over + 0.05) / (under + 0.05) >= 4.5


def test_issues_of_a_page_stand_below_its_source() -> None:
    page = newsmodel.parse("सीतापुर: सिंचाई विभाग ने सोमवार को काम शुरू किया।")  # without a headline

    assert [issue.code for issue in page.issues] == ["headline.missing"]
    assert "headline.missing" in page._repr_html_().partition("nm-source")[2]
    assert "headline.missing" in page._repr_markdown_()
