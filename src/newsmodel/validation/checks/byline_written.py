"""A name is not in the byline as it was written."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.byline import Byline
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed
from newsmodel.validation.written import unwritten


def _find(draft: Draft) -> Iterator[Finding]:
    return unwritten(draft.article.byline, Path("byline"), ("names", "agencies"))


CHECK = Check(
    code="byline.written",
    severity=Severity.WARNING,
    about="A name or an agency of the byline is not in the byline as it was written.",
    message={"en": "{part} is not in the byline: {written}", "hi": "{part} बाइलाइन में नहीं लिखा है: {written}"},
    find=_find,
    good=(STORY, changed(byline=None)),
    bad=(changed(byline=Byline(written="रिपोर्ट: आशा राव", names=("मोहन दास",))),),
)
