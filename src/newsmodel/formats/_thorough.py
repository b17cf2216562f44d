"""Documents as values of the model, the thorough way: every fault is found, and has its place."""

import enum
from typing import Any

from newsmodel.errors import InvalidArticleError, shown
from newsmodel.formats._faults import Faults, described
from newsmodel.formats._json_text import joined
from newsmodel.model.fields import Field, fields_of, tag_of
from newsmodel.model.scalars import SCALARS
from newsmodel.model.shapes import Shape
from newsmodel.paths import Path

_JSON_NAMES = {str: "a string", int: "an integer", bool: "true or false"}


def read_thoroughly(owner: type, given: Any, marker: str) -> Any:
    """Read a value of a class of the model from its pairs, as `read_json` gives them.

    The key `marker`, which is no field, is passed over. `DecodeError` is raised with all faults, the first
    hundred of them as issues.
    """
    reader = _Reader()
    value = reader.object(owner, given, Path(), marker)
    reader.faults.raise_any()
    return value


class _Reader:
    """Reads one document, and gathers its faults; a method gives None where there was one.

    None is otherwise the value of a field that is absent all the same.
    """

    def __init__(self) -> None:
        self.faults = Faults()

    def add(self, code: str, path: Path, message: str) -> Any:
        self.faults.add(code, path, message)
        return None

    def wrong_type(self, path: Path, expected: str, given: Any) -> Any:
        self.faults.wrong_type(path, expected, given)
        return None

    def object(self, owner: type, given: Any, path: Path, marker: str | None = None) -> Any:
        if type(given) is not tuple:
            return self.wrong_type(path, "an object", given)
        before = self.faults.count
        fields = {field.name: field for field in fields_of(owner)}
        values: dict[str, Any] = {}
        for key, item in self._unique(given, path):
            if key in fields:
                values[key] = self._field(fields[key], item, path.child(key))
            elif key != marker:
                self.add("unknown_key", path.child(key), f"{owner.__name__} has no such key")
        for field in fields.values():
            if field.required and field.name not in values:
                self.add("missing_key", path.child(field.name), f"{owner.__name__} must have it")
        return self._built(owner, values, path, sound=self.faults.count == before)

    def _unique(self, pairs: tuple[tuple[Any, Any], ...], path: Path) -> list[tuple[str, Any]]:
        seen: dict[str, Any] = {}
        for key, item in pairs:
            if type(key) is not str:
                self.wrong_type(path, "an object with strings as keys", key)
            elif key in seen:
                self.add("duplicate_key", path.child(key), "the key stands twice")
            else:
                seen[key] = item
        return list(seen.items())

    def _built(self, owner: type, values: dict[str, Any], path: Path, *, sound: bool) -> Any:
        # What is wrong with one field alone is found beside faults in others, the rest where all are sound.
        whole = {name: value for name, value in values.items() if value is not None}
        if not all(field.name in whole for field in fields_of(owner) if field.required):
            return None
        try:
            return owner(**whole)
        except InvalidArticleError as error:
            if sound or error.field is not None:
                self.add("impossible", path if error.field is None else path.child(error.field), str(error))
            return None

    def _field(self, field: Field, given: Any, path: Path) -> Any:
        expected = field.shape
        if given is None and expected.optional:
            return None
        if not expected.many:
            return self._one(expected, given, path)
        if type(given) is not list:
            return self.wrong_type(path, "a list", given)
        items = [self._one(expected, item, path.child(at)) for at, item in enumerate(given)]
        return None if any(item is None for item in items) else items

    def _one(self, expected: Shape, given: Any, path: Path) -> Any:
        owner, *others = expected.classes
        if others:
            return self._tagged({tag_of(owner): owner for owner in expected.classes}, given, path)
        if owner in _JSON_NAMES:
            if type(given) is owner:
                return given
            whole = joined(given) if owner is str and type(given) is list else None
            return self.wrong_type(path, _JSON_NAMES[owner], given) if whole is None else whole
        if owner in SCALARS or issubclass(owner, enum.Enum):
            return self._word(owner, given, path)
        return self.object(owner, given, path)

    def _tagged(self, by_tag: dict[str, type], given: Any, path: Path) -> Any:
        if type(given) is not tuple:
            return self.wrong_type(path, "an object", given)
        tag = next((item for key, item in given if key == "type"), None)
        if type(tag) is not str or tag not in by_tag:
            place, tags = path.child("type"), " or ".join(by_tag)
            if tag is None:
                return self.add("missing_key", place, f"must be {tags}")
            return self.add("wrong_value", place, f"must be {tags}, got {described(tag)}")
        return self.object(by_tag[tag], given, path, "type")

    def _word(self, owner: type, given: Any, path: Path) -> Any:
        if type(given) is not str:
            return self.wrong_type(path, "a string", given)
        if owner in SCALARS:
            try:
                return SCALARS[owner].read(given)
            except ValueError:
                like = SCALARS[owner].example
                return self.add(
                    "wrong_value", path, f"must be one that exists, like {like}, got {shown(given)}"
                )
        members = {str(member.value): member for member in owner}  # type: ignore[attr-defined]
        if given in members:
            return members[given]
        return self.add("wrong_value", path, f"must be {' or '.join(members)}, got {shown(given)}")
