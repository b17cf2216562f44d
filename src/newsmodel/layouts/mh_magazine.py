"""The WordPress theme MH Magazine: date, author and number of comments in one line."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, DateForm, Manner
from newsmodel.reading.page_writing import body, counted, page_of, pointers, tag_line, thread


def _write(article: Article) -> str:
    """Date, author and number of comments in one line; the articles before and after; the theme's mark."""
    signed = (article.published_at, article.byline)
    return page_of(
        "/".join(article.breadcrumb),
        article.headline,
        " ".join(part.written for part in signed if part),
        article.captions,
        body(article, after_lead=("Advertisement",)),
        pointers(article),
        tag_line(article),
        "« Previous\nNext »",
        counted(article.comments, "Comment", "Comments") or "Be the first to comment",
        thread(article.comments, "{author}\n{date}\n{text}"),
        "Leave a Reply",
        "Your email address will not be published.",
        "Comment\nName *\nEmail *\nWebsite",
        "Copyright © 2026 | WordPress Theme by MH Themes",
    )


LAYOUT = Layout(
    title="MH Magazine",
    rules=PLAIN.rules,
    signs=(
        "Be the first to comment",
        "Copyright © … MH Themes",
        "« Previous",
        "Next »",
        "Previous",
        "Next",
        "Your email address will not be published.",
        "Copyright … WordPress Theme by MH Themes",
    ),
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"captured_at", "modified_at", "summary"},
        dates={
            "published_at": (DateForm("MMMM d, y"), DateForm("dd/MM/y")),
            "comments": (DateForm("MMMM d, y 'at' h:mm a"),),
        },
    ),
)
