"""A program that gives each reader and decoder every hostile input at its full size, and says what it took.

`python tests/hostile/whole_inputs.py` prints each call that took longer than a tenth of a second, with the seconds for
a megabyte of UTF-8, and how many there were; the name of a call after it asks that one alone.
"""

import sys
import time
from collections.abc import Iterator

import newsmodel
from hostile import inputs
from hostile.inputs import Input
from hostile.outcomes import outcome
from hostile.surfaces import DECODERS, OF_JSON, OF_XML, READERS, TOTAL, Call, differing

MEGABYTE = 1_000_000


def work() -> Iterator[tuple[Call, Input]]:
    """Give each call with each input that is meant for it."""
    for call in differing(READERS):
        for row in (*inputs.TEXTS, *inputs.STAMPS, *inputs.DATELINES):
            yield call, row
    for call in differing(DECODERS):
        rows = (
            *(inputs.JSONS if call in OF_JSON else ()),
            *(inputs.XMLS if call in OF_XML else ()),
            *inputs.TEXTS,
        )
        for row in rows:
            yield call, row


def main() -> None:
    """Call everything and say what it took."""
    count = wrong = 0
    # Tables are built.
    newsmodel.parse("नहर, 5 जनवरी 2026\n\nसीतापुर: मंत्री ने कहा, “हाँ।”")
    for call, row in work():
        if sys.argv[1:] and call.name not in sys.argv[1:]:
            continue
        value = row.whole()
        size = len(value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass"))
        start = time.process_time()
        came = outcome(call, value)
        seconds = time.process_time() - start
        count += 1
        allowed = row.outcomes if call in TOTAL and row in inputs.TEXTS else "VELT"
        wrong += came not in allowed
        if seconds > 0.1 or came not in allowed:
            each = seconds * MEGABYTE / max(size, 1)
            sys.stdout.write(
                f"{call.name} {row.name}: {came} {seconds:.2f} s, {size} bytes, {each:.2f} s/MB\n"
            )
    sys.stdout.write(f"{count} calls, {wrong} wrong\n")


if __name__ == "__main__":
    main()
