"""Labels of dates that stand on a line without their date."""

from newsmodel.model.furniture import FurnitureKind
from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.timestamps import find_timestamps

_ANY_DAY = "1 January 2026"


def is_stamp_label(sheet: Sheet, at: int) -> bool:
    """Whether a line says that something was published or changed, but no date: "Updated on -"."""
    if sheet.furniture(at) is not FurnitureKind.LABEL:
        return False
    found = find_timestamps(f"{sheet.said(at)} {_ANY_DAY}")
    return bool(found) and found[0].value.role is not TimestampRole.UNKNOWN
