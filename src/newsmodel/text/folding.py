"""Keys to compare words by. The text itself stays as it was written."""

import re

# Newsrooms write one word in several ways: with or without the nukta dot (फ़रवरी/फरवरी, as one code point or
# two), with chandrabindu or anusvara (पाँच/पांच), with invisible joiners. A key has none of these.
_FOLDS = {
    **dict.fromkeys("\u093c\u200b\u200c\u200d\u2060\ufeff\u00ad", ""),
    "\u0901": "\u0902",
    **{chr(0x0958 + i): base for i, base in enumerate("कखगजडढफय")},
    "\u0929": "न",
    "\u0931": "र",
    "\u0934": "ळ",
}
# Few letters of a text are folded: to search for them is faster than to look all of them up in a table.
_FOLDED = re.compile(f"[{''.join(_FOLDS)}]")


def fold(text: str) -> str:
    """Give the key of a word: without case, nukta and joiners, anusvara for chandrabindu, single spaces.

    The key may be longer or shorter than the word: never use an offset in it as one in the text.

    >>> fold("फ़रवरी") == fold("फरवरी"), fold("  PTI  News ")
    (True, 'pti news')
    """
    if not text.isascii():
        text = _FOLDED.sub(_folded, text)
    text = text.casefold()
    # Only white space other than a plain space is not printable: most texts need not be parted to be joined.
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        return text
    return " ".join(text.split())


def _folded(letter: re.Match[str]) -> str:
    return _FOLDS[letter[0]]
