"""The library that a test is about, or the reason why the test is skipped."""

import os
from typing import Any

import pytest


def consumer(name: str) -> Any:
    """Import a module: where it is absent the tests of a file are skipped, or fail if all must be there."""
    if os.environ.get("NEWSMODEL_CONSUMERS") == "1":
        import importlib

        return importlib.import_module(name)
    return pytest.importorskip(name, reason=f'{name} is not installed: pip install "newsmodel[consumers]"')
