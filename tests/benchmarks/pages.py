"""How long reading a page takes: beside the floor, beside trafilatura, and as pages grow.

`PYTHONPATH=tests python -m benchmarks.pages` after `pip install ".[bench]"`. With the name of an SVG file, it
draws the times by size into it.
"""

import sys
import tracemalloc

import trafilatura

import newsmodel
from benchmarks.comparison import as_html
from benchmarks.floor import floor_parse
from benchmarks.race import race
from benchmarks.values import making, texts_of
from newsmodel.reading.quotes import quotes_in_paragraphs
from newsmodel.testing import make_article

STYLES = ("plain", "wordpress_newspaper", "jannah", "hindi_portal", "blogger")
PAGES = 60
ROUNDS_BY_SIZE = 3
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
_BYTES_READ_AT_LEAST = 2_000_000


def story(seed: int, size: int) -> tuple[str, str]:
    """Make up a page of about so many bytes in some style: its headline and its text."""
    style = STYLES[seed % len(STYLES)]
    article = make_article(seed, layout=style)
    sections = list(article.sections)
    others = [s for more in range(1, 40) for s in make_article(seed + 1000 * more, layout=style).sections[1:]]
    length, at = sum(_bytes(section) for section in sections), 0
    while others and length < size:
        sections.append(others[at % len(others)])
        length, at = length + _bytes(sections[-1]), at + 1
    text = newsmodel.LAYOUTS[style].write(newsmodel.evolve(article, sections=tuple(sections)))
    return article.headline or "", text


def _bytes(section: newsmodel.Section) -> int:
    return len(newsmodel.Article(sections=(section,)).plain_text.encode())


def beside_others() -> None:
    """Print the ratios on pages of a usual size."""
    pages = [story(seed, 8_000) for seed in range(PAGES)]
    texts = [text for _, text in pages]
    htmls = [as_html(text, headline) for headline, text in pages]
    size = sum(len(text.encode()) for text in texts) / len(texts)
    read = [newsmodel.parse(text) for text in texts]
    paragraphs = [texts_of(page) for page in read]
    found = race(
        {
            "newsmodel.parse": lambda: [newsmodel.parse(text) for text in texts],
            "floor": lambda: [floor_parse(text) for text in texts],
            "its values alone": making(read),
            "its quotations alone": lambda: [quotes_in_paragraphs(each) for each in paragraphs],
            "trafilatura.extract": lambda: [trafilatura.extract(html) for html in htmls],
        }
    )
    print(f"{len(texts)} pages of {size:.0f} bytes")
    for name in found.rounds:
        each = found.median(name) / len(texts)
        print(f"{name:20} {each * 1e6:9.0f} us a page {found.ratio(name, 'floor'):7.1f} x the floor")
    print(f"trafilatura takes {found.ratio('trafilatura.extract', 'newsmodel.parse'):.1f} x our time")


def by_size(picture: str | None) -> None:
    """Print the time a byte as pages grow, and draw it."""
    texts = {size: story(1, size)[1] for size in SIZES}
    times: dict[str, list[float]] = {"newsmodel.parse": [], "floor": []}
    for size, text in texts.items():
        often = max(1, min(200, _BYTES_READ_AT_LEAST // size))
        found = race(
            {
                "newsmodel.parse": lambda text=text, often=often: [
                    newsmodel.parse(text, limits=WIDE) for _ in range(often)
                ],  # type: ignore[misc]
                "floor": lambda text=text, often=often: [floor_parse(text) for _ in range(often)],  # type: ignore[misc]
            },
            rounds=ROUNDS_BY_SIZE,
        )
        bytes_read = len(text.encode()) * often
        for name, list_of in times.items():
            list_of.append(found.median(name) / bytes_read * 1e9)
        print(
            f"{len(text.encode()):>10} bytes: {times['newsmodel.parse'][-1]:7.0f} ns a byte, floor {times['floor'][-1]:5.0f}"
        )
    if picture:
        draw(times, picture)


WIDE = newsmodel.Limits(max_chars=20_000_000, max_nodes=10_000_000)


def draw(times: dict[str, list[float]], picture: str) -> None:
    """Draw the time a byte by the size of a page."""
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 3.5))
    for name, values in times.items():
        axes.plot(SIZES, values, marker="o", label=name)
    axes.set(xscale="log", yscale="log", xlabel="bytes of the page", ylabel="nanoseconds a byte")
    axes.legend()
    figure.tight_layout()
    figure.savefig(picture, metadata={"Date": None})


def memory() -> None:
    """Print what a page that was read keeps, beside its text."""
    texts = [story(seed, 8_000)[1] for seed in range(PAGES)]
    newsmodel.parse(texts[0])
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    pages = [newsmodel.parse(text) for text in texts]
    kept = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    size = sum(sys.getsizeof(page.text) for page in pages)
    print(f"a page that was read keeps {kept / size:.1f} x its text in memory, besides the text")


if __name__ == "__main__":
    beside_others()
    by_size(sys.argv[1] if len(sys.argv) > 1 else None)
    memory()
