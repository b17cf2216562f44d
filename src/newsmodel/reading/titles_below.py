"""The title below a text, with who and when, as some blogs have it."""

import functools

from newsmodel.languages import LANGUAGES
from newsmodel.reading.sheet import Sheet, is_ended
from newsmodel.reading.traits import SIGNED
from newsmodel.text.folding import fold


def title_below(sheet: Sheet, end: int) -> str:
    """Give the title that stands below the text with who and when, as on blogs; nothing where none does."""
    prose = sheet.prose(0, end)
    below = [at for at in range(prose[-1] + 1, end) if not sheet.is_furniture(at)] if prose else []
    if not below or sheet.stamps(below[0]) or sheet.has(SIGNED, below[0]) or is_ended(sheet.said(below[0])):
        return ""
    return sheet.said(below[0]) if below[1:] and all(signs_below(sheet, at) for at in below[1:]) else ""


def signs_below(sheet: Sheet, at: int) -> bool:
    """Whether a line below the text says who or when, or joins the two: "Reviewed by …", "on"."""
    if sheet.stamps(at):
        return not sheet.beside_stamps(at)
    # "Rating:" and nothing behind it
    return sheet.has(SIGNED, at) or sheet.said(at)[-1] == ":" or fold(sheet.said(at)) in _joints()


@functools.cache
def _joints() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES.values() for word in language.calendar.labels.on)
