"""A list has one item."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.body import BulletList, ListItem, Section
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    for path, bullets in draft.lists:
        # A list inside an item often has one: a detail of what the item says.
        if len(bullets.items) == 1 and "children" not in path:
            yield Finding(path, {"item": bullets.items[0].text})


CHECK = Check(
    code="list.single",
    severity=Severity.INFO,
    about="A list has one item alone; lists inside its items do not matter.",
    message={"en": "a list of one item: {item}", "hi": "सूची में एक ही बिंदु है: {item}"},
    find=_find,
    good=(
        changed(
            sections=(
                *STORY.sections,
                Section(
                    blocks=(
                        BulletList(
                            items=(
                                ListItem(
                                    text="सर्वेक्षण", children=(BulletList(items=(ListItem(text="मार्च में"),)),)
                                ),
                                ListItem(text="रिपोर्ट"),
                            )
                        ),
                    )
                ),
            )
        ),
    ),
    bad=(
        changed(sections=(*STORY.sections, Section(blocks=(BulletList(items=(ListItem(text="सर्वेक्षण"),)),)))),
    ),
)
