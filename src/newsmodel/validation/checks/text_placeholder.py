"""A text was never filled in."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_PLACEHOLDER = re.compile(
    r"\blorem ipsum\b|\bTKTK\b|\{\{[^{}]{0,80}\}\}|\[insert [^\[\]]{0,80}\]"
    r"|^(?:undefined|null|\[object object\])$",
    re.IGNORECASE,
)


def _find(draft: Draft) -> Iterator[Finding]:
    for path, text in draft.texts:
        match = _PLACEHOLDER.search(text)
        if match is not None:
            yield Finding(path, {"text": match[0]})


CHECK = Check(
    code="text.placeholder",
    severity=Severity.WARNING,
    about="A text has words that stand for others: lorem ipsum, TKTK, {{name}}, undefined.",
    message={"en": "a placeholder was not filled in: {text}", "hi": "ख़ाली जगह भरी नहीं गई है: {text}"},
    find=_find,
    good=(STORY, changed(summary="None of the gates works, the name [of the dam] is undefined.")),
    bad=(changed(summary="Lorem ipsum dolor"), changed(summary="{{summary}}"), changed(tags=("undefined",))),
)
