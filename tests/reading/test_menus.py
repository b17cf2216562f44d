"""Menus on one line, and pages that begin with them."""

import pytest

import newsmodel
from newsmodel import FurnitureKind
from newsmodel.reading.furniture_phrases import furniture_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Subscribe | Sign in", FurnitureKind.NAVIGATION),
        ("News Sport Business Opinion Culture", FurnitureKind.NAVIGATION),
        ("देश विदेश खेल मनोरंजन", FurnitureKind.NAVIGATION),
        ("देश | विदेश | Video", FurnitureKind.NAVIGATION),
        ("Home • Login", FurnitureKind.NAVIGATION),
        ("Share | Tweet", FurnitureKind.SHARE),
        ("Business World", None),
        ("देश के लिए खेल", None),
        ("Health workers begin a strike", None),
        ("Business | A new bridge opens", None),
        ("By Asha Rao | Pune", None),
    ],
)
def test_a_row_of_links_is_furniture(line: str, kind: FurnitureKind | None) -> None:
    assert furniture_of(line) is kind


PAGE = """Skip to content
Subscribe | Sign in
News Sport Business Opinion Culture
Home > World > Asia

Hill railway runs again after two winters

Porters and tea sellers are glad, but tickets cost twice as much as before

Leela Thomas in Ooty
Tue 3 Feb 2026 09.15 GMT
Last modified on Tue 3 Feb 2026 11.02 GMT

Share

The blue train climbed through the tea gardens for the first time since the landslides of 2024, with a band on board.

"I was born beside this line," Mani Selvam, a retired driver, said. "Today I bought a ticket like everybody else."

Photograph: Ravi Kumar/The Daily Example

Explore more on these topics
Railways
Tamil Nadu

Most viewed
Ten recipes for spring
"""


def test_a_page_with_menus_above_its_headline_is_read_whole() -> None:
    article = newsmodel.parse(PAGE).article

    assert article.headline == "Hill railway runs again after two winters"
    assert article.breadcrumb == ("Home", "World", "Asia")
    assert article.summary == "Porters and tea sellers are glad, but tickets cost twice as much as before"
    assert article.byline is not None
    assert article.byline.names == ("Leela Thomas",)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-02-03T09:15+00:00"
    assert article.modified_at is not None
    assert article.modified_at.isoformat() == "2026-02-03T11:02+00:00"
    assert [quote.speaker for quote in article.quotes] == [
        newsmodel.Speaker(name="Mani Selvam", role="retired driver")
    ] * 2
    assert article.captions == ("Photograph: Ravi Kumar/The Daily Example",)
    assert article.tags == ("Railways", "Tamil Nadu")
    assert len(article.paragraphs) == 2
