"""The headline stands once more in the body."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.body_texts import body_texts
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, STORY, body, changed
from newsmodel.validation.wording import said


def _find(draft: Draft) -> Iterator[Finding]:
    headline = said(draft.article.headline or "")
    if not headline:
        return
    for path, text, key in draft.once(body_texts):
        if key == headline:
            yield Finding(path, {"text": text})


CHECK = Check(
    code="headline.repeated",
    severity=Severity.WARNING,
    about="A paragraph, an item or a heading of the body is the headline once more.",
    message={"en": "the body repeats the headline: {text}", "hi": "शीर्षक लेख के भीतर दोहराया गया है: {text}"},
    find=_find,
    good=(STORY, changed(headline=None)),
    bad=(changed(sections=body("सीतापुर में नहर की सफाई का काम शुरू", LEAD)),),
)
