"""Lines that are known by the label they start with."""

import functools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.reading.phrases import phrase_key
from newsmodel.text.folding import fold
from newsmodel.vocabulary.page import Patterns

_LETTER = r"[\w\u0900-\u0963]"
# "सवाल- …", "Q: …"; but "A-level results" is no answer.
_TURN = re.compile(r"([^\W\d_][\w\u0900-\u0963]{1,12})\s*[:\-–—.]|([^\W\d_])\s*:")
_HASH = r"[\d०-९]{1,5}"


def _patterns(name: str) -> list[str]:
    found: list[str] = []
    for language in LANGUAGES.values():
        patterns: Patterns = getattr(language.page, name)
        found.extend(patterns)
    return sorted(found, key=len, reverse=True)


@functools.cache
def _label(name: str) -> re.Pattern[str]:
    """A label at the start of a line, and the mark after it; both of these alone are a line too."""
    words = "|".join(map(re.escape, _patterns(name)))
    return re.compile(
        rf"[^\w(]*({words})(?!{_LETTER})\s*(?:/\s*[A-Za-z ]{{1,20}})?\s*([:\-–—>»|]+-?|$)\s*", re.IGNORECASE
    )


def summary_label(text: str) -> str | None:
    """Give what follows the label of a summary, perhaps nothing; None for another line."""
    return _after("summary", text)


def tags_label(text: str) -> str | None:
    """Give what follows the label of a list of tags; None for another line."""
    return _after("tags", text)


def also_read(text: str) -> str | None:
    """Give the title that a pointer to another article names, perhaps nothing; None for another line."""
    return _after("also_read", text)


def _after(name: str, text: str) -> str | None:
    match = _label(name).match(text[:200])
    return text[match.end() :] if match else None


@functools.cache
def _turns() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES.values() for word in language.speech.questions)


def is_turn(text: str) -> bool:
    """Whether a line is a question or an answer of an interview, by its label: "सवाल: …"."""
    label = _TURN.match(text)
    return label is not None and fold(label[1] or label[2]) in _turns()


@functools.cache
def _caption() -> re.Pattern[str]:
    words = "|".join(map(re.escape, _patterns("captions")))
    return re.compile(
        rf"(?:{words})\s*[:\-–|]|"  # फोटो: एजेंसी
        rf"[(\[|/–-]\s*(?:{words})(?!{_LETTER})[^)\]]{{0,60}}[)\]]?\s*$|"  # … (फाइल फोटो), … (Photo: PTI)
        rf"^(?:{words})$",
        re.IGNORECASE,
    )


def caption_like(text: str) -> bool:
    """Whether a line says of itself that it stands below a picture: "(फाइल फोटो)", "Photo: PTI"."""
    return len(text) <= 250 and _caption().search(text) is not None


@functools.cache
def _comment_header() -> re.Pattern[str]:
    forms = []
    for pattern in _patterns("comment_count"):
        form = (
            re.escape(fold(pattern).replace("#", "\0")).replace("\0", f"\\(?{_HASH}\\)?").replace("…", ".*")
        )
        forms.append(form)
    return re.compile("|".join(forms))


def comment_header(text: str) -> int | None:
    """Give how many comments a heading announces: "2 COMMENTS"; None for another line, 0 for none."""
    if len(text) > 120:
        return None
    key = phrase_key(text)
    if _comment_header().fullmatch(key) is None:
        return None
    number = re.search(_HASH, key)
    return int(number[0]) if number else None
