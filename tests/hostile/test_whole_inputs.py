"""Every input at its full size. What grows with the square would take hours, so an end to the waiting is no measure."""

import os
import pathlib
import subprocess
import sys

import pytest

PROGRAM = pathlib.Path(__file__).with_name("whole_inputs.py")
# The whole takes less than a minute; one regular expression that backtracks takes longer than this for one input.
SECONDS = 1_200


@pytest.mark.once
def test_every_input_is_read_or_refused_at_its_full_size() -> None:
    paths = [str(PROGRAM.parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])]
    done = subprocess.run(
        [sys.executable, PROGRAM],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )

    assert done.stderr == ""
    assert done.stdout.endswith(" calls, 0 wrong\n"), done.stdout
