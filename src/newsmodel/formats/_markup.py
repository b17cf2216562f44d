"""HTML and XHTML as a row of tags and texts: read tolerantly, in one pass, nothing fetched or expanded."""

import html
import re
from collections.abc import Iterator
from typing import Literal

import attrs

_NAME = re.compile(r"[A-Za-z][^\s/>]{0,79}")
_ATTRIBUTE = re.compile(
    r"""
    [\s/]*                              # <a  href=x ...  <br/>
    ([^\s/>=]+)                         # href
    (?:\s*=\s*
        (?: "([^"]*)" | '([^']*)' | ([^\s>"']*) )
    )?
    """,
    re.VERBOSE,
)
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
# What stands in these is no text of the article.
_RAW_NAMES = ("script", "style", "textarea", "title", "xmp")
_RAW = {name: re.compile(f"</{name}", re.IGNORECASE) for name in _RAW_NAMES}
# A mark before anything else is a character like others: 3 < 4.
_MARK = re.compile("<(?=[A-Za-z/!?])")
_EMPTY: dict[str, str] = {}


@attrs.frozen
class Token:
    """A tag or a text between tags."""

    kind: Literal["start", "end", "text"]
    """What it is."""
    text: str
    """The name of the element in lower case, without a prefix, or the text, without references."""
    attributes: dict[str, str] = _EMPTY
    """Of a start tag, by name in lower case; the first of two that are alike."""
    closed: bool = False
    """Whether a start tag is its own end (`<br/>`)."""


def tokens(markup: str) -> Iterator[Token]:
    """Take markup apart. Comments, declarations and the content of scripts and styles are left out.

    >>> [(token.kind, token.text) for token in tokens("<p>जल &amp; <b>मिट्टी</p>")]
    [('start', 'p'), ('text', 'जल & '), ('start', 'b'), ('text', 'मिट्टी'), ('end', 'p')]
    """
    at = 0
    size = len(markup)
    while True:
        mark = _MARK.search(markup, at)
        tag = size if mark is None else mark.start()
        if tag > at:
            yield Token("text", unescaped(markup[at:tag]))
        if tag == size:
            return
        name = _NAME.match(markup, tag + 1)
        if name is not None:
            token, at = _start(markup, name)
            yield token
            if token.text in _RAW and not token.closed:
                end = _RAW[token.text].search(markup, at)
                at = size if end is None else end.start()
        elif markup.startswith("</", tag):
            name = _NAME.match(markup, tag + 2)
            at = _after(markup, ">", tag)
            if name is not None:
                yield Token("end", _local(name[0]))
        elif markup.startswith("<!--", tag):
            at = _after(markup, "-->", tag + 2)
        elif markup.startswith("<![CDATA[", tag):
            at = _after(markup, "]]>", tag)
            yield Token("text", markup[tag + 9 : at].removesuffix("]]>"))
        else:
            at = _after(markup, ">", tag)


def _start(markup: str, name: re.Match[str]) -> tuple[Token, int]:
    attributes: dict[str, str] = {}
    at = name.end()
    while match := _ATTRIBUTE.match(markup, at):
        at = match.end()
        value = match[2] or match[3] or match[4] or ""
        attributes.setdefault(match[1].lower(), unescaped(value))
    end = _after(markup, ">", at)
    closed = markup[end - 2 : end] == "/>"
    return Token("start", _local(name[0]), attributes or _EMPTY, closed), end


def _after(markup: str, mark: str, at: int) -> int:
    found = markup.find(mark, at)
    return len(markup) if found == -1 else found + len(mark)


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()


def unescaped(text: str) -> str:
    """Replace the references of HTML by what they stand for; those that stand for nothing are left.

    >>> unescaped("जल &amp; मिट्टी &#2343; &nosuch;")
    'जल & मिट्टी ध &nosuch;'
    """
    return _REFERENCE.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text
