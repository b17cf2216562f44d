"""NewsML-G2, ours or an agency's, as an article."""

import re
from collections.abc import Iterable, Iterator

import attrs

from newsmodel.errors import InvalidArticleError, shown
from newsmodel.formats._nitf_body import text_of
from newsmodel.formats._nitf_reading import names_in, read_nitf
from newsmodel.formats._stamps import read_stamp
from newsmodel.formats._xhtml_reading import read_body
from newsmodel.formats._xml import NOTHING, XML_LANG, XML_SPACE, Node, collapsed, fault
from newsmodel.formats._xml_text import escaped, quoted
from newsmodel.limits import Limits
from newsmodel.model.article import Article
from newsmodel.model.body import Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline
from newsmodel.model.timestamp import Timestamp, TimestampRole

OWN_GUID = "urn:x-newsmodel:article:"
"""What the `guid` of an article without an address begins with."""

_WEB = ("http://", "https://")
_MAIN = ("hld:main", "hl:main", "main")
_SUMMARY = ("drol:summary", "drol:abstract", "drol:teaser", "summary")
_MARKUP = re.compile(r"\s*<(?:p|div|h[1-6]|ul|ol|html|body|section|article)\b", re.IGNORECASE)


def read_item(root: Node, limits: Limits) -> tuple[Node, Article]:
    """Read the `newsItem`, alone or the first of a `newsMessage`: gives its element too."""
    item = root
    if root.name == "newsMessage":
        items = [node for node in root.below() if node.name == "newsItem"]
        # A message may bring pictures before the text.
        item = next(filter(_is_text, items), items[0] if items else root)
    if item.name != "newsItem":
        raise fault(f"the document must hold a newsItem, not only {shown(root.name)}", "wrong_root")
    exact = item.attributes.get(XML_SPACE) == "preserve"
    meta = item.first("contentMeta") or NOTHING
    about = item.first("itemMeta") or NOTHING
    body = _content(item, limits)
    if exact:
        dates = [meta.all("contentCreated")], [meta.all("contentModified")]
    else:
        dates = (
            [meta.all("contentCreated"), about.all("firstCreated"), about.all("versionCreated")],
            [meta.all("contentModified"), about.all("versionCreated")],
        )
    headline = _headline(meta, about, exact=exact)
    summary = _summary(meta, exact=exact)
    article = attrs.evolve(
        body,
        headline=body.headline if headline is None else headline,
        language=_language(item, meta) or body.language,
        byline=_byline(meta, body.byline, exact=exact),
        dateline=_dateline(meta, body.dateline, exact=exact),
        published_at=_stamp(dates[0], TimestampRole.PUBLISHED) or body.published_at,
        modified_at=_stamp(dates[1], TimestampRole.MODIFIED) or body.modified_at,
        summary=body.summary if summary is None else summary,
        tags=_texts(meta.all("keyword"), exact=exact) or body.tags,
        url=_url(item, exact=exact),
    )
    return item, article


def _is_text(item: Node) -> bool:
    kind = item.first("itemMeta", "itemClass")
    return kind is not None and kind.attributes.get("qcode", "").endswith(":text")


def _headline(meta: Node, about: Node, *, exact: bool) -> str | None:
    lines = meta.all("headline")
    lines.sort(key=lambda line: line.attributes.get("role", _MAIN[0]) not in _MAIN)
    if not exact:
        lines += about.all("title")
    return next((text for line in lines if (text := text_of(line, exact=exact)) is not None), None)


def _language(item: Node, meta: Node) -> str | None:
    tags = [node.attributes.get("tag") for node in meta.all("language")]
    for tag in (*tags, item.attributes.get(XML_LANG)):
        if tag:
            try:
                return Article(language=tag.strip().replace("_", "-")).language
            except InvalidArticleError:
                continue
    return None


def _texts(nodes: Iterable[Node], *, exact: bool) -> tuple[str, ...]:
    return tuple([text for node in nodes if (text := text_of(node, exact=exact)) is not None])


