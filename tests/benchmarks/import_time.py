"""How long `import newsmodel` takes beside `import attrs`: at most 1.6 times as long.

`python tests/benchmarks/import_time.py [ROUNDS]` starts an interpreter for each import in turn, so that a
busy machine slows both alike, and compares the medians of what `-X importtime` says. The exit code is 1 if
the bound is broken.
"""

import statistics
import subprocess
import sys

BOUND = 1.6
ROUNDS = 15


def microseconds(module: str) -> int:
    """Import a module in a fresh interpreter and give the time of it, with all that it imports."""
    command = [sys.executable, "-X", "importtime", "-c", f"import {module}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    # import time: self [us] | cumulative | imported package
    rows = (line.removeprefix("import time:").split("|") for line in done.stderr.splitlines())
    return next(int(cumulative) for _, cumulative, name in rows if name.strip() == module)


def main(rounds: int = ROUNDS) -> int:
    """Measure, print, and give the exit code."""
    times: dict[str, list[int]] = {"attrs": [], "newsmodel": []}
    for measured in times:
        microseconds(measured)  # the first import writes the byte code
    for _ in range(rounds):
        for name, taken in times.items():
            taken.append(microseconds(name))
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    ratio = medians["newsmodel"] / medians["attrs"]
    for name, median in medians.items():
        print(f"import {name:10} {median / 1000:7.2f} ms")
    print(f"ratio             {ratio:7.2f}, at most {BOUND}")
    return 0 if ratio <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
