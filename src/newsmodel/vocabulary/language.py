"""A language, as far as reading news needs it."""

import attrs

from newsmodel.vocabulary.calendar import CalendarWords
from newsmodel.vocabulary.dateline import DatelineWords


@attrs.frozen(kw_only=True)
class Language:
    """The words of one language that a reader of news pages must know.

    >>> from newsmodel import LANGUAGES
    >>> LANGUAGES["hi"].name
    'हिन्दी'
    """

    code: str
    """Its BCP 47 tag."""
    name: str
    """Its name in itself."""
    calendar: CalendarWords
    """The words of dates and times."""
    dateline: DatelineWords
    """The words of datelines."""
