"""The address has no host that there can be."""

import re
import unicodedata
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.addresses import address
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

_PORT = re.compile(r":([0-9]{0,5})$")
_NUMBERS = re.compile(r"\[[0-9A-Fa-f:.]+\]")  # an address of IPv6
_LONGEST = 253  # RFC 1035 section 3.1: a name has at most 255 octets


def _find(draft: Draft) -> Iterator[Finding]:
    parts = address(draft.article.url or "")
    if parts.scheme not in ("http", "https"):
        return
    host = (parts.authority or "").rpartition("@")[2]
    port = _PORT.search(host)
    if port is not None:
        host = host[: port.start()]
    if not _is_host(host) or (port is not None and int(port[1] or 0) > 65535):
        yield Finding(Path("url"), {"host": parts.authority or ""})


def _is_host(host: str) -> bool:
    if _NUMBERS.fullmatch(host):
        return True
    # ℀ would become a/c where a browser folds the host, so only letters, marks and figures may stand in one.
    letters = (char in "-._\u200c\u200d" or unicodedata.category(char)[0] in "LMN" for char in host)
    return len(host) <= _LONGEST and all(letters) and any(map(str.isalnum, host))


CHECK = Check(
    code="url.host",
    severity=Severity.ERROR,
    about="The address of the web has no host, or one that cannot be, or a port that cannot be.",
    message={"en": "the address has no host that can be: {host}", "hi": "पते में ठीक होस्ट नहीं है: {host}"},
    find=_find,
    good=(
        STORY,
        changed(url="https://उदाहरण.भारत/पथ"),
        changed(url="http://news.example:8080/"),
        changed(url="http://[2001:db8::1]/"),
        changed(url="/1"),
    ),
    bad=tuple(
        changed(url=url)
        for url in (
            "https:///1",
            "https://./",
            "https:news",
            "http://[",
            "http://a:99999/",
            "http://a\u2100b/",
            "http://a:b/",
            "http://" + "a" * 254,
        )
    ),
)
