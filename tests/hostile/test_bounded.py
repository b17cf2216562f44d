"""Memory is bounded by the length of what is given, and so is what is written."""

import tracemalloc

import pytest

import newsmodel.testing
from hostile import inputs
from hostile.articles import everywhere
from hostile.surfaces import DECODERS, READERS, WRITERS, Call, differing, parts
from newsmodel import NewsmodelError, UnsupportedError

SIZE = 60_000
# Twenty bytes for each byte are little for a short text of many lines, the megabyte is little for a long one.
SIZES = [15_000, SIZE, 5 * SIZE]
NEWS = newsmodel.testing.make_page_text(3)
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


@pytest.mark.once
@pytest.mark.parametrize("call", differing([*READERS, *DECODERS]), ids=lambda call: call.name)
@pytest.mark.parametrize("size", SIZES)
def test_memory_is_at_most_twenty_times_the_input(call: Call, size: int) -> None:
    # Tables are built, and modules loaded, before anything is counted.
    for text in ("नहर, 5 जनवरी 2026, 5:10 pm IST, सोमवार", "", "CST 05/06/2020 वह 2 घंटे पहले", NEWS):
        peak(call, text)
    for row in (*inputs.TEXTS, *inputs.STAMPS, *inputs.DATELINES, *inputs.JSONS, *inputs.XMLS):
        given = row.make(min(row.full or 1, 8 * size // (1 + len(str(row.make(8))))))
        given_bytes = given if isinstance(given, bytes) else str(given).encode("utf-8", "surrogatepass")
        assert peak(call, given) <= 20 * len(given_bytes) + MEGABYTE, row.name


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
    peak(parse, NEWS)
    assert peak(parse, f"Canal opens\n\n{text}\n") <= 10 * len(text)


@pytest.mark.once
@pytest.mark.parametrize("text", LONG_SENTENCES.values(), ids=LONG_SENTENCES)
def test_a_sentence_of_a_megabyte_is_not_taken_apart(text: str) -> None:
    for call in READERS:
        if call.name == "parse" or call.name.startswith("find_quotes"):
            peak(call, NEWS)
            assert peak(call, text) <= 10 * len(text), call.name


def test_memory_that_is_too_much_is_seen() -> None:
    greedy = READERS[0].__class__("greedy", lambda text: list(text * 40), "reads", "str", False)

    assert peak(greedy, "x" * SIZE) > 20 * SIZE + MEGABYTE


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
