"""The WordPress theme Soledad by PenciDesign: the word "by" and the name on lines of their own."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner
from newsmodel.reading.page_writing import body, counted, page_of, pointers, tag_line, thread, written


def _write(article: Article) -> str:
    """The headline, "by" and the name on lines of their own, shares, the posts before and after."""
    return page_of(
        article.headline,
        written(article.byline),
        written(article.published_at),
        article.captions,
        body(article),
        pointers(article),
        tag_line(article),
        counted(article.comments, "comment", "comments") or "0 comment",
        thread(article.comments, "{author}\n{date}\n{text}"),
        "0 FacebookTwitterPinterestEmail",
        "previous post",
        "next post",
        "You may also like",
        "Leave a Comment Cancel Reply",
        "Save my name, email, and website in this browser for the next time I comment.",
    )


LAYOUT = Layout(
    title="Soledad",
    rules=PLAIN.rules,
    signs=(
        "written by",
        "by",
        "0 comment",
        "previous post",
        "next post",
        "You may also like",
        "Leave a Comment Cancel Reply",
        "FacebookTwitterPinterestEmail",
        "FacebookTwitterPinterestLinkedinTumblrRedditWhatsappTelegramEmail",
        "0 FacebookTwitterPinterestEmail",
    ),
    furniture={FurnitureKind.SHARE: ("0 FacebookTwitterPinterest…",)},
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"breadcrumb", "captured_at", "modified_at", "summary"},
        bylines=(BylineForm("by\n{name}"), BylineForm("written by\n{name}", role="written by")),
        dates={
            "published_at": (DateForm("MMMM d, y"), DateForm("d MMMM y", locale="hi")),
            "comments": (DateForm("MMMM d, y '-' h:mm a"),),
        },
    ),
)
