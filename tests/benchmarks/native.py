"""The native format beside a dict written by hand and the json module, on the same article.

    PYTHONPATH=tests python -m benchmarks.native

Both build the same values of the model, and the ones by hand check nothing of their own. The runs take turns;
the figures are medians, in microseconds of the processor.
"""

import datetime as dt
import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from newsmodel.formats import native
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource


def article(paragraphs: int) -> Article:
    """Make an article with a quote in every third paragraph."""
    sentence = "ज़िला प्रशासन ने बताया कि नहर की सफाई का काम अगले सप्ताह शुरू होगा और तीन महीने चलेगा। "
    blocks: list[Block] = []
    for at in range(paragraphs):
        quote = Quote(
            text="काम समय पर पूरा होगा।",
            speaker=Speaker(name="कविता जोशी", role="महापौर"),
            cue="कहा",
        )
        if at % 3 == 0:
            said = f"{at} {sentence}महापौर कविता जोशी ने कहा, “{quote.text}” {sentence}"
            blocks.append(Paragraph(text=said, quotes=(quote,)))
        else:
            blocks.append(Paragraph(text=f"{at} {sentence * 3}"))
    items = tuple(ListItem(text=f"गाँव {at}: सर्वेक्षण पूरा हुआ") for at in range(5))
    stamp = Timestamp(
        written="26 जनवरी 2026, 03:59",
        date=dt.date(2026, 1, 26),
        time=dt.time(3, 59),
        utc_offset=dt.timedelta(hours=5, minutes=30),
        zone_source=ZoneSource.WRITTEN,
        precision=Precision.MINUTE,
        role=TimestampRole.PUBLISHED,
    )
    half = len(blocks) // 2
    return Article(
        headline="नहर की सफाई अगले सप्ताह से",
        language="hi",
        breadcrumb=("Home", "राज्य"),
        byline=Byline(written="By रवि", names=("रवि",)),
        dateline=Dateline(
            written="सीतापुर, 26 जनवरी (भाषा):",
            places=("सीतापुर",),
            agencies=("भाषा",),
            date=PartialDate(day=26, month=1),
        ),
        published_at=stamp,
        summary=sentence,
        sections=(
            Section(blocks=tuple(blocks[:half])),
            Section(heading="आगे क्या", blocks=(*blocks[half:], BulletList(items=items))),
        ),
        tags=("नहर", "सिंचाई", "सीतापुर"),
        comments=(Comment(author="Anil", text="कब तक?", replies=(Comment(author="Desk", text="जून तक।"),)),),
        url="https://news.example/a/1",
    )


def to_dict(a: Article) -> dict[str, Any]:
    """Write an article by hand, all fields."""
    return {
        "schema_version": 1,
        "headline": a.headline,
        "language": a.language,
        "breadcrumb": list(a.breadcrumb),
        "byline": a.byline
        and {
            "written": a.byline.written,
            "names": list(a.byline.names),
            "role": a.byline.role,
            "agencies": list(a.byline.agencies),
        },
        "dateline": a.dateline
        and {
            "written": a.dateline.written,
            "places": list(a.dateline.places),
            "region": a.dateline.region,
            "agencies": list(a.dateline.agencies),
            "credit": a.dateline.credit,
            "date": a.dateline.date
            and {"day": a.dateline.date.day, "month": a.dateline.date.month, "year": a.dateline.date.year},
            "weekday": a.dateline.weekday,
        },
        "published_at": a.published_at and _stamp_to_dict(a.published_at),
        "modified_at": a.modified_at and _stamp_to_dict(a.modified_at),
        "captured_at": a.captured_at and _stamp_to_dict(a.captured_at),
        "summary": a.summary,
        "sections": [
            {"heading": s.heading, "blocks": [_block_to_dict(b) for b in s.blocks]} for s in a.sections
        ],
        "captions": list(a.captions),
        "tags": list(a.tags),
        "related": list(a.related),
        "comments": [_comment_to_dict(c) for c in a.comments],
        "url": a.url,
    }


def _stamp_to_dict(t: Timestamp) -> dict[str, Any]:
    return {
        "written": t.written,
        "date": t.date.isoformat(),
        "time": t.time and t.time.isoformat(),
        "utc_offset": None if t.utc_offset is None else t.utc_offset.total_seconds(),
        "zone_source": t.zone_source.value,
        "precision": t.precision.value,
        "role": t.role.value,
        "weekday": t.weekday,
        "alternatives": [d.isoformat() for d in t.alternatives],
    }


def _quote_to_dict(q: Quote) -> dict[str, Any]:
    speaker = q.speaker and {"name": q.speaker.name, "role": q.speaker.role}
    return {"text": q.text, "kind": q.kind.value, "speaker": speaker, "cue": q.cue}


def _block_to_dict(b: Block) -> dict[str, Any]:
    if isinstance(b, Paragraph):
        return {"type": "paragraph", "text": b.text, "quotes": [_quote_to_dict(q) for q in b.quotes]}
    if isinstance(b, BulletList):
        return {"type": "bullet_list", **_list_to_dict(b)}
    return {"type": "quote", **_quote_to_dict(b)}


