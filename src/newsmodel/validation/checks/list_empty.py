"""A list has no item."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.body import BulletList, Section
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    for path, bullets in draft.lists:
        if not bullets.items:
            yield Finding(path)


CHECK = Check(
    code="list.empty",
    severity=Severity.WARNING,
    about="A list has no item.",
    message={"en": "the list has no item", "hi": "सूची में कोई बिंदु नहीं है"},
    find=_find,
    good=(STORY,),
    bad=(changed(sections=(*STORY.sections, Section(blocks=(BulletList(),)))),),
)
