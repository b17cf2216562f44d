"""Texts below pictures: by their label, by their credit, or by their place above the text."""

import pytest

import newsmodel
from newsmodel.reading.line_labels import caption_like, is_picture_line

HEADLINE = "कुल्लू की घाटी में शुरू हुआ ऊन का मेला"
LEAD = "कुल्लू: घाटी में रविवार को ऊन का मेला शुरू हुआ। पहले दिन चालीस गाँवों के बुनकर पहुँचे।"
MORE = "मेला एक सप्ताह चलेगा और आखिरी दिन सबसे अच्छी शॉल बुनने वाले को पुरस्कार मिलेगा।"


@pytest.mark.parametrize(
    "text",
    [
        "शॉल बुनते कारीगर- फोटो : विभाग",  # the dash touches the word before it
        "शॉल बुनते कारीगर – फोटो: विभाग",
    ],
)
def test_a_credit_behind_a_dash_shows_a_caption(text: str) -> None:
    assert caption_like(text)


@pytest.mark.parametrize("text", ["Tele-photo: how it works", "मेले की टेली-फोटो: कैसे बनी"])
def test_a_hyphen_inside_a_word_parts_no_credit(text: str) -> None:
    assert not caption_like(text)


def test_a_sentence_with_the_label_of_a_picture_is_its_caption() -> None:
    caption = "इमेज कैप्शन, कुल्लू की घाटी में चालीस गाँवों के बुनकर अपनी शॉल और टोपियाँ लेकर मेले में पहुँचे हैं और खूब बिक्री हुई."
    article = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{caption}\n\n{MORE}").article

    assert article.captions == (caption,)
    assert len(article.paragraphs) == 2


def test_several_sentences_are_no_caption_whatever_they_begin_with() -> None:
    assert not is_picture_line("इमेज स्रोत: विभाग मेला शुरू हुआ। चालीस गाँवों के बुनकर पहुँचे। बिक्री भी हुई।")


def test_a_line_alone_between_the_date_and_the_text_stands_at_the_picture() -> None:
    article = newsmodel.parse(
        f"{HEADLINE}\n\nBy Tara Negi\n\n12 जनवरी 2026\n\nShare\n\nमेले में शॉल दिखाते बुनकर\n\n{LEAD}\n\n{MORE}"
    ).article

    assert article.captions == ("मेले में शॉल दिखाते बुनकर",)
    assert article.dateline is not None


@pytest.mark.parametrize(
    "line",
    [
        "हमारे साथ रोज़ सुबह खबरें पढ़ें",  # asks the reader for something
        "Kullu wool fair opens today",  # of another script: the name of a file
        "कुल्लू मेला",  # a name, a subject
        "मेले की बड़ी बातें: एक नज़र में",  # a label
    ],
)
def test_other_lines_above_the_text_are_no_captions(line: str) -> None:
    article = newsmodel.parse(
        f"{HEADLINE}\n\nBy Tara Negi\n\n12 जनवरी 2026\n\n{line}\n\n{LEAD}\n\n{MORE}"
    ).article

    assert article.captions == ()


def test_two_lines_above_the_text_are_no_captions() -> None:
    article = newsmodel.parse(
        f"{HEADLINE}\n\n12 जनवरी 2026\n\nमेले में शॉल दिखाते बुनकर\n\nघाटी में ऊन का बड़ा बाज़ार\n\n{LEAD}\n\n{MORE}"
    ).article

    assert article.captions == ()


@pytest.mark.parametrize(
    ("source", "end"),
    [("", "।"), (" - Valley Bhaskar", ""), (" | घाटी टाइम्स", "।")],  # with neither, it could be the headline
)
def test_a_line_said_twice_is_the_text_of_a_picture(source: str, end: str) -> None:
    caption = f"मेले में शॉल और टोपियाँ दिखाते गाँव के बुनकर और उनके बच्चे{end}"
    page = newsmodel.parse(f"{HEADLINE}\n\n{caption}{source}\n{caption}\n\n{LEAD}\n\n{MORE}")

    assert page.article.captions == (f"{caption}{source}",)
    assert page.article.summary is None
    assert [item.text for item in page.furniture] == [caption]
    assert len(page.article.paragraphs) == 2


def test_of_two_lines_that_say_the_same_the_one_with_the_source_is_the_caption() -> None:
    caption = "मेले में शॉल और टोपियाँ दिखाते गाँव के बुनकर और उनके बच्चे।"
    fuller = f"{caption} | घाटी टाइम्स"
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{caption}\n{fuller}\n\n{MORE}\n\n{MORE}")

    assert page.article.captions == (fuller,)
    assert [item.text for item in page.furniture] == [caption]
    assert [block.span.of(page.text).strip() for block in page.blocks][2:4] == [caption, fuller]


