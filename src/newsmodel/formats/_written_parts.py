"""Bylines and datelines of which only those parts come back that stand in them as they were written."""

import attrs

from newsmodel.formats._marks import one, placed
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline


def written_byline(byline: Byline) -> Byline:
    """Give a byline with the names, agencies and role that a reader of what was written finds.

    >>> written_byline(Byline(written="By रवि", names=("रवि", "ANI"))).names
    ('रवि',)
    """
    names, agencies, role = placed(byline.written, byline.names, byline.agencies, one(byline.role))
    return Byline(written=byline.written, names=names, agencies=agencies, role=byline.role if role else None)


def written_dateline(dateline: Dateline) -> Dateline:
    """Give a dateline with what a reader of it finds of its parts; the date stays.

    >>> found = written_dateline(Dateline(written="पटना:", places=("पटना", "गया"), region="बिहार"))
    >>> found.places, found.region
    (('पटना',), None)
    """
    places, agencies, region, credit, weekday = placed(
        dateline.written,
        dateline.places,
        dateline.agencies,
        one(dateline.region),
        one(dateline.credit),
        one(dateline.weekday),
    )
    return attrs.evolve(
        dateline,
        places=places,
        agencies=agencies,
        region=dateline.region if region else None,
        credit=dateline.credit if credit else None,
        weekday=dateline.weekday if weekday else None,
    )
