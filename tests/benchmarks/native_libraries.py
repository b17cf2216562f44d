"""The native format beside pydantic and cattrs, which are no requirement of the project, on the same article.

    pip install pydantic cattrs
    PYTHONPATH=tests python -m benchmarks.native_libraries

pydantic reads and writes frozen models of its own with the same fields, cattrs the classes of newsmodel. Each
reads its own text and refuses keys that it does not know. The runs take turns; the figures are medians, in
microseconds of the processor, and what both ways take together beside native.
"""
# Where the two libraries are not installed, their names are of no type.
# mypy: ignore-errors

import datetime as dt
import json
import sys
from functools import partial
from typing import Annotated, Literal

import attrs
import cattrs
import cattrs.preconf.json
import cattrs.strategies
from pydantic import BaseModel, ConfigDict, Field

from benchmarks.native import article, race
from newsmodel.formats import native
from newsmodel.model import article as model, body, comment, quote, timestamp


class Frozen(BaseModel):
    """What all models have in common."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Speaker(Frozen):
    """Like that of newsmodel."""

    name: str
    role: str | None = None


class Quote(Frozen):
    """Like that of newsmodel."""

    type: Literal["quote"] = "quote"
    text: str
    kind: quote.QuoteKind = quote.QuoteKind.DIRECT
    speaker: Speaker | None = None
    cue: str | None = None


class Paragraph(Frozen):
    """Like that of newsmodel."""

    type: Literal["paragraph"] = "paragraph"
    text: str
    quotes: tuple[Quote, ...] = ()


class ListItem(Frozen):
    """Like that of newsmodel."""

    text: str
    quotes: tuple[Quote, ...] = ()
    children: "tuple[BulletList, ...]" = ()


class BulletList(Frozen):
    """Like that of newsmodel."""

    type: Literal["bullet_list"] = "bullet_list"
    items: tuple[ListItem, ...]
    ordered: bool = False


class Section(Frozen):
    """Like that of newsmodel."""

    heading: str | None = None
    blocks: tuple[Annotated[Paragraph | BulletList | Quote, Field(discriminator="type")], ...] = ()


class Byline(Frozen):
    """Like that of newsmodel."""

    written: str
    names: tuple[str, ...] = ()
    role: str | None = None
    agencies: tuple[str, ...] = ()


class PartialDate(Frozen):
    """Like that of newsmodel."""

    day: int | None = None
    month: int | None = None
    year: int | None = None


class Dateline(Frozen):
    """Like that of newsmodel."""

    written: str
    places: tuple[str, ...] = ()
    region: str | None = None
    agencies: tuple[str, ...] = ()
    credit: str | None = None
    date: PartialDate | None = None
    weekday: str | None = None


class Timestamp(Frozen):
    """Like that of newsmodel."""

    written: str
    date: dt.date
    time: dt.time | None = None
    utc_offset: dt.timedelta | None = None
    zone_source: timestamp.ZoneSource = timestamp.ZoneSource.ABSENT
    precision: timestamp.Precision = timestamp.Precision.DAY
    role: timestamp.TimestampRole = timestamp.TimestampRole.UNKNOWN
    weekday: str | None = None
    alternatives: tuple[dt.date, ...] = ()


class Comment(Frozen):
    """Like that of newsmodel."""

    author: str | None = None
    text: str
    posted_at: Timestamp | None = None
    replies: "tuple[Comment, ...]" = ()


class Article(Frozen):
    """Like that of newsmodel."""

    schema_version: int = 1
    headline: str | None = None
    language: str | None = None
    breadcrumb: tuple[str, ...] = ()
    byline: Byline | None = None
    dateline: Dateline | None = None
    published_at: Timestamp | None = None
    modified_at: Timestamp | None = None
    captured_at: Timestamp | None = None
    summary: str | None = None
    sections: tuple[Section, ...] = ()
    captions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()
    url: str | None = None


def converter() -> cattrs.Converter:
    """Give the converter of cattrs for the classes of newsmodel."""
    for owner in (comment.Comment, body.ListItem, body.BulletList, body.Section):
        attrs.resolve_types(owner, {**vars(comment), **vars(body)})
    made = cattrs.preconf.json.make_converter(forbid_extra_keys=True, omit_if_default=True)
    made.register_unstructure_hook(dt.time, dt.time.isoformat)
    made.register_structure_hook(dt.time, lambda text, _: dt.time.fromisoformat(text))
    made.register_unstructure_hook(dt.timedelta, dt.timedelta.total_seconds)
    made.register_structure_hook(dt.timedelta, lambda seconds, _: dt.timedelta(seconds=seconds))
    cattrs.strategies.configure_tagged_union(
        body.Paragraph | body.BulletList | quote.Quote, made, tag_name="type"
    )
    return made


def main() -> None:
    """Print the figures for articles of three sizes."""
    by_cattrs = converter()
    for paragraphs in (3, 15, 150):
        whole = article(paragraphs)
        text = native.dumps(whole)
        tree = json.loads(text)
        tree["published_at"]["utc_offset"] = "PT5H30M"
        other = Article.model_validate(tree)
        other_text = other.model_dump_json()
        cattrs_text = by_cattrs.dumps(whole, ensure_ascii=False)
        if by_cattrs.loads(cattrs_text, model.Article) != whole or Article.model_validate(tree) != other:
            raise SystemExit("the round trips do not agree")

        def through_dicts(other: Article = other) -> str:
            tree = other.model_dump(mode="json")
            return json.dumps(tree, ensure_ascii=False)

        runs = {
            "native": (partial(native.dumps, whole), partial(native.loads, text)),
            "cattrs": (
                partial(by_cattrs.dumps, whole, ensure_ascii=False),
                partial(by_cattrs.loads, cattrs_text, model.Article),
            ),
            "pydantic, dicts and json": (
                through_dicts,
                lambda given=other_text: Article.model_validate(json.loads(given)),
            ),
            "pydantic's own JSON, compiled": (
                partial(other.model_dump_json),
                partial(Article.model_validate_json, other_text),
            ),
        }
        found = race(
            {
                f"{name}, {way}": run
                for name, both in runs.items()
                for way, run in zip("wr", both, strict=True)
            },
            rounds=21,
            inner=max(10, 300 // paragraphs),
        )
        for name in runs:
            write, read = found[f"{name}, w"], found[f"{name}, r"]
            both = (write + read) / (found["native, w"] + found["native, r"])
            sys.stdout.write(
                f"{paragraphs} paragraphs, {name}: writes {write:.0f}, reads {read:.0f}, together {both:.2f}\n"
            )


if __name__ == "__main__":
    main()
