"""One name is spelled in two ways."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.byline import Byline
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, STORY, body, changed
from newsmodel.validation.names import variants


def _find(draft: Draft) -> Iterator[Finding]:
    for path, word, other, first, looks_alike in draft.once(variants):
        if not looks_alike:
            yield Finding(path, {"word": word, "other": other, "first": first})


CHECK = Check(
    code="name.spelling",
    severity=Severity.INFO,
    about="A word of a name is spelled with and without nukta or chandrabindu.",
    message={"en": "{word} is {other} in {first}", "hi": "{word} को {first} में {other} लिखा गया है"},
    find=_find,
    good=(
        STORY,
        changed(byline=None, dateline=None, sections=body(LEAD)),
        changed(
            byline=Byline(written="\u095eारूक शेख", names=("\u095eारूक शेख",)),
            sections=body(LEAD, "\u092b\u093cारूक शेख भी मौजूद थे।"),
        ),
    ),
    bad=(
        changed(
            byline=Byline(written="रिपोर्ट: फ़ारूक शेख", names=("फ़ारूक शेख",)),
            sections=body(LEAD, "फारूक शेख भी मौजूद थे।"),
        ),
    ),
)
