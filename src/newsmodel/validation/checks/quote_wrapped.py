"""The words of a quote have its marks around them."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.body import Section
from newsmodel.model.quote import Quote
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import SPEAKER, STORY, changed

_PAIRS = {"“": "”", "‘": "’", '"': '"', "«": "»", "„": "“"}


def _find(draft: Draft) -> Iterator[Finding]:
    for path, quote, _ in draft.quotes:
        text = quote.text.strip()
        # “क” और “ख”: two pairs, not one around the whole.
        if len(text) > 1 and _PAIRS.get(text[0]) == text[-1] and text[-1] not in text[1:-1]:
            yield Finding(path.child("text"), {"text": quote.text})


CHECK = Check(
    code="quote.wrapped",
    severity=Severity.WARNING,
    about="The text of a quote still has its quotation marks.",
    message={"en": "the quote still has its marks: {text}", "hi": "उद्धरण के साथ उसके चिह्न भी रह गए हैं: {text}"},
    find=_find,
    good=(STORY, changed(sections=(Section(blocks=(Quote(text="“नहर” और “बाँध”", speaker=SPEAKER),)),))),
    bad=(
        changed(
            sections=(*STORY.sections, Section(blocks=(Quote(text="“नहर साफ़ होगी।”", speaker=SPEAKER),)))
        ),
    ),
)
