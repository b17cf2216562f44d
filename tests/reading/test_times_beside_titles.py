"""What says when beside a title: an age, a time of today, the date of a picture; and menus without their spaces."""

import pytest

import newsmodel

TITLE = "Gates of the dam opened after heavy rain"
TEXT = (
    "Water was released from the dam on Saturday. Villages along the river had been cleared before noon.\n\n"
    "Officials said that the level is falling now."
)


@pytest.mark.parametrize(
    "line",
    [
        "Today at 1:53 PM",
        "Yesterday at 1:53 PM GMT+05:30",
        "Yesterday, 4:05 PM",
        "आज दोपहर 1:53 बजे",
        "Updated an hour ago",
    ],
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


@pytest.mark.parametrize(
    ("source", "clock"),
    [("The water board of the five hill towns", True), ("The water board of the seven hill towns", False)],
)
def test_forty_letters_beside_a_date_are_who_wrote_it_and_more_a_caption(source: str, clock: bool) -> None:
    dated = f"{source}, April 5, 2024"
    article = newsmodel.parse(f"October 31, 2026 7:33 AM\n\n{TITLE}\n\n{dated}\n\n{TEXT}").article
    assert (article.captured_at is not None) is clock


def test_a_menu_that_lost_its_spaces_is_no_headline() -> None:
    menu = "Valley NewsWater WorksRiver WatchFarm DeskContact Us Today"
    assert newsmodel.parse(f"{menu}\n\nOctober 31, 2026\n\n{TITLE}\n\n{TEXT}").article.headline == TITLE


def test_a_headline_may_name_three_sites() -> None:
    title = "WhatsApp, YouTube and LinkedIn go down in the valley"
    assert newsmodel.parse(f"{title}\n\n{TITLE}\n\n{TEXT}").article.headline == title


@pytest.mark.parametrize(
    "opening",
    ["IMPHAL, Nov 8: The party of the valley led by its", "Agra, Jan 15 (PTI) The party of the vale"],
)
def test_a_text_with_all_its_lines_broken_has_no_headline_in_it(opening: str) -> None:
    rest = "chair of old called on the mayor of the town and\nasked her for two more wells and one more road"
    assert newsmodel.parse(f"{opening}\n{rest}\n{TEXT}").article.headline is None
    assert newsmodel.parse(f"{TITLE}\n\n{opening}\n{rest}\n{TEXT}").article.headline == TITLE


def test_a_shorter_line_with_a_place_and_a_date_may_be_the_headline() -> None:
    title = "Agra, Jan 15: Ferries for the two isles"
    assert newsmodel.parse(f"{title}\n{TEXT}").article.headline == title


def test_a_dateline_or_a_place_in_a_headline_breaks_no_text() -> None:
    for title in (
        "Shimla: 20 wells dug in a month as the rain fails",
        "AGRA, Jan 15: Wells dug by the mayor of the valley",
    ):
        assert newsmodel.parse(f"{title}\n\n{TEXT}").article.headline == title
    short = "AGRA, Jan 15: Wells dug by the mayor"
    assert newsmodel.parse(f"{short}\n{TEXT}").article.headline == short


@pytest.mark.parametrize(
    "line",
    [
        "(Adds details of the new wells)",
        '"Vote for the new wells now" at www.example.org',
        "(Reporting by Asha Rao and Ravi Kumar;",
    ],
)
def test_brackets_around_it_and_an_address_make_no_headline(line: str) -> None:
    assert newsmodel.parse(f"{line}\n\n{TEXT}").article.headline is None
    assert newsmodel.parse(f"{line}\n\n{TITLE}\n\n{TEXT}").article.headline == TITLE


def test_a_headline_may_begin_and_end_with_brackets() -> None:
    title = "(Watch) Gates of the dam opened (again)"
    assert newsmodel.parse(f"{title}\n\n{TEXT}").article.headline == title


@pytest.mark.parametrize("paper", ["The Valley Express", "Valley Times"])
def test_the_name_of_a_paper_at_a_date_signs_nothing(paper: str) -> None:
    date = "Monday, 12 January 2026"
    for head in (f"{paper}\n\n{date}", f"{date}\n\n{paper}", f"{date} - {paper}"):
        article = newsmodel.parse(f"{TITLE}\n\n{head}\n\n{TEXT}").article
        assert article.byline is None
        assert article.published_at is not None
        assert article.published_at.isoformat() == "2026-01-12"


@pytest.mark.parametrize("name", ["Express News Service", "Valley News", "Times"])
def test_a_desk_at_a_date_signs_it_though_papers_have_its_words(name: str) -> None:
    byline = newsmodel.parse(f"{TITLE}\n\n{name}\n\nMonday, 12 January 2026\n\n{TEXT}").article.byline
    assert byline is not None
    assert byline.names == (name,)
