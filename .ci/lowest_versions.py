"""Print the lowest version of each dependency that pyproject.toml allows, as constraints for pip."""

import pathlib
import re
import sys
import tomllib

project = tomllib.loads(pathlib.Path("pyproject.toml").read_text("utf-8"))["project"]
for requirement in [*project["dependencies"], *project["optional-dependencies"]["test"]]:
    # "python-dateutil>=2.9,<5"
    name, lowest = re.match(r"([\w.-]+)>=([\d.]+)", requirement).groups()
    sys.stdout.write(f"{name}=={lowest}\n")
