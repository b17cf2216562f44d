"""Issues, gathered."""

from collections.abc import Callable, Collection, Hashable, Iterator
from typing import TypeVar

import attrs

from newsmodel.errors import InvalidArticleError
from newsmodel.issues import Issue, Severity
from newsmodel.paths import Path
from newsmodel.report_table import report_table

# A message must not flood a log.
_RAISED = 20

Key = TypeVar("Key", bound=Hashable)


@attrs.frozen(kw_only=True)
class Report:
    """All that was found about one article, in the order in which it stands there.

    >>> import newsmodel
    >>> article = newsmodel.Article(headline="नहर की सफाई शुरू", url="ftp://news.example/1")
    >>> print(newsmodel.validate(article).table())
    severity  where    what                                                             code
    warning   article  the article has no body                                          body.missing
    error     url      an address of news begins with https:// or http://, found 'ftp'  url.scheme
    """

    issues: tuple[Issue, ...] = ()
    """The findings."""

    def __iter__(self) -> Iterator[Issue]:
        return iter(self.issues)

    def __len__(self) -> int:
        return len(self.issues)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not self.issues

    @property
    def errors(self) -> tuple[Issue, ...]:
        """The findings that are wrong, not only doubtful."""
        return self.at_least(Severity.ERROR).issues

    def of(self, code: str) -> tuple[Issue, ...]:
        """Give the findings of one code, or of one subject: `"headline"` has `"headline.missing"`."""
        return self.about(code).issues

    def about(self, *codes: str) -> "Report":
        """Keep the findings of these codes and subjects."""
        subjects = tuple(code + "." for code in codes)
        return self._only(lambda issue: issue.code in codes or issue.code.startswith(subjects))

    def at_least(self, severity: Severity) -> "Report":
        """Keep the findings that matter so much or more."""
        return self._only(lambda issue: issue.severity.is_at_least(severity))

    def below(self, path: Path) -> "Report":
        """Keep the findings about the part at a path and what is in it; the empty path is the whole."""
        return self._only(lambda issue: (issue.path or Path())[: len(path)] == path)

    def by_severity(self) -> dict[Severity, "Report"]:
        """Group the findings by how much they matter, the worst first."""
        found = self._grouped(lambda issue: issue.severity)
        return {severity: found[severity] for severity in reversed(Severity) if severity in found}

    def by_subject(self) -> dict[str, "Report"]:
        """Group the findings by what they are about: the part of the code before its dot."""
        return self._grouped(lambda issue: issue.code.partition(".")[0])

    def by_path(self) -> dict[Path, "Report"]:
        """Group the findings by the part of the article; the empty path is the whole."""
        return self._grouped(lambda issue: issue.path or Path())

    def table(self, language: str = "en", *, width: int = 100) -> str:
        """Write the findings as plain text, one below the other, in `width` columns if words allow it.

        `language` is that of the messages, where they have it: `en` or `hi`. Nothing found is an empty text.
        """
        return report_table(self.issues, language, width)

    def raise_for_errors(self) -> None:
        """Raise `InvalidArticleError` if there is an error among the findings."""
        self.raise_from(Severity.ERROR)

    def raise_from(self, severity: Severity) -> None:
        """Raise `InvalidArticleError`, the findings as its `issues`, for what matters so much or more."""
        found = self.at_least(severity).issues
        if found:
            raise InvalidArticleError("; ".join(map(str, found[:_RAISED])), issues=found)

    def _repr_html_(self) -> str:
        # Late, as below: only notebooks need it, and it needs this class.
        from newsmodel.report_view import report_html

        return report_html(self)

    def _repr_markdown_(self) -> str:
        from newsmodel.report_view import report_markdown

        return report_markdown(self)

    def _repr_mimebundle_(
        self, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, str]:
        from newsmodel._notebook import bundle

        return bundle(self, include, exclude)

    def _only(self, fits: Callable[[Issue], bool]) -> "Report":
        return Report(issues=tuple(issue for issue in self.issues if fits(issue)))

    def _grouped(self, key: Callable[[Issue], Key]) -> dict[Key, "Report"]:
        groups: dict[Key, list[Issue]] = {}
        for issue in self.issues:
            groups.setdefault(key(issue), []).append(issue)
        return {name: Report(issues=tuple(group)) for name, group in groups.items()}
