"""A comment says nothing."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.comment import Comment
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    for path, comment in draft.comments:
        if not comment.text.strip():
            yield Finding(path)


CHECK = Check(
    code="comment.empty",
    severity=Severity.WARNING,
    about="A comment has no text.",
    message={"en": "the comment has no text", "hi": "टिप्पणी में कुछ नहीं लिखा है"},
    find=_find,
    good=(STORY, changed(comments=(Comment(author="अनिल", text="कब तक?"),))),
    bad=(
        changed(
            comments=(Comment(author="अनिल", text="कब तक?", replies=(Comment(author="मीना", text=" "),)),)
        ),
    ),
)
