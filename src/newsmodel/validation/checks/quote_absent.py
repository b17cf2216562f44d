"""A quote is not in its paragraph."""

from collections.abc import Iterator

from attrs import evolve

from newsmodel.issues import Severity
from newsmodel.model.body import Section
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, SPOKEN, STORY, body, changed


def _find(draft: Draft) -> Iterator[Finding]:
    at, where = 0, Path()
    for path, quote, whole in draft.quotes:
        if whole is None:
            continue
        if path.parent != where:
            at, where = 0, path.parent
        if at < 0:
            continue  # one search in vain is enough for a paragraph
        at = whole.find(quote.text, at)
        # Where the quotes are not in the order of the text, it may still stand before.
        if at < 0 and quote.text not in whole:
            yield Finding(path.child("text"), {"text": quote.text})


CHECK = Check(
    code="quote.absent",
    severity=Severity.WARNING,
    about="The text of a quote is not in the paragraph or item that holds it.",
    message={"en": "the quote is not in its paragraph: {text}", "hi": "उद्धरण अपने अनुच्छेद में नहीं मिलता: {text}"},
    find=_find,
    good=(STORY, changed(sections=(Section(blocks=SPOKEN.quotes),))),
    bad=(changed(sections=body(LEAD, evolve(SPOKEN, text="अभियंता रमेश वर्मा ने काम की जानकारी दी।"))),),
)
