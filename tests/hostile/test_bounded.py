"""Memory is bounded by the length of what is given, and so is what is written."""

import tracemalloc
from collections.abc import Callable
from functools import partial

import pytest

import newsmodel
from hostile import inputs
from hostile.articles import everywhere
from hostile.surfaces import DECODERS, READERS, WRITERS, Call, differing, parts
from newsmodel import NewsmodelError, UnsupportedError

SIZE = 60_000
# Twenty bytes for each byte are little for a short text of many lines, the megabyte is little for a long one.
SIZES = [15_000, SIZE, 5 * SIZE]
MEGABYTE = 1_000_000


def peak(call: Call, value: object) -> int:
    """Give the bytes that a call has at once."""
    tracemalloc.start()
    try:
        call(value)
    except (NewsmodelError, TypeError):
        pass
    finally:
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return most


def promised(size: int) -> int:
    """Give the bytes that a call may have at once for an input of so many."""
    return 20 * size + MEGABYTE


def is_bounded(call: Call, make: Callable[[], object], bound: Callable[[int], int] = promised) -> bool:
    """Tell whether a call has at most so much at once, again and again."""
    # In one call of many, a module is loaded, a table is built, or the interpreter's own table of names is made
    # larger, and that is counted with it. What the input needs is needed each time; it is made anew, because a
    # string keeps its UTF-8 when it was once asked for.
    for _ in range(3):
        given = make()
        given_bytes = given if isinstance(given, bytes) else str(given).encode("utf-8", "surrogatepass")
        if peak(call, given) <= bound(len(given_bytes)):
            return True
    return False


@pytest.mark.once
@pytest.mark.parametrize("call", differing([*READERS, *DECODERS]), ids=lambda call: call.name)
@pytest.mark.parametrize("size", SIZES)
def test_memory_is_at_most_twenty_times_the_input(call: Call, size: int) -> None:
    for row in (*inputs.TEXTS, *inputs.STAMPS, *inputs.DATELINES, *inputs.JSONS, *inputs.XMLS):
        times = min(row.full or 1, 8 * size // (1 + len(str(row.make(8)))))
        assert is_bounded(call, partial(row.make, times)), row.name


# Words of two letters take twenty times their room, each as a string of its own.
LONG_SENTENCES = {
    "behind": "“It is done,” " + "ab " * 333_000,
    "behind a comma": "“It is done,” " + "ab,ab " * 166_000,
    "before": "ab " * 333_000 + "said, “It is done.”",
    "inside": "“" + "ab " * 333_000 + "” he said.",
    "between": ("“It is done,” " + "ab " * 111_000) * 3,
    "reported": "He said that " + "ab " * 333_000,
}


LONG_LINES = {
    opening.strip(): opening + "ab " * 333_000
    for opening in (
        "",
        "Also read: ",
        "Photo: ",
        "By ",
        "Tags: ",
        "• ",
        "1. ",
        "PUNE: ",
        "5 May 2026 ",
        "Home > ",
    )
} | {
    "tags": "#ab " * 250_000,
    "a menu": "ab | " * 200_000,
    "a list": "ab, " * 250_000,
    "dots": "ab " * 333_000 + "…",
}


@pytest.mark.once
@pytest.mark.parametrize("text", LONG_LINES.values(), ids=LONG_LINES)
def test_a_line_of_a_megabyte_is_not_taken_apart(text: str) -> None:
    [parse] = [call for call in READERS if call.name == "parse"]
    assert is_bounded(parse, lambda: f"Canal opens\n\n{text}\n", lambda size: 10 * size)


@pytest.mark.once
@pytest.mark.parametrize("text", LONG_SENTENCES.values(), ids=LONG_SENTENCES)
def test_a_sentence_of_a_megabyte_is_not_taken_apart(text: str) -> None:
    for call in READERS:
        if call.name == "parse" or call.name.startswith("find_quotes"):
            assert is_bounded(call, lambda: f"{text}\n", lambda size: 10 * size), call.name


@pytest.mark.once
@pytest.mark.parametrize("call", differing(DECODERS), ids=lambda call: call.name)
def test_memory_is_bounded_for_whole_documents(call: Call) -> None:
    for row in (*inputs.JSONS, *inputs.XMLS):
        assert is_bounded(call, row.whole), row.name


def test_memory_that_is_too_much_is_seen() -> None:
    greedy = READERS[0].__class__("greedy", lambda text: list(text * 40), "reads", "str", False)

    assert not is_bounded(greedy, lambda: "x" * SIZE)


def test_a_table_that_is_built_once_is_not_of_the_input() -> None:
    tables: list[bytes] = []

    def build(_: object) -> None:
        if not tables:
            tables.append(bytes(2 * MEGABYTE))

    building = READERS[0].__class__("building", build, "reads", "str", False)

    assert is_bounded(building, lambda: "x")


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