@pytest.mark.parametrize("above", ["", f"{LEAD}\n\n"])
def test_a_text_without_its_stop_below_the_date_is_no_caption(above: str) -> None:
    text = "मेले में शॉल और टोपियाँ दिखाते गाँव के बुनकर और उनके बच्चे " * 3 + "| फोटो | सब लोग खुश हैं और"
    article = newsmodel.parse(f"{HEADLINE}\n\n{above}12 जनवरी 2026\n\n{text}\n\n{MORE}").article

    assert article.captions == ()
    assert text.strip() in [paragraph.text for paragraph in article.paragraphs]


def test_a_line_below_the_date_of_a_page_without_text_is_no_caption() -> None:
    assert newsmodel.parse(f"{HEADLINE}\n\n12 जनवरी 2026\n\nमेले में शॉल बुनकर").article.captions == ()


def test_a_line_that_goes_on_is_no_repetition() -> None:
    # The second line is the beginning of the first, but no source follows.
    page = newsmodel.parse(
        f"{HEADLINE}\n\n{LEAD}\n\nमेले में बुनकरों ने शॉल दिखाई और टोपियाँ बेचीं।\nमेले में बुनकरों ने शॉल\n\n{MORE}"
    )

    assert page.article.captions == ()


def test_a_credit_may_be_a_sentence_of_its_own() -> None:
    caption = "मेले में शॉल और टोपियाँ दिखाते गाँव के बुनकर। फोटो- घाटी"
    article = newsmodel.parse(f"{HEADLINE}\n\n{caption}\n\n{LEAD}\n\n{MORE}").article

    assert article.captions == (caption,)


def test_a_caption_with_its_credit_said_twice_is_one() -> None:
    caption = "शॉल दिखाते बुनकर (Photo: Valley)"
    page = newsmodel.parse(f"{HEADLINE}\n\n{caption}\n{caption}\n\n{LEAD}\n\n{MORE}")

    assert page.article.captions == (caption,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Weavers show their shawls at the fair / Reuters", True),
        ("मेले में शॉल दिखाते बुनकर / पीटीआई", True),
        ("Weavers show their shawls / Kullu", False),
        ("/ Reuters", False),
    ],
)
def test_an_agency_behind_a_stroke_shows_a_caption(text: str, expected: bool) -> None:
    assert caption_like(text) is expected


@pytest.mark.parametrize("start", ["", f"{HEADLINE}\n\n"])
def test_a_text_that_is_all_said_twice_is_no_caption(start: str) -> None:
    text = "मेले में बुनकरों ने शॉल दिखाई और टोपियाँ बेचीं, और शाम को गाँव के बच्चों ने नाच दिखाया।"
    article = newsmodel.parse(f"{start}{text}\n{text}").article

    assert article.captions == ()
    assert article.paragraphs


@pytest.mark.parametrize("credit", ["- फोटो : विभाग", "– फोटो : विभाग", "— फोटो : विभाग", "(फोटो : विभाग)"])
def test_a_credit_on_the_next_line_belongs_to_the_caption(credit: str) -> None:
    line = "शॉल बुनते कारीगर गाँव में"
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{line}\n{credit}\n\n{MORE}")
    assert page.article.captions == (f"{line}\n{credit}",)

    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{line}\n\n{credit}\n\n{MORE}")
    assert page.article.captions == (credit,)

    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n{credit}\n\nShare\n{credit}\n\n{MORE}")
    assert page.article.captions == (credit, credit)
    assert len(page.article.paragraphs) == 2


def test_what_a_credit_below_it_describes_is_no_headline() -> None:
    # The page has its headline in English, as some do for search engines.
    text = f"Wool Fair Opens In The Kullu Valley\n\nशॉल बुनते कारीगर गाँव में\n– फोटो : विभाग\n\n{LEAD}\n\n{MORE}"
    article = newsmodel.parse(text).article

    assert article.headline == "Wool Fair Opens In The Kullu Valley"
    assert article.captions == ("शॉल बुनते कारीगर गाँव में\n– फोटो : विभाग",)


def test_a_line_with_a_dash_that_credits_nobody_leaves_the_line_above_a_headline() -> None:
    assert newsmodel.parse(f"{HEADLINE}\n– मेला समिति\n\n{LEAD}\n\n{MORE}").article.headline == HEADLINE


@pytest.mark.parametrize("text", ["फोटो सांकेतिक", "(Valley Illustrations)", "Illustration: Asha Rawat"])
def test_a_line_that_says_only_what_a_picture_is_is_its_caption(text: str) -> None:
    assert newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{text}\n\n{MORE}").article.captions == (text,)


