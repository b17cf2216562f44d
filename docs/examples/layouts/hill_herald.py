"""Hill Herald, an invented theme: its name above the headline, a row of stars above the text."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner
from newsmodel.reading.page_writing import body, page_of, pointers, tag_line, written


def _write(article: Article) -> str:
    """Write a page as this theme's text looks: that is how its law can be tried on made-up articles."""
    return page_of(
        "Hill Herald · since 1962",
        article.headline,
        written(article.byline),
        written(article.published_at),
        "Rate this story ★★★★★",
        article.captions,
        body(article),
        pointers(article),
        tag_line(article),
        "Back to the valley",
        "Tell the editor what you think",
    )


LAYOUT = Layout(
    title="Hill Herald",
    rules=PLAIN.rules,
    # Two of these on a page, and it is one of this theme's.
    signs=("Hill Herald · since …", "Rate this story …", "Back to the valley", "Tell the editor …"),
    # What no language and no other theme says.
    furniture={
        FurnitureKind.SITE: ("Hill Herald · since …",),
        FurnitureKind.REACTION: ("Rate this story …",),
        FurnitureKind.NAVIGATION: ("Back to the valley",),
        FurnitureKind.COMMENT_FORM: ("Tell the editor …",),
    },
    write=_write,
    # What it can show of an article, and how.
    manner=Manner(
        shows=ALL_SHOWN - {"breadcrumb", "modified_at", "captured_at", "summary", "comments"},
        bylines=(BylineForm("Words by {name}", role="Words by"),),
        dates={"published_at": (DateForm("d MMMM y, h:mm a"),)},
    ),
)
