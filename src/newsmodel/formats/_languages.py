"""Tags of languages as other people's documents write them."""

import re

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}", re.ASCII)


def language_tag(text: str | None) -> str | None:
    """Read the tag of a language; None: it is none, perhaps a name.

    >>> language_tag("hi_IN"), language_tag("Hindi")
    ('hi-IN', None)
    """
    if text is None:
        return None
    tag = text.strip().replace("_", "-")
    return tag if _TAG.fullmatch(tag) else None
