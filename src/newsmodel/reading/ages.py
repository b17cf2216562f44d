"""How long ago something was put online, as a line says it."""

import datetime as dt
import functools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.reading.stamps.settings import StampSettings
from newsmodel.reading.timestamps import whole_timestamp

# "20 hours ago" and no more
_LONGEST = 30
_ANY_DAY = StampSettings(reference=dt.date(2026, 1, 1))


@functools.cache
def age() -> re.Pattern[str]:
    """Give the pattern of an age at the end of a line, perhaps glued to the town before it: "24 मिनट पहले"."""
    words = "|".join(re.escape(word) for lang in LANGUAGES.values() for word in lang.page.ago)
    # "an hour ago"
    return re.compile(rf"(?:[0-9०-९]{{1,3}}|(?<!\w)[Aa]n?)\s[^\s\d]{{2,12}}\s(?:{words})$")


def is_ago(text: str) -> bool:
    """Whether a short line only says how long ago, perhaps with the town: "20 hours ago"."""
    return len(text) <= _LONGEST and age().search(text) is not None


def is_time_of_day(text: str) -> bool:
    """Whether a short line is a day and a time, counted from today: no reader knows of which day it is.

    >>> is_time_of_day("Today at 1:53 PM"), is_time_of_day("कल शाम 4 बजे"), is_time_of_day("Today in Pune")
    (True, True, False)
    """
    if len(text) > _LONGEST:
        return False
    found = whole_timestamp(text, _ANY_DAY)
    return found is not None and found.time is not None
