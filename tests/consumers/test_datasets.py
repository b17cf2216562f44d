"""Hugging Face datasets hold articles and rows, and read texts batch by batch."""

from functools import partial
from typing import Any

import pytest

import newsmodel
from consuming import consumer
from newsmodel.rows import ArticleRow, QuoteRow
from newsmodel.testing import make_article, make_page, make_page_text

pa = consumer("pyarrow")


@pytest.fixture(scope="module")
def datasets() -> Any:
    """Import datasets without its network: nothing here is downloaded."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HF_HUB_OFFLINE", "1")
        return consumer("datasets")


def test_articles_come_back_from_a_dataset(datasets: Any, tmp_path: Any) -> None:
    from newsmodel.extras import arrow

    articles = [make_article(seed, layout=layout) for layout in newsmodel.LAYOUTS for seed in range(5)]
    dataset = datasets.Dataset(arrow.table(articles))

    dataset.save_to_disk(str(tmp_path / "articles"))
    again = datasets.load_from_disk(str(tmp_path / "articles"))

    assert list(arrow.articles(again.data.table)) == articles
    assert again[3]["headline"] == articles[3].headline


def test_rows_are_a_dataset(datasets: Any) -> None:
    from newsmodel.extras import arrow

    pages = {f"{seed}.txt": make_page(seed) for seed in range(6)}
    dataset = datasets.Dataset(arrow.table(pages, QuoteRow))

    named = dataset.filter(lambda row: row["speaker"] is not None)

    expected = [quote for page in pages.values() for quote in page.article.quotes if quote.speaker]
    assert [row["text"] for row in named] == [quote.text for quote in expected]
    assert expected


def test_a_dataset_of_texts_is_read_in_batches(datasets: Any) -> None:
    from newsmodel.extras.texts import read_texts

    texts = [make_page_text(seed) for seed in range(12)]
    dataset = datasets.Dataset(pa.table({"text": texts, "id": range(12)})).with_format("arrow")
    read = partial(read_texts, kind=ArticleRow, article_id="id")

    rows = dataset.map(read, batched=True, batch_size=5, remove_columns=["text", "id"])

    assert rows.with_format(None)["headline"] == [newsmodel.parse(text).article.headline for text in texts]
