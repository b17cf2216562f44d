"""What agencies and blogs write below a story: who reported it, and its tags."""

import pytest

import newsmodel
from newsmodel import FurnitureKind
from newsmodel.reading.line_labels import tags_label

STORY = """{head}

MUMBAI, Feb 3 (Reuters) - The port will have a second pier by the end of the year, two officials said.

"It makes sense to build here," said Meera Shah, an analyst at the port.

{end}"""


def test_who_reported_is_no_heading_of_the_standards_below() -> None:
    end = (
        "Reporting by Asha Rao in Mumbai and Ravi Kumar in New Delhi; Editing by Leela Thomas\n\n"
        "Our Standards: The Example Trust Principles."
    )
    page = newsmodel.parse(
        STORY.format(head="Port to get a second pier\nBy Asha Rao and Ravi Kumar", end=end)
    )

    assert [section.heading for section in page.article.sections] == [None]
    assert len(page.article.paragraphs) == 2
    assert [(item.kind, item.text.split()[0]) for item in page.furniture] == [
        (FurnitureKind.AUTHOR_BOX, "Reporting"),
        (FurnitureKind.DISCLAIMER, "Our"),
    ]


def test_below_a_story_without_a_byline_it_is_the_byline() -> None:
    end = "Reporting by Asha Rao in Mumbai; Editing by Leela Thomas"
    byline = newsmodel.parse(STORY.format(head="Port to get a second pier", end=end)).article.byline

    assert byline is not None
    assert byline.names == ("Asha Rao",)


def test_an_age_beside_a_date_says_when_too() -> None:
    head = "Port to get a second pier\nFebruary 3, 2026 9:15 AM UTC Updated 2 hours ago"
    published = newsmodel.parse(STORY.format(head=head, end="")).article.published_at

    assert published is not None
    assert published.isoformat() == "2026-02-03T09:15+00:00"


def test_a_name_before_an_age_is_no_label_of_the_date() -> None:
    head = "Port to get a second pier\nFebruary 3, 2026 9:15 AM UTC Ravi Kumar 2 hours ago"
    article = newsmodel.parse(STORY.format(head=head, end="")).article

    assert article.byline is not None
    assert article.byline.names == ("Ravi Kumar",)


WIRE = "पटना, 03 फरवरी (हि.स.)। बिहार में पछुआ हवा से ठंड बढ़ गई है। सात जिलों में शीतलहर की चेतावनी है।"


def test_an_agency_signs_with_its_reporter() -> None:
    article = newsmodel.parse(f"{WIRE}\n\nहिन्दुस्थान समाचार / गोविंद चौधरी").article

    assert article.byline is not None
    assert (article.byline.names, article.byline.agencies) == (("गोविंद चौधरी",), ("हिन्दुस्थान समाचार",))


@pytest.mark.parametrize(
    "line", ["खबर / गोविंद चौधरी", "हिन्दुस्थान समाचार / गोविंद ने बताया।", "हिन्दुस्थान समाचार /"]
)
def test_what_has_a_stroke_but_no_agency_or_no_name_signs_nothing(line: str) -> None:
    assert newsmodel.parse(f"{WIRE}\n\n{line}").article.byline is None


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Tags bus, Munnar", "bus, Munnar"),
        ("टैग्स नहर, पानी की कमी,सीतापुर", "नहर, पानी की कमी,सीतापुर"),
        ("Tags for luggage, he said, are yellow and must be seen", None),
        ("Tags bus", None),
        ("Tagged, he ran", None),
    ],
)
def test_a_list_shows_that_a_label_without_a_colon_is_of_tags(line: str, rest: str | None) -> None:
    assert tags_label(line) == rest
