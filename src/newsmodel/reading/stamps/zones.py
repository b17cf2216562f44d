"""Time zones after a time of day: `IST`, `(GMT+5:30)`, `+0530`, `भारतीय समयानुसार`."""

import datetime as dt
import functools
import re

import attrs

from newsmodel.reading.stamps.spellings import ONE_OR_TWO, SPACE, TWO, spelled
from newsmodel.reading.stamps.tables import calendars, tables
from newsmodel.text.folding import fold

# Small letters are words too ("10 am pet"), so only the commonest names are read in them.
_SMALL = "(?:ist|gmt|utc|[ecmp][sd]t|bst|cet)"


@attrs.frozen
class WrittenZone:
    """A zone in a text: where it ends, and what it can mean, in minutes from UTC."""

    end: int
    offsets: tuple[int, ...] = ()
    """What a name means; several: the text does not say which."""
    default: int | None = None
    """The offset, unless the caller's zone decides for another; None: nobody can tell."""
    impossible: bool = False
    """Whether no offset can be so large."""

    def offset(self, local: dt.datetime, timezone: dt.tzinfo | None) -> dt.timedelta | None:
        """Give the offset: the caller's zone decides between the meanings of a name if it is one of them."""
        if timezone is not None:
            callers = timezone.utcoffset(local)
            if callers is not None and callers in [delta(minutes) for minutes in self.offsets]:
                return callers
        return None if self.default is None else delta(self.default)


@functools.cache
def delta(minutes: int) -> dt.timedelta:
    """Give minutes as a `timedelta`."""
    return dt.timedelta(minutes=minutes)


@functools.cache
def _pattern() -> re.Pattern[str]:
    names = [name for words in calendars() for zone in words.zones for name in zone.names]
    short = "|".join(name for name in names if name.isupper())
    full = spelled(name for name in names if not name.isupper())
    zero = spelled(
        name for words in calendars() for zone in words.zones if zone.default == 0 for name in zone.names
    )
    s = SPACE + "{0,2}"
    return re.compile(
        rf"""
        {SPACE}{{0,3}}[(\[,|]?{s}
        (?:
            (?P<gmt>{zero}{s})?(?P<sign>[+−–-])(?P<hours>{ONE_OR_TWO})(?::?(?P<minutes>{TWO}))?(?![\d:])
          | (?P<name>(?:{short})(?:(?![A-Za-z])|(?=[A-Z][a-z]))|{_SMALL}(?![A-Za-z])|{full})
          | (?P<z>[Zz])(?![A-Za-z])
        )
        # The same again in brackets: "+0530 (IST)", "1559 GMT (2359 HKT)".
        (?:{s}[(\[]{s}(?:(?:{zero})?{s}[+−-][0-9]{{1,2}}:?[0-9]{{2}}|(?:[0-9]{{1,2}}:?[0-9]{{2}}{s})?(?:{short})|{full})
           {s}[)\]])?
        (?:{s}[)\]])?
        """,
        re.VERBOSE,
    )


def read_zone(text: str, at: int, *, exact: bool) -> WrittenZone | None:
    """Read the zone that is written at `at`; None where there is none.

    Where the time is not `exact` (ISO 8601, or with seconds), `-11:30` is no offset but the end of a range.
    """
    match = _pattern().match(text, at)
    if match is None:
        return None
    if match["name"] is not None:
        return zone_named(match["name"], _end(match))
    if match["z"] is not None:
        return WrittenZone(_end(match), default=0) if match.start() == match.start("z") else None
    sign, hours, minutes = match["sign"], match["hours"], match["minutes"] or "00"
    if match["gmt"] is None and not _is_offset(match, exact=exact):
        return None
    total = int(hours) * 60 + int(minutes)
    if int(hours) > 14 or int(minutes) > 59:
        return WrittenZone(match.end(), impossible=True)
    return WrittenZone(_end(match), default=total if sign == "+" else -total)


def zone_named(name: str, end: int) -> WrittenZone:
    """Give the zone of a name that is known, and which ends at `end`."""
    zone = tables().zones[fold(name)]
    return WrittenZone(end, zone.offsets, zone.default)


def _is_offset(match: re.Match[str], *, exact: bool) -> bool:
    """Say whether a sign and digits are an offset: after 10:30, `+0530` and `-0300` are, `-11:30` is not."""
    if len(match["hours"]) != 2:
        return False
    if exact:
        return match["minutes"] is not None or match.start() == match.start("sign")
    return match["minutes"] is not None and (match["sign"] == "+" or ":" not in match[0])


def _end(match: re.Match[str]) -> int:
    # The bracket that closes belongs to the zone only if one was opened.
    written = match[0]
    balanced = written.count("(") + written.count("[") >= written.count(")") + written.count("]")
    return match.end() if balanced else match.end() - 1
