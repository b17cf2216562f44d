"""A comment has no author."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.comment import Comment
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    for path, comment in draft.comments:
        if not (comment.author or "").strip():
            yield Finding(path, {"text": comment.text})


CHECK = Check(
    code="comment.author",
    severity=Severity.INFO,
    about="A comment does not say who wrote it.",
    message={
        "en": "nobody is named for the comment {text}",
        "hi": "टिप्पणी किसने लिखी, नहीं बताया गया है: {text}",
    },
    find=_find,
    good=(STORY, changed(comments=(Comment(author="अनिल", text="कब तक?"),))),
    bad=(changed(comments=(Comment(text="कब तक?"),)),),
)
