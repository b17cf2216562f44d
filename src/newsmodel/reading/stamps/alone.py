"""Whether a timestamp is the whole of a text."""

import re

from newsmodel.reading.stamps.spellings import LETTERS
from newsmodel.reading.stamps.tables import tables
from newsmodel.text.folding import fold

# Beside a timestamp that is the whole of a text stands no more than this: so a long line costs little work.
_SHORT = 120
_WORDS = re.compile(rf"[A-Za-z]+|[{LETTERS}]+|[^\W_]|[\x00-\x08\x0e-\x1f\x7f]")


def is_alone(text: str, start: int, end: int) -> bool:
    """Say whether nothing is said beside a timestamp: there are only marks, spaces, `Date:`."""
    if len(text) - (end - start) > _SHORT:
        return False
    lead_ins = tables().lead_ins
    beside = _WORDS.findall(text[:start]) + _WORDS.findall(text[end:])
    return all(fold(word) in lead_ins for word in beside)
