"""HTML before other judges: the Nu checker, axe-core and a real browser."""

import json
import pathlib
import subprocess
from typing import Any

import attrs
import html5lib
import pytest
from hypothesis import given, settings

from newsmodel.formats import html5
from newsmodel.model.article import Article
from newsmodel.model.body import Paragraph, Section
from stories import STORY
from tools import node_file, program
from xml_strategies import writable_articles

pytestmark = pytest.mark.once

LONG = Paragraph(text="विद्युत् विभाग के अभियंता ने कहा कि श्रृंखला पूरी होगी। " * 5 + "क" * 200)
PAGE = attrs.evolve(
    STORY, sections=(*STORY.sections, Section(heading="Next: what engineers say", blocks=(LONG,)))
)
# Without these Chromium asks the network for many things of its own.
QUIET = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-dev-shm-usage --disable-sync --hide-scrollbars --virtual-time-budget=20000""".split()
DARK = "--blink-settings=preferredColorScheme=0"


def test_the_nu_checker_finds_nothing_wrong(tmp_path: pathlib.Path) -> None:
    java, jar = program("java"), node_file("vnu-jar/build/dist/vnu.jar")
    pages: list[Article] = [PAGE, Article()]

    @given(article=writable_articles)
    @settings(derandomize=True, deadline=None, max_examples=60)
    def collect(article: Article) -> None:
        pages.append(article)

    collect()
    for at, article in enumerate(pages):
        page = html5.dumps_page(article, json_ld=at % 2 == 0, residue=at % 3 != 0)
        (tmp_path / f"{at}.html").write_text(page, "utf-8")
    command = [java, "-Xss8m", "-jar", str(jar), "--format", "json", "--exit-zero-always", str(tmp_path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    found = json.loads(done.stderr)["messages"]
    said = [f"{one['url'].rpartition('/')[2]}: {one['message']}" for one in found if one["type"] == "error"]
    assert said == []


def seen(page: str, script: str, tmp_path: pathlib.Path, *flags: str) -> Any:
    """Open a page in Chromium, run a script in it, and give what the script puts into `data-seen`."""
    chromium = program("chromium", "chromium-browser", "google-chrome")
    place = tmp_path / "page.html"
    place.write_text(page.replace("</body>", f"{script}</body>"), "utf-8")
    command = [chromium, *QUIET, f"--user-data-dir={tmp_path / 'user'}", *flags, "--dump-dom", place.as_uri()]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8", timeout=900)
    tree = html5lib.parse(done.stdout, namespaceHTMLElements=False)
    [body] = tree.iter("body")
    return json.loads(body.attrib["data-seen"])


@pytest.mark.parametrize("flags", [(), (DARK,)], ids=["light", "dark"])
def test_axe_finds_no_fault(flags: tuple[str, ...], tmp_path: pathlib.Path) -> None:
    axe = node_file("axe-core/axe.min.js")
    script = f"""<script src="{axe.as_uri()}"></script><script>
        axe.run().then(found => {{ document.body.dataset.seen = JSON.stringify([found.passes.length,
            found.violations.map(one => [one.impact, one.id, one.nodes.map(node => node.html)])]); }});
        </script>"""
    passed, faults = seen(html5.dumps_page(PAGE), script, tmp_path, *flags)
    assert passed > 10
    assert faults == []


LOOK = """<script>
    const style = getComputedStyle(document.body);
    document.body.dataset.seen = JSON.stringify({
        paper: style.backgroundColor, ink: style.color, lang: document.documentElement.lang,
        wide: document.documentElement.scrollWidth, screen: document.documentElement.clientWidth,
        size: parseFloat(style.fontSize)});
    </script>"""


@pytest.mark.parametrize(
    ("flags", "paper"), [((), "rgb(255, 253, 249)"), ((DARK,), "rgb(22, 22, 26)")], ids=["light", "dark"]
)
def test_a_page_fits_a_narrow_window_and_is_dark_where_that_is_wanted(
    flags: tuple[str, ...], paper: str, tmp_path: pathlib.Path
) -> None:
    look = seen(html5.dumps_page(PAGE), LOOK, tmp_path, "--window-size=360,740", *flags)
    assert (look["lang"], look["paper"]) == ("hi", paper)
    assert look["wide"] <= look["screen"]
    assert look["size"] >= 16
