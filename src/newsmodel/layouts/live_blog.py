"""A live blog: entries below each other, the newest first, each under the time of the clock."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, DateForm, Manner, Story
from newsmodel.reading.page_writing import body, page_of, pointers, tag_line, written


def _write(article: Article) -> str:
    """The headline, the last change, what has happened so far, then the entries."""
    return page_of(
        "/".join(article.breadcrumb),
        "LIVE",
        article.headline,
        article.summary,
        written(article.byline),
        written(article.published_at),
        written(article.modified_at),
        article.captions,
        body(article, heading="{}\n", after_lead=("Live Updates", "Show key events only")),
        pointers(article),
        tag_line(article),
        "Back to top",
    )


LAYOUT = Layout(
    title="live blog",
    rules=PLAIN.rules,
    signs=(
        "Live Updates",
        "LIVE",
        "लाइव अपडेट",
        "लाइव",
        "LIVE UPDATES",
        "Key Events",
        "Show key events only",
        "Live Blog",
        "मुख्य घटनाक्रम",
        "लाइव ब्लॉग",
    ),
    furniture={FurnitureKind.NAVIGATION: ("Show key events only", "Key Events", "मुख्य घटनाक्रम")},
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"captured_at", "comments"},
        dates={
            "published_at": (DateForm("MMM d, y, h:mm a", label="Published: "),),
            "modified_at": (DateForm("MMM d, y, h:mm a 'IST'", label="Last Updated: "),),
        },
        story=Story.LIVE_BLOG,
    ),
)
