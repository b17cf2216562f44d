"""The programs of the pages under docs/how-to print what the pages say."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

import newsmodel
from consuming import consumer

PAGES = pathlib.Path(__file__).parents[2] / "docs" / "how-to"


@pytest.mark.parametrize(
    ("page", "needs"),
    [
        ("read-a-corpus-with-spark", "pyspark pyarrow"),
        ("read-a-corpus-with-ray", "ray pyarrow"),
        ("read-a-corpus-with-dask", "dask pandas pyarrow"),
    ],
)
def test_the_program_prints_what_the_page_says(page: str, needs: str, tmp_path: pathlib.Path) -> None:
    for name in needs.split():
        consumer(name)
    if "pyspark" in needs and not (os.environ.get("JAVA_HOME") or shutil.which("java")):
        pytest.skip("Java is absent, and Spark runs in it")
    text = (PAGES / f"{page}.md").read_text("utf-8")
    [program] = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    [expected] = re.findall(r"^```text\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    # The workers of an engine run the same Python, and import newsmodel from where this one does.
    source = str(pathlib.Path(newsmodel.__file__).parents[1])
    path = os.pathsep.join(filter(None, [source, os.environ.get("PYTHONPATH")]))
    own = {"PYTHONPATH": path, "PYSPARK_PYTHON": sys.executable, "RAY_USAGE_STATS_ENABLED": "0"}

    done = subprocess.run(
        [sys.executable, "program.py"],
        cwd=tmp_path,
        env={**os.environ, **own, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout == expected
