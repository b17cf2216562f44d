"""What stands between the title of a page and its text, where summary, author and pictures mix."""

import pytest

import newsmodel
from newsmodel import PageKind

TITLE = "कस्बे के तीनों तालाबों की सफाई शुरू"
LEAD = "जल विभाग ने सोमवार को कस्बे के तीनों तालाबों की गाद निकालने का काम शुरू कर दिया है। काम होली तक चलेगा।"
MORE = "पहले चरण में घाट के पास की मिट्टी हटाई जा रही है। विभाग ने इसके लिए दो मशीनें किराये पर ली हैं।"
DATE = "12 जनवरी 2026"
SUMMARY = "गाद से भरे तालाबों में पानी नहीं टिकता था, अब विभाग ने मशीनें लगाई हैं।"


@pytest.mark.parametrize(
    "first",
    [
        f"{TITLE} - घाटी टाइम्स",
        f"{TITLE} | घाटी टाइम्स",
        f"शहर | {TITLE} | घाटी टाइम्स",
        f"{TITLE} – घाटी टाइम्स",
    ],
)
def test_the_first_line_is_the_title_of_the_page_where_the_headline_stands_below_it(first: str) -> None:
    assert newsmodel.parse(f"{first}\n\nभरोसे की खबर सबसे पहले\n\n{TITLE}\n\n{LEAD}").article.headline == TITLE


@pytest.mark.parametrize(
    ("first", "below"),
    [
        (f"{TITLE} और पूजा - घाटी टाइम्स", TITLE),  # another title
        ("तालाब सफाई - घाटी टाइम्स", "तालाब सफाई"),  # two words
        (f"{TITLE}, घाटों पर पूजा", TITLE),
        (f"घाटों पर पूजा: {TITLE} - घाटी टाइम्स", TITLE),
    ],
)
def test_a_title_with_more_words_is_no_title_of_the_page(first: str, below: str) -> None:
    assert newsmodel.parse(f"{first}\n\nघाटी\n\n{below}\n\n{LEAD}").article.headline == first


HEAD = f"""{TITLE}

{SUMMARY}

pond cleaning
तालाब की गाद निकालते विभाग के मजदूर सोमवार को.
author img

By

Published : Jan 12, 2026, 5:14 PM IST

नोहर : """


def test_the_text_of_a_page_may_stand_below_the_picture_of_its_author() -> None:
    article = newsmodel.parse(HEAD + LEAD).article

    assert article.summary == SUMMARY
    assert article.captions == ("तालाब की गाद निकालते विभाग के मजदूर सोमवार को.",)
    assert article.dateline is not None
    assert article.dateline.places == ("नोहर",)
    assert [paragraph.text for paragraph in article.paragraphs] == [LEAD]


@pytest.mark.parametrize("picture", ["author-image", "Author avatar"])
def test_right_above_the_picture_of_the_author_may_stand_the_summary_itself(picture: str) -> None:
    page = newsmodel.parse(f"{TITLE}\n\n{SUMMARY}\n\n{picture}\nकाव्या मेनन\nNew Update\n\n{LEAD}")

    assert page.article.summary == SUMMARY
    assert page.article.captions == ()
    assert page.article.byline is not None
    assert page.article.byline.names == ("काव्या मेनन",)
    assert [paragraph.text for paragraph in page.article.paragraphs] == [LEAD]


ROW = ("घाट के पास तालाब की गाद निकालती मशीनें " * 3)[:90]  # as long as a line may be that is no sentence


@pytest.mark.parametrize(
    ("between", "is_summary"),
    [
        ((ROW,), True),
        ((f"{ROW}न",), False),
        (("घाट", "गाद", "घाटी"), True),
        (("घाट", "गाद", "घाटी", "नहर"), False),
    ],
)
def test_between_a_summary_and_the_picture_of_the_author_stand_three_captions(
    between: tuple[str, ...], *, is_summary: bool
) -> None:
    summary = f"{SUMMARY[:-1]} और मजदूर भी बुलाए हैं।"  # longer than a caption
    lines = (TITLE, summary, *between, "author-image", "काव्या मेनन", "New Update", LEAD)
    article = newsmodel.parse("\n\n".join(lines)).article

    assert (article.summary == summary) == is_summary
    assert (article.lead is not None and article.lead.text == LEAD) == is_summary


