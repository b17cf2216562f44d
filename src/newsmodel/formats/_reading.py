"""Documents as values of the model, the fast way: it stops at the first fault and does not say which.

`newsmodel.formats._faults` reads what this refuses, slower, and names every fault.
"""

import enum
import functools
from collections.abc import Callable
from typing import Any

from newsmodel.model.fields import fields_of, tag_of
from newsmodel.model.scalars import SCALARS
from newsmodel.model.shapes import Shape

Reader = Callable[[Any], Any]
_Readers = dict[type, Reader]


@functools.cache
def reader(owner: type) -> Reader:
    """Give the function that reads a class of the model from its pairs, as `read_json` gives them.

    >>> from newsmodel import Speaker
    >>> reader(Speaker)((("name", "कविता जोशी"), ("role", "महापौर")))
    Speaker(name='कविता जोशी', role='महापौर')

    For a fault in the document it raises `TypeError`, `ValueError` or `KeyError`.
    """
    return _class_reader(owner, {})


def _class_reader(owner: type, known: _Readers) -> Reader:
    if owner in known:
        return known[owner]
    steps: list[tuple[str, Reader]] = []

    def read(given: Any) -> Any:
        values = given if type(given) is dict else unique(given)
        # The constructor refuses what is unknown, what is missing, and strings and numbers of a wrong type.
        for name, read_item in steps:
            item = values.get(name)
            if item is not None:
                values[name] = read_item(item)
        return owner(**values)

    # Known before its fields are looked at: a list holds items that hold lists.
    known[owner] = read
    for field in fields_of(owner):
        read_item = _field_reader(field.shape, known)
        if read_item is not None:
            steps.append((field.name, read_item))
    return read


def unique(pairs: Any) -> dict[str, Any]:
    """Give the pairs of an object as a dict: `TypeError` for what is no object or has a key twice."""
    if type(pairs) is not tuple:
        raise TypeError("not an object")
    values = dict(pairs)
    if len(values) < len(pairs):
        raise TypeError("a key stands twice")
    return values


def _field_reader(expected: Shape, known: _Readers) -> Reader | None:
    first, *others = expected.classes
    read = _union_reader([first, *others], known) if others else _value_reader(first, known)
    if not expected.many:
        return read

    def read_list(items: Any) -> Any:
        if type(items) is not list:
            raise TypeError("not a list")
        return items if read is None else tuple(map(read, items))

    return read_list


def _union_reader(classes: list[type], known: _Readers) -> Reader:
    by_tag = {tag_of(owner): _class_reader(owner, known) for owner in classes}

    def read(pairs: Any) -> Any:
        values = unique(pairs)
        # A block is read from its dict, so that its pairs are looked through once.
        return by_tag[values.pop("type")](values)

    return read


def _value_reader(owner: type, known: _Readers) -> Reader | None:
    if owner in (str, int, bool):
        return None
    if owner in SCALARS:
        return SCALARS[owner].read
    if issubclass(owner, enum.Enum):
        return {member.value: member for member in owner}.__getitem__
    return _class_reader(owner, known)
