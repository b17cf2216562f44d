"""Markdown with front matter: one line a field, `key: <JSON>`, and the body in CommonMark.

The title is the first heading, the headings of sections are of the second level, a section without one
begins with `***` where it is not the first. Whatever a text holds is shown as text by any renderer, HTML
allowed or not: no link, no image, no element comes from it. A newline in a text is written as `&#10;`.

In a line of text, mail addresses are the one thing that a renderer which makes links of them (GitHub's) may
still find.
"""

from typing import Any

import attrs

from newsmodel._markdown_text import inert, inert_json
from newsmodel.formats import native
from newsmodel.formats._json_text import read_json, write_json
from newsmodel.formats._markdown_body import body_lines, carried_sections, read_body
from newsmodel.formats._residue import losses_of, plain, residue_of, restored_from
from newsmodel.formats._xml import fault
from newsmodel.formats._xml_text import checked_xml
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.article import Article, article_only
from newsmodel.report import Report

__all__ = ["carried", "dumps", "loads", "losses"]

_MARKER = "schema_version"
_FENCE = "---"
# What stands in the body.
_BELOW = ("headline", "sections")


def dumps(article: Article, *, residue: bool = True) -> str:
    r"""Write an article as Markdown.

    >>> from newsmodel import Article, Paragraph, Section
    >>> body = Section(blocks=(Paragraph(text="काम *कल* शुरू होगा।"),))
    >>> print(dumps(Article(headline="नहर की सफाई", language="hi", sections=(body,))))
    ---
    schema_version: 1
    language: "hi"
    ---
    <BLANKLINE>
    # नहर की सफाई
    <BLANKLINE>
    काम \*कल\* शुरू होगा।
    <BLANKLINE>

    Without `residue` it has only what Markdown can say by itself; `losses` tells what is then missing.
    `UnsupportedError` is raised for characters that no HTML page can hold, `TypeError` for what is no
    article.
    """
    front: dict[str, Any] = native.to_dict(article)
    lines = [_FENCE]
    lines += [f"{key}: {_json(value)}" for key, value in front.items() if key not in _BELOW]
    if residue:
        left = residue_of(carried(article), article)
        if left:
            lines.append(f"residue: {_json(left)}")
    lines.append(f"{_FENCE}\n")
    if article.headline is not None:
        lines.append(f"# {inert(article.headline)}\n")
    lines += body_lines(carried_sections(article.sections))
    return checked_xml("\n".join(lines), article)


def _json(value: Any) -> str:
    # The writer takes objects, so that of one value is written and taken out again.
    return inert_json(write_json({"": value})[4:-1])


def loads(text: str, *, limits: Limits = DEFAULT_LIMITS) -> Article:
    r"""Read an article from what `dumps` wrote.

    >>> loads('---\nschema_version: 1\nlanguage: "hi"\n---\n\n# नहर की सफाई\n').headline
    'नहर की सफाई'

    Other Markdown is not read: `DecodeError` is raised for a text without such front matter or with a fault
    in it, `LimitError` for what is past a limit.
    """
    lines = limits.text(text).split("\n")
    if lines[0] != _FENCE or _FENCE not in lines[1:]:
        raise fault("the text must begin with front matter between lines of ---", "front_matter")
    end = lines.index(_FENCE, 1)
    document: dict[str, Any] = {}
    for number, line in enumerate(lines[1:end], 2):
        key, colon, value = line.partition(": ")
        if not colon or key in document or key in _BELOW:
            raise fault(f"line {number} must be a key of its own and a JSON value", "front_matter")
        document[key] = value if key == "residue" else plain(read_json(value, limits))
    left = document.pop("residue", None)
    headline, sections = read_body(lines[end + 1 :], limits)
    if headline is not None:
        document["headline"] = headline
    bare = native.from_dict({**document, "sections": sections}, limits=limits)
    return bare if left is None else restored_from(bare, left, limits=limits)


def carried(article: Article) -> Article:
    """Give an article as it comes back through front matter and body alone.

    >>> from newsmodel import Article, Paragraph, Quote, Section
    >>> said = Paragraph(text="“हाँ”, उन्होंने कहा।", quotes=(Quote(text="हाँ"),))
    >>> carried(Article(sections=(Section(blocks=(said,)),))).lead
    Paragraph(text='“हाँ”, उन्होंने कहा।', quotes=())
    """
    article_only(article)
    return attrs.evolve(article, sections=carried_sections(article.sections))


def losses(article: Article) -> Report:
    """Say what of an article only the residue carries: Markdown has no place for it.

    >>> from newsmodel import Article, Paragraph, Quote, Section
    >>> said = Paragraph(text="उन्होंने हामी भरी।", quotes=(Quote(text="हाँ"),))
    >>> print(*losses(Article(sections=(Section(blocks=(said,)),))))
    sections[0].blocks[0].quotes: markdown has no place for it (markdown.lost)
    """
    return losses_of("markdown", carried(article), article)
