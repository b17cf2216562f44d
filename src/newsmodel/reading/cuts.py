"""Texts that break off: teasers, and articles of which a page shows only the beginning."""

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.furniture_phrases import furniture_phrases
from newsmodel.text.phrases import phrase_key

_LONGEST_LINK = 24


def is_cut(text: str) -> bool:
    """Whether a line breaks off, as a teaser does: "… ने कहा […]"."""
    return text.rstrip("[]() ").endswith(("…", "...")) or breaks_off(text) or is_linked(text)


def breaks_off(text: str) -> bool:
    """Whether a line shows that the site cut it: "[…]" at its end, or dots and a link to the rest."""
    if text.endswith(("[…]", "[...]", "[&hellip;]", "(...)")):
        return True
    # "[…]Continue Reading": the link to the rest may be glued to it.
    if any(0 < len(text.rpartition(mark)[2]) <= _LONGEST_LINK for mark in ("[…]", "[...]") if mark in text):
        return True
    # "… Read more", "... Continue reading नहर की सफाई"
    return _leads_on(_behind_last(text, ("…", "...")))


def is_linked(text: str) -> bool:
    """Whether a line ends with a link to the rest, though its sentence is whole: "… जारी है। Read More"."""
    return _leads_on(_behind_last(text, ("।", ". ", "? ", "! ")))


def _behind_last(text: str, marks: tuple[str, ...]) -> str:
    """Give what stands behind the last of these marks; nothing where there is none of them."""
    start = 0
    for mark in marks:
        if mark in text:
            start = max(start, text.rfind(mark) + len(mark))
    return text[start:].strip("] ") if start else ""


def _leads_on(text: str) -> bool:
    return text != "" and furniture_phrases().meaning(phrase_key(text)) is FurnitureKind.CONTINUE
