"""The body of an article written as XHTML: sections, headings, paragraphs, lists, pull quotes and speech.

A quote of a paragraph is a `q` with what is known of it in `data-` attributes, a pull quote a `blockquote`
with its speaker in `footer` and `cite`, the dateline a `span` before the first paragraph. The root says by
its style that white space is kept and that a `q` adds no marks of its own: the text has them.
"""

import re
from collections.abc import Iterator, Sequence

from newsmodel.formats._marks import in_order
from newsmodel.formats._xml_text import escaped, quoted
from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, Paragraph
from newsmodel.model.quote import Quote, QuoteKind

ROOT_STYLE = "quotes:none;white-space:pre-wrap"
"""The style of the element that the body is in."""
# XML 1.0, production 2 (Char), turned round.
_NO_CHAR = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def body_of(article: Article) -> str:
    """Write the body with its dateline, as one `div`.

    >>> from newsmodel import Article, Paragraph, Section
    >>> article = Article(sections=(Section(heading="आगे", blocks=(Paragraph(text="काम कल से"),)),))
    >>> body_of(article).partition(">")[2]
    '<section><h2>आगे</h2><p>काम कल से</p></section></div>'

    A character that no XML can hold becomes U+FFFD.
    """
    language = "" if article.language is None else f' lang="{article.language}" xml:lang="{article.language}"'
    root = f'<div xmlns="http://www.w3.org/1999/xhtml"{language} style="{ROOT_STYLE}">'
    return _NO_CHAR.sub("\ufffd", f"{root}{''.join(_sections(article))}</div>")


def _sections(article: Article) -> Iterator[str]:
    dateline = "" if article.dateline is None else article.dateline.written
    opening = f'<span class="dateline">{escaped(dateline)}</span>' if dateline.strip() else ""
    if opening and not any(paragraph.text.strip() for paragraph in article.paragraphs):
        yield f"<p>{opening}</p>"
    for section in article.sections:
        yield "<section>"
        if section.heading is not None:
            yield f"<h2>{escaped(section.heading)}</h2>"
        for block in section.blocks:
            match block:
                case Paragraph():
                    # The space between dateline and text belongs to neither.
                    first = f"{opening} " if opening and block.text.strip() else ""
                    opening = "" if first else opening
                    yield f"<p>{first}{_with_quotes(block.text, block.quotes)}</p>"
                case BulletList():
                    yield _list(block)
                case _:
                    yield _pull_quote(block)
        yield "</section>"


def _list(bullets: BulletList) -> str:
    name = "ol" if bullets.ordered else "ul"
    items = (
        f"<li>{_with_quotes(item.text, item.quotes)}{''.join(map(_list, item.children))}</li>"
        for item in bullets.items
    )
    return f"<{name}>{''.join(items)}</{name}>"


def _pull_quote(quote: Quote) -> str:
    said = f"<p>{escaped(quote.text)}</p>"
    if quote.speaker is not None:
        role = quote.speaker.role
        more = "" if role is None else f', <span class="role">{escaped(role)}</span>'
        said += f"<footer><cite>{escaped(quote.speaker.name)}</cite>{more}</footer>"
    return f"<blockquote{_data(quote, speaker=False)}>{said}</blockquote>"


def _with_quotes(text: str, quotes: Sequence[Quote]) -> str:
    parts = []
    at = 0
    for quote, start in zip(quotes, in_order(text, [quote.text for quote in quotes]), strict=True):
        if start >= 0:
            parts.append(f"{escaped(text[at:start])}<q{_data(quote)}>{escaped(quote.text)}</q>")
            at = start + len(quote.text)
    return f"{''.join(parts)}{escaped(text[at:])}"


def _data(quote: Quote, *, speaker: bool = True) -> str:
    pairs = [("cue", quote.cue)]
    if quote.kind is not QuoteKind.DIRECT:
        pairs.insert(0, ("kind", quote.kind.value))
    if speaker and quote.speaker is not None:
        pairs += [("speaker", quote.speaker.name), ("role", quote.speaker.role)]
    return "".join(f" data-{name}={quoted(value)}" for name, value in pairs if value is not None)
