"""What is fuzzed: every reader, every decoder and every round trip, found from what is public.

A target takes bytes. One that reads takes the text that they spell, where a byte that is no UTF-8 is half a surrogate
pair; one of a round trip takes an article that Hypothesis makes of them.
"""

import json
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings

import newsmodel.testing
import strategies
from hostile import inputs
from hostile.surfaces import DECODERS, READERS, TREES, Call
from newsmodel import Article, NewsmodelError, Page, UnsupportedError

Target = Callable[[bytes], object]


def spelt(data: bytes) -> str:
    """Give the text that bytes spell; any bytes spell one."""
    return data.decode("utf-8", "surrogateescape")


def _check(error: NewsmodelError) -> None:
    assert len(str(error)) <= 500


def _reads(call: Call) -> Target:
    def read(data: bytes) -> None:
        text = spelt(data)
        try:
            value = call(text)
        except NewsmodelError as error:
            _check(error)
            return
        if isinstance(value, Page):
            assert value.reconstruct() == text
        for found in value if isinstance(value, tuple) else ():
            assert 0 <= found.span.start <= found.span.end <= len(text)

    return read


def _decodes(call: Call) -> Target:
    form = newsmodel.FORMATS[call.name.partition(".")[0]]
    takes_bytes = "bytes" in str(call.annotation)

    def decode(data: bytes) -> None:
        for given_text in (spelt(data), data) if takes_bytes else (spelt(data),):
            try:
                article = call(given_text)
            except NewsmodelError as error:
                _check(error)
                continue
            assert isinstance(article, Article)
            try:
                written = form.dumps(article)
            except UnsupportedError:
                continue
            assert form.loads(written) == article

    return decode


def _decodes_tree(call: Call) -> Target:
    def decode(data: bytes) -> None:
        try:
            tree = json.loads(spelt(data))
        except (ValueError, RecursionError):
            return
        try:
            call(tree)
        except NewsmodelError as error:
            _check(error)
        except TypeError:
            assert not isinstance(tree, dict)

    return decode


def _trips(name: str) -> Target:
    form = newsmodel.FORMATS[name]

    @given(strategies.articles)
    @settings(
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        max_examples=1,
        derandomize=True,
    )
    def trip(article: Article) -> None:
        try:
            written = form.dumps(article)
        except UnsupportedError:
            return
        # Plain text has what the article has, so halves of surrogate pairs too; all else is UTF-8.
        written.encode("utf-8", "strict" if hasattr(form, "loads") else "surrogatepass")
        form.losses(article)
        if hasattr(form, "loads"):
            assert form.loads(written) == article
        else:
            newsmodel.parse(written)

    one: Target = trip.hypothesis.fuzz_one_input  # type: ignore[attr-defined]
    return one


TARGETS: dict[str, Target] = {
    **{
        f"read-{call.name}": _reads(call)
        for call in READERS
        if "(" not in call.name or "indirect" in call.name
    },
    **{f"decode-{call.name}": _decodes(call) for call in DECODERS if "(" not in call.name},
    **{f"decode-{call.name}": _decodes_tree(call) for call in TREES},
    **{f"trip-{name}": _trips(name) for name in newsmodel.FORMATS},
}
"""By name: `read-parse`, `decode-nitf.loads`, `trip-native` and so on."""


def seeds(name: str) -> list[bytes]:
    """Give what a target begins with: small hostile inputs, and what is well formed."""
    kind, _, call = name.partition("-")
    texts: list[object] = []
    rows: tuple[inputs.Input, ...]
    if kind == "read":
        rows = (*inputs.TEXTS, *inputs.STAMPS, *inputs.DATELINES, *inputs.STRINGS)
        texts = [row.make(min(row.full or 1, 20)) for row in rows if row.name != "txt-one-word-10M"]
        texts += [newsmodel.testing.make_page_text(seed) for seed in range(8)]
    elif kind == "decode":
        rows = (*inputs.JSONS, *inputs.XMLS)
        texts = [row.make(min(row.full or 1, 20)) for row in rows]
        form = newsmodel.FORMATS[call.partition(".")[0]]
        texts += [form.dumps(newsmodel.testing.make_article(seed)) for seed in range(4)]
    spelled = [t if isinstance(t, bytes) else str(t).encode("utf-8", "surrogatepass") for t in texts]
    return [data for data in spelled if len(data) < 8_000]
