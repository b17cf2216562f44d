"""Text that no Markdown renderer takes for anything but text, and back."""

import re

# What has a meaning wherever it stands, in CommonMark or in an extension of it: links, emphasis, code, HTML,
# strike-through, tables, formulas, attributes, footnotes, mentions. Some renderers know a backslash only
# before a few of these; a reference such as &#126; is text in all of them.
_ACTIVE = re.compile(
    r"""
    [\\`*_\[\]\#]                  # a backslash before it
    | [<>&~|${}^@\r\n\t\u2028\u2029]   # a reference in its place
    | : (?= [A-Za-z_/] )           # https://, :smile:
    | (?<= www ) \.                # www.news.example
    | = (?= = ) | \+ (?= \+ )      # ==marked==, ++inserted++
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BACKSLASHED = frozenset("\\`*_[]#")
_NAMED = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
# At the beginning of a line: lists, rules, headings, fenced blocks and their like.
_OPENING = re.compile(r"(?P<sign>[-+!])|(?P<other>[=:?/%;])|(?P<number>\d{1,18})(?=[.)])")
_SPACES = " \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_WRITTEN = re.compile(r"\\([!-/:-@\[-`{-~])|&(?:#(\d{1,7})|(amp|lt|gt));", re.ASCII)
_CHARS = {"amp": "&", "lt": "<", "gt": ">"}


def inert(text: str) -> str:
    r"""Write a text as one line of Markdown that shows it and does nothing else.

    >>> print(inert("- [यहाँ](javascript:x) <b> देखें\nwww.news.example"))
    \- \[यहाँ\](javascript&#58;x) &lt;b&gt; देखें&#10;www&#46;news.example
    """
    body = text.strip(_SPACES)
    if len(body) == len(text):
        return _line(text)
    start = len(text) - len(text.lstrip(_SPACES)) if body else len(text)
    before, after = text[:start], text[start + len(body) :]
    return f"{_references(before)}{_line(body)}{_references(after)}"


def _line(text: str) -> str:
    found = _OPENING.match(text)
    text = _ACTIVE.sub(_escape, text)
    if found is None:
        return text
    if found["sign"]:
        return f"\\{text}"
    if found["other"]:
        # It may have been written as a reference already.
        return text if text[0] == "&" else f"&#{ord(text[0])};{text[1:]}"
    digits = len(found["number"])
    return f"{text[:digits]}\\{text[digits:]}"


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    return f"\\{char}" if char in _BACKSLASHED else _NAMED.get(char) or f"&#{ord(char)};"


def _references(text: str) -> str:
    return "".join([f"&#{ord(char)};" for char in text])


def plain(line: str) -> str:
    r"""Give the text that `inert` wrote as `line`.

    >>> plain(r"\- \[यहाँ\] &lt;b&gt;&#10;")
    '- [यहाँ] <b>\n'
    """
    return _WRITTEN.sub(_char, line) if "\\" in line or "&" in line else line


def _char(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    if found[3]:
        return _CHARS[found[3]]
    number = int(found[2])
    return chr(number) if number < 0x110000 else found[0]


_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')
_IN_STRING = re.compile(
    r"[`*_\[\]<>&~|${}^@()\#!+=\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|:(?=[A-Za-z_/])|(?<=www)\.|(?<=/)/",
    re.IGNORECASE,
)


def inert_json(text: str) -> str:
    r"""Write a JSON text so that a renderer which knows no front matter does nothing with it either.

    >>> print(inert_json('{"a":"<b> [x](y) https://"}'))
    {"a":"\u003cb\u003e \u005bx\u005d\u0028y\u0029 https\u003a/\u002f"}
    """
    return _STRING.sub(lambda literal: _IN_STRING.sub(_json_escape, literal[0]), text)


def _json_escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