@pytest.mark.parametrize(
    "below",
    [
        "author-image\nकाव्या मेनन\nकाव्या मेनन दस साल से पत्रकार हैं। वह पानी और खेती पर लिखती हैं।",
        "author-image\nकाव्या मेनन\nवरिष्ठ पत्रकार\nकाव्या मेनन दस साल से पत्रकार हैं। वह पानी और खेती पर लिखती हैं।",
        "author-image\nकाव्या मेनन",
        f"author-image\n{MORE}\n{SUMMARY}",
        f"About the author\nकाव्या मेनन\n{MORE}",
        f"author-image\nकाव्या मेनन\n2 COMMENTS\n{MORE}",
        f"गाद निकालने के बाद घाटों पर पेड़ लगेंगे और रोशनी होगी, यह विभाग के मुखिया ने पत्रकारों को सोमवार शाम बताया\nauthor-image\nकाव्या मेनन\n{MORE}",
    ],
)
def test_a_text_in_brief_stands_above_the_box_about_its_author(below: str) -> None:
    article = newsmodel.parse(f"{TITLE}\n\n{LEAD}\n\n{below}").article

    assert article.summary is None
    assert article.lead is not None
    assert article.lead.text == LEAD


def test_a_text_that_begins_with_the_headline_is_no_summary_above_a_picture() -> None:
    text = f"{TITLE}। {LEAD}"
    article = newsmodel.parse(f"{TITLE}\n\n{text}\n{TITLE}\nमशीनें किराये की\n{MORE}").article

    assert article.summary is None
    assert [paragraph.text for paragraph in article.paragraphs] == [text, MORE]
    assert article.sections[1].heading == "मशीनें किराये की"


def test_a_sentence_above_the_headline_that_stands_once_more_is_the_summary() -> None:
    article = newsmodel.parse(f"{TITLE}\n\n{SUMMARY}\n\n{TITLE}\n\n{LEAD}\n\n{MORE}").article

    assert article.summary == SUMMARY
    assert [paragraph.text for paragraph in article.paragraphs] == [LEAD, MORE]


def test_all_decks_above_the_headline_that_stands_once_more_are_the_summary() -> None:
    decks = "घाट के पास लगीं दो मशीनें\nहोली तक चलेगा गाद निकालने का काम"
    assert newsmodel.parse(f"{TITLE}\n\n{decks}\n\n{TITLE}\n\n{LEAD}").article.summary == decks


@pytest.mark.parametrize(
    ("first", "is_summary"),
    [
        (f"नोहर। {MORE} मुखिया ने कहा, मैं हर घाट पर रोशनी करवाऊंगा और पेड़ लगवा दूंगा", False),  # a verb
        (f"{MORE} मुखिया ने कहा कि हर घाट पर रोशनी", True),
        (f"नोहर। {MORE} मुखिया ने कहा कि हर घाट पर रोशनी", False),  # only it has the dateline
        ("नोहर। जल विभाग ने सोमवार को कस्बे के तीनों तालाबों की सफाई शुरू की। मुखिया ने कहा कि हर घाट पर रोशनी", True),
    ],
)
def test_a_lead_that_lacks_its_end_is_no_excerpt_if_only_it_has_the_dateline(
    first: str, *, is_summary: bool
) -> None:
    page = newsmodel.parse(f"{TITLE}\n\n{first}\n\nमशीनें किराये की\n\n{LEAD}\n\n{MORE}")

    assert page.kind is PageKind.ARTICLE
    assert (page.article.summary is not None) == is_summary


