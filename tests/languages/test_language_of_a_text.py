"""The language of a text: by its script, and among several of one script by their common words."""

import pathlib
import subprocess
import sys

import pytest

from newsmodel.reading.language import language_among, language_of

EXAMPLES = pathlib.Path(__file__).parents[2] / "docs" / "examples" / "languages"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("सिंचाई विभाग ने ISRO से मदद ली।", "hi"),  # the department asked ISRO for help
        ("The department asked इसरो for help with the canal.", "en"),
        ("1947 — ?", None),
        ("Киев", None),
        ("சென்னை", None),  # its letters begin with a byte that those of Hindi begin with
        ("", None),
        ("\ud800", None),
        ("1" * 1_999 + "a", "en"),  # so many characters tell
        ("1" * 2_000 + "a", None),
    ],
)
def test_the_script_tells_the_language(text: str, language: str | None) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He said “the canal is clean,” और गया।", "en"),
        ("नहर साफ है और पानी भी आया, said the engineer.", "hi"),  # the canal is clean and the water came
        ("canal नहर", None),
        ("नहर साफ है, तालाब साफ है। The canal", "hi"),
        ("है is", None),
    ],
)
def test_common_words_tell_languages_apart(text: str, language: str | None) -> None:
    assert language_among(("en", "hi"), text) == language


def test_hindi_and_marathi_are_told_apart_once_both_are_known() -> None:
    program = (
        "import sys, newsmodel\n"
        "from newsmodel.reading.language import language_of\n"
        "newsmodel.LANGUAGES.look_in(sys.argv[1])\n"
        # Work on the canal has begun, and four crores are approved: in Marathi, then in Hindi.
        "print(language_of('कालव्याचे काम सुरू झाले आहे आणि चार कोटी मंजूर झाले आहेत.'))\n"
        "print(language_of('नहर का काम शुरू हो गया है और चार करोड़ मंज़ूर हुए हैं।'))\n"
        "print(language_of('पुणे'))\n"
        "print(language_of('Pune'))\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(EXAMPLES)], capture_output=True, check=True)

    assert done.stdout.decode().split() == ["mr", "hi", "None", "en"]
