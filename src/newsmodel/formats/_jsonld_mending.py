"""JSON as it stands in pages, slightly broken, made whole."""

import re

# A string, or a comma that nothing follows.
_PLACES = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|,(?=[ \t\n\r]*[}\]])', re.DOTALL)
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\|[\x00-\x1f]')
_WRAPPERS = (
    "<!--",
    "-->",
    "//<![CDATA[",
    "//]]>",
    "/*<![CDATA[*/",
    "/*]]>*/",
    "<![CDATA[",
    "]]>",
    ";",
    "\ufeff",
)


def mended(text: str) -> str | None:
    """Give a JSON text without what publishers often do to it; None: there is nothing of the kind.

    >>> mended('<!-- {"keywords": ["rain", "hail",],} -->')
    '{"keywords": ["rain", "hail"]}'

    Line breaks and stray backslashes in strings, commas at the end of lists, comments around the whole.
    """
    better = text.strip()
    for _ in range(3):
        for wrapper in _WRAPPERS:
            better = better.removeprefix(wrapper).removesuffix(wrapper).strip()
    better = _PLACES.sub(_mended, better)
    return None if better == text else better


def _mended(place: re.Match[str]) -> str:
    return "" if place[0] == "," else _ESCAPE.sub(_escaped, place[0])


def _escaped(char: re.Match[str]) -> str:
    if char[0] == "\\":
        return ""
    return f"\\u{ord(char[0]):04x}" if len(char[0]) == 1 else char[0]
