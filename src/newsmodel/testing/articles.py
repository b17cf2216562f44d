"""Made-up articles that read like news, the same for the same seed."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import attrs

from newsmodel.layouts import LAYOUTS
from newsmodel.model.article import Article
from newsmodel.model.timestamp import Timestamp, TimestampRole
from newsmodel.reading.manner import Manner
from newsmodel.testing._bylines import byline_of
from newsmodel.testing._comments import comments_of
from newsmodel.testing._datelines import dateline_of
from newsmodel.testing._dates import moment_of, stamp_of
from newsmodel.testing._dice import Dice
from newsmodel.testing._scene import Scene
from newsmodel.testing._stories import sections_of
from newsmodel.testing.words import WORDS

_FALLBACK = "plain"
# In how many of a hundred articles a field is there.
_USUAL, _NOW_AND_THEN = 80, 45


def make_article(
    seed: int = 0, *, layout: str | None = None, language: str = "hi", **changes: Any
) -> Article:
    """Make up an article: headline, byline, dates, dateline, sections, quotes, lists, tags, comments.

    >>> from newsmodel.testing import make_article
    >>> make_article(seed=7) == make_article(seed=7), make_article(seed=7) == make_article(seed=8)
    (True, False)
    >>> make_article(headline="पुल खुला", comments=()).headline
    'पुल खुला'

    With `layout`, a key of `LAYOUTS`, it keeps to the fields and forms of that page style, so that it can be
    written as such a page and read back. `language` is `hi` or `en`. `changes` are fields of `Article`.

    Raises `UnknownNameError` for a layout or language that is none, and what `Article` raises for `changes`.
    """
    manner = LAYOUTS[layout or _FALLBACK].manner
    scene = Scene(Dice(seed), WORDS[language])
    return attrs.evolve(_drawn(scene, manner, language), **changes)


def _drawn(scene: Scene, manner: Manner, language: str) -> Article:
    dice, words = scene.dice, scene.words

    def maybe(name: str, percent: int, make: Callable[[], Any], absent: Any = None) -> Any:
        # The dice are thrown for a field that is not shown too: what follows does not depend on the style.
        return make() if dice.chance(percent) and name in manner.shows else absent

    published = moment_of(dice)
    modified = published + dt.timedelta(minutes=dice.between(5, 600))
    captured = modified + dt.timedelta(minutes=dice.between(60, 9000))

    def stamp(name: str, moment: dt.datetime, role: TimestampRole) -> Timestamp:
        return stamp_of(moment, dice.one(manner.dates[name]), role)

    article = Article(
        headline=scene.sentences(words.headlines, 1)[0],
        language=language,
        breadcrumb=maybe("breadcrumb", _USUAL, lambda: _crumbs(scene), ()),
        byline=maybe("byline", _USUAL, lambda: byline_of(scene, manner)),
        dateline=maybe("dateline", _USUAL, lambda: dateline_of(scene, published.date())),
        published_at=maybe(
            "published_at", _USUAL, lambda: stamp("published_at", published, TimestampRole.PUBLISHED)
        ),
        modified_at=maybe(
            "modified_at", _NOW_AND_THEN, lambda: stamp("modified_at", modified, TimestampRole.MODIFIED)
        ),
        captured_at=maybe(
            "captured_at", _NOW_AND_THEN, lambda: stamp("captured_at", captured, TimestampRole.CAPTURED)
        ),
        summary=maybe("summary", _NOW_AND_THEN, lambda: scene.filled(dice.one(words.summaries))),
        sections=sections_of(scene, manner.story),
        captions=maybe("captions", _NOW_AND_THEN, lambda: scene.sentences(words.captions, 1), ()),
        tags=maybe("tags", _NOW_AND_THEN, lambda: scene.sentences(words.tags, dice.between(1, 4)), ()),
        related=maybe(
            "related", _NOW_AND_THEN, lambda: scene.sentences(words.headlines, dice.between(1, 2)), ()
        ),
        comments=maybe(
            "comments",
            _NOW_AND_THEN,
            lambda: comments_of(scene, dice.one(manner.dates["comments"]), published),
            (),
        ),
    )
    return _told_apart(article)


def _told_apart(article: Article) -> Article:
    """Leave out what no reader could tell for what it is, where nothing stands beside it."""
    # A line with nothing but a name is a byline only beside a date.
    byline = article.byline
    if byline and byline.written.startswith(byline.names[0]) and article.published_at is None:
        article = attrs.evolve(article, byline=None)
    # A summary is one because something stands between it and the story.
    if article.byline is None and article.published_at is None and article.dateline is None:
        article = attrs.evolve(article, summary=None)
    return article


def _crumbs(scene: Scene) -> tuple[str, ...]:
    return (scene.words.home, *scene.dice.some(scene.words.crumbs, scene.dice.between(1, 2)))
