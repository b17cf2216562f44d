"""The lead is missing."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.body import BulletList, ListItem, Section
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    said_something = draft.items or any(speech.whole is None for speech in draft.quotes)
    if said_something and not draft.paragraphs:
        yield Finding(Path("sections"))


CHECK = Check(
    code="lead.missing",
    severity=Severity.WARNING,
    about="The body has lists or pull quotes and no paragraph: nothing says in a sentence what happened.",
    message={"en": "the body has no paragraph, so no lead", "hi": "लेख में कोई अनुच्छेद नहीं है, इसलिए इंट्रो भी नहीं"},
    find=_find,
    good=(STORY, changed(sections=())),
    bad=(
        changed(
            sections=(
                Section(blocks=(BulletList(items=(ListItem(text="सर्वेक्षण"), ListItem(text="रिपोर्ट"))),)),
            )
        ),
    ),
)