def _stamp(ways: Iterable[list[Node]], role: TimestampRole) -> Timestamp | None:
    stamps = (read_stamp(node.text(exact=True), role) for nodes in ways for node in nodes)
    return next((stamp for stamp in stamps if stamp is not None), None)


def _summary(meta: Node, *, exact: bool) -> str | None:
    # What stands below a picture says nothing of the story.
    notes = [
        note
        for note in meta.all("description")
        if exact or not note.attributes.get("role", "").endswith("caption")
    ]
    notes.sort(key=lambda note: note.attributes.get("role") not in _SUMMARY)
    return next(iter(_texts(notes, exact=exact)), None)


def _url(item: Node, *, exact: bool) -> str | None:
    guid = item.attributes.get("guid")
    if guid is None or guid.startswith(OWN_GUID):
        return None
    return guid if exact or guid.startswith(_WEB) else None


def _byline(meta: Node, inside: Byline | None, *, exact: bool) -> Byline | None:
    written = _texts(meta.all("by"), exact=exact)
    if inside is not None and (not written or written == (inside.written,)):
        # The body says the same, and marks who is who.
        return inside
    names = [name for node in meta.all("creator") if (name := _name(node)) is not None]
    if not written:
        return Byline(written=", ".join(names), names=tuple(names)) if names else None
    line = ", ".join(written)
    named = [name for name in names if name in line]
    names = [name for node in meta.all("by") for name in names_in(node)]
    return Byline(written=line, names=tuple(named or names))


def _name(node: Node) -> str | None:
    # Organisations write too; a byline names persons.
    is_person = "org" not in node.attributes.get("type", "").lower()
    return text_of(node.first("name"), exact=False) if is_person else None


def _dateline(meta: Node, inside: Dateline | None, *, exact: bool) -> Dateline | None:
    written = next(iter(_texts(meta.all("dateline"), exact=exact)), None)
    if written is None or (inside is not None and inside.written == written):
        return inside
    names = [text_of(node.first("name"), exact=False) for node in meta.all("located")]
    places = [form for name in names if name for form in (name, name.upper()) if form in written]
    return Dateline(written=written, places=tuple(dict.fromkeys(places)))


def _content(item: Node, limits: Limits) -> Article:
    content = item.first("contentSet") or NOTHING
    for part in content.nodes():
        if part.name == "inlineXML":
            root = next(part.nodes(), None)
            if root is not None:
                return read_nitf(root) if root.name == "nitf" else _from_markup(markup_of(root), limits)
        elif part.name == "inlineData":
            text = part.text(exact=True)
            if text.strip():
                kind = part.attributes.get("contenttype", "text/plain")
                # ANSA calls it plain, but begins with a <p>.
                is_markup = "html" in kind or _MARKUP.match(text) is not None
                return _from_markup(text, limits) if is_markup else _from_text(text)
    return Article()


def _from_markup(markup: str, limits: Limits) -> Article:
    body = read_body(markup, limits=limits)
    dateline = None if body.dateline is None else Dateline(written=body.dateline)
    return Article(sections=body.sections, captions=body.captions, dateline=dateline)


def _from_text(text: str) -> Article:
    lines = [line.strip() for line in text.strip().replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    # Wires part paragraphs by blank lines, or else by a line each.
    texts = "\n".join(lines).split("\n\n") if "" in lines else lines
    blocks = tuple([Paragraph(text=clean) for part in texts if (clean := collapsed(part))])
    return Article(sections=(Section(blocks=blocks),))


def markup_of(node: Node) -> str:
    """Write a tree of elements as markup again, without its namespaces."""
    return "".join(_markup(node))


def _markup(node: Node) -> Iterator[str]:
    waiting: list[Node | str | tuple[str]] = [node]
    while waiting:
        item = waiting.pop()
        if type(item) is tuple:
            yield f"</{item[0]}>"
        elif type(item) is Node:
            name = item.name.rpartition(" ")[2]
            pairs = item.attributes.items()
            yield f"<{name}{''.join([f' {key}={quoted(value)}' for key, value in pairs if ' ' not in key])}>"
            if name not in ("br", "hr", "img"):
                waiting.append((name,))
            waiting.extend(reversed(item.children))
        else:
            yield escaped(str(item))
