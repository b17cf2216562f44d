"""The WordPress theme Jannah by TieLabs: crumbs with slashes, author and two dates, a row of counters."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner
from newsmodel.reading.page_writing import body, counted, page_of, pointers, tag_line, thread, written


def _write(article: Article) -> str:
    """Crumbs with slashes, author and two dates, a row of counters, shares, related articles, the form."""
    return page_of(
        "/".join(article.breadcrumb),
        article.headline,
        article.summary,
        written(article.byline),
        written(article.published_at),
        written(article.modified_at),
        "0 12 1 minute read",
        "Facebook X LinkedIn Tumblr Pinterest Reddit WhatsApp Telegram",
        article.captions,
        body(article, heading="{}", after_lead=("Advertisement",)),
        pointers(article),
        tag_line(article),
        "Share via Email\nPrint",
        "Related Articles",
        counted(article.comments, "Comment", "Comments"),
        thread(article.comments, "{author} says:\n{date}\n{text}"),
        "Leave a Reply Cancel reply",
        "Your email address will not be published. Required fields are marked *",
        "Comment *\nName *\nEmail *\nWebsite",
        "Check Also\nClose",
        "Back to top button",
    )


LAYOUT = Layout(
    title="Jannah",
    rules=PLAIN.rules,
    signs=(
        "Check Also",
        "Back to top button",
        "Share via Email",
        "… minute read",
        "Less than a minute",
        "Last Updated: …",
        "Related Articles",
        "Switch skin",
        "Random Article",
        "With Product You Purchase",
        "Subscribe to our mailing list …",
        "Facebook X LinkedIn …",
        "Facebook Twitter LinkedIn …",
    ),
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"captured_at"},
        bylines=(BylineForm("{name}"),),
        dates={
            "published_at": (DateForm("MMMM d, y"),),
            "modified_at": (DateForm("MMMM d, y", label="Last Updated: "),),
            "comments": (DateForm("MMMM d, y 'at' h:mm a"),),
        },
    ),
)
