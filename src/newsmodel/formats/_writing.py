"""Values of the model as trees of dicts and lists."""

import enum
import functools
import operator
from collections.abc import Callable
from typing import Any

from newsmodel.model.fields import fields_of, tag_of
from newsmodel.model.scalars import SCALARS
from newsmodel.model.shapes import Shape

Writer = Callable[[Any], Any]
_Writers = dict[tuple[type, str | None], Writer]
_Step = tuple[str, Any, Writer | None]


@functools.cache
def writer(owner: type) -> Callable[[Any], dict[str, Any]]:
    """Give the function that writes values of a class of the model: what equals its default is left out.

    >>> from newsmodel import Quote
    >>> writer(Quote)(Quote(text="काम कल शुरू होगा।", cue="कहा"))
    {'text': 'काम कल शुरू होगा।', 'cue': 'कहा'}
    """
    return _class_writer(owner, None, {})


def write_apart(owner: type, one: Any, other: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Write of two values of a class only those fields that are not alike.

    >>> from newsmodel import Speaker
    >>> write_apart(Speaker, Speaker(name="कविता जोशी", role="महापौर"), Speaker(name="कविता जोशी"))
    ({'role': 'महापौर'}, {})
    """
    apart: tuple[dict[str, Any], dict[str, Any]] = ({}, {})
    for name, default, write_item in _steps_of(owner):
        items = getattr(one, name), getattr(other, name)
        if items[0] != items[1]:
            for item, written in zip(items, apart, strict=True):
                if item is not default:
                    written[name] = item if write_item is None or item is None else write_item(item)
    return apart


@functools.cache
def _steps_of(owner: type) -> list[_Step]:
    return _steps(owner, {})


def _class_writer(owner: type, tag: str | None, known: _Writers) -> Writer:
    if (owner, tag) in known:
        return known[owner, tag]
    head: dict[str, Any] = {} if tag is None else {"type": tag}

    def write(value: Any) -> dict[str, Any]:
        written = head.copy()
        for name, default, write_item in steps:
            item = getattr(value, name)
            # Defaults are None, (), False and members of enums: each of them is one object.
            if item is not default:
                written[name] = item if write_item is None or item is None else write_item(item)
        return written

    # Known before its fields are looked at: a list holds items that hold lists.
    known[owner, tag] = write
    steps = _steps(owner, known)
    return write


def _steps(owner: type, known: _Writers) -> list[_Step]:
    return [(field.name, field.default, _field_writer(field.shape, known)) for field in fields_of(owner)]


def _field_writer(expected: Shape, known: _Writers) -> Writer | None:
    first, *others = expected.classes
    write = _union_writer([first, *others], known) if others else _value_writer(first, known)
    if not expected.many:
        return write
    return list if write is None else lambda items: list(map(write, items))


def _union_writer(classes: list[type], known: _Writers) -> Writer:
    by_class = {owner: _class_writer(owner, tag_of(owner), known) for owner in classes}
    return lambda value: by_class[type(value)](value)


def _value_writer(owner: type, known: _Writers) -> Writer | None:
    if owner in (str, int, bool):
        return None
    if owner in SCALARS:
        return SCALARS[owner].write
    if issubclass(owner, enum.Enum):
        return operator.attrgetter("_value_")
    return _class_writer(owner, None, known)
