"""NITF 3.6: a title, a date of issue, and text that XML can hold.

Source: NITF 3.6 schema and DTD, IPTC, 2012.
"""

from newsmodel.issues import Severity
from newsmodel.validation.profile import Profile

PROFILE = Profile(
    about="What a NITF document says in its head, and the characters that XML cannot hold.",
    severities={
        "headline.missing": Severity.ERROR,
        "language.missing": Severity.WARNING,
        "timestamp.missing": Severity.WARNING,
        "url.missing": Severity.INFO,
        "text.control": Severity.ERROR,
        "text.noncharacter": Severity.ERROR,
        "text.surrogate": Severity.ERROR,
    },
)
