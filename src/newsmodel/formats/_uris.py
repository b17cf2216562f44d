"""Addresses as URIs: of ASCII alone, for formats that have no IRIs."""

import re

# RFC 3986, as far as addresses of articles go; no user before the host.
_WEB = re.compile(
    r"""
    https?://
    [A-Za-z0-9.-]+ (?: :[0-9]{1,5} )?
    (?: /(?: [A-Za-z0-9._~!$&'()*+,;=:@/-] | %[0-9A-Fa-f]{2} )* )?
    (?: \?(?: [A-Za-z0-9._~!$&'()*+,;=:@/?-] | %[0-9A-Fa-f]{2} )* )?
    (?: \#(?: [A-Za-z0-9._~!$&'()*+,;=:@/?-] | %[0-9A-Fa-f]{2} )* )?
    """,
    re.VERBOSE,
)
_NOT_ASCII = re.compile("[^\x00-\x7f]+")
_LONGEST = 8192


def web_uri(url: str) -> str | None:
    """Give an address of the web as a URI; None: it is no plain one.

    >>> web_uri("https://news.example/जल"), web_uri("javascript:alert(1)")
    ('https://news.example/%E0%A4%9C%E0%A4%B2', None)

    What is not ASCII is percent-encoded; a host that is not ASCII has no such form here.
    """
    if len(url) > _LONGEST:
        return None
    uri = _NOT_ASCII.sub(_percent, url)
    return uri if _WEB.fullmatch(uri) else None


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "surrogatepass"))
