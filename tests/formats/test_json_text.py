"""JSON as text: how deep and how much it may hold, and what is written so that any file can hold it."""

import json

import pytest

from newsmodel.errors import DecodeError, LimitError
from newsmodel.formats._json_text import as_read, check_nesting, deepest, joined, read_json, write_json
from newsmodel.formats._pairs import without_pairs
from newsmodel.limits import DEFAULT_LIMITS, Limits

SMALL = Limits(max_depth=1, max_nodes=20)
MOST = deepest(SMALL)


@pytest.mark.parametrize("brackets", ["[]", "{}"])
def test_as_many_brackets_may_stand_in_each_other_as_the_limit_says(brackets: str) -> None:
    opening, closing = tuple(brackets)
    check_nesting(opening * MOST + closing * MOST, SMALL)
    with pytest.raises(LimitError) as caught:
        check_nesting(opening * (MOST + 1) + closing * (MOST + 1), SMALL)
    assert (caught.value.limit, caught.value.value) == ("max_depth", MOST + 1)


@pytest.mark.parametrize("sibling", ["[]", "{}", "[[]]", '{"a":{}}', '"[[[["', '"\\"[[[["', '"\\\\"'])
@pytest.mark.parametrize("brackets", ["[]", "{}"])
def test_what_was_closed_is_not_counted(sibling: str, brackets: str) -> None:
    opening, closing = tuple(brackets)
    before = f"{opening}{sibling},{sibling},{sibling},"
    check_nesting(before + opening * (MOST - 1) + closing * MOST, SMALL)
    with pytest.raises(LimitError) as caught:
        check_nesting(before + opening * MOST + closing * (MOST + 1), SMALL)
    assert (caught.value.limit, caught.value.value) == ("max_depth", MOST + 1)


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("1", 1),
        ("[]", 1),
        ("[ \n]", 1),
        ("{}", 1),
        ("[1]", 2),
        ('["a,b,[c]"]', 2),
        ('["\\",\\"", "\\\\", 3]', 4),
        ('{"a":1,"b":[2,3]}', 5),
        ('{"a":"b"}', 2),
        ('[["a"],["b"],[""]]', 7),
        ("[[],[]]", 3),
        ("[[[]]]", 3),
    ],
)
def test_values_are_counted_without_reading_them(text: str, nodes: int) -> None:
    check_nesting(text, Limits(max_nodes=nodes))
    as_read(json.loads(text), Limits(max_nodes=nodes))
    if nodes > 1:
        for check in (check_nesting, lambda text, limits: as_read(json.loads(text), limits)):
            with pytest.raises(LimitError) as caught:
                check(text, Limits(max_nodes=nodes - 1))
            assert (caught.value.limit, caught.value.value) == ("max_nodes", nodes)


@pytest.mark.parametrize("length", [49_990, 49_998, 49_999, 50_000, 50_001, 100_001])
def test_a_long_string_is_one_value_and_hides_its_brackets(length: int) -> None:
    text = f'["{"[" * length}"]'
    check_nesting(text, Limits(max_depth=1, max_nodes=2))
    with pytest.raises(LimitError) as caught:
        check_nesting(text, Limits(max_nodes=1))
    assert caught.value.value == 2


@pytest.mark.parametrize("before", [49_998, 49_999, 50_000, 99_999])
def test_an_empty_list_is_one_value_wherever_it_stands(before: int) -> None:
    check_nesting(f"{' ' * before}[]", Limits(max_nodes=1))


@pytest.mark.parametrize(
    ("opening", "item", "closing"),
    [("[", "[]", "]"), ('{"a":[', "[]", "]}"), ("[", "{}", "]"), ('[{"a":', "{}", "}]")],
)
def test_what_is_nested_too_deep_but_endangers_no_stack_is_read(
    opening: str, item: str, closing: str
) -> None:
    levels = 200 // len(closing)

    def text(items: int) -> str:
        return opening * levels + "[" + ",".join([item] * items) + "]" + closing * levels

    assert read_json(text(1799), DEFAULT_LIMITS)
    with pytest.raises(LimitError) as caught:
        read_json(text(1800), DEFAULT_LIMITS)
    assert caught.value.limit == "max_depth"


