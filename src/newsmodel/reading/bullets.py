"""Bullets and numbers at the start of list items."""

import re

import attrs

from newsmodel.text.remembered import remembered

_BULLET = re.compile(
    r"""
    (?P<bullet>
        [•‣⁃◦▪▫●○■□◆◇►▶▸➤➔➜➡→⮞★☆✓✔☑✅✳✦❖➢➣⏩🔹🔸🔷🔶🔴🟢🔵⚫👉📌⭐·]   # • item, 👉 item
        [\ufe0f\u200d]*
      | [-–—*](?=\s)                                                 # - item
    )\s*
  | \(?(?P<number>
        [0-9]{1,3} | [०-९]{1,3}                                      # 1. item, १) item
      | [a-z](?=\)|\.\s) | [A-Z](?=\))                               # a) item, b. item; "A. K. Roy" is a name
      | [ivx]{1,5}(?=\)|\.\s)                                        # (ii) item
      | [क-ह](?=\))                                                  # क) item
    )
    [.)]\)?(?![0-9०-९])\s*
    """,
    re.VERBOSE,
)


@attrs.frozen
class Bullet:
    """The mark of a list item."""

    mark: str
    """The mark as written."""
    ordered: bool
    """Whether it counts."""
    size: int
    """Its length with the white space after it, in code points."""


@remembered
def bullet_of(text: str) -> Bullet | None:
    """Give the bullet or number that a line starts with; None for a line with none, or with nothing after it.

    >>> bullet_of("१. गोविंदपुर मिल"), bullet_of("24.1 C")
    (Bullet(mark='१', ordered=True, size=3), None)
    """
    match = _BULLET.match(text)
    if match is None or match.end() == len(text):
        return None
    return Bullet(match["bullet"] or match["number"], match["bullet"] is None, match.end())


# "पूछताछ केंद्र : 0141-220033", but neither "शाम 5:30 बजे" nor an address of the web
_PAIR = re.compile(r"[^:।?!]{2,40}\s?(?:(?<![0-9])[:：]|[:：](?![0-9]))(?!//)\s?[^।?!…]{0,60}[^।?!….\s]")


def is_pair(text: str) -> bool:
    """Whether a line names a thing and says its value, as items of a list without bullets do.

    >>> is_pair("रेल सहायता : 139"), is_pair("आगे क्या:")
    (True, False)
    """
    return (":" in text or "：" in text) and _PAIR.fullmatch(text) is not None
