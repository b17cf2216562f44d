"""Hold the built documentation to the public names: each has an entry that a link can point to."""

import importlib
import pathlib
import sys

from sphinx.util.inventory import InventoryFile

import newsmodel

site = pathlib.Path(sys.argv[1])
entries = InventoryFile.loads((site / "objects.inv").read_bytes(), uri="")
known = {name for kind in entries.data.values() for name in kind}
wanted = {f"newsmodel.{name}" for name in newsmodel.__all__}
for name in newsmodel.FORMATS:
    module = importlib.import_module(f"newsmodel.formats.{name}")
    wanted |= {f"{module.__name__}.{public}" for public in module.__all__}
missing = sorted(wanted - known)
if missing:
    sys.exit(f"not in the reference: {', '.join(missing)}")
sys.stdout.write(f"{len(wanted)} names are in the reference\n")
