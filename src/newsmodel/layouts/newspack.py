"""The WordPress theme Newspack, with the buttons of Jetpack above and below the text."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner
from newsmodel.reading.page_writing import body, counted, page_of, pointers, thread, written


def _write(article: Article) -> str:
    """The section above the headline, "by", the day, the buttons of Jetpack above and below the text."""
    return page_of(
        "Posted inNews",
        article.headline,
        article.summary,
        written(article.byline),
        written(article.published_at),
        "Share this:",
        "Click to share on WhatsApp (Opens in new window)\nClick to share on Facebook (Opens in new window)",
        article.captions,
        body(article, heading="{}"),
        pointers(article),
        "Tagged: " + ", ".join(article.tags) if article.tags else None,
        "Like this:\nLike Loading...",
        counted(article.comments, "Comment", "Comments"),
        thread(article.comments, "{author} says:\n{date}\n{text}"),
        "Leave a comment",
        "Your email address will not be published.",
        "Proudly powered by Newspack by Automattic",
    )


LAYOUT = Layout(
    title="Newspack",
    rules=PLAIN.rules,
    signs=(
        "Posted in…",
        "Share this:",
        "Like this:",
        "Like Loading...",
        "Tagged: …",
        "Click to share on …",
        "Click to print (Opens in new window)",
        "Click to email …",
        "More by …",
        "Leave a comment",
        "Proudly powered by Newspack by Automattic",
    ),
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"breadcrumb", "captured_at", "modified_at"},
        bylines=(BylineForm("by {name}"), BylineForm("By {name}")),
        dates={
            "published_at": (DateForm("MMMM d, y"), DateForm("d MMMM y", locale="hi")),
            "comments": (DateForm("MMMM d, y 'at' h:mm a"),),
        },
    ),
)
