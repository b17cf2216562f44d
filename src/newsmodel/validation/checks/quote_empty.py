"""A quote has no words."""

from collections.abc import Iterator

from attrs import evolve

from newsmodel.issues import Severity
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, SPOKEN, STORY, body, changed
from newsmodel.validation.wording import said


def _find(draft: Draft) -> Iterator[Finding]:
    for path, quote, _ in draft.quotes:
        if not said(quote.text):
            yield Finding(path, {"text": quote.text})


CHECK = Check(
    code="quote.empty",
    severity=Severity.WARNING,
    about="A quote holds no word.",
    message={"en": "the quote has no words: {text}", "hi": "उद्धरण में कोई शब्द नहीं है: {text}"},
    find=_find,
    good=(STORY,),
    bad=(changed(sections=body(LEAD, evolve(SPOKEN, quotes=(evolve(SPOKEN.quotes[0], text="…"),)))),),
)
