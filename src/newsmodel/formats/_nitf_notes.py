"""What NITF cannot say of a quote, as attributes of our own on its element: a part of the residue.

The attribute `of` is the digest of the words and who says them. Where somebody changed either, the rest is
not said of them, and is dropped.
"""

import zlib
from collections.abc import Mapping

import attrs

from newsmodel.formats._xml_residue import RESIDUE_SPACE
from newsmodel.formats._xml_text import quoted
from newsmodel.model.quote import Quote, Speaker

DECLARATION = f' xmlns:newsmodel="{RESIDUE_SPACE}"'
"""What the document must declare where it has a note, as an attribute."""
MARK = " newsmodel:of="
"""What every note begins with."""


def note(quote: Quote) -> str:
    """Write the attributes, with a space before them; nothing where nothing is left over."""
    role = None if quote.speaker is None else quote.speaker.role
    if quote.cue is None and role is None:
        return ""
    cue = "" if quote.cue is None else f" newsmodel:cue={quoted(quote.cue)}"
    more = "" if role is None else f" newsmodel:role={quoted(role)}"
    return f'{MARK}"{_digest(quote)}"{cue}{more}'


def no_note(_quote: Quote) -> str:
    """Write nothing."""
    return ""


def noted(bare: Quote, attributes: Mapping[str, str]) -> Quote:
    """Give a quote with what its note says, if it is still the quote that it was written of."""
    of = attributes.get(f"{RESIDUE_SPACE} of")
    if of is None or of != _digest(bare):
        return bare
    speaker = bare.speaker
    role = attributes.get(f"{RESIDUE_SPACE} role")
    if speaker is not None and role is not None:
        speaker = Speaker(name=speaker.name, role=role)
    return attrs.evolve(bare, speaker=speaker, cue=attributes.get(f"{RESIDUE_SPACE} cue"))


def _digest(quote: Quote) -> str:
    name = "" if quote.speaker is None else quote.speaker.name
    said = f"{quote.text}\n{name}".encode("utf-8", "surrogatepass")
    return f"{zlib.crc32(said):08x}"
