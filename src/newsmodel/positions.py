"""Positions beside the tree: which part of a text each part of an article was read from."""

from collections.abc import Iterator, Mapping

import attrs

from newsmodel.paths import Path, Steps
from newsmodel.spans import Span


def _shown(places: tuple[tuple[Steps, int, int], ...]) -> str:
    return repr(tuple((Path(*steps), start, end) for steps, start, end in places))


@attrs.frozen
class Positions(Mapping[Path, Span]):
    r"""The span of each part of an article, by its path.

    >>> import newsmodel
    >>> page = newsmodel.parse("नहर की सफाई शुरू\n\nसीतापुर: सिंचाई विभाग ने सफाई शुरू की।")
    >>> page.spans[newsmodel.Path("headline")].of(page.text)
    'नहर की सफाई शुरू'
    """

    # Paths, spans and the index to them are made when they are asked for: who wants none pays for none.
    _places: tuple[tuple[Steps, int, int], ...] = attrs.field(default=(), repr=_shown)
    _index: dict[Steps, tuple[int, int]] = attrs.field(init=False, factory=dict, eq=False, repr=False)

    def _by_path(self) -> dict[Steps, tuple[int, int]]:
        if len(self._index) < len(self._places):
            self._index.update({path: (start, end) for path, start, end in self._places})
        return self._index

    def __getitem__(self, path: Path) -> Span:
        return Span(*self._by_path()[path])

    def __iter__(self) -> Iterator[Path]:
        return (Path(*steps) for steps in self._by_path())

    def __len__(self) -> int:
        return len(self._places)
