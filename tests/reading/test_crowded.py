"""Pages with more dates or quotation marks than news has: what is left unread is said."""

import datetime as dt

import pytest

import newsmodel
from newsmodel.reading.sheet import Sheet

HEAD = "नहर की सफाई शुरू\n\nPublished: 26 Jan 2026\n\n"
BODY = "सीतापुर: सिंचाई विभाग ने सोमवार से नहर की सफाई शुरू की। काम दस दिन चलेगा।\n\n"


def crowd(page: newsmodel.Page) -> list[str]:
    return [issue.code for issue in page.issues if issue.code == "page.crowded"]


def test_a_text_is_read_for_five_hundred_dates_and_one_for_each_hundred_characters() -> None:
    # Ten characters a line: 500 and 200.
    sheet = Sheet("5 मई 2026\n" * 2_009)

    read = [bool(sheet.stamps(at)) for at in range(2_009)]

    assert read == [True] * 700 + [False] * 1_309
    assert sheet.is_crowded


def test_a_long_text_is_read_for_two_thousand_dates_and_one_for_each_thousand_characters() -> None:
    days = "5 मई 2026\n" * 3_000
    sheet = Sheet(days + "न" * (400_000 - len(days)))

    assert [bool(sheet.stamps(at)) for at in range(3_000)] == [True] * 2_400 + [False] * 600


def test_a_line_that_was_read_for_a_date_and_has_none_counts_as_one() -> None:
    # Ten characters a line: 500 and 100 for 1,000 lines.
    sheet = Sheet("पुल, 1998\n" * 300 + "5 मई 2026\n" * 700)

    assert [bool(sheet.stamps(at)) for at in range(1_000)] == [False] * 300 + [True] * 300 + [False] * 400


def test_a_text_whose_dates_are_all_read_is_not_crowded() -> None:
    sheet = Sheet("5 मई 2026\n" * 500 + "नहर में पानी आया\n" * 100 + "5 मई 2026, पुल और नहर के बीच " * 20)

    assert sum(bool(sheet.stamps(at)) for at in range(len(sheet))) == 500
    assert not sheet.is_crowded


def test_two_dates_on_a_line_are_two() -> None:
    # Twenty-two characters a line: 500 and 110 for 500 lines, two a line.
    sheet = Sheet("5 मई 2026 | 6 मई 2026\n" * 500)

    assert sum(bool(sheet.stamps(at)) for at in range(500)) == 305


def test_a_calendar_below_an_article_leaves_the_article_as_it_is() -> None:
    days = (f"नहर बंद रहने का दिन 26 Jan 2026 या 27 Jan {year}" for year in range(1990, 2090))
    text = HEAD + BODY + "\n".join(days) * 20
    page = newsmodel.parse(text)

    assert crowd(page) == ["page.crowded"]
    assert page.reconstruct() == text
    assert page.article is not None
    assert (page.article.headline, page.article.published_at and page.article.published_at.date) == (
        "नहर की सफाई शुरू",
        dt.date(2026, 1, 26),
    )


def test_each_of_many_comments_has_its_date() -> None:
    comments = "".join(
        f"Asha Rao January {1 + at % 28}, 2026 At 10:{at % 60:02} AM\n\n"
        f"Comment {at}: the canal is clean and the water has come at last.\n\nReply\n\n"
        for at in range(1_500)
    )
    page = newsmodel.parse(f"{HEAD}{BODY}1500 COMMENTS\n\n{comments}")

    assert crowd(page) == []
    assert page.article is not None
    assert len(page.article.comments) == 1_500
    assert all(comment.posted_at for comment in page.article.comments)


# 60 characters and two marks: as many as a text may have; one character less is too many.
@pytest.mark.parametrize(("rest", "count"), [("x" * 25, 440), ("x" * 24, 0)])
def test_a_text_of_quotation_marks_has_no_quotations(rest: str, count: int) -> None:
    line = f"The mayor said, “The canal is op {rest}”\n"
    assert len(line) == 35 + len(rest)

    assert len(newsmodel.find_quotes(line * 440)) == count
    # A text of 25,000 characters may have any.
    assert len(newsmodel.find_quotes(line * 410)) == 410


def test_a_page_of_quotation_marks_says_that_they_were_not_read() -> None:
    lines = "".join(
        f'रमेश ने कहा, "नहर {at} बंद है आज।" और "पुल बंद है आज।" वह गए और आए।\n\n' for at in range(2_500)
    )
    page = newsmodel.parse(HEAD + BODY + lines)

    assert crowd(page) == ["page.crowded"]
    assert page.article is not None
    assert page.article.quotes == ()
    assert len(page.article.paragraphs) == 2_501


def test_a_long_page_of_usual_speech_is_read() -> None:
    lines = "".join(
        f"सिंचाई विभाग के अभियंता रमेश यादव ने सोमवार को पत्रकारों से कहा, “नहर {at} दिन बंद रहेगी।”\n\n"
        for at in range(2_000)
    )
    page = newsmodel.parse(HEAD + BODY + lines)

    assert crowd(page) == []
    assert page.article is not None
    assert len(page.article.quotes) == 2_000
