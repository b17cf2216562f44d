"""The residue in an XML document: one attribute of a namespace of our own on the outermost element."""

from newsmodel.formats._json_text import write_json
from newsmodel.formats._residue import residue_of, restored_from
from newsmodel.formats._xml import Node
from newsmodel.formats._xml_text import escaped, json_for_xml
from newsmodel.limits import Limits
from newsmodel.model.article import Article

RESIDUE_SPACE = "urn:x-newsmodel:residue:1"
"""The namespace of the attribute."""


def residue_attributes(bare: Article, whole: Article) -> str:
    """Write the attribute, with a space before it; nothing where nothing is left over."""
    residue = residue_of(bare, whole)
    if not residue:
        return ""
    # JSON is full of quotation marks, so apostrophes stand around it.
    text = escaped(json_for_xml(write_json(residue))).replace("'", "&#39;")
    return f" xmlns:newsmodel=\"{RESIDUE_SPACE}\" newsmodel:residue='{text}'"


def with_residue(bare: Article, root: Node, limits: Limits) -> Article:
    """Put the residue of a document back, if it has one."""
    text = root.attributes.get(f"{RESIDUE_SPACE} residue")
    return bare if text is None else restored_from(bare, text, limits=limits)