def _list_to_dict(b: BulletList) -> dict[str, Any]:
    items = [
        {
            "text": i.text,
            "quotes": [_quote_to_dict(q) for q in i.quotes],
            "children": [_list_to_dict(c) for c in i.children],
        }
        for i in b.items
    ]
    return {"items": items, "ordered": b.ordered}


def _comment_to_dict(c: Comment) -> dict[str, Any]:
    return {
        "author": c.author,
        "text": c.text,
        "posted_at": c.posted_at and _stamp_to_dict(c.posted_at),
        "replies": [_comment_to_dict(r) for r in c.replies],
    }


def from_dict(d: dict[str, Any]) -> Article:
    """Read what `to_dict` wrote, by hand, without a check."""
    byline, dateline = d["byline"], d["dateline"]
    if dateline is not None:
        date = dateline["date"] and PartialDate(**dateline["date"])
        dateline = Dateline(**{**dateline, "date": date})
    return Article(
        headline=d["headline"],
        language=d["language"],
        breadcrumb=d["breadcrumb"],
        byline=byline and Byline(**byline),
        dateline=dateline,
        published_at=d["published_at"] and _stamp_from_dict(d["published_at"]),
        modified_at=d["modified_at"] and _stamp_from_dict(d["modified_at"]),
        captured_at=d["captured_at"] and _stamp_from_dict(d["captured_at"]),
        summary=d["summary"],
        sections=tuple(
            [
                Section(heading=s["heading"], blocks=tuple([_block_from_dict(b) for b in s["blocks"]]))
                for s in d["sections"]
            ]
        ),
        captions=d["captions"],
        tags=d["tags"],
        related=d["related"],
        comments=tuple([_comment_from_dict(c) for c in d["comments"]]),
        url=d["url"],
    )


def _stamp_from_dict(t: dict[str, Any]) -> Timestamp:
    return Timestamp(
        written=t["written"],
        date=dt.date.fromisoformat(t["date"]),
        time=None if t["time"] is None else dt.time.fromisoformat(t["time"]),
        utc_offset=None if t["utc_offset"] is None else dt.timedelta(seconds=t["utc_offset"]),
        zone_source=ZoneSource(t["zone_source"]),
        precision=Precision(t["precision"]),
        role=TimestampRole(t["role"]),
        weekday=t["weekday"],
        alternatives=tuple([dt.date.fromisoformat(a) for a in t["alternatives"]]),
    )


def _quote_from_dict(q: dict[str, Any]) -> Quote:
    speaker = q["speaker"] and Speaker(name=q["speaker"]["name"], role=q["speaker"]["role"])
    return Quote(text=q["text"], kind=QuoteKind(q["kind"]), speaker=speaker, cue=q["cue"])


def _block_from_dict(b: dict[str, Any]) -> Block:
    if b["type"] == "paragraph":
        return Paragraph(text=b["text"], quotes=tuple([_quote_from_dict(q) for q in b["quotes"]]))
    if b["type"] == "bullet_list":
        return _list_from_dict(b)
    return _quote_from_dict(b)


def _list_from_dict(b: dict[str, Any]) -> BulletList:
    items = [
        ListItem(
            text=i["text"],
            quotes=tuple([_quote_from_dict(q) for q in i["quotes"]]),
            children=tuple([_list_from_dict(c) for c in i["children"]]),
        )
        for i in b["items"]
    ]
    return BulletList(items=tuple(items), ordered=b["ordered"])


def _comment_from_dict(c: dict[str, Any]) -> Comment:
    return Comment(
        author=c["author"],
        text=c["text"],
        posted_at=c["posted_at"] and _stamp_from_dict(c["posted_at"]),
        replies=tuple([_comment_from_dict(r) for r in c["replies"]]),
    )


def _dumps(a: Article) -> str:
    return json.dumps(to_dict(a), ensure_ascii=False)


def _loads(text: str) -> Article:
    return from_dict(json.loads(text))


def race(runs: dict[str, Callable[[], object]], rounds: int, inner: int) -> dict[str, float]:
    """Give the median time of each run in microseconds, the runs taking turns."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            gc.collect()
            gc.disable()
            start = time.process_time()
            for _ in range(inner):
                run()
            times[name].append((time.process_time() - start) / inner * 1e6)
            gc.enable()
    return {name: statistics.median(found) for name, found in times.items()}


def main() -> None:
    """Print the figures for articles of three sizes."""
    for paragraphs in (3, 15, 150):
        a = article(paragraphs)
        text, by_hand = native.dumps(a), _dumps(a)
        if native.loads(text) != a or _loads(by_hand) != a:
            raise SystemExit("the round trips do not agree")
        found = race(
            {
                "dumps": partial(native.dumps, a),
                "loads": partial(native.loads, text),
                "by hand, dumps": partial(_dumps, a),
                "by hand, loads": partial(_loads, by_hand),
            },
            rounds=21,
            inner=max(10, 600 // paragraphs),
        )
        ratio = (found["dumps"] + found["loads"]) / (found["by hand, dumps"] + found["by hand, loads"])
        figures = ", ".join(f"{name} {value:.0f}" for name, value in found.items())
        sys.stdout.write(f"{paragraphs} paragraphs, {len(text)} characters: {figures}; ratio {ratio:.2f}\n")


if __name__ == "__main__":
    main()
