"""Where summary, dateline and body of a page begin and end: pages at the edge of a rule."""

import pytest

import newsmodel

# Cleaning of the canal; the department began on Monday, four crores are approved.
HEADLINE = "नहर की सफाई का काम शुरू"
LEAD = "सिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। चार करोड़ रुपये मंज़ूर हुए हैं।"
MORE = "इस काम से बीस गाँवों के लोगों को फायदा होगा और सड़क भी बनेगी।"
LAST = "काम की निगरानी के लिए तीन लोगों की समिति बनाई गई है।"
# They had asked for it for ten years.
SUMMARY = "बीस गाँवों के लोग दस साल से सफाई की मांग कर रहे थे, अब पैसा मिला है।"


def read(*parts: str) -> newsmodel.Article:
    return newsmodel.parse("\n\n".join(parts)).article


def texts(article: newsmodel.Article) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs]


def test_a_number_above_the_text_makes_a_line_its_first_heading() -> None:
    article = read(HEADLINE, "1. दावा क्या है", LEAD, MORE)

    assert [section.heading for section in article.sections] == ["1. दावा क्या है"]
    assert article.summary is None


@pytest.mark.parametrize("line", ["12-Jan-2026", "2.50 करोड़ रुपये मंज़ूर"])
def test_a_date_or_a_sum_above_the_text_is_no_heading(line: str) -> None:
    article = read(HEADLINE, line, LEAD, MORE)

    assert [section.heading for section in article.sections] == [None]


def test_a_headline_of_three_words_is_known_again_in_the_text() -> None:
    article = read("नहर हुई साफ", LEAD, "नहर हुई साफ", MORE)

    assert article.headline == "नहर हुई साफ"
    assert [section.heading for section in article.sections] == [None]


def test_a_title_of_three_words_may_stand_below_the_text() -> None:
    assert newsmodel.parse(f"{LEAD}\n{MORE}\nनहर हुई साफ\nJanuary 12, 2026").article.headline == "नहर हुई साफ"
    assert newsmodel.parse(f"{LEAD}\n{MORE}\nनहर साफ\nJanuary 12, 2026").article.headline is None


@pytest.mark.parametrize("below", [(), ("विस्तार",)])
def test_a_sentence_below_the_label_of_a_summary_is_no_text(below: tuple[str, ...]) -> None:
    article = read(HEADLINE, "सार", SUMMARY, *below, f"सीतापुर: {LEAD}", MORE)

    assert article.summary == SUMMARY
    assert article.dateline is not None
    assert texts(article) == [LEAD, MORE]


def test_the_label_of_a_summary_below_the_text_says_nothing_of_its_first_line() -> None:
    article = read(LEAD, MORE, LAST, "सार")

    assert texts(article) == [LEAD, MORE, LAST]


def test_a_sentence_with_a_credit_stands_below_a_picture() -> None:
    caption = "नहर में उतरकर कचरा निकालते हुए गाँव के लोग। फोटो- एजेंसी"
    article = read(HEADLINE, caption, f"सीतापुर: {LEAD}", MORE)

    assert article.captions == (caption,)
    assert article.dateline is not None
    assert texts(article) == [LEAD, MORE]


def test_a_sentence_among_highlights_is_no_text() -> None:
    highlights = f"• बीस गाँवों को पानी\n• {MORE}"
    article = read(HEADLINE, highlights, f"सीतापुर: {LEAD}", LAST)

    assert article.summary == highlights
    assert article.dateline is not None
    assert texts(article) == [LEAD, LAST]


def test_a_breadcrumb_that_is_cut_short_is_no_text() -> None:
    headline = "नहर की सफाई का काम शुरू, जून तक गाँवों को मिलेगा पानी"
    article = read("Home राज्य नहर की सफाई का काम शुरू, जून तक गाँवों को...", headline, LEAD, MORE)

    assert article.headline == headline
    assert article.breadcrumb == ("Home", "राज्य")
    assert article.summary is None


def test_a_sentence_twice_at_the_top_is_the_headline() -> None:
    article = read(LEAD, LEAD, MORE, LAST)

    assert article.headline == LEAD
    assert texts(article) == [MORE, LAST]


@pytest.mark.parametrize("lines", [0, 3, 20])
def test_a_breadcrumb_stands_right_above_the_headline_whatever_menu_is_above_it(lines: int) -> None:
    article = read(*["Valley Menu"] * lines, "Home › राज्य › सीतापुर", HEADLINE, LEAD, MORE)

    assert article.breadcrumb == ("Home", "राज्य", "सीतापुर")
    assert article.headline == HEADLINE


@pytest.mark.parametrize(
    ("line", "crumbs"),
    [
        (f"News › Valley › {HEADLINE}", ("News", "Valley")),
        (f"Previous › {HEADLINE}", ()),  # one step leads to another page
        ("Home › About us › Contact › Terms of use", ()),  # does not lead to this article
        (f"Leave a comment on {HEADLINE}", ()),
        (HEADLINE, ()),
    ],
)
def test_a_way_below_the_text_leads_to_the_headline_in_two_steps(line: str, crumbs: tuple[str, ...]) -> None:
    page = newsmodel.parse("\n\n".join((HEADLINE, LEAD, MORE, line)))

    assert page.article.breadcrumb == crumbs
    assert [block.kind.name == "BREADCRUMB" for block in page.blocks[3:]] == [bool(crumbs)]


@pytest.mark.parametrize(
    "line",
    [
        "KOCHI: The minister writes on X",  # does not end
        "KOCHI: The bridge is open...",  # breaks off
        "Noida: All rights reserved.",
        "The bridge is open.",
    ],
)
def test_other_short_lines_below_a_headline_are_no_story_in_brief(line: str) -> None:
    page = newsmodel.parse(f"Bridge opens in Kochi\n\n{line}")

    assert page.kind is newsmodel.PageKind.STUB
    assert page.article.dateline is None
    assert page.article.sections == ()
