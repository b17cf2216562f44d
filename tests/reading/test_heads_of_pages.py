"""What stands between headline and story: faults that made-up pages of all styles have shown."""

import pytest

import newsmodel

# Cleaning of the canal; the department began on Monday, four crores are approved.
HEADLINE = "नहर की सफाई का काम शुरू"
STORY = (
    "सिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। चार करोड़ रुपये मंज़ूर हुए हैं।\n\n"
    "इस काम से बीस गाँवों के लोगों को फायदा होगा और सड़क भी बनेगी।\n\n"
    "काम की निगरानी के लिए तीन लोगों की समिति बनाई गई है।\n"
)


def read(*head: str, story: str = STORY) -> newsmodel.Article:
    return newsmodel.parse("\n\n".join((HEADLINE, *head, story))).article


def test_a_desk_above_a_hindi_date_is_a_byline_and_no_dateline() -> None:
    article = read("न्यूज डेस्क", "8 जुलाई 2022")

    assert article.byline is not None
    assert article.byline.names == ("न्यूज डेस्क",)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2022-07-08"
    assert article.dateline is None


@pytest.mark.parametrize("label", ["by", "written by", "लेखक:"])
def test_a_desk_below_a_lone_label_is_a_byline_and_no_dateline(label: str) -> None:
    article = read(f"{label}\nNews Desk")

    assert article.byline is not None
    assert article.byline.names == ("News Desk",)
    assert article.dateline is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("अलका चौधरी और रमेश अंसारी", ("अलका चौधरी", "रमेश अंसारी")),
        ("Alka Chaudhary and Ramesh Kumar Ansari", ("Alka Chaudhary", "Ramesh Kumar Ansari")),
        ("अलका चौधरी", ("अलका चौधरी",)),
        ("अलका चौधरी ।", ("अलका चौधरी",)),
        ("Alka Chaudhary |", ("Alka Chaudhary",)),
    ],
)
def test_bare_names_beside_a_date_are_a_byline(line: str, names: tuple[str, ...]) -> None:
    article = read(line, "July 8, 2022")

    assert article.byline is not None
    assert article.byline.names == names


def test_a_short_line_with_and_is_no_pair_of_names() -> None:
    # The canal and the bridge: one word on each side.
    assert read("नहर और पुल पर काम जारी है", "July 8, 2022").byline is None


def test_a_byline_keeps_its_dash_unless_a_date_stands_beside_it() -> None:
    alone, beside = (
        read("By अलका चौधरी -", "July 8, 2022").byline,
        read("By अलका चौधरी - July 8, 2022").byline,
    )

    assert alone is not None
    assert beside is not None
    assert (alone.written, beside.written) == ("By अलका चौधरी -", "By अलका चौधरी")
    assert alone.names == beside.names == ("अलका चौधरी",)


SUMMARY = "बीस गाँवों के लोग दस साल से सफाई की मांग कर रहे थे, अब पैसा मिला है।"  # they had asked for ten years


def test_what_stands_above_the_dateline_is_the_summary() -> None:
    article = read(SUMMARY, story="सीतापुर, 8 जुलाई (भाषा)। " + STORY)

    assert article.summary == SUMMARY
    assert article.dateline is not None
    assert article.lead is not None
    assert article.lead.text.startswith("सिंचाई विभाग")


def test_a_round_up_of_towns_has_no_summary() -> None:
    towns = "सीतापुर: " + STORY.split("\n\n")[0], "बलिया: " + STORY.split("\n\n")[1]

    article = read(SUMMARY, story="\n\n".join(towns))

    assert article.summary is None


def test_a_breadcrumb_is_glued_to_a_headline_that_begins_with_a_number() -> None:
    headline = "17 crore for the repair of the bridge"
    page = newsmodel.parse(
        f"HomeState{headline}\n\n{headline}\n\n"
        "LUDHIANA: The plan was approved on Tuesday. Work begins soon.\n"
    )

    assert page.article.headline == headline
    assert page.article.breadcrumb == ("Home", "State")


def test_shares_end_a_thread_of_comments() -> None:
    text = (
        f"{HEADLINE}\n\n{STORY}\n\n1 comment\n\nAnil\nJuly 9, 2022 - 4:05 PM\nसही है\nReply\n\n"
        "FacebookTwitterPinterestEmail\n"
    )

    [comment] = newsmodel.parse(text).article.comments

    assert comment.text == "सही है"


