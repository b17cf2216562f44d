"""Any input gives a value of the documented type, or an error of ours."""

import functools
import json
from collections.abc import Callable, Iterable

import attrs
import pytest

import newsmodel
from hostile import inputs
from hostile.articles import everywhere
from hostile.inputs import Input
from hostile.outcomes import outcome
from hostile.surfaces import (
    CALLS,
    CATALOGS,
    DECODERS,
    OF_JSON,
    OF_XML,
    PUBLIC,
    READERS,
    STAMPS,
    TAKES,
    TOTAL,
    TREES,
    WHOLE,
    WRITERS,
    Call,
    constructors,
    functions,
    parts,
    unclaimed,
)
from newsmodel import Article, Timestamp

# A thousand repetitions: enough for what goes one call deeper for each. The full sizes are in `whole_inputs.py`.
SOME = 1_000


def some(row: Input) -> object:
    # What a limit should stop is stopped at its full size alone.
    return (
        row.make(row.full or 1) if row.outcomes in ("L", "LE", "EL") else row.make(min(row.full or 1, SOME))
    )


def of(calls: Iterable[Call]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("call", calls, ids=lambda call: call.name)


def astray(
    call: Call,
    rows: Iterable[Input],
    allowed: str | None = None,
    made: Callable[[Call, object], object] | None = None,
) -> dict[str, str]:
    """Give what came of the rows for which something else was to come: `allowed`, or what the row says."""
    came = {row: outcome(call, made(call, some(row)) if made else some(row)) for row in rows}
    return {row.name: letter for row, letter in came.items() if letter not in (allowed or row.outcomes)}


def test_all_195_inputs_are_here_once() -> None:
    assert len({row.name for row in inputs.ALL}) == len(inputs.ALL) == 195


def test_what_is_public_is_claimed_by_a_surface() -> None:
    # For a new kind of function: give it a place in `surfaces.TAKES`, and inputs.
    assert [name for name, function in functions().items() if unclaimed(function)] == []
    assert {call.takes for call in CALLS} <= set(TAKES.values())
    known = constructors().keys() | functions().keys() | CATALOGS.keys()
    others = [name for name, value in PUBLIC.items() if name not in known and not isinstance(value, type)]
    assert others == ["evolve"]
    # For a new catalogue: see that `surfaces.functions` finds what its entries do.
    assert set(CATALOGS) <= {"FORMATS", "LAYOUTS", "LANGUAGES", "CHECKS", "PROFILES"}


@of(TOTAL)
def test_any_text_is_read(call: Call) -> None:
    assert astray(call, inputs.TEXTS) == {}
    assert astray(call, [*inputs.STAMPS, *inputs.DATELINES, *inputs.STRINGS, *inputs.URLS[:-1]], "V") == {}


@of(WHOLE)
def test_what_should_be_one_value_is_that_or_refused(call: Call) -> None:
    mine: tuple[Input, ...] = inputs.STAMPS
    others: tuple[Input, ...] = inputs.DATELINES
    if not call.name.startswith("parse_timestamp"):
        mine, others = others, mine

    assert astray(call, mine) == {}
    assert astray(call, [*others, *inputs.TEXTS, *inputs.STRINGS, *inputs.URLS], "VEL") == {}


@of(OF_JSON)
def test_json_is_read_or_refused(call: Call) -> None:
    assert astray(call, inputs.JSONS, "VELT") == {}
    assert astray(call, inputs.JSONS, made=spliced) == {}


def spliced(call: Call, given: object) -> object:
    """Give the members of an object to a document of the format; anything else stays as it is."""
    if not isinstance(given, str) or not given.startswith("{") or given == "{} {}":
        return given
    form = newsmodel.FORMATS[call.name.partition(".")[0]]
    return form.dumps(Article(tags=("जल",)))[:-1] + "," + given[1:]


@of(OF_XML)
def test_xml_is_read_or_refused(call: Call) -> None:
    doctype = [row for row in inputs.XMLS if row.name == "xm-doctype"]

    assert astray(call, [row for row in inputs.XMLS if row not in doctype]) == {}
    assert astray(call, doctype, "EV" if "allow_doctype" in call.name else "E") == {}


@of(DECODERS)
def test_a_decoder_refuses_what_is_none_of_its_own(call: Call) -> None:
    rows = [*inputs.TEXTS, *inputs.JSONS, *inputs.XMLS, *inputs.STRINGS, *inputs.URLS]

    assert astray(call, rows, "VELT") == {}


@of(TREES)
def test_a_tree_is_read_or_refused(call: Call) -> None:
    for row in inputs.JSONS:
        if not isinstance(some(row), str):
            continue
        for text in (some(row), spliced(call, some(row))):
            try:
                tree = json.loads(str(text)[:100_000])
            except (ValueError, RecursionError):
                continue
            if isinstance(tree, dict):
                assert outcome(call, tree) in "VEL", row.name


def test_a_tree_that_is_deep_or_holds_itself_is_past_the_limit() -> None:
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    ring: dict[str, object] = {}
    ring["tags"] = ring
    for call in TREES:
        assert outcome(call, {"tags": deep}) == "L"
        assert outcome(call, ring) == "L"


@of(WRITERS)
def test_an_article_of_such_texts_is_written_or_refused(call: Call) -> None:
    rows = [*inputs.TEXTS, *inputs.STAMPS, *inputs.DATELINES, *inputs.STRINGS, *inputs.URLS]

    # Less of it: it stands in thirty places.
    # What only looks an article over has no reason to refuse it.
    allowed = "VE" if "." in call.name else "V"
    assert astray(call, rows, allowed, lambda _, text: everywhere(str(text)[:500])) == {}


@of(STAMPS)
def test_a_timestamp_of_such_a_text_is_written(call: Call) -> None:
    for row in inputs.STRINGS:
        stamp = Timestamp(written=str(some(row)), date=everywhere("x").published_at.date)  # type: ignore[union-attr]
        assert outcome(call, stamp) == "V"


def test_no_text_of_an_article_is_left_out() -> None:
    article = everywhere("नहर")
    bare = [
        f"{type(part).__name__}.{field.name}"
        for part in parts(article)
        if attrs.has(type(part))
        for field in attrs.fields(type(part))  # type: ignore[arg-type]
        if field.type in (str, str | None) and "नहर" not in (getattr(part, field.name) or "")
    ]

    # A reply says less than the comment above it.
    assert sorted(set(bare)) == ["Article.language", "Comment.author"]
    assert functools.reduce(lambda count, part: count + (part == "नहर"), parts(article), 0) > 30


def test_classes_of_the_model_all_stand_in_that_article() -> None:
    met = {type(part) for part in parts(everywhere("x"))}
    apart = {
        "Page",
        "Block",
        "Furniture",
        "Found",
        "Span",
        "Issue",
        "Report",
        "Limits",
        "PartialDate",
        "Positions",
    }

    assert {name for name, kind in constructors().items() if kind not in met} <= apart | {
        "Finding",
        "Check",
        "Draft",
        "Profile",
    }


@of(READERS)
def test_a_wrong_type_is_a_type_error(call: Call) -> None:
    for value in (b"text", 7, None, ["text"], float("inf")):
        with pytest.raises(TypeError):
            call(value)
