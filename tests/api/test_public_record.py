"""What was public stays public: each line of the record still holds."""

import pathlib
import subprocess
import sys

RECORD = pathlib.Path(__file__).with_name("public.txt")
PROGRAM = pathlib.Path(__file__).with_name("signatures.py")


def test_nothing_that_is_on_record_is_gone() -> None:
    # `python tests/api/signatures.py > tests/api/public.txt` renews the record. A line that goes needs a warning of a
    # year, and an entry in the changelog that names what to use instead.
    done = subprocess.run([sys.executable, PROGRAM], capture_output=True, check=True)
    now = done.stdout.decode("utf-8").splitlines()
    recorded = RECORD.read_text("utf-8").splitlines()

    assert [line for line in recorded if line not in now] == []
    assert len(recorded) > 100
