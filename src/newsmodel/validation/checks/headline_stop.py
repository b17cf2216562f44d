"""The headline ends like a sentence."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    headline = (draft.article.headline or "").rstrip()
    # An ellipsis and an abbreviation (U.S.) end with a dot too.
    if headline.endswith("।") or re.search(r"[^\W\d_]{4}\.$", headline):
        yield Finding(Path("headline"), {"headline": headline})


CHECK = Check(
    code="headline.stop",
    severity=Severity.INFO,
    optional=True,
    about="The headline ends with a full stop or a danda.",
    message={
        "en": "a headline ends without a full stop: {headline}",
        "hi": "शीर्षक के अंत में पूर्णविराम नहीं लगता: {headline}",
    },
    find=_find,
    good=(STORY, changed(headline="Canal work begins in the U.S."), changed(headline=None)),
    bad=(changed(headline="नहर की सफाई शुरू हुई।"), changed(headline="Canal work begins.")),
)
