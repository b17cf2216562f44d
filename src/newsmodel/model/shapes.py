"""What the annotation of a field says, taken apart."""

import sys
import types
import typing
from typing import Any

import attrs


@attrs.frozen
class Shape:
    """What a field of the model may hold: one value of some classes, or a tuple of such, or None as well."""

    owner: type
    """The class that the field belongs to."""
    kinds: tuple[Any, ...]
    """The classes; a name stands for a class that was not made yet when its annotation was written."""
    many: bool
    """Whether it is a tuple of them."""
    optional: bool
    """Whether it may be None."""

    @property
    def classes(self) -> tuple[type, ...]:
        """The classes, those given by name looked up."""
        module = vars(sys.modules[self.owner.__module__])
        return tuple(module[kind] if isinstance(kind, str) else kind for kind in self.kinds)


def shape(owner: type, hint: Any) -> Shape:
    """Take the annotation of a field of `owner` apart.

    >>> import newsmodel
    >>> found = shape(newsmodel.Section, tuple[str, ...])
    >>> found.kinds, found.many, found.optional
    ((<class 'str'>,), True, False)
    """
    options = _options(hint)
    kinds = tuple(option for option in options if option is not type(None))
    many = typing.get_origin(kinds[0]) is tuple
    inner = _options(typing.get_args(kinds[0])[0]) if many else kinds
    return Shape(owner, inner, many, optional=type(None) in options)


def _options(hint: Any) -> tuple[Any, ...]:
    union = typing.get_origin(hint) in (types.UnionType, typing.Union)
    return typing.get_args(hint) if union else (hint,)
