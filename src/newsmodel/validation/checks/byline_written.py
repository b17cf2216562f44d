"""A name is not in the byline as it was written."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.byline import Byline
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed
from newsmodel.validation.wording import said

# So many are enough to tell: what is longer is no byline, and each of them is sought in all of it.
_MOST = 20


def _find(draft: Draft) -> Iterator[Finding]:
    byline = draft.article.byline
    if byline is None:
        return
    written = said(byline.written)
    for name in ("names", "agencies"):
        for at, part in enumerate(getattr(byline, name)[:_MOST]):
            if said(part) not in written:
                yield Finding(Path("byline", name, at), {"part": part, "written": byline.written})


CHECK = Check(
    code="byline.written",
    severity=Severity.WARNING,
    about="A name or an agency of the byline is not in the byline as it was written.",
    message={"en": "{part} is not in the byline: {written}", "hi": "{part} बाइलाइन में नहीं लिखा है: {written}"},
    find=_find,
    good=(STORY, changed(byline=None)),
    bad=(changed(byline=Byline(written="रिपोर्ट: आशा राव", names=("मोहन दास",))),),
)
