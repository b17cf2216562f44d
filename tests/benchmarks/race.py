"""Runs of several works in turn, so that a busy machine slows all of them alike; only ratios are worth a look."""

import gc
import random
import statistics
import time
from collections.abc import Callable, Mapping

import attrs


@attrs.frozen
class Race:
    """The times of each round, in seconds of processor time, by name."""

    rounds: Mapping[str, list[float]]

    def median(self, name: str) -> float:
        """Give the median of one's rounds."""
        return statistics.median(self.rounds[name])

    def ratio(self, name: str, base: str) -> float:
        """Give how many times as long one takes as the other: the median over the rounds."""
        pairs = zip(self.rounds[name], self.rounds[base], strict=True)
        return statistics.median(one / other for one, other in pairs)


def race(works: Mapping[str, Callable[[], object]], *, rounds: int = 7) -> Race:
    """Run each work once a round, in an order that changes; the first, unmeasured round warms up."""
    shuffle = random.Random(7).shuffle
    names = list(works)
    for work in works.values():
        work()
    times: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(rounds):
        shuffle(names)
        for name in names:
            gc.collect()
            gc.disable()
            start = time.process_time()
            works[name]()
            times[name].append(time.process_time() - start)
            gc.enable()
    return Race(times)
