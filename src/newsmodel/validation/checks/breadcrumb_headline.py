"""The last crumb is the headline."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed
from newsmodel.validation.wording import said


def _find(draft: Draft) -> Iterator[Finding]:
    crumbs, headline = draft.article.breadcrumb, said(draft.article.headline or "")
    if crumbs and headline and said(crumbs[-1]) == headline:
        yield Finding(Path("breadcrumb", len(crumbs) - 1), {"crumb": crumbs[-1]})


CHECK = Check(
    code="breadcrumb.headline",
    severity=Severity.INFO,
    about="The last crumb of the breadcrumb is the headline, not a section.",
    message={"en": "the last crumb is the headline: {crumb}", "hi": "ब्रेडक्रंब के अंत में शीर्षक ही है: {crumb}"},
    find=_find,
    good=(STORY, changed(breadcrumb=())),
    bad=(changed(breadcrumb=("होम", STORY.headline)),),
)
