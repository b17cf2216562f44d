"""Lines that go on in the next one are text; words that head texts alone are headings; other parts of a page."""

import pytest

import newsmodel
from newsmodel.reading.line_labels import is_turn
from newsmodel.reading.statements import goes_on

TITLE = "कस्बे के तीनों तालाबों की सफाई शुरू"
LEAD = "जल विभाग ने सोमवार को कस्बे के तीनों तालाबों की गाद निकालने का काम शुरू कर दिया है। काम होली तक चलेगा।"
MORE = "पहले चरण में घाट के पास की मिट्टी हटाई जा रही है। विभाग ने इसके लिए दो मशीनें किराये पर ली हैं।"
POEM = ("“सूखे ताल पुराने सारे,", "मछली पहुंची नदी किनारे।", "बादल से पूछे है धरती,", "कब बरसेंगे नैन तुम्हारे”")


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        (POEM[0], True),
        (POEM[2], True),
        (POEM[3], True),
        ("विभाग ने एक पोस्ट में लिखा कि", True),
        ("‘ताल बचाओ’ पर बहस", False),
        ("बहस का विषय ‘ताल बचाओ’", False),
        ("‘ताल बचाओ’", False),
        ("रमा चौहान,", False),
        ("घाट पर दो मशीनें,", True),  # four words
        ("घाट पर मशीनें,", False),
        ("दो मशीनें किराये पर", False),
        ("X-ray मशीन पर बहस", False),
        ("बहस का विषय X", False),
        ("“ताल बचाओ पर बहस", True),
        ("ताल बचाओ पर बहस”", True),
    ],
)
def test_a_line_goes_on_behind_a_comma_a_conjunction_or_an_open_mark(line: str, *, goes: bool) -> None:
    assert goes_on(line) == goes


def test_a_quotation_over_several_lines_is_text_and_no_heading() -> None:
    said = "मंच पर कवि ने कहा कि"
    article = newsmodel.parse("\n".join((TITLE, LEAD, said, *POEM, MORE, MORE))).article

    assert [section.heading for section in article.sections] == [None]
    assert [paragraph.text for paragraph in article.paragraphs] == [LEAD, said, *POEM, MORE, MORE]


def test_a_text_may_begin_with_lines_that_go_on() -> None:
    said = "कस्बे के कवि ने एक पोस्ट में लिखा कि"
    article = newsmodel.parse("\n".join((TITLE, said, *POEM, LEAD, MORE))).article

    assert article.summary is None
    assert [paragraph.text for paragraph in article.paragraphs] == [said, *POEM, LEAD, MORE]
    # What goes on in another script is no part of it.
    assert newsmodel.parse(f"{TITLE}\n\n“Ponds of the town\n\n{LEAD}\n{MORE}").article.lead is not None
    lead = newsmodel.parse(f"{TITLE}\n\n“Ponds of the town\n\n{LEAD}\n{MORE}").article.lead
    assert lead is not None
    assert lead.text == LEAD


def test_words_that_stand_alone_above_a_text_each_are_headings() -> None:
    article = newsmodel.parse("\n".join((TITLE, LEAD, "मेष", MORE, "वृषभ", LEAD, "मिथुन", MORE))).article
    assert [section.heading for section in article.sections] == [None, "मेष", "वृषभ", "मिथुन"]
    # The first of two may open the text with its colon, and a blank line may stand above each.
    article = newsmodel.parse("\n".join((TITLE, "मेष:", MORE, "वृषभ", LEAD))).article
    assert [section.heading for section in article.sections] == ["मेष", "वृषभ"]
    article = newsmodel.parse("\n".join((TITLE, "", LEAD, "", "मेष", MORE, "", "वृषभ", LEAD))).article
    assert [section.heading for section in article.sections] == [None, "मेष", "वृषभ"]


@pytest.mark.parametrize(
    "lines",
    [
        ("मेष", MORE),  # one word alone
        ("मेष", MORE, "दो मशीनें", LEAD),  # two words
        ("मेष", MORE, "विज्ञापन", LEAD),  # furniture
        ("मेष", "वृषभ", MORE),  # no text between
        ("मेष", MORE, "वृषभ"),  # no text below it
        ("मेष\n", MORE, "वृषभ\n", LEAD),  # blank lines
    ],
)
def test_a_word_alone_may_be_anything(lines: tuple[str, ...]) -> None:
    article = newsmodel.parse("\n".join((TITLE, LEAD, *lines))).article
    assert "मेष" not in [section.heading for section in article.sections]


