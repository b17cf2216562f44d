"""Values as IPython and Hypothesis lay them out."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import Phase, find, settings, strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter, pretty

import newsmodel
from counted import calls
from newsmodel import BulletList, Comment, ListItem, Paragraph, Quote, Speaker, Timestamp
from newsmodel.testing import full, minimal


def test_what_a_field_is_by_itself_is_left_out() -> None:
    assert pretty(Speaker(name="रमा चौहान")) == "Speaker(name='रमा चौहान')"
    assert pretty(Speaker(name="रमा चौहान", role="महापौर")) == "Speaker(name='रमा चौहान', role='महापौर')"


def test_what_does_not_fit_on_a_line_has_a_line_for_each_field() -> None:
    text = "महापौर रमा चौहान ने कहा कि नहर की सफाई का काम सोमवार से शुरू होगा।"
    paragraph = Paragraph(text=text, quotes=(Quote(text="काम शुरू होगा", speaker=Speaker(name="रमा")),))

    assert pretty(paragraph).splitlines() == [
        "Paragraph(",
        f"    text='{text}',",
        "    quotes=(Quote(text='काम शुरू होगा', speaker=Speaker(name='रमा')),))",
    ]


@pytest.mark.parametrize("example", [minimal, full])
@pytest.mark.parametrize(
    "name", ["Article", "Section", "Timestamp", "Dateline", "Byline", "Furniture", "Comment"]
)
def test_what_is_laid_out_makes_the_value_again(example: Any, name: str) -> None:
    value = example(getattr(newsmodel, name))

    names = {name: getattr(newsmodel, name) for name in dir(newsmodel)}
    assert eval(pretty(value), {**names, "datetime": dt}) == value


def test_a_time_is_laid_out_with_the_names_of_its_kinds() -> None:
    written = pretty(Timestamp(written="26 Jan 2026", date=dt.date(2026, 1, 26)))
    assert written == "Timestamp(written='26 Jan 2026', date=datetime.date(2026, 1, 26))"


def test_what_is_being_laid_out_already_is_not_begun_again() -> None:
    printer = RepresentationPrinter()
    Speaker(name="रमा")._repr_pretty_(printer, True)
    assert printer.getvalue() == "Speaker(...)"


def nested(levels: int) -> st.SearchStrategy[BulletList]:
    lists = st.builds(BulletList, items=st.tuples(st.builds(ListItem, text=st.just("क"))))
    for _ in range(levels):
        lists = st.builds(
            BulletList, items=st.tuples(st.builds(ListItem, text=st.just("क"), children=st.tuples(lists)))
        )
    return lists


def test_hypothesis_tells_of_deep_values_without_writing_them_over_and_over() -> None:
    once = settings(max_examples=1, phases=[Phase.generate], database=None)

    def work(levels: int) -> int:
        return calls(lambda: find(nested(levels), lambda value: True, settings=once))

    assert work(8) <= 3 * work(4)


def test_a_thread_is_laid_out_once() -> None:
    comment = Comment(text="हाँ", replies=(Comment(text="नहीं"),))
    assert pretty(comment) == "Comment(text='हाँ', replies=(Comment(text='नहीं'),))"
