"""The dateline that opens a story."""

from newsmodel.errors import ParseError
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.dateline import Dateline
from newsmodel.reading.datelines.gazetteer import keys_of
from newsmodel.reading.datelines.opening import read_opening, read_whole
from newsmodel.spans import Found, Span


def find_dateline(
    text: str, *, places: frozenset[str] = frozenset(), limits: Limits = DEFAULT_LIMITS
) -> Found[Dateline] | None:
    """Find the dateline that opens a story; its span ends where the lead begins.

    >>> found = find_dateline("देवघर, 5 जनवरी (वार्ता)। मंदिर में भीड़ रही।")
    >>> found.value.places, found.value.agencies, found.span
    (('देवघर',), ('वार्ता',), Span(start=0, end=25))
    >>> find_dateline("देवघर में मंगलवार को भीड़ रही।") is None
    True

    Only the first lines are looked at. `places` are names that are known to be places beside those of
    India and of CLDR: a name that is in neither opens a story too, if something else speaks for it.
    `LimitError` is raised for a text longer than `limits.max_chars`.
    """
    text = limits.text(text)
    return read_opening(text, keys_of(places))


def parse_dateline(
    text: str, *, places: frozenset[str] = frozenset(), limits: Limits = DEFAULT_LIMITS
) -> Dateline:
    """Read a text that is one dateline, with or without what ends it.

    >>> parse_dateline("WASHINGTON (AP) —").agencies
    ('AP',)

    `ParseError` is raised for anything else, `LimitError` for a text longer than `limits.max_chars`.
    """
    text = limits.text(text)
    found = read_whole(text, keys_of(places))
    if found is None:
        raise ParseError("expected a dateline", text, Span(0, len(text)))
    if found.span.end < len(text):
        raise ParseError("expected nothing after the dateline", text, Span(found.span.end, len(text)))
    return found.value
