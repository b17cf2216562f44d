"""A profile: what one use of an article asks of it, beyond what is asked of all."""

from collections.abc import Mapping
from typing import Any

import attrs
from attrs.validators import deep_mapping, instance_of, optional

from newsmodel.issues import Severity

# For mypy a class that cannot be built is no class to ask for.
_MAPPING: Any = Mapping
_SEVERITIES = deep_mapping(instance_of(str), optional(instance_of(Severity)), instance_of(_MAPPING))


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

    `TypeError` is raised for a field of another type.
    """

    about: str = attrs.field(validator=instance_of(str))
    """Whose profile it is, in a sentence."""
    severities: Mapping[str, Severity | None] = attrs.field(validator=_SEVERITIES)
    """By the code of a check; None: it is left out. What is not named is as it is without a profile."""
