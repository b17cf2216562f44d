"""A place or an agency is not in the dateline as it was written."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.dateline import Dateline
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed
from newsmodel.validation.wording import said

# So many are enough to tell: what is longer is no dateline, and each of them is sought in all of it.
_MOST = 20


def _find(draft: Draft) -> Iterator[Finding]:
    dateline = draft.article.dateline
    if dateline is None:
        return
    written = said(dateline.written)
    for name in ("places", "agencies"):
        for at, part in enumerate(getattr(dateline, name)[:_MOST]):
            if said(part) not in written:
                yield Finding(Path("dateline", name, at), {"part": part, "written": dateline.written})


CHECK = Check(
    code="dateline.written",
    severity=Severity.WARNING,
    about="A place or an agency of the dateline is not in the dateline as it was written.",
    message={"en": "{part} is not in the dateline: {written}", "hi": "{part} डेटलाइन में नहीं लिखा है: {written}"},
    find=_find,
    good=(STORY, changed(dateline=None)),
    bad=(changed(dateline=Dateline(written="सीतापुर:", places=("लखनऊ",))),),
)
