"""An interview: questions and answers by turns."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, DateForm, Manner, Story
from newsmodel.reading.page_writing import body, page_of, pointers, tag_line, written


def _write(article: Article) -> str:
    """The headline, who asked and when, then questions and answers by turns."""
    return page_of(
        "/".join(article.breadcrumb),
        article.headline,
        article.summary,
        written(article.byline),
        written(article.published_at),
        article.captions,
        body(article),
        pointers(article),
        tag_line(article),
    )


LAYOUT = Layout(
    title="interview",
    rules=PLAIN.rules,
    signs=(
        "सवाल: …",
        "जवाब: …",
        "सवाल- …",
        "जवाब- …",
        "सवाल – …",
        "जवाब – …",
        "प्रश्न: …",
        "उत्तर: …",
        "प्रश्न- …",
        "उत्तर- …",
        "Q: …",
        "A: …",
        "Question: …",
        "Answer: …",
    ),
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"captured_at", "modified_at", "comments"},
        dates={"published_at": (DateForm("MMMM d, y"), DateForm("d MMMM y", locale="hi"))},
        story=Story.INTERVIEW,
    ),
)
