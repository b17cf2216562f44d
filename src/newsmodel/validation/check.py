"""A check: what it looks for, what it says of it, and how much that matters."""

import enum
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs
from attrs.validators import deep_iterable, deep_mapping, instance_of, is_callable, optional

from newsmodel.errors import shown
from newsmodel.issues import Issue, Severity
from newsmodel.model.article import Article
from newsmodel.model.timestamp import Timestamp
from newsmodel.paths import Path
from newsmodel.spans import Span
from newsmodel.validation.draft import Draft

_CODE = re.compile(r"[a-z]+\.[a-z]+(_[a-z]+)*")
_SHOWN = 80
# For mypy a class that cannot be built is no class to ask for.
_MAPPING: Any = Mapping
_VALUES = instance_of(_MAPPING)
_MESSAGES = deep_mapping(instance_of(str), instance_of(str), _VALUES)
_EXAMPLES = deep_iterable(instance_of(Article))


@attrs.frozen
class Finding:
    """One place where a check found what it looks for.

    >>> import newsmodel
    >>> newsmodel.Finding(newsmodel.Path("headline"), {"count": 31}).values["count"]
    31
    """

    path: Path | None = attrs.field(default=None, validator=optional(instance_of(Path)))
    """The part of the article that it is about; None: the whole."""
    values: Mapping[str, object] = attrs.field(factory=dict, validator=_VALUES)
    """What the message of the check has in braces: `{count}`."""


@attrs.frozen(kw_only=True, eq=False)
class Check:
    """What to look for in an article, and what to say of it.

    >>> import newsmodel
    >>> def shouted(draft):
    ...     headline = draft.article.headline
    ...     if headline and headline.endswith("!"):
    ...         yield newsmodel.Finding(newsmodel.Path("headline"), {"headline": headline})
    >>> check = newsmodel.Check(
    ...     code="headline.shouted",
    ...     severity=newsmodel.Severity.INFO,
    ...     about="The headline ends with an exclamation mark.",
    ...     message={"en": "no exclamation marks, please: {headline}"},
    ...     find=shouted,
    ... )
    >>> report = newsmodel.validate(newsmodel.Article(headline="नहर भर गई!"), checks=[check])
    >>> [issue.message for issue in report]
    ["no exclamation marks, please: 'नहर भर गई!'"]

    `ValueError` is raised for a code that is not `subject.fault` and for a message without English,
    `TypeError` for a field of another type.
    """

    code: str = attrs.field(validator=instance_of(str))
    """What it is, as `subject.fault` in small letters: stable, for programs."""
    severity: Severity = attrs.field(validator=instance_of(Severity))
    """How much a finding matters where no profile says otherwise."""
    about: str = attrs.field(validator=instance_of(str))
    """What is found, in an English sentence."""
    message: Mapping[str, str] = attrs.field(validator=_MESSAGES)
    """What is said of a finding, by language (`en` always), with the values of the finding in braces."""
    find: Callable[[Draft], Iterable[Finding]] = attrs.field(validator=is_callable())
    """Give each place where it is found."""
    optional: bool = False
    """Whether it is left out unless a profile or the caller names it: not every article needs to pass it."""
    good: tuple[Article, ...] = attrs.field(default=(), validator=_EXAMPLES)
    """Articles in which nothing is found."""
    bad: tuple[Article, ...] = attrs.field(default=(), validator=_EXAMPLES)
    """Articles in which something is found."""

    def __attrs_post_init__(self) -> None:
        if _CODE.fullmatch(self.code) is None:
            raise ValueError(f"code must be subject.fault in small letters, got {shown(self.code)}")
        if "en" not in self.message:
            raise ValueError(f"the message of {self.code} must have English")

    @property
    def subject(self) -> str:
        """The part of the code before its dot."""
        return self.code.partition(".")[0]

    def issue(self, finding: Finding, severity: Severity, span: Span | None = None) -> Issue:
        """Say what was found."""
        values = {name: _shown(value) for name, value in finding.values.items()}
        messages = {language: text.format_map(values) for language, text in self.message.items()}
        return Issue(
            code=self.code,
            severity=severity,
            message=messages.pop("en"),
            path=finding.path,
            span=span,
            values=tuple(values.items()),
            translations=tuple(messages.items()),
        )


def _shown(value: object) -> str:
    match value:
        case str():
            return shown(value)
        case Timestamp():
            return value.isoformat()
        case enum.Enum():
            return str(value.value)
        case Path():
            # An answer to an answer to a comment has a path of a line.
            written = str(value)
            return written if len(written) <= _SHOWN else f"{written[:20]}…{written[-20:]}"
        case _:
            return str(value)
