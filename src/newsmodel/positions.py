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

    # Spans are made when they are asked for: a corpus builder that wants none pays for none.
    _places: tuple[tuple[Path, int, int], ...] = ()
    _index: dict[Path, tuple[int, int]] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_index", {path: (start, end) for path, start, end in self._places})

    def __getitem__(self, path: Path) -> Span:
        return Span(*self._index[path])

    def __iter__(self) -> Iterator[Path]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)
