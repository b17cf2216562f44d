"""The texts of a body, with the keys of what they say."""

from typing import NamedTuple

from newsmodel.paths import Path
from newsmodel.validation.draft import Draft
from newsmodel.validation.wording import said


class BodyText(NamedTuple):
    """A text of the body, with the path to it."""

    path: Path
    text: str
    key: str
    """That of every other text with the same words."""


def body_texts(draft: Draft) -> list[BodyText]:
    """Give the paragraphs, then the items of lists, then the headings: for `Draft.once`."""
    return [BodyText(path, text, said(text)) for path, text in [*draft.prose, *draft.headings]]
