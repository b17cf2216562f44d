"""Where the parts of an article stand in the text of its page."""

import pytest

import newsmodel
from newsmodel import Path

# Each part stands where another one could be taken for it.
PAGE = """   नहर की सफाई का काम शुरू

By अलका चौधरी - July 8, 2022

   सिंचाई विभाग ने सोमवार को नहर की सफाई का काम शुरू किया और यह जून तक चलेगा।

कैसे होगा काम:

1. गाद निकालना
2. किनारे बाँधना
  • पेड़ लगाना
  • मंत्री ने कहा, “रास्ता भी बनेगा।”

टैग: टैग, नहर, नहर की सफाई, नहर
"""


def said(page: newsmodel.Page) -> dict[str, str]:
    return {str(path): span.of(page.text) for path, span in page.spans.items()}


def test_each_part_stands_where_its_span_says() -> None:
    places = said(newsmodel.parse(PAGE))

    bullets = "sections[1].blocks[0]"
    assert places["headline"] == "नहर की सफाई का काम शुरू"
    assert places["byline"] == "By अलका चौधरी"
    assert places["published_at"] == "July 8, 2022"
    assert places["sections[0].blocks[0]"] == places["sections[0]"] == PAGE.splitlines()[4].strip()
    assert places["sections[1].heading"] == "कैसे होगा काम"
    assert places["sections[1]"].startswith("कैसे होगा काम:\n\n1. गाद")
    assert places["sections[1]"].endswith("बनेगा।”")
    assert places[bullets].startswith("1. गाद")
    assert places[bullets].endswith("बनेगा।”")
    assert places[f"{bullets}.items[1]"] == "किनारे बाँधना"
    assert places[f"{bullets}.items[1].children[0].items[0]"] == "पेड़ लगाना"
    assert places[f"{bullets}.items[1].children[0].items[1].quotes[0]"] == "“रास्ता भी बनेगा।”"


def test_a_tag_stands_where_it_stands_again() -> None:
    page = newsmodel.parse(PAGE)

    starts = [page.spans[Path("tags", number)].start for number in range(4)]
    line = PAGE.index("टैग:")
    assert page.article.tags == ("टैग", "नहर", "नहर की सफाई", "नहर")
    assert [start - line for start in starts] == [5, 10, 15, 28]


@pytest.mark.parametrize("byline", ["By Asha Rao", "by\nAsha Rao", "लेखक:\nरमा चौहान"])
def test_a_byline_stands_on_all_its_lines(byline: str) -> None:
    text = PAGE.replace("By अलका चौधरी - July 8, 2022", f"{byline}\n\nJuly 8, 2022")

    assert said(newsmodel.parse(text))["byline"] == byline


def test_headings_that_run_in_leave_their_lines_to_paragraphs() -> None:
    first, second = "काम जून तक चलेगा और बीस गाँवों को पानी मिलेगा।", "चार करोड़ रुपये मंज़ूर हुए हैं और काम शुरू है।"
    lead = PAGE.splitlines()[4].strip()
    page = newsmodel.parse(
        f"नहर की सफाई का काम शुरू\n\n{lead}\n\nकब तक होगा काम: {first}\n\nकितना होगा खर्च: {second}\n"
    )

    assert [section.heading for section in page.article.sections] == [
        None,
        "कब तक होगा काम",
        "कितना होगा खर्च",
    ]
    assert [paragraph.text for paragraph in page.article.paragraphs] == [lead, first, second]
    assert said(page)["sections[1].blocks[0]"] == first
    assert said(page)["sections[2].blocks[0]"] == second


def test_a_listing_has_no_article_and_no_parts() -> None:
    page = newsmodel.parse(
        "पुल से गिरी कार, चार घायल\n\nसोने के भाव में गिरावट\n\nकल से बदलेगा ट्रेनों का समय\n\nनहर में पानी छोड़ा गया"
    )

    assert page.kind is newsmodel.PageKind.LISTING
    assert page.article == newsmodel.Article(language="hi")
    assert len(page.spans) == 0


def test_a_date_above_the_headline_is_none_of_the_article_where_one_stands_right_below() -> None:
    text = "8 जुलाई 2022\n\nनहर की सफाई का काम शुरू\n\n7 जुलाई 2022\n\n" + PAGE.splitlines()[4].strip()

    article = newsmodel.parse(text).article
    assert article.captured_at is not None
    assert article.captured_at.isoformat() == "2022-07-08"
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2022-07-07"


@pytest.mark.parametrize(
    ("option", "error", "message"),
    [
        ({"language": "xx"}, newsmodel.UnknownNameError, "no language 'xx', only en, hi"),
        ({"layout": "xx"}, newsmodel.UnknownNameError, "no layout 'xx', only "),
        ({"language": 5}, TypeError, "language must be a str or None, got 5"),
        ({"layout": 5}, TypeError, "layout must be a str or None, got 5"),
    ],
)
def test_what_is_no_language_or_layout_is_refused(
    option: dict[str, str], error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as caught:
        newsmodel.parse(PAGE, **option)  # type: ignore[arg-type]

    assert str(caught.value).startswith(message)


def test_a_language_and_a_layout_that_are_named_are_not_guessed() -> None:
    page = newsmodel.parse(PAGE, language="en", layout="blogger")

    assert (page.article.language, page.layout) == ("en", "blogger")


def test_a_byline_stands_behind_its_date_too() -> None:
    text = PAGE.replace("By अलका चौधरी - July 8, 2022", "July 8, 2022 By अलका चौधरी")

    assert said(newsmodel.parse(text))["byline"] == "By अलका चौधरी"
