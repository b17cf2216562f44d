"""What sums up a text above it: behind a label, or as a deck below the headline."""

import pytest

import newsmodel

HEADLINE = "नहर की सफाई का काम शुरू हुआ"  # the cleaning of the canal began
FIRST = "सिंचाई विभाग ने सोमवार को शहर की मुख्य नहर की सफाई का काम शुरू किया और यह जून तक चलेगा।"
SECOND = "किसान संघ ने कहा कि पानी समय पर मिला तो इस साल गेहूं की बुआई दस दिन पहले हो सकेगी।"
DECK = "बीस गाँवों तक पहुँचेगा पानी"  # water will reach twenty villages: five words


@pytest.mark.parametrize(
    ("head", "summary"),
    [
        ("संक्षेप:\nजून तक साफ होगी नहर", "जून तक साफ होगी नहर"),
        ("Share\n\nसंक्षेप:\nजून तक साफ होगी नहर", "जून तक साफ होगी नहर"),
        ("संक्षेप:\nजून तक साफ होगी नहर\nShare", "जून तक साफ होगी नहर"),
        ("संक्षेप:\nजून तक साफ होगी नहर\n9 जनवरी 2026", "जून तक साफ होगी नहर"),
        ("संक्षेप:\nजून तक साफ होगी नहर\nBy Asha Rao", "जून तक साफ होगी नहर"),
        (
            "संक्षेप:\nजून तक साफ होगी नहर\nबीस गाँवों को पानी\nखर्च चार करोड़",
            "जून तक साफ होगी नहर\nबीस गाँवों को पानी\nखर्च चार करोड़",
        ),
        ("संक्षेप:\nजून तक साफ होगी नहर\nखर्च चार करोड़\n\nBy Asha Rao", "जून तक साफ होगी नहर\nखर्च चार करोड़"),
        ("संक्षेप:\n\nShare", None),
        (DECK, DECK),
        (f"{HEADLINE}\n\n{DECK}", DECK),  # below the headline once more
        (
            f"{DECK}\n\nकाम पर चार करोड़ होंगे खर्च\n\nसड़क भी बनेगी अगले साल",
            f"{DECK}\n\nकाम पर चार करोड़ होंगे खर्च\n\nसड़क भी बनेगी अगले साल",
        ),
        (f"{DECK}\n\nसड़क भी बनेगी जल्द", DECK),  # four words are no deck
        (f"{DECK}\n\nनहर पर जमा लोग आज (फाइल फोटो)", DECK),
        (f"{DECK}\n\nनहर पर जमा गाँव के लोग\n- फोटो : विभाग", DECK),
        (f"{DECK}\n\nBy Asha Rao and Ravi Kumar", DECK),
        ("गाँवों तक पहुँचेगा पानी", None),
        ("Drinking water for the hills", None),  # of another script: the name of a picture
        ("Twenty villages will get water from the canal.", "Twenty villages will get water from the canal."),
        ("नहर पर जमा गाँव के लोग\n- फोटो : विभाग", None),
        ("नहर पर जमा गाँव के लोग (फाइल फोटो)", None),
        ("Share\n\nनहर पर जमा गाँव के लोग", None),  # not right below the headline
        (f"घाटी\n\n{HEADLINE}\n\n{DECK}", None),
        (f"{HEADLINE} - Daily Valley", None),  # the headline with the name of the site
        (f"{DECK}\n\nनहर पर जमा गाँव के लोग - Daily Valley\nनहर पर जमा गाँव के लोग", DECK),
        (f"{DECK}\n\n{HEADLINE}", DECK),
        (f"{DECK}\n\nStart typing and press enter to search", DECK),
        ("Start typing and press enter to search", None),
        (f"{DECK}\n\nरोज़ की खबरें पढ़ने के लिए हमारा ऐप डाउनलोड करें", DECK),
        (f"{DECK}\n\nसोमवार 12 जनवरी 2026, सुबह 10:30 बजे", DECK),
        (
            f"{DECK}\n\nकाम पर चार करोड़ होंगे खर्च\n\nसीतापुर के बीस गाँवों का हाल:",
            f"{DECK}\n\nकाम पर चार करोड़ होंगे खर्च",
        ),
    ],
)
def test_what_stands_below_the_headline_sums_up_the_text(head: str, summary: str | None) -> None:
    article = newsmodel.parse(f"{HEADLINE}\n\n{head}\n\n{FIRST}\n\n{SECOND}").article

    assert article.headline == HEADLINE
    assert article.summary == summary
    assert [paragraph.text for paragraph in article.paragraphs][-2:] == [FIRST, SECOND]


def test_highlights_that_touch_the_text_end_after_one() -> None:
    # No blank line shows where they end.
    text = f"{HEADLINE}\n\nसंक्षेप:\nजून तक साफ होगी नहर\nखर्च चार करोड़\n{FIRST}\n\n{SECOND}"

    assert newsmodel.parse(text).article.summary == "जून तक साफ होगी नहर"


def test_a_deck_of_an_english_text_is_in_english() -> None:
    text = (
        "The canal is being cleaned at last\n\nTwenty villages will get their water\n\n"
        "The department began to clean the main canal of the city on Monday and will go on until June.\n\n"
        "Farmers said that they could sow their wheat ten days earlier if the water came in time this year.\n"
    )

    assert newsmodel.parse(text).article.summary == "Twenty villages will get their water"


def test_a_deck_is_the_summary_where_a_page_has_no_text() -> None:
    text = "The canal is being cleaned at last\n\nTwenty villages will get their water"

    assert newsmodel.parse(text).article.summary == "Twenty villages will get their water"


def test_a_sentence_above_the_headline_is_taken_by_the_rule_of_summaries() -> None:
    page = newsmodel.parse(f"{SECOND}\n\n{HEADLINE}\n\nBy Asha Rao\n\n{FIRST}\n\n{FIRST}")

    assert page.article.summary == SECOND
    assert (page.blocks[0].kind.value, page.blocks[0].rule) == ("summary", "summary")
