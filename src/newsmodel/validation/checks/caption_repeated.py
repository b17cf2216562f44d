"""A caption stands twice."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.body_texts import body_texts
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, STORY, changed
from newsmodel.validation.wording import said


def _find(draft: Draft) -> Iterator[Finding]:
    first: dict[str, Path] = {}
    for path, _, key in draft.once(body_texts):
        first.setdefault(key, path)
    for at, caption in enumerate(draft.article.captions):
        key, path = said(caption), Path("captions", at)
        if key in first and key:
            yield Finding(path, {"caption": caption, "other": first[key]})
        first.setdefault(key, path)


CHECK = Check(
    code="caption.repeated",
    severity=Severity.INFO,
    about="A caption is the same as another caption or a paragraph.",
    message={"en": "the caption repeats {other}: {caption}", "hi": "यह कैप्शन {other} को दोहराता है: {caption}"},
    find=_find,
    good=(STORY,),
    bad=(changed(captions=("नहर में उतरी मशीन", "नहर में उतरी मशीन")), changed(captions=(LEAD,))),
)
