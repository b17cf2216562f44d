"""Memory is bounded by the length of what is given and by the values that come of it; so is what is written."""

import tracemalloc

import pytest

import newsmodel.testing
from hostile import inputs
from hostile.articles import everywhere
from hostile.surfaces import DECODERS, READERS, WRITERS, Call, differing, parts
from newsmodel import NewsmodelError, UnsupportedError

SIZE = 60_000
NEWS = newsmodel.testing.make_page_text(3)
MEGABYTE = 1_000_000
# What a line, or a value of the model with its place, takes: a page of one letter a line is little else.
AN_ITEM = 500


def peak(call: Call, value: object) -> tuple[int, object]:
    """Give the bytes that a call has at once, and what it gives."""
    made: object = None
    tracemalloc.start()
    try:
        made = call(value)
    except (NewsmodelError, TypeError):
        pass
    finally:
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return most, made


@pytest.mark.once
@pytest.mark.parametrize("call", differing([*READERS, *DECODERS]), ids=lambda call: call.name)
def test_memory_is_at_most_twenty_times_the_input_and_its_items(call: Call) -> None:
    # Tables are built, and modules loaded, before anything is counted.
    for text in ("नहर, 5 जनवरी 2026, 5:10 pm IST, सोमवार", "", "CST 05/06/2020 वह 2 घंटे पहले", NEWS):
        peak(call, text)
    for row in (*inputs.TEXTS, *inputs.STAMPS, *inputs.DATELINES, *inputs.JSONS, *inputs.XMLS):
        given = row.make(min(row.full or 1, 8 * SIZE // (1 + len(str(row.make(8))))))
        size = len(given if isinstance(given, bytes) else str(given).encode("utf-8", "surrogatepass"))
        most, made = peak(call, given)
        items = sum(type(part).__module__.startswith("newsmodel.") for part in parts(made))
        items += len(str(given).splitlines())
        assert most <= 20 * size + MEGABYTE + AN_ITEM * items, row.name


def test_memory_that_is_too_much_is_seen() -> None:
    greedy = READERS[0].__class__("greedy", lambda text: list(text * 40), "reads", "str", False)

    assert peak(greedy, "x" * SIZE)[0] > 20 * SIZE + MEGABYTE


@pytest.mark.parametrize(
    "call", differing([call for call in WRITERS if "." in call.name]), ids=lambda call: call.name
)
def test_what_is_written_is_at_most_eight_times_the_texts(call: Call) -> None:
    for row in (*inputs.TEXTS, *inputs.STRINGS):
        article = everywhere(str(row.make(min(row.full or 1, 100)))[:2_000])
        try:
            made = call(article)
        except UnsupportedError:
            continue
        texts = sum(
            len(part.encode("utf-8", "surrogatepass")) for part in parts(article) if isinstance(part, str)
        )
        if isinstance(made, str):
            # The marks around each of the fields stand there whatever is in them.
            bare = max(len(str(call(everywhere(least))).encode()) for least in ("", "x"))
            # JSON in JSON has seven characters for a control or half a pair, and a field may stand there twice.
            times = 16 if any(part in row.name for part in ("-nul", "-c0", "-surrogate")) else 8
            assert len(made.encode("utf-8", "surrogatepass")) <= times * texts + bare, row.name


def test_every_format_writes_something() -> None:
    assert {call.name.partition(".")[0] for call in WRITERS} >= set(newsmodel.FORMATS)
