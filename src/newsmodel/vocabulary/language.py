"""A language, as far as reading news needs it."""

import attrs

from newsmodel.vocabulary.calendar import CalendarWords
from newsmodel.vocabulary.dateline import DatelineWords
from newsmodel.vocabulary.page import PageWords
from newsmodel.vocabulary.speech import SpeechWords


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
    letters: str
    """A range of its script's letters, as in a regular expression: `ऀ-ॿ`."""
    common: tuple[str, ...] = ()
    """Its commonest words: by them it is told from others of the same script."""
    page: PageWords = attrs.field(factory=PageWords)
    """The words around an article."""
    calendar: CalendarWords
    """The words of dates and times."""
    speech: SpeechWords = attrs.field(factory=SpeechWords)
    """The words of reported speech."""
    dateline: DatelineWords = attrs.field(factory=DatelineWords)
    """The words of datelines."""
