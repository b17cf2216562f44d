"""The dateline stands once more in the lead."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, STORY, body, changed


def _find(draft: Draft) -> Iterator[Finding]:
    dateline = draft.article.dateline
    if dateline is None or not draft.paragraphs or not dateline.written.strip():
        return
    path, lead = draft.paragraphs[0]
    if lead.text.lstrip().startswith(dateline.written.strip()):
        yield Finding(path.child("text"), {"written": dateline.written})


CHECK = Check(
    code="dateline.repeated",
    severity=Severity.WARNING,
    about="The lead begins with the dateline, which stands in a field of its own.",
    message={
        "en": "the lead still has the dateline: {written}",
        "hi": "इंट्रो में डेटलाइन फिर से लिखी है: {written}",
    },
    find=_find,
    good=(STORY, changed(dateline=None), changed(sections=body("सीतापुर में नहर की सफाई हो रही है।"))),
    bad=(changed(sections=body(f"सीतापुर, 26 जनवरी: {LEAD}")),),
)
