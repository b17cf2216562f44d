"""What Hypothesis calls when it is imported, wherever newsmodel is installed: it learns our classes.

It says so in the entry points of the package. The strategies themselves are loaded when a test asks for one.
"""

from typing import Any

from newsmodel.issues import Issue
from newsmodel.limits import Limits
from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.model.furniture import Furniture
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Timestamp
from newsmodel.paths import Path
from newsmodel.positions import Positions
from newsmodel.reading.page import Page
from newsmodel.report import Report
from newsmodel.spans import Found, Span

# The names of functions of `newsmodel.testing.strategies`.
_STRATEGIES: dict[type[Any], str] = {
    Article: "articles",
    BulletList: "bullet_lists",
    Byline: "bylines",
    Comment: "comments",
    Dateline: "datelines",
    Furniture: "furniture",
    Issue: "issues",
    Limits: "limits",
    ListItem: "list_items",
    Page: "pages",
    Paragraph: "paragraphs",
    PartialDate: "partial_dates",
    Path: "paths",
    Positions: "positions",
    Quote: "quotes",
    Report: "reports",
    Section: "sections",
    Span: "spans",
    Speaker: "speakers",
    Timestamp: "timestamps",
}


def register() -> None:
    """Tell Hypothesis which strategy makes values of which class of ours."""
    from hypothesis import strategies as st

    for kind, name in _STRATEGIES.items():
        st.register_type_strategy(kind, _named(name))
    st.register_type_strategy(Found, lambda kind: _strategies().found(kind))


def _named(name: str) -> Any:
    return lambda _: getattr(_strategies(), name)()


def _strategies() -> Any:
    # Late: it loads the readers and the words of all languages.
    from newsmodel.testing import strategies

    return strategies
