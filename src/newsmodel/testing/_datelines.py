"""Datelines of made-up articles."""

from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.testing._scene import Scene


def dateline_of(scene: Scene) -> Dateline:
    """Make a dateline of one of the forms that the language has."""
    form = scene.dice.one(scene.words.datelines)
    place = scene.filled("{PLACE}" if "{PLACE}" in form else "{place}")
    month = scene.dice.below(12) if "{month}" in form else None
    day = scene.dice.between(1, 28)
    written = form if month is None else form.replace("{month}", scene.words.month[month])
    return Dateline(
        written=scene.filled(written.replace("{day}", str(day))),
        places=(place,),
        region=scene.region if "{region}" in form else None,
        agencies=(scene.filled("{agency}"),) if "{agency}" in form else (),
        credit=scene.filled("{desk}") if "{desk}" in form else None,
        date=None if month is None else PartialDate(day=day, month=month + 1),
    )
