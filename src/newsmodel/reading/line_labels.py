"""Lines that are known by the label they start with."""

import functools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.reading.datelines.words import lexicon
from newsmodel.text.folding import fold
from newsmodel.text.hints import has_hint, hints_of
from newsmodel.text.phrases import phrase_key
from newsmodel.text.placenames import place_key
from newsmodel.text.remembered import remembered
from newsmodel.vocabulary.page import Patterns

_LETTER = r"[\w\u0900-\u0963]"
# "सवाल- …", "Q: …", "Q. How …"; but "A-level results" is no answer, and "A. K. Rao" a name.
_TURN = re.compile(r"([^\W\d_][\w\u0900-\u0963]{1,12})\s*[:\-–—.]|([^\W\d_])\s*:|(Q)\s*\.\s(?=[A-Z])")
# Up to three words, each of them taken whole: there is one way to read them.
_TAG = r"[^\s,।.?!]++(?:\s[^\s,।.?!]++){0,2}"
_HASH = r"\(?([0-9]{1,5}|[०-९]{1,5})\)?"
_HASHTAGS = re.compile(r"(?:#\S++\s*+)++")
_LAST_SENTENCE = re.compile(r"(?<=[।.])\s")
_LONGEST_CAPTION = 250
_MOST_SPACES = 3
_LONGEST_HEADER = 120
_LONGEST_CREDIT = 60


def _patterns(name: str) -> list[str]:
    found: list[str] = []
    for language in LANGUAGES.values():
        patterns: Patterns = getattr(language.page, name)
        found.extend(patterns)
    return found


@functools.cache
def _label(name: str) -> re.Pattern[str]:
    """A label at the start of a line, and the mark after it; both of these alone are a line too."""
    words = "|".join(map(_outside_compounds, _patterns(name)))
    return re.compile(
        rf"[^\w(]*+({words})(?!{_LETTER})\s*+(?:/\s*+[A-Za-z ]{{1,20}})?\s*+"
        r"([:\-–—>»|👉➡→]\ufe0f?+[:\-–—>»|]*+-?|(?:…|\.{2,3})?$)\s*",
        re.IGNORECASE,
    )


def _outside_compounds(word: str) -> str:
    """Give the pattern of a label; an English one does not begin a compound: "Watch-list"."""
    return re.escape(word) + ("(?!-[A-Za-z])" if word.isascii() and " " not in word else "")


@remembered
def summary_label(text: str) -> str | None:
    """Give what follows the label of a summary, perhaps nothing; None for another line."""
    return _after("summary", text)


@remembered
def tags_label(text: str) -> str | None:
    """Give what follows the label of a list of tags; None for another line."""
    rest = _after("tags", text)
    # "Tags canal, water": some themes write no colon, and a list shows what it is.
    match = _listed_tags().fullmatch(text) if rest is None and "," in text else None
    return rest if match is None else match[1]


@functools.cache
def _listed_tags() -> re.Pattern[str]:
    words = "|".join(map(re.escape, _patterns("tag_lists")))
    return re.compile(rf"(?:{words})\s+({_TAG}(?:,\s?{_TAG}){{1,20}})", re.IGNORECASE)


def is_hashtags(text: str) -> bool:
    """Whether a line is only tags: "#बजट #किसान"."""
    return _HASHTAGS.fullmatch(text) is not None


@remembered
def also_read(text: str) -> str | None:
    """Give the title that a pointer to another article names, perhaps nothing; None for another line."""
    return _after("also_read", text)


def _after(name: str, text: str) -> str | None:
    first = text[:1]
    # Before the label stand marks alone: a line that opens with a letter opens with that of a label.
    if first.isalpha() and first.casefold() not in _initials(name):
        return None
    match = _label(name).match(text)
    return text[match.end() :] if match else None


@functools.cache
def _initials(name: str) -> frozenset[str]:
    return frozenset(word[0].casefold() for word in _patterns(name))


@functools.cache
def _turns() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES.values() for word in language.speech.questions)


def is_turn(text: str) -> bool:
    """Whether a line is a question or an answer of an interview, by its label: "सवाल: …"."""
    label = _TURN.match(text)
    return label is not None and fold(label[1] or label[2] or label[3]) in _turns()


@functools.cache
def _caption_hints() -> tuple[str, ...]:
    return hints_of(_patterns("captions"))


