"""The byline: who wrote it."""

import attrs

from newsmodel._pretty import pretty
from newsmodel.model.checked import checked
from newsmodel.model.pydantic_schema import pydantic_schema


@attrs.frozen(kw_only=True, field_transformer=checked)
class Byline:
    """Who wrote or edited an article, as the page says it above or below the text.

    >>> from newsmodel import Byline
    >>> Byline(written="By मनोहर सोनी -", names=("मनोहर सोनी",)).names
    ('मनोहर सोनी',)
    """

    written: str
    """The line as it stands in the text."""
    names: tuple[str, ...] = ()
    """The persons or desks, in their order."""
    role: str | None = None
    """What they did, as written (रिपोर्ट, Edited By, लेखक); None: the line does not say."""
    agencies: tuple[str, ...] = ()
    """The news agencies as written."""

    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty
