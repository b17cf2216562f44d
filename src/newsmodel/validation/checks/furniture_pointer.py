"""A pointer to another article is left in the body."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.body_texts import body_texts
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import LEAD, STORY, body, changed
from newsmodel.validation.wording import pointers, said

_LONGEST = 300


def _find(draft: Draft) -> Iterator[Finding]:
    related = {said(title) for title in draft.article.related} - {""}
    prose = draft.once(body_texts)[: len(draft.paragraphs) + len(draft.items)]
    for path, text, key in prose:
        if len(text) <= _LONGEST and (pointers().match(text) or key in related):
            yield Finding(path, {"text": text})


CHECK = Check(
    code="furniture.pointer",
    severity=Severity.WARNING,
    about="A paragraph or item points to another article, which belongs in `related`.",
    message={"en": "this points to another article: {text}", "hi": "यह दूसरी ख़बर की ओर इशारा है: {text}"},
    find=_find,
    good=(STORY, changed(related=("बाँध भरा",)), changed(sections=body("बच्चे पढ़ें और आगे बढ़ें, यही कोशिश है।"))),
    bad=(
        changed(sections=body(LEAD, "यह भी पढ़ें: बाँध भरा")),
        changed(related=("बाँध भरा",), sections=body(LEAD, "बाँध भरा।")),
    ),
)
