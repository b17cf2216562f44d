"""The body of an article: sections of paragraphs, lists and pull quotes."""

from typing import ClassVar

import attrs

from newsmodel._pretty import pretty
from newsmodel.model.checked import checked
from newsmodel.model.nesting import Flattened, depth_below, flattened, itself
from newsmodel.model.pydantic_schema import pydantic_schema
from newsmodel.model.quote import Quote


@attrs.frozen(kw_only=True, field_transformer=checked)
class Paragraph:
    """One paragraph of running text.

    >>> from newsmodel import Paragraph
    >>> Paragraph(text="पहले चरण का सर्वेक्षण मार्च में शुरू होगा।").quotes
    ()
    """

    text: str
    """The text, without the dateline."""
    quotes: tuple[Quote, ...] = ()
    """The speech in it, in its order."""

    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty


@attrs.frozen(kw_only=True, field_transformer=checked)
class ListItem:
    """One item of a list, perhaps with lists of its own below it.

    >>> from newsmodel import ListItem
    >>> ListItem(text="हर वार्ड में एक सफाई समिति").children
    ()

    `LimitError` is raised where lists stand more than 64 deep in each other.
    """

    text: str
    """The text, without its bullet or number."""
    quotes: tuple[Quote, ...] = ()
    """The speech in it, in its order."""
    children: tuple["BulletList", ...] = ()
    """The lists that belong to this item."""
    _depth: int = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_depth", depth_below(self.children))

    _below: ClassVar[str] = "children"
    __deepcopy__ = itself
    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty

    def __reduce__(self) -> Flattened:
        return flattened(self)


@attrs.frozen(kw_only=True, field_transformer=checked)
class BulletList:
    """A list: bulleted, or numbered if `ordered`.

    >>> from newsmodel import BulletList, ListItem
    >>> steps = BulletList(items=(ListItem(text="सर्वेक्षण"), ListItem(text="रिपोर्ट")), ordered=True)
    >>> [item.text for item in steps.items]
    ['सर्वेक्षण', 'रिपोर्ट']

    `LimitError` is raised where lists stand more than 64 deep in each other.
    """

    items: tuple[ListItem, ...] = ()
    """The items, in their order."""
    ordered: bool = False
    """Whether the items are numbered."""
    _depth: int = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_depth", depth_below(self.items))

    _below: ClassVar[str] = "items"
    __deepcopy__ = itself
    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty

    def __reduce__(self) -> Flattened:
        return flattened(self)


Block = Paragraph | BulletList | Quote
"""What a section is made of."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Section:
    """A stretch of the body under one heading, or before the first one.

    >>> from newsmodel import Paragraph, Section
    >>> Section(heading="आगे क्या", blocks=(Paragraph(text="रिपोर्ट जून तक आएगी।"),)).heading
    'आगे क्या'
    """

    heading: str | None = None
    """The heading as written, without its colon; None: the part before the first heading."""
    blocks: tuple[Paragraph | BulletList | Quote, ...] = ()
    """Paragraphs, lists and pull quotes, in their order."""

    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty
