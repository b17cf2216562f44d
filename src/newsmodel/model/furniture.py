"""Furniture: what a page says that its article does not."""

import enum

import attrs

from newsmodel._pretty import pretty
from newsmodel.model.checked import checked
from newsmodel.model.pydantic_schema import pydantic_schema


class FurnitureKind(enum.Enum):
    """What a piece of a page that is no part of the article is there for.

    >>> from newsmodel import FurnitureKind
    >>> FurnitureKind("also_read").name
    'ALSO_READ'
    """

    ADVERTISEMENT = "advertisement"
    """The label of an advertisement, or its text."""
    ALSO_READ = "also_read"
    """A pointer to another article inside the body (यह भी पढ़ें)."""
    APP_PROMOTION = "app_promotion"
    """An invitation to install an app."""
    ARCHIVE = "archive"
    """The title of a listing: tag, category, author, month."""
    AUTHOR_BOX = "author_box"
    """A box about the author."""
    CLAIM_REVIEW = "claim_review"
    """The verdict box of a fact check."""
    COMMENT_COUNT = "comment_count"
    """How many comments there are."""
    COMMENT_FORM = "comment_form"
    """The form for a comment and its hints."""
    CONSENT = "consent"
    """A question about cookies and privacy."""
    CONTINUE = "continue"
    """A link to the rest of a text (Read More)."""
    COUNTER = "counter"
    """Counts of views, shares and likes, reading time, duration of a video."""
    DISCLAIMER = "disclaimer"
    """Who is not liable, and where the text was taken from."""
    ERROR = "error"
    """What a site says instead of a page: not found, no access, no robots."""
    EMBED = "embed"
    """A post of a social network that stands in the page."""
    FOLLOW = "follow"
    """An invitation to follow on a network."""
    FOOTER = "footer"
    """Copyright, terms, contact."""
    JOIN = "join"
    """An invitation to join a group or channel."""
    LABEL = "label"
    """A word that only names what stands beside it (संक्षेप:, Posted in)."""
    MARKUP = "markup"
    """Leftover tags and entities."""
    NAVIGATION = "navigation"
    """Menus, links to the top, to skip, to topics."""
    PAGINATION = "pagination"
    """Links to the pages or articles before and after."""
    PAYWALL = "paywall"
    """The rest of the text is for subscribers."""
    REACTION = "reaction"
    """Buttons to like, vote or react."""
    RECENT_COMMENTS = "recent_comments"
    """A widget of comments on other articles."""
    RELATED = "related"
    """Pointers to other articles around the body."""
    SEARCH = "search"
    """A search box."""
    SHARE = "share"
    """Buttons to share or print."""
    SITE = "site"
    """The site's name or tagline."""
    SUBSCRIBE = "subscribe"
    """An invitation to subscribe."""
    SYNDICATION = "syndication"
    """Where a feed took the text from."""
    TABLE_OF_CONTENTS = "table_of_contents"
    """A list of the headings."""
    TAGS = "tags"
    """Tags and categories, shown as links."""
    TICKER = "ticker"
    """Breaking news and headlines that run across the page."""
    TRACKER = "tracker"
    """What a tracking script left."""
    WIDGET = "widget"
    """Weather, markets, scores, the clock."""
    UNKNOWN = "unknown"
    """What no rule knows. It is kept all the same."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Furniture:
    """A piece of the page that is no part of the article.

    >>> from newsmodel import Furniture, FurnitureKind
    >>> Furniture(text="LEAVE A REPLY", kind=FurnitureKind.COMMENT_FORM).kind.name
    'COMMENT_FORM'
    """

    text: str
    """As it stands on the page."""
    kind: FurnitureKind = FurnitureKind.UNKNOWN
    """What it is there for."""

    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty
