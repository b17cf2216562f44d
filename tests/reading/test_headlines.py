"""Which line is the headline, which only looks like one, and what says it again."""

import pytest

import newsmodel
from newsmodel import FurnitureKind, PageKind

HEADLINE = "टिहरी में पुराने पुल की जगह बनेगा नया पुल"
LEAD = "टिहरी: लोक निर्माण विभाग ने सोमवार को नए पुल का नक्शा पास कर दिया। पुल पर बारह करोड़ रुपये खर्च होंगे।"
MORE = "पुराना पुल बरसात में कमज़ोर हो गया था और उस पर भारी गाड़ियों का चलना बंद है।"
LAST = "नए पुल का काम मार्च में शुरू होगा और दो साल में पूरा हो जाएगा।"
SUMMARY = "बरसात में कमज़ोर हुए पुल पर भारी गाड़ियों का चलना बंद है, इसलिए विभाग ने नए पुल का फैसला किया है।"


@pytest.mark.parametrize(
    "line",
    [
        "Valley Desk News:",  # a label
        "· नया पुल कब तक बनेगा?",  # the first question of an interview
        "टिहरी24 मिनट पहलेलेखक: दिनेश नेगी",  # town, time and author without a space
        "टिहरी2 घंटे पहले",
        "घाटी न्यूज़",  # two words, the second a desk's
        "ब्यूरो रमा देवी चौहान",  # the desk, and who sits there
        "सार\n\nबीस गाँवों को मिलेगा पुल",  # a summary below its label
    ],
)
def test_a_line_that_only_stands_above_the_text_is_no_headline(line: str) -> None:
    page = newsmodel.parse(f"{line}\n\n{LEAD}\n\n{MORE}")

    assert page.article.headline is None
    assert len(page.article.paragraphs) == 2


def test_a_headline_may_break_off_with_two_dots() -> None:
    page = newsmodel.parse(f"टिहरी में पुल पर लगी गाड़ियों की कतार, जानिए कब खुलेगा रास्ता..\n{LEAD}\n{MORE}")

    assert page.article.headline == "टिहरी में पुल पर लगी गाड़ियों की कतार, जानिए कब खुलेगा रास्ता.."


def test_a_sentence_above_the_dateline_is_the_headline_where_there_is_no_other() -> None:
    # "The department passed the plan of the new bridge in Tehri."
    page = newsmodel.parse(f"टिहरी में नए पुल का नक्शा लोक निर्माण विभाग ने पास किया।\n{LEAD}\n{MORE}")

    assert page.article.headline == "टिहरी में नए पुल का नक्शा लोक निर्माण विभाग ने पास किया।"
    assert page.article.dateline is not None
    assert page.article.dateline.places == ("टिहरी",)


@pytest.mark.parametrize(
    "first",
    [
        "पुल का नक्शा लोक निर्माण विभाग ने सोमवार को टिहरी में पास किया और काम शुरू हो गया।",
        LEAD,
    ],
)
def test_a_sentence_above_other_sentences_is_the_lead(first: str) -> None:
    page = newsmodel.parse(f"{first}\n{MORE}")

    assert page.article.headline is None
    assert len(page.article.paragraphs) == 2


def test_the_last_sentence_of_a_page_is_no_headline() -> None:
    page = newsmodel.parse("टिहरी में नए पुल का नक्शा लोक निर्माण विभाग ने पास किया, काम कब शुरू होगा इसका पता नहीं")

    assert page.reconstruct() == page.text


def test_the_headline_once_more_below_a_summary_is_the_text_of_the_picture() -> None:
    page = newsmodel.parse(
        f"{HEADLINE}\n\n{SUMMARY}\n\n{HEADLINE}\n\nसांकेतिक तस्वीर\n\nटिहरी:\n\n{MORE}\n\n{LAST}"
    )

    article = page.article
    assert article.summary == SUMMARY
    assert article.captions == ("सांकेतिक तस्वीर",)
    assert article.dateline is not None
    assert article.dateline.places == ("टिहरी",)
    assert [section.heading for section in article.sections] == [None]


