"""The same text gives the same value, wherever and however the program runs."""

import os
import pathlib
import subprocess
import sys

import pytest

PROGRAM = pathlib.Path(__file__).with_name("digest.py")
PLAIN: dict[str, str] = {}


def ran(*arguments: str, python: tuple[str, ...] = (), **environment: str) -> str:
    # The program stands in a package of the tests, beside the modules that they share.
    paths = [str(PROGRAM.parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])]
    kept = {name: value for name, value in os.environ.items() if name not in ("TZ", "LANG", "LC_ALL")}
    done = subprocess.run(
        [sys.executable, *python, PROGRAM, *arguments],
        env={**kept, "PYTHONPATH": os.pathsep.join(paths), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture(scope="module")
def plain() -> str:
    return ran(PYTHONHASHSEED="0", TZ="UTC")


@pytest.mark.parametrize(
    ("python", "environment"),
    [
        (
            ("-O", "-W", "error"),
            {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C"},
        ),
        (("-X", "utf8=0"), {"PYTHONHASHSEED": "2", "TZ": "America/St_Johns", "LC_ALL": "hi_IN.UTF-8"}),
    ],
    ids=["optimised, warnings are errors, Kiribati, no locale", "no UTF-8 mode, Newfoundland, Hindi"],
)
def test_surroundings_do_not_show(plain: str, python: tuple[str, ...], environment: dict[str, str]) -> None:
    assert ran(python=python, **environment) == plain


def test_little_stack_does_not_show(plain: str) -> None:
    assert ran("shallow", PYTHONHASHSEED="3") == plain


def test_threads_do_not_show(plain: str) -> None:
    assert ran("threads", PYTHONHASHSEED="4") == plain


def test_nothing_hostile_makes_it_do_io() -> None:
    assert ran("watched", PYTHONHASHSEED="5") == "0 events of I/O"
