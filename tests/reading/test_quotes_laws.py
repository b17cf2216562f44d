"""What holds for the quotations of any text."""

from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st

import newsmodel
from counted import calls
from examples import examples
from newsmodel import LimitError, Limits, QuoteKind
from newsmodel.reading.quotes import is_quoted_line, quotes_in_paragraphs, speaker_of_attribution

# Words, marks and stops in any order: more often a quotation than any characters are.
PIECES = st.lists(
    st.sampled_from(
        [
            *("मंत्री", "राम", "ने", "कहा", "कि", "बोले", "के", "का", "अनुसार", "है", "उन्होंने", "और", "में"),
            *(
                "“",
                "”",
                "‘",
                "’",
                '"',
                "'",
                "''",
                "„",
                "(",
                ")",
                ",",
                "।",
                ".",
                ":",
                "-",
                "\n",
                " ",
                "said",
                "Rao",
            ),
            *("फिल्म", "नाम", "बताया", "जा", "रहा", "यह", "कहना", "याचिका", "को", "से", "द्वारा", "डॉ.", "जी"),
            *(
                "a",
                "\ud800",
                "\u2028",
                "24",
                "according",
                "to",
                "that",
                "called",
                "the",
                "officer",
                "गया",
                "शाह",
            ),
        ]
    ),
    max_size=40,
).map(" ".join)


def assert_lawful(text: str, *, indirect: bool) -> None:
    at = 0
    for found in newsmodel.find_quotes(text, indirect=indirect):
        assert at <= found.span.start < found.span.end <= len(text)
        assert found.value.text
        assert found.value.text in found.span.of(text)
        at = found.span.end


@examples(150)
@given(st.text() | PIECES, st.booleans())
def test_any_text_has_quotations_inside_it_in_order(text: str, indirect: bool) -> None:
    assert_lawful(text, indirect=indirect)


@examples(80)
@given(st.lists(PIECES.map(lambda text: text.replace("\n", " ").replace("\u2028", " ").strip()).filter(bool)))
def test_a_text_has_the_quotations_of_its_paragraphs(paragraphs: list[str]) -> None:
    whole = newsmodel.find_quotes("\n\n".join(paragraphs))
    parts = quotes_in_paragraphs(paragraphs)
    assert [found.value for found in whole] == [found.value for quotes in parts for found in quotes]


@examples(80)
@given(PIECES)
def test_any_line_can_be_asked_what_it_is(line: str) -> None:
    assert is_quoted_line(line) in {True, False}
    speaker = speaker_of_attribution(line)
    assert speaker is None or speaker.name


Text = Callable[[int], str]


def repeated(unit: str) -> Text:
    return lambda count: unit * count


# Texts of any length, each of one hostile thing over and over.
HOSTILE: dict[str, Text] = {
    **{f"run of {mark}": repeated(mark) for mark in "\"'“”‘’„‟«»‚‛‹›`´″"},
    **{f"{pair} in turn": repeated(pair) for pair in ("“”", "‘’", "«»", "„“", "”“", "“‘")},
    **{f"words in {a}{b}": repeated(f"{a}क ख{b}, ") for a, b in ("“”", "‘’", '""', "''", "``")},
    "spaces and a colon": lambda count: " " * count + ":",
    "a gap before a mark": lambda count: "a" + " " * count + "“b",
    "words and no mark": repeated("कमल "),
    "one open mark": lambda count: "“" + "कमल " * count,
    "brackets behind": lambda count: ")" * count + "“हाँ।” उसने कहा",
    "dots behind": lambda count: "“क”" + "." * count,
    "initials behind": lambda count: "“a” " + "पी. " * count,
    "agents behind": lambda count: "“काम होगा।” " + "राम ने " * count,
    "honorifics": lambda count: "(डॉ.) " * count + "राम ने कहा, “हाँ।”",
    "terms in a clause": repeated("नेता ने कहा कि ‘काम’ और ‘दाम’ दोनों हैं "),
    "turned marks": repeated("कहा,” क "),
    "turned marks with a space": repeated("कहा, ” क "),
    "marks behind the conjunction": repeated("कि ” क "),
    "colons": repeated("राम: “क ख ग घ ङ च छ” "),
    "speakers": repeated("मंत्री ने कहा, “काम जल्द पूरा होगा।” "),
    "pronouns": repeated("उन्होंने कहा, “काम जल्द पूरा होगा।” "),
    "pronouns in one sentence": repeated("उन्होंने कहा, “काम जल्द पूरा होगा” "),
    "paragraphs": repeated("“काम जल्द पूरा होगा।”\n"),
    "English": repeated("“It will be done soon” and the man at the door goes on "),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=list(HOSTILE))
def test_twice_the_text_is_twice_the_work(text: Text) -> None:
    limits = Limits(max_nodes=10**6)

    def work(count: int) -> int:
        page = text(count)
        return calls(lambda: newsmodel.find_quotes(page, indirect=True, limits=limits))

    assert work(600) <= 2.1 * work(300) + 100


@pytest.mark.parametrize("mark", list("\"'“”‘’«»`"))
def test_a_million_marks_are_no_quotation(mark: str) -> None:
    assert newsmodel.find_quotes(mark * 10**6, indirect=True) == ()


def test_a_long_text_of_marks_is_no_prose() -> None:
    assert newsmodel.find_quotes("“‘" * 10**5) == ()


def test_more_quotations_than_the_limit_are_refused_before_the_work() -> None:
    text = "“a”" * 300_000
    with pytest.raises(LimitError, match="max_nodes is exceeded: 300000"):
        newsmodel.find_quotes(text)


def test_a_limit_that_is_not_passed_refuses_nothing() -> None:
    text = "कवि ने कहा, “ठीक है।”"
    [found] = newsmodel.find_quotes(text, limits=Limits(max_nodes=2))
    assert found.value.text == "ठीक है।"


def test_text_must_be_text() -> None:
    with pytest.raises(TypeError):
        newsmodel.find_quotes(b"\xe2\x80\x9c")  # type: ignore[arg-type]


def test_a_span_covers_the_quotation_with_its_marks() -> None:
    # "The potter said, ‘the wheel turns.’"
    text = "\r\n कुम्हार ने कहा, ‘चाक चलता है।’\r\n"
    [found] = newsmodel.find_quotes(text)
    assert found.span.of(text) == "‘चाक चलता है।’"
    assert found.value.text == "चाक चलता है।"


def test_the_kind_says_whether_the_utterance_is_whole() -> None:
    # "The report says the air is “very bad”." "The doctor said, “The air is bad.”"
    [partial] = newsmodel.find_quotes("रिपोर्ट के अनुसार हवा “बहुत खराब” है।")
    [direct] = newsmodel.find_quotes("डॉक्टर ने कहा, “हवा खराब है।”")
    assert (partial.value.kind, direct.value.kind) == (QuoteKind.PARTIAL, QuoteKind.DIRECT)
