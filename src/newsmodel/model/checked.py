"""The annotation of a field is its check: what a constructor accepts, and turns into its exact type."""

import datetime
import enum
import sys
import types
import typing
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from newsmodel.errors import shown

Converter = Callable[[Any], Any]


def checked(owner: type, fields: list["attrs.Attribute[Any]"]) -> list["attrs.Attribute[Any]"]:
    """Give each field of a class a converter that holds it to its annotation (an attrs `field_transformer`).

    A list becomes a tuple, a subclass of str a plain str: a frozen value must not change behind its back.
    A wrong type is a `TypeError` that names the field; a `bool` is no `int`, a `datetime` no `date`,
    a `str` no sequence.
    """
    return [f.evolve(converter=_converter(owner, f.name, f.type)) if f.init else f for f in fields]


def _converter(owner: type, name: str, hint: Any) -> Converter:
    where = f"{owner.__name__}.{name}"
    options = _options(hint)
    optional = type(None) in options
    kinds = [option for option in options if option is not type(None)]
    if typing.get_origin(kinds[0]) is tuple:
        convert = _sequence(where, owner, _options(typing.get_args(kinds[0])[0]))
    else:
        convert = _single(where, owner, kinds)
    return _or_none(convert) if optional else convert


def _options(hint: Any) -> list[Any]:
    union = isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union
    return list(typing.get_args(hint)) if union else [hint]


def _or_none(convert: Converter) -> Converter:
    return lambda value: None if value is None else convert(value)


def _single(where: str, owner: type, kinds: list[Any]) -> Converter:
    if kinds == [str]:

        def text(value: Any) -> str:
            return value if type(value) is str else _plain_text(where, value)

        return text
    if kinds == [datetime.date]:

        def date(value: Any) -> datetime.date:
            if isinstance(value, datetime.datetime) or not isinstance(value, datetime.date):
                raise _wrong(where, kinds, value)
            return datetime.date(value.year, value.month, value.day)

        return date
    if kinds == [int]:

        def number(value: Any) -> int:
            if isinstance(value, bool) or not isinstance(value, int):
                raise _wrong(where, kinds, value)
            return int(value)

        return number

    def instance(value: Any) -> Any:
        if isinstance(value, _classes(owner, kinds)):
            return value
        raise _wrong(where, kinds, value)

    return instance


def _sequence(where: str, owner: type, kinds: list[Any]) -> Converter:
    convert = _single(f"an item of {where}", owner, kinds)

    def sequence(value: Any) -> tuple[Any, ...]:
        if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
            raise _wrong(where, ["a sequence of", *kinds], value)
        return tuple([convert(item) for item in value])

    return sequence


def _classes(owner: type, kinds: list[Any]) -> tuple[type, ...]:
    # A class that holds itself is named by a string in its own annotation, and exists only later.
    module = sys.modules[owner.__module__].__dict__
    return tuple(module[kind] if isinstance(kind, str) else kind for kind in kinds)


def _plain_text(where: str, value: Any) -> str:
    if isinstance(value, str):
        return str.__str__(value)
    raise _wrong(where, [str], value)


def _wrong(where: str, kinds: list[Any], value: Any) -> TypeError:
    names = " ".join(k if isinstance(k, str) else k.__name__ for k in kinds)
    if isinstance(value, (str, bytes, int, float, enum.Enum, type(None))):
        return TypeError(f"{where} must be {names}, got {shown(value)}")
    return TypeError(f"{where} must be {names}, got a value of type {type(value).__name__}")
