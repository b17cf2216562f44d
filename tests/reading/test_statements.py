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
        "- " + "क" * 70 + " राय, अभियंता",
    ],
)
def test_other_lines_behind_a_dash_sign_no_statement(line: str) -> None:
    page = newsmodel.parse(PAGE.format(line="सभी पुलों की मरम्मत भी मार्च तक होगी।\n" + line, below=""))

    assert not any(isinstance(block, newsmodel.Quote) for block in page.article.sections[0].blocks)
