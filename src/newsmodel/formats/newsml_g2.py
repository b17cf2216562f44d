"""NewsML-G2 2.35 of the IPTC: a `newsItem` with its metadata, and the body as inline NITF.

The headline, the bylines, the dateline, the summary, keywords and dates stand in `contentMeta`, the body,
with the parts of byline and dateline marked, in a NITF document inside `inlineXML`. What neither has a place
for stands in one attribute of a namespace of our own.

Dates of NewsML-G2 know a day or a time with its seconds, and nothing between: of a time without seconds
only the day is written, unless `pad_seconds` is given. The item must say when its version was made:
`version_created`, else the time of modification, publication or capture, if one is known to the second, else
the first moment of the year 1, which nobody takes for a date of news.

Source: NewsML-G2 2.35 schema and specification, IPTC, 2024.
"""

import datetime as dt
import hashlib

import attrs

from newsmodel.formats import native
from newsmodel.formats._g2_reading import OWN_GUID, read_item
from newsmodel.formats._nitf_carried import carried as carried_by_nitf, carried_with_notes
from newsmodel.formats._nitf_notes import no_note, note
from newsmodel.formats._nitf_writing import Note, nitf
from newsmodel.formats._residue import losses_of
from newsmodel.formats._stamps import carried_stamp, for_xsd, iso
from newsmodel.formats._xml import read_xml
from newsmodel.formats._xml_residue import residue_attributes, with_residue
from newsmodel.formats._xml_text import checked_xml, escaped, is_writable, quoted
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.article import Article, article_only
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole
from newsmodel.report import Report

__all__ = ["carried", "dumps", "loads", "losses"]

_SPACES = ("http://iptc.org/std/nar/", "http://iptc.org/std/NITF/")
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_UNKNOWN = "0001-01-01T00:00:00Z"


def dumps(
    article: Article,
    *,
    residue: bool = True,
    pad_seconds: bool = False,
    version_created: dt.datetime | None = None,
    provider: str | None = None,
) -> str:
    """Write an article as a NewsML-G2 document.

    >>> from newsmodel import Article
    >>> text = dumps(Article(headline="नहर की सफाई", language="hi"), provider="जल समाचार")
    >>> "<headline>नहर की सफाई</headline>" in text
    True

    `provider` is the name of who sends it. `version_created` is when, with its offset from UTC:
    `ValueError` if it has none. Without `residue` the document has only what NewsML-G2 itself can say;
    `losses` tells what is then missing. `UnsupportedError` is raised for characters that no XML can hold,
    `TypeError` for what is no article.
    """
    article_only(article)
    if version_created is not None and version_created.utcoffset() is None:
        raise ValueError("version_created must have an offset from UTC")
    made = _version(article) if version_created is None else version_created.isoformat()
    by = "<provider/>" if provider is None else f"<provider><name>{escaped(provider)}</name></provider>"
    meta = (
        f'<itemMeta><itemClass qcode="ninat:text"/>{by}<versionCreated>{made}</versionCreated>'
        '<pubStatus qcode="stat:usable"/></itemMeta>\n'
        f"<contentMeta>{_content(article, pad_seconds=pad_seconds)}</contentMeta>\n"
    )
    if residue:
        held = _carried(carried_with_notes(article), article, pad_seconds=pad_seconds)
        text = _document(article, residue_attributes(held, article), meta, note)
        if is_writable(text):
            return text
    # What XML cannot hold may be in a note alone. The residue can hold it, for JSON has escapes.
    held = _carried(carried_by_nitf(article), article, pad_seconds=pad_seconds)
    more = residue_attributes(held, article) if residue else ""
    return checked_xml(_document(article, more, meta, no_note), article)


def _document(article: Article, more: str, meta: str, note: Note) -> str:
    language = "" if article.language is None else f' xml:lang="{article.language}"'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid={quoted(_guid(article))}'
        ' standard="NewsML-G2" standardversion="2.35" conformance="power" xml:space="preserve"'
        f"{language}{more}>\n"
        f'<catalogRef href="{_CATALOG}"/>\n{meta}'
        '<contentSet><inlineXML contenttype="application/nitf+xml">\n'
        f"{nitf(_body(article), '', note)}\n</inlineXML></contentSet>\n</newsItem>\n"
    )


