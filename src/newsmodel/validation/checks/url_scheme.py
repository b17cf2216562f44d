"""The address is none of the web."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.addresses import address
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    scheme = address(draft.article.url or "").scheme
    if scheme not in (None, "http", "https"):
        yield Finding(Path("url"), {"scheme": scheme})


CHECK = Check(
    code="url.scheme",
    severity=Severity.ERROR,
    about="The address is of another scheme than https and http, in whatever disguise.",
    message={
        "en": "an address of news begins with https:// or http://, found {scheme}",
        "hi": "ख़बर का पता https:// या http:// से शुरू होता है, यहाँ {scheme} है",
    },
    find=_find,
    good=(
        STORY,
        changed(url=None),
        changed(url="HTTPS://news.example/1"),
        changed(url="//news.example/javascript:1"),
    ),
    bad=tuple(
        changed(url=url)
        for url in (
            "javascript:alert(1)",
            "java\tscript:alert(1)",
            "\x01 JavaScript:alert(1)",
            "javascript&colon;alert(1)",
            "&#106;avascript&#x3A;alert(1)",
            "java&Tab;script:alert(1)",
            "DATA:text/html;base64,PHNjcmlwdD4=",
            "vbscript:x",
            "file:///etc/hosts",
        )
    ),
)
