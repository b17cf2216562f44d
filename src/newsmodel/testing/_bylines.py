"""Bylines of made-up articles."""

from newsmodel.model.byline import Byline
from newsmodel.reading.manner import Manner
from newsmodel.testing._scene import Scene


def byline_of(scene: Scene, manner: Manner) -> Byline:
    """Make a byline of one or two persons, or of a desk, in one of the forms that the page style has."""
    dice, words = scene.dice, scene.words
    first, last = words.names
    names = [
        f"{given} {family}" for given, family in zip(dice.some(first, 2), dice.some(last, 2), strict=True)
    ]
    if dice.chance(80):
        names.pop()
    if dice.chance(20):
        names = [dice.one(words.staff)]
    form = dice.one(manner.bylines)
    written = form.pattern.format(name=f" {words.both} ".join(names))
    return Byline(written=written, names=tuple(names), role=form.role)
