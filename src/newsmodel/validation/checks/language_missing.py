"""The language is missing."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    if draft.article.language is None:
        yield Finding(Path("language"))


CHECK = Check(
    code="language.missing",
    severity=Severity.WARNING,
    optional=True,
    about="Nothing says in which language the article is written.",
    message={"en": "the article does not say its language", "hi": "लेख किस भाषा में है, यह नहीं लिखा है"},
    find=_find,
    good=(STORY,),
    bad=(changed(language=None),),
)
