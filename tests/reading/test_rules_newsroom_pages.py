"""Pages of newsrooms: what stands around the text, and is no part of it."""

import pytest

import newsmodel
from newsmodel import FurnitureKind

LEAD = "कोटा: नगर पालिका ने घरों से सूखा कचरा खरीदने के लिए कूड़ा बैंक शुरू किया है। पहले दिन अस्सी परिवार जुड़े।"
MORE = "लोगों को कचरे के बदले बिजली के बिल में छूट मिलेगी और हर वार्ड में एक केंद्र खुलेगा।"


def kinds(page: newsmodel.Page) -> dict[str, FurnitureKind]:
    return {item.text: item.kind for item in page.furniture}


def test_lines_of_a_ticker_are_no_headline() -> None:
    # "Fog in three districts", "Crowd at the fair": they touch the label of the ticker
    page = newsmodel.parse(
        "Breaking News\nतीन जिलों में घना कोहरा\nमेले में उमड़ी भीड़\n\nनगर पालिका ने शुरू किया कूड़ा बैंक\n\n" + LEAD
    )

    assert page.article.headline == "नगर पालिका ने शुरू किया कूड़ा बैंक"
    assert kinds(page)["तीन जिलों में घना कोहरा"] is FurnitureKind.TICKER


def test_without_blank_lines_the_last_line_of_a_ticker_is_the_headline() -> None:
    page = newsmodel.parse(f"BREAKING NEWS\nपंचायत की बैठक कल होगी\nनगर पालिका ने शुरू किया कूड़ा बैंक\n{LEAD}")

    assert page.article.headline == "नगर पालिका ने शुरू किया कूड़ा बैंक"


def test_a_way_that_ends_with_the_headline_is_a_breadcrumb_without_a_home() -> None:
    page = newsmodel.parse(f"देश / शहर / कूड़ा बैंक शुरू हुआ कोटा में\n\nकूड़ा बैंक शुरू हुआ कोटा में\n\n{LEAD}")

    assert page.article.breadcrumb == ("देश", "शहर")
    assert page.article.headline == "कूड़ा बैंक शुरू हुआ कोटा में"


@pytest.mark.parametrize("end", ["देश कूड़ा बैंक शुरू", "देश/कूड़ा बैंक शुरू"])
def test_a_line_that_only_ends_alike_is_no_breadcrumb(end: str) -> None:
    page = newsmodel.parse(f"{end}\n\nबैंक शुरू\n\n{LEAD}")

    assert page.article.breadcrumb == ()


def test_the_name_of_the_author_below_the_text_begins_a_box_about_the_author() -> None:
    page = newsmodel.parse(
        f"कूड़ा बैंक शुरू हुआ कोटा में\n\nby मीरा त्रिवेदी\n\n12 जनवरी 2026\n\n{LEAD}\n\n{MORE}\n\n"
        "मीरा त्रिवेदी\n\nमीरा दस साल से राजस्थान के शहरों की खबरें लिखती हैं और जयपुर में रहती हैं।"
    )

    assert len(page.article.paragraphs) == 2
    assert kinds(page)["मीरा त्रिवेदी"] is FurnitureKind.AUTHOR_BOX


def test_an_author_who_speaks_by_turns_ends_no_text() -> None:
    page = newsmodel.parse(
        f"कूड़ा बैंक शुरू हुआ कोटा में\n\nby मीरा त्रिवेदी\n\n{LEAD}\n\nमीरा त्रिवेदी\n\n{MORE}\n\n{LEAD}\n\n{MORE}"
    )

    assert len(page.article.paragraphs) == 4


def test_a_desk_between_headline_and_text_is_the_byline() -> None:
    page = newsmodel.parse(f"कूड़ा बैंक शुरू हुआ कोटा में\n\nविशेष संवाददाता\n\n{LEAD}")

    assert page.article.byline is not None
    assert page.article.byline.names == ("विशेष संवाददाता",)


def test_items_above_the_lead_are_a_list_of_the_body() -> None:
    page = newsmodel.parse(f"कूड़ा बैंक शुरू हुआ कोटा में\n\nHIGHLIGHTS\n\n• हर वार्ड में केंद्र\n• बिल में छूट\n\n{LEAD}")

    assert [item.text for item in page.article.lists[0].items] == ["हर वार्ड में केंद्र", "बिल में छूट"]


