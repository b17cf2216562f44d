"""What stands below the text: who signs, when, the title once more, notes in brackets."""

import pytest

import newsmodel

HEADLINE = "पुराने तालाब की खुदाई शुरू"
LEAD = "नगर परिषद ने सोमवार को पुराने तालाब की खुदाई शुरू की और किनारे पर चालीस पेड़ लगाए।"  # digging began
MORE = "परिषद के अध्यक्ष मोहन रावत के अनुसार यह काम बारिश से पहले पूरा कर लिया जाएगा।"  # done before the rain


def read(*lines: str) -> newsmodel.Article:
    return newsmodel.parse("\n".join((LEAD, MORE, *lines))).article


def test_a_title_below_the_text_has_author_and_date_below_it() -> None:
    article = read(HEADLINE, "Reviewed by रमा चौहान", "on", "April 12, 2022", "Rating:", "", "No comments:")

    assert article.headline == HEADLINE
    assert article.byline is not None
    assert article.byline.names == ("रमा चौहान",)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2022-04-12"
    assert [paragraph.text for paragraph in article.paragraphs] == [LEAD, MORE]


def test_a_label_may_be_glued_to_a_name_in_another_script() -> None:
    article = read(HEADLINE, "byरमा चौहान", "-", "0", "Post a Comment")

    assert article.headline == HEADLINE
    assert article.byline is not None
    assert article.byline.names == ("रमा चौहान",)


def test_a_date_far_below_the_text_is_none_of_it() -> None:
    assert read(*["Reviewed by रमा चौहान"] * 5, "April 12, 2022", "Rating:").published_at is None
    assert read("तालाब", "April 12, 2022", "Rating:").published_at is None


@pytest.mark.parametrize("label", ["कैमरामैन", "छायाकार"])
def test_reporter_and_cameraman_below_the_text_are_no_list(label: str) -> None:
    article = read("रिपोर्टर :- रमा चौहान", f"{label} :- अनिल रावत")

    assert article.lists == ()
    assert article.byline is not None
    assert article.byline.names == ("रमा चौहान",)


@pytest.mark.parametrize(
    "note",
    [
        "(यहां पाएं ताजा खबरें, और वीडियो. हमारे साथ बने रहें.)",  # stay with us
        "(लेखक वरिष्ठ पत्रकार हैं, ये उनके निजी विचार हैं)",  # the author's own views
        "[This copy has not been edited by the desk.]",
        "*(With additional notes from the city bureau)*",
        "(घाटी टाइम्स की पेशकश)",  # four words
        "[घाटी टाइम्स की ओर से जनहित में जारी]",
        "*(घाटी टाइम्स की ओर से जनहित में जारी)*",
        "(घाटी टाइम्स की ओर से जनहित में जारी)।",
    ],
)
def test_a_note_in_brackets_below_the_text_is_none_of_it(note: str) -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\n{note}\n")

    assert [paragraph.text for paragraph in page.article.paragraphs] == [LEAD, MORE]
    assert note in {piece.text for piece in page.furniture}


@pytest.mark.parametrize(
    "text",
    [
        "(तालाब की खुदाई का काम पिछले साल भी शुरू हुआ था।)\n\n" + MORE,  # more of the text below it
        "(यह काम) पिछले साल भी शुरू हुआ था (पर रुक गया)।",  # two pairs
    ],
)
def test_other_lines_with_brackets_are_text(text: str) -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{text}\n")

    assert text.splitlines()[0] in page.article.plain_text


def test_of_lines_in_brackets_those_with_text_below_them_are_text() -> None:
    aside, note = "(तालाब की खुदाई का काम पिछले साल भी शुरू हुआ था)", "(घाटी टाइम्स की ओर से जनहित में जारी)"
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{aside}\n\n{MORE}\n\n{note}\n\n{note}\n")

    assert [piece.text for piece in page.furniture] == [note, note]
    assert aside in page.article.plain_text


def test_a_link_behind_the_title_shows_that_a_teaser_goes_on() -> None:
    title = "पुराने तालाब की खुदाई शुरू – चालीस पेड़ लगाए गए – " * 4 + "अध्यक्ष ने काम देखा"
    page = newsmodel.parse(f"{title}\n\n{LEAD} परिषद ने इस काम के लिए …\n\n{title} Read More »\n")

    assert page.kind is newsmodel.PageKind.LISTING


def test_titles_that_the_site_cut_below_the_source_are_of_other_articles() -> None:
    page = newsmodel.parse(
        f"{LEAD}\n{MORE}\nस्रोत: घाटी\n\nनए पुल के लिए बारह करोड़...\nShare\nस्कूल में खुला नया पुस्तकालय...\n"
    )
    cut = newsmodel.parse(f"{LEAD}\n{MORE}\nस्रोत: घाटी\n\nनए पुल के लिए बारह करोड़...\n")

    assert page.kind is newsmodel.PageKind.ARTICLE
    assert [paragraph.text for paragraph in page.article.paragraphs] == [LEAD, MORE]
    assert len(cut.article.paragraphs) == 3


def test_a_post_without_a_blank_line_above_it_leaves_the_text_alone() -> None:
    post = "घाटी के तालाब की खुदाई शुरू !\n— Valley News (@valleynews1) December 3, 2024"
    more = "परिषद ने सोमवार को खुदाई का काम देखा, लोगों ने साथ दिया और... #घाटी pic.twitter.com/aBcDeFg12"
    page = newsmodel.parse(f"{HEADLINE}\n{LEAD}\n{MORE}\n{post}\n{more}\n")

    assert [paragraph.text for paragraph in page.article.paragraphs] == [LEAD, MORE]
    assert [(piece.kind.name, piece.text) for piece in page.furniture] == [("EMBED", post), ("EMBED", more)]


def test_a_post_apart_from_the_text_may_have_several_lines() -> None:
    post = "घाटी के तालाब की खुदाई शुरू।\nचालीस पेड़ भी लगे।\n— Valley News (@valleynews1) December 3, 2024"
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{post}\n\n{MORE}\n")

    assert [paragraph.text for paragraph in page.article.paragraphs] == [LEAD, MORE]
    assert [piece.text for piece in page.furniture] == [post]


@pytest.mark.parametrize("mark", ["👉", "➡️", "→", "👉:"])
def test_a_hand_or_an_arrow_may_point_to_another_article(mark: str) -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\nयह भी पढ़ें {mark} नए पुल का काम शुरू\n\n{MORE}\n")

    assert page.article.related == ("नए पुल का काम शुरू",)
    assert [paragraph.text for paragraph in page.article.paragraphs] == [LEAD, MORE]
