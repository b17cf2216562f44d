"""What a type checker makes of the extras. mypy and pyright read this file; pytest runs it."""

from collections.abc import Iterator
from typing import assert_type

import newsmodel
from consuming import consumer
from newsmodel import Article
from newsmodel.rows import QuoteRow

PAGE = newsmodel.parse("पुल खुला\n\nमहापौर कविता जोशी ने कहा, “काम कल शुरू होगा।”")  # the bridge is open


def test_tables_and_batches_keep_their_types() -> None:
    consumer("pyarrow")
    import pyarrow as pa

    from newsmodel.extras import arrow
    from newsmodel.extras.texts import read_texts

    table = arrow.table({"17": PAGE})
    assert_type(table, pa.Table)
    assert_type(arrow.schema(QuoteRow), pa.Schema)
    assert_type(arrow.stream([PAGE, PAGE.article], QuoteRow), arrow.ArrowStream)
    assert_type(arrow.articles(table), Iterator[Article])
    texts = pa.table({"text": [PAGE.text]})
    assert_type(read_texts(texts), pa.Table)
    for batch in texts.to_batches():
        assert_type(read_texts(batch, QuoteRow), pa.RecordBatch)


def test_frames_are_those_of_their_library() -> None:
    consumer("pandas")
    consumer("polars")
    import pandas as pd
    import polars as pl

    from newsmodel.extras import frames

    assert_type(frames.to_pandas([PAGE], QuoteRow), pd.DataFrame)
    assert_type(frames.to_polars([PAGE], QuoteRow), pl.DataFrame)
