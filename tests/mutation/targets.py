"""What is mutated, which tests may find it, and which rooms keep values that a mutant may change."""

import attrs


@attrs.frozen(kw_only=True)
class Target:
    """A folder whose mutants are tried."""

    folder: str
    tests: tuple[str, ...]
    """Arguments of pytest, from the root of the checkout."""
    rooms: tuple[str, ...]
    """Modules whose caches are emptied for each mutant: its own and those above it."""


_READERS = ("newsmodel.reading", "newsmodel.layouts", "newsmodel.parsing")

TARGETS = {
    "formats": Target(
        folder="src/newsmodel/formats",
        # A browser is no quick judge.
        tests=("tests/formats", "src/newsmodel/formats", "--ignore=tests/formats/test_html5_outside.py"),
        rooms=("newsmodel.formats",),
    ),
    "text": Target(
        folder="src/newsmodel/text",
        tests=(
            "tests/text",
            "src/newsmodel/text",
            "tests/languages",
            "tests/reading/test_phrases_and_shapes.py",
        ),
        rooms=("newsmodel",),
    ),
    "stamps": Target(
        folder="src/newsmodel/reading/stamps",
        tests=(
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
        folder="src/newsmodel/reading/datelines",
        tests=(
            "tests/reading/test_dateline_forms.py",
            "tests/reading/test_dateline_laws.py",
            "tests/reading/test_dateline_none.py",
            "tests/reading/test_dateline_whole.py",
            "tests/reading/test_gazetteer.py",
            "tests/reading/test_partial_dates.py",
            "src/newsmodel/reading/datelines",
            "src/newsmodel/reading/dateline.py",
        ),
        rooms=_READERS,
    ),
    "speech": Target(
        folder="src/newsmodel/reading/speech",
        tests=(
            "tests/reading/test_quotes.py",
            "tests/reading/test_quotes_behind.py",
            "tests/reading/test_quotes_english.py",
            "tests/reading/test_quotes_grammar.py",
            "tests/reading/test_quotes_inside.py",
            "tests/reading/test_quotes_introduced.py",
            "tests/reading/test_quotes_laws.py",
            "tests/reading/test_quotes_names.py",
            "tests/reading/test_quotes_none.py",
            "tests/reading/test_quotes_other.py",
            "tests/reading/test_quotes_paragraphs.py",
            "src/newsmodel/reading/speech",
            "src/newsmodel/reading/quotes.py",
        ),
        rooms=_READERS,
    ),
}
