"""In what two values differ, by path."""

import pytest
from hypothesis import given

import newsmodel
from newsmodel import Article, Found, Paragraph, Path, Positions, Quote, Section, Span, Speaker
from newsmodel.testing import Difference, Missing, differences, full, make_article
from strategies import articles


def article_with(*texts: str) -> Article:
    return Article(sections=(Section(blocks=tuple(Paragraph(text=text) for text in texts)),))


def test_equal_values_differ_in_nothing() -> None:
    assert differences(full(Article), full(Article)) == ()
    assert differences((), ()) == ()


@given(articles, articles)
def test_two_values_differ_somewhere_or_are_equal(left: Article, right: Article) -> None:
    found = differences(left, right)

    assert (found == ()) == (left == right)
    for difference in found:
        assert difference.left != difference.right
        if difference.left is not Missing.MISSING:
            assert difference.path.of(left) == difference.left
        if difference.right is not Missing.MISSING:
            assert difference.path.of(right) == difference.right
        assert str(difference).isprintable()


def test_the_part_that_differs_is_named_by_its_path() -> None:
    left = Article(sections=(Section(blocks=(Quote(text="कल", speaker=Speaker(name="कविता जोशी")),)),))
    right = Article(sections=(Section(blocks=(Quote(text="कल", speaker=Speaker(name="रमेश वर्मा")),)),))

    [difference] = differences(left, right)
    path = Path("sections", 0, "blocks", 0, "speaker", "name")
    assert difference == Difference(path, "कविता जोशी", "रमेश वर्मा")
    assert str(difference) == "sections[0].blocks[0].speaker.name: 'कविता जोशी' != 'रमेश वर्मा'"


def test_blocks_of_different_classes_differ_as_a_whole() -> None:
    [difference] = differences(Section(blocks=(Paragraph(text="कल"),)), Section(blocks=(Quote(text="कल"),)))

    assert difference == Difference(Path("blocks", 0), Paragraph(text="कल"), Quote(text="कल"))
    assert differences(1, True) == ()


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("क ख ग", "क ग", ["sections[0].blocks[1]: only left: Paragraph(text='ख', quotes=())"]),
        ("ख ग", "क ख ग", ["sections[0].blocks[0]: only right: Paragraph(text='क', quotes=())"]),
        ("क", "क ख", ["sections[0].blocks[1]: only right: Paragraph(text='ख', quotes=())"]),
        ("क ख ग", "क घ", ["sections[0].blocks[1].text: 'ख' != 'घ'", "sections[0].blocks[2]: only left"]),
        ("क ख", "ख क", ["sections[0].blocks[0].text: 'क' != 'ख'", "sections[0].blocks[1].text: 'ख' != 'क'"]),
        ("क क", "क", ["sections[0].blocks[1]: only left"]),
    ],
)
def test_an_item_more_does_not_shift_the_others(left: str, right: str, told: list[str]) -> None:
    found = differences(article_with(*left.split()), article_with(*right.split()))

    assert len(found) == len(told)
    for difference, words in zip(found, told, strict=True):
        assert str(difference).startswith(words)


def test_of_long_texts_the_place_is_shown() -> None:
    left, right = "क" * 100 + "नहर" + "ख" * 100, "क" * 100 + "पुल"

    [difference] = differences(Paragraph(text=left), Paragraph(text=right))
    before = "…" + "क" * 20
    assert str(difference) == f"text: from character 100: '{before}नहर{'ख' * 37}…' != '{before}पुल'"
    [start] = differences(Paragraph(text=right), Paragraph(text="पुल"))
    assert str(start).startswith(f"text: from character 0: '{'क' * 40}…' != 'पुल'")


def test_positions_differ_by_the_paths_they_know() -> None:
    headline, url = Path("headline"), Path("url")
    left = Positions(((headline, 0, 4), (url, 5, 6)))
    right = Positions(((headline, 0, 3), (Path("summary"), 5, 6)))

    assert [str(difference) for difference in differences(left, right)] == [
        "headline.end: 4 != 3",
        "url: only left: Span(start=5, end=6)",
        "summary: only right: Span(start=5, end=6)",
    ]


def test_a_path_is_one_value() -> None:
    left, right = Found(value=Path("tags", 0), span=Span(0, 1)), Found(value=Path("tags"), span=Span(0, 1))

    [difference] = differences(left, right)
    assert str(difference) == "value: Path('tags', 0) != Path('tags')"


def test_two_sequences_of_values_can_be_compared() -> None:
    quotes = make_article(7).quotes
    other = (newsmodel.evolve(quotes[0], cue="बताया"), *quotes[1:])

    [difference] = differences(quotes, other)
    assert difference.path == Path(0, "cue")
    [whole] = differences(quotes, list(quotes))
    assert str(whole).startswith("the whole: (Quote(")
