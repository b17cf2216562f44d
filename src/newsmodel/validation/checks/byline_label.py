"""The name of an author is more than a name."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.byline import Byline
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed
from newsmodel.validation.wording import authors


def _find(draft: Draft) -> Iterator[Finding]:
    byline = draft.article.byline
    for at, name in enumerate(byline.names if byline else ()):
        if authors().match(name):
            yield Finding(Path("byline", "names", at), {"name": name})


CHECK = Check(
    code="byline.label",
    severity=Severity.WARNING,
    about="The name of an author begins with the label of a byline.",
    message={"en": "the name still has its label: {name}", "hi": "नाम के साथ उसका लेबल भी लिखा है: {name}"},
    find=_find,
    good=(
        STORY,
        changed(byline=None),
        changed(byline=Byline(written="प्रस्तुति शर्मा", names=("प्रस्तुति शर्मा",))),
        changed(byline=Byline(written="By Byron Das", names=("Byron Das",))),
    ),
    bad=(
        changed(byline=Byline(written="रिपोर्ट: आशा राव", names=("रिपोर्ट: आशा राव",))),
        changed(byline=Byline(written="By Asha Rao", names=("By Asha Rao",))),
    ),
)
