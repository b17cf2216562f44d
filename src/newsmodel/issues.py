"""What is odd in a page or false in a document, as a value."""

import enum

import attrs

from newsmodel.paths import Path
from newsmodel.spans import Span


class Severity(enum.Enum):
    """How much an issue matters.

    >>> from newsmodel import Severity
    >>> Severity("warning").name
    'WARNING'
    """

    INFO = "info"
    """Worth knowing; nothing is wrong."""
    WARNING = "warning"
    """Doubtful: somebody should look."""
    ERROR = "error"
    """Wrong: it should not be published or used as it is."""

    def is_at_least(self, other: "Severity") -> bool:
        """Whether it matters as much as another or more."""
        order = list(Severity)
        return order.index(self) >= order.index(other)


@attrs.frozen(kw_only=True)
class Issue:
    """One finding about a page, an article or a document.

    >>> import newsmodel
    >>> page = newsmodel.parse("")
    >>> [issue.code for issue in page.issues]
    ['page.unknown']
    """

    code: str
    """What it is, as `subject.fault`: stable, for programs."""
    severity: Severity
    """How much it matters."""
    message: str
    """What was found and what was expected, for people, in English."""
    path: Path | None = None
    """The part of the article or document that it is about; None: the whole."""
    span: Span | None = None
    """Where it stands in the page's text, in code points; None: nowhere in particular."""
    values: tuple[tuple[str, str], ...] = ()
    """What the message says of this one case, by name, as it is shown there."""
    translations: tuple[tuple[str, str], ...] = ()
    """The message in other languages, by their BCP 47 tags."""

    def message_in(self, language: str) -> str:
        """Give the message in a language, by its BCP 47 tag; in English where there is no other."""
        return dict(self.translations).get(language, self.message)

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        return f"{where}{self.message} ({self.code})"
