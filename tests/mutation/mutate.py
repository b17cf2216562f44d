"""Test the tests: `python tests/mutation/mutate.py formats` changes a package at one place after the other.

A changed package is a mutant, and a mutant that no test finds has survived. Needs the extra `mutation`, which has
mutmut, whose operators make the mutants. Without a target it lists all. What is known to survive stands in
`survivors.txt` with its reason; the program ends with 1 where anything else does, and where a reason stands there for
what is found or for no change at all. It keeps what it found in `build/mutation`, where `--again` finds what survived
the last time.
"""

import argparse
import collections
import fnmatch
import json
import os
import pathlib
import random
import sys
from collections.abc import Iterable, Iterator

TESTS = pathlib.Path(__file__).parents[1]
ROOT = TESTS.parent
sys.path[:0] = [str(TESTS), str(ROOT / "src")]
# Neither may import newsmodel before it is measured.
os.environ |= {"HYPOTHESIS_NO_PLUGINS": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

from mutation.children import End, Outcome  # noqa: E402
from mutation.mutants import Mutant, mutants_of  # noqa: E402
from mutation.targets import TARGETS, Target  # noqa: E402
from mutation.trials import find_reached, reached_from, try_all  # noqa: E402

BUILD = ROOT / "build" / "mutation"


def main() -> int:
    """Try the mutants that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", nargs="?", choices=sorted(TARGETS))
    parser.add_argument(
        "--only", nargs="+", default=["*"], metavar="NAME", help="files of such names, as '_json*.py'"
    )
    parser.add_argument("--sample", type=int, help="so many mutants, drawn with the seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--again", action="store_true", help="what survived the last time")
    parser.add_argument(
        "--same-tests", action="store_true", help="the tests reach what they reached the last time"
    )
    options = parser.parse_args()
    if options.target is None:
        print("\n".join(sorted(TARGETS)))
        return 0
    os.chdir(ROOT)
    BUILD.mkdir(parents=True, exist_ok=True)
    target, found = TARGETS[options.target], BUILD / f"{options.target}.jsonl"
    mutants = list(chosen(options, target, found))
    kept = found.with_suffix(".reached")
    if not options.same_tests:
        find_reached(target, kept, ROOT)
    reached = reached_from(kept, ROOT)
    print(f"{len(mutants)} mutants, {len(reached.seconds)} tests", flush=True)
    ends = []
    with found.with_suffix(".new").open("w", encoding="utf-8") as file:
        for mutant, end in try_all(mutants, target, reached, ROOT):
            ends.append((mutant, end))
            entry = {"key": mutant.key, "line": mutant.lines.start, "end": end.outcome.name, "by": end.told}
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")
            file.flush()
    found.with_suffix(".new").replace(found)
    status = report(ends)
    return report_idle(ends, options) or status


def chosen(options: argparse.Namespace, target: Target, found: pathlib.Path) -> Iterator[Mutant]:
    """Give the mutants that the options choose."""
    mutants = (
        mutant
        for path in sorted({path for files in target.files for path in ROOT.glob(files)})
        if any(fnmatch.fnmatch(path.name, name) for name in options.only)
        for mutant in mutants_of(path, ROOT)
    )
    if options.again:
        last = map(json.loads, found.read_text(encoding="utf-8").splitlines())
        survived = {entry["key"] for entry in last if entry["end"] == "SURVIVED"}
        mutants = (mutant for mutant in mutants if mutant.key in survived)
    if options.sample is None:
        return mutants
    return iter(random.Random(options.seed).sample(list(mutants), options.sample))


def report(ends: Iterable[tuple[Mutant, End]]) -> int:
    """Print the figures of each file and what survived without a reason, and say whether there is any."""
    reasons = explained()
    counts: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    unexplained = []
    for mutant, end in ends:
        kind = end.outcome.name
        if end.outcome is Outcome.SURVIVED and mutant.key in reasons:
            kind = "explained"
        elif end.outcome is Outcome.SURVIVED:
            unexplained.append(f"{mutant.key}  # line {mutant.lines.start} {end.told}")
        for name in (mutant.path, "all"):
            counts[name][kind] += 1
    for name in sorted(counts, key=lambda name: (name == "all", name)):
        every = counts[name].total()
        killed = counts[name]["KILLED"] + counts[name]["TIMEOUT"]
        print(
            f"{name}: {every} mutants, {killed} killed ({counts[name]['TIMEOUT']} of them by time), "
            f"{every - killed} survived ({counts[name]['explained']} with a reason): {100 * killed / every:.1f} %"
        )
    print("\n".join(["", *unexplained]))
    return 1 if unexplained else 0


def report_idle(ends: Iterable[tuple[Mutant, End]], options: argparse.Namespace) -> int:
    """Print the reasons of mutants that do not survive, and say whether there is any: only all of a file shows it."""
    if options.again or options.sample is not None:
        return 0
    files = {mutant.path.removeprefix("src/newsmodel/") for mutant, _ in ends}
    survived = {mutant.key for mutant, end in ends if end.outcome is Outcome.SURVIVED}
    idle = [key for key in explained() if key.split(" ", 1)[0] in files and key not in survived]
    print("\n".join(f"a reason without a survivor: {key}" for key in idle))
    return 1 if idle else 0


def explained() -> dict[str, str]:
    """Give the reason of each mutant that is known to survive."""
    reasons = {}
    for line in pathlib.Path(__file__).with_name("survivors.txt").read_text(encoding="utf-8").splitlines():
        key, mark, reason = line.rpartition("  # ")
        if mark:
            reasons[key] = reason
    return reasons


if __name__ == "__main__":
    sys.exit(main())
