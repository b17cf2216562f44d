"""A tag stands twice."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed
from newsmodel.validation.wording import said


def _find(draft: Draft) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for at, tag in enumerate(draft.article.tags):
        key = said(tag)
        if key in first and key:
            yield Finding(Path("tags", at), {"tag": tag, "other": Path("tags", first[key])})
        first.setdefault(key, at)


CHECK = Check(
    code="tag.repeated",
    severity=Severity.INFO,
    about="A tag is the same as one before it, but for case, nukta and marks.",
    message={"en": "the tag repeats {other}: {tag}", "hi": "यह टैग {other} को दोहराता है: {tag}"},
    find=_find,
    good=(STORY,),
    bad=(changed(tags=("सिंचाई", "नहर", "#सिंचाई")), changed(tags=("Canal", "canal"))),
)
