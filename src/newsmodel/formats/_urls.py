"""Addresses that may become links."""

import re
import unicodedata

# https://news.example:8080/a?b#c; no user before the host, no brackets, no backslash.
_WEB = re.compile(
    r"""
    https?://
    (?P<host> [^\s/?\#@:\\<>"'`^|{}\[\]%\x00-\x20\x7f-\x9f]+ )
    (?: : (?P<port> \d{1,5} ) )?
    (?: [/?\#] .* )?
    """,
    re.ASCII | re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_UNSAFE = re.compile(r"""[\x00-\x20\x7f-\xa0\u2028\u2029"<>\\^`{|}()\[\]']|\s""")
_LONGEST = 8192


def link(url: str) -> str | None:
    r"""Give an address as the target of a link; None: it is none of the web's, or not a plain one.

    >>> link("https://news.example/जल सेवा"), link("java\tscript:alert(1)")
    ('https://news.example/जल%20सेवा', None)

    What HTML or Markdown could take for their own signs is percent-encoded.
    """
    found = _WEB.fullmatch(url) if len(url) <= _LONGEST else None
    if found is None or int(found["port"] or 0) > 65535:
        return None
    # ℀ would become a/c where a browser folds the host.
    if not all(c in "-._\u200c\u200d" or unicodedata.category(c)[0] in "LMN" for c in found["host"]):
        return None
    return _UNSAFE.sub(_percent, url)


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())
