"""Bylines in all their forms."""

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel.reading.ages import is_ago
from newsmodel.reading.byline import are_names, names_author, read_byline
from newsmodel.reading.byline_labels import byline_label, is_desk, is_glued_byline
from newsmodel.reading.known_names import is_address, is_town
from newsmodel.reading.signatures import (
    is_marked_name,
    is_name_and_place,
    is_posted_name,
    is_wire_signature,
    signature,
)


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
        ("By Xavier Rao; Malcolm X", ["Xavier Rao", "Malcolm X"], None),
        ("Asha Rao & Ravi Kumar/Mira Das", ["Asha Rao", "Ravi Kumar", "Mira Das"], None),
        ("नीति ब्यूरो by", ["नीति ब्यूरो"], None),  # the label stands behind
        ("Asha Rao BY", ["Asha Rao"], None),
        ("By Asha Rao in Pune, Ravi Kumar in New Delhi Cantt", ["Asha Rao", "Ravi Kumar"], None),
        ("Asha Rao • Source: PTI", ["Asha Rao"], None),  # neither is a source
        ("Asha Rao · Photographer: Ravi Kumar", ["Asha Rao"], None),
        ("Report by Asha Rao", ["Asha Rao"], "Report by"),
        ("ग्राउंड रिपोर्ट: रमा चौहान", ["रमा चौहान"], "ग्राउंड रिपोर्ट"),
        ("लेखक: रमा चौहान | रिपोर्ट: अनिल राव", ["रमा चौहान", "अनिल राव"], "लेखक"),
        ("By Asha Rao | Reported by: Ravi Kumar", ["Asha Rao", "Ravi Kumar"], "Reported by"),
        ("Edited by: Ravi | Translated by: Mira", ["Ravi", "Mira"], "Edited by"),
        ("Edited by: Ravi Kumar | मीना शर्मा की रिपोर्ट", ["मीना शर्मा"], "रिपोर्ट"),
        ("लेखक: अनिल राव | मीना शर्मा की रिपोर्ट", ["अनिल राव", "मीना शर्मा"], "लेखक"),
        ("मीना शर्मा की खास रिपोर्ट | लेखक: अनिल राव", ["मीना शर्मा", "अनिल राव"], "रिपोर्ट"),
        ("न्यूज डेस्क संवाददाता मीना शर्मा की रिपोर्ट", ["मीना शर्मा"], "रिपोर्ट"),
        ("संपादक: विवेक जोशी | By", ["विवेक जोशी"], "संपादक"),
        ("एम शर्मा ( संवाददाता )", ["एम शर्मा"], None),
        ("रमा चौहान खेल १२", ["रमा चौहान"], None),  # the section, and how many comments
        ("रमा चौहान खेल", ["रमा चौहान खेल"], None),  # without their number, a name
        ("Asha Rao 2 hours ago", ["Asha Rao"], None),
        ("Asha Rao | नई दिल्ली 24 मिनट पहले", ["Asha Rao"], None),
        ("आगरा24 मिनट पहले", [], None),
        ("By Asha 2 hours ago", ["Asha"], None),
        ("आशा 2 मिनट पहले", [], None),  # one word: the town
        ("मेरी घाटी24 मिनट पहले", [], None),
        ("Report Card", ["Report Card"], None),  # no label
        ("By Asha Rao, Edited By Ravi Kumar", ["Asha Rao"], None),
        ("मीना (माया) शर्मा (संवाददाता)", ["मीना (माया) शर्मा"], None),
        ("By 12", [], None),
        ("संवाददाता राम कुमार शर्मा की रिपोर्ट", ["राम कुमार शर्मा"], "रिपोर्ट"),
        ("राम कुमार शर्मा की रिपोर्ट", ["राम कुमार शर्मा"], "रिपोर्ट"),
        ("By Shri Ram Krishna Dev Prasad Sharma", ["Shri Ram Krishna Dev Prasad Sharma"], None),
        ("Editor: Asha Rao | 98110 22334", ["Asha Rao"], "Editor"),
        ("संपादक - रमा चौहान, मो. +९८११० २२३३४", ["रमा चौहान"], "संपादक"),
        ("By Asha Rao (Phone: 9811-0223)", ["Asha Rao"], None),
        ("By Asha Rao 9811022", ["Asha Rao"], None),  # the number of comments
        ("By Asha Mob 98110223", ["Asha"], None),
        ("By Nasimph 98110223", ["Nasimph"], None),  # no label, though it ends like one
        ("संपादक मीना नौटंकी की कलम से ✍️", ["मीना नौटंकी"], "संपादक"),
        ("मीना नौटंकी की कलम से", ["मीना नौटंकी"], None),
        ("✍🏻 लेखक: रमा चौहान", ["रमा चौहान"], "लेखक"),
        ("→ By Asha Rao ->", ["Asha Rao"], None),
        ("नगर ब्यूरो चीफ मीना शर्मा की रिपोर्ट", ["मीना शर्मा"], "रिपोर्ट"),
        ("ब्यूरो प्रमुख की रिपोर्ट", ["ब्यूरो प्रमुख"], "रिपोर्ट"),  # his name is not there
        ("प्रमुख चौहान की रिपोर्ट", ["प्रमुख चौहान"], "रिपोर्ट"),
        ("घाटी टाइम्स के पहाड़ी अंचल केंद्र सोनभद्र से वरिष्ठ संवाददाता मीना शर्मा की रिपोर्ट", ["मीना शर्मा"], "रिपोर्ट"),
        ("संवाददाता : रमा चौहान जौनपुर", ["रमा चौहान"], "संवाददाता"),
        ("संवाददाता रमा चौहान मांझी", ["रमा चौहान मांझी"], "संवाददाता"),  # a town, and a family
        ("लेखक: चौहान जौनपुर", ["चौहान जौनपुर"], "लेखक"),
        ("लेखक: रमा एक्स जौनपुर", ["रमा एक्स जौनपुर"], "लेखक"),
        ("रमा देवी चौहान—घाटी न्यूज", ["रमा देवी चौहान"], None),
        ("रमा चौहान-घाटी न्यूज", ["रमा चौहान"], None),
        ("वेब डेस्क - घाटी न्यूज", ["वेब डेस्क - घाटी न्यूज"], None),
        ("अल-हसन चौहान - घाटी", ["अल-हसन चौहान - घाटी"], None),
        ("By Asha Rao for The Valley Times", ["Asha Rao"], None),
        ("By Asha Rao for the Valley Times", ["Asha Rao"], None),
        ("By Centre for Water Studies", ["Centre for Water Studies"], None),
        ("By Asha Rao for The Campaign for Wells", ["Asha Rao"], None),
        ("लेखक: रमा देवी चौहान जौनपुर", ["रमा देवी चौहान"], "लेखक"),
        ("संपादक - मीना नौटंकी की कलम से", ["मीना नौटंकी"], "संपादक"),
        ("Asha Rao an hour ago", ["Asha Rao"], None),
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
        ("By Asha Rao, PTI | PTI", ["Asha Rao"], ["PTI"]),
        ("Asha Rao, PTI | Ravi Kumar, Reuters", ["Asha Rao", "Ravi Kumar"], ["PTI", "Reuters"]),
        ("हिन्दुस्थान समाचार / रमा चौहान / जयपुर", ["रमा चौहान"], ["हिन्दुस्थान समाचार"]),
        ("हिन्दुस्थान समाचार / जयपुर", ["हिन्दुस्थान समाचार"], []),  # nobody reports for it
        ("Source:PTI", [], ["PTI"]),
        ("स्रोत:भाषा", [], ["भाषा"]),
        ("रमा चौहान | स्रोत: भाषा, पीटीआई", ["रमा चौहान"], ["भाषा", "पीटीआई"]),
        ("Written by Asha Rao for Reuters ->", ["Asha Rao"], ["Reuters"]),
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
        ("Report by Asha Rao", "Report by"),
        ("। रिपोर्ट : रमा चौहान", "रिपोर्ट"),
        ("रिपोर्ट । श्री राम कुमार शर्मा ।", "रिपोर्ट"),  # four words
        ("रिपोर्ट । गाँव की नहर सूख गई ।", None),
        ("Report: one two three four five six seven eight", "Report"),
        ("Report: ४० स्कूल", None),
        ("Edited by: Ravi Kumar, Mira Das, Leela Thomas, Asha Rao, Neha Verma", "Edited by"),
        ("By Asha Rao Ravi Kumar Mira Das Leela Thomas", "By"),
        ("By Asha Rao Ravi Kumar Mira Das Leela Thomas Anil", None),
        ("द्वारा एक दो तीन चार पाँच छह", "द्वारा"),
        ("लेखक और पाठक", None),  # the writer and the reader
        ("By the lake, at night", None),
        ("By the Ganga, at night", None),
        ("By Asha and Ravi", "By"),
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


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("लेखक: रमा चौहान", True),
        ("।। रमा देवी ।।", True),
        ("संपादक: रमा चौहान", False),
        ("By", False),
        ("नहर की सफाई", False),
    ],
)
def test_a_line_names_the_author_by_label_or_dandas(text: str, author: bool) -> None:
    assert names_author(text) is author


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Alka Rawat and Neha Verma", True),
        ("Alka Devi Rawat, Neha Verma", True),
        ("अलका रावत और नेहा वर्मा", True),
        ("Alka and Neha Verma", False),
        ("Alka Devi Rani Rawat, Neha Verma", False),
        ("Alka Rawat", False),
    ],
)
def test_several_names_have_two_words_or_three_each(text: str, several: bool) -> None:
    assert are_names(text) is several


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("मीना शर्मा की रिपोर्ट", ("मीना शर्मा", "की रिपोर्ट")),
        ("रेणुकूट से मीना शर्मा की रपट", ("मीना शर्मा", "की रपट")),
        ("वरिष्ठ संवाददाता श्री राम कुमार शर्मा की रिपोर्ट", ("वरिष्ठ संवाददाता श्री राम कुमार शर्मा", "की रिपोर्ट")),
        ("हमारे वरिष्ठ संवाददाता श्री राम कुमार शर्मा की रिपोर्ट", None),  # a sentence rather
        ("जाँच आयोग की रिपोर्ट", None),  # of an office
        ("मीना एक्स शर्मा की रिपोर्ट", ("मीना एक्स शर्मा", "की रिपोर्ट")),
        ("मीना शर्मा", None),
    ],
)
def test_who_signs_stands_before_the_label(text: str, signed: tuple[str, str] | None) -> None:
    assert signature(text) == signed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("।। रमा देवी ।।", True),
        ("।। Xavier Das ।।", True),
        ("। श्री राम कुमार देवी ।", True),
        ("। श्री राम कुमार देव देवी ।", False),  # five words
        ("।। रमा ।।", False),
        ("राम कुमार शर्मा।", True),
        ("मीना एक्स शर्मा-", True),
        ("मीना शर्मा–", True),
        ("मीना शर्मा —", True),
        ("।। रमा देवी", False),
        ("(मीना शर्मा)", True),
        ("( मीना एक्स शर्मा )", True),
        ("(शर्मा)", False),  # one word
        ("(घाटी वाले)", False),
        ("()", False),
        ("मीना शर्मा)", False),
        ("", False),
    ],
)
def test_dandas_mark_a_name(text: str, name: bool) -> None:
    assert is_marked_name(text) is name


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        ("हिन्दुस्थान समाचार / श्री राम कुमार शर्मा", True),
        ("हिन्दुस्थान समाचार / रमा", True),
        ("हिन्दुस्थान समाचार / Malcolm X", True),
        ("हिन्दुस्थान समाचार / रमा / जयपुर", True),
        ("हिन्दुस्थान समाचार / श्री राम देव कुमार शर्मा", False),  # five words
        ("हिन्दुस्थान समाचार / नहर भर गई।", False),
        ("हिन्दुस्थान समाचार / जयपुर", False),
        ("हिन्दुस्थान समाचार /", False),
        ("हिन्दुस्थान समाचार", False),
        ("रमा चौहान / मीना शर्मा", False),
    ],
)
def test_an_agency_and_who_reports_for_it_sign(text: str, wire: bool) -> None:
    assert is_wire_signature(text) is wire


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("श्री राम कुमार शर्मा – जौनपुर", True),
        ("मीना एक्स शर्मा - जौनपुर", True),
        ("मीना शर्मा–जौनपुर", True),
        ("मीना शर्मा – जौनपुर – आगरा", False),
        ("श्री राम देव कुमार शर्मा – जौनपुर", False),
        ("शर्मा – जौनपुर", False),
        ("मीना शर्मा – मेला", False),
        ("मीना शर्मा — घाटी न्यूज", True),
        ("मीना नौटंकी — घाटी न्यूज", False),  # no name of a family
        ("मीना शर्मा", False),
    ],
)
def test_a_town_may_stand_behind_a_name_and_a_dash(text: str, both: bool) -> None:
    assert is_name_and_place(text) is both


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("20 hours ago", True),
        ("आगरा२४ मिनट पहले", True),
        ("Published in Kullu 2 hours ago", True),  # thirty characters
        ("Published in Sirmur 2 hours ago", False),
        ("2 hours ago, in Kullu", False),
        ("hours ago", False),
        ("Updated an hour ago", True),
        ("A day ago", True),
        ("Pizza day ago", False),
    ],
)
def test_a_short_line_says_how_long_ago(text: str, age: bool) -> None:
    assert is_ago(text) is age


