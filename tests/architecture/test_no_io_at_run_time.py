"""No I/O at run time: once warm, no public call touches a file, a socket, a process, or loads code."""

import pathlib
import subprocess
import sys

PROGRAM = pathlib.Path(__file__).with_name("watched_calls.py")


def test_once_warm_no_public_call_does_io() -> None:
    done = subprocess.run([sys.executable, PROGRAM], capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("0 events of I/O", "")


def test_the_watch_sees_a_file_that_is_read() -> None:
    done = subprocess.run([sys.executable, PROGRAM, "break"], capture_output=True, text=True, check=True)

    assert done.stdout.startswith("1 events of I/O\nopen ")
    assert "watched_calls.py" in done.stdout