@pytest.mark.parametrize(
    "head",
    [
        "12 जनवरी 2026\n\nमेले में शॉल बुनकर",  # four words
        "लेखक: तारा नेगी\n\nमेले में शॉल बुनकर",
        "12 जनवरी 2026\n\nShare\n\nTweet\n\nमेले में शॉल बुनकर\n\nShare\n\nTweet",
    ],
)
def test_what_stands_below_who_and_when_is_a_caption_whatever_buttons_are_around(head: str) -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{head}\n\n{LEAD}\n\n{MORE}")

    assert page.article.captions == ("मेले में शॉल बुनकर",)
    assert len(page.article.paragraphs) == 2


@pytest.mark.parametrize(
    "head",
    [
        "12 जनवरी 2026\n\nमेले में बुनकर",  # three words may be a name
        "Share\n\nमेले में शॉल बुनकर",  # neither who nor when
        "12 जनवरी 2026\n\nआज मेले में शॉल बुनकर 13 जनवरी 2026",
        "12 जनवरी 2026\n\nमेले में आए हैं बुनकर।",  # a sentence
        "12 जनवरी 2026\n\nमेले में आज आए हैं सारे बुनकर!\n\nShare",
        "12 जनवरी 2026\n\n9 हजार लोगों ने मेला देखा 13 जनवरी 2026",  # a count and its date
    ],
)
def test_a_line_above_the_text_without_these_is_no_caption(head: str) -> None:
    article = newsmodel.parse(f"{HEADLINE}\n\n{head}\n\n{LEAD}\n\n{MORE}").article

    assert article.captions == ()


def test_captions_stand_between_the_paragraphs_too() -> None:
    twice = "मेले में शॉल और टोपियाँ दिखाते गाँव के बुनकर।"
    credited = "शॉल बुनते कारीगर गाँव में\n– फोटो : विभाग"
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{credited}\n\n{MORE}\n\n{twice}\n{twice}\n\n{MORE}")

    assert page.article.captions == (credited, twice)
    assert [paragraph.text for paragraph in page.article.paragraphs][1:] == [MORE, MORE]
    assert [item.text for item in page.furniture] == [twice]
    assert page.reconstruct() == page.text


def test_a_page_that_begins_with_a_caption_ends_with_its_text() -> None:
    page = newsmodel.parse(f"(फाइल फोटो) {LEAD}\n\n{MORE}\n\nशॉल बुनते कारीगर गाँव में")

    assert page.article.captions == ()


def test_a_credit_in_brackets_stands_at_the_end_whatever_brackets_are_before_it() -> None:
    said = "कुल्लू के मेले में (बाएं से) शॉल और टोपियाँ दिखाते चालीस गाँवों के बुनकर और उनके बच्चे"

    assert is_picture_line(f"{said} (फोटो: एजेंसी)")
    assert not is_picture_line(f"{said} (फोटो देखें तो पता चलता है कि चालीस गाँवों के बुनकर कितने खुश थे)")


@pytest.mark.parametrize(
    "credit",
    [
        "DV PHOTO/ASHA RAO",
        "Valley Photo",
        "Daily Valley photo: Asha Rao",
        "Valley Pics by Asha Rao",
        "Photo by Asha Rao",
        "Photo/Asha Rao",
        "फोटो/घाटी टाइम्स",
        "फाइल फोटो/घाटी टाइम्स",
    ],
)
def test_the_last_sentence_of_a_caption_may_be_the_credit_of_a_paper(credit: str) -> None:
    assert is_picture_line(f"Weavers from forty villages at the fair in Kochi on Monday. {credit}")


@pytest.mark.parametrize(
    "sentence",
    [
        "She took a photo",
        "The Daily Valley Weavers Guild Photo",  # no paper has so many words
        "Valley photo shows forty weavers",
        "Photo shows forty weavers",
        "Photo by many hands",
    ],
)
def test_other_sentences_with_pictures_in_them_are_no_credit(sentence: str) -> None:
    said = f"Weavers from forty villages came to the fair in Kochi on Monday. {sentence}"
    assert not is_picture_line(said)


def test_a_picture_with_the_credit_of_a_paper_is_not_the_headline() -> None:
    caption = "Weavers from forty villages at the fair in Kochi on Monday. DV PHOTO/ASHA RAO"
    text = "The fair of weavers opened on Monday in Kochi. It has stalls from forty villages of the hills."
    page = newsmodel.parse(f"Fair of weavers opens in Kochi\n{caption}\n{caption}\n\n{text}")

    assert page.article.headline == "Fair of weavers opens in Kochi"
    assert page.article.captions == (caption,)
