"""In what two values differ: each part that does, by its path."""

import enum
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from newsmodel.errors import shown
from newsmodel.paths import Path

# So much of a long text is shown before and after the place where two differ.
_BEFORE, _AFTER = 20, 40
_SHORT = 60


class Missing(enum.Enum):
    """What stands in a `Difference` on the side that has nothing there.

    >>> from newsmodel.testing import Missing
    >>> Missing.MISSING
    <Missing.MISSING: 'missing'>
    """

    MISSING = "missing"
    """No such item, or no such key."""


@attrs.frozen
class Difference:
    """One part in which two values differ.

    >>> from newsmodel import Path
    >>> from newsmodel.testing import Difference
    >>> print(Difference(Path("tags", 0), "बजट", "सड़क"))
    tags[0]: 'बजट' != 'सड़क'
    """

    path: Path
    """The way to it, from the two values."""
    left: object
    """What the left value has there; `Missing.MISSING`: nothing."""
    right: object
    """What the right value has there; `Missing.MISSING`: nothing."""

    def __str__(self) -> str:
        return f"{str(self.path) or 'the whole'}: {self._told()}"

    def _told(self) -> str:
        left, right = self.left, self.right
        if right is Missing.MISSING:
            return f"only left: {shown(left)}"
        if left is Missing.MISSING:
            return f"only right: {shown(right)}"
        if isinstance(left, str) and isinstance(right, str) and max(len(left), len(right)) > _SHORT:
            at = _first_difference(left, right)
            return f"from character {at}: {_around(left, at)} != {_around(right, at)}"
        return f"{shown(left)} != {shown(right)}"


def differences(left: object, right: object) -> tuple[Difference, ...]:
    """Give all parts in which two values of newsmodel, or sequences of them, differ; none if they are equal.

    >>> import newsmodel
    >>> from newsmodel.testing import differences, make_article
    >>> one = make_article(headline="पुल बंद", tags=("बजट", "सड़क"))
    >>> other = newsmodel.evolve(one, headline="पुल खुला", tags=("बजट", "पुल", "सड़क"))
    >>> for difference in differences(one, other):
    ...     print(difference)
    headline: 'पुल बंद' != 'पुल खुला'
    tags[1]: only right: 'पुल'

    Items that a sequence has more than the other are told as such, and do not shift those after them. Its
    positions are then those of the side that has the item.
    """
    return tuple(_compared(Path(), left, right))


def _compared(path: Path, left: Any, right: Any) -> Iterator[Difference]:
    kind = type(left)
    # A path is a tuple, but it is one value.
    is_alike = kind is type(right) and kind is not Path
    if is_alike and isinstance(left, (tuple, list)):
        yield from _sequences(path, left, right)
    elif is_alike and isinstance(left, Mapping):
        yield from _mappings(path, left, right)
    elif is_alike and hasattr(kind, "__attrs_attrs__"):
        for field in attrs.fields(kind):
            if field.eq:
                yield from _compared(
                    path.child(field.name), getattr(left, field.name), getattr(right, field.name)
                )
    elif left != right:
        yield Difference(path, left, right)


def _sequences(path: Path, left: Sequence[object], right: Sequence[object]) -> Iterator[Difference]:
    """Compare what stands between the items that both begin and end with."""
    shorter = min(len(left), len(right))
    before = after = 0
    if len(left) != len(right):
        while before < shorter and left[before] == right[before]:
            before += 1
        while after < shorter - before and left[-1 - after] == right[-1 - after]:
            after += 1
    for at in range(before, shorter - after):
        yield from _compared(path.child(at), left[at], right[at])
    for at in range(shorter - after, len(left) - after):
        yield Difference(path.child(at), left[at], Missing.MISSING)
    for at in range(shorter - after, len(right) - after):
        yield Difference(path.child(at), Missing.MISSING, right[at])


def _mappings(
    path: Path, left: Mapping[object, object], right: Mapping[object, object]
) -> Iterator[Difference]:
    for key in [*left, *(key for key in right if key not in left)]:
        yield from _compared(
            path.child(str(key)), left.get(key, Missing.MISSING), right.get(key, Missing.MISSING)
        )


def _first_difference(left: str, right: str) -> int:
    at = 0
    while left[at : at + 1] == right[at : at + 1]:
        at += 1
    return at


def _around(text: str, at: int) -> str:
    start, end = max(0, at - _BEFORE), at + _AFTER
    cut = f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"
    return shown(cut)