def loads(text: str | bytes, *, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Read an article from a NewsML-G2 document, ours or another's: its first `newsItem` of text.

    >>> loads(dumps(carried_by_nitf(native.from_dict({"schema_version": 1, "headline": "नहर"})))).headline
    'नहर'

    The body may be NITF, XHTML or plain text. Bytes may be in UTF-8, UTF-16, ISO 8859-1 and their like.
    `DecodeError` is raised for what is no NewsML-G2 or holds no `newsItem`, `LimitError` for what is past a
    limit.
    """
    item, bare = read_item(read_xml(text, limits, spaces=_SPACES), limits)
    return with_residue(bare, item, limits)


def carried(article: Article) -> Article:
    """Give an article as it comes back through the elements of NewsML-G2 and NITF alone.

    >>> from newsmodel import Article, Comment
    >>> carried(Article(headline="नहर की सफाई", comments=(Comment(text="कब?"),))).comments
    ()
    """
    article_only(article)
    return _carried(carried_by_nitf(article), article, pad_seconds=False)


def losses(article: Article) -> Report:
    """Say what of an article only the residue carries: NewsML-G2 has no place for it.

    >>> from newsmodel import Article
    >>> print(*losses(Article(headline="नहर की सफाई", related=("नहर टूटी",))))
    related: newsml_g2 has no place for it (newsml_g2.lost)
    """
    return losses_of("newsml_g2", carried(article), article)


def _carried(by_nitf: Article, article: Article, *, pad_seconds: bool) -> Article:
    def stamp(given: Timestamp | None, role: TimestampRole) -> Timestamp | None:
        kept = None if given is None else for_xsd(given, pad_seconds=pad_seconds)
        return None if kept is None else carried_stamp(kept, iso(kept), role)

    return attrs.evolve(
        by_nitf,
        published_at=stamp(article.published_at, TimestampRole.PUBLISHED),
        modified_at=stamp(article.modified_at, TimestampRole.MODIFIED),
        tags=_keywords(article),
        url=None if article.url is None or article.url.startswith(OWN_GUID) else article.url,
    )


def _keywords(article: Article) -> tuple[str, ...]:
    # A string of NewsML-G2 has one line (IntlStringType).
    return tuple([tag for tag in article.tags if _is_line(tag)])


def _is_line(text: str) -> bool:
    return "\n" not in text and "\t" not in text and "\r" not in text


def _body(article: Article) -> Article:
    """Give the part of the article that the inline NITF says."""
    return Article(
        language=article.language,
        breadcrumb=article.breadcrumb,
        byline=article.byline,
        dateline=article.dateline,
        sections=article.sections,
        captions=article.captions,
    )


def _guid(article: Article) -> str:
    if article.url is not None and not article.url.startswith(OWN_GUID):
        return article.url
    # The same article has the same name on every machine.
    return OWN_GUID + hashlib.sha256(native.dumps(article).encode()).hexdigest()[:32]


def _version(article: Article) -> str:
    for stamp in (article.modified_at, article.published_at, article.captured_at):
        if stamp is not None and stamp.precision is Precision.SECOND:
            kept = for_xsd(stamp, pad_seconds=False)
            if kept.utc_offset is not None:
                return iso(kept)
    return _UNKNOWN


def _content(article: Article, *, pad_seconds: bool) -> str:
    parts = []
    for name, stamp in (("contentCreated", article.published_at), ("contentModified", article.modified_at)):
        if stamp is not None:
            parts.append(f"<{name}>{iso(for_xsd(stamp, pad_seconds=pad_seconds))}</{name}>")
    if article.byline is not None:
        parts += [
            f"<creator><name>{escaped(name)}</name></creator>"
            for name in article.byline.names
            if _is_line(name)
        ]
    if article.language is not None:
        parts.append(f'<language tag="{article.language}"/>')
    parts += [f"<keyword>{escaped(tag)}</keyword>" for tag in _keywords(article)]
    if article.headline is not None:
        parts.append(f"<headline>{escaped(article.headline)}</headline>")
    if article.dateline is not None:
        parts.append(f"<dateline>{escaped(article.dateline.written)}</dateline>")
    if article.byline is not None:
        parts.append(f"<by>{escaped(article.byline.written)}</by>")
    if article.summary is not None:
        parts.append(f'<description role="drol:summary">{escaped(article.summary)}</description>')
    return "".join(parts)
