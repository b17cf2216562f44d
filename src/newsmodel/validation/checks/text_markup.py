"""HTML is left in a text."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_TAGS = (
    "a|b|blockquote|br|center|div|em|embed|figcaption|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|span"
)
# <br />, </p>, &nbsp;, &#8217;, [caption id="…"]; "<3", "AT&T" and "[VIDEO]" are text.
_MARKUP = re.compile(
    rf"""
    </?(?:{_TAGS}|strong|style|sub|sup|table|t[dhr]|u|ul|video)(?:\s[^<>=]*=[^<>]*|\s?/?)>
    | &(?:nbsp|amp|lt|gt|quot|apos|[lr]squo|[lr]dquo|[mn]dash|hellip|zwn?j|\#[0-9]{{2,6}}|\#x[0-9a-f]{{2,6}});
    | \[(?:caption|embed|gallery|video|audio|vc_[a-z]+|et_pb_[a-z]+)\s[^\[\]=]*=[^\[\]]*\]
    | \[/(?:caption|embed|gallery|video|audio|vc_[a-z]+|et_pb_[a-z]+)\]
    """,
    re.VERBOSE | re.IGNORECASE,
)


def _find(draft: Draft) -> Iterator[Finding]:
    for path, text in draft.texts:
        match = None if path == Path("url") else _MARKUP.search(text)
        if match is not None:
            yield Finding(path, {"markup": match[0], "at": match.start()})


CHECK = Check(
    code="text.markup",
    severity=Severity.WARNING,
    about="A text has a tag or an entity of HTML, or a shortcode of WordPress.",
    message={
        "en": "markup is left at character {at}: {markup}",
        "hi": "अक्षर {at} पर HTML रह गया है: {markup}",
    },
    find=_find,
    good=(
        STORY,
        changed(
            summary="आय < ख़र्च, यानी a<b and c>d; AT&T और [VIDEO] भी।", url="https://news.example/?a=1&lt;=2"
        ),
    ),
    bad=(
        changed(summary="काम शुरू<br/>"),
        changed(summary="नहर&nbsp;की सफाई"),
        changed(summary='[caption id="1"]नहर[/caption]'),
    ),
)
