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
        ("| देश | विदेश", FurnitureKind.NAVIGATION),
        ("Home • Login", FurnitureKind.NAVIGATION),
        ("Share | Tweet", FurnitureKind.SHARE),
        ("Home · Login", FurnitureKind.NAVIGATION),
        ("Privacy Policy | About Us", FurnitureKind.FOOTER),
        ("Privacy Policy | Login", FurnitureKind.NAVIGATION),
        ("Category: " + "x" * 290, FurnitureKind.ARCHIVE),  # three hundred characters
        ("Category: " + "x" * 291, None),
        ("न" * 27 + " बार देखा गया", FurnitureKind.COUNTER),  # forty
        ("न" * 28 + " बार देखा गया", None),  # tells a story
        ('{"id": 12, "title": "नहर"', FurnitureKind.MARKUP),
        ('[{"id": 12}]', FurnitureKind.MARKUP),
        ("Valley Breaking News : पुल टूटा", FurnitureKind.SITE),
        ("Valley Breaking News : पुल टूटा आज", None),  # a subject with its headline
        ("Valley Breaking News : पुल टूटा आज शाम : दो", None),
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


GALLERY = """PHOTOS: बर्फ से ढका नैनीताल, तस्वीरों में देखें झील का नजारा
By: संगीता ठाकुर | Updated at : 03 Feb 2026 08:10 AM (IST)

1/2
नैनीताल में सोमवार रात से बर्फ गिर रही है। माल रोड पूरी तरह सफेद हो गया है।

2/2
झील के किनारे सैलानियों की भीड़ है। होटल मालिक खुश हैं।
"""


def test_a_gallery_has_a_headline_though_it_begins_as_a_caption_does() -> None:
    article = newsmodel.parse(GALLERY).article

    assert article.headline == "PHOTOS: बर्फ से ढका नैनीताल, तस्वीरों में देखें झील का नजारा"
    assert article.captions == ()
    assert len(article.paragraphs) == 2


@pytest.mark.parametrize(
    "top",
    [
        "फोटो: एजेंसी\n\n3 फरवरी 2026",  # a credit has no title behind it
        "फोटो: बर्फ से ढका नैनीताल और उसकी झील",  # nobody and no day stands below it
        "नैनीताल\n\nफोटो: बर्फ से ढका नैनीताल और उसकी झील\n\n3 फरवरी 2026",
    ],
)
def test_a_caption_above_the_text_is_no_headline(top: str) -> None:
    text = f"{top}\n\nनैनीताल में सोमवार रात से बर्फ गिर रही है। माल रोड पूरी तरह सफेद हो गया है।"
    assert newsmodel.parse(text).article.headline is None


def test_a_town_beside_the_date_signs_nothing() -> None:
    text = f"नैनीताल में बर्फ से खुश हुए सैलानी\n\nनई दिल्ली | अपडेटेड: 3 फरवरी 2026\n\n{GALLERY.splitlines()[4]}"
    article = newsmodel.parse(text).article
    assert article.byline is None
    assert article.modified_at is not None


def test_a_text_that_is_cut_after_a_sentence_is_the_text_of_a_stub() -> None:
    begun = (
        "The first rain fell on the coast on 21 May, eleven days before the usual date. "
        "Fishermen say the warm sea is only a part of the"
    )
    page = newsmodel.parse(
        f"Why the monsoon came early this year\n\nBy Asha Rao\n\n{begun}\n\nSubscribe to read more"
    )
    assert page.kind is newsmodel.PageKind.STUB
    assert [paragraph.text for paragraph in page.article.paragraphs] == [begun]
