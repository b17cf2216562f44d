"""A quote has no speaker."""

from collections.abc import Iterator

from attrs import evolve

from newsmodel.issues import Severity
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, SPOKEN, STORY, body, changed


def _find(draft: Draft) -> Iterator[Finding]:
    for path, quote, _ in draft.quotes:
        if quote.speaker is None or not quote.speaker.name.strip():
            yield Finding(path, {"text": quote.text})


CHECK = Check(
    code="quote.speaker",
    severity=Severity.INFO,
    about="Nobody is named for a quote.",
    message={"en": "nobody is named for the quote {text}", "hi": "यह बात किसने कही, नहीं लिखा है: {text}"},
    find=_find,
    good=(STORY,),
    bad=(changed(sections=body(LEAD, evolve(SPOKEN, quotes=(evolve(SPOKEN.quotes[0], speaker=None),)))),),
)
