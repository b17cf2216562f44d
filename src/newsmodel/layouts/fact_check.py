"""A fact check: numbered headings, and a box with the verdict below."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner, Story
from newsmodel.reading.page_writing import body, page_of, pointers, tag_line, written


def _write(article: Article) -> str:
    """Crumbs with slashes, author and editor, two dates, numbered headings, the box with the verdict."""
    return page_of(
        "/".join(article.breadcrumb),
        article.headline,
        article.summary,
        written(article.byline),
        written(article.published_at),
        written(article.modified_at),
        article.captions,
        body(article, heading="{}"),
        pointers(article),
        tag_line(article),
        "Claim Review : A claim that went round\nClaimed By : Users of social networks\nFact Check : False",
        "Follow us on",
    )


LAYOUT = Layout(
    title="fact check",
    rules=PLAIN.rules,
    signs=(
        "Claim Review …",
        "Claimed By …",
        "Fact Check : …",
        "Claim: …",
        "Claim : …",
        "Fact : …",
        "Fact: …",
        "दावा : …",
        "दावा: …",
        "निष्कर्ष:",
        "क्या है दावा",
        "क्या है सच",
        "पड़ताल",
        "Conclusion:",
        "Conclusion",
        "Result: …",
    ),
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"captured_at", "comments"},
        bylines=(BylineForm("By {name}"), BylineForm("लेखक: {name}", role="लेखक")),
        dates={
            "published_at": (
                DateForm("MMMM d, y HH:mm 'IST'", locale="hi"),
                DateForm("MMM d, y HH:mm 'IST'"),
            ),
            "modified_at": (
                DateForm("MMMM d, y HH:mm 'IST'", label="अपडेट: ", locale="hi"),
                DateForm("MMM d, y HH:mm 'IST'", label="Updated: "),
            ),
        },
        story=Story.FACT_CHECK,
    ),
)
