"""What native JSON refuses, and how it says so."""

import json
import pickle
from collections.abc import Callable
from pathlib import Path as FilePath
from typing import Any

import jsonschema
import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel import (
    Article,
    DecodeError,
    LimitError,
    Limits,
    NewsmodelError,
    Path,
    SchemaVersionError,
    Severity,
)
from newsmodel.formats import _json_text, native
from newsmodel.limits import DEFAULT_LIMITS
from newsmodel.spans import Span
from strategies import articles

VALIDATOR = jsonschema.Draft202012Validator(native.schema())
STAMP = {"written": "26 जनवरी 2026", "date": "2026-01-26"}


def test_five_faults_are_answered_with_five_paths() -> None:
    document = {
        "schema_version": 1,
        "headline": 7,
        "language": "hindi!",
        "published_at": {"written": "31 फ़रवरी 2026", "date": "2026-02-31"},
        "sections": [{"blocks": [{"type": "paragraph", "text": "क"}, {"type": "paragraph", "quotes": []}]}],
        "titel": "नहर",
    }
    with pytest.raises(DecodeError) as caught:
        native.loads(json.dumps(document))
    assert {str(issue.path): issue.code for issue in caught.value.issues} == {
        "headline": "document.wrong_type",
        "language": "document.impossible",
        "published_at.date": "document.wrong_value",
        "sections[0].blocks[1].text": "document.missing_key",
        "titel": "document.unknown_key",
    }
    assert caught.value.count == 5
    assert str(caught.value).startswith("5 faults in the document\n  headline: must be a string, got 7 ")
    with pytest.raises(DecodeError) as from_dict:
        native.from_dict(document)
    assert from_dict.value.issues == caught.value.issues
    assert pickle.loads(pickle.dumps(caught.value)).issues == caught.value.issues


FAULTS: list[tuple[str, dict[str, Any], str, str]] = [
    # fields of the document beside schema_version; path; message
    ("a number for a string", {"headline": 7}, "headline", "must be a string, got 7"),
    ("a list for a string", {"headline": ["a"]}, "headline", "must be a string, got a list"),
    ("a list that parts a string anywhere", {"url": ["a", "b"]}, "url", "must be a string, got a list"),
    ("a list of no strings", {"url": [1, 2]}, "url", "must be a string, got a list"),
    ("an object for a string", {"headline": {}}, "headline", "must be a string, got an object"),
    ("a boolean for a string", {"headline": True}, "headline", "must be a string, got True"),
    ("null for a list", {"tags": None}, "tags", "must be a list, got null"),
    ("a string for a list", {"tags": "नहर"}, "tags", "must be a list, got 'नहर'"),
    ("an object for a list", {"tags": {}}, "tags", "must be a list, got an object"),
    ("an object for a list of objects", {"sections": {}}, "sections", "must be a list, got an object"),
    ("null in a list", {"tags": ["a", None]}, "tags[1]", "must be a string, got null"),
    ("a string for an object", {"byline": "रवि"}, "byline", "must be an object, got 'रवि'"),
    ("a list for an object", {"byline": []}, "byline", "must be an object, got a list"),
    (
        "null for a required field",
        {"byline": {"written": None}},
        "byline.written",
        "must be a string, got null",
    ),
    ("a required field left out", {"byline": {}}, "byline.written", "Byline must have it"),
    ("an unknown key", {"title": "a"}, "title", "Article has no such key"),
    ("the name of a class", {"__class__": "x"}, "__class__", "Article has no such key"),
    ("an unknown key of many letters", {"k" * 99: 1}, "['" + "k" * 40 + "']", "Article has no such key"),
    ("an unknown key with an escape", {"\x1b[2J": 1}, r"['\x1b[2J']", "Article has no such key"),
    (
        "a boolean for an integer",
        {"dateline": {"written": "", "date": {"day": True}}},
        "dateline.date.day",
        "must be an integer, got True",
    ),
    (
        "a float for an integer",
        {"dateline": {"written": "", "date": {"day": 1.0}}},
        "dateline.date.day",
        "must be an integer, got 1.0",
    ),
    (
        "a date that no calendar has",
        {"dateline": {"written": "", "date": {"day": 31, "month": 2}}},
        "dateline.date",
        "no date has day 31, month 2, year None",
    ),
    (
        "an integer for a boolean",
        {"sections": [{"blocks": [{"type": "bullet_list", "ordered": 1}]}]},
        "sections[0].blocks[0].ordered",
        "must be true or false, got 1",
    ),
    (
        "a block without a type",
        {"sections": [{"blocks": [{"text": "क"}]}]},
        "sections[0].blocks[0].type",
        "must be paragraph or bullet_list or quote",
    ),
    (
        "a block of a type that there is not",
        {"sections": [{"blocks": [{"type": "__main__.Evil"}]}]},
        "sections[0].blocks[0].type",
        "must be paragraph or bullet_list or quote, got '__main__.Evil'",
    ),
    (
        "a block whose type is no string",
        {"sections": [{"blocks": [{"type": ["quote"]}]}]},
        "sections[0].blocks[0].type",
        "must be paragraph or bullet_list or quote, got a list",
    ),
    (
        "a block that is no object",
        {"sections": [{"blocks": ["क"]}]},
        "sections[0].blocks[0]",
        "must be an object, got 'क'",
    ),
    (
        "a type where there is no choice",
        {"sections": [{"type": "section"}]},
        "sections[0].type",
        "Section has no such key",
    ),
    (
        "an enum's name in capitals",
        {"published_at": {**STAMP, "role": "EVENT"}},
        "published_at.role",
        "must be published or modified or captured or event or unknown, got 'EVENT'",
    ),
    (
        "a number for an enum",
        {"published_at": {**STAMP, "role": 1}},
        "published_at.role",
        "must be a string, got 1",
    ),
    (
        "a time beside the precision of a day",
        {"published_at": {**STAMP, "time": "03:59:00"}},
        "published_at",
        "a Timestamp cannot have time 03:59:00 and precision DAY",
    ),
    (
        "NaN",
        {"headline": float("nan")},
        "headline",
        "must be a string, got nan",
    ),
]