def test_the_headline_once_more_below_the_lead_is_no_heading() -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n{HEADLINE}\n{MORE}")

    assert page.kind is PageKind.ARTICLE
    assert page.article.summary is None
    assert [section.heading for section in page.article.sections] == [None]
    assert len(page.article.paragraphs) == 2


def test_one_story_with_its_headline_above_each_part_is_not_several() -> None:
    page = newsmodel.parse(f"{HEADLINE}\n{LEAD}\n{HEADLINE}\n{LEAD}")

    assert page.kind is PageKind.ARTICLE


@pytest.mark.parametrize(
    "naming",
    [
        'Be the first to comment on "{}"',
        "One thought on “{}”",
        "Leave a comment on {}",
        "Leave a reply to {}.",
        "2 responses to “{}”",
        "Reader reviews for: {}",
    ],
)
def test_a_form_for_comments_names_the_headline(naming: str) -> None:
    page = newsmodel.parse(f"टिहरी घाटी की ताज़ा खबरें\n\n{HEADLINE}\n\n{LEAD}\n\n{naming.format(HEADLINE)}")

    assert page.article.headline == HEADLINE


def test_a_title_below_the_text_is_the_headline_if_the_form_for_comments_names_it() -> None:
    page = newsmodel.parse(f'{LEAD}\n{HEADLINE}\n\nBe the first to comment on "{HEADLINE}"')

    assert page.article.headline == HEADLINE
    assert page.article.dateline is not None
    assert [block.kind.name for block in page.blocks] == ["PARAGRAPH", "HEADLINE", "FURNITURE"]


def test_a_form_that_names_another_title_says_nothing_of_the_headline() -> None:
    page = newsmodel.parse(
        f'{HEADLINE}\n\n{LEAD}\n\nBe the first to comment on "घाटी में खुला नया स्कूल और अस्पताल"'
    )

    assert page.article.headline == HEADLINE


def test_a_teaser_above_the_text_that_begins_alike_is_the_summary() -> None:
    teaser = (
        "Tehri Bridge: पुराना पुल बरसात में कमज़ोर हो गया था और उस पर भारी गाड़ियों का चलना बंद है, इसलिए नया पुल..."
    )
    page = newsmodel.parse(
        f"{HEADLINE}\n\n{teaser}\n\nपुल की जगह का निरीक्षण- फोटो : विभाग\n\nTehri Bridge: {MORE}\n\n{MORE}"
    )

    assert page.article.summary == teaser
    assert page.article.captions == ("पुल की जगह का निरीक्षण- फोटो : विभाग",)


@pytest.mark.parametrize(
    ("date", "field"),
    [
        ("सोमवार, 12 जनवरी 2026", "published_at"),  # a blog: the day above the posts
        ("12-01-2026", "published_at"),
        ("12-Jan-2026 10:54 PM", "published_at"),
        ("Monday, January 12, 2026 10:54 PM", "captured_at"),  # a clock
    ],
)
def test_a_date_right_above_the_headline_is_of_the_article_unless_it_is_a_clock(
    date: str, field: str
) -> None:
    article = newsmodel.parse(f"{date}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}").article

    assert getattr(article, field) is not None
    assert (article.published_at is None) == (field == "captured_at")


@pytest.mark.parametrize("between", ["Home / राज्य\n\n", "Sign in\n\n"])
def test_a_date_above_the_head_of_the_site_is_of_the_page(between: str) -> None:
    article = newsmodel.parse(f"सोमवार, 12 जनवरी 2026\n\n{between}{HEADLINE}\n\n{LEAD}\n\n{MORE}").article

    assert article.captured_at is not None
    assert article.published_at is None


def test_a_date_above_the_headline_is_of_the_page_if_another_stands_below() -> None:
    article = newsmodel.parse(
        f"सोमवार, 12 जनवरी 2026\n\n{HEADLINE}\n\n11 जनवरी 2026\n\n{LEAD}\n\n{MORE}"
    ).article

    assert article.captured_at is not None
    assert article.captured_at.date.day == 12
    assert article.published_at is not None
    assert article.published_at.date.day == 11


