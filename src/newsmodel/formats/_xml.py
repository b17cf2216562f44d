"""XML as a tree of nodes: read within limits, without DOCTYPE and entities of its own."""

import codecs
import re
from collections.abc import Iterator
from xml.parsers import expat

from newsmodel.errors import DecodeError, LimitError, shown
from newsmodel.issues import Issue, Severity
from newsmodel.limits import Limits
from newsmodel.paths import Path

# A list that is nested as deep as it may be has some elements of a document around it and inside.
_AROUND = 16
# Elements of news have less than twenty; a table of very many takes more than twenty times its text.
_MOST_ATTRIBUTES = 1_000
_DECLARED = {"utf-8", "utf8", "utf-16", "utf-16le", "utf-16be"}
# Some wires still say these: a byte a character, the signs of ASCII where they are in ASCII.
_BYTE_BY_BYTE = {
    "iso-8859-1": "iso8859_1",
    "latin1": "iso8859_1",
    "iso-8859-15": "iso8859_15",
    "windows-1252": "cp1252",
    "cp1252": "cp1252",
    "us-ascii": "ascii",
    "ascii": "ascii",
}
_DECLARATION = re.compile(rb"""<\?xml\s[^>]{0,80}?encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9._-]{1,40})["']""")
# XML 1.0, 2.3: other spaces, such as the no-break space, are no white space.
_WHITE = re.compile("[ \t\r\n]+")
# No XML text has it, so it can stand for a line break until white space is collapsed.
_BREAK = "\0"

XML_SPACE = "http://www.w3.org/XML/1998/namespace space"
"""The attribute `xml:space` as a key of `Node.attributes`."""
XML_LANG = "http://www.w3.org/XML/1998/namespace lang"
"""The attribute `xml:lang` as a key of `Node.attributes`."""


class Node:
    """An element: its name, its attributes, and the texts and elements in it."""

    __slots__ = ("attributes", "children", "name")

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.name = name
        self.attributes = attributes
        self.children: list[Node | str] = []

    def nodes(self) -> "Iterator[Node]":
        """Give the elements in it, without those in them."""
        return (child for child in self.children if type(child) is Node)

    def all(self, name: str) -> "list[Node]":
        """Give the elements of one name in it, without those in them."""
        return [child for child in self.children if type(child) is Node and child.name == name]

    def first(self, *way: str) -> "Node | None":
        """Follow a way of names, the first element of each; None: it leads nowhere."""
        at: Node | None = self
        for name in way:
            at = next((child for child in at.nodes() if child.name == name), None) if at else None
        return at

    def below(self) -> "Iterator[Node]":
        """Give all elements in it and in those, in the order in which they begin."""
        waiting: list[Node] = [self]
        while waiting:
            node = waiting.pop()
            if node is not self:
                yield node
            waiting.extend(child for child in reversed(node.children) if type(child) is Node)

    def text(
        self, *, exact: bool, without: frozenset[str] = frozenset(), apart: frozenset[str] = frozenset()
    ) -> str:
        r"""Give all text in it; the elements named in `without` are passed over.

        A comma is put before those named in `apart` where they follow a letter or digit.

        If not `exact`, white space is collapsed to one space, none at the ends, and a `br` is a newline.

        >>> from newsmodel.limits import DEFAULT_LIMITS
        >>> read_xml("<p> एक\n  <em>दो</em><br/> तीन</p>", DEFAULT_LIMITS).text(exact=False)
        'एक दो\nतीन'
        """
        pieces: list[str] = []
        waiting: list[Node | str] = [self]
        while waiting:
            item = waiting.pop()
            if type(item) is str:
                pieces.append(item)
            elif type(item) is Node and item.name not in without:
                if item.name == "br":
                    pieces.append(_BREAK)
                elif item.name in apart and pieces and pieces[-1][-1:].isalnum():
                    pieces.append(", ")
                waiting.extend(reversed(item.children))
        whole = "".join(pieces)
        return whole.replace(_BREAK, "\n") if exact else collapsed(whole)


NOTHING = Node("", {})
"""What stands for an element that is not there: nothing is in it."""


def collapsed(text: str) -> str:
    """Make one space of each stretch of white space, and none at the ends of a line."""
    text = _WHITE.sub(" ", text).strip(" ")
    if _BREAK in text:
        text = "\n".join(line.strip(" ") for line in text.split(_BREAK)).strip("\n")
    return text


