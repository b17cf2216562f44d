"""A copy desk, before publication: style as well as faults."""

from newsmodel.issues import Severity
from newsmodel.validation.profile import Profile

PROFILE = Profile(
    about="What a copy desk looks at before an article is published: who wrote it, who says what, one style.",
    severities={
        "byline.missing": Severity.WARNING,
        "quote.speaker": Severity.WARNING,
        "quote.pronoun": Severity.WARNING,
        "name.spelling": Severity.WARNING,
        "list.single": Severity.WARNING,
        "headline.stop": Severity.INFO,
        "number.scripts": Severity.INFO,
    },
)