@pytest.mark.parametrize(("fields", "path", "message"), [f[1:] for f in FAULTS], ids=[f[0] for f in FAULTS])
def test_a_fault_is_told_with_its_path(fields: dict[str, Any], path: str, message: str) -> None:
    document = {"schema_version": 1, **fields}
    for read in (native.from_dict, lambda document: native.loads(json.dumps(document))):
        with pytest.raises(DecodeError) as caught:
            read(document)
        [issue] = caught.value.issues
        assert (str(issue.path), issue.message, issue.severity) == (path, message, Severity.ERROR)
        assert type(caught.value) is DecodeError


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"headline": 7}, "wrong_type"),
        ({"title": "a"}, "unknown_key"),
        ({"byline": {}}, "missing_key"),
        ({"sections": [{"blocks": [{"text": "क"}]}]}, "missing_key"),
        ({"sections": [{"blocks": [{"type": "table"}]}]}, "wrong_value"),
        ({"published_at": {**STAMP, "role": "printed"}}, "wrong_value"),
        ({"published_at": {**STAMP, "date": "x"}}, "wrong_value"),
        ({"language": "!"}, "impossible"),
    ],
)
def test_a_kind_of_fault_has_a_code(fields: dict[str, Any], code: str) -> None:
    with pytest.raises(DecodeError) as caught:
        native.from_dict({"schema_version": 1, **fields})
    assert [issue.code for issue in caught.value.issues] == [f"document.{code}"]


# What the schema cannot say, or does not.
BEYOND_THE_SCHEMA = {
    "a list that parts a string anywhere",
    "a float for an integer",  # 1.0 is an integer to JSON Schema
    "a date that no calendar has",
    "a time beside the precision of a day",
}


