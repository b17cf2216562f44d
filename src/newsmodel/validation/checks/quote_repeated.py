"""The same words are quoted twice."""

from collections.abc import Iterator

from attrs import evolve

from newsmodel.issues import Severity
from newsmodel.model.body import Section
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, SPOKEN, STORY, body, changed
from newsmodel.validation.wording import said

# "ज़रूर", "समय पर": a fragment may well be quoted again.
_WORDS = 6


def _find(draft: Draft) -> Iterator[Finding]:
    first: dict[str, Path] = {}
    for path, quote, whole in draft.quotes:
        # A pull quote is there to repeat what the text says.
        if whole is None:
            continue
        key = said(quote.text)
        if key.count(" ") < _WORDS - 1:
            continue
        if key in first:
            yield Finding(path, {"text": quote.text, "other": first[key]})
        first.setdefault(key, path)


CHECK = Check(
    code="quote.repeated",
    severity=Severity.WARNING,
    about="Six words or more are quoted twice, pull quotes aside.",
    message={
        "en": "the same words as in {other} are quoted again: {text}",
        "hi": "{other} का उद्धरण दोहराया गया है: {text}",
    },
    find=_find,
    good=(STORY, changed(sections=(*STORY.sections, Section(blocks=SPOKEN.quotes)))),
    bad=(
        changed(
            sections=body(LEAD, SPOKEN, evolve(SPOKEN, text="उन्होंने दोहराया, “पानी समय पर खेतों तक पहुँचेगा।”"))
        ),
    ),
)
