"""The body of an article as XHTML: sections, headings, paragraphs, lists, pull quotes and speech.

Written, a quote of a paragraph is a `q` with what is known of it in `data-` attributes, a pull quote a
`blockquote` with its speaker in `footer` and `cite`, the dateline a `span` before the first paragraph. The
root says by its style that white space is kept and that a `q` adds no marks of its own: the text has them.
Read, any publisher's HTML will do.
"""

import re
from collections.abc import Iterator, Sequence

import attrs

from newsmodel.errors import LimitError
from newsmodel.formats._json_text import deepest
from newsmodel.formats._marks import in_order
from newsmodel.formats._markup import Token, tokens
from newsmodel.formats._xml_text import escaped, quoted
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.quote import Quote, QuoteKind, Speaker

ROOT_STYLE = "quotes:none;white-space:pre-wrap"
"""The style of the element that the body is in."""
# XML 1.0, production 2 (Char), turned round.
_NO_CHAR = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_KINDS = {kind.value: kind for kind in QuoteKind}


@attrs.frozen(kw_only=True)
class Body:
    """What a body says."""

    sections: tuple[Section, ...] = ()
    """Its sections; there is no empty one."""
    dateline: str | None = None
    """The dateline as written."""
    captions: tuple[str, ...] = ()
    """What stands below pictures."""


# Writing


def body_of(article: Article) -> str:
    """Write the body with its dateline, as one `div`.

    >>> from newsmodel import Article, Paragraph, Section
    >>> article = Article(sections=(Section(heading="आगे", blocks=(Paragraph(text="काम कल से"),)),))
    >>> body_of(article).partition(">")[2]
    '<section><h2>आगे</h2><p>काम कल से</p></section></div>'

    A character that no XML can hold becomes U+FFFD.
    """
    language = "" if article.language is None else f' lang="{article.language}" xml:lang="{article.language}"'
    root = f'<div xmlns="http://www.w3.org/1999/xhtml"{language} style="{ROOT_STYLE}">'
    return _NO_CHAR.sub("\ufffd", f"{root}{''.join(_sections(article))}</div>")


def _sections(article: Article) -> Iterator[str]:
    dateline = "" if article.dateline is None else article.dateline.written
    opening = f'<span class="dateline">{escaped(dateline)}</span>' if dateline.strip() else ""
    if opening and not any(paragraph.text.strip() for paragraph in article.paragraphs):
        yield f"<p>{opening}</p>"
        opening = ""
    for section in article.sections:
        yield "<section>"
        if section.heading is not None:
            yield f"<h2>{escaped(section.heading)}</h2>"
        for block in section.blocks:
            match block:
                case Paragraph():
                    # The space between dateline and text belongs to neither.
                    first = f"{opening} " if opening and block.text.strip() else ""
                    opening = "" if first else opening
                    yield f"<p>{first}{_with_quotes(block.text, block.quotes)}</p>"
                case BulletList():
                    yield _list(block)
                case _:
                    yield _pull_quote(block)
        yield "</section>"


def _list(bullets: BulletList) -> str:
    name = "ol" if bullets.ordered else "ul"
    items = (
        f"<li>{_with_quotes(item.text, item.quotes)}{''.join(map(_list, item.children))}</li>"
        for item in bullets.items
    )
    return f"<{name}>{''.join(items)}</{name}>"


def _pull_quote(quote: Quote) -> str:
    said = f"<p>{escaped(quote.text)}</p>"
    if quote.speaker is not None:
        role = quote.speaker.role
        more = "" if role is None else f', <span class="role">{escaped(role)}</span>'
        said += f"<footer><cite>{escaped(quote.speaker.name)}</cite>{more}</footer>"
    return f"<blockquote{_data(quote, speaker=False)}>{said}</blockquote>"


def _with_quotes(text: str, quotes: Sequence[Quote]) -> str:
    parts = []
    at = 0
    for quote, start in zip(quotes, in_order(text, [quote.text for quote in quotes]), strict=True):
        if start >= 0:
            parts.append(f"{escaped(text[at:start])}<q{_data(quote)}>{escaped(quote.text)}</q>")
            at = start + len(quote.text)
    return f"{''.join(parts)}{escaped(text[at:])}"


