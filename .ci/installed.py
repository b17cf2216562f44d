"""Hold an environment in which newsmodel alone was installed to the packages it requires, and theirs."""

import importlib.metadata
import re
import sys

import newsmodel

REQUIRED = {"attrs", "babel", "python-dateutil"}
TOOLS = {"pip", "setuptools"}  # what a new environment has


def plain(name: str) -> str:
    """Write the name of a package in the one way in which names are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def requirements(name: str) -> set[str]:
    """Give what a package asks for, without its extras."""
    lines = importlib.metadata.requires(name) or []
    return {plain(re.split(r"[^\w.-]", line)[0]) for line in lines if "extra ==" not in line}


installed = {plain(found.metadata["Name"]) for found in importlib.metadata.distributions()} - TOOLS
theirs = {other for name in REQUIRED for other in requirements(name)}
if requirements("newsmodel") != REQUIRED:
    sys.exit(f"newsmodel requires {', '.join(sorted(requirements('newsmodel')))}")
if odd := installed - REQUIRED - theirs - {"newsmodel"}:
    sys.exit(f"installed, and nobody asked for it: {', '.join(sorted(odd))}")
assert newsmodel.parse("नहर की सफाई शुरू").text
sys.stdout.write(f"newsmodel alone brings {', '.join(sorted(installed))}\n")