def test_what_introduces_a_list_is_no_headline() -> None:
    first = f"{LEAD} आइए जानते हैं किस घाट पर क्या होगा:"
    article = newsmodel.parse(f"{first}\nउत्तरी घाट (दो मशीनें)\n{MORE}\nदक्षिणी घाट (एक मशीन)\n{LEAD}").article

    assert article.headline is None
    assert article.lead is not None
    assert article.lead.text == first
    assert [section.heading for section in article.sections][1:] == [
        "उत्तरी घाट (दो मशीनें)",
        "दक्षिणी घाट (एक मशीन)",
    ]


def test_the_first_question_of_an_interview_is_no_headline() -> None:
    ask, answer = (
        "Q. How did the silt of all the ponds come to the town?",
        "A. The river brought it here. It took years.",
    )
    article = newsmodel.parse("\n\n".join((ask, answer, ask, answer, ask, answer))).article

    assert article.headline is None
    assert article.lead is not None
    assert article.lead.text == ask
    # One label may open a headline.
    alone = newsmodel.parse(f"सवाल: कब साफ होंगे कस्बे के तालाब\n\n{LEAD}\n\n{MORE}").article
    assert alone.headline == "सवाल: कब साफ होंगे कस्बे के तालाब"


def test_a_question_has_its_letter_and_a_stop_but_a_name_has_too() -> None:
    assert is_turn("Q. How did it come?")
    assert not is_turn("A. K. Menon came.")
    assert not is_turn("Q.how did it come?")


LONG = f"{TITLE} और घाटों पर होली तक चलेगा काम"
PAGE = f"{LONG} | Ponds of the town are cleared of silt by the water board until Holi, and all of the ghats with them too | Ghati Times News"


def test_the_title_of_a_page_may_be_as_long_as_running_text() -> None:
    article = newsmodel.parse(
        f"{PAGE}\nशहर\n\n{LONG}\n\n{MORE}\n\nJan 12, 2026 / 09:13 pm\n\nKavya Menon\n\n{LEAD}"
    ).article

    assert article.headline == LONG
    assert article.summary == MORE
    assert article.byline is not None
    assert article.byline.names == ("Kavya Menon",)


@pytest.mark.parametrize(
    "first",
    [
        f"{PAGE}।",  # a text
        PAGE.replace(" | ", " "),
        PAGE.replace("तीनों", "चारों"),
        f"घाट {PAGE}",
    ],
)
def test_a_long_first_line_without_the_headline_is_text(first: str) -> None:
    lead = newsmodel.parse(f"{first}\n\n{LONG}\n\n{LEAD}\n\n{MORE}").article.lead
    assert lead is not None
    assert lead.text == first


def test_the_dates_of_teasers_below_the_text_are_of_them() -> None:
    teasers = "21 Mar 2025 - 8:10pm | Ghati Bureau\nThe board of the ponds met in the old hall of the town on Monday and...\n"
    teasers += "17 Jun 2025 - 11:49am | Ghati News\nThe mayor of the town opened a new ghat of stone by the pond and..."
    lead = "The water board began to clear silt from the three ponds of the town on Monday. The work ends in March."
    more = "Two machines stand at the northern ghat, said the head of the board. Each of them was hired for a month."
    article = newsmodel.parse(f"{lead}\n{more}\n{teasers}").article

    assert [paragraph.text for paragraph in article.paragraphs] == [lead, more]
    assert [section.heading for section in article.sections] == [None]


def test_no_speaker_ends_with_a_preposition() -> None:
    lead = "KOCHI: The man arrested in Kochi on charges of being a thief has claimed that it was a “mistake of names” alone."
    page = newsmodel.parse(
        f"Ponds of the town are cleared\n\n{lead}\n\nThe police said no more on Monday of this case."
    )
    assert [quote.speaker for quote in page.article.quotes] == [None]
