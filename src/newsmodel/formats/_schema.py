"""The JSON Schema of the native format, made from the classes of the model."""

import enum
from typing import Any

from newsmodel.model.article import Article
from newsmodel.model.fields import Field, fields_of, tag_of
from newsmodel.model.scalars import SCALARS

_TEXT = {
    "description": "A text. Where it holds the two halves of a surrogate pair side by side and yet as two"
    " code points, which no JSON string can say, it is the list of its parts.",
    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 2}],
}
_Schema = dict[str, Any]


def article_schema(version: int) -> _Schema:
    """Give the schema (draft 2020-12) of a document that holds an article."""
    definitions: dict[str, _Schema] = {"text": _TEXT}
    article = _object(Article, {"schema_version": {"const": version}}, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsmodel:native:{version}",
        "title": f"Article of newsmodel, native JSON, version {version}",
        **article,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(owner: type, marker: _Schema, definitions: dict[str, _Schema]) -> _Schema:
    fields = fields_of(owner)
    return {
        "description": (owner.__doc__ or "").partition("\n")[0],
        "type": "object",
        "properties": {**marker, **{field.name: _field(field, definitions) for field in fields}},
        "required": [*marker, *(field.name for field in fields if field.required)],
        "additionalProperties": False,
    }


def _field(field: Field, definitions: dict[str, _Schema]) -> _Schema:
    first, *others = field.shape.classes
    if others:
        classes = [first, *others]
        one: _Schema = {"anyOf": [_reference(owner, tag_of(owner), definitions) for owner in classes]}
    else:
        one = _value(first, definitions)
    if field.shape.many:
        return {"type": "array", "items": one}
    return {"anyOf": [one, {"type": "null"}]} if field.shape.optional else one


def _value(owner: type, definitions: dict[str, _Schema]) -> _Schema:
    if owner is str:
        return {"$ref": "#/$defs/text"}
    if owner is int:
        return {"type": "integer"}
    if owner is bool:
        return {"type": "boolean"}
    if owner in SCALARS:
        return {"type": "string", "pattern": SCALARS[owner].pattern}
    if issubclass(owner, enum.Enum):
        return {"enum": [member.value for member in owner]}
    return _reference(owner, None, definitions)


def _reference(owner: type, tag: str | None, definitions: dict[str, _Schema]) -> _Schema:
    name = tag_of(owner) if tag is None else f"{tag}_block"
    if name not in definitions:
        # Named before its fields are looked at: a list holds items that hold lists.
        definitions[name] = {}
        marker = {} if tag is None else {"type": {"const": tag}}
        definitions[name] = _object(owner, marker, definitions)
    return {"$ref": f"#/$defs/{name}"}
