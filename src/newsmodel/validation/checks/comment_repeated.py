"""A comment stands twice."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.comment import Comment
from newsmodel.paths import Path
from newsmodel.text.folding import fold
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    first: dict[tuple[str, str], Path] = {}
    for path, comment in draft.comments:
        key = (fold(comment.author or ""), fold(comment.text))
        if key in first and key[1]:
            yield Finding(path, {"text": comment.text, "other": first[key]})
        first.setdefault(key, path)


CHECK = Check(
    code="comment.repeated",
    severity=Severity.INFO,
    about="The same author wrote the same comment above.",
    message={"en": "the comment repeats {other}: {text}", "hi": "यह टिप्पणी {other} को दोहराती है: {text}"},
    find=_find,
    good=(STORY, changed(comments=(Comment(author="अनिल", text="कब?"), Comment(author="मीना", text="कब?")))),
    bad=(changed(comments=(Comment(author="अनिल", text="कब?"), Comment(author="अनिल", text="कब?"))),),
)
