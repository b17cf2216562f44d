"""What a notebook shows of a value: HTML and Markdown that hold their own on any page, without a script.

The words of a page may be anything. They are escaped and isolated, so that they neither become markup nor
turn the writing direction of what stands around them, and cut where they are long.
"""

import html
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NewType, Protocol

from newsmodel._markdown_text import inert
from newsmodel._notebook_style import STYLE

Markup = NewType("Markup", str)
"""HTML that is safe to show. A `str` becomes one only by `words` and `element`."""

MANY = 40
"""So many items of one kind are shown."""
LONG = 1_500
"""So many characters of one text are shown."""
SHORT = 300
"""So many of a text of which there are many: a tag, an item of a list."""
BODY = 20_000
"""About so many of a whole body, or of the source of a page."""
_PLAIN = 4_000

# Controls, halves of surrogate pairs (a notebook is UTF-8 and cannot hold them), noncharacters, and what
# turns the writing direction. ZWJ, ZWNJ and the direction marks stay: Hindi and Urdu are written with them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


class Shown(Protocol):
    """A value that a notebook can show."""

    def _repr_html_(self) -> str: ...

    def _repr_markdown_(self) -> str: ...


def bundle(
    value: Shown, include: Collection[str] | None = None, exclude: Collection[str] | None = None
) -> dict[str, str]:
    """Give all forms of a value by their media type: the notebook chooses. The plain one is its `repr`, cut.

    >>> from newsmodel.model.quote import Quote
    >>> sorted(bundle(Quote(text="काम कल शुरू होगा।"), exclude=["text/html"]))
    ['text/markdown', 'text/plain']
    """
    makers: dict[str, Callable[[], str]] = {
        "text/html": value._repr_html_,
        "text/markdown": value._repr_markdown_,
        "text/plain": lambda: clipped(repr(value), _PLAIN),
    }
    return {
        media: make()
        for media, make in makers.items()
        if (not include or media in include) and media not in (exclude or ())
    }


def clipped(text: str, most: int = LONG) -> str:
    """Cut a text that is longer than `most`, and say how much is gone.

    >>> clipped("नहर की सफाई शुरू", 11)
    'नहर की सफाई… (5 more characters)'
    """
    left = len(text) - most
    return text if left <= 0 else f"{text[:most]}… ({left:,} more characters)"


def visible(text: str) -> str:
    r"""Write the characters that nobody sees, or that no notebook can hold, by their numbers.

    >>> visible("a\u202eb")
    'a[U+202E]b'
    """
    return _UNSEEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def words(text: str) -> Markup:
    """Escape a text; markup in it is shown as it is written.

    >>> words("<img onerror=alert(1)>")
    '&lt;img onerror=alert(1)&gt;'
    """
    return Markup(html.escape(visible(text)))


def element(name: str, *content: Markup, **attributes: str | None) -> Markup:
    """Make an element; an attribute of None is left out, `class_` is written `class`.

    >>> element("b", words("नहर & पुल"), class_="nm-tag", title=None)
    '<b class="nm-tag">नहर &amp; पुल</b>'
    """
    given = "".join(
        f' {key.removesuffix("_")}="{words(value)}"' for key, value in attributes.items() if value is not None
    )
    return Markup(f"<{name}{given}>{''.join(content)}</{name}>")


def joined(parts: Iterable[Markup], by: str = "") -> Markup:
    """Put pieces of markup beside each other, with a text between two."""
    return Markup(words(by).join(parts))


def theirs(text: str, most: int = LONG) -> Markup:
    """Show words of a page within a line: cut, escaped, and isolated from the writing around them."""
    return element("bdi", words(clipped(text, most)))


def ours(text: str, class_: str = "nm-soft") -> Markup:
    """Show a word of ours: a label, a count, a note. A page's own language does not hold for it."""
    return element("small", words(text), class_=class_, lang="en")


def badge(text: str, tone: str = "") -> Markup:
    """Show a word of ours in a frame; `tone` is `good`, `doubtful` or `wrong`."""
    return ours(text, f"nm-badge nm-{tone}" if tone else "nm-badge")


def card(*content: Markup, lang: str | None = None) -> str:
    """Frame the whole of what is shown, with its style."""
    return element("div", element("style", Markup(STYLE)), *content, class_="newsmodel", lang=lang)


def counted(count: int, what: str) -> str:
    """Write a count and the word for what is counted.

    >>> counted(1, "quote"), counted(1200, "quote")
    ('1 quote', '1,200 quotes')
    """
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def more(count: int, what: str) -> str:
    """Say how many are not shown.

    >>> more(1200, "block")
    '… and 1,200 more blocks'
    """
    return f"… and {counted(count, f'more {what}')}"


def first(items: Sequence[str], by: str = ", ") -> Markup:
    """Show the first of many short words of a page in a line."""
    shown = [theirs(item, SHORT) for item in items[:MANY]]
    if len(items) > MANY:
        shown.append(ours(f"… and {len(items) - MANY:,} more"))
    return joined(shown, by)


def nested(rows: Iterable[tuple[int, str, Markup]]) -> Markup:
    """Make a tree of lists out of its rows: each has its depth from 0, `ul` or `ol`, and its content.

    >>> nested([(0, "ul", words("नहर")), (1, "ol", words("गेट")), (0, "ul", words("पुल"))])
    '<ul><li>नहर<ol><li>गेट</li></ol></li><li>पुल</li></ul>'
    """
    parts: list[str] = []
    opened: list[str] = []
    for depth, name, content in rows:
        while len(opened) > depth + 1:
            parts.append(f"</li></{opened.pop()}>")
        if len(opened) == depth + 1:
            parts.append("</li>")
            if opened[-1] != name:
                parts.append(f"</{opened.pop()}>")
        if len(opened) == depth:
            opened.append(name)
            parts.append(f"<{name}>")
        parts.append(f"<li>{content}")
    parts += [f"</li></{name}>" for name in reversed(opened)]
    return Markup("".join(parts))


def quiet(text: str, most: int = LONG) -> str:
    r"""Write words of a page in Markdown: cut, inert, and isolated if they run leftwards.

    >>> print(quiet("*नहर* <b>"))
    \*नहर\* &lt;b&gt;
    """
    line = inert(visible(clipped(text, most)))
    if any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in line):
        # U+2068 and U+2069: the writing between them does not turn what stands around it.
        return f"\u2068{line}\u2069"
    return line


def quiet_first(items: Sequence[str], by: str = ", ") -> str:
    """Write the first of many short words of a page in a line of Markdown."""
    shown = [quiet(item, SHORT) for item in items[:MANY]]
    if len(items) > MANY:
        shown.append(f"… and {len(items) - MANY:,} more")
    return by.join(shown)
