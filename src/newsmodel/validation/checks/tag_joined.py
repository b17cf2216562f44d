"""Several tags are glued into one."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    for at, tag in enumerate(draft.article.tags):
        # "New Delhi, India" is a place, so two parts are none too many.
        if re.search(r"[,;|][^,;|]*[^,;|\s][^,;|]*[,;|]", tag) or tag.count("#") > 1:
            yield Finding(Path("tags", at), {"tag": tag})


CHECK = Check(
    code="tag.joined",
    severity=Severity.WARNING,
    about="A tag holds a list of tags that was not taken apart.",
    message={"en": "several tags in one: {tag}", "hi": "एक टैग में कई टैग हैं: {tag}"},
    find=_find,
    good=(STORY, changed(tags=("New Delhi, India", "#नहर"))),
    bad=(changed(tags=("सिंचाई, नहर, सीतापुर",)), changed(tags=("#सिंचाई #नहर",))),
)