def test_labels_of_the_name_of_a_desk_are_told_from_it() -> None:
    page = newsmodel.parse(f"{HEADLINE}\nby\nwritten by\n19\n{LEAD}\n{MORE}")

    assert page.article.byline is None
    assert [item.kind for item in page.furniture] == [
        FurnitureKind.LABEL,
        FurnitureKind.LABEL,
        FurnitureKind.COUNTER,
    ]


def test_a_tagline_above_a_text_without_a_headline_is_no_summary() -> None:
    page = newsmodel.parse(
        f"Valley News Agency,Public Directory - Valley Express Media Service.\nराजनीति\n12-Jan-2026\n\n{LEAD} {MORE}"
    )

    assert page.article.summary is None
    assert page.article.byline is None


def test_a_sentence_said_twice_below_the_headline_is_no_headline() -> None:
    caption = "टिहरी के पुराने पुल पर जमा लोग और गाड़ियाँ."
    page = newsmodel.parse(f"Tehri Bridge: {HEADLINE}\n\n{caption}\n\n{caption}\n\n{LEAD}\n\n{MORE}")

    assert page.article.headline == f"Tehri Bridge: {HEADLINE}"
    assert page.article.captions == (caption,)
    assert page.article.dateline is not None


def test_a_headline_said_twice_in_a_row_is_the_headline() -> None:
    page = newsmodel.parse(f"Valley Post of Tehri Garhwal\n\n{HEADLINE}\n{HEADLINE}\n\n{LEAD}\n\n{MORE}")

    assert page.article.headline == HEADLINE
    assert page.article.captions == ()


def test_a_picture_in_markdown_is_no_headline() -> None:
    page = newsmodel.parse(f"![{HEADLINE}](https://example.org/pul.jpg)\n{HEADLINE}\n{LEAD}\n{MORE}")

    assert page.article.headline == HEADLINE
    assert page.furniture[0].kind is FurnitureKind.MARKUP


def test_the_date_with_a_label_counts_for_more_than_one_beside_it() -> None:
    article = newsmodel.parse(
        f"{HEADLINE}\n\nजनवरी 12, 2026 10:16 am IST\nPublished On जनवरी 11, 2026 10:12 am IST\n\n{LEAD}\n\n{MORE}"
    ).article

    assert article.published_at is not None
    assert article.published_at.date.day == 11


def test_the_first_of_two_dates_with_one_label_counts() -> None:
    article = newsmodel.parse(
        f"{HEADLINE}\n\nPublished On January 11, 2026\nPublished On January 12, 2026\nJanuary 13, 2026\n\n{LEAD}\n\n{MORE}"
    ).article

    assert article.published_at is not None
    assert article.published_at.date.day == 11


@pytest.mark.parametrize(
    ("way", "crumbs"),
    [
        ("Home घाटी ", ("Home", "घाटी")),
        ("हिंदी समाचार राज्य उत्तराखंड ", ()),  # nothing shows where one crumb ends
        ("राज्य उत्तराखंड Team X ", ()),
    ],
)
def test_a_way_that_ends_with_the_headline_below_it_is_no_headline(way: str, crumbs: tuple[str, ...]) -> None:
    page = newsmodel.parse(f"{way}{HEADLINE}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}")

    assert page.article.headline == HEADLINE
    assert page.article.breadcrumb == crumbs
    assert page.article.summary is None


def test_a_headline_with_its_subject_is_one_though_a_picture_says_the_rest() -> None:
    page = newsmodel.parse(f"Tehri News: {HEADLINE}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}")

    assert page.article.headline == f"Tehri News: {HEADLINE}"


def test_a_breadcrumb_may_stand_below_the_text() -> None:
    page = newsmodel.parse(
        f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\nसंबंधित विषय:\nपुल\nNews / Valley / Tehri / {HEADLINE}\nबड़ी खबरें"
    )

    assert page.article.breadcrumb == ("News", "Valley", "Tehri")
    assert page.article.tags == ("पुल",)


def test_a_line_below_the_text_that_only_ends_with_the_headline_is_no_breadcrumb() -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\nRelated: {HEADLINE}")

    assert page.article.breadcrumb == ()


