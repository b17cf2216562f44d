"""Compare what is public with the newest tag, by griffe: `python .ci/compare_api.py`, in a checkout.

Exits with 1 where something is gone or changed in a way that breaks callers. A checkout without history or
without a tag has nothing to compare with, and says so.
"""

import pathlib
import subprocess
import sys


def newest_tag(checkout: pathlib.Path) -> str | None:
    """Give the newest tag below the commit that is checked out."""
    command = ["git", "-C", str(checkout), "describe", "--tags", "--abbrev=0"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


def main() -> int:
    """Compare, and say what breaks."""
    checkout = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    tag = newest_tag(checkout)
    if tag is None:
        sys.stdout.write("there is no tag yet: nothing to compare what is public with\n")
        return 0
    # Late: without a tag it is not needed.
    import griffe

    before = griffe.load_git("newsmodel", ref=tag, repo=checkout, search_paths=["src"])
    now = griffe.load("newsmodel", search_paths=[checkout / "src"])
    breaks = [
        change.explain(style=griffe.ExplanationStyle.ONE_LINE)
        for change in griffe.find_breaking_changes(before, now)
    ]
    sys.stdout.write("\n".join([f"{len(breaks)} changes since {tag} that break callers", *breaks, ""]))
    return 1 if breaks else 0


if __name__ == "__main__":
    sys.exit(main())
