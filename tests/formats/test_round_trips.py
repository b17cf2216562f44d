"""The laws of every format of markup: what comes back, with the residue and without."""

from types import ModuleType

import pytest
from hypothesis import given

from examples import examples
from newsmodel.errors import UnsupportedError
from newsmodel.formats import html5, markdown, newsml_g2, nitf, plaintext
from newsmodel.model.article import Article
from newsmodel.model.timestamp import Precision
from strategies import articles
from xml_strategies import writable_articles

MARKUP = pytest.mark.parametrize("form", [nitf, newsml_g2, html5, markdown], ids=lambda form: form.__name__)


@MARKUP
@given(article=writable_articles)
@examples(60)
def test_an_article_comes_back_as_it_was(form: ModuleType, article: Article) -> None:
    assert form.loads(form.dumps(article)) == article


@MARKUP
@given(article=writable_articles)
@examples(60)
def test_without_the_residue_comes_back_what_is_carried_and_the_rest_is_in_the_losses(
    form: ModuleType, article: Article
) -> None:
    back = form.loads(form.dumps(article, residue=False))
    assert back == form.carried(article)
    assert form.losses(article).is_empty == (back == article)
    assert all(issue.path for issue in form.losses(article))


@MARKUP
@given(article=writable_articles)
@examples(30)
def test_what_a_format_carries_it_carries_again(form: ModuleType, article: Article) -> None:
    once = form.carried(article)
    assert form.carried(once).sections == once.sections


@MARKUP
@given(article=articles)
@examples(60)
def test_any_article_is_written_whole_or_refused(form: ModuleType, article: Article) -> None:
    refusal = None
    try:
        text = form.dumps(article)
    except UnsupportedError as error:
        refusal = str(error)
    if refusal is None:
        assert form.loads(text) == article
    else:
        assert "U+" in refusal


@given(article=writable_articles)
@examples(40)
def test_padded_seconds_of_newsml_g2_do_not_change_the_article(article: Article) -> None:
    assert newsml_g2.loads(newsml_g2.dumps(article, pad_seconds=True)) == article


@given(article=articles)
@examples(60)
def test_plain_text_is_written_of_any_article(article: Article) -> None:
    text = plaintext.dumps(article)
    assert (article.headline or "") in text
    assert all(issue.code == "plaintext.lost" for issue in plaintext.losses(article))


@given(article=writable_articles)
@examples(40)
def test_a_date_is_never_padded(article: Article) -> None:
    for form in (nitf, newsml_g2, html5):
        back = form.carried(article).published_at
        given = article.published_at
        if given is not None:
            order = [Precision.DAY, Precision.MINUTE, Precision.SECOND]
            assert order.index(back.precision) <= order.index(given.precision)
            assert back.date == given.date


@pytest.mark.parametrize("form", [nitf, newsml_g2, html5, markdown, plaintext])
def test_what_is_no_article_is_refused(form: ModuleType) -> None:
    with pytest.raises(TypeError, match="must be an Article, not str"):
        form.dumps("नहर")


@MARKUP
def test_a_control_character_is_named_with_its_place(form: ModuleType) -> None:
    from newsmodel import Paragraph, Section

    body = Section(blocks=(Paragraph(text="नहर\x0b की \ud800सफाई\uffff"),))
    with pytest.raises(UnsupportedError) as caught:
        form.dumps(Article(headline="a\x00", sections=(body,)))
    assert str(caught.value).endswith(
        "headline has U+0000 (a control character); sections[0].blocks[0].text has U+000B (a control"
        " character), U+D800 (half a surrogate pair), U+FFFF (a noncharacter)"
    )


@MARKUP
def test_a_character_that_only_the_residue_carries_is_no_hindrance(form: ModuleType) -> None:
    from newsmodel import Paragraph, Quote, Section

    said = Quote(text="वहाँ नहीं\x00\ud800\ufffe")
    article = Article(sections=(Section(blocks=(Paragraph(text="पाठ", quotes=(said,)),)),))
    assert form.loads(form.dumps(article)) == article


@MARKUP
def test_a_change_to_a_native_field_wins_over_the_residue(form: ModuleType) -> None:
    from newsmodel import Paragraph, Quote, Section

    said = (Quote(text="नहीं है"),)
    blocks = (Paragraph(text="पहला", quotes=said), Paragraph(text="दूसरा", quotes=said))
    article = Article(headline="पुराना", tags=("जल",), sections=(Section(blocks=blocks),))
    edited = form.loads(form.dumps(article).replace("पुराना", "नया").replace("पहला", "बदला"))
    assert edited.headline == "नया"
    assert [paragraph.text for paragraph in edited.paragraphs] == ["बदला", "दूसरा"]
    assert edited.paragraphs[1].quotes == said
