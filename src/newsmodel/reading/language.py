"""Which language a text is in."""

import functools
import re

from newsmodel.languages import LANGUAGES

# News tells its language within a few sentences.
_SAMPLE = 4000


@functools.cache
def _letters() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((code, re.compile(f"[{language.letters}]")) for code, language in LANGUAGES.items())


def language_of(text: str) -> str | None:
    """Give the language whose letters a text has most of; None for a text with no letter that is known.

    >>> language_of("सिंचाई विभाग ने ISRO से मदद ली।"), language_of("1947")
    ('hi', None)
    """
    counts = [(len(pattern.findall(text[:_SAMPLE])), code) for code, pattern in _letters()]
    most, code = max(counts)
    return code if most else None