@pytest.mark.parametrize("fields", [f[1] for f in FAULTS], ids=[f[0] for f in FAULTS])
def test_the_schema_refuses_the_same(fields: dict[str, Any], request: pytest.FixtureRequest) -> None:
    valid = VALIDATOR.is_valid({"schema_version": 1, **fields})
    assert valid == (request.node.callspec.id in BEYOND_THE_SCHEMA)


@pytest.mark.parametrize(
    ("field", "written"),
    [
        ("date", "2026-02-30"),
        ("date", "20260126"),
        ("date", "2026-W05-1"),
        ("date", "26-01-2026"),
        ("date", "0000-01-01"),
        ("date", "10000-01-01"),
        ("date", "2026-01-26T00:00:00"),
        ("date", "२०२६-०१-२६"),  # Devanagari digits
        ("date", "\ud800"),
        ("date", ""),
        ("time", "24:00:00"),
        ("time", "03:59"),
        ("time", "3:59:00"),
        ("time", "03:59:60"),
        ("time", "03:59:00Z"),
        ("time", "03:59:00+05:30"),
        ("time", "03:59:00.5"),
        ("time", "03:59:00.000000"),
        ("utc_offset", "05:30"),
        ("utc_offset", "+0530"),
        ("utc_offset", "-00:00"),
        ("utc_offset", "+05:30:00"),
        ("utc_offset", "+05:60"),
        ("utc_offset", "Z"),
        ("utc_offset", "+०५:३०"),
    ],
)
def test_a_date_time_or_offset_is_written_in_one_way_only(field: str, written: str) -> None:
    stamp = {
        **STAMP,
        "time": "03:59:43",
        "precision": "second",
        "utc_offset": "+05:30",
        "zone_source": "written",
    }
    assert native.from_dict({"schema_version": 1, "published_at": stamp}).published_at is not None
    with pytest.raises(DecodeError) as caught:
        native.from_dict({"schema_version": 1, "published_at": {**stamp, field: written}})
    [issue] = caught.value.issues
    assert issue.path == Path("published_at", field)
    like = {"date": "2026-01-26", "time": "03:59:43", "utc_offset": "+05:30"}[field]
    assert issue.message.startswith(f"must be one that exists, like {like}, got ")


def test_an_offset_of_a_day_is_impossible() -> None:
    stamp = {
        **STAMP,
        "time": "03:59:43",
        "precision": "second",
        "utc_offset": "+24:00",
        "zone_source": "written",
    }
    with pytest.raises(DecodeError, match="a Timestamp cannot have utc_offset 1 day, 0:00:00"):
        native.from_dict({"schema_version": 1, "published_at": stamp})


def test_a_key_that_stands_twice_is_a_fault_at_any_depth() -> None:
    text = (
        '{"schema_version":1,"url":"a","byline":{"written":"a","written":"b"},"url":"a","schema_version":1}'
    )
    with pytest.raises(DecodeError) as caught:
        native.loads(text)
    found = [(str(issue.path), issue.code) for issue in caught.value.issues]
    assert sorted(found) == [
        ("byline.written", "document.duplicate_key"),
        ("schema_version", "document.duplicate_key"),
        ("url", "document.duplicate_key"),
    ]
    assert {issue.message for issue in caught.value.issues} == {"the key stands twice"}


def test_a_type_that_stands_twice_is_a_fault() -> None:
    text = '{"schema_version":1,"sections":[{"blocks":[{"type":"quote","text":"क","type":"paragraph"}]}]}'
    with pytest.raises(DecodeError) as caught:
        native.loads(text)
    assert [str(issue.path) for issue in caught.value.issues] == ["sections[0].blocks[0].type"]


def test_a_fault_inside_a_value_does_not_hide_one_of_its_own_field() -> None:
    with pytest.raises(DecodeError) as caught:
        native.from_dict({"schema_version": 1, "language": "!", "byline": {"written": 1, "names": ["a", 2]}})
    assert [str(issue.path) for issue in caught.value.issues] == [
        "byline.written",
        "byline.names[1]",
        "language",
    ]


