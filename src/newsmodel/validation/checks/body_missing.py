"""The body is missing."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.body import Section
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import SPOKEN, STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    if not any(text.strip() for _, text in draft.prose) and not any(s.whole is None for s in draft.quotes):
        yield Finding(None)


CHECK = Check(
    code="body.missing",
    severity=Severity.WARNING,
    about="The article has no paragraph, no list and no pull quote.",
    message={"en": "the article has no body", "hi": "लेख में शीर्षक के नीचे कुछ नहीं लिखा है"},
    find=_find,
    good=(STORY, changed(sections=(Section(blocks=(SPOKEN.quotes[0],)),))),
    bad=(changed(sections=()), changed(sections=(Section(heading="आगे"),))),
)
