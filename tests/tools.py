"""Programs that are no packages of Python: the Nu checker, a browser, and what runs in it.

`npm install --prefix FOLDER --ignore-scripts vnu-jar axe-core` puts two of them into a folder, which
NEWSMODEL_TOOLS names; Java and Chromium are found by the PATH. A test that lacks one says so.
"""

import os
import pathlib
import shutil

import pytest


def program(*names: str) -> str:
    """Give the path of the first of some programs that is there; where none is the test is skipped."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.skip(f"none of these programs is here: {', '.join(names)}")
    return found


def node_file(name: str) -> pathlib.Path:
    """Give the path of a file of a package of npm; where it is absent the test is skipped."""
    folder = os.environ.get("NEWSMODEL_TOOLS")
    path = pathlib.Path(folder or "NEWSMODEL_TOOLS") / "node_modules" / name
    if not path.is_file():
        pytest.skip(
            f"{path} is absent: npm install --prefix FOLDER {path.parts[-2]}, and set NEWSMODEL_TOOLS=FOLDER"
        )
    return path
