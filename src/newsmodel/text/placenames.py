"""Keys to compare names of places by. The names themselves stay as they were written."""

import functools
import re

from newsmodel.text.folding import fold

# One place, many spellings: न्यूयॉर्क/न्यूयार्क, बेंगलुरु/बेंगलूरू, नयी दिल्ली/नईदिल्ली, जम्मू-कश्मीर/जम्मू कश्मीर.
_FOLDS = {
    ord("ॉ"): "ा",
    ord("ऑ"): "आ",
    ord("ी"): "ि",
    ord("ू"): "ु",
    ord("ई"): "इ",
    ord("ऊ"): "उ",
    **dict.fromkeys(map(ord, " .-‐‑’'")),
}
# मुम्बई/मुंबई, चण्डीगढ़/चंडीगढ़: a nasal letter joined to the next consonant, or the dot for it.
_NASAL = re.compile("[ङञणनम]्(?=[क-म])")


@functools.lru_cache(maxsize=4096)
def place_key(name: str) -> str:
    """Give the key of a place's name: that of its other spellings in the same script.

    >>> place_key("नयी दिल्ली") == place_key("नईदिल्ली"), place_key("मुम्बई") == place_key("मुंबई")
    (True, True)
    """
    key = fold(name).translate(_FOLDS)
    if "्" in key:
        key = _NASAL.sub("ं", key)
    return key.replace("यि", "इ").replace("ये", "ए")
