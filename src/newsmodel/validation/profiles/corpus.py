"""A corpus of news: where each article is from, when, in which language, and text that can be searched."""

from newsmodel.issues import Severity
from newsmodel.validation.profile import Profile

PROFILE = Profile(
    about="What a builder of corpora needs: where, when, in which language, in words that a search finds.",
    severities={
        "url.missing": Severity.WARNING,
        "url.tracking": Severity.WARNING,
        "language.missing": Severity.WARNING,
        "timestamp.missing": Severity.WARNING,
        "text.invisible": Severity.WARNING,
        "name.encoding": Severity.WARNING,
        "comment.repeated": Severity.WARNING,
    },
)
