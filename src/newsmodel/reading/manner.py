"""How a page style shows an article: which of its fields, and in which forms."""

import enum
from collections.abc import Mapping

import attrs


class Story(enum.Enum):
    """How the body of an article is built.

    >>> from newsmodel import LAYOUTS
    >>> LAYOUTS["interview"].manner.story
    <Story.INTERVIEW: 'interview'>
    """

    REPORT = "report"
    """Paragraphs below headings, with lists and quotes."""
    LIVE_BLOG = "live_blog"
    """Entries, each below the time of the clock."""
    INTERVIEW = "interview"
    """Questions and answers by turns."""
    FACT_CHECK = "fact_check"
    """A claim, what was found, a verdict: below numbered headings."""


@attrs.frozen
class DateForm:
    """How a page style writes a date.

    >>> DateForm("MMMM d, y", label="Last Updated: ").pattern
    'MMMM d, y'
    """

    pattern: str
    """The date as a pattern of Unicode CLDR; `{th}` stands for the ending of an English ordinal (13th)."""
    label: str = ""
    """What stands before it."""
    locale: str = "en"
    """The CLDR locale whose names of months and days are written."""


@attrs.frozen
class BylineForm:
    """How a page style writes who wrote an article.

    >>> BylineForm("रिपोर्ट, {name}", role="रिपोर्ट").role
    'रिपोर्ट'
    """

    pattern: str
    """The line, with `{name}` for the name."""
    role: str | None = None
    """What it says that they did; None: it says no more than that they wrote it."""


ALL_SHOWN = frozenset(
    {
        "breadcrumb",
        "byline",
        "dateline",
        "published_at",
        "modified_at",
        "captured_at",
        "summary",
        "captions",
        "tags",
        "related",
        "comments",
    }
)
"""The fields that some page styles show and others do not. All of them show headline and body."""


@attrs.frozen(kw_only=True)
class Manner:
    """What a page style can show of an article, and how: an article that keeps to it can be read back.

    >>> from newsmodel import LAYOUTS
    >>> "comments" in LAYOUTS["agency_feed"].manner.shows
    False
    """

    shows: frozenset[str] = ALL_SHOWN
    """The names of the fields that it shows, of those in `ALL_SHOWN`."""
    bylines: tuple[BylineForm, ...] = (BylineForm("By {name}"),)
    """Its forms of a byline."""
    dates: Mapping[str, tuple[DateForm, ...]] = attrs.field(factory=dict)
    """Its forms of a date, by the field that they stand in; `comments` has those of comments."""
    story: Story = Story.REPORT
    """How its bodies are built."""
