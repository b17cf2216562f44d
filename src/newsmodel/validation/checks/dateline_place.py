"""The dateline names no place."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.dateline import Dateline
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    dateline = draft.article.dateline
    if dateline is not None and not dateline.places:
        yield Finding(Path("dateline"), {"written": dateline.written})


CHECK = Check(
    code="dateline.place",
    severity=Severity.INFO,
    about="The dateline names no place.",
    message={"en": "the dateline names no place: {written}", "hi": "डेटलाइन में जगह का नाम नहीं है: {written}"},
    find=_find,
    good=(STORY, changed(dateline=None)),
    bad=(changed(dateline=Dateline(written="हमारे संवाददाता।", credit="हमारे संवाददाता")),),
)