def test_questions_and_answers_are_paragraphs_in_english_too() -> None:
    page = newsmodel.parse(
        "The canal will be clean by March\n\n"
        "The engineer speaks about the work that began on Monday morning.\n\n"
        "Q: When will it end?\n\nA: In March, if the rains allow it.\n\n"
        "The work goes on along ten miles of canal.\n"
    )

    assert [section.heading for section in page.article.sections] == [None]
    assert "Q: When will it end?" in [paragraph.text for paragraph in page.article.paragraphs]


@pytest.mark.parametrize(
    "below",
    [
        "2 COMMENTS\n\nAsha\nMay 3, 2022\nनहर की सफाई हर साल होनी चाहिए, तभी पानी खेतों तक पहुँचेगा।",
        "Related Posts\n\nतालाब की सफाई भी होगी\nMay 3, 2022\n\nगाँव के तालाब की सफाई का काम अगले महीने शुरू होगा, इसके लिए पैसे मिल गए हैं।",
    ],
)
def test_a_text_of_one_paragraph_is_no_summary_of_what_others_say(below: str) -> None:
    lead = "सिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। चार करोड़ रुपये मंज़ूर हुए हैं।"
    article = read("July 8, 2022", story=f"{lead}\n\n{below}")

    assert article.summary is None
    assert [paragraph.text for paragraph in article.paragraphs] == [lead]


@pytest.mark.parametrize(
    "notice",
    [
        "Start typing and press the enter key to search this site.",
        "Don’t miss the latest stories from your own town and district.",
        "हमारे काम को आपके साथ की ज़रूरत है, गाँव की खबरों के लिए हमें हर महीने सहयोग करें।",
    ],
)
def test_what_a_site_asks_above_the_headline_is_no_text(notice: str) -> None:
    summary = "विभाग का कहना है कि चार करोड़ रुपये के इस काम से बीस गाँवों को पानी मिलने लगेगा।"
    text = f"{notice}\n\n{HEADLINE}\n\n{summary}\n\n8 जुलाई 2022\n\n{STORY}"
    page = newsmodel.parse(text)

    assert page.article.headline == HEADLINE
    assert page.article.summary == summary
    assert [item.text for item in page.furniture] == [notice]


def test_what_a_site_asks_below_the_headline_is_neither_summary_nor_caption() -> None:
    notice = "Don’t miss the latest stories from your own town and district."
    page = newsmodel.parse(f"{HEADLINE}\n\n{notice}\n\n8 जुलाई 2022\n\n{STORY}")

    assert page.article.summary is None
    assert page.article.captions == ()
    assert [item.text for item in page.furniture] == [notice]


def test_advice_above_a_heading_is_text() -> None:
    # It speaks to its reader, but asks nothing for itself.
    lead = "अगर आपके खेत में पानी देर से पहुँचता है, तो नहर की सफाई के लिए विभाग को लिखकर आवेदन करें।"
    article = newsmodel.parse(f"{lead}\n\nकैसे करें आवेदन\n\n{STORY}").article

    assert article.headline is None
    assert article.lead is not None
    assert article.lead.text == lead


def test_a_notice_above_no_headline_stays_where_it_is() -> None:
    notice = "Your support helps us to tell the stories of the valley and its people."
    story = "The department began to clean the canal on Monday and will go on until March."
    article = newsmodel.parse(f"{notice}\n\n{story}").article

    assert article.headline is None
    assert [paragraph.text for paragraph in article.paragraphs] == [notice, story]


def test_two_decks_between_headline_and_text_are_one_summary() -> None:
    decks = "बीस गाँवों के खेतों तक पहुँचेगा पानी\n\nकाम पर चार करोड़ रुपये होंगे खर्च"
    article = newsmodel.parse(f"{HEADLINE}\n\n{decks}\n\n{STORY}").article

    assert article.summary == decks


@pytest.mark.parametrize("line", ["8 जुलाई 2022", "शेयर करें"])
def test_a_line_apart_from_the_first_deck_is_none(line: str) -> None:
    deck = "बीस गाँवों के खेतों तक पहुँचेगा पानी"
    text = f"{HEADLINE}\n\n{deck}\n\n{line}\n\nनहर के किनारे काम करते हुए लोग\n\n{STORY}"

    assert newsmodel.parse(text).article.summary == deck


