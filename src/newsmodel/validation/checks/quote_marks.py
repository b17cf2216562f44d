"""A quotation mark is not closed, or not opened."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft, Text
from newsmodel.validation.example import LEAD, STORY, body, changed

# Single marks are apostrophes too: they are not counted.
_MARK = re.compile('[“”„"]')
# 55" and 55”: inches, or the end of what somebody said. Where there are such, nobody can tell which is which.
_BEHIND_FIGURES = re.compile('[0-9०-९][“”„"]')
_OPENERS = ("“", "„", '"')


def _is_odd(text: str) -> bool:
    return len(_MARK.findall(text)) % 2 == 1 and _BEHIND_FIGURES.search(text) is None


def _find(draft: Draft) -> Iterator[Finding]:
    article = draft.article
    heads = [Text(Path("headline"), article.headline or ""), Text(Path("summary"), article.summary or "")]
    captions = [Text(Path("captions", at), text) for at, text in enumerate(article.captions)]
    items = [Text(path.child("text"), item.text) for path, item in draft.items]
    for path, text in [*heads, *draft.headings, *items, *captions]:
        if _is_odd(text):
            yield Finding(path, {"text": text})
    texts = [paragraph.text for _, paragraph in draft.paragraphs]
    is_open = False
    for (path, paragraph), below in zip(draft.paragraphs, [*texts[1:], ""], strict=False):
        odd = _is_odd(paragraph.text)
        # Speech over several paragraphs opens each of them and closes the last one alone.
        goes_on = odd and below.lstrip().startswith(_OPENERS)
        if odd and not goes_on and not is_open:
            yield Finding(path.child("text"), {"text": paragraph.text})
        is_open = goes_on


CHECK = Check(
    code="quote.marks",
    severity=Severity.WARNING,
    about="A text has an odd number of double quotation marks: one is not closed, or not opened.",
    message={"en": "a quotation mark has no partner: {text}", "hi": "उद्धरण चिह्न अधूरा है: {text}"},
    find=_find,
    good=(
        STORY,
        changed(
            sections=body(
                '10" की पाइप लगेगी।',
                "“हम 5 थे, अब हैं 7” और 32” का टीवी",
                "“नहर साफ़ होगी।",
                "“पानी भी मिलेगा।”",
                "काम चल रहा है।",
            )
        ),
    ),
    bad=(
        changed(sections=body(LEAD, "अभियंता ने कहा, “पानी समय पर पहुँचेगा।")),
        changed(headline="“नहर की सफाई शुरू"),
    ),
)
