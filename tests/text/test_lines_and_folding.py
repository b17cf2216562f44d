"""Lines of a text, and keys of words."""

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel.text.folding import fold
from newsmodel.text.lines import Line, split_lines


@given(st.text(st.characters() | st.sampled_from("\r\n \u2028\t"), max_size=40))
@examples(300)
def test_the_lines_of_any_text_tile_it(text: str) -> None:
    lines = split_lines(text)
    starts = [line.start for line in lines]
    assert starts == [0, *(line.stop for line in lines)][: len(lines)]
    assert (lines[-1].stop == len(text)) if lines else not text.removeprefix("\ufeff").strip()
    for line in lines:
        assert text[line.at : line.end] == line.text
        assert line.start <= line.at <= line.end <= line.stop
        assert line.text == line.text.strip()
        assert line.text
        assert line.indent <= line.at - line.start


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", []),
        ("नहर", ["नहर"]),
        ("a\nb", ["a", "b"]),
        ("a\n", ["a"]),
        ("\n\n", []),
        ("a\r\nb\rc\u2028d\u2029e", ["a", "b", "c", "d", "e"]),
        ("a\x0bb\x0cc\x85d", ["a\x0bb\x0cc\x85d"]),
        ("  a \t\n\u00a0b", ["a", "b"]),
        ("   ", []),
        ("X-ray\rEXTRA", ["X-ray", "EXTRA"]),
        ("\n a\n\n b\n\n", ["a", "b"]),
    ],
)
def test_a_text_is_split_at_the_line_ends_that_are_written_down(text: str, said: list[str]) -> None:
    assert [line.text for line in split_lines(text)] == said


def test_a_byte_order_mark_in_front_is_of_no_word() -> None:
    assert split_lines("\ufeffa\nb") == [Line(0, 3, "a", 1, 0, False), Line(3, 4, "b", 3, 0, False)]
    assert split_lines("a\n\ufeffb")[1].text == "\ufeffb"
    assert split_lines("\ufeff \n") == []


def test_a_line_knows_its_ends_and_those_of_its_words() -> None:
    assert split_lines("  a \r\n\nb") == [Line(0, 7, "a", 2, 2, True), Line(7, 8, "b", 7, 0, False)]
    assert split_lines("\n  a") == [Line(0, 4, "a", 3, 2, False)]
    assert split_lines("  a \r\nb")[0].end == 3


@pytest.mark.parametrize(
    ("text", "is_apart"),
    [
        ("a\nb", False),
        ("a\n \n\nb", True),
        ("a\r\nb", False),
        ("a\n\nb", True),
        ("a \r\n \r\nb", True),
        ("a", False),
        ("a\n", False),
        ("a\n  ", False),
        ("a\n\n", True),
        ("\n\na\nb", False),
    ],
)
def test_a_blank_line_below_is_seen(text: str, is_apart: bool) -> None:
    assert split_lines(text)[0].is_apart is is_apart
    assert not split_lines(text + "\n\nc")[-1].is_apart


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("फ़रवरी", "फरवरी"),  # February with the nukta and without
        ("फ\u093cरवरी", "\u095eरवरी"),  # as two code points and as one
        ("पाँच", "पांच"),  # five, chandrabindu and anusvara
        ("क्\u200dष", "क्ष"),
        ("PTI  News", " pti news\n"),
        ("ऩ", "न"),
        ("ऱ", "र"),
        ("ऴ", "ळ"),
        ("\ufeffनहर\u00ad", "नहर"),
    ],
)
def test_ways_to_write_one_word_have_one_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("नहर", "नगर"), ("जन", "जून"), ("मई", "मइ"), ("ळ", "ल"), ("X-रे", "-रे")]
)
def test_different_words_have_different_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(st.characters(), max_size=20))
@examples(300)
def test_a_key_is_its_own_key(text: str) -> None:
    assert fold(fold(text)) == fold(text)
