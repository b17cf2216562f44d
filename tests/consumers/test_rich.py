"""rich prints articles and tables of rows."""

import io

from consuming import consumer
from newsmodel import Dateline
from newsmodel.rows import QuoteRow, columns
from newsmodel.testing import make_article

console = consumer("rich.console")
pretty = consumer("rich.pretty")
table = consumer("rich.table")

ARTICLE = make_article(5, dateline=Dateline(written="बलिया:", places=("बलिया",)))


def printed(value: object) -> str:
    """Print a value as to a terminal of 200 columns."""
    out = io.StringIO()
    console.Console(file=out, width=200, color_system="truecolor", force_terminal=True).print(value)
    return out.getvalue()


def test_an_article_is_printed_field_by_field() -> None:
    text = pretty.pretty_repr(ARTICLE, max_width=100)

    assert text.startswith("Article(\n    headline=")
    assert "\n    dateline=Dateline(written='बलिया:', places=('बलिया',), " in text.replace(
        "\n        ", " "
    ).replace("( ", "(")
    assert "_depth" not in text
    assert str(ARTICLE.headline) in printed(pretty.Pretty(ARTICLE))


def test_rows_are_a_table() -> None:
    rows = QuoteRow.of(ARTICLE)
    quotes = table.Table(*(column.name for column in columns(QuoteRow)[-4:]))
    for row in rows:
        quotes.add_row(row.text, row.speaker, row.speaker_role, row.cue)

    shown = printed(quotes)

    assert rows
    assert all(row.speaker in shown for row in rows if row.speaker)