def test_what_is_only_a_dateline_is_no_headline() -> None:
    page = newsmodel.parse(
        f"सिमलासू, (टिहरी)।\nघाटी में रहने वाले लोगों को अब पुल के लिए दस किलोमीटर नहीं चलना पड़ेगा। {MORE}"
    )

    assert page.article.headline is None
    assert page.article.dateline is not None
    assert page.article.dateline.places == ("सिमलासू",)


def test_a_sentence_said_twice_is_the_headline_where_there_is_no_other() -> None:
    headline = "टिहरी में नए पुल का नक्शा विभाग ने किया पास,अगले महीने से शुरू होगा काम।"
    page = newsmodel.parse(f"Top News\n\n{headline}\n\n{headline}\n\n{LEAD}\n\n{MORE}")

    assert page.article.headline == headline
    assert page.article.captions == ()


@pytest.mark.parametrize(
    "excerpt",
    [
        # ends in the middle of a sentence, without a mark
        "Tehri News - पुराना पुल बरसात में कमज़ोर हो गया था और उस पर भारी गाड़ियों का चलना बंद है। विभाग के अधिकारियों ने कहा कि नए",
        # the headline in English
        "The department of works has passed the plan of the new bridge, and work will begin next month in the valley.",
        "New bridge in Tehri to be built soon, says department…",
    ],
)
def test_an_excerpt_or_a_translation_right_below_the_headline_is_the_summary(excerpt: str) -> None:
    article = newsmodel.parse(
        f"{HEADLINE}\n\n{excerpt}\n\nविभाग के अधिकारियों ने कहा कि नए पुल का काम मार्च में शुरू होगा।\n\n{MORE}"
    ).article

    assert article.summary == excerpt
    assert len(article.paragraphs) == 2


def test_a_text_that_leads_to_a_list_is_no_excerpt() -> None:
    intro = "पुराना पुल बरसात में कमज़ोर हो गया था और उस पर भारी गाड़ियों का चलना बंद है। नए पुल के लिए ये काम होंगे:"
    article = newsmodel.parse(f"{HEADLINE}\n\n{intro}\n\n{MORE}\n\n{LAST}").article

    assert article.summary is None
    assert len(article.paragraphs) == 3


def test_a_title_with_its_date_below_the_text_is_the_headline() -> None:
    page = newsmodel.parse(f"{LEAD}\n{MORE}\n{HEADLINE}\nJanuary 12, 2026")

    assert page.article.headline == HEADLINE
    assert page.article.dateline is not None


@pytest.mark.parametrize(
    "below",
    [
        HEADLINE,
        f"{HEADLINE}\n{LAST[:-1]}",
        f"{HEADLINE}\nपुल\nJanuary 12, 2026",
        f"January 12, 2026\n{HEADLINE}",
    ],
)
def test_other_lines_below_the_text_are_no_headline(below: str) -> None:
    assert newsmodel.parse(f"{LEAD}\n{MORE}\n{below}").article.headline is None


@pytest.mark.parametrize("name", ["घाटी उत्तराखंड", "Story Content"])
def test_two_words_alone_are_a_name_rather_than_a_headline(name: str) -> None:
    assert newsmodel.parse(f"{name}\n{LEAD}\n{MORE}").article.headline is None
    # The page says it twice.
    assert newsmodel.parse(f"{name}\n\n{name}\n\n{LEAD}\n\n{MORE}").article.headline == name


def test_a_dateline_with_a_date_needs_no_mark_to_be_no_headline() -> None:
    page = newsmodel.parse(
        f"देहरादून, 7 अक्टूबर\nराज्य के लोक निर्माण विभाग ने टिहरी के नए पुल का नक्शा पास कर दिया। {MORE}"
    )

    assert page.article.headline is None
    assert page.article.dateline is not None
    assert page.article.dateline.places == ("देहरादून",)


def test_the_name_of_a_picture_in_another_script_is_no_summary() -> None:
    article = newsmodel.parse(f"{HEADLINE}\n\nold bridge of tehri in the valley\n\n{LEAD}\n\n{MORE}").article

    assert article.summary is None
    assert article.headline == HEADLINE


