"""XML as text: what must be escaped is, and what no XML can hold is refused by name."""

import re
import unicodedata
from typing import Any

from newsmodel.errors import UnsupportedError
from newsmodel.formats._writing import writer
from newsmodel.model.article import Article
from newsmodel.paths import Path

# XML 1.0, production 2 (Char), turned round.
_NO_CHAR = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CONTROLS = bytes(code for code in range(0x20) if code not in b"\t\n\r")
_NAMED = 5


def escaped(text: str) -> str:
    r"""Write text that stands between tags.

    >>> escaped("रेल & सड़क <नई>\r\n")
    'रेल &amp; सड़क &lt;नई&gt;&#13;\n'
    """
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    # A reader makes a newline of what is not escaped (XML 1.0, 2.11).
    if "\r" in text:
        text = text.replace("\r", "&#13;")
    return text


def quoted(text: str) -> str:
    r"""Write the value of an attribute, with its quotation marks.

    >>> print(quoted('कहा: "हाँ"\n'))
    "कहा: &quot;हाँ&quot;&#10;"
    """
    text = escaped(text)
    if '"' in text:
        text = text.replace('"', "&quot;")
    # A reader makes a space of what is not escaped (XML 1.0, 3.3.3).
    if "\n" in text:
        text = text.replace("\n", "&#10;")
    if "\t" in text:
        text = text.replace("\t", "&#9;")
    return f'"{text}"'


def json_for_xml(text: str) -> str:
    r"""Write the characters of a JSON text that no XML can hold as JSON's own escapes.

    >>> json_for_xml('"\ufffe"')
    '"\\ufffe"'
    """
    return text if is_writable(text) else _NO_CHAR.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def is_writable(text: str) -> bool:
    r"""Say whether XML can hold every character of a text.

    >>> is_writable("नहर\n"), is_writable("नहर\x0b")
    (True, False)
    """
    # In a quarter of the time that the regular expression takes on a whole document.
    try:
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        return False
    low = text.encode("ascii", "ignore")
    return len(low.translate(None, _CONTROLS)) == len(low) and "\ufffe" not in text and "\uffff" not in text


def checked_xml(text: str, article: Article) -> str:
    """Give back the text of a document; `UnsupportedError` if it has characters that no XML can hold.

    HTML cannot hold most of them either. The error names the characters, and the parts of the article that
    have them.
    """
    if is_writable(text):
        return text
    faults: list[str] = []
    waiting: list[tuple[Path, Any]] = [(Path(), writer(Article)(article))]
    while waiting and len(faults) < _NAMED:
        path, value = waiting.pop()
        if type(value) is str:
            found = sorted(set(_NO_CHAR.findall(value)))[:_NAMED]
            if found:
                faults.append(f"{path} has {', '.join(map(_name, found))}")
        else:
            below = value.items() if type(value) is dict else enumerate(value) if type(value) is list else ()
            waiting += [(path.child(step), item) for step, item in reversed(list(below))]
    raise UnsupportedError(f"XML 1.0 cannot hold every character of the article: {'; '.join(faults)}")


def _name(char: str) -> str:
    names = {"Cs": "half a surrogate pair", "Cn": "a noncharacter", "Cc": "a control character"}
    return f"U+{ord(char):04X} ({names[unicodedata.category(char)]})"
