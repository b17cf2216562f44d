"""What says when beside a title: an age, a time of today, the date of a picture; and menus without their spaces."""

import pytest

import newsmodel

TITLE = "Gates of the dam opened after heavy rain"
TEXT = (
    "Water was released from the dam on Saturday. Villages along the river had been cleared before noon.\n\n"
    "Officials said that the level is falling now."
)


@pytest.mark.parametrize(
    "line", ["Today at 1:53 PM", "Yesterday, 4:05 PM", "आज दोपहर 1:53 बजे", "Updated an hour ago"]
)
def test_a_time_counted_from_today_is_no_headline(line: str) -> None:
    assert newsmodel.parse(f"{line}\n\n{TEXT}").article.headline is None


@pytest.mark.parametrize(
    "line", ["Today dam opens in Pune at dawn", "Dam gates to open at 4 pm today, says minister"]
)
def test_a_headline_may_say_today(line: str) -> None:
    assert newsmodel.parse(f"{line}\n\n{TEXT}").article.headline == line


@pytest.mark.parametrize("age", ["Updated 2 hours ago", "Updated an hour ago", "3 years ago"])
def test_an_age_behind_a_stroke_and_a_date_names_nobody(age: str) -> None:
    for text in (f"{TITLE}\n\n@\n\n{TEXT}", f"@\n\n{TITLE}\n\n{TEXT}"):
        article = newsmodel.parse(text.replace("@", f"October 31, 2026 / 7:33 AM / {age}")).article
        assert article.headline == TITLE
        assert article.byline is None
        assert article.published_at is not None
        assert article.published_at.isoformat() == "2026-10-31T07:33"


def test_the_date_of_a_picture_does_not_make_a_clock_of_the_date_of_the_article() -> None:
    picture = "A farmer walks past the old gate of the dam near Pune, April 5, 2024. PTI/Asha Rao"
    article = newsmodel.parse(f"October 31, 2026 7:33 AM\n\n{TITLE}\n\n{picture}\n\n{TEXT}").article
    assert article.captured_at is None
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-10-31T07:33"


def test_a_menu_that_lost_its_spaces_is_no_headline() -> None:
    menu = "Valley NewsWater WorksRiver WatchFarm DeskContact Us Today"
    assert newsmodel.parse(f"{menu}\n\nOctober 31, 2026\n\n{TITLE}\n\n{TEXT}").article.headline == TITLE


def test_a_headline_may_name_three_sites() -> None:
    title = "WhatsApp, YouTube and LinkedIn go down in the valley"
    assert newsmodel.parse(f"{title}\n\n{TITLE}\n\n{TEXT}").article.headline == title
