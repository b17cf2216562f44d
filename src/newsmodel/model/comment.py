"""What readers wrote below an article."""

from typing import ClassVar

import attrs

from newsmodel._pretty import pretty
from newsmodel.model.checked import checked
from newsmodel.model.nesting import Flattened, depth_below, flattened, itself
from newsmodel.model.pydantic_schema import pydantic_schema
from newsmodel.model.timestamp import Timestamp


@attrs.frozen(kw_only=True, field_transformer=checked)
class Comment:
    """One reader's comment, with the replies to it.

    >>> from newsmodel import Comment
    >>> Comment(author="Anil", text="यह किस दिन होगा?").replies
    ()

    `LimitError` is raised where replies stand more than 64 deep in each other.
    """

    author: str | None = None
    """The name that the page shows; None: it shows none."""
    text: str
    """What was written; lines are parted by a newline."""
    posted_at: Timestamp | None = None
    """When; None: the page does not say."""
    replies: tuple["Comment", ...] = ()
    """The answers to this comment, in their order."""
    _depth: int = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_depth", depth_below(self.replies))

    _below: ClassVar[str] = "replies"
    __deepcopy__ = itself
    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty

    def __reduce__(self) -> Flattened:
        return flattened(self)
