"""A profile: what one use of an article asks of it, beyond what is asked of all."""

from collections.abc import Mapping

import attrs

from newsmodel.issues import Severity


@attrs.frozen(kw_only=True)
class Profile:
    """How much each finding matters for one use of an article: a search engine, a format, a desk.

    >>> import newsmodel
    >>> desk = newsmodel.Profile(
    ...     about="Our desk.",
    ...     severities={"byline.missing": newsmodel.Severity.ERROR, "body.missing": None},
    ... )
    >>> report = newsmodel.validate(newsmodel.Article(headline="नहर की सफाई शुरू"), profile=desk)
    >>> [str(issue) for issue in report]
    ['byline: the article has no byline (byline.missing)']
    """

    about: str
    """Whose profile it is, in a sentence."""
    severities: Mapping[str, Severity | None]
    """By the code of a check; None: it is left out. What is not named is as it is without a profile."""
