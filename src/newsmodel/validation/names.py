"""One name, written in two ways: the same word with and without its dots, or of other code points."""

import re
import unicodedata
from typing import NamedTuple

from newsmodel.paths import Path
from newsmodel.text.folding import fold
from newsmodel.validation.draft import Draft, Text

_WORD = re.compile("[\\w\u0900-\u0963\u200c\u200d]+")
# Nukta, chandrabindu, and the letters that have a nukta in them.
_DOTS = frozenset("\u093c\u0901\u0929\u0931\u0934\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f")
_DOTTED = re.compile(f"[{''.join(_DOTS)}]")
# राज (rule) and राज़ (secret), खान (mine) and ख़ान (a name) are words of their own: short ones are left alone.
_SHORTEST = 4
# A word of the world's languages is not longer, and composing a long run of marks takes time.
_LONGEST = 40
# Hindi needs the joiners, and hyphens come and go with the line: none of them makes another word.
_INVISIBLE: dict[int, None] = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD))


class Variant(NamedTuple):
    """A word of a name that stands elsewhere in another spelling."""

    path: Path
    """Where it stands."""
    word: str
    """As it is written there."""
    other: str
    """As it was written first."""
    first: Path
    """Where that is."""
    looks_alike: bool
    """Whether the two differ by their code points alone, and no reader sees it."""


def variants(draft: Draft) -> list[Variant]:
    """Give each other spelling of a word of a name, once, where it first stands."""
    texts = [text for text in draft.texts if text.path[0] not in ("comments", "url")]
    names = _names(draft) & _dotted(texts)
    found: list[Variant] = []
    first: dict[str, tuple[str, Path]] = {}
    met: set[str] = set()
    for path, text in texts if names else ():
        for word in _WORD.findall(text):
            if word in met:
                continue
            met.add(word)
            key = _key(word)
            if key not in names:
                continue
            other, where = first.setdefault(key, (word, path))
            if _plain(word) != _plain(other):
                found.append(Variant(path, word, other, where, _composed(word) == _composed(other)))
    return found


def _dotted(texts: list[Text]) -> set[str]:
    """Give the keys of all words that could be written without a dot: most articles have few of them."""
    words = (word for _, text in texts if _DOTTED.search(text) for word in _WORD.findall(text))
    return {_key(word) for word in words if not _DOTS.isdisjoint(word)}


def _names(draft: Draft) -> set[str]:
    article = draft.article
    names = [speech.quote.speaker.name for speech in draft.quotes if speech.quote.speaker is not None]
    names += article.byline.names if article.byline else ()
    names += article.dateline.places if article.dateline else ()
    return {key for name in names for word in _WORD.findall(name) if len(key := _key(word)) >= _SHORTEST}


def _key(word: str) -> str:
    return fold(word) if len(word) <= _LONGEST else ""


def _plain(word: str) -> str:
    return word.translate(_INVISIBLE).casefold()


def _composed(word: str) -> str:
    return unicodedata.normalize("NFC", _plain(word))
