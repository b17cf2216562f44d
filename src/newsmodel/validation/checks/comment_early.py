"""A comment is older than the article."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.comment import Comment
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp
from newsmodel.validation.times import is_before


def _find(draft: Draft) -> Iterator[Finding]:
    published = draft.article.published_at
    for path, comment in draft.comments:
        if published and comment.posted_at and is_before(comment.posted_at, published):
            yield Finding(path.child("posted_at"), {"posted": comment.posted_at, "published": published})


CHECK = Check(
    code="comment.early",
    severity=Severity.INFO,
    about="A comment was posted before the article was published: perhaps the date is of a later change.",
    message={
        "en": "posted at {posted}, before the article was published at {published}",
        "hi": "टिप्पणी {posted} की है, लेख छपने ({published}) से पहले की",
    },
    find=_find,
    good=(STORY, changed(comments=(Comment(author="अनिल", text="कब?", posted_at=stamp("2026-01-26")),))),
    bad=(changed(comments=(Comment(author="अनिल", text="कब?", posted_at=stamp("2026-01-20")),)),),
)
