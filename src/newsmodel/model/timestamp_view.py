"""A timestamp, as a notebook shows it: what is known of it, what is not, and what it was read from."""

from newsmodel._notebook import Markup, badge, card, element, joined, ours, quiet, theirs, words
from newsmodel.model.timestamp import Timestamp, TimestampRole, ZoneSource


def timestamp_html(stamp: Timestamp) -> str:
    """Show a timestamp by itself."""
    role = [] if stamp.role is TimestampRole.UNKNOWN else [badge(stamp.role.value)]
    marks = [*role, badge(f"to the {stamp.precision.value}"), badge(_zone(stamp)), *_doubts(stamp)]
    row = element("div", joined([_time(stamp, "nm-when"), *marks], " "), class_="nm-row")
    return card(row, element("div", ours("read from "), theirs(stamp.written), dir="auto"))


def timestamp_line(stamp: Timestamp) -> Markup:
    """Show a timestamp in a line of other facts."""
    return joined([_time(stamp), *_doubts(stamp)], " ")


def timestamp_markdown(stamp: Timestamp) -> str:
    """Write a timestamp in Markdown."""
    role = [] if stamp.role is TimestampRole.UNKNOWN else [stamp.role.value]
    facts = [*role, f"to the {stamp.precision.value}", _zone(stamp), *map(quiet, doubts_of(stamp))]
    return f"**{written_plainly(stamp)}** ({', '.join(facts)}), read from: {quiet(stamp.written)}\n"


def written_plainly(stamp: Timestamp) -> str:
    """Write it as ISO 8601 does, a space for the T and before the offset."""
    time, offset = stamp.isoformat()[10:].replace("T", " "), ""
    if stamp.utc_offset is not None:
        at = max(time.rfind("+"), time.rfind("-"))
        time, offset = time[:at], f" {time[at:]}"
    return f"{stamp.date.isoformat()}{time}{offset}"


def doubts_of(stamp: Timestamp) -> list[str]:
    """Say what is doubtful."""
    doubts = []
    if stamp.alternatives:
        doubts.append(f"or {', '.join(day.isoformat() for day in stamp.alternatives[:3])}")
    if stamp.weekday_agrees is False:
        doubts.append(f"not a {stamp.weekday}")
    return doubts


def _doubts(stamp: Timestamp) -> list[Markup]:
    return [badge(doubt, "doubtful") for doubt in doubts_of(stamp)]


def _time(stamp: Timestamp, class_: str | None = None) -> Markup:
    return element("time", words(written_plainly(stamp)), datetime=stamp.isoformat(), class_=class_)


def _zone(stamp: Timestamp) -> str:
    if stamp.zone_source is ZoneSource.ASSUMED:
        return "zone assumed"
    if stamp.zone_source is ZoneSource.ABSENT:
        return "no zone"
    return "zone written" if stamp.utc_offset is not None else "zone written, but it means several"