def _data(quote: Quote, *, speaker: bool = True) -> str:
    pairs = [("cue", quote.cue)]
    if quote.kind is not QuoteKind.DIRECT:
        pairs.insert(0, ("kind", quote.kind.value))
    if speaker and quote.speaker is not None:
        pairs += [("speaker", quote.speaker.name), ("role", quote.speaker.role)]
    return "".join(f" data-{name}={quoted(value)}" for name, value in pairs if value is not None)


# Reading

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BOUNDARIES = frozenset(
    (
        "address",
        "article",
        "aside",
        "body",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figure",
        "footer",
        "header",
        "hgroup",
        "hr",
        "main",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
    )
)
_SKIPPED = frozenset(
    (
        "audio",
        "button",
        "canvas",
        "iframe",
        "math",
        "nav",
        "noscript",
        "object",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
        "xmp",
    )
)
_SPACES = dict.fromkeys(map(ord, "\t\n\f\r"), " ")
_VOID = frozenset(("br", "hr", "img", "input", "link", "meta", "wbr", "source", "col", "embed"))


def read_body(markup: str, *, limits: Limits = DEFAULT_LIMITS) -> Body:
    """Read a body in HTML or XHTML, a whole page or a part of one, well-formed or not.

    >>> read_body("<p>पहला</p> दूसरा <h3>आगे</h3><ul><li>तीसरा</ul>").sections[1].heading
    'आगे'

    `LimitError` is raised for lists, quotes and the like that stand too deep in each other.
    """
    reader = _Reader(deepest(limits))
    for token in tokens(markup):
        reader.take(token)
    return reader.finish()


class _Inline:
    """Running text while it is read, with the speech in it."""

    def __init__(self, *, exact: bool) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.last = ""
        self.quotes: list[tuple[int, int, dict[str, str]]] = []
        # Speech inside speech belongs to the outer one.
        self.depth = 0
        self.exact = exact

    def add(self, text: str) -> None:
        if not self.exact:
            words = text.translate(_SPACES).split(" ")
            text = " ".join(filter(None, words))
            if not words[0] and self.last not in ("", " ", "\n"):
                text = f" {text}"
            if len(words) > 1 and not words[-1] and text.strip(" "):
                text = f"{text} "
        if text:
            self.parts.append(text)
            self.size += len(text)
            self.last = text[-1]

    def add_line(self) -> None:
        if self.exact or self.last not in ("", "\n"):
            self.parts.append("\n")
            self.size += 1
            self.last = "\n"

    def finish(self) -> tuple[str, tuple[Quote, ...]]:
        if self.depth:
            self.depth = 1
            self.close_quote()
        text = "".join(self.parts)
        said = [(text[start:end], data) for start, end, data in self.quotes]
        if not self.exact:
            # A space before a line break is none of the text.
            text = text.strip().replace(" \n", "\n")
            said = [(words.strip().replace(" \n", "\n"), data) for words, data in said]
        return text, tuple(_quote(words, data) for words, data in said if words)

    def open_quote(self, data: dict[str, str]) -> None:
        self.depth += 1
        if self.depth == 1:
            self.quotes.append((self.size, self.size, data))

    def close_quote(self) -> None:
        if self.depth == 1:
            start, _, data = self.quotes.pop()
            self.quotes.append((start, self.size, data))
        self.depth = max(0, self.depth - 1)


def _quote(text: str, data: dict[str, str]) -> Quote:
    name = data.get("data-speaker")
    speaker = None if name is None else Speaker(name=name, role=data.get("data-role"))
    return _quote_by(text, speaker, data)


def _quote_by(text: str, speaker: Speaker | None, data: dict[str, str]) -> Quote:
    kind = _KINDS.get(data.get("data-kind", ""), QuoteKind.DIRECT)
    return Quote(text=text, kind=kind, speaker=speaker, cue=data.get("data-cue"))


