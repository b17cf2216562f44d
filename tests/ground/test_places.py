"""Spans, paths, positions and limits."""

import pickle
from typing import Any

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel import Article, Found, LimitError, Limits, Paragraph, Path, Section, Span
from newsmodel.positions import Positions


def test_a_span_is_a_stretch_of_a_text() -> None:
    span = Span(3, 9)
    assert span.of("नई दिल्ली: राज्य") == "दिल्ली"
    assert "नई दिल्ली: राज्य"[span.slice] == "दिल्ली"
    assert span.shift(2) == Span(5, 11)
    assert Span(4, 4).of("नहर में") == ""


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_cannot_be_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="a Span needs 0 <= start <= end"):
        Span(start, end)


@pytest.mark.parametrize(("start", "end"), [("0", 1), (0, 1.0), (False, 1), (0, True), (None, 1)])
def test_a_span_is_of_whole_numbers(start: Any, end: Any) -> None:
    with pytest.raises(TypeError, match="start and end of a Span must be int"):
        Span(start, end)


def test_a_find_keeps_its_value_beside_its_place() -> None:
    found = Found(value="जयपुर", span=Span(0, 5))
    assert found == pickle.loads(pickle.dumps(found))
    assert hash(found) == hash(Found(value="जयपुर", span=Span(0, 5)))


@pytest.mark.parametrize(
    ("path", "written"),
    [
        (Path(), ""),
        (Path("headline"), "headline"),
        (Path("sections", 0, "blocks", 12, "text"), "sections[0].blocks[12].text"),
        (Path(0), "[0]"),
        (Path(0, 1, "a"), "[0][1].a"),
        (Path("_a", "b1"), "_a.b1"),
    ],
)
def test_a_path_is_written_and_read(path: Path, written: str) -> None:
    assert str(path) == written
    assert Path.parse(written) == path


@pytest.mark.parametrize(
    ("step", "written"),
    [
        ("a b", "['a b']"),
        ("", "['']"),
        ("a.b", "['a.b']"),
        ("\x1b[2J", r"['\x1b[2J']"),
        ("नहर", r"['\u0928\u0939\u0930']"),
        ("k" * 81, "['" + "k" * 40 + "']"),
    ],
)
def test_a_step_that_is_no_plain_name_is_written_as_a_literal(step: str, written: str) -> None:
    assert str(Path("a", step)) == f"a{written}"


@pytest.mark.parametrize(
    "written", [".a", "a..b", "a[", "a[x]", "a[-1]", "a[01]", "a b", "[0]a", "a[१]", "a.", "नहर"]
)
def test_what_is_no_path_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="not a path"):
        Path.parse(written)


def test_a_path_goes_down_and_up() -> None:
    path = Path("sections", 0)
    assert path.child("blocks", 1) == Path("sections", 0, "blocks", 1)
    assert path.parent == Path("sections")
    assert Path().parent == Path()
    assert repr(path) == "Path('sections', 0)"
    assert pickle.loads(pickle.dumps(path)) == path
    assert type(pickle.loads(pickle.dumps(path))) is Path


def test_a_path_leads_to_a_part_of_an_article() -> None:
    article = Article(sections=(Section(blocks=(Paragraph(text="क"), Paragraph(text="ख"))),))
    assert Path.parse("sections[0].blocks[1].text").of(article) == "ख"
    assert Path().of(article) is article
    with pytest.raises(IndexError):
        Path("sections", 1).of(article)
    with pytest.raises(AttributeError):
        Path("section").of(article)


@pytest.mark.parametrize("step", [None, 1.0, True, b"a"])
def test_a_step_is_a_name_or_a_position(step: Any) -> None:
    with pytest.raises(TypeError, match="a step of a Path is a str or an int"):
        Path(step)


@given(st.text(st.characters(), max_size=20))
@examples(200)
def test_any_text_is_a_path_that_is_written_the_same_or_none(text: str) -> None:
    try:
        path = Path.parse(text)
    except ValueError:
        return
    assert str(path) == text


def test_positions_give_a_span_for_each_path() -> None:
    positions = Positions(((Path("headline"), 0, 4), (Path("sections", 0), 6, 20)))
    assert positions[Path("headline")] == Span(0, 4)
    assert dict(positions) == {Path("headline"): Span(0, 4), Path("sections", 0): Span(6, 20)}
    assert len(positions) == 2
    assert Path("tags") not in positions
    assert positions == Positions(((Path("headline"), 0, 4), (Path("sections", 0), 6, 20)))
    assert hash(positions) == hash(pickle.loads(pickle.dumps(positions)))
    with pytest.raises(KeyError):
        positions[Path("tags")]
    assert len(Positions()) == 0
    assert (
        repr(Positions(((Path("tags", 1), 3, 5),))) == "Positions(_paths=(Path('tags', 1),), _offsets=[3, 5])"
    )


def test_a_place_lies_in_a_text() -> None:
    with pytest.raises(ValueError, match="past the end of any text"):
        Positions(((Path("headline"), 0, 2**63),))


@pytest.mark.parametrize("name", ["max_chars", "max_depth", "max_nodes", "max_digits"])
def test_a_limit_is_a_whole_number_of_one_or_more(name: str) -> None:
    assert getattr(Limits(**{name: 1}), name) == 1
    with pytest.raises(ValueError, match=f"Limits.{name} must be at least 1, got 0"):
        Limits(**{name: 0})
    wrong: Any
    for wrong in (True, 1.5, "1", None):
        with pytest.raises(TypeError, match=f"Limits.{name} must be an int"):
            Limits(**{name: wrong})


def test_limits_are_those_of_the_documentation() -> None:
    assert Limits() == Limits(max_chars=10_000_000, max_depth=64, max_nodes=100_000, max_digits=18)


def test_a_text_within_the_limits_is_given_back_as_a_plain_str() -> None:
    class Marked(str):
        __slots__ = ()

        def __str__(self) -> str:
            raise AssertionError

    assert type(Limits().text(Marked("नहर"))) is str
    assert Limits(max_chars=3).text("नहर") == "नहर"
    with pytest.raises(LimitError, match="max_chars is exceeded: 4"):
        Limits(max_chars=3).text("नहरे")
    wrong: Any = b"abc"
    with pytest.raises(TypeError, match="text must be a str, not bytes"):
        Limits().text(wrong)
