"""What themes write around a headline and a name: searches, counters, a name twice, "by" behind a date."""

import pytest

import newsmodel
from canal import BODY, TITLE


def test_what_a_search_found_is_no_headline_though_a_page_says_it_twice() -> None:
    text = f"No Result\nView All Result\nValley Times\nNo Result\nView All Result\n{TITLE}\n\n{BODY}"
    assert newsmodel.parse(text).article.headline == TITLE


@pytest.mark.parametrize("count", ["2,836 total views, 2 views today", "14 total views", "Views today: 3"])
def test_counts_of_views_are_no_headline(count: str) -> None:
    page = newsmodel.parse(f"{count}\n{BODY}")
    assert page.article.headline is None
    assert [item.text for item in page.furniture] == [count]


@pytest.mark.parametrize("title", ["Total 14 canals and 2 lakes full today", "Today 14 canals are full"])
def test_counts_of_other_things_are_headlines(title: str) -> None:
    text = (
        f"{title}\n\nThe canals are full, the board said on Monday. Farmers were told to wait until June.\n"
    )
    assert newsmodel.parse(text).article.headline == title


@pytest.mark.parametrize("name", ["Asha Rao", "Valley News Network"])
def test_a_name_that_the_picture_of_its_author_says_too_is_one(name: str) -> None:
    byline = newsmodel.parse(f"{TITLE}\n\n{name} by {name}\nJanuary 5, 2026\n\n{BODY}").article.byline
    assert byline is not None
    assert byline.names == (name,)


def test_a_verb_makes_no_name_of_a_line_above_the_dateline() -> None:
    # "गया" is a verb too, but in names it is the town's.
    names = {
        line: newsmodel.parse(f"{TITLE}\n\n{line}\n\nसीकर। {BODY}").article.byline
        for line in ("जमकर हुआ स्वागत", "तट पर मेला", "रमा देवी", "गया प्रसाद")
    }
    assert [line for line, byline in names.items() if byline] == ["रमा देवी", "गया प्रसाद"]


@pytest.mark.parametrize("label", ["", "Posted on ", "Last updated: "])
def test_by_behind_a_date_has_its_name_on_the_line_below(label: str) -> None:
    for name in ("Asha Rao", "admin"):
        article = newsmodel.parse(f"{TITLE}\n\n{label}January 5, 2026 by\n{name}\n\n{BODY}").article
        assert article.byline is not None
        assert article.byline.names == (name,)
        assert article.published_at or article.modified_at


def test_by_behind_a_date_names_nobody_where_nobody_follows() -> None:
    for text in (f"{TITLE}\n\nPosted on January 5, 2026 by\n\n{BODY}", f"{BODY}\nPosted on जनवरी 5, 2026 by"):
        article = newsmodel.parse(text).article
        assert article.byline is None
        assert article.published_at is not None
        assert article.published_at.isoformat() == "2026-01-05"
