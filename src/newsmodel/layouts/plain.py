"""Any page that no other style fits: every rule, in the order that does best where nothing is known."""

from newsmodel.model.article import Article
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import BylineForm, DateForm, Manner
from newsmodel.reading.page_writing import body, counted, page_of, pointers, tag_line, thread, written
from newsmodel.reading.rules.also_read import also_read
from newsmodel.reading.rules.breadcrumb import breadcrumb
from newsmodel.reading.rules.bullets import bullets
from newsmodel.reading.rules.byline import byline, byline_below
from newsmodel.reading.rules.caption import caption
from newsmodel.reading.rules.closing_note import closing_note
from newsmodel.reading.rules.comments import comments
from newsmodel.reading.rules.dateline import dateline
from newsmodel.reading.rules.embed import embed
from newsmodel.reading.rules.furniture import furniture
from newsmodel.reading.rules.heading import heading, run_in_heading
from newsmodel.reading.rules.headline import headline
from newsmodel.reading.rules.leftover import leftover
from newsmodel.reading.rules.pairs import pairs
from newsmodel.reading.rules.paragraph import paragraph
from newsmodel.reading.rules.pull_quote import pull_quote
from newsmodel.reading.rules.summary import summary
from newsmodel.reading.rules.tags import tags
from newsmodel.reading.rules.timestamp import timestamp
from newsmodel.reading.rules.unmarked_list import unmarked_list


def _write(article: Article) -> str:
    """Every field, from the crumbs to the comments, and nothing besides."""
    return page_of(
        written(article.captured_at),
        " / ".join(article.breadcrumb),
        article.headline,
        article.summary,
        written(article.byline),
        written(article.published_at),
        written(article.modified_at),
        article.captions,
        body(article),
        pointers(article),
        tag_line(article),
        counted(article.comments, "comment", "comments"),
        thread(article.comments, "{author}\n{date}\n{text}"),
    )


LAYOUT = Layout(
    title="plain",
    rules=(
        headline,
        breadcrumb,
        comments,
        dateline,
        also_read,
        tags,
        embed,
        furniture,
        timestamp,
        summary,
        byline,
        byline_below,
        caption,
        closing_note,
        pull_quote,
        bullets,
        pairs,
        unmarked_list,
        run_in_heading,
        heading,
        paragraph,
        leftover,
    ),
    write=_write,
    manner=Manner(
        bylines=(
            BylineForm("By {name}"),
            BylineForm("लेखक: {name}", role="लेखक"),
            BylineForm("रिपोर्ट: {name}", role="रिपोर्ट"),
        ),
        dates={
            "captured_at": (DateForm("EEEE, d MMMM y hh:mm:ss a"),),
            "published_at": (
                DateForm("d MMMM y, h:mm a 'IST'"),
                DateForm("MMMM d, y"),
                DateForm("d MMMM y, h:mm a", locale="hi"),
                DateForm("dd-MM-y HH:mm", label="Published on: "),
            ),
            "modified_at": (
                DateForm("d MMMM y, h:mm a 'IST'", label="Updated: "),
                DateForm("d MMMM y", label="अपडेट: ", locale="hi"),
            ),
            "comments": (DateForm("MMMM d, y 'at' h:mm a"), DateForm("d MMMM y, h:mm a", locale="hi")),
        },
    ),
)
