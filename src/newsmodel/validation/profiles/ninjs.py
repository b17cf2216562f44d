"""ninjs 3.1: a `uri` for each item, dates by RFC 3339.

Source: JSON Schema of ninjs 3.1, IPTC, 2024.
"""

from newsmodel.issues import Severity
from newsmodel.validation.profile import Profile

PROFILE = Profile(
    about="What a ninjs document says in its own fields: without an address its `uri` is made up, and a time"
    " without seconds or offset is no date of ninjs.",
    severities={
        "url.missing": Severity.WARNING,
        "url.relative": Severity.ERROR,
        "headline.missing": Severity.ERROR,
        "language.missing": Severity.WARNING,
        "timestamp.missing": Severity.WARNING,
        "timestamp.clock": Severity.WARNING,
        "timestamp.naive": Severity.WARNING,
        "timestamp.seconds": Severity.WARNING,
    },
)
