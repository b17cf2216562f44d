"""What holds for datelines whatever the text says."""

import pytest
from hypothesis import given, strategies as st

from counted import calls
from examples import examples
from newsmodel.errors import LimitError, ParseError
from newsmodel.limits import Limits
from newsmodel.reading.dateline import find_dateline, parse_dateline

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=80)
# Pieces that datelines are made of, in any order: nearer to one than chance comes.
PIECES = st.lists(
    st.sampled_from(
        [
            *("देवघर", "नई दिल्ली", "झारखंड", "झिलमिलिया", "Deoghar", "New Delhi", "जनपद", "बाढ़", "UP"),
            *("भाषा", "PTI", "एजेंसी", "संवाददाता", "ब्यूरो", "गंगा न्यूज", "Ganga News", "अनिल शर्मा", "By", "डॉ"),
            *("5 मई", "मई 5", "तीन मई", "ता. 5", "5", "५", "2023", "31 फरवरी", "5/12/2023", "शुक्रवार", "5٣"),
            *("।", ":", "-", "--", "–", "—", "|", ".", ",", ";", "/", "ः", "(", ")", "[", "]", "“", "?"),
            *(" ", "  ", "\n", "\n\n", "\u00a0", "\u200b", "\u2028", "\ud800"),
            *("मेला", "में", "को", "ने कहा", "सवाल", "थाना क्षेत्र", "City council", "of"),
        ]
    ),
    max_size=12,
).map("".join)

# One dateline, nothing behind it.
WHOLE = [
    "देवघर।",
    "देवघर, 5 मई (भाषा)।",
    "देवघर, शुक्रवार, 5 मई 2023:",
    "अनिल शर्मा, देवघर।",
    "संवाद सूत्र, झिलमिलिया।",
    "देवघर/दुमका।",
    "देवघर (झारखंड):",
    "NEW DELHI, Jan 26 (PTI) –",
    "Kochi (Kerala) [India], May 31 (ANI):",
    "देवघर, मई 5 -- देवघर, प्रतिनिधि।",
]


@examples(300)
@given(st.one_of(ANY_TEXT, PIECES))
def test_any_text_has_a_dateline_or_none(text: str) -> None:
    found = find_dateline(text)

    if found is not None:
        value = found.value
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert value.written == found.span.of(text).strip()
        parts = (*value.places, *value.agencies, value.region, value.credit, value.weekday)
        assert all(part is None or (part and part in value.written) for part in parts)
        assert any(part is not None for part in (*parts, value.date))


@examples(300)
@given(st.one_of(ANY_TEXT, PIECES))
def test_any_text_is_a_dateline_or_a_parse_error(text: str) -> None:
    try:
        written = parse_dateline(text).written
    except ParseError as error:
        written = error.span.of(text)
    assert written in text


@examples(100)
@given(st.sampled_from(WHOLE), st.sampled_from(["मंदिर में मेला लगा।", "नगर निगम ने बैठक की।"]))
def test_dateline_reads_the_same_with_and_without_its_lead(dateline: str, lead: str) -> None:
    found = find_dateline(f"{dateline} {lead}")

    assert found is not None
    assert parse_dateline(dateline) == found.value == parse_dateline(found.value.written)


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "—",
            "-",
            ".",
            ",",
            "|",
            "।",
            ":",
            "(",
            "[",
            "\n",
            " ",
            "\u00a0",
            "/",
            "ः",
            "“",
            "9",
            "अ",
            "a. ",
            "5 ",
        ),
        *("नई दिल्ली", "नई दिल्ली ", "नई दिल्ली, ", "नई दिल्ली\n", "जनवरी ", "क\u093c\u094d", "मई 5 ", "(भाषा)"),
        *("भाषा, ", "नई दिल्ली -- ", "5 \u00a0", "ता. ", "देवघर। संवाददाता "),
    ],
)
@pytest.mark.parametrize("opening", ["", "देवघर, 5", "देवघर (", "देवघर: ", "Fair News (", "अनिल शर्मा\n"])
def test_work_does_not_grow_with_garbage(opening: str, unit: str) -> None:
    short, long = (opening + unit * (length // len(unit)) for length in (10_000, 200_000))

    # Twenty times the text: a reader that looks past the opening would do twenty times the work.
    assert calls(lambda: find_dateline(long)) <= 2 * calls(lambda: find_dateline(short)) + 20


def test_text_past_the_limit_is_refused_before_the_work() -> None:
    with pytest.raises(LimitError):
        find_dateline("देवघर: मेला", limits=Limits(max_chars=5))
    with pytest.raises(LimitError):
        parse_dateline("देवघर:", limits=Limits(max_chars=5))


@pytest.mark.parametrize("wrong", [None, b"x", 5])
def test_what_is_no_text_is_a_type_error(wrong: object) -> None:
    with pytest.raises(TypeError):
        find_dateline(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        parse_dateline(wrong)  # type: ignore[arg-type]