@functools.cache
def _caption() -> re.Pattern[str]:
    patterns = _patterns("captions")
    words = "|".join(map(_outside_compounds, patterns))
    # "The big picture: …", "कृषि ऋण: …": a single word is a label only where something ends before it.
    several = "|".join(re.escape(word) for word in patterns if " " in word)
    # Of English words, one that is glued to the word before it shows by its capital where it begins.
    titled = "|".join(re.escape(word.title()) for word in patterns if word.isascii())
    return re.compile(
        rf"(?:^|[।.!?)\]]\s|\s[|–—-]\s?|[–—-]\s|[(\[|/])\s?(?:{words})(?!{_LETTER})"
        r"\s{0,3}(?:[:：|]|[-–—](?:\s|\S+(?:\s\S+)?$))|"  # फोटो: एजेंसी, फोटो-एजेंसी
        rf"(?-i:(?<=[a-z])(?:{titled}):\s)|"  # The canal after the rainIllustration: Asha Rao
        rf"(?<!{_LETTER})(?:{several})\s{{0,3}}[:：|–-]|"  # धुंध से ढका शहर फोटो क्रेडिट: एजेंसी
        rf"(?:[(\[|/]|(?<!\S)[–—-])\s?(?:{words})(?!{_LETTER})[^)\]]{{0,60}}[)\]]?\s?$|"  # … (फाइल फोटो)
        rf"^(?:{several}),\s|"  # इमेज कैप्शन, धुंध से ढका शहर
        rf"^(?:{words})$",
        re.IGNORECASE,
    )


def caption_like(text: str) -> bool:
    """Whether a line says of itself that it stands below a picture: "(फाइल फोटो)", "Photo: PTI"."""
    if len(text) > _LONGEST_CAPTION:
        return False
    if _is_credited(text):
        return True
    if not has_hint(text, _caption_hints()) or _names_no_picture(text):
        return False
    return _caption().search(text) is not None or is_picture_line(text)


def _names_no_picture(text: str) -> bool:
    """Whether the word for pictures stands alone ("Image"), or before the title of a gallery."""
    alone, galleries = _words_of_pictures()
    said = fold(text)
    # "Photos: बर्फ की चादर में लिपटा शहर" is such a title; "Photos: PTI" is a credit.
    return said in alone or (text.count(" ") > _MOST_SPACES and said.partition(":")[0] in galleries)


@functools.cache
def _words_of_pictures() -> tuple[frozenset[str], frozenset[str]]:
    alone, galleries = map(_patterns, ("pictures", "galleries"))
    return frozenset(map(fold, alone)), frozenset(map(fold, galleries))


def _is_credited(text: str) -> bool:
    """Whether an agency stands behind a stroke at the end: "धुंध से ढका शहर / PTI"."""
    said, stroke, credit = text.rpartition("/")
    return bool(stroke) and bool(said.strip()) and place_key(credit.strip()) in lexicon().agencies


@functools.cache
def _picture_label() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in _patterns("captions") if " " in word)
    return re.compile(rf"(?:{words})\s?[,:：]\s", re.IGNORECASE)


def is_picture_line(text: str) -> bool:
    """Whether a sentence or two stand below a picture: by their label, or by the credit at their end."""
    if len(text) > _LONGEST_CAPTION or not has_hint(text, _caption_hints()) or text.count("। ") > 1:
        return False
    # "इमेज कैप्शन, …"
    if _picture_label().match(text):
        return True
    # "… दिखाते ग्रामीण। फोटो- पत्रिका": the credit is a sentence of its own
    last = _LAST_SENTENCE.split(text)[-1]
    is_last = last != text and len(last) <= _LONGEST_CREDIT
    if is_last and (_caption().match(last) or _paper_credit().match(last)):
        return True
    if text[-1:] != ")":
        return False
    credit = text.rpartition("(")[2]
    return len(credit) <= _LONGEST_CREDIT and _credit().search(credit) is not None


@functools.cache
def _paper_credit() -> re.Pattern[str]:
    """The credit of a paper, or of who took it: "Valley Photo", "DV PHOTO/ASHA RAO", "Photo by Asha Rao"."""
    words = "|".join(map(re.escape, _patterns("captions")))
    paper = rf"(?:[A-Z][\w&.-]*\s){{1,3}}(?i:{words})(?:$|\s?[:/–-]\s?\S|\sby\s[A-Z])"
    return re.compile(rf"{paper}|(?i:{words})(?:\s?/\s?\S|\sby\s[A-Z])")


@functools.cache
def _credit() -> re.Pattern[str]:
    words = "|".join(map(re.escape, _patterns("captions")))
    return re.compile(rf"(?<!{_LETTER})(?:{words})(?!{_LETTER})", re.IGNORECASE)


@functools.cache
def _comment_header() -> re.Pattern[str]:
    # The number stands for itself: a pattern is parted at it, and only its words are escaped.
    forms = [
        _HASH.join(re.escape(part) for part in fold(pattern).split("#"))
        for pattern in _patterns("comment_count")
    ]
    return re.compile("|".join(forms).replace("…", ".*"))


@remembered
def comment_header(text: str) -> int | None:
    """Give how many comments a heading announces: "2 COMMENTS"; None for another line, 0 for none."""
    if len(text) > _LONGEST_HEADER:
        return None
    match = _comment_header().fullmatch(phrase_key(text))
    # Each form has one number, and one form fits; "One Comment" has none.
    return None if match is None else int(match[match.lastindex]) if match.lastindex else 1
