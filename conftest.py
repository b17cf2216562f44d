"""Examples that need an optional package run where it is installed.

`NEWSMODEL_CONSUMERS=1` says that all of them must be: then a missing one is an error.
"""

import importlib.util
import os
import pathlib

NEEDS = {
    "extras/_arrow_columns.py": "pyarrow",
    "extras/arrow.py": "pyarrow",
    "extras/texts.py": "pyarrow",
    "extras/cattrs.py": "cattrs",
    "extras/frames.py": "pandas polars",
    "reference/arrow.md": "pyarrow",
    "how-to/use-with-other-libraries.md": "cattrs msgspec orjson pydantic spacy trafilatura",
}


def pytest_ignore_collect(collection_path: pathlib.Path) -> bool | None:
    """Leave a file of examples out where what it needs is absent."""
    if os.environ.get("NEWSMODEL_CONSUMERS") == "1":
        return None
    needs = NEEDS.get("/".join(collection_path.parts[-2:]), "")
    return True if any(importlib.util.find_spec(name) is None for name in needs.split()) else None


def pytest_report_header() -> str | None:
    """Say which packages are absent, so that nobody wonders what was left out."""
    names = sorted({name for needs in NEEDS.values() for name in needs.split()})
    absent = [name for name in names if importlib.util.find_spec(name) is None]
    return f"examples are left out that need {', '.join(absent)}" if absent else None
