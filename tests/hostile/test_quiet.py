"""A message can stand in a log or a terminal: short, and nothing of the input that steers either."""

import unicodedata
from collections.abc import Iterator

import pytest

from hostile import inputs
from hostile.surfaces import CALLS, DECODERS, READERS, TREES, WRITERS, Call, differing
from hostile.test_total import some, spliced
from newsmodel import NewsmodelError, ParseError

NASTY = "x\x1b[2J\n\r\t\x07\x00\u202e\u2066\u200f\u2028\x85\ud800\U000e0041 <script>" * 40
# Where a reader is told that a word is none that it knows.
IN_PLACES = (
    '{"schema_version":"%s"}',
    '{"%s":1}',
    "<%s/>",
    "---\n%s: 1\n---",
    '{"@type":"%s"}',
    '{"uri":["%s"]}',
)


def messages(call: Call, values: list[object]) -> Iterator[tuple[str, Exception]]:
    for value in values:
        try:
            call(value)
        except (NewsmodelError, TypeError) as error:
            yield str(error), error


def nasty(call: Call) -> list[object]:
    rows = (
        *inputs.TEXTS,
        *inputs.STAMPS,
        *inputs.DATELINES,
        *inputs.STRINGS,
        *inputs.URLS,
        *inputs.JSONS,
        *inputs.XMLS,
    )
    values = [some(row) for row in rows][:: 9 if call in WRITERS else 1]
    values += [
        spliced(call, value) for value in values if call in DECODERS and not call.name.startswith("html5")
    ]
    values += [place % NASTY for place in IN_PLACES]
    # As JSON says it.
    values += [place % ascii(NASTY)[1:-1].replace("\\x", "\\u00") for place in IN_PLACES]
    if call in TREES:
        values = [
            {str(value)[:5000]: 1, "schema_version": value, "uri": value, "@type": [value]}
            for value in values
        ]
    return [*values, NASTY, b"\xff" + NASTY.encode("utf-8", "replace")]


@pytest.mark.parametrize(
    "call", differing([*READERS, *DECODERS, *TREES, *WRITERS]), ids=lambda call: call.name
)
def test_a_message_is_short_and_plain(call: Call) -> None:
    for message, error in messages(call, nasty(call)):
        assert len(message) <= 500
        # Line breaks are ours: between the faults of a document, and above the drawing of a ParseError.
        assert message.count("\n") <= 20
        for line in message.split("\n"):
            assert line.isprintable(), (line, error)
            assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in line)
        if isinstance(error, ParseError):
            told, drawn, marks = message.split("\n")
            assert len(told) <= 200
            assert set(marks) <= {" ", "^"}
            assert drawn.startswith("    ")
        # What is quoted of the input is cut.
        assert "<script>" * 2 not in message
        assert message.count("<script>") <= 3


def test_every_call_was_there() -> None:
    assert {call.takes for call in CALLS} >= {"reads", "decodes a tree", "writes"}
