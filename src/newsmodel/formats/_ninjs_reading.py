"""A ninjs object of any version, and of publishers near it, as an article."""

import re
from collections.abc import Iterator
from typing import Any

from newsmodel.formats._bylines import names_of
from newsmodel.formats._faults import Faults
from newsmodel.formats._languages import language_tag
from newsmodel.formats._markup import unescaped
from newsmodel.formats._ninjs_writing import PROFILE
from newsmodel.formats._plain_body import block_of, chunks
from newsmodel.formats._stamps import read_stamp
from newsmodel.formats._xhtml_reading import Body, read_body
from newsmodel.limits import Limits
from newsmodel.model.article import Article
from newsmodel.model.body import Section
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline
from newsmodel.model.timestamp import Timestamp, TimestampRole
from newsmodel.paths import Path

_AUTHORS = frozenset(("author", "creator", "byline", "writer"))
_PICTURES = frozenset(("picture", "graphic", "video"))
_TAG = re.compile("</?[A-Za-z][^<>]*>")
_LINE_BREAK = re.compile(r"\n|<br\b[^<>]*>", re.IGNORECASE)
RESIDUE_ROLE = "newsmodel-residue"
"""The role of the body that holds what ninjs has no place for."""


def read_ninjs(tree: dict[str, Any], faults: Faults, limits: Limits) -> Article:
    """Read the object; what is of a wrong type goes to `faults`."""
    item = _Item(tree, faults, Path())
    own = item.text("profile") == PROFILE
    body = _body(item, limits)
    associations = list(item.items("associations"))
    published, modified = _dates(item, own=own)
    captions = [caption for one in associations for caption in _caption(one)]
    return Article(
        headline=_headline(item),
        language=language_tag(item.text("language")),
        breadcrumb=tuple(_names(item, "subject", "rel", ("section",))),
        byline=_byline(item, own=own),
        dateline=_dateline(item, body.dateline),
        published_at=published,
        modified_at=modified,
        summary=_summary(item),
        sections=body.sections,
        captions=tuple(captions) or body.captions,
        tags=tuple(_tags(item)),
        related=tuple(title for one in associations for title in _related(one)),
        url=_url(item),
    )


def _folded(key: str) -> str:
    name = key.lower().replace("_", "")
    # A document of nothing but keys would be kept twice.
    return key if key == name else name


class _Item:
    """One object of ninjs. A key is found in any of its spellings: `versionCreated`, `versioncreated`."""

    def __init__(self, tree: dict[str, Any], faults: Faults, path: Path) -> None:
        self.tree = tree
        self.faults = faults
        self.path = path
        self._keys = {_folded(key): key for key in tree}

    def get(self, *names: str) -> tuple[Any, Path]:
        """Give the value of the first name that has one, with its path."""
        for name in names:
            key = self._keys.get(name)
            if key is not None and self.tree[key] is not None:
                return self.tree[key], self.path.child(key)
        return None, self.path

    def text(self, *names: str) -> str | None:
        value, path = self.get(*names)
        if value is None or type(value) is str:
            return value
        self.faults.wrong_type(path, "a string", value)
        return None

    def items(self, *names: str) -> "Iterator[_Item]":
        """Give the objects of a list, or of the object that stood for it before version 2."""
        value, path = self.get(*names)
        if type(value) is dict:
            pairs = list(value.items())
        elif type(value) is list:
            pairs = list(enumerate(value))
        else:
            if value is not None:
                self.faults.wrong_type(path, "a list", value)
            return
        for step, one in pairs:
            if type(one) is dict:
                yield _Item(one, self.faults, path.child(step))
            elif one is not None:
                self.faults.wrong_type(path.child(step), "an object", one)

    def texts(self, name: str) -> "Iterator[tuple[str, str, str]]":
        """Give role, content type and value of each text of a kind; `""` for what is not said."""
        for one in self.items(f"{name}s" if name != "body" else "bodies"):
            value = one.text("value")
            if value is not None:
                yield (one.text("role") or "").lower(), (one.text("contenttype") or "").lower(), value
        # Version 1 has the role in the key: body_xhtml, headline_main.
        for key in self.tree:
            head, _, role = key.lower().partition("_")
            if head == name:
                value = self.text(key.lower().replace("_", ""))
                if value is not None:
                    yield role, _TYPES.get(role, ""), value


_TYPES = {"xhtml": "application/xhtml+xml", "html": "text/html", "text": "text/plain"}
_WHOLE = ("main", "body", "", "full", "content", *_TYPES)


def _headline(item: _Item) -> str | None:
    best = _best(item.texts("headline"), ("main", "headline", "hl1", ""))
    return None if best is None else _plain(*best)


def _summary(item: _Item) -> str | None:
    wanted = ("summary", "abstract", "short", "text", "description", "lead", "teaser", "", "html", "xhtml")
    texts = [one for one in item.texts("description") if one[0] != "caption"]
    best = _best(iter(texts), wanted)
    return None if best is None else _plain(*best)


