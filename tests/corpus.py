"""Ten thousand small pages of made-up news, some of them broken, and what reading them one by one gives."""

import functools
from typing import Any

from newsmodel import Limits
from newsmodel.testing import make_article

SIZE = 10_000
LIMITS = Limits(max_chars=1_000)


@functools.cache
def pages() -> Any:
    """Give the pages as an Arrow table: a headline, a dateline, a paragraph in which somebody speaks."""
    import pyarrow as pa

    articles = [make_article(seed, layout="jannah") for seed in range(250)]
    speech = [part.text for article in articles for part in article.paragraphs if part.quotes]
    texts: list[str | None] = []
    for number in range(SIZE):
        article = articles[number % len(articles)]
        place = article.dateline.written if article.dateline else ""
        said = speech[number // 7 % len(speech)]
        texts.append(f"{article.headline}\n\n{place} {said}")
    # Broken ones: no text at all, and more of it than is allowed.
    texts[::500] = [None] * len(texts[::500])
    texts[1::500] = ["क" * 1_001] * len(texts[1::500])
    return pa.table({"id": range(SIZE), "text": texts})


@functools.cache
def serial() -> list[dict[str, Any]]:
    """Give the rows of all pages, read one after the other in this process."""
    from newsmodel.extras.texts import read_texts

    rows: list[dict[str, Any]] = read_texts(pages(), article_id="id", limits=LIMITS).to_pylist()
    assert len(rows) == SIZE
    assert sum(row["error"] is not None for row in rows) == 2 * SIZE // 500
    assert sum(row["quote_count"] or 0 for row in rows) > SIZE
    return rows
