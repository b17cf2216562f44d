"""The residue: what is left of an article when a format's own fields have carried what they can.

Each format has a function `carried(article)`: the article as it comes back through the format's own fields
alone. The residue is the difference of the two, as a flat JSON object. A key says where a change belongs and
what stood there when it was written, a value what the article has there:

    captured_at=                               the field was absent; the value is put there
    byline:5c1fa8d0/written=9a3e11b2           a field of a value that is as it was
    sections:0f3c/blocks:77aa/quotes=          the same inside items of lists (digests are shortened here)
    tags:77aa                                  null: the item is taken away
    tags:77aa+0f3c                             items that are put between two others

After `=` stands the digest of what the field held (nothing: it was absent), after `:` the digest of the value
or item on the way, of its own fields without the lists of values below it. Of items of a list that are alike,
`77aa.2.3` is the second of three. So an item is found again where others were removed or put before it. A
change is dropped if what it rests on is no longer as it was: what somebody wrote into a format's own fields
wins over the residue. Items go between the two others, or else where one of them still is.

A residue that breaks an article, such as a date that is none, is a `DecodeError`; keys that lead nowhere are
dropped like changes whose place is gone.
"""

import bisect
import collections
import json
import zlib
from collections.abc import Iterator
from typing import Any

import attrs

from newsmodel.errors import DecodeError
from newsmodel.formats import native
from newsmodel.formats._json_text import check_nesting, read_json
from newsmodel.formats._writing import write_apart
from newsmodel.issues import Issue, Severity
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.article import Article
from newsmodel.paths import Path
from newsmodel.report import Report

_MARKER = "schema_version"
_CANONICAL = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), sort_keys=True)
# How a text was written or read; without it the article still says the same.
_MINOR = frozenset(("written", "zone_source", "precision", "role", "kind", "cue", "weekday"))


@attrs.frozen
class _Change:
    address: str
    value: Any
    """What is to stand there; None: nothing."""
    paths: tuple[Path, ...]
    """Where that is in the whole article."""
    found: bool
    """Whether the bare article has something else there."""


def residue_of(bare: Article, whole: Article) -> dict[str, Any]:
    """Give what `whole` has and `bare` lacks, and the other way round: empty where the two are equal.

    >>> from newsmodel import Article
    >>> residue_of(Article(headline="नहर की सफाई"), Article(headline="नहर की सफाई", tags=("जल",)))
    {'tags=': ['जल']}
    """
    return {change.address: change.value for change in _changes(bare, whole)}


def losses_of(name: str, bare: Article, whole: Article) -> Report:
    """Say what the format of this name loses of `whole` if only `bare` comes back: an issue for each place.

    >>> from newsmodel import Article
    >>> report = losses_of("ninjs", Article(), Article(tags=("जल",)))
    >>> print(*report)
    tags: ninjs has no place for it (ninjs.lost)
    """
    return Report(
        issues=tuple(_issue(name, change, path) for change in _changes(bare, whole) for path in change.paths)
    )


def _issue(name: str, change: _Change, path: Path) -> Issue:
    if change.value is None:
        message = f"comes back from {name} with something that is not there"
    elif change.found:
        message = f"comes back from {name} as something else"
    else:
        message = f"{name} has no place for it"
    severity = Severity.INFO if path[-1] in _MINOR else Severity.WARNING
    return Issue(code=f"{name}.lost", severity=severity, message=message, path=path)


