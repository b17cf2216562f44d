"""The fields of a class of the model, as documents have them: read once from its annotations."""

import functools
import re
from typing import Any

import attrs

from newsmodel.model.shapes import Shape, shape

DOCUMENT_VERSION = 1
"""The version of our own documents: which fields they may have, and how their values are written."""


@attrs.frozen
class Field:
    """One field that the constructor of a class takes."""

    name: str
    """Its name, in the class and in a document."""
    shape: Shape
    """What it may hold."""
    required: bool
    """Whether it has no default."""
    default: Any
    """Its default, where it has one."""


@functools.cache
def fields_of(owner: type) -> tuple[Field, ...]:
    """Give the fields of a class of the model, in their order."""
    return tuple(
        Field(a.name, shape(owner, a.type), a.default is attrs.NOTHING, a.default)
        for a in attrs.fields(owner)
        if a.init
    )


def tag_of(owner: type) -> str:
    """Give the name by which a document tells the classes of a union apart.

    >>> from newsmodel import BulletList
    >>> tag_of(BulletList)
    'bullet_list'
    """
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", owner.__name__).lower()
