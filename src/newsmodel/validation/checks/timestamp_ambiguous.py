"""A date can be read in two ways."""

import datetime as dt
from collections.abc import Iterator

from attrs import evolve

from newsmodel.issues import Severity
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp


def _find(draft: Draft) -> Iterator[Finding]:
    for path, at in draft.stamps:
        if at.alternatives:
            yield Finding(path, {"date": at.date, "other": at.alternatives[0], "written": at.written})


CHECK = Check(
    code="timestamp.ambiguous",
    severity=Severity.INFO,
    about="A date can be read in more than one way: day and month could be swapped.",
    message={
        "en": "{written} is read as {date}, but could be {other}",
        "hi": "{written} को {date} पढ़ा गया है, पर वह {other} भी हो सकता है",
    },
    find=_find,
    good=(STORY,),
    bad=(
        changed(
            published_at=evolve(
                stamp("2026-02-03"), written="03/02/2026", alternatives=(dt.date(2026, 3, 2),)
            ),
            modified_at=None,
            dateline=None,
        ),
    ),
)
