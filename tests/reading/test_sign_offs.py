"""What an agency writes behind the last sentence of its copy: it ends the text, and is no sentence of it."""

import pytest

import newsmodel
from newsmodel import FurnitureKind
from newsmodel.reading.datelines.words import lexicon
from newsmodel.reading.sign_offs import is_sign_off, signs_off

HINDI = """नहर की सफाई शुरू, किसानों को राहत

सीतापुर, 12 जनवरी (भाषा) सिंचाई विभाग ने सोमवार से नहर की सफाई का काम शुरू कर दिया है और यह मार्च तक चलेगा।

अधिकारियों ने कहा कि इससे पचास गांवों को लाभ होगा।

{end}"""
ENGLISH = """Canal work begins in Sitapur

SITAPUR, Jan 12 (PTI) The irrigation department on Monday began cleaning the canal, which will take until March.

Farmers of fifty villages will gain from it, they added.

{end}"""


@pytest.mark.parametrize(
    ("page", "end"),
    [
        (HINDI, "काम मार्च तक चलेगा। (एएनआई)"),
        (HINDI, "काम मार्च तक चलेगा। भाषा रमेश सुनील"),
        (HINDI, "“काम मार्च तक चलेगा।” --आईएएनएस"),
        (HINDI, "काम रुकेगा नहीं। हिन्दुस्थान समाचार/रमेश/सुनील"),
        (ENGLISH, "He said the work would go on. (ANI)"),
        (ENGLISH, "He said the work would go on. PTI ABC RT"),
        (ENGLISH, "He said the work would go on.PTI"),
    ],
)
def test_the_last_sentence_is_text_whatever_signs_it_off(page: str, end: str) -> None:
    read = newsmodel.parse(page.format(end=end))

    assert read.article.paragraphs[-1].text == end
    assert len(read.article.paragraphs) == 3
    assert not read.furniture


@pytest.mark.parametrize(
    ("page", "end"),
    [
        (HINDI, "भाषा रमेश सुनील"),
        (HINDI, "-- आईएएनएस"),
        (HINDI, "(वार्ता)"),
        (ENGLISH, "PTI ABC RT"),
        (ENGLISH, "(ANI)"),
    ],
)
def test_alone_on_its_line_it_is_furniture(page: str, end: str) -> None:
    read = newsmodel.parse(page.format(end=end))

    assert [(part.text, part.kind) for part in read.furniture] == [(end, FurnitureKind.SYNDICATION)]
    assert len(read.article.paragraphs) == 2


def test_a_text_of_one_paragraph_that_is_signed_off_is_whole() -> None:
    text = "नहर की सफाई शुरू\n\nसीतापुर, 12 जनवरी (एएनआई): नहर की सफाई शुरू हुई। काम मार्च तक चलेगा। (एएनआई)"

    assert newsmodel.parse(text).kind is newsmodel.PageKind.ARTICLE


@pytest.mark.parametrize(
    "text",
    [
        "PTI reporters were there",
        "भाषा में कविता",
        "भाषा की पढ़ाई",
        "PTI A B C D E",
        "रमेश सुनील",
        "",
        "(ANI) and this text goes on for more than forty letters",
    ],
)
def test_other_lines_are_no_sign_offs(text: str) -> None:
    assert not is_sign_off(text)
    assert not signs_off("काम रुका। " + text)


@pytest.mark.parametrize("text", ["काम रुका (एएनआई)", "He works for PTI", "हिंदी हमारी भाषा"])
def test_a_sign_off_stands_behind_a_sentence(text: str) -> None:
    assert not signs_off(text)


def test_the_letters_of_an_agency_may_stand_apart() -> None:
    assert is_sign_off("ए एन आई")
    assert is_sign_off("D H N S")


def test_a_sign_off_is_short_and_names_four_behind_the_agency_at_most() -> None:
    assert is_sign_off("हिन्दुस्थान समाचार रमेश")
    assert is_sign_off("भाषा रमेश सुनील मीना आशा")
    assert not is_sign_off("भाषा रमेश सुनील मीना आशा इला")
    assert is_sign_off("भाषा".ljust(40))
    assert not is_sign_off("भाषा".ljust(41))


@pytest.mark.parametrize(
    "name", ["PTI", "P.T.I.", "P. T. I", "D H N S", "pti", "Xinhua", "A-P", "ए एन आई", "हि.स.", "तास"]
)
@pytest.mark.parametrize("end", [". ", ".", "!” (", "’ -- ", "—("])
def test_an_agency_signs_off_however_it_is_spelled(name: str, end: str) -> None:
    assert signs_off(f"It is done{end}{name}")


def test_every_agency_signs_off() -> None:
    assert [name for name in sorted(lexicon().agencies) if not signs_off(f"काम चलेगा। {name}")] == []


@pytest.mark.parametrize(
    "text",
    [
        "It is Rao's PTI",
        "They don't ANI",
        "It is done. Apart",
        "It is done, PTI",
        "It is done. Associated Mills",
        "It is done. २ एपी",
    ],
)
def test_no_sentence_ends_there_or_nothing_signs_it_off(text: str) -> None:
    assert not signs_off(text)
