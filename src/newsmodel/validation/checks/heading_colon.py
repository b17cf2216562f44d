"""A heading kept its colon."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.body import Section
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    for path, heading in draft.headings:
        if heading.rstrip().endswith((":", "：", ":-", ":–")):
            yield Finding(path, {"heading": heading})


CHECK = Check(
    code="heading.colon",
    severity=Severity.INFO,
    about="A heading ends with a colon, which a section keeps without.",
    message={"en": "the heading ends with a colon: {heading}", "hi": "उपशीर्षक के अंत में कोलन है: {heading}"},
    find=_find,
    good=(
        STORY,
        changed(
            sections=(*STORY.sections, Section(heading="आगे: मार्च तक", blocks=STORY.sections[0].blocks[1:]))
        ),
    ),
    bad=(changed(sections=(*STORY.sections, Section(heading="आगे:", blocks=STORY.sections[0].blocks[1:]))),),
)
