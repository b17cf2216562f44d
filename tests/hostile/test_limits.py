"""What is too much is refused before the work: by every reader and decoder, and at every limit."""

import functools
import json

import pytest

import newsmodel
from counted import calls
from hostile import inputs
from hostile.inputs import Input
from hostile.surfaces import CALLS, DECODERS, OF_JSON, OF_XML, READERS, TREES, Call
from newsmodel import Article, BulletList, Comment, LimitError, Limits, ListItem, Section


def of(calls: list[Call]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("call", calls, ids=lambda call: call.name)


@of([*READERS, *DECODERS, *TREES])
def test_a_reader_takes_limits(call: Call) -> None:
    assert call.limits


@of([*READERS, *DECODERS])
def test_a_text_that_is_too_long_is_refused_before_the_work(call: Call) -> None:
    text = "नहर 2026 “हाँ” " * 1_000
    limits = Limits(max_chars=len(text) - 1)

    def refused() -> None:
        with pytest.raises(LimitError) as caught:
            call(text, limits=limits)
        assert (caught.value.limit, caught.value.value) == ("max_chars", len(text))

    # Those of pytest.raises are most of them.
    assert calls(refused) < 100


@of([*READERS, *DECODERS])
def test_ten_million_characters_are_read_and_one_more_is_not(call: Call) -> None:
    with pytest.raises(LimitError, match="max_chars is exceeded: 10000001"):
        call("x" * 10_000_001)


def big(rows: tuple[Input, ...]) -> list[Input]:
    return [row for row in rows if row.outcomes == "L"]


@of(OF_JSON)
def test_json_that_is_too_much_is_refused_before_the_work(call: Call) -> None:
    for row in big(inputs.JSONS):
        given = row.whole()
        with pytest.raises(LimitError):
            call(given)
        assert calls(functools.partial(_refused, call, given)) < 200, row.name


@of(OF_XML)
def test_xml_that_is_too_much_is_refused_as_soon_as_it_is_met(call: Call) -> None:
    for row in big(inputs.XMLS):
        assert calls(functools.partial(_refused, call, row.whole())) < 2_000, row.name


def _refused(call: Call, given: object) -> None:
    with pytest.raises(LimitError):
        call(given)


def nested(levels: int) -> Article:
    comment, bullets = Comment(text="क"), BulletList(items=(ListItem(text="क"),))
    for _ in range(levels - 1):
        comment = Comment(text="क", replies=(comment,))
    for _ in range(levels // 2 - 1):
        bullets = BulletList(items=(ListItem(text="क", children=(bullets,)),))
    return Article(comments=(comment,), sections=(Section(blocks=(bullets,)),))


@pytest.mark.parametrize("form", [form for form in newsmodel.FORMATS.values() if hasattr(form, "loads")])
def test_the_deepest_article_is_written_and_read_back_whatever_the_limit_above(form) -> None:  # type: ignore[no-untyped-def]
    article = nested(64)
    for limits in (Limits(), Limits(max_depth=10**6)):
        assert form.loads(form.dumps(article), limits=limits) == article


@of(TREES)
def test_no_depth_that_a_caller_allows_is_too_much_for_the_stack(call: Call) -> None:
    deep: list[object] = []
    for _ in range(10_000):
        deep = [deep]
    with pytest.raises(LimitError, match="max_depth"):
        call({"tags": deep}, limits=Limits(max_depth=10**6))


@pytest.mark.parametrize("name", ["nitf", "html5", "newsml_g2"])
def test_no_depth_of_xml_that_a_caller_allows_is_too_much_either(name: str) -> None:
    with pytest.raises(LimitError, match="max_depth"):
        newsmodel.FORMATS[name].loads("<a>" * 10_000 + "</a>" * 10_000, limits=Limits(max_depth=10**6))


@of([call for call in TREES if call.name.startswith("native")])
def test_each_limit_of_a_document_is_the_callers(call: Call) -> None:
    tree = json.loads(newsmodel.FORMATS["native"].dumps(nested(9)))
    for limits in (Limits(max_depth=8), Limits(max_nodes=9), Limits(max_chars=3)):
        with pytest.raises(LimitError):
            call(tree, limits=limits)


def test_a_number_of_too_many_digits_is_none() -> None:
    with pytest.raises(LimitError, match="max_digits is exceeded: 19"):
        newsmodel.parse_timestamp("1" * 19)
    assert [call.name for call in CALLS if call.limits and call not in (*READERS, *DECODERS, *TREES)] == []
