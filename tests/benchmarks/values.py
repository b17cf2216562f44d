"""What the values of a page cost by themselves: they are made once more, and nothing is read."""

from collections.abc import Callable
from typing import Any

import attrs

import newsmodel
from newsmodel.positions import Positions

Places = list[tuple[tuple[str | int, ...], int, int]]


def making(pages: list[newsmodel.Page]) -> Callable[[], None]:
    """Give what makes all values of these pages anew, from the inmost to the page."""
    steps: list[tuple[type, dict[str, Any]]] = []
    places: list[Places] = []
    for page in pages:
        for part in (page.article, page.furniture, page.issues, page.blocks):
            _gather(part, steps)
        places.append([(tuple(path), span.start, span.end) for path, span in page.spans.items()])

    def make() -> None:
        for kind, fields in steps:
            kind(**fields)
        for each in places:
            Positions(each)

    return make


def _gather(value: object, steps: list[tuple[type, dict[str, Any]]]) -> None:
    if isinstance(value, tuple):
        for item in value:
            _gather(item, steps)
        return
    kind = type(value)
    if attrs.has(kind):
        fields = {field.alias: getattr(value, field.name) for field in attrs.fields(kind) if field.init}
        for part in fields.values():
            _gather(part, steps)
        steps.append((kind, fields))


def texts_of(page: newsmodel.Page) -> list[str]:
    """Give the texts of a page in which somebody may be quoted."""
    if page.article is None:
        return []
    return [block.text for block in page.article.paragraphs]
