"""The WordPress theme Newspaper by tagDiv.

Its top bar has the page's clock; its breadcrumb is joined to the headline without a mark when only the
text is taken.
"""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner
from newsmodel.reading.page_writing import body, counted, page_of, pointers, tag_line, thread, written


def _write(article: Article) -> str:
    """The clock, crumbs glued to the headline, the byline, the day, the form for comments."""
    headline = article.headline or ""
    return page_of(
        written(article.captured_at),
        "".join(article.breadcrumb) + headline if article.breadcrumb else None,
        "FacebookTwitterPinterestWhatsApp",
        headline,
        written(article.byline),
        written(article.published_at),
        "0\nSHARE" if article.published_at else None,
        article.summary,
        article.captions,
        body(article, after_lead=("- Advertisement -",)),
        pointers(article),
        tag_line(article),
        "Previous article\nNext article",
        "RELATED ARTICLESMORE FROM AUTHOR",
        counted(article.comments, "COMMENT", "COMMENTS"),
        thread(article.comments, "{author}\n{date}\n{text}"),
        "LEAVE A REPLY Cancel reply",
        "Please enter your comment!\nPlease enter your name here",
        "- Advertisment -",
        "Most Popular",
        "Recent Comments",
    )


LAYOUT = Layout(
    title="tagDiv Newspaper",
    rules=PLAIN.rules,
    signs=(
        "- Advertisment -",  # so misspelt by the theme
        "RELATED ARTICLES",
        "RELATED ARTICLESMORE FROM AUTHOR",
        "MORE FROM AUTHOR",
        "LEAVE A REPLY Cancel reply",
        "Please enter your comment!",
        "Please enter your name here",
        "You have entered an incorrect email address!",
        "FacebookTwitterPinterestWhatsApp",
        "Most Popular",
    ),
    date_above=TimestampRole.CAPTURED,
    write=_write,
    manner=Manner(
        bylines=(BylineForm("By {name} -"), BylineForm("By {name}")),
        dates={
            "captured_at": (DateForm("EEEE d{th} 'of' MMMM y hh:mm:ss a"), DateForm("EEEE, MMMM d, y")),
            "published_at": (DateForm("MMMM d, y"),),
            "comments": (DateForm("MMMM d, y 'At' h:mm a"),),
        },
        shows=ALL_SHOWN - {"modified_at", "summary"},
    ),
)
