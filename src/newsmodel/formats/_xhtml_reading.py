"""The body of an article read from HTML or XHTML: any publisher's will do, and ours comes back whole."""

import attrs

from newsmodel.errors import LimitError
from newsmodel.formats._json_text import deepest
from newsmodel.formats._markup import Token, tokens
from newsmodel.formats._xhtml_text import RunningText, quote_by
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.quote import Speaker

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_BOUNDARIES = frozenset(
    """
    address article aside body dd details div dl dt figure footer header hgroup hr main p pre section
    summary table tbody tfoot thead tr
    """.split()
)
_SKIPPED = frozenset(
    """
    audio button canvas iframe math nav noscript object script select style svg template textarea title
    video xmp
    """.split()
)
# Of a page or an article: its title again, its date, its closing line.
_FURNITURE = frozenset(("header", "footer"))


@attrs.frozen(kw_only=True)
class Body:
    """What a body says."""

    sections: tuple[Section, ...] = ()
    """Its sections; there is no empty one."""
    dateline: str | None = None
    """The dateline as written."""
    captions: tuple[str, ...] = ()
    """What stands below pictures."""


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


class _Frame:
    """An element that is open and matters."""

    def __init__(self, name: str, attributes: dict[str, str], inline: RunningText) -> None:
        self.name = name
        self.attributes = attributes
        self.inline = inline
        self.items: list[ListItem] = []
        self.children: list[BulletList] = []
        self.spans = 1
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
        self._inline = RunningText(exact=False)
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
            if token.closed:
                self._end(token.text)

    def finish(self) -> Body:
        while self._frames:
            self._close()
        self._end_paragraph()
        sections = tuple(Section(heading=h, blocks=tuple(b)) for h, b in self._sections if h is not None or b)
        return Body(sections=sections, dateline=self._dateline, captions=tuple(self._captions))

    # Text

    def _is_in_list(self) -> bool:
        return bool(self._frames) and self._frames[-1].name in ("ul", "ol")

    def _sink(self) -> RunningText:
        # What no item of a list holds is one to who sees the page.
        if self._is_in_list():
            self._open("li", {})
        return self._frames[-1].inline if self._frames else self._inline

    def _text(self, text: str) -> None:
        if text.strip():
            self._last_break = False
        if self._after_dateline:
            text = text.removeprefix(" ")
            self._after_dateline = False
        if text.strip() or not self._is_in_list():
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
        self._inline = RunningText(exact=self._exact)
        if text.strip():
            self._sections[-1][1].append(Paragraph(text=text, quotes=quotes))

    # Elements

    def _start(self, token: Token) -> None:
        name, attributes = token.text, token.attributes
        if name in _SKIPPED or (name in _FURNITURE and not self._exact and not self._frames):
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
        elif name == "span" and self._frames and self._frames[-1].name in ("dateline", "role"):
            self._frames[-1].spans += 1
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
        if self._is_in_list():
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
                frame = self._frames[-1]
                frame.spans -= 1
                if not frame.spans:
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
        self._frames.append(_Frame(name, attributes, RunningText(exact=self._exact)))

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
                self._sections[-1][1].append(quote_by(text, speaker, frame.attributes))
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
