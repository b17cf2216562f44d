"""Made-up news: the same for the same seed, as its caller asks, and of the words of its language."""

import datetime as dt

import pytest

from newsmodel import LAYOUTS, Paragraph, Section, TimestampRole, UnknownNameError
from newsmodel.reading.manner import DateForm
from newsmodel.testing import make_article, make_page, make_page_text
from newsmodel.testing._dates import stamp_of
from newsmodel.testing._dice import Dice
from newsmodel.testing.words import WORDS


def test_one_seed_gives_one_article() -> None:
    assert make_article(41) == make_article(seed=41)
    assert len({make_article(seed) for seed in range(50)}) == 50
    assert make_page_text(3, layout="jannah") == make_page_text(3, layout="jannah")


def test_changes_are_made() -> None:
    body = (Section(blocks=(Paragraph(text="पुल खुल गया।"),)),)  # the bridge is open

    article = make_article(7, headline="पुल खुला", sections=body, byline=None)

    assert (article.headline, article.sections, article.byline) == ("पुल खुला", body, None)
    assert article.language == "hi"
    assert make_article(7, language="en").language == "en"


def test_unknown_names_are_told() -> None:
    with pytest.raises(UnknownNameError, match="no 'geocities'"):
        make_article(layout="geocities")
    with pytest.raises(UnknownNameError, match="no 'xx'"):
        make_page(language="xx")
    with pytest.raises(TypeError):
        make_article(title="पुल")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_article_keeps_to_what_a_style_shows(layout: str) -> None:
    hidden = {"modified_at", "captured_at", "comments", "summary", "breadcrumb"} - LAYOUTS[
        layout
    ].manner.shows

    for seed in range(30):
        article = make_article(seed, layout=layout)
        assert not any(getattr(article, name) for name in hidden)


def test_a_page_is_that_of_the_article() -> None:
    page = make_page(9, layout="hindi_portal", language="en")

    assert page.article == make_article(9, layout="hindi_portal", language="en")
    assert page.text == make_page_text(9, layout="hindi_portal", language="en")


@pytest.mark.parametrize("language", WORDS)
def test_every_template_can_be_filled(language: str) -> None:
    texts = [
        make_page_text(seed, layout=layout, language=language) for layout in LAYOUTS for seed in range(20)
    ]

    assert not [text for text in texts if "{" in text or "}" in text]


@pytest.mark.parametrize(
    ("pattern", "day", "written", "alternatives"),
    [
        ("dd/MM/y", 5, "05/02/2026", (dt.date(2026, 5, 2),)),
        ("dd/MM/y", 2, "02/02/2026", ()),
        ("dd-MM-y", 13, "13-02-2026", ()),
        ("d{th} MMM y", 1, "1st Feb 2026", ()),
        ("d{th} MMM y", 2, "2nd Feb 2026", ()),
        ("d{th} MMM y", 3, "3rd Feb 2026", ()),
        ("d{th} MMM y", 12, "12th Feb 2026", ()),
        ("d{th} MMM y", 24, "24th Feb 2026", ()),
    ],
)
def test_a_stamp_says_what_its_form_says(
    pattern: str, day: int, written: str, alternatives: tuple[dt.date, ...]
) -> None:
    stamp = stamp_of(dt.datetime(2026, 2, day, 16, 7, 9), DateForm(pattern), TimestampRole.PUBLISHED)

    assert (stamp.written, stamp.alternatives) == (written, alternatives)
    assert (stamp.date, stamp.time) == (dt.date(2026, 2, day), None)


def test_dice_fall_the_same_in_every_version() -> None:
    dice = Dice(1)

    # Written down once: whoever keeps made-up articles as samples relies on these.
    assert [dice.between(1, 6) for _ in range(8)] == [1, 6, 5, 2, 3, 3, 4, 5]
    assert dice.some("abc", 9) in ([*"abc"], [*"acb"], [*"bac"], [*"bca"], [*"cab"], [*"cba"])
    assert {dice.chance(50) for _ in range(20)} == {True, False}
