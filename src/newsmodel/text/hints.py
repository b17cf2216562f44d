"""Hints: words of which one stands in every text that a pattern fits, so most texts need not be searched."""

from collections.abc import Iterable


def hints_of(words: Iterable[str]) -> tuple[str, ...]:
    """Give the words that hint at all of these: a word that holds another one needs none of its own.

    >>> hints_of(["file photo", "photo", "Picture"])
    ('photo', 'picture')
    """
    folded = sorted({word.casefold() for word in words}, key=lambda word: (len(word), word))
    hints: list[str] = []
    for word in folded:
        if not has_hint(word, hints):
            hints.append(word)
    return tuple(hints)


def has_hint(text: str, hints: Iterable[str]) -> bool:
    """Whether one of the hints stands in a text, in whatever case.

    >>> has_hint("नहर (फाइल फोटो)", ("photo", "फोटो")), has_hint("नहर की सफाई", ("photo", "फोटो"))
    (True, False)
    """
    said = text.casefold()
    # A generator would cost more than what it asks.
    for hint in hints:  # noqa: SIM110
        if hint in said:
            return True
    return False
