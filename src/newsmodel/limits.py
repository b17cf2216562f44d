"""How much a reader takes on."""

import attrs

from newsmodel.errors import LimitError, shown


@attrs.frozen(kw_only=True)
class Limits:
    """The most that a reader or decoder takes on; past one of them it raises `LimitError` before the work.

    >>> import newsmodel
    >>> newsmodel.parse("नमस्ते", limits=newsmodel.Limits(max_chars=3))
    Traceback (most recent call last):
    newsmodel.errors.LimitError: max_chars is exceeded: 6
    """

    max_chars: int = 10_000_000
    """Length of a text, in code points."""
    max_depth: int = 64
    """Nesting of lists, comments and documents, in levels; above 64 it is 64, which is the model's own."""
    max_nodes: int = 100_000
    """Values in one document."""
    max_digits: int = 18
    """Digits in a row, where the whole text should be one timestamp or number."""

    def __attrs_post_init__(self) -> None:
        for name in ("max_chars", "max_depth", "max_nodes", "max_digits"):
            value = getattr(self, name)
            if type(value) is not int:
                raise TypeError(f"Limits.{name} must be an int, got {shown(value)}")
            if value < 1:
                raise ValueError(f"Limits.{name} must be at least 1, got {value}")

    @property
    def depth(self) -> int:
        """The levels that a document may have: `max_depth`, but no more than a stack can hold."""
        return min(self.max_depth, DEFAULT_LIMITS.max_depth)

    def text(self, text: str) -> str:
        """Give `text` back as a plain `str`: `TypeError` for another type, `LimitError` if it is too long."""
        if not isinstance(text, str):
            raise TypeError(f"text must be a str, not {type(text).__name__}")
        text = str.__str__(text)
        if len(text) > self.max_chars:
            raise LimitError("max_chars", len(text))
        return text


DEFAULT_LIMITS = Limits()
