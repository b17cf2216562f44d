"""The words of datelines."""

import attrs


def words(text: str) -> tuple[str, ...]:
    """Give the words of a table that is written as a text; a hyphen in one stands for a space or for none.

    >>> words("Jan Feb")
    ('Jan', 'Feb')
    """
    return tuple(text.split())


@attrs.frozen(kw_only=True)
class DatelineWords:
    """How a language's newsrooms open a story: where it was filed, when, and by whose hand."""

    agencies: tuple[str, ...] = ()
    """Names of news agencies; dots and spaces in them do not matter (पी.टी.आई.)."""
    desks: tuple[str, ...] = ()
    """Words that make a phrase a credit: correspondent, bureau, desk."""
    desk_parts: tuple[str, ...] = ()
    """Words before those of a desk that belong to the credit: chief, special, of this office."""
    desk_tails: tuple[str, ...] = ()
    """Words behind those of a desk that make another thing of it: press conference, delegation."""
    media: tuple[str, ...] = ()
    """Words in the names of newspapers and channels; weaker evidence than those of a desk."""
    names: tuple[str, ...] = ()
    """Parts of persons' names that are in the name of hardly any place."""
    titles: tuple[str, ...] = ()
    """Words before a person's name that stand for his office or honour."""
    bylines: tuple[str, ...] = ()
    """Words before the name of whoever reports."""
    date_marks: tuple[str, ...] = ()
    """Words before or after the number of a day that make it a date without a month."""
    area_marks: tuple[str, ...] = ()
    """Words before a place that are no part of its name: district."""
    areas: tuple[str, ...] = ()
    """Words at the start of a lead that show that a place was named before: of the district, in the town."""
    inside: tuple[str, ...] = ()
    """Words behind a name that show it for a place: in."""
    routes: tuple[str, ...] = ()
    """Words behind two places that make a way between them of both: highway, border, railway line."""
    place_endings: tuple[str, ...] = ()
    """Endings that names of places have: -pur, -abad, -ville."""
    place_parts: tuple[str, ...] = ()
    """Words of which the name of a place is made up: new, east, city."""
    lead_words: tuple[str, ...] = ()
    """Words that are in sentences and never in a dateline: postpositions, verbs, pronouns."""
    not_places: tuple[str, ...] = ()
    """Words that stand alone before a colon or a full stop and are no places: question, note, video."""
    doubtful_places: tuple[str, ...] = ()
    """Places whose name is also a common word or a person's name."""
    day_numbers: tuple[tuple[str, ...], ...] = ()
    """The numbers of days in words, from 1."""
