"""Values of the model for cattrs (`pip install newsmodel[cattrs]`)."""

from typing import Any, TypeVar

from cattrs import Converter

from newsmodel.formats import native
from newsmodel.formats._json_text import as_read
from newsmodel.formats._thorough import read_thoroughly
from newsmodel.formats._writing import writer
from newsmodel.limits import DEFAULT_LIMITS
from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.model.furniture import Furniture
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Timestamp

__all__ = ["configure_converter", "make_converter"]

_PARTS = (
    Section, Paragraph, BulletList, ListItem, Quote, Speaker, Comment, Timestamp, Dateline, PartialDate,
    Byline, Furniture,
)  # fmt: skip
_Part = TypeVar("_Part")


def configure_converter(converter: Converter) -> None:
    """Teach a converter the classes of the model, so that they may stand in classes of your own.

    >>> from newsmodel import Speaker
    >>> converter = Converter()
    >>> configure_converter(converter)
    >>> converter.unstructure({"who": Speaker(name="कविता जोशी")})
    {'who': {'name': 'कविता जोशी'}}

    An article, and each part of one, is written as the native format does: dicts, lists, strings, numbers and
    booleans. It is read as strictly, so `structure` raises the `DecodeError` of the native format; where
    the value stands in another, cattrs wraps it as it does every error.
    """
    converter.register_unstructure_hook(Article, native.to_dict)
    converter.register_structure_hook(Article, lambda document, _: native.from_dict(document))
    for part in _PARTS:
        converter.register_unstructure_hook(part, writer(part))
        converter.register_structure_hook(part, _part)


def make_converter() -> Converter:
    """Make a converter that knows the classes of the model.

    >>> from newsmodel import Quote
    >>> converter = make_converter()
    >>> converter.structure({"text": "काम कल शुरू होगा।", "cue": "कहा"}, Quote).cue
    'कहा'
    """
    converter = Converter()
    configure_converter(converter)
    return converter


def _part(document: Any, owner: type[_Part]) -> _Part:
    part: _Part = read_thoroughly(owner, as_read(document, DEFAULT_LIMITS), "")
    return part
