"""What came of a call: a value of the documented type, an error of ours, or a fault of the library."""

import types
import typing
from collections.abc import Callable

from hostile.surfaces import Call
from newsmodel import LimitError, NewsmodelError


def outcome(call: Call, value: object, **options: object) -> str:
    """Call it and give V for a value of the documented type, L for `LimitError`, E for another error of ours.

    Any other exception is a fault, and raised; but T stands for `TypeError`, which bytes deserve where text is asked
    for.
    """
    try:
        made = call(value, **options)
    except LimitError:
        return "L"
    except NewsmodelError:
        return "E"
    except TypeError:
        if isinstance(value, str) or "bytes" in str(call.annotation):
            raise
        return "T"
    assert fits(made, returned(call)), f"{call.name} gave {type(made).__name__}"
    return "V"


def returned(call: Call) -> object:
    """Give what a function says it returns."""
    function: Callable[..., object] = getattr(call.function, "func", call.function)
    return typing.get_type_hints(function)["return"]


def fits(value: object, hint: object) -> bool:
    """Tell whether a value is of a type, as far as its class says."""
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return any(fits(value, part) for part in typing.get_args(hint))
    if hint is None or hint is type(None):
        return value is None
    kind = typing.get_origin(hint) or hint
    assert isinstance(kind, type)
    return isinstance(value, kind)
