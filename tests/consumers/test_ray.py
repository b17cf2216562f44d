"""Ray Data reads a corpus in worker processes, as one would alone."""

import os
from functools import partial
from typing import Any

import pytest

from consuming import consumer
from corpus import LIMITS, pages, serial

consumer("pyarrow")
ray = consumer("ray")
ray_data = consumer("ray.data")

from newsmodel.extras.texts import read_texts  # noqa: E402


@pytest.fixture(scope="module")
def cluster() -> Any:
    """Start Ray on this machine alone, with two workers."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, configure_logging=False)
    yield
    ray.shutdown()


# What Ray's own modules say of Python and of each other is not about us.
@pytest.mark.filterwarnings("ignore")
@pytest.mark.xdist_group("corpus")  # one process reads the pages serially, once for all engines
@pytest.mark.no_cover  # ten thousand pages are read twice: the same lines, traced, take three times as long
def test_ray_gives_the_serial_result(cluster: None) -> None:
    read = partial(read_texts, article_id="id", limits=LIMITS)
    corpus = ray_data.from_arrow([pages().slice(at, 1_250) for at in range(0, pages().num_rows, 1_250)])

    rows = corpus.map_batches(read, batch_format="pyarrow", batch_size=500).take_all()

    assert sorted(rows, key=lambda row: int(row["article_id"])) == serial()
