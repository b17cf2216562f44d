"""What people need before a part of an article to know what it is, in the words of its language."""

from newsmodel.languages import LANGUAGES
from newsmodel.vocabulary.language import Language


def words_of(language: str | None) -> Language | None:
    """Give the words of a language by its tag; None: they are not known."""
    return None if language is None else LANGUAGES.get(language.partition("-")[0].lower())


def modified_label(language: str | None, written: str) -> str:
    """Give what says of a time that it is the last change, with a colon; nothing if the text says so itself.

    >>> modified_label("hi", "26 जनवरी 2026"), modified_label("en", "Updated: Jan 26, 2026")
    ('अपडेट:', '')
    """
    words = words_of(language)
    known = ("updated",) if words is None else words.calendar.labels.modified
    if any(word in written.lower() for word in known):
        return ""
    return f"{known[0].capitalize()}:"
