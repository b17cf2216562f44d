"""The headline is as long as a paragraph."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

# Long headlines of Hindi portals, with a kicker before the colon, have some 25 words.
_WORDS = 40


def _find(draft: Draft) -> Iterator[Finding]:
    count = len((draft.article.headline or "").split())
    if count > _WORDS:
        yield Finding(Path("headline"), {"count": count, "most": _WORDS})


CHECK = Check(
    code="headline.long",
    severity=Severity.WARNING,
    about="The headline has more than 40 words: perhaps a paragraph was taken for it.",
    message={
        "en": "the headline has {count} words, more than {most}",
        "hi": "शीर्षक में {count} शब्द हैं, {most} से ज़्यादा",
    },
    find=_find,
    good=(STORY, changed(headline="नहर " * 40)),
    bad=(changed(headline="नहर " * 41),),
)
