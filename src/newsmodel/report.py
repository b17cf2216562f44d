"""Issues, gathered."""

from collections.abc import Collection, Iterator

import attrs

from newsmodel.errors import InvalidArticleError
from newsmodel.issues import Issue, Severity


@attrs.frozen(kw_only=True)
class Report:
    """All that was found about one article, in the order in which it stands there.

    >>> from newsmodel import Article
    >>> from newsmodel.formats import native
    >>> native.losses(Article(headline="नहर की सफाई शुरू")).is_empty
    True
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
        return tuple(issue for issue in self.issues if issue.severity is Severity.ERROR)

    def of(self, code: str) -> tuple[Issue, ...]:
        """Give the findings of one code, or of one subject: `"headline"` has `"headline.missing"`."""
        return tuple(i for i in self.issues if i.code == code or i.code.startswith(code + "."))

    def raise_for_errors(self) -> None:
        """Raise `InvalidArticleError` if there is an error among the findings."""
        if self.errors:
            raise InvalidArticleError("; ".join(map(str, self.errors[:20])))

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
