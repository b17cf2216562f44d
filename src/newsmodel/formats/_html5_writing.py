"""An article as the elements of HTML."""

from collections.abc import Sequence
from typing import assert_never

from newsmodel.formats._labels import modified_label
from newsmodel.formats._marks import in_order, one, tagged
from newsmodel.formats._stamps import for_html, html_date
from newsmodel.formats._urls import link
from newsmodel.formats._xml_text import escaped, quoted
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, QuoteKind
from newsmodel.model.timestamp import Timestamp

RESIDUE = "data-newsmodel"
"""The attribute that holds the residue."""

BYLINE = ("author", "agency", "role")
"""The classes of the parts of a byline."""
DATELINE = ("place", "agency", "region", "credit", "weekday")
"""The classes of the parts of a dateline."""

_BYLINE_TAGS = [(f'<span class="{name}">', "</span>") for name in BYLINE]
_DATELINE_TAGS = [(f'<span class="{name}">', "</span>") for name in DATELINE]
# ISO 15924 and ISO 639: what is written from right to left.
_RIGHT_TO_LEFT = frozenset(
    [
        "adlm",
        "arab",
        "hebr",
        "mand",
        "nkoo",
        "rohg",
        "samr",
        "syrc",
        "thaa",
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "iw",
        "ji",
        "ks",
        "nqo",
        "prs",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    ]
)


def direction(language: str | None) -> str:
    """Give the value of `dir` for a language: that of its script, if the tag names one.

    >>> direction("hi"), direction("ks-Deva"), direction("ur"), direction(None)
    ('ltr', 'ltr', 'rtl', 'auto')
    """
    if language is None:
        return "auto"
    first, *others = language.lower().split("-")
    script = next((tag for tag in others if len(tag) == 4 and tag.isalpha()), first)
    return "rtl" if script in _RIGHT_TO_LEFT else "ltr"


def language_attributes(language: str | None) -> str:
    """Write `lang` and `dir`; a language tag has nothing to escape."""
    lang = "" if language is None else f' lang="{language}"'
    return f'{lang} dir="{direction(language)}"'


def written_article(article: Article, more: str, script: str) -> str:
    """Write the element `article`: `more` among its attributes, `script` at its end."""
    parts = [*_header(article), *map(_section, article.sections)]
    parts += [
        f'<figure class="picture"><figcaption>{escaped(caption)}</figcaption></figure>'
        for caption in article.captions
    ]
    parts += _footer(article)
    lines = "".join([f"{part}\n" for part in parts])
    attributes = language_attributes(article.language)
    return f'<article class="newsmodel"{attributes}{more}>\n{lines}{script}</article>'


def _header(article: Article) -> list[str]:
    parts = []
    if article.breadcrumb:
        crumbs = "".join([f"<li>{escaped(crumb)}</li>" for crumb in article.breadcrumb])
        parts.append(f'<nav aria-label="Breadcrumb"><ol class="breadcrumb">{crumbs}</ol></nav>')
    if article.headline is not None:
        parts.append(f"<h1>{escaped(article.headline)}</h1>")
    if article.summary is not None:
        parts.append(f'<p class="summary">{escaped(article.summary)}</p>')
    if article.byline is not None:
        parts.append(_byline(article.byline))
    for name in ("published", "modified", "captured"):
        stamp: Timestamp | None = getattr(article, f"{name}_at")
        if stamp is not None:
            label = modified_label(article.language, stamp.written) if name == "modified" else ""
            parts.append(f'<p class="{name}">{escaped(label)}{" " if label else ""}{_time(stamp)}</p>')
    if article.dateline is not None:
        parts.append(_dateline(article.dateline))
    return ["<header>", *parts, "</header>"] if parts else []


def _time(stamp: Timestamp) -> str:
    return f'<time datetime="{for_html(stamp)}">{escaped(stamp.written)}</time>'


def _byline(byline: Byline) -> str:
    text = tagged(byline.written, _BYLINE_TAGS, byline.names, byline.agencies, one(byline.role))
    return f'<p class="byline">{text}</p>'


