"""A text is empty."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    for path, text in draft.texts:
        # Those have checks of their own.
        if not text.strip() and path not in (Path("headline"), Path("url")) and path[0] != "comments":
            yield Finding(path)


CHECK = Check(
    code="text.empty",
    severity=Severity.WARNING,
    about="A paragraph, an item, a tag or another text holds nothing but white space.",
    message={"en": "the text is empty", "hi": "यहाँ कुछ नहीं लिखा है"},
    find=_find,
    good=(STORY, changed(summary=None), changed(headline="", url="")),
    bad=(changed(summary=" "), changed(tags=("सिंचाई", ""))),
)
