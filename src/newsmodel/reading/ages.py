"""How long ago something was put online, as a line says it."""

import functools
import re

from newsmodel.languages import LANGUAGES

# "20 hours ago" and no more
_LONGEST = 30


@functools.cache
def age() -> re.Pattern[str]:
    """Give the pattern of an age at the end of a line, perhaps glued to the town before it: "24 मिनट पहले"."""
    words = "|".join(re.escape(word) for lang in LANGUAGES.values() for word in lang.page.ago)
    return re.compile(rf"[0-9०-९]{{1,3}}\s[^\s\d]{{2,12}}\s(?:{words})$")


def is_ago(text: str) -> bool:
    """Whether a short line only says how long ago, perhaps with the town: "20 hours ago"."""
    return len(text) <= _LONGEST and age().search(text) is not None
