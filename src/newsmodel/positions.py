"""Positions beside the tree: which part of a text each part of an article was read from."""

from collections.abc import Iterator, Mapping

import attrs

from newsmodel.paths import Path
from newsmodel.spans import Span


@attrs.frozen
class Positions(Mapping[Path, Span]):
    r"""The span of each part of an article, by its path.

    >>> import newsmodel
    >>> page = newsmodel.parse("नहर की सफाई शुरू\n\nसीतापुर: सिंचाई विभाग ने सफाई शुरू की।")
    >>> page.spans[newsmodel.Path("headline")].of(page.text)
    'नहर की सफाई शुरू'
    """

    # Spans and the index to them are made when they are asked for: who wants none pays for none.
    _places: tuple[tuple[Path, int, int], ...] = ()
    _index: dict[Path, tuple[int, int]] = attrs.field(init=False, factory=dict, eq=False, repr=False)

    def _by_path(self) -> dict[Path, tuple[int, int]]:
        if len(self._index) < len(self._places):
            self._index.update({path: (start, end) for path, start, end in self._places})
        return self._index

    def __getitem__(self, path: Path) -> Span:
        return Span(*self._by_path()[path])

    def __iter__(self) -> Iterator[Path]:
        return iter(self._by_path())

    def __len__(self) -> int:
        return len(self._places)
