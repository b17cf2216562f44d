"""Sentences whose full stop a page left out, and those that somebody signs below: both are text."""

import pytest

import newsmodel
from newsmodel.reading.statements import lacks_its_stop

PAGE = """नहर की सफाई शुरू, किसानों को राहत

सीतापुर, 12 जनवरी। सिंचाई विभाग ने सोमवार से नहर की सफाई का काम शुरू कर दिया है और यह मार्च तक चलेगा।

अधिकारियों ने कहा कि इससे पचास गांवों को लाभ होगा।

{line}
{below}"""
MORE = "\nविभाग के अनुसार सफाई के बाद नहर में पानी छोड़ा जाएगा और किसान गेहूं की सिंचाई कर सकेंगे।"


@pytest.mark.parametrize(
    "line",
    [
        "अब देखना होगा कि विभाग क्या कदम उठाता है",
        "इस अवसर पर सरपंच कमला देवी व अन्य ग्रामीण मौजूद रहे",
        "कई साल से नहर की सफाई नहीं हुई थी",
    ],
)
@pytest.mark.parametrize("below", ["", MORE, "\nLEAVE A REPLY"])
def test_a_statement_without_its_stop_is_text(line: str, below: str) -> None:
    article = newsmodel.parse(PAGE.format(line=line, below=below)).article

    assert [section.heading for section in article.sections] == [None]
    assert article.paragraphs[2].text == line


def test_paragraphs_of_a_page_that_has_no_full_stops_at_their_ends_are_text() -> None:
    said = [
        "सरपंच कमला देवी ने बताया कि पुल टूट गया था। मरम्मत की मांग की गई",
        "विभाग ने कहा कि काम जारी है। पुल अगले महीने खुलेगा",
        "किसानों ने मुआवजे की मांग की है",
    ]
    article = newsmodel.parse(PAGE.format(line="\n".join(said), below="LEAVE A REPLY")).article

    assert [paragraph.text for paragraph in article.paragraphs[2:]] == said


@pytest.mark.parametrize(
    "line", ["नहर की सफाई क्यों जरूरी है", "किसानों को कितना लाभ होगा", "यह है पूरी योजना", "किसानों की राय"]
)
def test_a_question_and_a_title_are_headings(line: str) -> None:
    article = newsmodel.parse(PAGE.format(line=line, below=MORE)).article

    assert [section.heading for section in article.sections] == [None, line]


@pytest.mark.parametrize("title", ["सड़क हादसे में दो घायल", "वह गांव, जहां हर घर में करघा चलता है"])
def test_titles_below_the_text_are_none_of_it(title: str) -> None:
    page = newsmodel.parse(PAGE.format(line=title, below="\nस्कूल में लगा मेला"))

    assert len(page.article.paragraphs) == 2
    assert [part.text for part in page.furniture] == [title, "स्कूल में लगा मेला"]


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("कई गांवों में पानी पहुंचा है", True),
        ("गांवों में पानी पहुंचा है", True),  # five words
        ("पूरा मामला यह है", False),  # four words
        ("पानी कब तक पहुंचेगा पता नहीं है", False),
        ("पता नहीं है कि पानी कब तक पहुंचेगा होगा", True),
        ("सड़क हादसे में दो लोग घायल", False),
        ("The work was as hard as it is", False),
        ("", False),
    ],
)
def test_what_lacks_its_stop(text: str, lacks: bool) -> None:
    assert lacks_its_stop(text) is lacks


def test_a_statement_above_the_office_of_its_speaker_is_a_pull_quote() -> None:
    page = PAGE.format(line="सभी पुलों की मरम्मत भी मार्च तक होगी।\n- इला राय, अधिशासी अभियंता", below="")
    blocks = newsmodel.parse(page).article.sections[0].blocks

    assert blocks[-1] == newsmodel.Quote(
        text="सभी पुलों की मरम्मत भी मार्च तक होगी।",
        speaker=newsmodel.Speaker(name="इला राय", role="अधिशासी अभियंता"),
    )


@pytest.mark.parametrize(
    "line",
    [
        "- इला राय, सीतापुर",  # a town is no office
        "- अभियंता, इला राय",
        "- इला, अभियंता",  # one word may be a thing
        "- इला राय, अभियंता ने यह कहा।",
        "- इला राय, अभियंता\n- मोहन दास, सरपंच",
        "- " + "क" * 66 + " राय, अभियंता",  # eighty-one characters
        "- Satish @satish_demo, अभियंता",  # a post of a social network
    ],
)
def test_other_lines_behind_a_dash_sign_no_statement(line: str) -> None:
    page = newsmodel.parse(PAGE.format(line="सभी पुलों की मरम्मत भी मार्च तक होगी।\n" + line, below=""))

    assert not any(isinstance(block, newsmodel.Quote) for block in page.article.sections[0].blocks)


