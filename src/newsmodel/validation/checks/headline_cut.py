"""The headline is longer than what a search engine or a share shows of it."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

# Google asked for at most 110 characters until 2023, and says since then that long titles may be cut.
_CHARACTERS = 110


def _find(draft: Draft) -> Iterator[Finding]:
    count = len(draft.article.headline or "")
    if count > _CHARACTERS:
        yield Finding(Path("headline"), {"count": count, "most": _CHARACTERS})


CHECK = Check(
    code="headline.cut",
    severity=Severity.INFO,
    optional=True,
    about="The headline has more than 110 characters: search results and shares cut it.",
    message={
        "en": "the headline has {count} characters and will be cut after some {most}",
        "hi": "शीर्षक में {count} अक्षर हैं, क़रीब {most} के बाद वह कट जाएगा",
    },
    find=_find,
    good=(STORY, changed(headline="न" * 110)),
    bad=(changed(headline="न" * 111),),
)
