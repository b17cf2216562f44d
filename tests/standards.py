"""The schemas and vocabularies of the standards, which stand outside the project.

Their folder is `standards` in that of NEWSMODEL_SHARED, or in `shared` beside the checkout. A test that needs
one says so where it is absent; what does not need them checks the structure all the same.
"""

import os
import pathlib

import pytest

_SHARED = os.environ.get("NEWSMODEL_SHARED") or pathlib.Path(__file__).parents[2] / "shared"


def standard(name: str) -> pathlib.Path:
    """Give the path of a file of the standards; where it is absent the test is skipped."""
    path = pathlib.Path(_SHARED) / "standards" / name
    if not path.is_file():
        pytest.skip(f"{path} is absent (set NEWSMODEL_SHARED): only our own checks of the structure ran")
    return path
