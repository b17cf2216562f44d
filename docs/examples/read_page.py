"""Read the text of a news page and show what it holds.

`python docs/examples/read_page.py [FILE]` prints the article as a tree, its quotes with their speakers, what
on the page was furniture, and the article as JSON. Without FILE it reads the sample page beside this program.
The library itself opens no file and prints nothing: that is the part of the program that calls it.
"""

import io
import json
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import newsmodel
from newsmodel.formats import native

SAMPLE = Path(__file__).with_name("sample_page.txt")


def tree(article: newsmodel.Article) -> Iterator[str]:
    """Give the parts of an article, a line each; what is not known is left out."""
    yield f"headline: {article.headline}"
    if article.breadcrumb:
        yield f"breadcrumb: {' > '.join(article.breadcrumb)}"
    if article.byline:
        yield f"byline: {', '.join(article.byline.names) or article.byline.written}"
    if article.dateline:
        yield f"dateline: {', '.join(article.dateline.places)}"
    for name in ("published_at", "modified_at", "captured_at"):
        stamp = getattr(article, name)
        yield f"{name}: {stamp.isoformat() if stamp else 'not known'}"
    for section in article.sections:
        yield f"section: {section.heading or '(before the first heading)'}"
        for block in section.blocks:
            match block:
                case newsmodel.Paragraph():
                    yield f"  paragraph: {short(block.text)}"
                case newsmodel.BulletList():
                    yield from (f"  item: {short(item.text)}" for item in block.items)
                case newsmodel.Quote():
                    yield f"  pull quote: {short(block.text)}"
    yield f"comments: {len(article.comments)}"


def quotes(article: newsmodel.Article) -> Iterator[str]:
    """Give who said what, and by which verb."""
    for quote in article.quotes:
        speaker = quote.speaker
        who = "nobody is named" if speaker is None else f"{speaker.name} ({speaker.role or 'no role'})"
        yield f"{who}, {quote.kind.value}, {quote.cue}: {quote.text}"


def short(text: str) -> str:
    """Cut a text to what fits in a line."""
    return textwrap.shorten(text, width=90, placeholder=" …")


def main(path: Path) -> None:
    """Read the page in a file and print what it holds."""
    page = newsmodel.parse(path.read_text("utf-8"))
    article = page.article
    parts = {
        f"The {page.kind.value}": tree(article),
        "Who said what": quotes(article),
        "Furniture of the page": (f"{item.kind.value}: {item.text}" for item in page.furniture),
        "As JSON": [json.dumps(native.to_dict(article), ensure_ascii=False, indent=2)],
    }
    for title, lines in parts.items():
        print(f"{title}\n{'-' * len(title)}", *lines, sep="\n", end="\n\n")


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # whatever the terminal is set to
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE)