PULLED = "सभी पुलों की मरम्मत भी मार्च तक होगी।"


def quotes(line: str, below: str = "") -> list[str]:
    page = newsmodel.parse(PAGE.format(line=line, below=below))
    blocks = [block for section in page.article.sections for block in section.blocks]
    return [block.text for block in blocks if isinstance(block, newsmodel.Quote)]


@pytest.mark.parametrize(
    "signature",
    [
        "- विजय किरन, भोपाल, अध्यक्ष किसान संघ",  # the town between name and office
        "- Irfan X, chairman",
        "- " + "क" * 65 + " राय, अभियंता",  # eighty characters
    ],
)
def test_name_and_office_sign_a_statement(signature: str) -> None:
    assert quotes(f"{PULLED}\n{signature}") == [PULLED]
    assert quotes(f"- नहर की सफाई\n\n{PULLED}\n{signature}") == [PULLED]


@pytest.mark.parametrize(
    "line", ["- नहर साफ होगी।\n- इला राय, अभियंता", f"{PULLED}\n- इला राय, अभियंता\n- नहर साफ होगी।"]
)
def test_an_item_of_a_list_signs_no_statement(line: str) -> None:
    assert quotes(line) == []


@pytest.mark.parametrize(("size", "expected"), [(120, ["नहर साफ होगी।"]), (121, [])])
def test_the_signature_of_a_pull_quote_is_short(size: int, expected: list[str]) -> None:
    assert quotes("“नहर साफ होगी।”\n" + "— इला राय, अभियंता, ".ljust(size, "क")) == expected


def test_a_pull_quote_may_end_with_a_letter() -> None:
    assert quotes("“सबने लिखा X”\n— इला राय, अभियंता") == ["सबने लिखा X"]


@pytest.mark.parametrize("below", ["— Satish @satish_demo", "X पर मंत्री ने लिखा"])
def test_other_lines_below_a_quotation_sign_nothing(below: str) -> None:
    assert quotes(f"“नहर साफ होगी।”\n{below}") == []


def test_a_pull_quote_opens_or_ends_a_text() -> None:
    head, lead = "नहर की सफाई का काम शुरू", "सिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। चार करोड़ रुपये मंज़ूर हुए हैं।"
    quote = "सभी पुलों की मरम्मत भी मार्च तक होगी और पानी भी आएगा।\n- इला राय, अभियंता"
    opened = newsmodel.parse(f"{head}\n\n{quote}\n\n{lead}").article.sections[0].blocks
    ended = newsmodel.parse(f"{head}\n\n{lead}\n\n“पानी आएगा।”\n- इला राय, अभियंता").article.sections[0].blocks

    assert [isinstance(block, newsmodel.Quote) for block in opened] == [True, False]
    assert [isinstance(block, newsmodel.Quote) for block in ended] == [False, True]


def test_name_and_office_above_the_date_sign_the_text_and_not_its_summary() -> None:
    head, lead = "नहर की सफाई का काम शुरू", "सिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। चार करोड़ रुपये मंज़ूर हुए हैं।"
    summary = "बीस गाँवों के लोग दस साल से सफाई की मांग कर रहे थे, अब पैसा मिला है।"
    article = newsmodel.parse(f"{head}\n\n{summary}\n\n- रमा देवी, सरपंच\n\n12 जनवरी 2026\n\n{lead}").article

    assert article.summary == summary


def test_sentences_in_english_are_text_of_a_page_in_hindi() -> None:
    english = "The department began to clean the main canal of the city."
    article = newsmodel.parse(PAGE.format(line=f"{PULLED}\n\n{english}", below=f"\n{english}")).article

    assert [paragraph.text for paragraph in article.paragraphs].count(english) == 2


def test_a_short_sentence_in_english_below_a_text_in_hindi_is_the_sites() -> None:
    page = newsmodel.parse(PAGE.format(line=PULLED, below="\nStay with us for more."))

    assert [item.text for item in page.furniture] == ["Stay with us for more."]


def test_a_statement_without_its_stop_ends_a_text_above_a_button() -> None:
    line = "कई साल से नहर की सफाई नहीं हुई थी"
    article = newsmodel.parse(PAGE.format(line=line, below="\nShare")).article

    assert article.paragraphs[-1].text == line


def test_a_title_that_reads_as_a_statement_below_another_title_is_no_text() -> None:
    titles = "सड़क हादसे में दो घायल\n\nकई साल से नहर की सफाई नहीं हुई थी"
    article = newsmodel.parse(PAGE.format(line=titles, below="")).article

    assert len(article.paragraphs) == 2
