"""The address of an article, taken apart as a browser does it."""

import functools
import html
import re

import attrs

# A browser drops tabs and line breaks anywhere in an address, and controls and spaces at its start.
_DROPPED = re.compile("[\t\n\r]")
_BEFORE = "".join(map(chr, range(0x21)))
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+\-]*):")
# A scheme is short; what stands behind it may be as long as it likes.
_START = 300
_AUTHORITY = re.compile(r"[^/?#\\]*")


@attrs.frozen
class Address:
    """The parts of an address that checks look at."""

    scheme: str | None
    """In small letters, without its colon; None: there is none."""
    authority: str | None
    """What stands between `//` and the path: host, port, and who logs in; None: there is none."""
    rest: str
    """Path, query and fragment."""


@functools.lru_cache(maxsize=8)
def address(url: str) -> Address:
    r"""Take an address apart.

    >>> address("java\tscript:alert(1)").scheme, address("javascript&colon;alert(1)").scheme
    ('javascript', 'javascript')
    >>> address("https://asha@news.example/1").authority
    'asha@news.example'
    """
    bare = _DROPPED.sub("", url).lstrip(_BEFORE)
    # A page that holds the address in an attribute reads &colon; as a colon.
    start = html.unescape(bare[:_START])
    start = _DROPPED.sub("", start).lstrip(_BEFORE)
    match = _SCHEME.match(start)
    if match is None:
        scheme, rest = None, bare
    else:
        scheme, rest = match[1].lower(), start[match.end() :] + bare[_START:]
    if rest[:2].replace("\\", "/") != "//":
        return Address(scheme, None, rest)
    authority = _AUTHORITY.match(rest, 2)
    assert authority is not None
    return Address(scheme, authority[0], rest[authority.end() :])
