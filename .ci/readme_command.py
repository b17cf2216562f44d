"""Print the command in the first, second, … block of shell code in README.md."""

import pathlib
import re
import sys

blocks = re.findall(
    r"^```sh\n(.*?)^```$", pathlib.Path("README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE
)
command = blocks[int(sys.argv[1]) - 1].rstrip("\n")
if "\n" in command:
    sys.exit(f"not one line: {command}")
sys.stdout.write(command)
