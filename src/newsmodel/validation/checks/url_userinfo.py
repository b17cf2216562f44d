"""The address hides its host behind a name."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.addresses import address
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    authority = address(draft.article.url or "").authority
    if authority is not None and "@" in authority:
        yield Finding(
            Path("url"), {"host": authority.rpartition("@")[2], "shown": authority.partition("@")[0]}
        )


CHECK = Check(
    code="url.userinfo",
    severity=Severity.ERROR,
    about="The address has a name before an @: what looks like the host is a login.",
    message={"en": "the address leads to {host}, not to {shown}", "hi": "यह पता {shown} का नहीं, {host} का है"},
    find=_find,
    good=(STORY, changed(url=None), changed(url="https://news.example/@asha")),
    bad=(changed(url="https://news.example@other.example/1"), changed(url="//a:b@other.example")),
)
