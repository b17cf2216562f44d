"""NITF 3.6, the News Industry Text Format of the IPTC: what news agencies have sent since 1999.

Headline, byline, dateline, summary and tags stand in its own elements, the body in `block`s, one a section,
with the speech of a paragraph in `q`. What NITF has no place for stands in attributes of a namespace of our
own: what is known of a quote on its element, the rest on the outermost one, as the difference to what is in
the elements. Our documents say `xml:space="preserve"`, for their white space is that of the article; in
others it is collapsed.

Source: NITF 3.6 schema and documentation, IPTC, 2012.
"""

from newsmodel.formats._nitf_carried import carried, carried_with_notes
from newsmodel.formats._nitf_notes import no_note, note
from newsmodel.formats._nitf_reading import read_nitf
from newsmodel.formats._nitf_writing import Note, nitf
from newsmodel.formats._residue import losses_of
from newsmodel.formats._xml import read_xml
from newsmodel.formats._xml_residue import residue_attributes, with_residue
from newsmodel.formats._xml_text import checked_xml, is_writable
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.article import Article, article_only
from newsmodel.report import Report

__all__ = ["carried", "dumps", "loads", "losses"]

# NITF had no namespace before 3.5, and most agencies write none.
_SPACES = ("http://iptc.org/std/NITF/", "http://www.nitf.org/")


def dumps(article: Article, *, residue: bool = True) -> str:
    """Write an article as a NITF document.

    >>> from newsmodel import Article, Paragraph, Section
    >>> body = Section(blocks=(Paragraph(text="काम अगले सप्ताह शुरू होगा।"),))
    >>> print(dumps(Article(headline="नहर की सफाई", language="hi", sections=(body,))))
    <?xml version="1.0" encoding="UTF-8"?>
    <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN"
    xml:space="preserve" baselang="hi" xml:lang="hi">
    <head><title>नहर की सफाई</title></head>
    <body><body.head><hedline><hl1>नहर की सफाई</hl1></hedline></body.head>
    <body.content>
    <block><p>काम अगले सप्ताह शुरू होगा।</p></block>
    </body.content></body>
    </nitf>

    Without `residue` it has only what NITF itself can say; `losses` tells what is then missing.
    `UnsupportedError` is raised for characters that no XML can hold, `TypeError` for what is no article.
    """
    article_only(article)
    if residue:
        text = _document(article, residue_attributes(carried_with_notes(article), article), note)
        if is_writable(text):
            return text
    # What XML cannot hold may be in a note alone. The residue can hold it, for JSON has escapes.
    more = residue_attributes(carried(article), article) if residue else ""
    return checked_xml(_document(article, more, no_note), article)


def _document(article: Article, more: str, note: Note) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{nitf(article, more, note)}\n'


def loads(text: str | bytes, *, allow_doctype: bool = False, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Read an article from a NITF document, ours or another's, of any version and with or without namespace.

    >>> loads("<nitf><head><title>Canal cleaned</title></head><body/></nitf>").headline
    'Canal cleaned'

    What stands elsewhere in it is passed over. Bytes may be in UTF-8, UTF-16, ISO 8859-1 and their like. A
    DOCTYPE is refused, unless `allow_doctype` is given and it declares nothing itself; what it points to is
    never read. `DecodeError` is raised for what is no NITF document, `LimitError` for what is past a limit.
    """
    root = read_xml(text, limits, spaces=_SPACES, allow_doctype=allow_doctype)
    return with_residue(read_nitf(root), root, limits)


def losses(article: Article) -> Report:
    """Say what of an article only the residue carries: NITF has no place for it.

    >>> from newsmodel import Article, Comment
    >>> print(*losses(Article(headline="नहर की सफाई", comments=(Comment(text="कब?"),))))
    comments: nitf has no place for it (nitf.lost)
    """
    return losses_of("nitf", carried(article), article)
