"""For test suites: made-up news that reads like news, in any page style, the same for the same seed."""

from typing import TYPE_CHECKING

# Where each name lives. It is loaded when it is first asked for: this package holds the pytest plugin, and
# whoever starts pytest should not wait for what his tests may never use.
_HOMES = {
    "articles": "make_article",
    "pages": "make_page make_page_text",
    "values": "make_bullet_list make_byline make_comment make_dateline make_furniture make_paragraph"
    " make_quote make_section make_speaker make_timestamp",
    "examples": "full minimal",
    "comparing": "Difference Missing differences",
}

if TYPE_CHECKING:
    # The same for type checkers, which do not run the code below; a test holds the two together.
    from newsmodel.testing.articles import make_article as make_article
    from newsmodel.testing.comparing import (
        Difference as Difference,
        Missing as Missing,
        differences as differences,
    )
    from newsmodel.testing.examples import full as full, minimal as minimal
    from newsmodel.testing.pages import make_page as make_page, make_page_text as make_page_text
    from newsmodel.testing.values import (
        make_bullet_list as make_bullet_list,
        make_byline as make_byline,
        make_comment as make_comment,
        make_dateline as make_dateline,
        make_furniture as make_furniture,
        make_paragraph as make_paragraph,
        make_quote as make_quote,
        make_section as make_section,
        make_speaker as make_speaker,
        make_timestamp as make_timestamp,
    )
else:
    import importlib

    _HOME_OF = {name: f"{__name__}.{home}" for home, names in _HOMES.items() for name in names.split()}
    __all__ = list(_HOME_OF)

    def __getattr__(name):
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(_HOME_OF[name]), name)
        return value

    def __dir__():
        return sorted(__all__)