def test_null_for_an_absent_value_is_no_fault_beside_another() -> None:
    with pytest.raises(DecodeError) as caught:
        native.from_dict({"schema_version": 1, "headline": None, "byline": None, "url": 7})
    assert [str(issue.path) for issue in caught.value.issues] == ["url"]


def test_a_stack_that_was_full_before_is_not_blamed_on_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    class Exhausted:
        def decode(self, text: str) -> object:
            raise RecursionError

    monkeypatch.setattr(_json_text, "_decoder", lambda max_digits: Exhausted())
    with pytest.raises(RecursionError):
        native.loads("[]")
    with pytest.raises(LimitError):
        native.loads("[" * 500)


def test_a_fault_that_only_follows_from_another_is_not_told() -> None:
    # Without its time, which is no time, the precision would be wrong too.
    with pytest.raises(DecodeError) as caught:
        native.from_dict({"schema_version": 1, "published_at": {**STAMP, "time": "x", "precision": "second"}})
    assert [str(issue.path) for issue in caught.value.issues] == ["published_at.time"]


@pytest.mark.parametrize(
    "version", ["", '"schema_version": 2', '"schema_version": true', '"schema_version": "1"']
)
def test_another_version_or_none_is_refused_as_such(version: str) -> None:
    with pytest.raises(SchemaVersionError) as caught:
        native.loads("{" + version + "}")
    [issue] = caught.value.issues
    assert (issue.path, issue.code) == (Path("schema_version"), "document.schema_version")


def test_a_document_without_a_version_is_told_which_it_must_have() -> None:
    with pytest.raises(SchemaVersionError) as caught:
        native.from_dict({})
    [issue] = caught.value.issues
    assert issue.message == "the document does not say its schema_version, which must be 1"


def test_a_version_that_no_message_can_hold_is_refused() -> None:
    with pytest.raises(SchemaVersionError, match="not an int of 33220 bits"):
        native.from_dict({"schema_version": 10**10_000})


@pytest.mark.parametrize(
    "text", ["[]", "null", "-0", "1.5", '"a"', "NaN", "-Infinity", "true", "[" * 63 + "]" * 63]
)
def test_a_document_that_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(DecodeError, match="must be an object, got "):
        native.loads(text)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("", 0),
        ("{} {}", 3),
        ("\ufeff{}", 0),
        ("{", 1),
        ('{"a":1,}', 7),
        ("{'a':1}", 1),
        ('{"a":"\n"}', 6),
        ("[1,2", 4),
        ("\ud800", 0),
        ("\x00", 0),
        ('{"a":"\\x"}', 6),
        ("[" * 100, 100),
    ],
)
def test_a_text_that_is_no_json_is_refused_with_the_place(text: str, at: int) -> None:
    with pytest.raises(DecodeError) as caught:
        native.loads(text)
    [issue] = caught.value.issues
    assert issue.code == "document.syntax"
    assert issue.span is not None
    assert at - 1 <= issue.span.start <= at
    assert issue.message.startswith("not JSON: ")


def test_a_syntax_fault_says_what_was_expected_in_which_line() -> None:
    with pytest.raises(DecodeError) as caught:
        native.loads("{\n 'a':1}")
    [issue] = caught.value.issues
    assert issue.message == "not JSON: expecting property name enclosed in double quotes, line 2, column 2"
    assert (issue.span, issue.path, issue.severity) == (Span(3, 4), Path(), Severity.ERROR)


def test_a_syntax_fault_at_the_end_has_an_empty_span() -> None:
    with pytest.raises(DecodeError) as caught:
        native.loads("[1,")
    assert caught.value.issues[0].span == Span(3, 3)


def test_numbers_that_are_none_are_faults_where_they_stand() -> None:
    for number in ("NaN", "Infinity", "-Infinity", "1e400"):
        with pytest.raises(DecodeError) as caught:
            native.loads('{"schema_version":1,"url":' + number + "}")
        assert [str(issue.path) for issue in caught.value.issues] == ["url"]