def read_xml(
    text: str | bytes, limits: Limits, *, spaces: tuple[str, ...] = (), allow_doctype: bool = False
) -> Node:
    """Read an XML document and give its outermost element.

    >>> from newsmodel.limits import DEFAULT_LIMITS
    >>> read_xml("<nitf><body id='b'>नमस्ते</body></nitf>", DEFAULT_LIMITS).first("body").attributes
    {'id': 'b'}

    A name in a namespace that begins with one of `spaces`, or in none, is given alone; another has its
    namespace before it, and a space. Comments and processing instructions are passed over. Nothing is ever
    fetched.

    `DecodeError` is raised for what is no XML, for bytes in an encoding other than UTF-8, UTF-16, ASCII,
    ISO 8859-1 and -15 and Windows-1252, for a reference to an entity, for an element of more than 1,000
    attributes, and at a DOCTYPE before anything in it is looked at; with `allow_doctype` one that has no
    declarations of its own is passed over. `LimitError` is raised while reading for what is past a limit,
    `TypeError` for what is neither str nor bytes.
    """
    given_bytes = isinstance(text, bytes)
    decoded = _decoded(text, limits) if isinstance(text, bytes) else text
    reader = _Reader(limits, spaces, allow_doctype=allow_doctype, check_encoding=given_bytes)
    return reader.read(limits.text(decoded))


def fault(message: str, code: str = "syntax") -> DecodeError:
    """Make the error for a document with one fault that is nowhere in particular."""
    return DecodeError(
        [Issue(code=f"document.{code}", severity=Severity.ERROR, message=message, path=Path())]
    )


def _decoded(data: bytes, limits: Limits) -> str:
    # No code point takes more than four bytes.
    if len(data) > 4 * limits.max_chars:
        raise LimitError("max_chars", -(-len(data) // 4))
    encoding = "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif data.startswith(b"<\0"):
        encoding = "utf-16-le"
    elif data.startswith(b"\0<"):
        encoding = "utf-16-be"
    elif declared := _DECLARATION.match(data.lstrip()[:200]):
        encoding = _BYTE_BY_BYTE.get(declared[1].decode("ascii").lower(), encoding)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise fault(
            f"not text in {encoding.removesuffix('-sig')}: byte {error.start} fits no character", "encoding"
        ) from error


class _Reader:
    """One run of expat, and the tree that it builds."""

    def __init__(
        self, limits: Limits, spaces: tuple[str, ...], *, allow_doctype: bool, check_encoding: bool
    ) -> None:
        self.limits = limits
        self.spaces = spaces
        self.allow_doctype = allow_doctype
        self.check_encoding = check_encoding
        self.count = 0
        self.root: Node | None = None
        self.open: list[Node] = []
        self.most = limits.depth + _AROUND
        self.names: dict[str, str] = {}

    def read(self, text: str) -> Node:
        # Attributes come as a list, their names not yet kept, to be counted before they are a table.
        parser = expat.ParserCreate(namespace_separator=" ", intern=None)
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.buffer_size = 65_536
        parser.XmlDeclHandler = self._declaration
        parser.StartDoctypeDeclHandler = self._doctype
        parser.SkippedEntityHandler = self._skipped
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        try:
            parser.Parse(text.lstrip("\ufeff \t\r\n"), True)
        except expat.ExpatError as error:
            said = expat.ErrorString(error.code)
            raise fault(f"not XML: {said}, line {error.lineno}, column {error.offset + 1}") from error
        except UnicodeEncodeError as error:
            raise fault("not XML: half a surrogate pair") from error
        assert self.root is not None  # expat refuses a document without an element
        return self.root

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        known = encoding is None or encoding.lower() in _DECLARED or encoding.lower() in _BYTE_BY_BYTE
        if self.check_encoding and not known:
            message = f"the encoding must be UTF-8, UTF-16 or one of Latin letters, not {shown(encoding)}"
            raise fault(message, "encoding")

    def _doctype(self, name: str, _system: str | None, _public: str | None, declares: int) -> None:
        if declares or not self.allow_doctype:
            raise fault(f"a DOCTYPE is refused: {shown(name)}", "doctype")

    def _skipped(self, name: str, _is_parameter: bool) -> None:
        raise fault(f"an entity that only its DTD knows: {shown(name)}", "entity")

    def _start(self, name: str, names_and_values: list[str]) -> None:
        attribute_count = len(names_and_values) // 2
        self.count += 1 + attribute_count
        if self.count > self.limits.max_nodes:
            raise LimitError("max_nodes", self.count)
        if attribute_count > _MOST_ATTRIBUTES:
            raise fault(
                f"an element has {attribute_count} attributes, more than {_MOST_ATTRIBUTES}", "attributes"
            )
        if len(self.open) >= self.most:
            raise LimitError("max_depth", len(self.open) + 1)
        if " " in name and name.startswith(self.spaces):
            name = name.rpartition(" ")[2]
        once = self.names.setdefault
        each = iter(names_and_values)
        node = Node(once(name, name), {once(key, key): value for key, value in zip(each, each, strict=True)})
        if self.open:
            self.open[-1].children.append(node)
        else:
            self.root = node
        self.open.append(node)

    def _end(self, _name: str) -> None:
        self.open.pop()

    def _text(self, text: str) -> None:
        self.open[-1].children.append(text)
