"""Which public callable takes which hostile input: found from what is public, so that a new one is covered at once.

The name of its first parameter says what a function takes; `None` in `TAKES` says that it takes nothing hostile.
"""

import functools
import inspect
import types
from collections.abc import Callable, Iterator, Mapping

import attrs

import newsmodel
from newsmodel._catalog import Catalog

PUBLIC: dict[str, object] = {name: getattr(newsmodel, name) for name in vars(newsmodel)["__all__"]}
CATALOGS: dict[str, Catalog[object]] = {n: v for n, v in PUBLIC.items() if isinstance(v, Catalog)}

TAKES = {
    "text": "reads",
    "document": "decodes a tree",
    "article": "writes",
    "stamp": "shows a timestamp",
    None: "takes nothing",
}
"""What the first parameter of a function says of it."""


@attrs.frozen
class Call:
    """A public function, with one choice of its options."""

    name: str
    function: Callable[..., object]
    takes: str
    annotation: object
    limits: bool
    """Whether it can be given `limits`."""

    def __call__(self, value: object, **options: object) -> object:
        """Call it."""
        return self.function(value, **options)


def unclaimed(function: Callable[..., object]) -> bool:
    """Tell whether no surface takes a function."""
    return _first(function) not in TAKES


def _first(function: Callable[..., object]) -> str | None:
    parameters = inspect.signature(function).parameters.values()
    return next((p.name for p in parameters if p.kind is not p.KEYWORD_ONLY), None)


def _calls(name: str, function: Callable[..., object]) -> Iterator[Call]:
    """Give a function, once more with each option turned that is true or false, and once for each profile."""
    parameters = inspect.signature(function).parameters
    first = _first(function)
    annotation = parameters[first].annotation if first else None
    told = (TAKES[first], annotation, "limits" in parameters)
    yield Call(name, function, *told)
    if "profile" in parameters:
        for profile in newsmodel.PROFILES:
            yield Call(f"{name}(profile={profile!r})", functools.partial(function, profile=profile), *told)
        every = functools.partial(function, checks=[check.code for check in newsmodel.CHECKS.values()])
        yield Call(f"{name}(checks=all)", every, *told)
    for option, parameter in parameters.items():
        if isinstance(parameter.default, bool):
            turned = {option: not parameter.default}
            label = f"{name}({option}={not parameter.default})"
            yield Call(label, functools.partial(function, **turned), *told)


def functions() -> dict[str, Callable[..., object]]:
    """Give the public functions of the root, of the formats and of the page styles, by name."""
    # `evolve` is that of attrs.
    found: dict[str, Callable[..., object]] = {
        n: v for n, v in PUBLIC.items() if isinstance(v, types.FunctionType) and n != "evolve"
    }
    for key, form in newsmodel.FORMATS.items():
        found |= {f"{key}.{n}": v for n, v in offered(form).items() if isinstance(v, types.FunctionType)}
    for key, layout in newsmodel.LAYOUTS.items():
        found[f"{key}.write"] = layout.write
    return found


def offered(module: types.ModuleType) -> dict[str, object]:
    """Give the public names of a module."""
    return {name: getattr(module, name) for name in module.__all__}


CALLS: tuple[Call, ...] = tuple(
    call
    for name, function in functions().items()
    if not unclaimed(function)
    for call in _calls(name, function)
)
"""Every public function that takes something hostile, in every choice of its options."""


def calls(takes: str) -> list[Call]:
    """Give the functions that take something of one kind."""
    return [call for call in CALLS if call.takes == takes]


READERS = [call for call in calls("reads") if not call.name.partition(".")[2]]
"""What reads the text of a page, or a part of it."""
DECODERS = [call for call in calls("reads") if call.name.partition(".")[2]]
"""What reads the text of a document in one of the formats."""
OF_JSON = [call for call in DECODERS if hasattr(newsmodel.FORMATS[call.name.partition(".")[0]], "from_dict")]
"""Those of them that read JSON."""
OF_XML = [call for call in DECODERS if "bytes" in str(call.annotation)]
"""Those that read XML, which may be bytes."""
TREES = calls("decodes a tree")
"""What reads the tree of a document."""
WRITERS = calls("writes")
"""What writes an article, or says something of it."""
STAMPS = calls("shows a timestamp")
"""What writes a timestamp."""
WHOLE = [call for call in READERS if call.name.startswith("parse_")]
"""The readers whose whole text must be one value."""
TOTAL = [call for call in READERS if call not in WHOLE]
"""The readers that have a value for any text."""


def differing(calls: list[Call]) -> list[Call]:
    """Give those of the calls whose options make other work: not only another order of day and month."""
    few = ("day_first", "pad_seconds", "residue", "allow_doctype", "profile")
    return [call for call in calls if not any(option in call.name for option in few)]


def constructors() -> dict[str, type]:
    """Give the public classes of data."""
    return {name: value for name, value in PUBLIC.items() if isinstance(value, type) and attrs.has(value)}


def parts(value: object) -> Iterator[object]:
    """Give a value and all that it holds, down to its strings and numbers."""
    waiting = [value]
    while waiting:
        part = waiting.pop()
        yield part
        if isinstance(part, (tuple, list)):
            waiting.extend(part)
        elif isinstance(part, Mapping):
            waiting.extend(part.keys())
            waiting.extend(part.values())
        elif attrs.has(type(part)):
            waiting.extend(getattr(part, field.name) for field in attrs.fields(type(part)))  # type: ignore[arg-type]
