"""News articles as typed values: reads the text of a news page, Hindi first, and does no I/O of its own."""

from typing import TYPE_CHECKING

# Where each public name lives. It is loaded when it is first asked for: building the classes takes longer
# than importing attrs.
_HOMES = {
    "newsmodel.parsing": "parse",
    "newsmodel.reading.timestamps": "parse_timestamp find_timestamps",
    "newsmodel.reading.dateline": "parse_dateline find_dateline",
    "newsmodel.reading.quotes": "find_quotes",
    "newsmodel.reading.page": "Page PageKind Block BlockKind",
    "newsmodel.spans": "Found Span",
    "newsmodel.paths": "Path",
    "newsmodel.positions": "Positions",
    "newsmodel.limits": "Limits",
    "newsmodel.model.article": "Article",
    "newsmodel.model.body": "Section Paragraph BulletList ListItem",
    "newsmodel.model.quote": "Quote QuoteKind Speaker",
    "newsmodel.model.comment": "Comment",
    "newsmodel.model.timestamp": "Timestamp Precision TimestampRole ZoneSource",
    "newsmodel.model.dateline": "Dateline PartialDate",
    "newsmodel.model.byline": "Byline",
    "newsmodel.model.furniture": "Furniture FurnitureKind",
    "newsmodel.issues": "Issue Severity",
    "newsmodel.timestamp_format": "format_timestamp Digits",
    "newsmodel.report": "Report",
    "newsmodel.languages": "LANGUAGES",
    "newsmodel.layouts": "LAYOUTS",
    "newsmodel.formats": "FORMATS",
    "newsmodel.validation.validate": "validate",
    "newsmodel.validation.checks": "CHECKS",
    "newsmodel.validation.profiles": "PROFILES",
    "newsmodel.validation.check": "Check Finding",
    "newsmodel.validation.draft": "Draft",
    "newsmodel.validation.profile": "Profile",
    "attrs": "evolve",
    "newsmodel.errors": "NewsmodelError ParseError DecodeError SchemaVersionError InvalidArticleError"
    " UnsupportedError LimitError UnknownNameError",
}

if TYPE_CHECKING:
    # The same for type checkers, which do not run the code below; a test holds the two together.
    from attrs import evolve as evolve

    from newsmodel.errors import (
        DecodeError as DecodeError,
        InvalidArticleError as InvalidArticleError,
        LimitError as LimitError,
        NewsmodelError as NewsmodelError,
        ParseError as ParseError,
        SchemaVersionError as SchemaVersionError,
        UnknownNameError as UnknownNameError,
        UnsupportedError as UnsupportedError,
    )
    from newsmodel.formats import FORMATS as FORMATS
    from newsmodel.issues import Issue as Issue, Severity as Severity
    from newsmodel.languages import LANGUAGES as LANGUAGES
    from newsmodel.layouts import LAYOUTS as LAYOUTS
    from newsmodel.limits import Limits as Limits
    from newsmodel.model.article import Article as Article
    from newsmodel.model.body import (
        BulletList as BulletList,
        ListItem as ListItem,
        Paragraph as Paragraph,
        Section as Section,
    )
    from newsmodel.model.byline import Byline as Byline
    from newsmodel.model.comment import Comment as Comment
    from newsmodel.model.dateline import Dateline as Dateline, PartialDate as PartialDate
    from newsmodel.model.furniture import Furniture as Furniture, FurnitureKind as FurnitureKind
    from newsmodel.model.quote import Quote as Quote, QuoteKind as QuoteKind, Speaker as Speaker
    from newsmodel.model.timestamp import (
        Precision as Precision,
        Timestamp as Timestamp,
        TimestampRole as TimestampRole,
        ZoneSource as ZoneSource,
    )
    from newsmodel.parsing import parse as parse
    from newsmodel.paths import Path as Path
    from newsmodel.positions import Positions as Positions
    from newsmodel.reading.dateline import find_dateline as find_dateline, parse_dateline as parse_dateline
    from newsmodel.reading.page import (
        Block as Block,
        BlockKind as BlockKind,
        Page as Page,
        PageKind as PageKind,
    )
    from newsmodel.reading.quotes import find_quotes as find_quotes
    from newsmodel.reading.timestamps import (
        find_timestamps as find_timestamps,
        parse_timestamp as parse_timestamp,
    )
    from newsmodel.report import Report as Report
    from newsmodel.spans import Found as Found, Span as Span
    from newsmodel.timestamp_format import Digits as Digits, format_timestamp as format_timestamp
    from newsmodel.validation.check import Check as Check, Finding as Finding
    from newsmodel.validation.checks import CHECKS as CHECKS
    from newsmodel.validation.draft import Draft as Draft
    from newsmodel.validation.profile import Profile as Profile
    from newsmodel.validation.profiles import PROFILES as PROFILES
    from newsmodel.validation.validate import validate as validate
else:
    import importlib

    _HOME_OF = {name: module for module, names in _HOMES.items() for name in names.split()}
    __all__ = list(_HOME_OF)

    def __getattr__(name):
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(_HOME_OF[name]), name)
        return value

    def __dir__():
        return sorted(__all__)
