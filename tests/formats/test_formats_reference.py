"""The page on formats says of each field what `losses` says of it, and nothing else."""

import pathlib
from typing import Any

import attrs

from newsmodel.formats import FORMATS
from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.model.fields import fields_of
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Timestamp
from stories import STORY

PAGE = pathlib.Path(__file__).parents[2] / "docs" / "reference" / "formats.md"
HEADS = {"yes": "yes", "no": "—", "some": "partly"}


def places(value: Any, steps: tuple[str | int, ...] = ()) -> list[tuple[str, tuple[str | int, ...]]]:
    """Each field of a value and of what it holds, as `Class.field`, with the steps to it."""
    if isinstance(value, tuple):
        return [place for at, item in enumerate(value) for place in places(item, (*steps, at))]
    owner: Any = type(value)
    if not attrs.has(owner):
        return []
    found = []
    for field in fields_of(owner):
        below = getattr(value, field.name)
        if below is not None and below != ():
            found.append((f"{owner.__name__}.{field.name}", (*steps, field.name)))
            found += places(below, (*steps, field.name))
    return found


def table() -> str:
    names = [name for name in FORMATS if name != "native"]
    rows: dict[str, list[str]] = {}
    everywhere = places(STORY)
    for name in names:
        lost = [tuple(issue.path) for issue in FORMATS[name].losses(STORY) if issue.path is not None]
        for field in dict.fromkeys(field for field, _ in everywhere):
            kept = [
                not any(steps[: len(path)] == path for path in lost)
                for one, steps in everywhere
                if one == field
            ]
            rows.setdefault(field, []).append(HEADS["yes" if all(kept) else "some" if any(kept) else "no"])
    lines = [f"| field | {' | '.join(names)} |", f"|---|{'---|' * len(names)}"]
    lines += [f"| `{field}` | {' | '.join(cells)} |" for field, cells in rows.items()]
    return "\n".join(lines)


def test_the_story_has_something_in_every_field() -> None:
    heads = [Article, Byline, Dateline, PartialDate, Timestamp, Comment]
    owners = [*heads, Section, Paragraph, BulletList, ListItem, Quote, Speaker]
    every = {f"{owner.__name__}.{field.name}" for owner in owners for field in fields_of(owner)}
    assert {field for field, _ in places(STORY)} == every


def test_the_page_has_the_table_that_the_formats_make() -> None:
    assert table() in PAGE.read_text("utf-8"), f"put this into {PAGE.name}:\n{table()}"


def test_native_loses_nothing() -> None:
    assert FORMATS["native"].losses(STORY).is_empty