def restored(bare: Article, residue: Any, *, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Put a residue back: `bare` with each change whose place is as it was when the residue was written.

    >>> from newsmodel import Article
    >>> article = restored(Article(headline="बाढ़"), {"tags=": ["जल"], "headline=0badcafe": "सूखा"})
    >>> article.headline, article.tags
    ('बाढ़', ('जल',))

    `residue` is a tree as `read_json` or `json` gives it, not deeper than a document may be. `DecodeError` is
    raised for one that is no object, or whose values make no article.
    """
    changes = plain(residue)
    if type(changes) is not dict:
        message = f"the residue must be an object, not {type(changes).__name__}"
        raise DecodeError([_fault(message)])
    tree = native.to_dict(bare)
    _Restoring(tree).apply(changes)
    return native.from_dict(tree, limits=limits)


def restored_from(bare: Article, text: str, *, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Do the same as `restored` with a residue that was written as JSON text."""
    read = read_json(text, limits)
    check_nesting(text, limits)
    return restored(bare, read, limits=limits)


def plain(value: Any) -> Any:
    """Give a tree of the form of `read_json` as dicts and lists; of two equal keys the last one counts."""
    if type(value) is tuple:
        return {str(key): plain(item) for key, item in value}
    if type(value) is list:
        return [plain(item) for item in value]
    return value


def _fault(message: str) -> Issue:
    return Issue(code="residue.malformed", severity=Severity.ERROR, message=message, path=Path())


# Digests


def _digest(value: Any) -> str:
    return f"{zlib.crc32(_CANONICAL.encode(value).encode('utf-8', 'surrogatepass')):08x}"


def _held(node: dict[str, Any], name: str) -> str:
    return _digest(node[name]) if name in node else ""


def _own(value: Any) -> str:
    if type(value) is dict:
        value = {name: item for name, item in value.items() if not _holds_values(item)}
    return _digest(value)


def _holds_values(item: Any) -> bool:
    return type(item) is list and bool(item) and type(item[0]) is dict


def _tokens(items: list[Any]) -> list[str]:
    digests = [_own(item) for item in items]
    counts = collections.Counter(digests)
    seen: collections.Counter[str] = collections.Counter()
    tokens = []
    for digest in digests:
        seen[digest] += 1
        alike = counts[digest]
        tokens.append(digest if alike == 1 else f"{digest}.{seen[digest]}.{alike}")
    return tokens


# Writing


def _changes(bare: Article, whole: Article) -> Iterator[_Change]:
    before, after = write_apart(Article, bare, whole)
    return _of_object(before, after, "", Path())


def _of_object(before: Any, after: Any, address: str, path: Path) -> Iterator[_Change]:
    for name in dict.fromkeys((*after, *before)):
        was, now = before.get(name), after.get(name)
        if was == now:
            continue
        here = path.child(name)
        if type(was) is list and type(now) is list:
            yield from _of_list(was, now, address + name, here)
        elif type(was) is dict and type(now) is dict:
            yield from _of_object(was, now, f"{address}{name}:{_own(was)}/", here)
        else:
            yield _Change(f"{address}{name}={_held(before, name)}", now, (here,), found=was is not None)


def _of_list(before: list[Any], after: list[Any], address: str, path: Path) -> Iterator[_Change]:
    tokens = ["", *_tokens(before), ""]
    left = 0
    waiting: list[Any] = []
    first = 0
    for at, partner in enumerate([*_partners(before, after), len(before)]):
        if partner is None:
            waiting.append(after[at])
            continue
        if waiting:
            gap = f"{address}:{tokens[left]}+{tokens[left + 1]}"
            yield _Change(gap, waiting, tuple(map(path.child, range(first, at))), found=False)
            waiting = []
        for gone in range(left, partner):
            yield _Change(f"{address}:{tokens[gone + 1]}", None, (path,), found=True)
        if partner < len(before) and before[partner] != after[at]:
            step = f"{address}:{tokens[partner + 1]}/"
            yield from _of_object(before[partner], after[at], step, path.child(at))
        left, first = partner + 1, at + 1


def _partners(before: list[Any], after: list[Any]) -> list[int | None]:
    """Give for each item of `after` the position in `before` of what it became, in ascending order."""
    places: dict[Any, list[int]] = {}
    for at, item in enumerate(before):
        places.setdefault(_key(item), []).append(at)
    partners: list[int | None] = []
    cursor = 0
    for item in after:
        known = places.get(_key(item), [])
        at = bisect.bisect_left(known, cursor)
        partners.append(known[at] if at < len(known) else None)
        cursor = known[at] + 1 if at < len(known) else cursor
    _pair_the_rest(before, after, partners)
    return partners


def _key(item: Any) -> Any:
    if type(item) is not dict:
        return item
    return item.get("type"), item.get("text"), item.get("heading")


def _pair_the_rest(before: list[Any], after: list[Any], partners: list[int | None]) -> None:
    """Pair what stands in the same order between two pairs, as often on both sides: its text has changed."""
    start, left = 0, 0
    for at, partner in enumerate([*partners, len(before)]):
        if partner is None:
            continue
        if at - start == partner - left:
            for step in range(at - start):
                one, other = before[left + step], after[start + step]
                if type(one) is dict and type(other) is dict and one.get("type") == other.get("type"):
                    partners[start + step] = left + step
        start, left = at + 1, partner + 1


# Reading


class _Restoring:
    """One tree whose changes are first all looked up, then all made."""

    def __init__(self, tree: dict[str, Any]) -> None:
        self._tree = tree
        # By the identity of values in the tree, which stands still while changes are looked up.
        self._places: dict[int, dict[str, int]] = {}
        self._digests: dict[int, str] = {}
        self._fields: list[tuple[dict[str, Any], str, Any]] = []
        self._edits: dict[int, tuple[list[Any], set[int], dict[int, list[Any]]]] = {}

    def apply(self, changes: dict[str, Any]) -> None:
        for address, value in changes.items():
            self._look_up(address, value)
        for node, name, value in self._fields:
            if value is None:
                del node[name]
            else:
                node[name] = value
        for items, gone, more in self._edits.values():
            items[:] = [
                item
                for at in range(len(items) + 1)
                for item in (*more.get(at, ()), *(items[at : at + 1] if at not in gone else ()))
            ]

    def _look_up(self, address: str, value: Any) -> None:
        node: Any = self._tree
        *way, last = address.split("/")
        for step in way:
            name, _, token = step.partition(":")
            node = self._entered(node.get(name), token)
            if node is None:
                return
        name, mark, held = last.partition("=")
        if mark:
            # A change never takes away what is not there.
            if held == self._held(node, name) and name != _MARKER and (held or value is not None):
                self._fields.append((node, name, value))
            return
        name, _, token = last.partition(":")
        items = node.get(name)
        if type(items) is list:
            self._edit(items, token, value)

    def _entered(self, value: Any, token: str) -> dict[str, Any] | None:
        if type(value) is list:
            at = self._places_in(value).get(token)
            value = None if at is None else value[at]
        elif type(value) is not dict or self._own(value) != token:
            return None
        return value if type(value) is dict else None

    def _held(self, node: dict[str, Any], name: str) -> str:
        key = id(node[name]) if name in node else 0
        if key not in self._digests:
            self._digests[key] = _held(node, name)
        return self._digests[key]

    def _own(self, node: dict[str, Any]) -> str:
        if -id(node) not in self._digests:
            self._digests[-id(node)] = _own(node)
        return self._digests[-id(node)]

    def _edit(self, items: list[Any], token: str, value: Any) -> None:
        places = self._places_in(items)
        _, gone, more = self._edits.setdefault(id(items), (items, set(), {}))
        left, plus, right = token.partition("+")
        if not plus:
            if token in places and value is None:
                gone.add(places[token])
            return
        at = 0 if not left else places[left] + 1 if left in places else None
        if at is None:
            at = len(items) if not right else places.get(right)
        if at is not None and type(value) is list:
            more.setdefault(at, []).extend(value)

    def _places_in(self, items: list[Any]) -> dict[str, int]:
        if id(items) not in self._places:
            self._places[id(items)] = {token: at for at, token in enumerate(_tokens(items))}
        return self._places[id(items)]
