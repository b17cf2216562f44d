"""JSON as text: read within limits and without losing a key, written so that any file can hold it."""

import functools
import itertools
import json
import re
import string
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newsmodel.errors import DecodeError, LimitError
from newsmodel.issues import Issue, Severity
from newsmodel.limits import Limits
from newsmodel.paths import Path
from newsmodel.spans import Span

# An article that is nested as deep as it may be has two brackets for each level, and a few around and inside.
_AROUND = 8
# Python's own reader goes one call deeper for each bracket. So many calls endanger no stack.
_SAFE_BRACKETS = 2000
_PIECE = 50_000

_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_BETWEEN_HALVES = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")
_HALF = re.compile("[\ud800-\udfff]")
# An opening bracket with something behind it.
_FILLED = re.compile(r"[\[{](?!\s*+[\]}])")


def deepest(limits: Limits) -> int:
    """Give the number of brackets that may stand in each other in a document."""
    return 2 * limits.depth + _AROUND


def read_json(text: str, limits: Limits) -> Any:
    """Read a JSON text. An object becomes the tuple of its pairs, so a key that stands twice is seen twice.

    >>> from newsmodel.limits import DEFAULT_LIMITS
    >>> read_json('{"tags": ["a"], "tags": null}', DEFAULT_LIMITS)
    (('tags', ['a']), ('tags', None))

    `DecodeError` is raised for what is no JSON (RFC 8259), `LimitError` for what is past a limit, `TypeError`
    for what is no str. A text that is nested too deep, but not so deep that the stack is in danger, is read
    all the same: `check_nesting` refuses it. NaN and Infinity, which are no JSON, and numbers past the range
    of a float come back as floats.
    """
    text = limits.text(text)
    # A value takes a character, and a comma or another bracket.
    if len(text) > 2 * limits.max_nodes or text.count("[") + text.count("{") > _SAFE_BRACKETS:
        check_nesting(text, limits)
    try:
        return _decoder(limits.max_digits).decode(text)
    except RecursionError:
        check_nesting(text, limits)
        raise
    except json.JSONDecodeError as error:
        check_nesting(text, limits)
        raise DecodeError([_syntax_fault(error)]) from error


def _syntax_fault(error: json.JSONDecodeError) -> Issue:
    said = f"{error.msg[:1].lower()}{error.msg[1:]}"
    return Issue(
        code="document.syntax",
        severity=Severity.ERROR,
        message=f"not JSON: {said}, line {error.lineno}, column {error.colno}",
        path=Path(),
        span=Span(error.pos, min(error.pos + 1, len(error.doc))),
    )


def check_nesting(text: str, limits: Limits) -> None:
    """Raise `LimitError` for a JSON text that is nested too deep or holds too many values; it is not read."""
    # Quotation marks part the strings from the rest, once those that are escaped are gone.
    if "\\" in text:
        text = text.replace("\\\\", "").replace('\\"', "")
    outside = "".join(_outside_strings(text))
    most = deepest(limits)
    brackets = re.sub(r"[^\]\[{}]+", "", outside.replace(",", "").replace(":", ""))
    for depth in itertools.accumulate(map(_STEPS.__getitem__, brackets)):
        if depth > most:
            raise LimitError("max_depth", depth)
    # Each value but the first of an object, of a list or of the text has a comma before it.
    nodes = 1 + outside.count(",") + sum(1 for _ in _FILLED.finditer(outside))
    if nodes > limits.max_nodes:
        raise LimitError("max_nodes", nodes)


def _outside_strings(text: str) -> Iterator[str]:
    """Give a JSON text with a quotation mark for each string; no string of it has one."""
    inside = 0
    # The parts of all of a text would take many times its room.
    for start in range(0, len(text), _PIECE):
        parts = text[start : start + _PIECE].split('"')
        yield '"' * inside + '"'.join(parts[inside::2])
        inside = (inside + len(parts) - 1) % 2


@functools.lru_cache(maxsize=8)
def _decoder(max_digits: int) -> json.JSONDecoder:
    def checked(digits: str) -> str:
        if len(digits) > max_digits:
            count = sum(map(digits.count, string.digits))
            if count > max_digits:
                raise LimitError("max_digits", count)
        return digits

    return json.JSONDecoder(
        object_pairs_hook=tuple,
        parse_int=lambda digits: int(checked(digits)),
        parse_float=lambda digits: float(checked(digits)),
    )


def as_read(value: object, limits: Limits) -> Any:
    """Give a tree of mappings and lists the form in which `read_json` gives a text, within the same limits.

    >>> from newsmodel.limits import DEFAULT_LIMITS
    >>> as_read({"tags": ("a",)}, DEFAULT_LIMITS)
    (('tags', ['a']),)
    """
    nodes = 0
    chars = 0

    def read(value: object, depth: int) -> Any:
        nonlocal nodes, chars
        nodes += 1
        if nodes > limits.max_nodes:
            raise LimitError("max_nodes", nodes)
        if isinstance(value, str):
            chars += len(value)
            if chars > limits.max_chars:
                raise LimitError("max_chars", chars)
            return str.__str__(value)
        if not isinstance(value, (Mapping, list, tuple)):
            return value
        if depth > deepest(limits):
            raise LimitError("max_depth", depth)
        if isinstance(value, Mapping):
            pairs = []
            for key, item in value.items():
                pairs.append((str.__str__(key) if isinstance(key, str) else key, read(item, depth + 1)))
            return tuple(pairs)
        # Not a comprehension, which in Python 3.11 takes a frame of the stack for each level.
        return list(map(read, value, itertools.repeat(depth + 1)))

    return read(value, 1)


_COMPACT = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))


def write_json(document: Mapping[str, Any], indent: int | None = None) -> str:
    r"""Write a tree of dicts and lists as JSON text that UTF-8 can hold; with `indent`, a line a value.

    Half a surrogate pair is written as its escape. Where two halves stand side by side and yet as two code
    points, which no JSON string can say, the string is written as the list of its parts.

    >>> print(write_json({"text": "बाढ़ \ud83d"}), write_json({"text": "\ud83d\ude00"}))
    {"text":"बाढ़ \ud83d"} {"text":["\ud83d","\ude00"]}
    """
    if indent is None:
        text = _COMPACT.encode(document)
    else:
        text = json.dumps(document, ensure_ascii=False, indent=indent)
    try:
        # A codec that refuses the same code points as UTF-8, in a sixth of the time.
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        return _HALF.sub(_escaped, _STRING.sub(_parted, text))
    return text


def _escaped(half: re.Match[str]) -> str:
    return f"\\u{ord(half[0]):04x}"


def _parted(literal: re.Match[str]) -> str:
    parts, count = _BETWEEN_HALVES.subn('","', literal[0])
    return f"[{parts}]" if count else parts


def joined(parts: Sequence[object]) -> str | None:
    """Join a string that was written as the list of its parts; None: it is no such list."""
    texts = [part for part in parts if isinstance(part, str)]
    if len(texts) < 2 or len(texts) < len(parts):
        return None
    whole = "".join(texts)
    return whole if _BETWEEN_HALVES.split(whole) == texts else None
