"""One text in every field of an article that takes a text."""

import datetime as dt

from newsmodel import (
    Article,
    BulletList,
    Byline,
    Comment,
    Dateline,
    ListItem,
    Paragraph,
    Quote,
    Section,
    Speaker,
    Timestamp,
)


def everywhere(text: str) -> Article:
    """Give an article that has `text` in each of its texts; its language is Hindi."""
    quote = Quote(text=text, cue=text, speaker=Speaker(name=text, role=text))
    stamp = Timestamp(written=text, date=dt.date(7, 1, 2), weekday=text)
    return Article(
        headline=text,
        language="hi",
        breadcrumb=(text,),
        byline=Byline(written=f"By {text}", names=(text,), role=text, agencies=(text,)),
        dateline=Dateline(
            written=f"{text}:", places=(text,), region=text, credit=text, agencies=(text,), weekday=text
        ),
        published_at=stamp,
        modified_at=stamp,
        captured_at=stamp,
        summary=text,
        sections=(
            Section(
                heading=text,
                blocks=(
                    Paragraph(text=text, quotes=(quote,)),
                    BulletList(items=(ListItem(text=text, quotes=(quote,)),)),
                    quote,
                ),
            ),
        ),
        captions=(text,),
        tags=(text,),
        related=(text,),
        comments=(Comment(author=text, text=text, posted_at=stamp, replies=(Comment(text=text),)),),
        url=text,
    )