def test_highlights_below_a_standfirst_belong_to_the_summary() -> None:
    deck, highlights = "बीस गाँवों के खेतों तक पहुँचेगा पानी", "सफाई जून तक चलेगी\nबारह करोड़ रुपये लगेंगे"
    page = newsmodel.parse(f"{HEADLINE}\n\n{deck}\n\n8 जुलाई 2022\n\nहाइलाइट्स\n{highlights}\n\n{STORY}")

    assert page.article.summary == f"{deck}\n{highlights}"
    assert newsmodel.Path("summary") not in page.spans  # it stands in two places


def test_a_deck_and_the_sentence_below_it_are_one_summary_in_its_place() -> None:
    first = "बीस गाँवों के खेतों तक पहुँचेगा पानी"
    second = "सिंचाई विभाग के अनुसार यह काम जून के अंत तक पूरा हो जाएगा।"
    page = newsmodel.parse(f"{HEADLINE}\n\n{first}\n\n{second}\n\n8 जुलाई 2022\n\n{STORY}")

    assert page.article.summary == f"{first}\n\n{second}"
    assert page.spans[newsmodel.Path("summary")].of(page.text) == page.article.summary


@pytest.mark.parametrize("dateline", ["लखनऊ", "लखनऊ, 12 जनवरी (एजेंसी)।"])
def test_an_advertisement_may_stand_between_dateline_and_text(dateline: str) -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{dateline}\n\nAdvertisement\n\nविज्ञापन\n\n{STORY}")

    assert page.article.dateline is not None
    assert page.article.dateline.written == dateline
    assert page.article.dateline.places == ("लखनऊ",)
    assert page.article.paragraphs[0].text == STORY.splitlines()[0]


@pytest.mark.parametrize("line", ["By Asha Rao", "12 जनवरी 2026", "Share", "रमा चौहान", "एजेंसी"])
def test_other_lines_above_an_advertisement_are_no_dateline(line: str) -> None:
    assert newsmodel.parse(f"{HEADLINE}\n\n{line}\n\nAdvertisement\n\n{STORY}").article.dateline is None
    assert newsmodel.parse(f"Advertisement\n\n{STORY}").article.dateline is None


def test_a_reporter_and_a_town_may_stand_above_the_headline() -> None:
    article = newsmodel.parse(f"रिपोर्टर रमा चौहान\nस्थान नोहर\n{HEADLINE} और चौड़ाई बढ़ी\n{STORY}").article

    assert article.headline == f"{HEADLINE} और चौड़ाई बढ़ी"
    assert article.byline is not None
    assert article.byline.names == ("रमा चौहान",)


def test_a_line_that_ends_with_a_comma_is_no_headline() -> None:
    text = f"रमा चौहान, लखनऊ, ब्यूरो,\n{HEADLINE} और चौड़ाई बढ़ी\n{STORY}"

    assert newsmodel.parse(text).article.headline == f"{HEADLINE} और चौड़ाई बढ़ी"


def test_two_labelled_dates_may_make_the_line_of_who_and_when_long() -> None:
    deck = "The city has begun to dig the old tank and has planted forty trees along its banks."
    meta = (
        "Upper Valley News Desk | Bhawanipur | Updated: 15-10-2024 21:21 IST | Created: 15-10-2024 20:10 IST"
    )
    lead = "In a large step, the city on Monday began to dig the old tank, officials said."
    article = newsmodel.parse(f"Old tank to be dug out again\n\n{deck}\n\n{meta}\n{lead}\n\n{lead}").article

    assert article.summary == deck
    assert article.byline is not None
    assert article.byline.names == ("Upper Valley News Desk",)
    assert article.modified_at is not None
    assert article.modified_at.isoformat() == "2024-10-15T21:21+05:30"


def test_a_numbered_list_that_ends_with_the_headline_is_the_way_to_it() -> None:
    title = f"{HEADLINE} और चौड़ाई बढ़ी"
    page = newsmodel.parse(f"1. समाचार\n  2. उत्तर प्रदेश\n  3. {title}\n\n{title}\n\n{STORY}")

    assert page.article.headline == title
    assert page.article.breadcrumb == ("समाचार", "उत्तर प्रदेश")
    assert [page.spans[newsmodel.Path("breadcrumb", n)].of(page.text) for n in (0, 1)] == [
        "समाचार",
        "उत्तर प्रदेश",
    ]


