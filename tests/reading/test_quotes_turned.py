"""Quotations: headlines whose verb stands before its subject, with a comma behind the name."""

import pytest

import newsmodel

# The headline before the quotation, who says it, and the role.
TURNED: list[tuple[str, str, str | None]] = [
    # "On the work at the canal spoke Rama Chauhan"
    ("नहर के काम पर बोलीं रमा चौहान", "रमा चौहान", None),
    ("नहर के काम पर बोलीं Asha Rao", "Asha Rao", None),
    ("नहर विभाग के काम पर बोले मंत्री विजय सेठ", "विजय सेठ", "मंत्री"),
    ("नहर विभाग के काम पर बोले व्यापारी", "व्यापारी", None),
    ("मेले में हारकर भी हंसते हुए बोलीं किसान रमा चौहान", "रमा चौहान", "किसान"),
    # The verb opens its clause
    ("बोले विजय सेठ", "विजय सेठ", None),
    ("मेला खत्म, बोले व्यापारी", "व्यापारी", None),
]


@pytest.mark.parametrize(("headline", "name", "role"), TURNED)
@pytest.mark.parametrize("marks", ["“”", "‘’", "''"])
def test_a_name_behind_its_verb_speaks(headline: str, name: str, role: str | None, marks: str) -> None:
    [found] = newsmodel.find_quotes(f"{headline}, {marks[0]}पानी जल्द आएगा{marks[1]}")
    assert (found.value.speaker and found.value.speaker.name) == name
    assert (found.value.speaker and found.value.speaker.role) == role


@pytest.mark.parametrize(
    "headline",
    [
        # "The minister said the canal is dry": the subject stands where it always does
        "मंत्री बोले नहर सूखी",
        "मंत्री सभा में बोले नहर सूखी",
        "रमा चौहान सभा में बोलीं नहर सूखी",
        # A time, an act, a sentence behind the verb
        "सभा में बोले आज",
        "सभा में बोले धन्यवाद",
        "नहर पर बोले तो विजय सेठ",
        "हमला बोले विजय",
    ],
)
def test_what_else_stands_behind_the_verb_does_not_speak(headline: str) -> None:
    assert newsmodel.find_quotes(f"{headline}, “पानी जल्द आएगा।”") == ()


@pytest.mark.parametrize("headline", ["नहर के काम पर बोलीं रमा चौहान, -", "बोलीं रमा चौहान, कि"])
def test_a_dash_or_a_word_may_stand_behind_the_comma(headline: str) -> None:
    [found] = newsmodel.find_quotes(f"{headline} “पानी जल्द आएगा।”")
    assert (found.value.speaker and found.value.speaker.name) == "रमा चौहान"


@pytest.mark.parametrize("name", ["विजय सेठ", "विजय"])
def test_who_is_marked_before_the_verb_speaks(name: str) -> None:
    # "Vijay Seth did this and spoke in the meeting …"
    [found] = newsmodel.find_quotes(f"{name} ने नहर देखी, फिर सभा में बोले नहर सूखी, “पानी जल्द आएगा।”")
    assert (found.value.speaker and found.value.speaker.name) == name


def test_what_is_called_by_a_term_does_not_quote_it() -> None:
    # "Vijay Seth spoke in the meeting, there will be work on the ‘canal’"
    assert newsmodel.find_quotes("सभा में बोले विजय सेठ, ‘नहर’ पर काम होगा।") == ()


CAME: list[tuple[str, str | None, str | None]] = [
    # "Back from jail came MP Vijay Seth, said": an office and a name behind the verb, or behind a place
    ("जेल से लौटे सांसद विजय सेठ, बोले", "विजय सेठ", "सांसद"),
    ("विजय सेठ के समर्थन में उतरीं मंत्री रमा चौहान, कहा", "रमा चौहान", "मंत्री"),
    ("विजय सेठ से मिलीं मंत्री रमा चौहान, बोलीं", "रमा चौहान", "मंत्री"),
    ("सदन में सांसद विजय सेठ, बोले", "विजय सेठ", "सांसद"),
    ("सभा में पहुंचे सांसद विजय, बोले", "विजय", "सांसद"),
    # A name without an office may be a place or a thing
    ("जेल से लौटे विजय सेठ, बोले", None, None),
    ("मंत्री सभा से पहुंचे सिविल अस्पताल, बोले", None, None),
    ("नहर में मिले दो शव, बोले", None, None),
    # The subject stands where it always does, and what he became behind it
    ("विजय सेठ बने सचिव जल बोर्ड, बोले", None, None),
    ("विजय सेठ दिल्ली में बने सचिव जल बोर्ड, बोले", None, None),
    ("सभा में रमा बनीं सचिव सदर मंडी, बोलीं", None, None),
    ("सभा में पहुंचे सांसद और मंत्री, बोले", None, None),
    ("मंत्री विजय सेठ को मिला नहर विभाग, बोले", None, None),
    # Somebody else speaks
    ("सभा में पहुंचे मंत्री विजय सेठ, किसान बोले", "किसान", None),
    ("पुलिस ने मेले में पकड़े सांसद विजय सेठ, कहा", "पुलिस", None),
]


@pytest.mark.parametrize(("headline", "name", "role"), CAME)
def test_who_came_and_spoke_is_read_by_name_and_office(
    headline: str, name: str | None, role: str | None
) -> None:
    [found] = newsmodel.find_quotes(f"{headline}- “पानी जल्द आएगा।”")
    assert (found.value.speaker and found.value.speaker.name) == name
    assert (found.value.speaker and found.value.speaker.role) == role
