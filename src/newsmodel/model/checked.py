"""The annotation of a field is its check: what a constructor accepts, and turns into its exact type."""

import datetime as dt
import enum
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from newsmodel.errors import shown
from newsmodel.model.shapes import Shape, shape

Converter = Callable[[Any], Any]


def checked(owner: type, fields: list["attrs.Attribute[Any]"]) -> list["attrs.Attribute[Any]"]:
    """Give each field of a class a converter that holds it to its annotation (an attrs `field_transformer`).

    A list becomes a tuple, a subclass of str a plain str: a frozen value must not change behind its back.
    A wrong type is a `TypeError` that names the field; a `bool` is no `int`, a `datetime` no `date`,
    a `str` no sequence, and no value is of a subclass of the model's own classes.
    """
    return [
        f.evolve(converter=_converter(f"{owner.__name__}.{f.name}", shape(owner, f.type))) if f.init else f
        for f in fields
    ]


def _converter(where: str, expected: Shape) -> Converter:
    # Most values are of their exact type already, so that is asked first and in as few steps as can be.
    # The set is filled when it is first needed: a class that holds itself does not exist before.
    classes: set[type] = set()
    if expected.many:
        return _sequence(where, expected, classes)
    exact = _exact(where, expected, classes)
    if expected.kinds == (str,):
        if expected.optional:
            return lambda value: value if value is None or type(value) is str else exact(value)
        return lambda value: value if type(value) is str else exact(value)
    if expected.optional:
        return lambda value: None if value is None else exact(value)
    return exact


def _exact(where: str, expected: Shape, classes: set[type]) -> Converter:
    plain = _PLAIN.get(expected.kinds[0])

    def exact(value: Any) -> Any:
        if type(value) in classes:
            return value
        if not classes:
            classes.update(expected.classes)
            return exact(value)
        made = None if plain is None else plain(value)
        if made is None:
            raise _wrong(where, _words(expected), value)
        return made

    return exact


def _sequence(where: str, expected: Shape, classes: set[type]) -> Converter:
    exact = _exact(f"an item of {where}", expected, classes)
    words = f"a sequence of {_words(expected)}"

    def sequence(value: Any) -> tuple[Any, ...]:
        if type(value) is tuple and classes.issuperset(map(type, value)):
            return value
        if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
            raise _wrong(where, words, value)
        return tuple(map(exact, value))

    return sequence


def _plain_str(value: Any) -> str | None:
    return str.__str__(value) if isinstance(value, str) else None


def _plain_int(value: Any) -> int | None:
    return int.__int__(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _plain_date(value: Any) -> dt.date | None:
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
        return None
    return dt.date(value.year, value.month, value.day)


def _plain_time(value: Any) -> dt.time | None:
    if not isinstance(value, dt.time):
        return None
    return dt.time(value.hour, value.minute, value.second, value.microsecond, value.tzinfo, fold=value.fold)


def _plain_timedelta(value: Any) -> dt.timedelta | None:
    return (
        dt.timedelta(value.days, value.seconds, value.microseconds)
        if isinstance(value, dt.timedelta)
        else None
    )


# How a value of a subclass becomes one of the class itself; None: it is of no subclass.
_PLAIN: dict[Any, Converter] = {
    str: _plain_str,
    int: _plain_int,
    dt.date: _plain_date,
    dt.time: _plain_time,
    dt.timedelta: _plain_timedelta,
}


def _words(expected: Shape) -> str:
    return " or ".join(kind if isinstance(kind, str) else kind.__name__ for kind in expected.kinds)


def _wrong(where: str, words: str, value: Any) -> TypeError:
    if isinstance(value, (str, bytes, int, float, enum.Enum, type(None))):
        return TypeError(f"{where} must be {words}, got {shown(value)}")
    return TypeError(f"{where} must be {words}, got a value of type {type(value).__name__}")
