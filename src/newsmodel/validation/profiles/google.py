"""Google Search and Google News.

Source: "Article structured data", "Influence your byline dates" and the guidelines of Google News, 2025:
a concise headline, the names of authors and nothing beside them, date and time of publication with the zone.
"""

from newsmodel.issues import Severity
from newsmodel.validation.profile import Profile

PROFILE = Profile(
    about="What Google asks of an article that it shows with headline, author and date.",
    severities={
        "headline.missing": Severity.ERROR,
        "headline.cut": Severity.INFO,
        "byline.missing": Severity.WARNING,
        "byline.label": Severity.ERROR,
        "timestamp.missing": Severity.ERROR,
        "timestamp.clock": Severity.WARNING,
        "timestamp.naive": Severity.WARNING,
        "timestamp.future": Severity.ERROR,
        "url.missing": Severity.WARNING,
        "url.relative": Severity.ERROR,
        "body.missing": Severity.ERROR,
    },
)