@pytest.mark.parametrize("above", ["3. {}", "1. समाचार\n2. {} शुरू", "समाचार\n2. {}"])
def test_other_numbered_lines_are_no_way(above: str) -> None:
    title = f"{HEADLINE} और चौड़ाई बढ़ी"

    assert newsmodel.parse(f"{above.format(title)}\n\n{title}\n\n{STORY}").article.breadcrumb == ()


def test_a_day_above_a_text_without_a_headline_is_that_of_publication() -> None:
    article = newsmodel.parse(f"10 SEP 2025\nघाटी लाइव\n{STORY}").article
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2025-09-10"
    clock = newsmodel.parse(f"10 SEP 2025 10:30:12\n{STORY}").article
    assert clock.captured_at is not None
    assert clock.published_at is None


@pytest.mark.parametrize("way", ["Home » ", "Home » राज्य » ", "होम / राज्य / "])
def test_a_headline_that_only_the_way_ends_with_is_read_there(way: str) -> None:
    title = f"{HEADLINE}, बीस गाँव खुश"
    page = newsmodel.parse(f"{way}{title}\n\nBy रमा चौहान\n\n12 जनवरी 2026\n\n{STORY}")

    assert page.article.headline == title
    assert page.spans[newsmodel.Path("headline")].of(page.text) == title
    assert page.article.breadcrumb == tuple(way.replace("»", "/").strip(" /").split(" / "))
    assert page.article.byline is not None
    assert page.article.published_at is not None


def test_a_way_that_is_cut_short_or_said_again_holds_no_headline() -> None:
    assert newsmodel.parse(f"Home » राज्य » {HEADLINE}, बीस…\n\n{STORY}").article.headline is None
    title = "क्या नहर की सफाई से बदलेगी बीस गाँवों के किसानों की किस्मत और कब पहुँचेगा पानी?"
    page = newsmodel.parse(f"Home » राज्य » {title}\n\n{title}\n\n{STORY}")
    assert page.article.headline == title
    assert len(page.article.paragraphs) == 3


def test_a_sentence_above_headline_and_byline_is_a_summary() -> None:
    summary = "सिंचाई विभाग के अनुसार यह काम जून के अंत तक पूरा हो जाएगा।"
    article = newsmodel.parse(f"{summary}\n\n{HEADLINE}\n\nBy रमा चौहान\n\n{STORY}").article

    assert article.headline == HEADLINE
    assert article.summary == summary
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize(
    "text",
    [
        f"लखनऊ: {STORY.splitlines()[0]}\n\n{HEADLINE}\n\nBy रमा चौहान\n\n{STORY}",  # a story of its own
        f"{STORY.splitlines()[2]}\n\n{HEADLINE}\n\n{STORY}",  # nobody signs below the title
        f"{STORY.splitlines()[2]}\n\n{HEADLINE}\n\nBy रमा चौहान",  # no text does
    ],
)
def test_other_text_above_a_title_is_no_summary(text: str) -> None:
    assert newsmodel.parse(text).article.summary is None


def test_a_name_and_its_town_are_no_headline() -> None:
    article = newsmodel.parse(f"अनिल शर्मा – जौनपुर\n\n{STORY}").article

    assert article.headline is None
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.credit) == (("जौनपुर",), "अनिल शर्मा")


def test_two_texts_of_one_town_are_a_headline_and_its_story() -> None:
    head = "लखनऊ: नहर की सफाई का काम शुरू हुआ, बीस गाँवों तक पहुँचेगा पानी।"
    article = newsmodel.parse(f"{head}\n\nलखनऊ: {STORY}").article

    assert article.headline == head
    assert article.dateline is not None
    assert len(article.paragraphs) == 3
    assert newsmodel.parse(f"{head}\n\nकानपुर: {STORY}").article.headline is None
    briefs = f"{head}\n\n{head}\n\n{head} दो दिन में काम पूरा होगा।"
    assert newsmodel.parse(briefs.replace("शुरू", "बंद", 1)).article.headline is None


