"""Hold the built documentation to the public names: each has an entry that a link can point to."""

import ast
import importlib
import pathlib
import re
import sys

from sphinx.util.inventory import InventoryFile

import newsmodel
import newsmodel.rows

site = pathlib.Path(sys.argv[1])
entries = InventoryFile.loads((site / "objects.inv").read_bytes(), uri="")
known = {name for kind in entries.data.values() for name in kind}
wanted = {f"newsmodel.{name}" for name in newsmodel.__all__}
for name in newsmodel.FORMATS:
    module = importlib.import_module(f"newsmodel.formats.{name}")
    wanted |= {f"{module.__name__}.{public}" for public in module.__all__}
wanted |= {
    f"newsmodel.rows.{name}" for name in newsmodel.rows.__all__ if name != "Row"
}  # a union of the others
# Read, not imported: what the extras import is not installed where the site is built.
for path in (pathlib.Path(newsmodel.__file__).parent / "extras").glob("[!_]*.py"):
    [names] = re.findall(r"^__all__ = (\[.*?\])", path.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    wanted |= {f"newsmodel.extras.{path.stem}.{name}" for name in ast.literal_eval(names)}
missing = sorted(wanted - known)
if missing:
    sys.exit(f"not in the reference: {', '.join(missing)}")
sys.stdout.write(f"{len(wanted)} names are in the reference\n")
