"""The law of page styles: what a style writes, `parse` reads back, as the same article and the same style."""

from collections.abc import Iterator

import attrs
import pytest

import newsmodel
from newsmodel import LAYOUTS, Article, PageKind
from newsmodel.reading.manner import ALL_SHOWN, Story
from newsmodel.testing import make_article

SEEDS = 200


def differences(wanted: object, got: object, path: str = "article") -> Iterator[str]:
    """Give the paths of fields at which two values differ, with both."""
    if wanted == got:
        return
    if type(wanted) is type(got) and attrs.has(type(wanted)):
        for field in vars(type(wanted))["__attrs_attrs__"]:
            if field.eq:
                yield from differences(
                    getattr(wanted, field.name), getattr(got, field.name), f"{path}.{field.name}"
                )
    elif isinstance(wanted, tuple) and isinstance(got, tuple) and len(wanted) == len(got):
        for number, pair in enumerate(zip(wanted, got, strict=True)):
            yield from differences(*pair, path=f"{path}[{number}]")
    else:
        yield f"{path}:\n    written {wanted!r}\n    read    {got!r}"


@pytest.mark.parametrize("language", ["hi", "en"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_a_style_writes_is_read_back(layout: str, language: str) -> None:
    for seed in range(SEEDS):
        article = make_article(seed, layout=layout, language=language)
        text = LAYOUTS[layout].write(article)

        page = newsmodel.parse(text)

        unlike = list(differences(article, page.article))
        assert not unlike, f"seed {seed}:\n" + "\n".join(unlike)
        assert (page.kind, page.layout) == (PageKind.ARTICLE, layout), f"seed {seed}"
        assert page.reconstruct() == text


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_seeds_give_each_field_that_a_style_shows(layout: str) -> None:
    articles = [make_article(seed, layout=layout) for seed in range(SEEDS)]

    filled = {name for name in ALL_SHOWN for article in articles if getattr(article, name)}

    assert filled == LAYOUTS[layout].manner.shows


def test_the_seeds_give_all_that_a_body_can_hold() -> None:
    articles = [make_article(seed) for seed in range(SEEDS)]
    blocks = [block for article in articles for section in article.sections for block in section.blocks]

    assert {type(block).__name__ for block in blocks} == {"Paragraph", "BulletList", "Quote"}
    lists = [block for article in articles for block in article.lists]
    assert {block.ordered for block in lists} == {True, False}
    assert any(item.children for block in lists for item in block.items)
    assert {quote.kind.name for article in articles for quote in article.quotes} == {"DIRECT", "PARTIAL"}
    assert any(comment.replies for article in articles for comment in article.comments)


def test_each_kind_of_story_is_written_by_some_style() -> None:
    assert {layout.manner.story for layout in LAYOUTS.values()} == set(Story)


# What no style was made for is written all the same, as well as it can be.
ODD = [
    Article(),
    Article(language="xx", dateline=newsmodel.Dateline(written="बलिया:")),
    Article(sections=(newsmodel.Section(heading="आगे क्या"),)),  # what next
    Article(sections=(newsmodel.Section(blocks=(newsmodel.Quote(text="काम होगा।"),)),)),  # it will be done
    Article(language="hi", related=("पुल खुला",), tags=("पुल",), summary="पुल खुल गया।"),  # the bridge is open
    Article(comments=(newsmodel.Comment(text="ठीक है"),)),  # all right
    Article(
        sections=(
            newsmodel.Section(
                blocks=(newsmodel.Quote(text="ठीक है", speaker=newsmodel.Speaker(name="नेहा वर्मा")),)
            ),
        )
    ),
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("article", ODD)
def test_any_article_is_written(layout: str, article: Article) -> None:
    text = LAYOUTS[layout].write(article)

    assert newsmodel.parse(text, layout=layout).reconstruct() == text
    for said in (article.summary, *article.related, *article.tags):
        assert said is None or said in text or "summary" not in LAYOUTS[layout].manner.shows


def test_a_difference_is_told_by_its_path() -> None:
    one = make_article(seed=1, comments=())
    other = newsmodel.evolve(one, headline="पुल खुला")

    assert list(differences(one, one)) == []
    assert list(differences(one, other)) == [
        f"article.headline:\n    written {one.headline!r}\n    read    'पुल खुला'"
    ]