def test_byline_and_dates_may_stand_above_the_headline_together() -> None:
    meta = "By रमा चौहान\nEdited By: अनिल रावत\nPublish Date: Thu, 27 Nov 2025 08:12:40 PM (IST)"
    title = f"{HEADLINE} और चौड़ाई बढ़ी"
    article = newsmodel.parse(f"{meta}\n{title}\n\n{STORY}").article

    assert article.headline == title
    assert article.byline is not None
    assert article.byline.names == ("रमा चौहान",)
    between = "घाटी की बड़ी खबरें यहाँ पढ़ें"
    assert newsmodel.parse(f"By रमा चौहान\n{between}\n{title}\n\n{STORY}").article.headline != title


@pytest.mark.parametrize("section", ["भारत", "खेल"])
def test_a_section_may_stand_between_a_name_and_a_label_without_its_date(section: str) -> None:
    article = read("मोहन सिंह बावा", section, "Published:")

    assert article.byline is not None
    assert article.byline.names == ("मोहन सिंह बावा",)


@pytest.mark.parametrize("mark", ["-", " –", "।"])
def test_a_name_behind_a_mark_above_the_text_signs_it(mark: str) -> None:
    article = newsmodel.parse(f"रमा चौहान{mark}\n{STORY}").article

    assert article.byline is not None
    assert article.byline.names == ("रमा चौहान",)


def test_a_name_with_the_post_in_brackets_is_no_headline() -> None:
    article = newsmodel.parse(f"31 जुलाई 2019\nराजीव दुबे (संवाददाता)\nलखनऊ। {STORY}").article

    assert article.headline is None
    assert article.byline is not None
    assert article.byline.names == ("राजीव दुबे",)
    assert article.dateline is not None


def test_a_picture_may_have_its_text_above_its_caption_with_the_credit() -> None:
    text = "नहर की सफाई करते हुए विभाग के कर्मचारी सोमवार को शहर के बीच।"
    page = newsmodel.parse(
        f"{HEADLINE}\n\n8 जुलाई 2022\n\n{text}\n\n{text} | Photo Credit: Asha Rao\n\n{STORY}"
    )

    assert page.article.captions == (f"{text} | Photo Credit: Asha Rao",)
    assert page.article.summary is None
    assert len(page.article.paragraphs) == 3


def test_a_desk_with_a_name_is_no_headline() -> None:
    article = newsmodel.parse(f"ब्यूरो रमा चौहान\n{STORY}").article

    assert article.headline is None
    assert newsmodel.parse(f"टीम इंडिया जीती\n{STORY}").article.headline == "टीम इंडिया जीती"


def test_a_way_may_end_with_the_title_in_other_words() -> None:
    slug = "The department has begun to clean the canal in Lucknow and twenty villages will get water"
    page = newsmodel.parse(f"Home › UP › {slug}\n\n{HEADLINE} और चौड़ाई बढ़ी\n\n{STORY}")

    assert page.article.headline == f"{HEADLINE} और चौड़ाई बढ़ी"
    assert page.article.breadcrumb == ("Home", "UP")
    alone = newsmodel.parse(
        f"Home › UP › {HEADLINE} और चौड़ाई बढ़ी, बीस गाँवों के किसानों के खेतों तक पहुँचेगा पानी\n\n{STORY}"
    )
    assert alone.article.breadcrumb == ("Home", "UP")
    assert alone.article.headline is not None
    assert alone.article.headline.startswith(HEADLINE)


@pytest.mark.parametrize("head", [f"{HEADLINE}\n\n", ""])
def test_a_labelled_summary_right_above_the_text_is_no_part_of_it(head: str) -> None:
    summary = "नहर की सफाई का काम सोमवार को शुरू हुआ। बीस गाँवों के किसानों को पानी मिलेगा।"
    article = newsmodel.parse(f"{head}संक्षेप: {summary}\n\n{STORY}").article

    assert article.summary == summary
    assert len(article.paragraphs) == 3
    alone = newsmodel.parse(f"{HEADLINE}\n\nसंक्षेप: {summary}").article
    assert [paragraph.text for paragraph in alone.paragraphs] == [f"संक्षेप: {summary}"]