def test_the_name_of_a_site_that_stands_twice_is_no_headline() -> None:
    text = f"Valley Times\nValley Times\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}"

    assert newsmodel.parse(text).article.headline == HEADLINE


def test_the_text_of_a_picture_in_another_script_is_no_headline_though_it_stands_twice() -> None:
    picture = "women carry water from the old well of the village"
    text = f"{HEADLINE}\n\n{picture}\n{picture}\n\n{LEAD}\n\n{MORE}"

    assert newsmodel.parse(text).article.headline == HEADLINE


def test_a_headline_of_one_word_that_stands_twice_is_one() -> None:
    assert newsmodel.parse(f"आत्मनिर्भरता\n\nआत्मनिर्भरता\n\n{LEAD}\n\n{MORE}").article.headline == "आत्मनिर्भरता"


def test_a_breadcrumb_gives_away_a_short_headline_above_a_long_line() -> None:
    text = f"Home › जल › पानी-पंचायत\n\nपानी-पंचायत\n\nगाँव गाँव में पानी की बात\n\n{LEAD}\n\n{MORE}"

    assert newsmodel.parse(text).article.headline == "पानी-पंचायत"


def test_a_headline_of_two_sentences_leaves_out_the_last_danda() -> None:
    headline = "टिहरी का पुराना पुल टूटा। गाँव वालों ने खुद बनाया रास्ता"

    assert newsmodel.parse(f"{headline}\n\nशेयर करें\n\n{LEAD}\n\n{MORE}").article.headline == headline


def test_two_short_sentences_are_text() -> None:
    opening = "टिहरी का पुराना पुल टूट गया है। गाँव वालों ने खुद रास्ता बनाया।"
    article = newsmodel.parse(f"{opening}\n\n{MORE}\n\n{LAST}").article

    assert article.headline is None
    assert [paragraph.text for paragraph in article.paragraphs] == [opening, MORE, LAST]


OTHER = "विभाग के अधिकारियों ने कहा कि नए पुल का काम मार्च में शुरू होगा।"  # opens with no town
QUESTION = "क्या टिहरी के पुराने पुल की जगह नया पुल बनने से बदलेगी घाटी के गाँवों की तस्वीर, "


@pytest.mark.parametrize("title", ["X user shares the post of the minister on X", "पुल बना नया"])
def test_a_title_that_a_form_names_may_be_short_or_end_with_a_letter_that_stands_alone(title: str) -> None:
    page = newsmodel.parse(f"टिहरी घाटी की ताज़ा खबरें\n\n{title}\n\n{LEAD}\n\nOne thought on “{title}”")

    assert page.article.headline == title


def test_a_form_may_name_two_words_or_what_the_page_says_nowhere() -> None:
    forms = 'One thought on “नया पुल”\nLeave a reply to Asha Rao Singh\nLeave a comment on "' + HEADLINE + '"'
    page = newsmodel.parse(f"नया पुल\n\nValley Post of Tehri\n\n{HEADLINE}\n\n{LEAD}\n\n{forms}")

    assert page.article.headline == HEADLINE


@pytest.mark.parametrize(
    ("first", "is_headline"),
    [
        (QUESTION.ljust(179, "र") + "?", True),
        (QUESTION.ljust(180, "र") + "?", False),  # one character more is a text
        ("पुल का काम पूरा हुआ। " + QUESTION.ljust(99, "र"), True),  # 120 characters
        ("पुल का काम पूरा हुआ। " + QUESTION.ljust(100, "र"), False),
        ("पुल का काम पूरा हुआ। गाड़ियाँ चलने लगी हैं, पर रास्ता अब भी…", False),  # two sentences with an end
        ("टिहरी के पुल पर लगी गाड़ियों की कतार, जानिए कब खुलेगा रास्ता..", True),
        ("टिहरी के पुल पर लगी गाड़ियों की कतार दो किलोमीटर तक पहुँच गई.", False),
        ("पुल का काम पूरा हुआ। मंत्री ने पुल की तस्वीर के साथ लिखा X", True),
    ],
)
def test_a_headline_as_long_as_a_sentence_has_no_end(first: str, is_headline: bool) -> None:
    article = newsmodel.parse(f"{first}\n\n{OTHER}\n\n{LAST}").article

    assert (article.headline == first) == is_headline
    assert len(article.paragraphs) == 3 - is_headline


