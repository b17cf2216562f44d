"""The pytest plugin: made-up news as fixtures, and what differs where two values should be equal.

pytest loads it at each start, wherever newsmodel is installed. So it imports nothing of newsmodel until a
test asks; `-p no:newsmodel` leaves it out.
"""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from newsmodel.model.article import Article
    from newsmodel.reading.page import Page

# So many differences are told, unless pytest was asked for more.
_TOLD = 20


@pytest.fixture
def newsmodel_seed() -> int:
    """The number that the made-up news of the other fixtures is drawn by; parametrize it for other news."""
    return 0


@pytest.fixture
def newsmodel_article(newsmodel_seed: int) -> "Article":
    """A made-up Hindi article: `newsmodel.testing.make_article(newsmodel_seed)`."""
    from newsmodel.testing.articles import make_article

    return make_article(newsmodel_seed)


@pytest.fixture
def newsmodel_page_text(newsmodel_seed: int) -> str:
    """The text of a made-up page of a Hindi portal, with its furniture."""
    from newsmodel.testing.pages import make_page_text

    return make_page_text(newsmodel_seed, layout="hindi_portal")


@pytest.fixture
def newsmodel_page(newsmodel_page_text: str) -> "Page":
    """That page, read."""
    from newsmodel.parsing import parse

    return parse(newsmodel_page_text)


def pytest_assertrepr_compare(
    config: pytest.Config, op: str, left: object, right: object
) -> list[str] | None:
    """Tell by path in what two values of newsmodel, or two sequences of them, differ."""
    if op != "==" or type(left) is not type(right) or not (_is_ours(left) or _has_ours(left, right)):
        return None
    from newsmodel.testing.comparing import differences

    found = differences(left, right)
    name = type(left).__name__
    count = "1 difference" if len(found) == 1 else f"{len(found)} differences"
    told = found if config.get_verbosity() > 0 else found[:_TOLD]
    lines = [f"{name} == {name}: {count}", *map(str, told)]
    if len(found) > len(told):
        lines.append(f"and {len(found) - len(told)} more, use '-v' to see them")
    return lines


def _is_ours(value: object) -> bool:
    kind = type(value)
    return kind.__module__.partition(".")[0] == "newsmodel" and hasattr(kind, "__attrs_attrs__")


def _has_ours(*sequences: object) -> bool:
    return any(_is_ours(item) for value in sequences if isinstance(value, (tuple, list)) for item in value)
