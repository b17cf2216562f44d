"""The article was changed before it was published."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed, stamp
from newsmodel.validation.times import is_before


def _find(draft: Draft) -> Iterator[Finding]:
    published, modified = draft.article.published_at, draft.article.modified_at
    if published and modified and is_before(modified, published):
        yield Finding(Path("modified_at"), {"modified": modified, "published": published})


CHECK = Check(
    code="timestamp.order",
    severity=Severity.ERROR,
    about="The last change is before the publication, as far as both times say.",
    message={
        "en": "changed at {modified}, before it was published at {published}",
        "hi": "लेख {modified} पर बदला गया, यानी {published} पर छपने से पहले",
    },
    find=_find,
    good=(
        STORY,
        changed(modified_at=stamp("2026-01-26")),
        changed(modified_at=stamp("2026-01-26T13:00:00+00:00")),
    ),
    bad=(changed(modified_at=stamp("2026-01-24")), changed(modified_at=stamp("2026-01-26T18:05:29+05:30"))),
)
