"""The place beside a date: "Updated January 12, 2026 10:31 am IST - KOCHI", "Kochi, Updated at: …"."""

from newsmodel.model.dateline import Dateline
from newsmodel.reading.known_names import is_town
from newsmodel.reading.sheet import Sheet
from newsmodel.spans import Found, Span

_DASHES = ("-", "–", "—")
_MARKS = " -–—:,"


def place_at_date(sheet: Sheet, top: int, first: int) -> Found[Dateline] | None:
    """Give the town that stands behind a date and a dash, or before it and a comma; None where none does."""
    for at in range(top, first):
        stamps = sheet.stamps(at)
        if not stamps:
            continue
        text = sheet.said(at)
        before, behind = text[: stamps[0].span.start].rstrip(), text[stamps[-1].span.end :].lstrip()
        # Behind "Kochi | " or "KochiPublished: " the site says where its desk is.
        said = behind if behind.startswith(_DASHES) else before if before.endswith(",") else ""
        town = said.strip(_MARKS)
        if is_town(town):
            start = sheet.lines[at].at + (text.rfind(town) if said is behind else 0)
            return Found(value=Dateline(written=town, places=(town,)), span=Span(start, start + len(town)))
    return None