def test_a_text_with_too_many_values_is_not_read() -> None:
    assert read_json("[" + "1," * 18 + "1]", SMALL) == [1] * 19
    with pytest.raises(LimitError) as caught:
        read_json("[" + "1," * 20 + "1]", SMALL)
    assert (caught.value.limit, caught.value.value) == ("max_nodes", 22)


def test_digits_are_counted_without_signs_and_points() -> None:
    limits = Limits(max_digits=4)
    for text in ("1234", "-1234", "12.34", "-1.2e34"):
        assert read_json(text, limits) == json.loads(text)
    for text in ("12345", "-12345", "12.345", "1.2e345"):
        with pytest.raises(LimitError) as caught:
            read_json(text, limits)
        assert (caught.value.limit, caught.value.value) == ("max_digits", 5)


def test_characters_of_a_tree_are_counted_together() -> None:
    tree = {"क": ["ab", "c"], "ख": "de"}
    as_read(tree, Limits(max_chars=5))
    with pytest.raises(LimitError) as caught:
        as_read(tree, Limits(max_chars=4))
    assert (caught.value.limit, caught.value.value) == ("max_chars", 5)


def test_a_tree_may_be_as_deep_as_a_text() -> None:
    def nested(levels: int) -> list[object]:
        return [nested(levels - 1)] if levels > 1 else []

    as_read(nested(MOST), SMALL)
    with pytest.raises(LimitError) as caught:
        as_read(nested(MOST + 1), SMALL)
    assert (caught.value.limit, caught.value.value) == ("max_depth", MOST + 1)


class Word(str):
    """A string of a class of its own, as libraries give them."""


def test_strings_of_other_classes_become_plain() -> None:
    [(key, [value])] = as_read({Word("क"): (Word("ख"),)}, DEFAULT_LIMITS)
    assert (type(key), key, type(value), value) == (str, "क", str, "ख")


# A character above U+FFFF stands as two halves in UTF-16.
@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("\ud800", '"\\ud800"'),
        ("\udfff", '"\\udfff"'),
        ("\udbff \udc00", '"\\udbff \\udc00"'),
        ("\udc00\ud800", '"\\udc00\\ud800"'),
        ("\ud800\udc00", '["\\ud800","\\udc00"]'),
        ("\udbff\udfff", '["\\udbff","\\udfff"]'),
        ("a\ud83d\ude00b\ud83d\ude00", '["a\\ud83d","\\ude00b\\ud83d","\\ude00"]'),
        ('\\"\ud83d', '"\\\\\\"\\ud83d"'),
    ],
)
def test_halves_of_a_character_are_written_so_that_they_come_back(text: str, written: str) -> None:
    document = write_json({"a": text})
    assert document == f'{{"a":{written}}}'
    document.encode()
    [(_, value)] = read_json(document, DEFAULT_LIMITS)
    assert (joined(value) if type(value) is list else value) == text


def test_only_a_list_that_parts_a_pair_is_one_string() -> None:
    assert joined(["\ud83d", "\ude00"]) == "\ud83d\ude00"
    for parts in ([], ["a"], ["a", "b"], ["\ud83d", "\ude00", 1], ["\ud83d\ude00"], ["\ud83d", "", "\ude00"]):
        assert joined(parts) is None


def test_two_halves_are_put_together_where_no_list_may_stand() -> None:
    for pair in ("\ud800\udc00", "\ud800\udfff", "\udbff\udc00", "\udbff\udfff"):
        whole = pair.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
        assert without_pairs({"a": [pair, f"{pair}x{pair}"], "b": 1}) == {
            "a": [whole, f"{whole}x{whole}"],
            "b": 1,
        }


def test_halves_that_are_no_pair_stay() -> None:
    for halves in ("\udc00\ud800", "\ud800", "\udfff", "\ud800x\udc00"):
        assert without_pairs(halves) == halves


def test_a_place_in_a_text_is_that_of_the_fault() -> None:
    with pytest.raises(DecodeError) as caught:
        read_json('{"a": tru}', DEFAULT_LIMITS)
    [issue] = caught.value.issues
    assert issue.span is not None
    assert (issue.span.start, issue.span.end) == (6, 7)
