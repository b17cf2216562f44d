"""A section holds nothing."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.body import Section
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    for at, section in enumerate(draft.article.sections):
        if section.heading is None and not section.blocks:
            yield Finding(Path("sections", at))


CHECK = Check(
    code="section.empty",
    severity=Severity.WARNING,
    about="A section has neither heading nor body.",
    message={"en": "the section is empty", "hi": "यह खंड ख़ाली है"},
    find=_find,
    good=(STORY,),
    bad=(changed(sections=(*STORY.sections, Section())),),
)
