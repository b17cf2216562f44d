"""Errors, issues and reports."""

import copy
import pickle

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel import (
    DecodeError,
    InvalidArticleError,
    Issue,
    LimitError,
    NewsmodelError,
    ParseError,
    Path,
    Report,
    SchemaVersionError,
    Severity,
    Span,
    UnknownNameError,
    UnsupportedError,
)
from newsmodel.errors import shown, underlined

NOTE = Issue(code="headline.missing", severity=Severity.WARNING, message="there is no headline")
FAULT = Issue(
    code="document.wrong_type",
    severity=Severity.ERROR,
    message="must be a list, got 7",
    path=Path("sections", 0, "blocks"),
    span=Span(1, 2),
)


@pytest.mark.parametrize(
    ("error", "bases", "message"),
    [
        (ParseError("no date", "31 फ़रवरी", Span(0, 2)), (ValueError,), "no date\n    31 फ़रवरी\n    ^^"),
        (
            DecodeError([FAULT]),
            (ValueError,),
            "1 fault in the document\n  sections[0].blocks: must be a list, got 7 (document.wrong_type)",
        ),
        (
            SchemaVersionError([NOTE]),
            (DecodeError, ValueError),
            "1 fault in the document\n  there is no headline (headline.missing)",
        ),
        (InvalidArticleError("no such day", "date"), (ValueError,), "no such day"),
        (UnsupportedError("no list in a list"), (ValueError,), "no list in a list"),
        (LimitError("max_chars", 6), (ValueError,), "max_chars is exceeded: 6"),
        (UnknownNameError("no such format"), (LookupError,), "no such format"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_error_is_of_one_family_and_survives_a_pickle(
    error: Exception, bases: tuple[type, ...], message: str
) -> None:
    assert isinstance(error, NewsmodelError)
    for base in bases:
        assert isinstance(error, base)
    assert str(error) == message
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert str(again) == message
        assert vars(again) == vars(error)


def test_a_decode_error_lists_the_faults_that_500_characters_hold_and_counts_the_rest() -> None:
    message = str(DecodeError([FAULT] * 21))
    lines = message.splitlines()
    assert len(message) <= 500 < len(message) + len(lines[1]) + 1
    assert (lines[0], lines[-1]) == ("21 faults in the document", f"  and {21 - len(lines) + 2} more")
    assert DecodeError([FAULT]).count == 1
    assert str(DecodeError([FAULT] * 3)).count("\n") == 3
    assert str(DecodeError([FAULT], 500)).endswith("\n  and 499 more")


def test_a_message_is_cut_where_it_is_long() -> None:
    long = Issue(code="x.y", severity=Severity.ERROR, message="m" * 900)
    for error in (
        DecodeError([long, long]),
        InvalidArticleError("m" * 900),
        UnknownNameError("m" * 900),
        ParseError("m" * 900, "text", Span(0, 4)),
    ):
        assert len(str(error)) <= 500
        assert "…" in str(error)
    assert str(DecodeError([long, long])).endswith("…\n  and 1 more")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("नहर", "'नहर'"),
        (b"abc", "b'abc'"),
        (7, "7"),
        (True, "True"),
        (None, "None"),
        (Severity.INFO, "<Severity.INFO: 'info'>"),
        ("\x1b[2J\u202e\ud800", r"'\x1b[2J\u202e\ud800'"),
        ("a" * 78, "'" + "a" * 78 + "'"),
        ("a" * 79, "'" + "a" * 78 + "…"),
        ("a" * 10**6, "'" + "a" * 78 + "…"),
        (b"a" * 10**6, "b'" + "a" * 77 + "…"),
        (10**79, "1" + "0" * 79),
        (10**80, "1" + "0" * 78 + "…"),
        (10**5000, "an int of 16610 bits"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_value_is_shown_in_at_most_eighty_printable_characters(value: object, text: str) -> None:
    assert shown(value) == text


@given(st.text(st.characters(), max_size=100))
@examples(200)
def test_any_text_is_shown_printable_and_short(text: str) -> None:
    assert shown(text).isprintable()
    assert len(shown(text)) <= 80


@pytest.mark.parametrize(
    ("text", "span", "drawn"),
    [
        ("31 February", Span(0, 2), "    31 February\n    ^^"),
        ("at 25:61", Span(3, 8), "    at 25:61\n       ^^^^^"),
        ("नई दिल्ली", Span(0, 2), "    नई दिल्ली\n    ^^"),
        ("दिल्ली 5", Span(7, 8), "    दिल्ली 5\n          ^"),
        ("a\tb", Span(2, 3), "    a\\tb\n       ^"),
        ("ab", Span(2, 2), "    ab\n      ^"),
        ("", Span(0, 0), "    \n    ^"),
        (
            "x" * 100 + "!" + "y" * 100,
            Span(100, 101),
            "    " + "x" * 49 + "!" + "y" * 30 + "\n" + " " * 53 + "^",
        ),
        ("x" * 200, Span(190, 200), "    " + "x" * 50 + "\n" + " " * 44 + "^" * 10),
    ],
)
def test_a_place_is_drawn_under_its_text(text: str, span: Span, drawn: str) -> None:
    assert underlined(text, span) == drawn


@given(st.text(st.characters(), max_size=200), st.integers(0, 200), st.integers(0, 200))
@examples(200)
def test_any_place_of_any_text_is_drawn_in_two_lines(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    span = Span(start, min(start + length, len(text)))
    drawn = underlined(text, span)
    assert drawn.count("\n") == 1
    assert "^" in drawn or not span.of(text).strip() or "^" not in text


def test_an_issue_is_written_with_its_path_if_it_has_one() -> None:
    assert str(NOTE) == "there is no headline (headline.missing)"
    assert str(FAULT) == "sections[0].blocks: must be a list, got 7 (document.wrong_type)"
    assert pickle.loads(pickle.dumps(FAULT)) == FAULT


def test_a_report_gives_its_issues_by_subject_and_by_code() -> None:
    other = Issue(code="headlines.many", severity=Severity.INFO, message="two headlines")
    report = Report(issues=(NOTE, FAULT, other))
    assert list(report) == [NOTE, FAULT, other]
    assert (len(report), report.is_empty) == (3, False)
    assert report.errors == (FAULT,)
    assert report.of("headline") == (NOTE,)
    assert report.of("headline.missing") == (NOTE,)
    assert report.of("head") == ()


def test_a_report_raises_for_errors_and_not_for_less() -> None:
    with pytest.raises(InvalidArticleError, match="must be a list, got 7"):
        Report(issues=(NOTE, FAULT)).raise_for_errors()
    Report(issues=(NOTE,)).raise_for_errors()
    assert Report().is_empty


def test_the_message_stays_short_for_a_text_of_characters_that_are_escaped() -> None:
    drawn = underlined("\u2003" * 1000, Span(0, 1000))

    text, marks = drawn.split("\n")
    assert text.startswith("    \\u2003\\u2003")
    assert len(text) == len(marks) <= 170
