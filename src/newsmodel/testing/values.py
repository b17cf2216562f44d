"""Made-up parts of articles, the same for the same seed.

All take `changes`, which are fields of the value, and raise what its class raises for them;
`UnknownNameError` for a language (`hi` or `en`) or a layout that is none.
"""

from typing import Any

import attrs

from newsmodel.layouts import LAYOUTS
from newsmodel.model.body import BulletList, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline
from newsmodel.model.furniture import Furniture
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Timestamp, TimestampRole
from newsmodel.testing._bylines import byline_of
from newsmodel.testing._comments import comments_of
from newsmodel.testing._datelines import dateline_of
from newsmodel.testing._dates import moment_of, stamp_of
from newsmodel.testing._dice import Dice
from newsmodel.testing._scene import Scene
from newsmodel.testing._stories import list_of, section_of
from newsmodel.testing.pages import make_page
from newsmodel.testing.words import WORDS

# A page style that has much beside its articles, for each language.
_FURNISHED = {"hi": "hindi_portal", "en": "wordpress_newspaper"}


def _scene(seed: int, language: str) -> Scene:
    return Scene(Dice(seed), WORDS[language])


def make_speaker(seed: int = 0, *, language: str = "hi", **changes: Any) -> Speaker:
    """Make up somebody who speaks.

    >>> from newsmodel.testing import make_speaker
    >>> make_speaker(language="en", role="Mayor").role
    'Mayor'
    """
    return attrs.evolve(_scene(seed, language).speakers[0], **changes)


def make_quote(seed: int = 0, *, language: str = "hi", **changes: Any) -> Quote:
    """Make up a quote, with its speaker and the verb that reports it.

    >>> from newsmodel.testing import make_quote
    >>> make_quote(language="en", text="We are ready.").text
    'We are ready.'
    """
    return attrs.evolve(_scene(seed, language).spoken().quotes[0], **changes)


def make_paragraph(seed: int = 0, *, language: str = "hi", **changes: Any) -> Paragraph:
    """Make up a paragraph with speech in it: `find_quotes` of its text finds the same quotes.

    >>> from newsmodel.testing import make_paragraph
    >>> paragraph = make_paragraph(seed=5)
    >>> paragraph.quotes[0].text in paragraph.text
    True
    """
    return attrs.evolve(_scene(seed, language).spoken(), **changes)


def make_bullet_list(seed: int = 0, *, language: str = "hi", **changes: Any) -> BulletList:
    """Make up a list, sometimes numbered, sometimes with a list inside it.

    >>> from newsmodel.testing import make_bullet_list
    >>> make_bullet_list(seed=5, ordered=True).ordered
    True
    """
    return attrs.evolve(list_of(_scene(seed, language)), **changes)


def make_section(seed: int = 0, *, language: str = "hi", **changes: Any) -> Section:
    """Make up a section: a heading, and paragraphs, lists and pull quotes below it.

    >>> from newsmodel.testing import make_section
    >>> make_section(language="en", heading="What next").heading
    'What next'
    """
    return attrs.evolve(section_of(_scene(seed, language)), **changes)


def make_byline(seed: int = 0, *, language: str = "hi", layout: str = "plain", **changes: Any) -> Byline:
    """Make up a byline, in one of the forms that a page style has.

    >>> from newsmodel.testing import make_byline
    >>> make_byline(layout="jannah", names=("सुनीता रावत",)).names
    ('सुनीता रावत',)
    """
    return attrs.evolve(byline_of(_scene(seed, language), LAYOUTS[layout].manner), **changes)


def make_dateline(seed: int = 0, *, language: str = "hi", **changes: Any) -> Dateline:
    """Make up a dateline: `parse_dateline` of what it has as `written` gives it again.

    >>> import newsmodel
    >>> from newsmodel.testing import make_dateline
    >>> line = make_dateline(seed=2)
    >>> newsmodel.parse_dateline(line.written) == line
    True
    """
    scene = _scene(seed, language)
    return attrs.evolve(dateline_of(scene, moment_of(scene.dice).date()), **changes)


def make_timestamp(seed: int = 0, *, layout: str = "plain", **changes: Any) -> Timestamp:
    """Make up a time of publication, in one of the forms that a page style has.

    >>> from newsmodel.testing import make_timestamp
    >>> make_timestamp(layout="wordpress_newspaper").role.name
    'PUBLISHED'
    """
    dice = Dice(seed)
    form = dice.one(LAYOUTS[layout].manner.dates["published_at"])
    return attrs.evolve(stamp_of(moment_of(dice), form, TimestampRole.PUBLISHED), **changes)


def make_comment(seed: int = 0, *, language: str = "hi", layout: str = "plain", **changes: Any) -> Comment:
    """Make up a reader's comment, sometimes with a reply; its time is in a form that a page style has.

    >>> from newsmodel.testing import make_comment
    >>> make_comment(language="en", author=None, replies=()).author is None
    True
    """
    scene = _scene(seed, language)
    form = scene.dice.one(LAYOUTS[layout].manner.dates["comments"])
    return attrs.evolve(comments_of(scene, form, moment_of(scene.dice))[0], **changes)


def make_furniture(seed: int = 0, *, language: str = "hi", **changes: Any) -> Furniture:
    """Make up what a page says that is no part of its article: a label, a form, a row of buttons.

    >>> from newsmodel.testing import make_furniture
    >>> make_furniture(text="Share").text
    'Share'
    """
    WORDS[language]
    page = make_page(seed, layout=_FURNISHED[language], language=language)
    return attrs.evolve(Dice(seed).one(page.furniture), **changes)
