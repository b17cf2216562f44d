"""Parts of a line that do not stand in it as it was written."""

from collections.abc import Iterator

from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline
from newsmodel.paths import Path
from newsmodel.validation.check import Finding
from newsmodel.validation.wording import said

# So many are enough to tell: what is longer is no such line, and each of them is sought in all of it.
_MOST = 20


def unwritten(line: Byline | Dateline | None, path: Path, fields: tuple[str, ...]) -> Iterator[Finding]:
    """Find the items of some fields that are not in what was written."""
    if line is None:
        return
    written = said(line.written)
    for name in fields:
        for at, part in enumerate(getattr(line, name)[:_MOST]):
            if said(part) not in written:
                yield Finding(path.child(name, at), {"part": part, "written": line.written})
