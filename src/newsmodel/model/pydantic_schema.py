"""What pydantic asks the classes of the model: how their documents are checked, read, written and described.

The documents are those of the native format. pydantic itself is imported only when it asks.
"""

import enum
from collections.abc import Callable
from typing import Any

from newsmodel.model.fields import DOCUMENT_VERSION, fields_of, tag_of
from newsmodel.model.scalars import SCALARS
from newsmodel.model.shapes import Shape

_Schema = Any


def _asked(owner: type, source: object, handler: object) -> _Schema:  # noqa: ARG001
    """Give the core schema of a class of the model (`__get_pydantic_core_schema__`).

    It says at once what stands in values of the class, down to the last: lists hold items that hold lists,
    and pydantic follows references in a circle, but not hooks.
    """
    from pydantic_core import core_schema

    definitions: dict[str, _Schema] = {}
    reference = _class(core_schema, owner, None, definitions)
    return core_schema.definitions_schema(reference, list(definitions.values()))


pydantic_schema: Any = classmethod(_asked)
"""The method of that name, for each class of the model."""


def _class(core: Any, owner: type, tag: str | None, definitions: dict[str, _Schema]) -> _Schema:
    name = owner.__name__ if tag is None else f"{owner.__name__}Block"
    reference = f"{owner.__module__}.{name}:{DOCUMENT_VERSION}"
    if reference not in definitions:
        # Named before its fields are looked at: a list holds items that hold lists.
        definitions[reference] = None
        definitions[reference] = _described(core, owner, tag, name, reference, definitions)
    return core.definition_reference_schema(reference)


def _described(
    core: Any, owner: type, tag: str | None, name: str, reference: str, definitions: dict[str, _Schema]
) -> _Schema:
    marks: dict[str, str | int] = {} if tag is None else {"type": tag}
    if owner.__name__ == "Article":
        marks = {"schema_version": DOCUMENT_VERSION}
    fields = fields_of(owner)
    entries = {
        # A document of the native format says its version; what a client sends need not.
        key: core.typed_dict_field(core.literal_schema([mark]), required=key == "type")
        for key, mark in marks.items()
    }
    for field in fields:
        entries[field.name] = core.typed_dict_field(
            _field(core, field.shape, definitions), required=field.required
        )
    document = core.typed_dict_schema(entries, extra_behavior="forbid", cls_name=name)

    def build(value: Any, check: Callable[[Any], dict[str, Any]]) -> Any:
        if type(value) is owner:
            return value
        given = check(value)
        return owner(**{key: item for key, item in given.items() if key not in marks})

    def take_apart(value: Any) -> dict[str, Any]:
        items = ((field, getattr(value, field.name)) for field in fields)
        return marks | {field.name: item for field, item in items if item is not field.default}

    return core.no_info_wrap_validator_function(
        build,
        document,
        ref=reference,
        serialization=core.plain_serializer_function_ser_schema(take_apart, return_schema=document),
        metadata={
            "pydantic_js_updates": {"title": name, "description": (owner.__doc__ or "").partition("\n")[0]}
        },
    )


def _field(core: Any, expected: Shape, definitions: dict[str, _Schema]) -> _Schema:
    first, *others = expected.classes
    one = _union(core, (first, *others), definitions) if others else _one(core, first, definitions)
    if expected.many:
        return core.tuple_schema([one], variadic_item_index=0)
    return core.nullable_schema(one) if expected.optional else one


def _union(core: Any, owners: tuple[type, ...], definitions: dict[str, _Schema]) -> _Schema:
    tags = {owner: tag_of(owner) for owner in owners}

    def tag(value: Any) -> Any:
        return value.get("type") if isinstance(value, dict) else tags.get(type(value))

    return core.tagged_union_schema(
        {name: _class(core, owner, name, definitions) for owner, name in tags.items()}, tag
    )


def _one(core: Any, owner: type, definitions: dict[str, _Schema]) -> _Schema:
    if owner is str:
        return core.str_schema(strict=True)
    if owner is int:
        return core.int_schema(strict=True)
    if owner is bool:
        return core.bool_schema(strict=True)
    if owner in SCALARS:
        return _scalar(core, owner)
    if isinstance(owner, enum.EnumMeta):
        return core.enum_schema(owner, list(owner))
    return _class(core, owner, None, definitions)


def _scalar(core: Any, owner: type) -> _Schema:
    written = SCALARS[owner]

    def read(value: Any, check: Callable[[Any], str]) -> Any:
        if type(value) is owner:
            return value
        text = check(value)
        try:
            return written.read(text)
        except ValueError:
            raise ValueError(f"must look like {written.example}") from None

    def write(value: Any, info: Any) -> Any:
        return written.write(value) if info.mode_is_json() else value

    return core.no_info_wrap_validator_function(
        read,
        core.str_schema(strict=True),
        serialization=core.plain_serializer_function_ser_schema(
            write, info_arg=True, return_schema=core.any_schema()
        ),
        metadata={"pydantic_js_updates": {"type": "string", "pattern": written.pattern}},
    )