def test_very_many_faults_are_counted_and_the_first_hundred_told() -> None:
    text = '{"schema_version":1,"comments":[' + ",".join(["1"] * 50_000) + "]}"
    with pytest.raises(DecodeError) as caught:
        native.loads(text)
    assert len(caught.value.issues) == 100
    assert caught.value.count == 50_000
    assert str(caught.value).startswith("50000 faults in the document\n")
    assert str(caught.value).endswith("\n  and 49993 more")
    assert pickle.loads(pickle.dumps(caught.value)).count == 50_000


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("[" * 10**5 + "]" * 10**5, "max_depth"),
        ('{"sections":[' * 10**4 + "]}" * 10**4, "max_depth"),
        ("[" * 10**6, "max_depth"),
        ("[" * 1500 + "]" * 1500, "max_depth"),
        ("[" * 137 + "]" * 137, "max_depth"),
        ('["\\\\",["\\"]",' * 100, "max_depth"),
        ('{"schema_version":1,"x":' + "[" * 150 + "]" * 150 + "}", "max_depth"),
        ('{"x":' + "9" * 5000 + "}", "max_digits"),
        ("9" * 10**6, "max_digits"),
        ("-" + "9" * 19, "max_digits"),
        ("0." + "9" * 10**6, "max_digits"),
        ("[" + "1," * 100_000 + "1]", "max_nodes"),
        ("{" + ",".join(f'"k{i}":1' for i in range(10**5)) + "}", "max_nodes"),
        ("a" * (10**7 + 1), "max_chars"),
    ],
    ids=lambda value: value[:20],
)
def test_a_text_past_a_limit_is_refused_before_the_work(text: str, limit: str) -> None:
    with pytest.raises(LimitError) as caught:
        native.loads(text)
    assert caught.value.limit == limit
    assert caught.value.value > getattr(DEFAULT_LIMITS, limit)


def test_a_megabyte_of_digits_is_refused_at_once() -> None:
    text = "9" * 10**6
    # It takes some 10 ms; a number of so many digits would take minutes to read.
    with pytest.raises(LimitError):
        native.loads(text)


def test_what_is_just_within_the_limits_is_read() -> None:
    tags = ["1"] * (100_000 - 3)
    text = json.dumps({"schema_version": 1, "tags": tags})
    assert len(native.loads(text).tags) == 99_997
    assert len(native.from_dict(json.loads(text)).tags) == 99_997
    for number in ("9" * 18, "-" + "9" * 18, "-0." + "9" * 17):
        with pytest.raises(DecodeError, match="must be an object"):
            native.loads(number)
    with pytest.raises(DecodeError, match="must be a string, got a list"):
        native.loads('{"schema_version":1,"url":' + "[" * 135 + "]" * 135 + "}")


def test_brackets_inside_strings_are_no_nesting() -> None:
    headline = '[{"\\"' * 2000
    assert native.loads(native.dumps(Article(headline=headline))).headline == headline


def test_a_caller_may_set_lower_limits() -> None:
    comment: dict[str, Any] = {"text": "क"}
    for _ in range(3):
        comment = {"text": "क", "replies": [comment]}
    document = {"schema_version": 1, "comments": [comment]}
    assert native.from_dict(document, limits=Limits(max_depth=4)).comments
    for limits, limit in (
        (Limits(max_depth=3), "max_depth"),
        (Limits(max_nodes=8), "max_nodes"),
        (Limits(max_chars=3), "max_chars"),
    ):
        with pytest.raises(LimitError) as caught:
            native.from_dict(document, limits=limits)
        assert (caught.value.limit, caught.value.value) == (limit, getattr(limits, limit) + 1)
        with pytest.raises(LimitError):
            native.loads(json.dumps(document), limits=limits)
    bullets = {"type": "bullet_list", "items": [{"text": "क", "children": [{"items": [{"text": "ख"}]}]}]}
    document = {"schema_version": 1, "sections": [{"blocks": [bullets]}]}
    assert native.from_dict(document, limits=Limits(max_depth=4)).lists
    with pytest.raises(LimitError) as caught:
        native.from_dict(document, limits=Limits(max_depth=3))
    assert (caught.value.limit, caught.value.value) == ("max_depth", 4)


