"""Characters that no valid HTML has, although XML does: others stand for them, and the residue knows them.

Source: https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream, and a carriage
return, which HTML reads as a newline and may not have as a reference.
"""

import re
from typing import Any

from newsmodel.formats import native
from newsmodel.formats._json_text import write_json
from newsmodel.model.article import Article

_LAST_TWO = "".join([chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)])
# Controls (DEL is one), and the code points that are no characters.
_NO_HTML = re.compile(f"[\x7f-\x9f\ufdd0-\ufdef{_LAST_TWO}]")


def as_html_shows(article: Article) -> Article:
    r"""Give an article with U+FFFD and newlines for what HTML does not have; most come back as they are.

    >>> as_html_shows(Article(headline="नहर\x92\rकी सफाई")).headline
    'नहर�\nकी सफाई'
    """
    tree = native.to_dict(article)
    text = write_json(tree)
    # JSON has "\r" as two characters; where a text has these two, the longer way is gone for nothing.
    if _NO_HTML.search(text) is None and "\\r" not in text:
        return article
    return native.from_dict(_shown(tree))


def _shown(value: Any) -> Any:
    if type(value) is str:
        return _NO_HTML.sub("\ufffd", value).replace("\r", "\n")
    if type(value) is dict:
        return {key: _shown(item) for key, item in value.items()}
    return [_shown(item) for item in value] if type(value) is list else value


def json_for_html(text: str) -> str:
    r"""Write the characters of a JSON text that no HTML has as JSON's own escapes.

    >>> json_for_html('"\x92"')
    '"\\u0092"'
    """
    return _NO_HTML.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be").hex()
    return "".join([f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)])