def _dateline(dateline: Dateline) -> str:
    text = tagged(
        dateline.written,
        _DATELINE_TAGS,
        dateline.places,
        dateline.agencies,
        one(dateline.region),
        one(dateline.credit),
        one(dateline.weekday),
    )
    date = html_date(dateline.date)
    time = "" if date is None else f'<time datetime="{date}"></time>'
    return f'<p class="dateline">{text}{time}</p>'


def _section(section: Section) -> str:
    parts = [] if section.heading is None else [f"<h2>{escaped(section.heading)}</h2>"]
    parts += map(_block, section.blocks)
    return "\n".join(['<section class="body">', *parts, "</section>"])


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return f"<p>{_running(block.text, block.quotes)}</p>"
        case BulletList():
            return _list(block)
        case Quote():
            return _pull_quote(block)
        case _:
            assert_never(block)


def _pull_quote(quote: Quote) -> str:
    said = f"<blockquote{_data(quote)}><p>{escaped(quote.text)}</p></blockquote>"
    by = ""
    if quote.speaker is not None:
        role = quote.speaker.role
        more = "" if role is None else f'<span class="role">{escaped(role)}</span>'
        by = f'<figcaption><span class="speaker">{escaped(quote.speaker.name)}</span>{more}</figcaption>'
    return f'<figure class="quote">{said}{by}</figure>'


def _data(quote: Quote) -> str:
    kind = "" if quote.kind is QuoteKind.DIRECT else f' data-kind="{quote.kind.value}"'
    return kind if quote.cue is None else f"{kind} data-cue={quoted(quote.cue)}"


def _running(text: str, quotes: Sequence[Quote]) -> str:
    if not quotes:
        return escaped(text)
    parts = []
    at = 0
    for quote, start in zip(quotes, in_order(text, [quote.text for quote in quotes]), strict=True):
        if start >= 0:
            parts.append(
                f"{escaped(text[at:start])}<q{_data(quote)}{_speaker(quote)}>{escaped(quote.text)}</q>"
            )
            at = start + len(quote.text)
    return "".join(parts) + escaped(text[at:])


def _speaker(quote: Quote) -> str:
    speaker = quote.speaker
    if speaker is None:
        return ""
    role = "" if speaker.role is None else f" data-role={quoted(speaker.role)}"
    return f" data-speaker={quoted(speaker.name)}{role}"


def _list(bullets: BulletList) -> str:
    tag = "ol" if bullets.ordered else "ul"
    return f"<{tag}>{''.join([_item(item) for item in bullets.items])}</{tag}>"


def _item(item: ListItem) -> str:
    return f"<li>{_running(item.text, item.quotes)}{''.join([_list(child) for child in item.children])}</li>"


def _footer(article: Article) -> list[str]:
    parts = []
    for name, texts in (("tags", article.tags), ("related", article.related)):
        if texts:
            items = "".join([f"<li>{escaped(text)}</li>" for text in texts])
            parts.append(f'<ul class="{name}">{items}</ul>')
    if article.url is not None:
        parts.append(f'<p class="url">{_address(article.url)}</p>')
    lines = ["<footer>", *parts, "</footer>"] if parts else []
    if article.comments:
        comments = map(_comment, article.comments)
        lines += ['<section class="comments" aria-label="Comments">', *comments, "</section>"]
    return lines


def _address(url: str) -> str:
    target = link(url)
    return escaped(url) if target is None else f"<a href={quoted(target)}>{escaped(url)}</a>"


def _comment(comment: Comment) -> str:
    author = "" if comment.author is None else f'<p class="commenter">{escaped(comment.author)}</p>'
    posted = "" if comment.posted_at is None else f'<p class="posted">{_time(comment.posted_at)}</p>'
    said = f'<p class="said">{escaped(comment.text)}</p>'
    replies = "".join(map(_comment, comment.replies))
    return f'<article class="comment">{author}{posted}{said}{replies}</article>'
