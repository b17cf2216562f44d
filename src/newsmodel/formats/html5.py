"""HTML5: an article as a piece of a page, or as a page that a phone shows well.

It is built of the article's parts and never cleaned: whatever a text holds is shown as text. No element has
an `id`, no address becomes a link unless it begins with `http://` or `https://`, and the only script is the
data of schema.org, where it is asked for. The text is XML too, and so it is read.
"""

from newsmodel.formats._html5_carried import carried as _carried
from newsmodel.formats._html5_characters import as_html_shows, json_for_html
from newsmodel.formats._html5_page import framed
from newsmodel.formats._html5_reading import read_article
from newsmodel.formats._html5_writing import RESIDUE, written_article
from newsmodel.formats._json_text import write_json
from newsmodel.formats._residue import losses_of, residue_of, restored_from
from newsmodel.formats._xml import fault, read_xml
from newsmodel.formats._xml_text import checked_xml, escaped, json_for_xml
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.article import Article, article_only
from newsmodel.report import Report

__all__ = ["carried", "dumps", "dumps_page", "loads", "losses"]


def dumps(article: Article, *, residue: bool = True, json_ld: bool = False) -> str:
    """Write an article as the element `article`, to stand in a page.

    >>> from newsmodel import Article
    >>> print(dumps(Article(headline="नहर की सफाई", language="hi")))
    <article class="newsmodel" lang="hi" dir="ltr">
    <header>
    <h1>नहर की सफाई</h1>
    </header>
    </article>

    With `json_ld` a script with the data of schema.org stands at its end. Without `residue` it has only what
    HTML can say by itself; `losses` tells what is then missing. U+FFFD stands for controls that XML has and
    HTML has not. `UnsupportedError` is raised for characters that XML cannot hold, `TypeError` for what is
    no article.
    """
    return checked_xml(
        _written(article, residue=residue, script=_script(article) if json_ld else ""), article
    )


def dumps_page(article: Article, *, residue: bool = True, json_ld: bool = False) -> str:
    r"""Write an article as a whole page, with a style for phones, screens and dark mode.

    >>> from newsmodel import Article
    >>> dumps_page(Article(headline="नहर की सफाई", language="hi")).partition("<head>")[0]
    '<!DOCTYPE html>\n<html lang="hi" dir="ltr">\n'

    The options and errors are those of `dumps`.
    """
    script = _script(article) if json_ld else ""
    return checked_xml(
        framed(as_html_shows(article), _written(article, residue=residue, script=""), script), article
    )


def _written(article: Article, *, residue: bool, script: str) -> str:
    article_only(article)
    shown = as_html_shows(article)
    left = residue_of(_carried(shown), article) if residue else {}
    more = ""
    if left:
        # JSON is full of quotation marks, so apostrophes stand around it.
        text = escaped(json_for_html(json_for_xml(write_json(left)))).replace("'", "&#39;")
        more = f" {RESIDUE}='{text}'"
    return written_article(shown, more, script)


def _script(article: Article) -> str:
    # Late: only those who ask for it need the other format.
    from newsmodel.formats import jsonld

    text = json_for_html(jsonld.dumps(article, residue=False))
    return f'<script type="application/ld+json">{text}</script>\n'


def loads(text: str, *, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Read an article from what `dumps` or `dumps_page` wrote.

    >>> loads('<article class="newsmodel"><header><h1>नहर की सफाई</h1></header></article>').headline
    'नहर की सफाई'

    Other HTML is not read: `DecodeError` is raised for what is no XML or holds no such article,
    `LimitError` for what is past a limit.
    """
    root = read_xml(text, limits, spaces=("http://www.w3.org/1999/xhtml",), allow_doctype=True)
    for node in (root, *root.below()):
        if node.name == "article" and node.attributes.get("class") == "newsmodel":
            bare = read_article(node)
            left = node.attributes.get(RESIDUE)
            return bare if left is None else restored_from(bare, left, limits=limits)
    raise fault('no element article of the class "newsmodel"', "no_article")


def carried(article: Article) -> Article:
    """Give an article as it comes back through the elements of HTML alone.

    >>> from newsmodel import Article, Paragraph, Quote, Section
    >>> said = Paragraph(text="काम कब शुरू होगा, कहना कठिन है।", quotes=(Quote(text="कल शुरू होगा।"),))
    >>> carried(Article(sections=(Section(blocks=(said,)),))).lead.quotes
    ()
    """
    article_only(article)
    return _carried(as_html_shows(article))


def losses(article: Article) -> Report:
    """Say what of an article only the residue carries: HTML has no place for it.

    >>> from newsmodel import Article, Paragraph, Quote, Section
    >>> said = Paragraph(text="उन्होंने हामी भरी।", quotes=(Quote(text="हाँ"),))
    >>> print(*losses(Article(sections=(Section(blocks=(said,)),))))
    sections[0].blocks[0].quotes: html5 has no place for it (html5.lost)
    """
    return losses_of("html5", carried(article), article)
