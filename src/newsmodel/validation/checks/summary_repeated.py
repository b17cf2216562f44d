"""The summary says nothing of its own."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, STORY, changed
from newsmodel.validation.wording import said


def _find(draft: Draft) -> Iterator[Finding]:
    article = draft.article
    summary = said(article.summary or "")
    if not summary:
        return
    if summary == said(article.headline or ""):
        yield Finding(Path("summary"), {"other": Path("headline")})
    lead = next(iter(draft.paragraphs), None)
    if lead is not None and summary == said(lead[1].text):
        yield Finding(Path("summary"), {"other": lead[0]})


CHECK = Check(
    code="summary.repeated",
    severity=Severity.INFO,
    about="The summary is the headline or the lead once more.",
    message={"en": "the summary only repeats {other}", "hi": "सारांश में केवल {other} दोहराया गया है"},
    find=_find,
    good=(STORY, changed(summary=None), changed(sections=())),
    bad=(changed(summary=LEAD), changed(summary=STORY.headline)),
)
