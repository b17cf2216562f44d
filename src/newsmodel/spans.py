"""Where a thing stands in a text."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import attrs

set_field: Callable[[object, str, Any], None] = object.__setattr__
"""Sets a field of a frozen value that is being made, in a constructor that attrs did not write."""
T_co = TypeVar("T_co", covariant=True)


# A page keeps hundreds of these: without room for weak references each is a sixth smaller.
@attrs.frozen(init=False, weakref_slot=False)
class Span:
    """A stretch of a text, in code points: `text[span.start:span.end]`.

    >>> from newsmodel import Span
    >>> Span(0, 6).of("जयपुर: राज्य")
    'जयपुर:'

    A `ValueError` is raised for a start below 0 or past the end.
    """

    start: int
    """Offset of the first character."""
    end: int
    """Offset after the last character."""

    # Its own: pages have hundreds of spans, and this takes half the time of the one that attrs writes.
    def __init__(self, start: int, end: int) -> None:
        if type(start) is not int or type(end) is not int:
            raise TypeError("start and end of a Span must be int")
        if not 0 <= start <= end:
            raise ValueError(f"a Span needs 0 <= start <= end, got {start} and {end}")
        set_field(self, "start", start)
        set_field(self, "end", end)

    @property
    def slice(self) -> slice:
        """The span as a slice: `text[span.slice]`."""
        return slice(self.start, self.end)

    def of(self, text: str) -> str:
        """Give the part of `text` that the span covers."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """Give the same stretch, counted from another start: `by` is in code points."""
        return Span(self.start + by, self.end + by)


@attrs.frozen(kw_only=True)
class Found(Generic[T_co]):
    """A value together with the place where it was found.

    >>> import newsmodel
    >>> found = newsmodel.find_dateline("जयपुर: राज्य मंत्रिमंडल ने योजना को मंज़ूरी दी।")
    >>> found.value.places, found.span
    (('जयपुर',), Span(start=0, end=7))
    """

    value: T_co
    """What was understood."""
    span: Span
    """Where it stands, in code points of the text that was given."""