@pytest.mark.parametrize(
    ("text", "glued"),
    [
        ("RetaEdited By: Asha", True),
        ("रेतालेखक: रमा", True),
        ("आगरा24 मिनट पहले", True),
        ("Reta Edited By: Asha", False),
        ("RetaEdited By Asha", False),
        ("रेता" * 46 + "लेखक: रमा चौहान।", True),  # two hundred characters
        ("रेता" * 46 + "लेखक: रमा चौहान।।", False),  # no byline is so long
        ("रेता " * 40 + "2 घंटे पहले", False),
    ],
)
def test_a_label_may_be_glued_to_a_word(text: str, glued: bool) -> None:
    assert is_glued_byline(text) is glued


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("मीना (संवाददाता)", True),
        ("श्री राम कुमार शर्मा (संवाददाता)", True),
        ("श्री राम देव कुमार शर्मा (संवाददाता)", False),
        ("(संवाददाता)", False),
        ("मीना शर्मा (लखनऊ)", False),
        ("मीना शर्मा", False),
    ],
)
def test_a_post_in_brackets_shows_a_name(text: str, name: bool) -> None:
    assert is_posted_name(text) is name


def test_towns_and_addresses_are_told_from_names() -> None:
    assert is_town("जैसलमेर,")
    assert not is_town("रमा")
    assert is_address("EXAMPLE.CO")
    assert not is_address("रमा")


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


def test_dandas_on_both_sides_make_any_words_a_name_and_one_behind_them_only_a_family() -> None:
    assert is_marked_name("। घाटी वाले ।")
    assert not is_marked_name("घाटी वाले ।")