class _Frame:
    """An element that is open and matters."""

    def __init__(self, name: str, attributes: dict[str, str], inline: _Inline) -> None:
        self.name = name
        self.attributes = attributes
        self.inline = inline
        self.items: list[ListItem] = []
        self.children: list[BulletList] = []
        self.speaker: str | None = None
        self.role: str | None = None


class _Reader:
    def __init__(self, deepest: int) -> None:
        self._deepest = deepest
        self._exact = False
        self._marks = True
        self._sections: list[tuple[str | None, list[Block]]] = [(None, [])]
        self._dateline: str | None = None
        self._captions: list[str] = []
        self._inline = _Inline(exact=False)
        self._frames: list[_Frame] = []
        self._skipped: str | None = None
        self._skipping = 0
        self._last_break = False
        self._after_dateline = False

    def take(self, token: Token) -> None:
        if self._skipped is not None:
            if token.text == self._skipped and token.kind != "text" and not token.closed:
                self._skipping += 1 if token.kind == "start" else -1
                self._skipped = self._skipped if self._skipping else None
        elif token.kind == "text":
            self._text(token.text)
        elif token.kind == "end":
            self._end(token.text)
        else:
            self._start(token)
            if token.closed and token.text not in _VOID:
                self._end(token.text)

    def finish(self) -> Body:
        while self._frames:
            self._close()
        self._end_paragraph()
        sections = tuple(Section(heading=h, blocks=tuple(b)) for h, b in self._sections if h is not None or b)
        return Body(sections=sections, dateline=self._dateline, captions=tuple(self._captions))

    # Text

    def _sink(self) -> _Inline:
        return self._frames[-1].inline if self._frames else self._inline

    def _text(self, text: str) -> None:
        if text.strip():
            self._last_break = False
        if self._after_dateline:
            text = text.removeprefix(" ")
            self._after_dateline = False
        if not self._frames or self._frames[-1].name not in ("ul", "ol"):
            self._sink().add(text)

    def _boundary(self) -> None:
        if not self._frames:
            self._end_paragraph()
        elif not self._exact:
            frame = self._frames[-1]
            if frame.name in _HEADINGS and frame.inline.last.strip():
                self._close()
            else:
                frame.inline.add_line()

    def _line_break(self) -> None:
        # Two in a row part paragraphs where nobody wrote `p`.
        if self._last_break and not self._frames and not self._exact:
            self._end_paragraph()
        else:
            self._sink().add_line()
        self._last_break = not self._last_break

    def _end_paragraph(self) -> None:
        if not self._inline.parts and self._inline.exact == self._exact:
            return
        text, quotes = self._inline.finish()
        self._inline = _Inline(exact=self._exact)
        if text.strip():
            self._sections[-1][1].append(Paragraph(text=text, quotes=quotes))

    # Elements

    def _start(self, token: Token) -> None:
        name, attributes = token.text, token.attributes
        if name in _SKIPPED:
            if not token.closed:
                self._skipped, self._skipping = name, 1
        elif name == "br":
            self._line_break()
        elif name in ("td", "th"):
            self._sink().add(" ")
        elif name == "q":
            if self._marks:
                self._sink().add("“")
            self._sink().open_quote(attributes)
        elif name == "section" and self._exact:
            self._new_section(None)
        elif name in _HEADINGS or name in ("blockquote", "figcaption"):
            self._start_apart(name, attributes)
        elif name in ("ul", "ol"):
            self._start_list(name, attributes)
        elif name == "li":
            self._start_item(attributes)
        elif name in ("cite", "span", "footer") and self._frames:
            self._start_in_quote(name, attributes)
        elif name == "span" and "dateline" in attributes.get("class", "").split():
            if self._dateline is None and not any(blocks for _, blocks in self._sections):
                self._open("dateline", attributes)
        elif name in _BOUNDARIES:
            self._heed_style(attributes)
            self._boundary()

    def _heed_style(self, attributes: dict[str, str]) -> None:
        style = attributes.get("style", "").replace(" ", "").lower()
        if not self._exact and "white-space:pre-wrap" in style and "quotes:none" in style:
            self._exact, self._marks = True, False

    def _start_apart(self, name: str, attributes: dict[str, str]) -> None:
        self._boundary()
        if not self._frames:
            self._open(name, attributes)

    def _start_list(self, name: str, attributes: dict[str, str]) -> None:
        if self._frames and self._frames[-1].name not in ("li", "ul", "ol"):
            self._boundary()
            return
        if not self._frames:
            self._end_paragraph()
        self._open(name, attributes)

    def _start_item(self, attributes: dict[str, str]) -> None:
        if self._frames and self._frames[-1].name == "li":
            self._close()
        if self._frames and self._frames[-1].name in ("ul", "ol"):
            self._open("li", attributes)
        else:
            self._boundary()

    def _start_in_quote(self, name: str, attributes: dict[str, str]) -> None:
        inside = self._frames[-1].name
        if name == "footer" and inside == "blockquote":
            self._open("footer", attributes)
        elif name == "cite" and inside in ("blockquote", "footer"):
            self._open("cite", attributes)
        elif name == "span" and inside == "footer" and attributes.get("class") == "role":
            self._open("role", attributes)

    def _end(self, name: str) -> None:
        if name == "q":
            self._sink().close_quote()
            if self._marks:
                self._sink().add("”")
        elif name == "section" and self._exact:
            self._new_section(None)
        elif name == "span":
            if self._frames and self._frames[-1].name in ("dateline", "role"):
                self._close()
        elif any(frame.name == name for frame in self._frames):
            while self._frames[-1].name != name:
                self._close()
            self._close()
        elif name in _BOUNDARIES or name in ("blockquote", "li"):
            self._boundary()

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._frames) >= self._deepest:
            raise LimitError("max_depth", len(self._frames) + 1)
        self._frames.append(_Frame(name, attributes, _Inline(exact=self._exact)))

    def _close(self) -> None:
        frame = self._frames.pop()
        text, quotes = frame.inline.finish()
        name = frame.name
        if name in ("ul", "ol"):
            self._end_list(frame)
        elif name == "li":
            if text.strip() or frame.children:
                item = ListItem(text=text, quotes=quotes, children=tuple(frame.children))
                self._frames[-1].items.append(item)
        elif name in ("cite", "role", "footer"):
            self._end_in_quote(name, text, frame)
        elif name == "dateline":
            self._dateline = text if text.strip() else None
            self._after_dateline = True
        elif text.strip():
            if name == "blockquote":
                speaker = None if frame.speaker is None else Speaker(name=frame.speaker, role=frame.role)
                self._sections[-1][1].append(_quote_by(text, speaker, frame.attributes))
            elif name == "figcaption":
                self._captions.append(text)
            else:
                self._new_section(text)

    def _end_list(self, frame: _Frame) -> None:
        if not frame.items:
            return
        bullets = BulletList(items=tuple(frame.items), ordered=frame.name == "ol")
        if not self._frames:
            self._sections[-1][1].append(bullets)
        elif self._frames[-1].name == "li":
            self._frames[-1].children.append(bullets)
        else:
            # A list right inside a list belongs to the item before it.
            self._adopt(bullets)

    def _adopt(self, bullets: BulletList) -> None:
        items = self._frames[-1].items
        last = items.pop() if items else ListItem(text="")
        items.append(attrs.evolve(last, children=(*last.children, bullets)))

    def _end_in_quote(self, name: str, text: str, frame: _Frame) -> None:
        above = self._frames[-1]
        if name == "role":
            above.role = text if text.strip() else None
        elif name == "cite":
            above.speaker = text if text.strip() else above.speaker
        else:
            # "— Name", where nobody wrote `cite`
            said = None if self._exact else text.strip("—–- \n") or None
            above.speaker, above.role = frame.speaker or said, frame.role

    def _new_section(self, heading: str | None) -> None:
        self._end_paragraph()
        known, blocks = self._sections[-1]
        if known is not None or blocks:
            self._sections.append((heading, []))
        else:
            self._sections[-1] = (heading, [])
