"""Issues as a table of plain text: how much each matters, where, what."""

import unicodedata
from collections.abc import Iterator, Sequence

from newsmodel.issues import Issue, Severity

_NARROWEST = 20
# The words around the findings, by language; a table in a language that has none is headed in English.
_HEADS = {
    "en": ("severity", "where", "what", "code"),
    "hi": ("गंभीरता", "कहाँ", "क्या", "कोड"),
}
_WHOLE = {"en": "article", "hi": "पूरा लेख"}
_SEVERITIES = {
    "en": {severity: severity.value for severity in Severity},
    "hi": {Severity.INFO: "सूचना", Severity.WARNING: "चेतावनी", Severity.ERROR: "त्रुटि"},
}


def report_table(issues: Sequence[Issue], language: str, width: int) -> str:
    """Write issues in lines of so many columns, if words allow it, in a language that the messages have."""
    if not issues:
        return ""
    heads = _HEADS.get(language, _HEADS["en"])
    whole, severities = _WHOLE.get(language, _WHOLE["en"]), _SEVERITIES.get(language, _SEVERITIES["en"])
    rows = [heads]
    rows += [
        (severities[issue.severity], str(issue.path or whole), issue.message_in(language), issue.code)
        for issue in issues
    ]
    first, where, code = (max(map(_columns, column)) for column in _of(rows, 0, 1, 3))
    room = max(width - first - where - code - 6, _NARROWEST)
    texts = [_wrapped(row[2], room) for row in rows]
    what = max(_columns(line) for lines in texts for line in lines)
    written = []
    for row, lines in zip(rows, texts, strict=True):
        left = f"{_padded(row[0], first)}  {_padded(row[1], where)}  "
        written.append(f"{left}{_padded(lines[0], what)}  {row[3]}")
        written += [" " * _columns(left) + line for line in lines[1:]]
    return "\n".join(written)


def _of(rows: list[tuple[str, str, str, str]], *columns: int) -> Iterator[list[str]]:
    return ([row[at] for row in rows] for at in columns)


def _columns(text: str) -> int:
    """Count the columns of a terminal: a vowel sign above or below its letter takes none."""
    return sum(unicodedata.category(char) not in ("Mn", "Me", "Cf") for char in text)


def _padded(text: str, columns: int) -> str:
    return text + " " * (columns - _columns(text))


def _wrapped(text: str, columns: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _columns(longer) > columns:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
