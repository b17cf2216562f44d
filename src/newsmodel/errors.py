"""What can go wrong, as exceptions: one family, so that a batch can catch it whole."""

import unicodedata
from collections.abc import Sequence

from newsmodel.issues import Issue
from newsmodel.spans import Span

# A message must not flood a log or carry an escape sequence from a page into a terminal.
_SHOWN = 80
_LONGEST = 500


class NewsmodelError(Exception):
    """The root of every error that newsmodel raises on purpose.

    >>> import newsmodel
    >>> issubclass(newsmodel.ParseError, newsmodel.NewsmodelError)
    True

    Its message has at most 500 characters, and of what was given at most 80 in one place. Controls, line
    breaks and whatever turns the direction of writing are shown as escapes.
    """

    def __str__(self) -> str:
        return cut(self._told())

    def _told(self) -> str:
        return super().__str__()


class ParseError(NewsmodelError, ValueError):
    """A text that should be one value, such as a timestamp, is not.

    `text` is what was given and `span` (code points) the part that does not fit.

    >>> import newsmodel
    >>> try:
    ...     newsmodel.parse_timestamp("31 February 2026")
    ... except newsmodel.ParseError as error:
    ...     print(error.span)
    Span(start=0, end=16)
    """

    def __init__(self, message: str, text: str, span: Span) -> None:
        super().__init__(message, text, span)
        self.message = message
        self.text = text
        self.span = span

    def _told(self) -> str:
        return f"{self.message}\n{underlined(self.text, self.span)}"


class DecodeError(NewsmodelError, ValueError):
    """A document, such as a JSON file, does not hold an article.

    `issues` has the faults that were found, each with its path; where there are very many, the first hundred
    of them. `count` is how many there are; the message lists the first of them.

    >>> import newsmodel
    >>> from newsmodel.formats import native
    >>> try:
    ...     native.from_dict({"schema_version": 1, "headline": 7, "tags": [8]})
    ... except newsmodel.DecodeError as error:
    ...     print([str(issue.path) for issue in error.issues])
    ['headline', 'tags[0]']
    """

    def __init__(self, issues: Sequence[Issue], count: int | None = None) -> None:
        super().__init__(tuple(issues), count)
        self.issues: tuple[Issue, ...] = tuple(issues)
        self.count: int = len(self.issues) if count is None else count

    def _told(self) -> str:
        count = self.count
        lines = [f"{count} fault{'s' if count != 1 else ''} in the document"]
        left = _LONGEST - len(lines[0]) - len(f"\n  and {count} more")
        for issue in self.issues:
            line = f"  {issue}"
            left -= 1 + len(line)
            if left < 0 and len(lines) > 1:
                break
            lines.append(cut(line, max(left + len(line), _SHOWN)))
        if count >= len(lines):
            lines.append(f"  and {count - len(lines) + 1} more")
        return "\n".join(lines)


class SchemaVersionError(DecodeError):
    """A document says a `schema_version` that this release does not read.

    >>> import newsmodel
    >>> from newsmodel.formats import native
    >>> try:
    ...     native.loads('{"schema_version": 99}')
    ... except newsmodel.SchemaVersionError as error:
    ...     print(len(error.issues))
    1
    """


class InvalidArticleError(NewsmodelError, ValueError):
    """A value that no article can have, such as a time that is finer than its precision.

    `field` is the name of the field at fault, if it is one alone; `issues` has the findings of a `Report`
    that was asked to raise.

    >>> import newsmodel
    >>> newsmodel.Article(language="hindi!")
    Traceback (most recent call last):
    newsmodel.errors.InvalidArticleError: Article.language must be a BCP 47 tag, got 'hindi!'
    """

    def __init__(self, message: str, field: str | None = None, issues: Sequence[Issue] = ()) -> None:
        super().__init__(message, field, tuple(issues))
        self.message = message
        self.field = field
        self.issues: tuple[Issue, ...] = tuple(issues)

    def _told(self) -> str:
        return self.message


class UnsupportedError(NewsmodelError, ValueError):
    """A format cannot hold what it was asked to write.

    >>> import newsmodel
    >>> issubclass(newsmodel.UnsupportedError, newsmodel.NewsmodelError)
    True
    """


class LimitError(NewsmodelError, ValueError):
    """A text or a document is larger or deeper than the caller's `Limits` allow.

    `limit` is the name of the field of `Limits`, `value` what was met.

    >>> import newsmodel
    >>> newsmodel.find_quotes("नमस्ते", limits=newsmodel.Limits(max_chars=5))
    Traceback (most recent call last):
    newsmodel.errors.LimitError: max_chars is exceeded: 6
    """

    def __init__(self, limit: str, value: int) -> None:
        super().__init__(limit, value)
        self.limit = limit
        self.value = value

    def _told(self) -> str:
        return f"{self.limit} is exceeded: {self.value}"


class UnknownNameError(NewsmodelError, LookupError):
    """A catalogue, such as that of the languages, has nothing of this name.

    >>> import newsmodel
    >>> newsmodel.LANGUAGES["xx"]
    Traceback (most recent call last):
    newsmodel.errors.UnknownNameError: newsmodel.languages has no 'xx', only en, hi
    """


def cut(text: str, most: int = _LONGEST) -> str:
    """Cut a text that is longer than a message may be."""
    return text if len(text) <= most else text[: most - 1] + "…"


def shown(value: object) -> str:
    """Show a value in a message: its `repr`, cut to 80 characters, of printable characters alone."""
    if isinstance(value, str):
        # Not the methods of a subclass: they may say anything.
        text = repr(str.__getitem__(value, slice(_SHOWN + 1)))
    elif isinstance(value, int) and int.bit_length(value) > 4 * _SHOWN:
        # Python writes no int of more than 4300 digits.
        text = f"an int of {int.bit_length(value)} bits"
    else:
        text = repr(value[: _SHOWN + 1] if isinstance(value, bytes) else value)
    text = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text[: _SHOWN + 1])
    return cut(text, _SHOWN)


def underlined(text: str, span: Span) -> str:
    """Draw a span under its text, at most 80 characters of it (fewer if they are escaped), in two lines."""
    first = max(0, min(span.start, span.end - _SHOWN // 2) - 10)
    window = text[first : first + _SHOWN]
    drawn, marks = ["    "], ["    "]
    columns = 0
    for at, char in enumerate(window, first):
        cell = char if char.isprintable() else ascii(char)[1:-1]
        columns += len(cell)
        if columns > 2 * _SHOWN:
            break
        # A vowel sign above or below its letter takes no column of a terminal.
        width = 0 if unicodedata.category(char) in ("Mn", "Me") else len(cell)
        drawn.append(cell)
        marks.append(("^" if span.start <= at < span.end else " ") * width)
    if "^" not in "".join(marks):
        marks.append("^")
    return "".join(drawn) + "\n" + "".join(marks).rstrip()
