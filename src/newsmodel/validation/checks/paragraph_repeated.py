"""A paragraph stands twice."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.body_texts import body_texts
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, SPOKEN, STORY, body, changed

# Short answers of an interview ("जी हाँ।") may well be given twice.
_SHORTEST = 40


def _find(draft: Draft) -> Iterator[Finding]:
    first: dict[str, Path] = {}
    for (path, paragraph), (_, _, key) in zip(draft.paragraphs, draft.once(body_texts), strict=False):
        if len(key) < _SHORTEST:
            continue
        if key in first:
            yield Finding(path, {"text": paragraph.text, "other": first[key]})
        first.setdefault(key, path)


CHECK = Check(
    code="paragraph.repeated",
    severity=Severity.WARNING,
    about="A paragraph of 40 characters or more says the same as one above it.",
    message={"en": "the paragraph repeats {other}: {text}", "hi": "यह अनुच्छेद {other} को दोहराता है: {text}"},
    find=_find,
    good=(STORY, changed(sections=body(LEAD, "जी हाँ।", SPOKEN, "जी हाँ।"))),
    bad=(changed(sections=body(LEAD, SPOKEN, LEAD)),),
)