def test_a_text_that_leads_to_a_list_is_no_headline() -> None:
    intro = "पुल का काम पूरा हुआ। गाड़ियाँ चलने से पहले ये काम बाकी हैं:"

    assert newsmodel.parse(f"{intro}\n\n• रंग और सफाई\n• सड़क का डामर\n\n{LAST}").article.headline is None


@pytest.mark.parametrize(("size", "is_headline"), [(120, True), (121, False)])
def test_only_a_short_sentence_above_the_dateline_is_the_headline(size: int, is_headline: bool) -> None:
    first = QUESTION.ljust(size - 1, "र") + "।"

    assert (newsmodel.parse(f"{first}\n{LEAD}").article.headline == first) == is_headline


def test_a_question_above_one_paragraph_is_its_headline_and_alone_it_is_none() -> None:
    question = QUESTION.ljust(120, "र") + "?"

    assert newsmodel.parse(f"{question}\n{OTHER}").article.headline == question
    assert newsmodel.parse(question).article.headline is None


def test_a_headline_of_four_words_counts_for_more_than_a_longer_line_below() -> None:
    article = newsmodel.parse(
        f"Village clears old well\n\nBy Asha Rao\n\nThe well now holds water through May\n\nPUNE: {OTHER}"
    ).article

    assert article.headline == "Village clears old well"


def test_a_headline_of_three_words_stands_alone_above_the_text() -> None:
    assert newsmodel.parse(f"Sign in\n\nपुल बना नया\n\n{LEAD}\n\n{MORE}").article.headline == "पुल बना नया"


@pytest.mark.parametrize("word", ["Landslip", "जल-संकट!"])
def test_a_word_of_eight_letters_that_stands_twice_is_the_headline(word: str) -> None:
    assert newsmodel.parse(f"{word}\n\n{word}\n\n{LEAD}\n\n{MORE}").article.headline == word


@pytest.mark.parametrize("line", ["Minister visits bureau", "पुलिस पहुँची न्यूज़ डेस्क पर"])
def test_a_headline_may_speak_of_a_desk(line: str) -> None:
    assert newsmodel.parse(f"{line}\n\n{LEAD}\n\n{MORE}").article.headline == line


@pytest.mark.parametrize(
    ("service", "is_headline"),
    [
        ("Valley News Service", False),
        ("Tehri Valley News Service", False),
        ("Valley starts its own News Service", True),
    ],
)
def test_a_service_above_place_and_day_is_no_headline(service: str, is_headline: bool) -> None:
    article = newsmodel.parse(f"{service}\nTEHRI, November 24\n{OTHER}\n{MORE}").article

    assert (article.headline == service) == is_headline


def test_a_desk_twice_above_the_text_is_no_headline() -> None:
    assert newsmodel.parse(f"घाटी न्यूज़\n\nघाटी न्यूज़\n\n{LEAD}\n\n{MORE}").article.headline is None


def test_a_question_right_above_its_answer_is_no_headline() -> None:
    article = newsmodel.parse(f"सवाल: नया पुल कब तक बनेगा?\n\nजवाब: {OTHER}\n\n{MORE}").article

    assert article.headline is None
    assert len(article.paragraphs) == 3


def test_a_question_above_a_text_with_questions_far_below_is_the_headline() -> None:
    question = "सवाल: कब तक बनेगा नया पुल"

    assert (
        newsmodel.parse(f"{question}\n\n{LEAD}\n\n{MORE}\n\nसवाल: देर क्यों हुई?\n\n{LAST}").article.headline
        == question
    )


@pytest.mark.parametrize("mark", "-–*")
def test_highlights_behind_marks_are_no_headline(mark: str) -> None:
    text = f"{mark} टिहरी में बनेगा नया पुल\n{mark} बारह करोड़ रुपये होंगे खर्च\n{LEAD}\n{MORE}"

    assert newsmodel.parse(text).article.headline is None


def test_one_dash_is_part_of_a_headline() -> None:
    assert newsmodel.parse(f"- टिहरी में बनेगा नया पुल\n\n{LEAD}\n\n{MORE}").article.headline is not None


