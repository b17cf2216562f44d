"""Teach newsmodel a page style with one file, layouts/hill_herald.py, and read a page of it.

`python docs/examples/read_own_page_style.py` prints what it makes of a page, and tries the law of page
styles: what the style writes is read back as the same article.
"""

import io
import sys
from pathlib import Path

import newsmodel
from newsmodel.testing import make_article

PAGE = """\
Hill Herald · since 1962

Snow closes the pass road for three days

Words by Alka Rawat

12 January 2026, 4:30 PM

Rate this story ★★★★★

SHIMLA: The pass road will stay closed until Thursday, the administration said. Two ploughs are at work.

“We will open one lane first,” District Magistrate Kavita Joshi said.

Back to the valley

Tell the editor what you think
"""


def main() -> None:
    """Read the page, then a hundred made-up ones."""
    # First of all: what is read before this is read without the new style.
    newsmodel.LAYOUTS.look_in(str(Path(__file__).with_name("layouts")))

    page = newsmodel.parse(PAGE)
    article = page.article
    print("style:", newsmodel.LAYOUTS[page.layout].title)
    print("headline:", article.headline)
    print("byline:", article.byline and (article.byline.role, article.byline.names))
    print("published:", article.published_at and article.published_at.isoformat())
    print("lead:", article.lead and article.lead.text)
    print("furniture:", [(item.kind.value, item.text) for item in page.furniture])

    style = newsmodel.LAYOUTS["hill_herald"]
    for seed in range(100):
        made = make_article(seed, layout="hill_herald", language="en")
        read = newsmodel.parse(style.write(made))
        assert (read.layout, read.article) == ("hill_herald", made), seed
    print("read back: 100 of 100")


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # whatever the terminal is set to
    main()
