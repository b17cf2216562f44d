"""A heading has nothing below it."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.body import Paragraph, Section
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    for at, section in enumerate(draft.article.sections):
        if section.heading is not None and not section.blocks:
            yield Finding(Path("sections", at, "heading"), {"heading": section.heading})


CHECK = Check(
    code="heading.alone",
    severity=Severity.WARNING,
    about="A heading has no text below it.",
    message={
        "en": "nothing stands below the heading {heading}",
        "hi": "उपशीर्षक {heading} के नीचे कुछ नहीं लिखा है",
    },
    find=_find,
    good=(
        STORY,
        changed(
            sections=(*STORY.sections, Section(heading="आगे", blocks=(Paragraph(text="काम मार्च तक चलेगा।"),)))
        ),
    ),
    bad=(changed(sections=(*STORY.sections, Section(heading="आगे"))),),
)
