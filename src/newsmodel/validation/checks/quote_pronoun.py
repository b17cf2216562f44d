"""A pronoun stands for the speaker of a quote."""

from collections.abc import Iterator

from attrs import evolve

from newsmodel.issues import Severity
from newsmodel.model.quote import Speaker
from newsmodel.text.folding import fold
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, SPOKEN, STORY, body, changed
from newsmodel.validation.wording import pronouns


def _find(draft: Draft) -> Iterator[Finding]:
    for path, quote, _ in draft.quotes:
        if quote.speaker is not None and fold(quote.speaker.name) in pronouns():
            yield Finding(path.child("speaker", "name"), {"name": quote.speaker.name})


_HE = Speaker(name="उन्होंने")
CHECK = Check(
    code="quote.pronoun",
    severity=Severity.INFO,
    about="The speaker of a quote is a pronoun: who it stands for is not known.",
    message={"en": "the speaker is a pronoun: {name}", "hi": "वक्ता की जगह सर्वनाम है: {name}"},
    find=_find,
    good=(STORY, changed(sections=body(evolve(SPOKEN, quotes=(evolve(SPOKEN.quotes[0], speaker=None),))))),
    bad=(changed(sections=body(LEAD, evolve(SPOKEN, quotes=(evolve(SPOKEN.quotes[0], speaker=_HE),)))),),
)
