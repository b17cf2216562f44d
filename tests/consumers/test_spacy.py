"""spaCy gets quotes and datelines as spans of its tokens, by the places that the page gives them."""

import pytest

import newsmodel
from consuming import consumer
from newsmodel import Page, Path, Span
from newsmodel.testing import make_page

spacy = consumer("spacy")


def places(page: Page) -> dict[str, list[tuple[Path, Span]]]:
    """Give where the dateline and the quotes stand."""
    quotes = [(path, span) for path, span in page.spans.items() if len(path) > 1 and path[-2] == "quotes"]
    dateline = [(path, span) for path, span in page.spans.items() if path == Path("dateline")]
    return {"DATELINE": dateline, "QUOTE": quotes}


@pytest.mark.parametrize("seed", range(5))
def test_quotes_and_datelines_are_spans_of_a_document(seed: int) -> None:
    page = make_page(seed, layout="wordpress_newspaper")
    document = spacy.blank("hi")(page.text)

    document.spans["newsmodel"] = [
        document.char_span(span.start, span.end, label=label, alignment_mode="expand")
        for label, found in places(page).items()
        for _, span in found
    ]

    assert document.text == page.text
    marked = list(document.spans["newsmodel"])
    quotes = [span.text for span in marked if span.label_ == "QUOTE"]
    inside = [quote for paragraph in page.article.paragraphs for quote in paragraph.quotes]
    assert len(quotes) == len(inside)
    assert all(quote.text in text for quote, text in zip(inside, quotes, strict=True))
    datelines = [span.text for span in marked if span.label_ == "DATELINE"]
    assert all(page.article.dateline.written in text for text in datelines if page.article.dateline)
    assert len(datelines) == (page.article.dateline is not None)


def test_there_are_quotes_and_datelines_to_find() -> None:
    found = [places(make_page(seed, layout="wordpress_newspaper")) for seed in range(5)]

    assert sum(len(labels["QUOTE"]) for labels in found) > 3
    assert sum(len(labels["DATELINE"]) for labels in found) > 2


def test_speakers_can_be_entities() -> None:
    text = "पुल खुला\n\nबलिया: महापौर कविता जोशी ने कहा, “काम कल शुरू होगा।” लोग खुश हैं।"
    page = newsmodel.parse(text)
    document = spacy.blank("hi")(page.text)
    [quote] = page.article.quotes
    assert quote.speaker is not None

    start = page.text.index(quote.speaker.name)
    document.ents = [document.char_span(start, start + len(quote.speaker.name), label="PER")]

    assert [(entity.text, entity.label_) for entity in document.ents] == [("कविता जोशी", "PER")]