@pytest.mark.parametrize("separator", ["\n\n", "\n"])
def test_the_headline_stands_below_the_lines_of_two_tickers(separator: str) -> None:
    first = "Breaking News\nघाटी में दो दिन से बिजली बंद\nमेले में उमड़ी लोगों की भीड़\nस्कूल कल से खुलेंगे सारे"
    second = "Live\nनदी में पानी का स्तर बढ़ा\nअस्पताल में नई मशीन आई आज"
    page = newsmodel.parse(f"घाटी पोस्ट\n\n{first}\n\n{second}{separator}{HEADLINE}\n\n{LEAD}\n\n{MORE}")

    assert page.article.headline == HEADLINE


def test_a_headline_of_three_words_stands_below_a_ticker() -> None:
    ticker = "Breaking News\nघाटी में दो दिन से बिजली बंद\nमेले में उमड़ी लोगों की भीड़"

    assert newsmodel.parse(f"{ticker}\n\nपुल बना नया\n\n{LEAD}\n\n{MORE}").article.headline == "पुल बना नया"


@pytest.mark.parametrize("mark", ".।")
def test_a_sentence_said_twice_apart_from_the_headline_is_the_text_of_a_picture(mark: str) -> None:
    caption = f"टिहरी के पुराने पुल पर जमा लोग और गाड़ियाँ{mark}"
    page = newsmodel.parse(f"{caption}\n\n{caption}\n\nनया पुल बनेगा\n\n{LEAD}\n\n{MORE}")

    assert page.article.headline == "नया पुल बनेगा"


@pytest.mark.parametrize("end", ["जानिए कब खुलेगा..", "मंत्री ने लिखा X"])
def test_a_headline_that_is_no_sentence_may_stand_twice(end: str) -> None:
    headline = f"टिहरी के पुल पर लगी कतार, {end}"

    assert (
        newsmodel.parse(
            f"{headline}\n\n{headline}\n\nपुल की पुरानी तस्वीर देखें\n\n{LEAD}\n\n{MORE}"
        ).article.headline
        == headline
    )


def test_below_the_label_of_a_ticker_and_a_blank_line_stands_the_headline() -> None:
    deck = "बारह करोड़ रुपये होंगे खर्च"

    assert newsmodel.parse(f"Live\n\n{HEADLINE}\n\n{deck}\n\n{LEAD}\n\n{MORE}").article.headline == HEADLINE


def test_a_notice_below_the_headline_is_above_no_other() -> None:
    notice = "Start typing and press the enter key to search this site."
    article = newsmodel.parse(f"{HEADLINE}\n\n{notice}\n\nकब बनेगा नया पुल\n\n{LEAD}\n\n{MORE}").article

    assert article.headline == HEADLINE


@pytest.mark.parametrize("above", ["", "घाटी पोस्ट\n\n"])
def test_a_way_of_two_numbered_lines_ends_with_the_headline(above: str) -> None:
    article = newsmodel.parse(f"{above}1. राज्य\n2. {HEADLINE}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}").article

    assert article.headline == HEADLINE
    assert article.breadcrumb == ("राज्य",)


SITE = "टिहरी घाटी की ताज़ा खबरें"


@pytest.mark.parametrize(
    "way",
    [
        f"Home राज्य {HEADLINE[:12]}...",
        f"Home राज्य {HEADLINE[:30]} …",
        f"Home › राज्य › {HEADLINE}",
    ],
)
def test_a_way_that_leads_to_a_line_gives_the_headline_away(way: str) -> None:
    assert newsmodel.parse(f"{SITE}\n\n{way}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}").article.headline == HEADLINE


def test_a_way_that_is_cut_short_and_leads_elsewhere_says_nothing() -> None:
    way = "Home राज्य घाटी में खुला नया..."

    assert (
        newsmodel.parse(f"घाटी पोस्ट\n\n{way}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}").article.headline == HEADLINE
    )


