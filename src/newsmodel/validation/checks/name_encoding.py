"""One name is encoded in two ways."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.dateline import Dateline
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, body, changed
from newsmodel.validation.names import variants


def _find(draft: Draft) -> Iterator[Finding]:
    for path, word, _, first, looks_alike in draft.once(variants):
        if looks_alike:
            yield Finding(path, {"word": word, "first": first})


CHECK = Check(
    code="name.encoding",
    severity=Severity.INFO,
    about="A word of a name stands in two forms that look the same, of other code points.",
    message={
        "en": "{word} has other code points than in {first}, and no search finds both",
        "hi": "{word} के कोड पॉइंट {first} से अलग हैं, खोजने पर दोनों साथ नहीं मिलेंगे",
    },
    find=_find,
    good=(
        STORY,
        changed(dateline=Dateline(written="चंडीगढ:", places=("चंडीगढ",)), sections=body("चंडीगढ़ में काम शुरू।")),
        changed(dateline=Dateline(written="चंडीगढ़:", places=("चंडीगढ़",)), sections=body("चंडीगढ़ में काम शुरू।")),
    ),
    bad=(
        changed(
            dateline=Dateline(written="चंडीग\u0922\u093c:", places=("चंडीग\u0922\u093c",)),
            sections=body("चंडीग\u095d में नहर की सफाई शुरू हुई।"),
        ),
    ),
)
