"""What is public, written down: `python tests/api/signatures.py > tests/api/public.txt` renews the record.

Read its diff as whoever upgrades would: a line that is gone breaks a program.
"""

import enum
import inspect
import sys
import types
from collections.abc import Iterator

import attrs

import newsmodel


def lines() -> Iterator[str]:
    """Give a line for each public name, field, member, method and parameter."""
    for name in sorted(vars(newsmodel)["__all__"]):
        yield from _of(name, getattr(newsmodel, name))
    for key, form in sorted(newsmodel.FORMATS.items()):
        for name in sorted(form.__all__):
            yield from _of(f"formats.{key}.{name}", getattr(form, name))


def _of(name: str, value: object) -> Iterator[str]:
    if isinstance(value, types.FunctionType):
        yield f"{name}{_signature(value)}"
    elif isinstance(value, enum.EnumMeta):
        yield f"{name}: " + " ".join(f"{m.name}={m.value!r}" for m in value)  # type: ignore[var-annotated]
    elif isinstance(value, type):
        bases = " ".join(base.__name__ for base in value.__mro__[1:-1] if base.__name__ != "Generic")
        yield f"{name}: class {bases}".rstrip()
        if attrs.has(value):
            for field in attrs.fields(value):
                if field.init and not field.name.startswith("_"):
                    kind = field.type if isinstance(field.type, str) else inspect.formatannotation(field.type)
                    needed = " (needed)" if field.default is attrs.NOTHING else ""
                    yield f"{name}.{field.name}: {_plain(kind)}{needed}"
        for part, member in sorted(vars(value).items()):
            if not part.startswith("_") and isinstance(member, property):
                yield f"{name}.{part}: property"
            elif not part.startswith("_") and isinstance(
                member, (types.FunctionType, classmethod, staticmethod)
            ):
                yield f"{name}.{part}{_signature(getattr(value, part))}"
    else:
        yield f"{name}: {type(value).__name__}" + (f" {value!r}" if isinstance(value, (int, str)) else "")


def _signature(function: object) -> str:
    written = inspect.signature(function)  # type: ignore[arg-type]
    # Python 3.14 quotes no annotation, 3.11 those that are strings.
    return _plain(str(written))


def _plain(written: str) -> str:
    for module in ("newsmodel.", "collections.abc.", "datetime.", "typing."):
        while f"{module}" in written:
            at = written.index(module)
            end = at + len(module)
            while (
                module == "newsmodel."
                and end < len(written)
                and (written[end].islower() or written[end] in "._")
            ):
                end += 1
            written = written[:at] + written[end:]
    return written.replace("'", "").replace("dt.", "")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write("".join(f"{line}\n" for line in lines()))
