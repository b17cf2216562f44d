"""Fuzz a target: `python tests/fuzz/fuzz.py read-parse 600` runs it for 600 seconds, without a name it lists all.

Needs the extra `fuzz`, which has atheris. What breaks a target is kept in `tests/crashes/<target>/`, where the suite
tries it again for ever. More options are those of libFuzzer, after the seconds.
"""

import pathlib
import sys

TESTS = pathlib.Path(__file__).parents[1]


def main() -> None:
    """Run the target that the command line names."""
    sys.path[:0] = [str(TESTS)]
    import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]

    with atheris.instrument_imports(include=["newsmodel"]):
        import newsmodel.testing
        from fuzz.targets import TARGETS, seeds
    if len(sys.argv) < 2:
        print("\n".join(TARGETS))
        return
    name = sys.argv[1]
    seconds = sys.argv[2] if len(sys.argv) > 2 else "600"
    corpus = TESTS / "fuzz" / "corpus" / name
    crashes = TESTS / "crashes" / name
    for folder in (corpus, crashes):
        folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(seeds(name)):
        (corpus / f"seed-{number}").write_bytes(data)
    # The tables are built before the clock of the first run ticks.
    newsmodel.parse(newsmodel.testing.make_page_text(1))
    options = [
        f"-max_total_time={seconds}",
        f"-artifact_prefix={crashes}/",
        "-timeout=10",
        "-rss_limit_mb=2048",
    ]
    atheris.Setup([sys.argv[0], *options, *sys.argv[3:], str(corpus)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
