"""A line of the page around the article is left in its body."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.model.body import Paragraph, Section
from newsmodel.text.phrases import phrase_key
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft, Text
from newsmodel.validation.example import LEAD, SPOKEN, STORY, body, changed
from newsmodel.validation.wording import furniture

# Kinds whose phrases are words of news as well (जनमत, टिप्पणी, वीडियो) where they are a heading or an item.
_PLAIN_WORDS = frozenset(
    "archive comment_form comment_count label navigation reaction related site tags ticker widget".split()
)


def _find(draft: Draft) -> Iterator[Finding]:
    items = [Text(path.child("text"), item.text) for path, item in draft.items]
    paragraphs = [Text(path.child("text"), paragraph.text) for path, paragraph in draft.paragraphs]
    for path, text in paragraphs:
        kind = furniture().meaning(phrase_key(text))
        if kind is not None:
            yield Finding(path, {"text": text, "kind": kind})
    for path, text in [*draft.headings, *items]:
        kind = furniture().meaning(phrase_key(text))
        if kind is not None and kind not in _PLAIN_WORDS:
            yield Finding(path, {"text": text, "kind": kind})


CHECK = Check(
    code="furniture.left",
    severity=Severity.WARNING,
    about="A paragraph, heading or item is a phrase that pages have around their articles: a button, a form.",
    message={
        "en": "this is no part of the article, but {kind}: {text}",
        "hi": "यह लेख का हिस्सा नहीं लगता ({kind}): {text}",
    },
    find=_find,
    good=(
        STORY,
        changed(
            sections=(*STORY.sections, Section(heading="जनमत", blocks=(Paragraph(text="लोग काम से ख़ुश हैं।"),)))
        ),
    ),
    bad=(
        changed(sections=body(LEAD, "- Advertisement -", SPOKEN)),
        changed(sections=(*STORY.sections, Section(heading="विज्ञापन", blocks=(SPOKEN,)))),
    ),
)
