"""Dask reads a corpus in two processes, as one would alone."""

import concurrent.futures
import multiprocessing
from functools import partial
from typing import Any

import pytest

from consuming import consumer
from corpus import LIMITS, pages, serial

pa = consumer("pyarrow")
pd = consumer("pandas")
dd = consumer("dask.dataframe")

from newsmodel.extras.texts import read_texts, result_schema  # noqa: E402


def read_frame(frame: Any) -> Any:
    """Read a partition: a data frame of texts in, a data frame of rows out."""
    table = pa.Table.from_pandas(frame, preserve_index=False)
    return read_texts(table, article_id="id", limits=LIMITS).to_pandas(types_mapper=pd.ArrowDtype)


@pytest.mark.xdist_group("corpus")  # one process reads the pages serially, once for all engines
@pytest.mark.no_cover  # ten thousand pages are read twice: the same lines, traced, take three times as long
def test_dask_gives_the_serial_result() -> None:
    corpus = dd.from_pandas(pages().to_pandas(types_mapper=pd.ArrowDtype), npartitions=8)
    meta = result_schema().empty_table().to_pandas(types_mapper=pd.ArrowDtype)
    # New interpreters: the engines of other tests may have left threads in this one.
    spawned = partial(concurrent.futures.ProcessPoolExecutor, 2, multiprocessing.get_context("spawn"))

    with spawned() as pool:
        frame = corpus.map_partitions(read_frame, meta=meta).compute(scheduler="processes", pool=pool)

    rows = pa.Table.from_pandas(frame, schema=result_schema(), preserve_index=False).to_pylist()
    assert rows == serial()
