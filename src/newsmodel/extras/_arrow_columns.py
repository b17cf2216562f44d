"""Articles and rows as Arrow types, and their values as what pyarrow takes and gives."""

import datetime as dt
import enum
import functools
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import pyarrow as pa

from newsmodel.extras._flat_trees import (
    FlatComment,
    FlatItem,
    deep_comments,
    deep_items,
    flat_comments,
    flat_items,
)
from newsmodel.model.body import ListItem
from newsmodel.model.comment import Comment
from newsmodel.model.fields import Field, fields_of, tag_of
from newsmodel.model.shapes import Shape

_Function = Callable[[Any], Any]

_TYPES: dict[type, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    bool: pa.bool_(),
    dt.date: pa.date32(),
    dt.time: pa.time64("us"),
    dt.datetime: pa.timestamp("us", tz="UTC"),
}
# What holds its own kind is written down flat.
_TREES: dict[type, tuple[type, _Function, _Function]] = {
    ListItem: (FlatItem, flat_items, deep_items),
    Comment: (FlatComment, flat_comments, deep_comments),
}


def scalar_type(kind: type) -> pa.DataType:
    """Give the Arrow type of a cell of a flat row."""
    return _TYPES[kind]


@attrs.frozen
class Nested:
    """A class of the model as an Arrow struct, and the way there and back."""

    type: pa.StructType
    """The type. Every field of it may be null."""
    write: _Function
    """Gives the value as a dict."""
    read: _Function
    """Builds the value from such a dict: `TypeError` or `ValueError` where there is no such value."""


@attrs.frozen
class _Kind:
    type: pa.DataType
    write: _Function
    read: _Function


@functools.cache
def nested(owner: type) -> Nested:
    """Give the struct of a class of the model.

    >>> from newsmodel import Speaker
    >>> nested(Speaker).type
    StructType(struct<name: string, role: string>)
    """
    fields = fields_of(owner)
    kinds = {_column(field): (field, _kind_of(field.shape)) for field in fields}

    def write(value: Any) -> dict[str, Any]:
        items = ((column, kind.write, getattr(value, field.name)) for column, (field, kind) in kinds.items())
        return {column: None if item is None else write_item(item) for column, write_item, item in items}

    def read(given: Mapping[str, Any]) -> Any:
        unknown = [name for name, item in given.items() if item is not None and name not in kinds]
        if unknown:
            raise ValueError(f"{owner.__name__} has no field {unknown[0]!r}")
        values = {
            field.name: kind.read(given[column])
            for column, (field, kind) in kinds.items()
            if given.get(column) is not None
        }
        return owner(**values)

    return Nested(pa.struct([(column, kind.type) for column, (_, kind) in kinds.items()]), write, read)


def _column(field: Field) -> str:
    return f"{field.name}_seconds" if field.shape.classes == (dt.timedelta,) else field.name


def _kind_of(expected: Shape) -> _Kind:
    first, *others = expected.classes
    if expected.many and first in _TREES:
        flat, flatten, deepen = _TREES[first]
        entry = nested(flat)
        return _Kind(
            pa.list_(entry.type),
            lambda items: list(map(entry.write, flatten(items))),
            lambda items: deepen(map(entry.read, items)),
        )
    one = _union((first, *others)) if others else _one(first)
    if not expected.many:
        return one
    return _Kind(
        pa.list_(one.type),
        lambda items: list(map(one.write, items)),
        lambda items: tuple(map(one.read, items)),
    )


def _one(owner: type) -> _Kind:
    if owner in _TYPES:
        return _Kind(_TYPES[owner], _same, _same)
    if owner is dt.timedelta:
        return _Kind(
            pa.int32(),
            lambda offset: int(offset.total_seconds()),
            lambda seconds: dt.timedelta(seconds=seconds),
        )
    if isinstance(owner, enum.EnumMeta):
        return _Kind(pa.string(), lambda member: member.value, owner)
    struct = nested(owner)
    return _Kind(struct.type, struct.write, struct.read)


def _same(value: Any) -> Any:
    return value


def _union(owners: tuple[type, ...]) -> _Kind:
    """Give one struct for several classes: it has the fields of all, and `type` says which class it is."""
    structs = {tag_of(owner): nested(owner) for owner in owners}
    tags = {owner: tag_of(owner) for owner in owners}
    columns: dict[str, pa.DataType] = {"type": pa.string()}
    for struct in structs.values():
        columns |= {field.name: field.type for field in struct.type}

    def write(value: Any) -> dict[str, Any]:
        tag = tags[type(value)]
        return {"type": tag, **structs[tag].write(value)}

    def read(given: Mapping[str, Any]) -> Any:
        tag = given.get("type")
        if tag not in structs:
            raise ValueError(f"type must be one of {', '.join(structs)}, got {tag!r}")
        return structs[tag].read({name: item for name, item in given.items() if name != "type"})

    return _Kind(pa.struct(list(columns.items())), write, read)
