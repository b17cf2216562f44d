"""Twice the text is about twice the work, whatever the text is; `test_whole_inputs.py` sees what no call shows."""

import contextlib
from collections.abc import Callable

import pytest

from counted import calls
from hostile import inputs
from hostile.articles import everywhere
from hostile.inputs import Input
from hostile.surfaces import DECODERS, OF_JSON, OF_XML, READERS, WRITERS, Call, differing
from newsmodel import NewsmodelError

pytestmark = pytest.mark.once

PROSE = "नहर की सफाई का काम सोमवार से शुरू हुआ और जून तक चलता रहेगा।\n"
# What pages are made of, over and over: what is odd about it is only how much there is.
SIGNS = """
“|”|‘|’|'|"|''|«|»|(|)|[|]|<p>|<q>|</q>|&amp;|- |– |• |* |: |, |। |. |? |… || |/|> |\u200d|\u200b|\u00a0|\u0300|1. |i. |#|@|_|=|\\
कि |ने |ने कहा, |का कहना है कि |के मुताबिक |said |said that |according to |he |उन्होंने |से |को |Mr. |डॉ. |A. |पी. एस. |
'24 | '24|(‘24) |9|०|12 |२ |2026 |Jan |जनवरी |January 12, 2026 |12-|1/|10:|10:10 |AM |IST |+05:30|सोमवार |Updated: |
नई दिल्ली|नई दिल्ली, |NEW DELHI: |(PTI)|(भाषा)। |थाना |By |By Asha Rao |Home |Home/|होम |9 COMMENTS |Reply |Asha says: |@asha |
Tags: |यह भी पढ़ें |Read More |http://e.example/ |a@b.example |मंत्री ने कहा, “हाँ।” |“Yes,” he said. |फोन : 108 |x — a (@b) c |
"""
UNITS = [unit for line in SIGNS.splitlines() for unit in line.replace("||", "|\v").split("|") if unit]
UNITS = [unit.replace("\v", "|") for unit in UNITS]


def growth(work: Callable[[int], object], size: int) -> float:
    """Give by how much the work grows when the size is doubled.

    Where it grows much it is counted once more at a size at which a window of so many characters is full.
    """

    def count(size: int) -> int:
        def do() -> None:
            with contextlib.suppress(NewsmodelError):
                work(size)

        return calls(do, warm=True)

    with contextlib.suppress(NewsmodelError):
        work(size)
    by = count(2 * size) / max(count(size), 1_000)
    return by if by <= 2.5 else count(16 * size) / count(8 * size)


def of_row(call: Call, row: Input) -> Callable[[int], object]:
    return lambda size: call(row.make(size))


def of_unit(call: Call, unit: str) -> Callable[[int], object]:
    return lambda size: call(PROSE + unit * size)


def of_article(call: Call, row: Input) -> Callable[[int], object]:
    return lambda size: call(everywhere(str(row.make(size))))


def of(calls: list[Call]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("call", calls, ids=lambda call: call.name)


def grown(rows: tuple[Input, ...]) -> list[Input]:
    return [row for row in rows if row.full is not None]


@of(differing(READERS))
def test_a_text_twice_as_long_is_twice_the_work(call: Call) -> None:
    rows = grown((*inputs.TEXTS, *inputs.STAMPS, *inputs.DATELINES, *inputs.STRINGS))
    steep = {row.name: growth(of_row(call, row), min(row.full or 0, 200)) for row in rows}
    # Its lines are longer, the deeper they stand.
    steep["txt-bullets-nested"] /= 2

    assert {name: by for name, by in steep.items() if by > 2.5} == {}


@pytest.mark.parametrize("end", ["", "\n"], ids=["in one line", "a line each"])
@of(differing(READERS))
def test_signs_of_news_over_and_over_are_no_more_work_than_there_are(call: Call, end: str) -> None:
    steep = {unit: growth(of_unit(call, unit + end), 20) for unit in UNITS}

    assert {unit: by for unit, by in steep.items() if by > 2.5} == {}


@of(differing(DECODERS))
def test_a_document_twice_as_long_is_twice_the_work(call: Call) -> None:
    rows = grown(
        (*(inputs.JSONS if call in OF_JSON else ()), *(inputs.XMLS if call in OF_XML else ()), *inputs.TEXTS)
    )
    steep = {row.name: growth(of_row(call, row), min(row.full or 0, 200)) for row in rows}

    assert {name: by for name, by in steep.items() if by > 2.5 and name != "txt-bullets-nested"} == {}


@of(differing(WRITERS))
def test_an_article_twice_as_long_is_twice_the_work_to_write(call: Call) -> None:
    rows = grown((*inputs.TEXTS, *inputs.STRINGS))
    steep = {row.name: growth(of_article(call, row), min(row.full or 0, 25)) for row in rows}

    assert {name: by for name, by in steep.items() if by > 2.5 and name != "txt-bullets-nested"} == {}


def test_the_count_finds_work_that_grows_with_the_square() -> None:
    assert growth(lambda n: [len("") for _ in range(n) for _ in range(n)], 60) > 3
