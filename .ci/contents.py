"""Hold the built sdist and wheel to what must, and what must not, be in them."""

import sys
import tarfile
import zipfile

for path in sys.argv[1:]:
    if path.endswith(".whl"):
        with zipfile.ZipFile(path) as wheel:
            names = wheel.namelist()
            [metadata] = [n for n in names if n.endswith(".dist-info/METADATA")]
            lines = wheel.read(metadata).decode("utf-8").splitlines()
        wanted = {"newsmodel/__init__.py", "newsmodel/py.typed", "newsmodel/languages/hi.py"}
        odd = [n for n in names if not n.startswith(("newsmodel/", "newsmodel-"))]
        missing = [f for f in ("License-Expression: MIT", "License-File: LICENSE") if f not in lines]
    else:
        with tarfile.open(path) as sdist:
            names = [name.partition("/")[2] for name in sdist.getnames()]
        wanted = {"src/newsmodel/py.typed", "tests/conftest.py", "docs/examples/sample_page.txt", "LICENSE"}
        odd = [n for n in names if n.startswith((".", "dist/")) and n != ".gitignore"]
        missing = []
    odd += [n for n in names if "__pycache__" in n]
    missing += sorted(wanted - set(names))
    if odd or missing:
        sys.exit(f"{path}: missing {missing}, should not be there {odd}")
    sys.stdout.write(f"{path}: {len(names)} entries\n")
