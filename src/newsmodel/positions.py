"""Positions beside the tree: which part of a text each part of an article was read from."""

import functools
from array import array
from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsmodel.paths import Path, Steps
from newsmodel.spans import Span, set_field


# All articles have the same few paths to their parts: each is kept once for all pages.
@functools.lru_cache(maxsize=4096)
def _shared(steps: Steps) -> Path:
    return Path(*steps)


@attrs.frozen(init=False)
class Positions(Mapping[Path, Span]):
    r"""The span of each part of an article, by its path.

    >>> import newsmodel
    >>> page = newsmodel.parse("नहर की सफाई शुरू\n\nसीतापुर: सिंचाई विभाग ने सफाई शुरू की।")
    >>> page.spans[newsmodel.Path("headline")].of(page.text)
    'नहर की सफाई शुरू'
    """

    # A page has as many places as parts: as a row of numbers, they take a tenth of the memory of spans. These
    # and the index to them are made when they are asked for: who wants none pays for none.
    _paths: tuple[Path, ...]
    _offsets: bytes = attrs.field(repr=lambda offsets: str(array("q", offsets).tolist()))
    _index: dict[Path, int] = attrs.field(eq=False, repr=False)

    def __init__(self, places: Iterable[tuple[Steps, int, int]] = ()) -> None:
        offsets: list[int] = []
        paths = []
        for steps, start, end in places:
            paths.append(_shared(steps))
            offsets += (start, end)
        try:
            row = array("q", offsets)
        except OverflowError:
            raise ValueError("a place lies past the end of any text") from None
        set_field(self, "_paths", tuple(paths))
        set_field(self, "_offsets", row.tobytes())
        set_field(self, "_index", {})

    def _by_path(self) -> dict[Path, int]:
        if len(self._index) < len(self._paths):
            self._index.update({path: at for at, path in enumerate(self._paths)})
        return self._index

    def __getitem__(self, path: Path) -> Span:
        at = 2 * self._by_path()[path]
        start, end = array("q", self._offsets[8 * at : 8 * at + 16])
        return Span(start, end)

    def __iter__(self) -> Iterator[Path]:
        return iter(self._by_path())

    def __len__(self) -> int:
        return len(self._paths)
