"""Datelines of made-up articles."""

import datetime as dt

from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.testing._scene import Scene


def dateline_of(scene: Scene, published: dt.date) -> Dateline:
    """Make a dateline of one of the forms that the language has, of the day of publication or just before."""
    form = scene.dice.one(scene.words.datelines)
    place = scene.filled("{PLACE}" if "{PLACE}" in form else "{place}")
    filed = published - dt.timedelta(days=scene.dice.below(3))
    written = form.replace("{month}", scene.words.month[filed.month - 1]).replace("{day}", str(filed.day))
    return Dateline(
        written=scene.filled(written),
        places=(place,),
        region=scene.region if "{region}" in form else None,
        agencies=(scene.filled("{agency}"),) if "{agency}" in form else (),
        credit=scene.filled("{desk}") if "{desk}" in form else None,
        date=PartialDate(day=filed.day, month=filed.month) if "{month}" in form else None,
    )
