"""What once broke a target is tried for ever; and each target takes its seeds."""

import pathlib

import pytest

from fuzz.targets import TARGETS, seeds

CRASHES = pathlib.Path(__file__).parents[1] / "crashes"
KEPT = sorted(path for path in CRASHES.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.relative_to(CRASHES).as_posix())
def test_what_broke_it_breaks_it_no_more(path: pathlib.Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_takes_its_seeds(name: str) -> None:
    for data in [*seeds(name), b"", b"\xff\x00\xd0", bytes(range(256)) * 8]:
        TARGETS[name](data)


def test_there_is_a_target_for_each_reader_and_each_format() -> None:
    names = " ".join(TARGETS)

    assert all(
        f"read-{name}" in names for name in ("parse", "find_quotes", "parse_dateline", "find_timestamps")
    )
    assert all(f"trip-{name}" in names for name in ("native", "nitf", "plaintext"))
