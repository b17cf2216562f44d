"""The text is not in the script of its language."""

import functools
import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.languages import LANGUAGES
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, STORY, body, changed

_LETTERS = 100
_SAMPLE = 20_000


@functools.cache
def _scripts() -> dict[str, re.Pattern[str]]:
    return {language.code: re.compile(f"[{language.letters}]") for language in LANGUAGES.values()}


def _find(draft: Draft) -> Iterator[Finding]:
    tag = draft.article.language or ""
    code, *more = tag.split("-")
    # hi-Latn is Hindi in Latin letters.
    if code not in _scripts() or any(len(subtag) == 4 for subtag in more):
        return
    sample = "".join(text for _, text in draft.prose[:200])[:_SAMPLE]
    counts = {name: len(pattern.findall(sample)) for name, pattern in _scripts().items()}
    most = max(counts.values())
    if most >= _LETTERS and counts[code] < most / 4:
        yield Finding(
            Path("language"), {"language": tag, "share": 100 * counts[code] // (most + counts[code])}
        )


_ENGLISH = (
    "The irrigation department began to clean the main canal of the town on Monday, officials said. " * 2
)
CHECK = Check(
    code="language.script",
    severity=Severity.WARNING,
    about="Hardly a letter of the body is of the script of the article's language.",
    message={
        "en": "the language is {language}, but only {share} % of the letters are of its script",
        "hi": "भाषा {language} बताई गई है, पर सिर्फ़ {share} % अक्षर उसकी लिपि के हैं",
    },
    find=_find,
    good=(
        STORY,
        changed(language="ur"),
        changed(language=None),
        changed(language="en", sections=body(_ENGLISH)),
        changed(language="hi-Latn", sections=body(_ENGLISH)),
        changed(language="hi-IN", sections=body(LEAD, _ENGLISH)),
    ),
    bad=(changed(sections=body(_ENGLISH)),),
)
