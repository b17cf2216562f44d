"""The byline stands once more in the body."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.byline import Byline
from newsmodel.validation.body_texts import body_texts
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, STORY, body, changed
from newsmodel.validation.wording import said


def _find(draft: Draft) -> Iterator[Finding]:
    byline = draft.article.byline
    written = "" if byline is None else said(byline.written)
    if not written:
        return
    for path, text, key in draft.once(body_texts):
        if key == written:
            yield Finding(path, {"text": text})


CHECK = Check(
    code="byline.repeated",
    severity=Severity.WARNING,
    about="A paragraph, an item or a heading of the body is the byline once more.",
    message={"en": "the body repeats the byline: {text}", "hi": "बाइलाइन लेख के भीतर दोहराई गई है: {text}"},
    find=_find,
    good=(STORY, changed(byline=None), changed(byline=Byline(written=""))),
    bad=(changed(sections=body("रिपोर्ट - आशा राव", LEAD)),),
)
