"""The address says where a reader came from."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_TRACKING = re.compile(r"[?&](utm_[a-z]+|fbclid|gclid|igshid|mc_cid|mc_eid)=", re.IGNORECASE)


def _find(draft: Draft) -> Iterator[Finding]:
    match = _TRACKING.search(draft.article.url or "")
    if match is not None:
        yield Finding(Path("url"), {"parameter": match[1]})


CHECK = Check(
    code="url.tracking",
    severity=Severity.INFO,
    about="The address has a parameter of a campaign or a network: one article then has many addresses.",
    message={
        "en": "the address has the tracking parameter {parameter}",
        "hi": "पते में ट्रैकिंग का पैरामीटर {parameter} है",
    },
    find=_find,
    good=(STORY, changed(url=None), changed(url="https://news.example/?id=7")),
    bad=(changed(url="https://news.example/1?id=7&utm_source=app"),),
)