def test_an_excerpt_may_have_the_dateline_of_the_text_below_it() -> None:
    page = newsmodel.parse(f"{TITLE}\n\nनोहर। {MORE} मुखिया ने कहा कि\n\nनोहर। {LEAD}\n\n{MORE}")

    assert page.article.summary == f"नोहर। {MORE} मुखिया ने कहा कि"


def test_who_wrote_it_how_long_ago_ends_the_summary() -> None:
    article = newsmodel.parse(
        f"{TITLE}\n\n{SUMMARY} होली तक\n\nघाटी ब्यूरो 2 years ago\n\n{LEAD}\n\n{MORE}"
    ).article

    assert article.summary == f"{SUMMARY} होली तक"
    assert article.byline is not None
    assert article.byline.names == ("घाटी ब्यूरो",)


def test_a_name_how_long_ago_shows_that_a_whole_sentence_is_the_summary() -> None:
    text = f"{TITLE}\n\n{SUMMARY}\n\nरमा चौहान 2 hours ago\n\n{LEAD}\n\n{MORE}"

    assert newsmodel.parse(text).article.summary == SUMMARY


def test_a_town_how_long_ago_names_nobody_and_ends_no_summary() -> None:
    article = newsmodel.parse(f"{TITLE}\n\n{LEAD}\n\nजयपुर 2 years ago\n\n{MORE}").article

    assert article.summary is None


def test_a_name_twice_on_its_line_is_no_headline_but_a_title_may_be() -> None:
    assert newsmodel.parse(f"जल विभाग केंद्र जल विभाग केंद्र\n\n{TITLE}\n\n{LEAD}").article.headline == TITLE
    for title in (TITLE, "सवाल पानी का है"):
        twice = f"{title} {title}"
        assert newsmodel.parse(f"{twice}\n\n{LEAD}").article.headline == twice


@pytest.mark.parametrize("lines", [0, 2])
@pytest.mark.parametrize("title", [TITLE, f"{TITLE}…"])
def test_an_excerpt_of_several_lines_breaks_off_above_the_text_that_says_them_again(
    title: str, lines: int
) -> None:
    excerpt = "\n".join((LEAD, *["दो मशीनें।"] * lines, "पहले चरण…"))
    article = newsmodel.parse(f"{title}\n{excerpt}\n{LEAD}\n{MORE}").article

    assert article.summary == LEAD
    assert [paragraph.text for paragraph in article.paragraphs] == [LEAD, MORE]


@pytest.mark.parametrize(
    "lines",
    [
        (LEAD, "पहले चरण", LEAD, MORE),  # nothing breaks off
        (LEAD, MORE, "पहले चरण…", SUMMARY),  # nothing is said again
        (LEAD, *["दो मशीनें।"] * 3, "पहले चरण…", LEAD, MORE),  # too far below
    ],
)
def test_other_lines_above_a_text_are_no_excerpt_of_it(lines: tuple[str, ...]) -> None:
    article = newsmodel.parse("\n".join((TITLE, *lines))).article
    assert article.summary is None
    assert article.lead is not None
    assert article.lead.text == LEAD


def test_a_text_without_a_dateline_has_that_of_its_excerpt() -> None:
    text = f"{TITLE}\n\nनोहर। {LEAD} {MORE} मुखिया ने कहा कि\n\n{LEAD}\n\n{MORE}"
    page = newsmodel.parse(text)

    assert page.article.summary == f"नोहर। {LEAD} {MORE} मुखिया ने कहा कि"
    assert page.article.dateline is not None
    assert page.article.dateline.places == ("नोहर",)
    assert page.spans[newsmodel.Path("dateline")].of(text) == page.article.dateline.written
    assert [paragraph.text for paragraph in page.article.paragraphs] == [LEAD, MORE]


def test_neither_a_caption_nor_a_desk_gives_the_text_a_dateline() -> None:
    for above in (f"नोहर। {MORE} (फाइल फोटो)", f"घाटी डेस्क। {MORE} मुखिया ने कहा कि"):
        assert newsmodel.parse(f"{TITLE}\n\n{above}\n\n{DATE}\n\n{LEAD}\n\n{MORE}").article.dateline is None
