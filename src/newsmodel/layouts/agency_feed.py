"""A story of a news agency as a feed hands it on: the dateline opens it, a note on the feed ends it."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner
from newsmodel.reading.page_writing import body, page_of, pointers, tag_line, written


def _write(article: Article) -> str:
    """The headline, whoever put it online, the text below its dateline, a note on the feed."""
    hindi = article.language == "hi"
    return page_of(
        article.headline,
        article.summary,
        written(article.byline),
        written(article.published_at),
        article.captions,
        body(article),
        pointers(article),
        tag_line(article),
        "यह खबर सिंडिकेट फीड से सीधे ली गई है, इसे हमारी टीम ने संपादित नहीं किया है।"
        if hindi
        else "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)",
        "Source : PTI",
    )


LAYOUT = Layout(
    title="agency feed",
    rules=PLAIN.rules,
    signs=(
        "(यह खबर … फीड …",
        "यह खबर … फीड …",
        "… सिंडिकेट फीड …",
        "(हेडलाइन के अलावा …",
        "(This story has not been edited …",
        "Disclaimer: This story is auto-generated …",
        "Disclaimer: यह आर्टिकल … फीड …",
        "डिस्क्लेमर: यह आर्टिकल … फीड …",
        "Source : …",
        "Source: PTI",
        "Source: IANS",
    ),
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"breadcrumb", "captured_at", "modified_at", "comments"},
        bylines=(BylineForm("By {name}"), BylineForm("Edited By: {name}", role="Edited By")),
        dates={
            "published_at": (
                DateForm("MMMM d, y h:mm a 'IST'"),
                DateForm("d MMMM y, HH:mm", locale="hi"),
                DateForm("y-MM-dd HH:mm:ss"),
            ),
        },
    ),
)
