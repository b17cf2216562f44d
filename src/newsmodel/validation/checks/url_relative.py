"""The address is no whole one."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.addresses import address
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed


def _find(draft: Draft) -> Iterator[Finding]:
    url = draft.article.url or ""
    if url.strip() and address(url).scheme is None:
        yield Finding(Path("url"), {"url": url})


CHECK = Check(
    code="url.relative",
    severity=Severity.WARNING,
    about="The address does not begin with a scheme: it leads somewhere only from a page of the site.",
    message={"en": "the address has no https:// before it: {url}", "hi": "पते के आगे https:// नहीं है: {url}"},
    find=_find,
    good=(STORY, changed(url=None), changed(url=" ")),
    bad=(changed(url="/sitapur/nahar"), changed(url="//news.example/1"), changed(url="news.example:8080/1")),
)
