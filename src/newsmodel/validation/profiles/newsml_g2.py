"""NewsML-G2 2.35: a `guid`, the time of the version, and text that XML can hold.

Source: NewsML-G2 2.35 schema and specification, IPTC, 2024.
"""

from newsmodel.issues import Severity
from newsmodel.validation.profile import Profile

PROFILE = Profile(
    about="What a NewsML-G2 item says in its own elements: without an address its `guid` is made up, and of a"
    " time without seconds only the day is written.",
    severities={
        "url.missing": Severity.WARNING,
        "headline.missing": Severity.ERROR,
        "language.missing": Severity.WARNING,
        "timestamp.missing": Severity.WARNING,
        "timestamp.naive": Severity.WARNING,
        "timestamp.seconds": Severity.WARNING,
        "text.control": Severity.ERROR,
        "text.noncharacter": Severity.ERROR,
        "text.surrogate": Severity.ERROR,
    },
)
