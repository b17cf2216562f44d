"""What is mutated, which tests may find it, and which rooms keep values that a mutant may change."""

import attrs


@attrs.frozen(kw_only=True)
class Target:
    """Files whose mutants are tried."""

    files: tuple[str, ...]
    """Patterns of their paths, from the root of the checkout."""
    tests: tuple[str, ...]
    """Arguments of pytest, from the root of the checkout."""
    rooms: tuple[str, ...]
    """Modules whose caches are emptied for each mutant: its own and those above it."""


_READERS = ("newsmodel.reading", "newsmodel.layouts", "newsmodel.parsing")

TARGETS = {
    "formats": Target(
        files=("src/newsmodel/formats/**/*.py",),
        # A browser is no quick judge.
        tests=("tests/formats", "src/newsmodel/formats", "--ignore=tests/formats/test_html5_outside.py"),
        rooms=("newsmodel.formats",),
    ),
    "text": Target(
        files=("src/newsmodel/text/**/*.py",),
        tests=(
            "tests/text",
            "src/newsmodel/text",
            "tests/languages",
            "tests/reading/test_phrases_and_shapes.py",
        ),
        rooms=("newsmodel",),
    ),
    "stamps": Target(
        files=("src/newsmodel/reading/stamps/*.py", "src/newsmodel/reading/timestamps.py"),
        tests=(
            "tests/reading/test_timestamps_beside.py",
            "tests/reading/test_timestamps_forms.py",
            "tests/reading/test_timestamps_laws.py",
            "tests/reading/test_timestamps_none.py",
            "tests/reading/test_timestamps_relative.py",
            "src/newsmodel/reading/stamps",
            "src/newsmodel/reading/timestamps.py",
        ),
        rooms=_READERS,
    ),
    "datelines": Target(
        files=("src/newsmodel/reading/datelines/*.py", "src/newsmodel/reading/dateline.py"),
        tests=(
            "tests/reading/test_dateline_forms.py",
            "tests/reading/test_dateline_grammar.py",
            "tests/reading/test_dateline_laws.py",
            "tests/reading/test_dateline_none.py",
            "tests/reading/test_dateline_whole.py",
            "tests/reading/test_datelines_of_small_pages.py",
            "tests/reading/test_gazetteer.py",
            "tests/reading/test_partial_dates.py",
            "src/newsmodel/reading/datelines",
            "src/newsmodel/reading/dateline.py",
        ),
        rooms=_READERS,
    ),
    "speech": Target(
        files=("src/newsmodel/reading/speech/*.py", "src/newsmodel/reading/quotes.py"),
        tests=(
            "tests/reading",
            "src/newsmodel/reading/speech",
            "src/newsmodel/reading/quotes.py",
            "--ignore-glob=*/test_[!q]*.py",
        ),
        rooms=_READERS,
    ),
    "pages": Target(
        # What reads timestamps, datelines and quotes has targets of its own, what shows a page has notebooks.
        files=(
            "src/newsmodel/reading/[!dqtp]*.py",
            "src/newsmodel/reading/dated_*.py",
            "src/newsmodel/reading/doubts.py",
            "src/newsmodel/reading/page.py",
            "src/newsmodel/reading/pictures.py",
            "src/newsmodel/reading/threads.py",
            "src/newsmodel/reading/titles_below.py",
            "src/newsmodel/reading/traits.py",
            "src/newsmodel/reading/rules/*.py",
            "src/newsmodel/parsing.py",
        ),
        tests=(
            "tests/reading",
            "tests/layouts",
            "tests/languages/test_language_of_a_text.py",
            "src/newsmodel/reading",
            "src/newsmodel/parsing.py",
            "--ignore-glob=*/test_quotes_*.py",
            "--ignore-glob=*/test_timestamps_*.py",
            "--ignore-glob=*/test_dateline_*.py",
            "--ignore-glob=*/test_parse_work.py",
        ),
        rooms=_READERS,
    ),
}