@pytest.mark.parametrize(
    "picture",
    [
        "खेत में फसल देखता एक किसान। (फोटो: देवेंद्र पटेल)",
        "संगम पर स्नान करते हुए श्रद्धालु। (एजेंसी फोटो)",
        "इमेज कैप्शन, संगम पर स्नान करते हुए श्रद्धालु",
    ],
)
def test_a_sentence_with_a_credit_behind_it_is_a_caption(picture: str) -> None:
    page = newsmodel.parse(f"कूड़ा बैंक शुरू हुआ कोटा में\n\n12 जनवरी 2026\n\n{picture}\n\n{LEAD}")

    assert page.article.captions == (picture,)
    assert len(page.article.paragraphs) == 1


def test_tags_one_a_line_are_all_tags() -> None:
    page = newsmodel.parse(
        f"कूड़ा बैंक शुरू हुआ कोटा में\n\n{LEAD}\n\nTAGS\nKota\nWaste\n\nRELATED ARTICLES\n\nसड़क बनी"
    )

    assert page.article.tags == ("Kota", "Waste")


def test_words_with_a_hash_are_tags() -> None:
    page = newsmodel.parse(f"कूड़ा बैंक शुरू हुआ कोटा में\n\n{LEAD}\n\n#कोटा #सफाई\n\nWhat now, dear reader?")

    assert page.article.tags == ("कोटा", "सफाई")
    assert len(page.article.paragraphs) == 1


def test_a_poll_is_no_text() -> None:
    page = newsmodel.parse(
        f"कूड़ा बैंक शुरू हुआ कोटा में\n\n{LEAD}\n\n{MORE}\n\nआपकी राय\nक्या आप कचरा बेचेंगे?\nहाँ\nनहीं\nवोट करें"
    )

    assert len(page.article.paragraphs) == 2
    assert kinds(page)["क्या आप कचरा बेचेंगे?"] is FurnitureKind.REACTION


def test_a_label_with_nothing_but_a_date_below_it_points_to_no_article() -> None:
    page = newsmodel.parse(
        f"कूड़ा बैंक शुरू हुआ कोटा में\n\n{LEAD}\n\nयह भी पढ़ें\n\nPublished at : 25 Jan 2026 09:14 PM\n\n{MORE}"
    )

    assert page.article.related == ()
    assert page.article.published_at is not None


def test_one_comment_in_words_announces_a_thread() -> None:
    page = newsmodel.parse(
        f"कूड़ा बैंक शुरू हुआ कोटा में\n\n{LEAD}\n\nOne Comment\n\nरमेश says:\nJanuary 7, 2026 at 10:30 am\nअच्छा काम\nReply"
    )

    assert [(c.author, c.text) for c in page.article.comments] == [("रमेश", "अच्छा काम")]


def test_the_one_answered_stands_behind_the_name() -> None:
    page = newsmodel.parse(
        f"कूड़ा बैंक शुरू हुआ कोटा में\n\n{LEAD}\n\n3 Comments\n\nArun Das • 2 hours ago\nवाह\n\n"
        "meera_j Arun Das • an hour ago\nसच में\n\nGuest • 30 minutes ago\nठीक है"
    )

    first, second = page.article.comments
    assert (first.author, first.replies[0].author, second.author) == ("Arun Das", "meera_j", "Guest")


def test_dates_inside_sentences_below_headings_make_no_listing() -> None:
    page = newsmodel.parse(
        f"कूड़ा बैंक शुरू हुआ कोटा में\n\n{LEAD}\n\nकब से मिलेगी छूट\n\nछूट 1 अप्रैल 2026 से मिलेगी।\n\n"
        "कहाँ होगा पंजीयन\n\nपंजीयन 5 मई 2026 से होगा।"
    )

    assert page.kind is newsmodel.PageKind.ARTICLE


def test_a_date_between_name_and_text_is_no_part_of_a_dateline() -> None:
    page = newsmodel.parse(
        "Metro line opens next week\n\nStaff Reporter\n23 January 2026\n\n"
        "PUNE, Jan 23: The new line of the city metro will open to passengers next Monday, officials said."
    )

    assert page.article.dateline is not None
    assert page.article.dateline.places == ("PUNE",)
    assert page.article.published_at is not None


def test_menus_widgets_and_names_of_sites_above_the_headline_are_told_apart() -> None:
    page = newsmodel.parse(
        f"शहर\nगाँव\nखेती-बाड़ी\n\n19.4°C\nकोटा\n\nप्रहरी टाइम्स\n\nकूड़ा बैंक शुरू हुआ कोटा में\n\n12 जनवरी 2026\n\n{LEAD}"
    )

    known = kinds(page)
    assert known["खेती-बाड़ी"] is known["शहर"] is FurnitureKind.NAVIGATION
    assert known["कोटा"] is FurnitureKind.WIDGET
    assert known["प्रहरी टाइम्स"] is FurnitureKind.SITE
