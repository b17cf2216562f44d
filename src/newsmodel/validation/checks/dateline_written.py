"""A place or an agency is not in the dateline as it was written."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.dateline import Dateline
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed
from newsmodel.validation.written import unwritten


def _find(draft: Draft) -> Iterator[Finding]:
    return unwritten(draft.article.dateline, Path("dateline"), ("places", "agencies"))


CHECK = Check(
    code="dateline.written",
    severity=Severity.WARNING,
    about="A place or an agency of the dateline is not in the dateline as it was written.",
    message={"en": "{part} is not in the dateline: {written}", "hi": "{part} डेटलाइन में नहीं लिखा है: {written}"},
    find=_find,
    good=(STORY, changed(dateline=None)),
    bad=(changed(dateline=Dateline(written="सीतापुर:", places=("लखनऊ",))),),
)
