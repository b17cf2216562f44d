"""Spark reads a corpus in two processes, as one would alone."""

import os
import shutil
import sys
from functools import partial
from typing import Any

import pytest

from consuming import consumer
from corpus import LIMITS, pages, serial

consumer("pyarrow")
sql = consumer("pyspark.sql")

from newsmodel.extras.texts import read_texts, result_schema  # noqa: E402

JAVA = os.environ.get("JAVA_HOME") or shutil.which("java")


@pytest.fixture(scope="module")
def spark() -> Any:
    """Start Spark with two workers, which run the same Python."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = sql.SparkSession.builder.master("local[2]").appName("newsmodel")
    quiet = {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.driver.host": "localhost",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.session.timeZone": "UTC",
    }
    for name, value in quiet.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()


# What Spark says of newer releases of pandas is not about us.
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
@pytest.mark.skipif(not JAVA, reason="Java is absent, and Spark runs in it")
@pytest.mark.xdist_group("corpus")  # one process reads the pages serially, once for all engines
@pytest.mark.no_cover  # ten thousand pages are read twice: the same lines, traced, take three times as long
def test_spark_gives_the_serial_result(spark: Any) -> None:
    read = partial(read_texts, article_id="id", limits=LIMITS)
    schema = spark.createDataFrame(result_schema().empty_table()).schema
    corpus = spark.createDataFrame(pages()).repartition(8)

    rows = corpus.mapInArrow(lambda batches: map(read, batches), schema).toArrow()

    found = sorted(rows.to_pylist(), key=lambda row: int(row["article_id"]))
    assert found == serial()