@pytest.mark.parametrize("headline", [HEADLINE, "पुल बना नया"])
def test_of_two_titles_the_one_that_stands_twice_is_the_headline(headline: str) -> None:
    text = f"{SITE}\n\n{headline}\n\n8 जुलाई 2022\n\n{headline}\n\n{LEAD}\n\n{MORE}"

    assert newsmodel.parse(text).article.headline == headline


def test_a_headline_in_english_that_stands_twice_is_one_above_hindi_too() -> None:
    headline = "Tehri bridge opens today"
    text = f"{headline}\n\n8 जुलाई 2022\n\n{headline}\n\nघाटी में खुशी की लहर\n\n{LEAD}\n\n{MORE}"

    assert newsmodel.parse(text).article.headline == headline


@pytest.mark.parametrize("dateline", ["नई दिल्ली (भाषा)।", "नई दिल्ली, भाषा, संवाददाता।", "नई टिहरी, 7 अक्टूबर"])
def test_a_dateline_of_three_words_is_no_headline(dateline: str) -> None:
    article = newsmodel.parse(f"{dateline}\n{OTHER}\n{MORE}").article

    assert article.headline is None
    assert article.dateline is not None


@pytest.mark.parametrize("subject", ["Tehri News:", "टिहरी -", "पुल बना?"])
def test_a_subject_before_the_headline_is_part_of_it(subject: str) -> None:
    page = newsmodel.parse(f"{subject} {HEADLINE}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}")

    assert page.article.headline == f"{subject} {HEADLINE}"


def test_a_way_may_be_cut_short_behind_a_letter_that_stands_alone() -> None:
    headline = "मंत्री बोले X पर पुल की बात"

    assert (
        newsmodel.parse(
            f"{SITE}\n\nHome राज्य मंत्री बोले X...\n\n{headline}\n\n{LEAD}\n\n{MORE}"
        ).article.headline
        == headline
    )


def test_a_way_of_which_nothing_shows_the_end_may_lead_to_three_words() -> None:
    text = f"हिंदी समाचार राज्य पुल बना नया\n\nपुल बना नया\n\n{LEAD}\n\n{MORE}"

    assert newsmodel.parse(text).article.headline == "पुल बना नया"


def test_a_headline_may_end_with_the_subject_above_it() -> None:
    text = f"पुल का काम\n\nटिहरी में फिर रुका पुल का काम\n\n{LEAD}\n\n{MORE}"

    assert newsmodel.parse(text).article.headline == "टिहरी में फिर रुका पुल का काम"


@pytest.mark.parametrize(("menu", "headline"), [(6, HEADLINE), (7, f"राज्य समाचार घाटी {HEADLINE}")])
def test_a_way_stands_near_the_headline_that_it_leads_to(menu: int, headline: str) -> None:
    lines = "\n".join(["घाटी"] * menu)
    text = f"राज्य समाचार घाटी {HEADLINE}\n\n{lines}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}"

    assert newsmodel.parse(text).article.headline == headline


@pytest.mark.parametrize(("menu", "headline"), [(79, HEADLINE), (80, None)])
def test_a_headline_stands_among_the_first_lines_of_a_page(menu: int, headline: str | None) -> None:
    lines = "\n".join(["घाटी"] * menu)

    assert newsmodel.parse(f"{lines}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}").article.headline == headline


@pytest.mark.parametrize(("size", "headline"), [(300, HEADLINE), (301, SITE)])
def test_the_form_for_comments_names_the_headline_on_a_short_line(size: int, headline: str) -> None:
    naming = f" Leave a comment on {HEADLINE}"
    text = f"{SITE}\n\n{HEADLINE}\n\n{LEAD}\n\n{'र' * (size - len(naming))}{naming}"

    assert newsmodel.parse(text).article.headline == headline


@pytest.mark.parametrize("below", ["घाटी", "By Asha Rao"])
def test_below_the_headline_of_a_page_with_a_ticker_stands_no_other_title(below: str) -> None:
    ticker = "Breaking News\nघाटी में दो दिन से बिजली बंद\nमेले में उमड़ी लोगों की भीड़"
    text = f"{ticker}\n{HEADLINE}\n\n{below}\n\n{LEAD}\n\n{MORE}"

    assert newsmodel.parse(text).article.headline == HEADLINE