def _best(texts: Iterator[tuple[str, str, str]], roles: tuple[str, ...]) -> tuple[str, str] | None:
    ranked = [(roles.index(role) if role in roles else len(roles), kind, text) for role, kind, text in texts]
    return min(ranked, key=lambda one: one[0])[1:] if ranked else None


def _plain(kind: str, text: str) -> str:
    return text if not kind or kind.startswith("text/plain") else _without_tags(text)


def _without_tags(text: str) -> str:
    return " ".join(unescaped(_TAG.sub("", text)).split())


def _body(item: _Item, limits: Limits) -> Body:
    texts = [
        (_body_rank(role, kind), kind, text)
        for role, kind, text in item.texts("body")
        if role != RESIDUE_ROLE and "json" not in kind and "nitf" not in kind
    ]
    if not texts:
        return Body()
    _, kind, text = min(texts, key=lambda one: one[0])
    if "html" in kind if kind else _TAG.search(text):
        return read_body(text, limits=limits)
    blocks = tuple(map(block_of, chunks(text)))
    return Body(sections=(Section(blocks=blocks),) if blocks else ())


def _body_rank(role: str, kind: str) -> tuple[bool, bool, bool]:
    # The least is the best: the whole text, and as markup.
    return role not in _WHOLE, "html" not in kind, "xhtml" not in kind


def _dates(item: _Item, *, own: bool) -> tuple[Timestamp | None, Timestamp | None]:
    first = _stamp(item.text("firstcreated"), TimestampRole.PUBLISHED)
    version = item.text("versioncreated")
    if first is None and not own:
        # Where only one is given, it is the first version as far as anybody can tell.
        return _stamp(version or item.text("contentcreated"), TimestampRole.PUBLISHED), None
    return first, _stamp(version, TimestampRole.MODIFIED)


def _stamp(text: str | None, role: TimestampRole) -> Timestamp | None:
    return None if text is None else read_stamp(text, role)


def _byline(item: _Item, *, own: bool) -> Byline | None:
    written = item.text("by", "byline")
    people = tuple(_names(item, "person", "rel", _AUTHORS))
    agencies = tuple(_names(item, "organisation", "rel", _AUTHORS))
    if written is None:
        names = (*people, *agencies)
        return Byline(written=", ".join(names), names=people, agencies=agencies) if names else None
    if own or people or agencies:
        return Byline(written=written, names=people, agencies=agencies)
    authors = tuple([name for one in item.items("authors") if (name := one.text("name"))])
    lines = map(_without_tags, _LINE_BREAK.split(written))
    return Byline(written=written, names=authors or names_of("\n".join(lines)))


_PLURALS = {
    "person": ("people", "person"),
    "organisation": ("organisations", "organisation"),
    "place": ("places", "place"),
    "subject": ("subjects", "subject"),
    "infosource": ("infosources", "infosource"),
}


def _names(item: _Item, kind: str, key: str, wanted: frozenset[str] | tuple[str, ...]) -> Iterator[str]:
    for one in item.items(*_PLURALS[kind]):
        role = one.text(key)
        name = one.text("name")
        if name is not None and role is not None and role.lower() in wanted:
            yield name


def _tags(item: _Item) -> Iterator[str]:
    for one in item.items("subjects", "subject"):
        name = one.text("name")
        if name is not None and one.text("rel") != "section":
            yield name


def _dateline(item: _Item, written: str | None) -> Dateline | None:
    located = item.text("located")
    places = tuple(_names(item, "place", "rel", ("dateline",)))
    region = next(_names(item, "place", "rel", ("region",)), None)
    agencies = tuple(_names(item, "infosource", "role", ("agency",)))
    credit = next(_names(item, "infosource", "role", ("credit",)), None)
    if written is None and located is None and not places:
        # Who supplied a text says nothing of where it was filed.
        return None
    if located and not places:
        places = (located,)
    return Dateline(
        written=written if written is not None else located or ", ".join(places),
        places=places,
        region=region,
        agencies=agencies,
        credit=credit,
    )


def _caption(item: _Item) -> list[str]:
    if item.text("type") not in _PICTURES:
        return []
    best = _best(item.texts("description"), ("caption", "text", "", "short"))
    return [] if best is None else [_plain(*best)]


def _related(item: _Item) -> list[str]:
    if item.text("type") in _PICTURES or item.text("type") == "audio":
        return []
    title = _headline(item)
    return [] if title is None else [title]


def _url(item: _Item) -> str | None:
    uri = item.text("uri")
    return uri if uri is not None and uri.lower().startswith(("http://", "https://")) else None


def residue_text(tree: dict[str, Any]) -> str | None:
    """Give the text of the body that holds the residue, of an object that was read without a fault."""
    bodies = _Item(tree, Faults(), Path()).items("bodies")
    return next((body.text("value") for body in bodies if body.text("role") == RESIDUE_ROLE), None)
