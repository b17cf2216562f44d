"""Bylines in all their forms."""

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel.reading.byline import byline_label, is_desk, read_byline


@pytest.mark.parametrize(
    ("text", "names", "role"),
    [
        ("By सुरभि मिश्रा -", ["सुरभि मिश्रा"], None),
        ("by", [], None),
        ("लेखक: अमृता सेन | संपादक: विवेक जोशी", ["अमृता सेन"], "लेखक"),  # writer and editor
        ("संपादक: विवेक जोशी", ["विवेक जोशी"], "संपादक"),  # nobody else is named
        ("रिपोर्ट, इमरान ख़ान", ["इमरान ख़ान"], "रिपोर्ट"),
        ("Written By Anil Rao and Meera Nair", ["Anil Rao", "Meera Nair"], "Written By"),
        ("लेखक: अनिल राव तथा मीरा नायर", ["अनिल राव", "मीरा नायर"], "लेखक"),
        ("अनिल राव, मीरा नायर और अनिल राव", ["अनिल राव", "मीरा नायर"], None),
        ("Posted by admin", ["admin"], "Posted by"),
        ("Posted by Asha Rao at 8:15 PM", ["Asha Rao"], "Posted by"),
        ("प्रस्तुतकर्ता मदन गुर्जर पर 7:20 pm", ["मदन गुर्जर"], "प्रस्तुतकर्ता"),
        ("By admin खेल 0", ["admin"], None),
        ("Asha Rao लाइव टीम, नई दिल्ली", ["Asha Rao"], None),
        ("Asha Rao नायर, नई दिल्ली", ["Asha Rao नायर"], None),  # the town is no author
        ("News Desk, Delhi", ["News Desk"], None),
        ("पुणे, घाटी ब्यूरो", ["घाटी ब्यूरो"], None),
        ("लेखन रमा चौहान", ["रमा चौहान"], "लेखन"),
        ("Asha Rao, News Desk", ["Asha Rao"], None),
        ("Asha Rao   Edited by: Ravi", ["Asha Rao"], None),  # whoever edits is no author beside one
        ("Edited by: Ravi", ["Ravi"], "Edited by"),
        ("admin वन्यजीव 2", ["admin"], None),
        ("By one two three four five six seven, Asha", ["Asha"], None),
        ("By Asha, , Ravi", ["Asha", "Ravi"], None),
        ("Asha Rao in Kochi", ["Asha Rao"], None),
        ("By Asha Rao in Kochi and Ravi Kumar in New Delhi", ["Asha Rao", "Ravi Kumar"], None),
        ("By Asha Rao, edited by Ravi Kumar", ["Asha Rao"], None),
        ("Asha Rao | Pune", ["Asha Rao"], None),
        (
            "Reporting by Asha Rao in Mumbai and Ravi Kumar in Delhi; Editing by Leela Thomas",
            ["Asha Rao", "Ravi Kumar"],
            "Reporting by",
        ),
        ("Pune", ["Pune"], None),
        ("", [], None),
    ],
)
def test_names_and_role_are_read(text: str, names: list[str], role: str | None) -> None:
    byline = read_byline(text)
    assert byline.written == text
    assert list(byline.names) == names
    assert byline.role == role


@pytest.mark.parametrize(
    ("text", "names", "agencies"),
    [
        ("Asha Rao, PTI", ["Asha Rao"], ["PTI"]),
        ("हिन्दुस्थान समाचार / रमा चौहान", ["रमा चौहान"], ["हिन्दुस्थान समाचार"]),
        ("एजेंसी, नई दिल्ली", ["एजेंसी"], []),
        ("By Asha Rao | PTI", ["Asha Rao"], ["PTI"]),
        ("By Asha Rao and agencies", ["Asha Rao"], ["agencies"]),
        ("रमा चौहान, एजेंसी", ["रमा चौहान"], ["एजेंसी"]),
        ("By PTI", ["PTI"], []),  # it signs alone
        ("PTI, Reuters", ["PTI", "Reuters"], []),  # they sign together
    ],
)
def test_an_agency_beside_who_signs_is_no_name(text: str, names: list[str], agencies: list[str]) -> None:
    byline = read_byline(text)
    assert (list(byline.names), list(byline.agencies)) == (names, agencies)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("By", "By"),
        ("By |", "By"),
        ("by admin", "by"),
        ("by our correspondent", "by"),
        ("By Anjali Deshmukh", "By"),
        ("By Digital Desk | January 9, 2026 4:29 PM", "By"),
        ("Posted By : वेब टीम", "Posted By"),
        ("Report: Asha Rao", "Report"),
        ("रिपोर्ट-राजेश कुमार", "रिपोर्ट"),
        ("प्रस्तुतकर्ता मदन गुर्जर", "प्रस्तुतकर्ता"),
        ("By the lake, at night", None),
        ("By Monday all the shops of the old town will open", None),
        ("Byelection on Monday", None),
        ("Report says so", None),
        ("Report: one two three four five six seven eight nine", None),
        ("Report: 40 schools", None),
        ("रिपोर्ट में कहा गया", None),  # the report says
        ("द्वारा एक दो तीन चार पाँच छह सात", None),
        ("लेखकों की बैठक", None),  # the writers meet
        ("नहर", None),
    ],
)
def test_a_label_is_told_from_a_sentence(text: str, label: str | None) -> None:
    assert byline_label(text) == label


@pytest.mark.parametrize(
    ("text", "desk"), [("News Desk", True), ("वेब डेस्क,", True), ("Asha Rao", False), ("", False)]
)
def test_a_desk_is_known_by_its_words(text: str, desk: bool) -> None:
    assert is_desk(text) is desk


@given(
    st.sampled_from(["", "By ", "लेखक: ", "by|"]),
    st.text(st.characters() | st.sampled_from(" ,|-और"), max_size=40),
)
@examples(300)
def test_names_stand_in_the_line(label: str, rest: str) -> None:
    byline = read_byline(label + rest)
    words = (label + rest).split()
    for name in byline.names:
        assert name
        assert all(any(part in word for word in words) for part in name.split())