def test_data_of_a_script_above_the_headline_is_no_summary() -> None:
    data = '{"id":"12","title":"नहर की सफाई","category":{"slug":"city-and-states","title":"शहर"}}' + " " * 20
    page = newsmodel.parse(f"{data * 3}\n{HEADLINE}\n\n8 जुलाई 2022\n\n{STORY}")

    assert page.article.headline == HEADLINE
    assert page.article.summary is None


def test_a_town_beside_the_date_is_no_author_where_it_stands_again_above_the_text() -> None:
    summary = "सिंचाई विभाग के अनुसार यह काम जून के अंत तक पूरा हो जाएगा।"
    head = f"{HEADLINE}\nजयपुरPublished: Mar 18, 2023 10:43:42 am\n{summary}\n\nChief Engineer Rawat\nजयपुर\n"
    article = newsmodel.parse(head + STORY.replace("\n\n", "\n")).article

    assert article.summary == summary
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.credit) == (("जयपुर",), None)
    assert len(article.paragraphs) == 3


def test_an_excerpt_may_begin_with_the_name_that_stands_above_the_text() -> None:
    first, *rest = STORY.splitlines()
    head = f"{HEADLINE}\n\n।। रमा चौहान।। {first[:60]} […]\n\n।। रमा चौहान।।\n\n(वरिष्ठ पत्रकार)\n\n"
    article = newsmodel.parse(head + "\n".join((first, *rest))).article

    assert article.byline is not None
    assert article.byline.names == ("रमा चौहान",)
    assert article.paragraphs[0].text == first


def test_a_date_above_that_of_the_last_change_is_that_of_publication() -> None:
    dates = "03 Jun 2020 02:48:31 AM IST\nLast Updated : 03 Jun 2020 02:56:23 AM IST"
    article = newsmodel.parse(f"{dates}\n\n{HEADLINE}\n\n{STORY}").article

    assert article.published_at is not None
    assert article.published_at.isoformat() == "2020-06-03T02:48:31+05:30"
    assert article.captured_at is None


def test_links_behind_numbers_are_no_headline() -> None:
    links = "1. कंटेंट पर जाएं\n  2. मेन्यू पर जाएं\n  3. घाटी की अन्य साइट देखें"
    article = newsmodel.parse(f"{links}\n\n{HEADLINE}\n\n२७ मार्च २०१८\n\n{STORY}").article

    assert article.headline == HEADLINE
    assert article.breadcrumb == ()


def test_an_agency_is_named_by_its_label() -> None:
    article = read("Agency:एजेंसियां")

    assert article.byline is not None
    assert article.byline.names == ("एजेंसियां",)


def test_a_date_of_vikram_samvat_is_read_for_none() -> None:
    assert read("२०८२/०५/१२").published_at is None
    published = read("२०२५/०८/२८").published_at
    assert published is not None
    assert published.isoformat() == "2025-08-28"


def test_a_deck_may_begin_with_a_sum() -> None:
    decks = "बीस गाँवों के खेतों तक पहुँचेगा पानी\n2.50 करोड़ रुपये से बनेगी नई सड़क"

    assert newsmodel.parse(f"{HEADLINE}\n\n{decks}\n\n{STORY}").article.summary == decks


def test_a_desk_above_a_text_with_a_dateline_signs_it() -> None:
    article = read("घाटी टुडे न्यूज नेटवर्क", story=f"सीतापुर। (रमेश पाल) {STORY}")

    assert article.byline is not None
    assert article.byline.names == ("घाटी टुडे न्यूज नेटवर्क",)
    assert article.dateline is not None
    assert article.dateline.places == ("सीतापुर",)


def test_labels_without_their_date_part_a_summary_from_the_text() -> None:
    summary = "विभाग का कहना है कि चार करोड़ रुपये के इस काम से बीस गाँवों को पानी मिलने लगेगा।"

    assert read(summary, "Published", "on").summary == summary


def test_a_sentence_below_town_and_age_is_no_headline() -> None:
    text = f"सीतापुर25 मिनट पहले\n- कॉपी लिंक\nनहर में काम करते लोग दिख रहे हैं।\n{STORY}"

    assert newsmodel.parse(text).article.headline is None
    assert newsmodel.parse(f"25 मिनट पहले\n{HEADLINE}\n{STORY}").article.headline == HEADLINE