@pytest.mark.parametrize("broken", ["", '"url":7,'])
def test_values_that_stand_too_deep_in_each_other_are_refused_even_beside_a_fault(broken: str) -> None:
    text = (
        '{"schema_version":1,' + broken + '"comments":[' + '{"text":"क","replies":[' * 65 + "]}" * 65 + "]}"
    )
    with pytest.raises(LimitError) as caught:
        native.loads(text)
    assert (caught.value.limit, caught.value.value) == ("max_depth", 65)


def test_a_dict_that_holds_itself_is_past_the_limit() -> None:
    document: dict[str, Any] = {"schema_version": 1}
    document["comments"] = [document]
    with pytest.raises(LimitError) as caught:
        native.from_dict(document)
    assert (caught.value.limit, caught.value.value) == ("max_depth", 137)


def test_a_key_of_a_dict_that_is_no_string_is_a_fault() -> None:
    document: Any = {"schema_version": 1, 5: "a"}
    with pytest.raises(DecodeError, match="must be an object with strings as keys, got 5"):
        native.from_dict(document)


def test_a_value_that_json_does_not_know_is_a_fault() -> None:
    with pytest.raises(DecodeError, match="tags: must be a list, got a value of type set"):
        native.from_dict({"schema_version": 1, "tags": {"a"}})


@pytest.mark.parametrize(
    "call",
    [
        lambda wrong: native.loads(wrong),
        lambda wrong: native.from_dict(wrong),
        lambda wrong: native.dumps(wrong),
        lambda wrong: native.to_dict(wrong),
        lambda wrong: native.dumps(Article(), indent=wrong),
    ],
)
def test_what_the_caller_got_wrong_is_a_type_error(call: Callable[[Any], object]) -> None:
    for wrong in (b"{}", 1.5, ["a"]):
        with pytest.raises(TypeError):
            call(wrong)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(max_size=5), values, max_size=3),
    max_leaves=8,
)


@given(st.text(st.characters(), max_size=60) | JSON_VALUES.map(json.dumps))
@examples(300)
def test_any_text_is_an_article_or_refused(text: str) -> None:
    try:
        native.loads(text)
    except NewsmodelError:
        return
    assert text.strip().startswith("{")


@given(articles, st.data())
@examples(150)
def test_a_document_with_a_value_exchanged_is_read_or_refused_as_the_schema_says(
    article: Article, data: st.DataObject
) -> None:
    document: Any = native.to_dict(article)
    place: Any = document
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        below = place[key]
        if not below or not isinstance(below, (dict, list)) or data.draw(st.booleans()):
            break
        place = below
    place[key] = data.draw(JSON_VALUES)
    try:
        read = native.from_dict(document)
    except NewsmodelError:
        return
    assert VALIDATOR.is_valid(document)
    assert native.from_dict(native.to_dict(read)) == read


def test_the_schema_in_the_package_is_that_of_the_classes() -> None:
    shipped = FilePath(native.__file__).with_name("native.schema.json").read_text(encoding="utf-8")
    assert shipped == json.dumps(native.schema(), ensure_ascii=False, indent=2) + "\n", (
        "the classes have changed: write json.dumps(native.schema(), ensure_ascii=False, indent=2) there"
    )


def test_the_schema_is_a_schema_and_leaves_no_object_open() -> None:
    jsonschema.Draft202012Validator.check_schema(native.schema())
    definitions = native.schema()["$defs"]
    objects = [native.schema(), *(d for name, d in definitions.items() if name != "text")]
    assert all(one["additionalProperties"] is False for one in objects)
    assert sorted(definitions) == [
        "bullet_list",
        "bullet_list_block",
        "byline",
        "comment",
        "dateline",
        "list_item",
        "paragraph_block",
        "partial_date",
        "quote",
        "quote_block",
        "section",
        "speaker",
        "text",
        "timestamp",
    ]
    assert native.schema() is not native.schema()
