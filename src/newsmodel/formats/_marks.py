"""Where the parts of a text, such as the quotes of a paragraph, stand in it."""

from collections.abc import Sequence

from newsmodel.formats._xml_text import escaped

# So many parts may be missing from a text before the rest is not looked for: each look is as long as the
# text.
_MISSES = 20


def in_order(text: str, parts: Sequence[str]) -> list[int]:
    """Give where each part begins, looking for it after the one before; -1: it does not stand there.

    >>> in_order("“हाँ”, कहा, “नहीं”", ["हाँ", "शायद", "नहीं"])
    [1, -1, 13]
    """
    if len(parts) == 1:
        # So it is in most paragraphs that have a quote.
        return [text.find(parts[0]) if parts[0] else -1]
    starts = []
    at = misses = 0
    for part in parts:
        start = text.find(part, at) if part and misses < _MISSES else -1
        if start < 0:
            misses += 1
        else:
            at = start + len(part)
        starts.append(start)
    return starts


def apart(text: str, *kinds: Sequence[str]) -> list[tuple[int, int, int]]:
    """Give start, end and kind of the parts of some kinds that stand in a text, none over another.

    >>> apart("By रवि, ANI", ["रवि"], ["ANI"])
    [(3, 6, 0), (8, 11, 1)]

    The parts of one kind stand in their order; a part that stands nowhere is left out.
    """
    taken = bytearray(len(text))
    found = []
    misses = 0
    for kind, parts in enumerate(kinds):
        at = 0
        for part in parts:
            start = text.find(part, at) if part and misses < _MISSES else -1
            while start >= 0 and (over := taken.rfind(1, start, start + len(part))) >= 0:
                start = text.find(part, over + 1)
            if start < 0:
                misses += 1
                continue
            at = start + len(part)
            taken[start:at] = b"\1" * len(part)
            found.append((start, at, kind))
    return sorted(found)


def placed(text: str, *kinds: Sequence[str]) -> list[tuple[str, ...]]:
    """Give of each kind the parts that `apart` finds a place for, in their order."""
    spans = apart(text, *kinds)
    return [tuple([text[a:b] for a, b, k in spans if k == kind]) for kind in range(len(kinds))]


def tagged(text: str, tags: Sequence[tuple[str, str]], *kinds: Sequence[str]) -> str:
    """Write a text as XML, the parts that `apart` finds a place for between the tags of their kind."""
    pieces = []
    at = 0
    for start, end, kind in apart(text, *kinds):
        opening, closing = tags[kind]
        pieces.append(f"{escaped(text[at:start])}{opening}{escaped(text[start:end])}{closing}")
        at = end
    return "".join(pieces) + escaped(text[at:])


def one(part: str | None) -> tuple[str, ...]:
    """Give a part as a kind of its own: none for None."""
    return () if part is None else (part,)
