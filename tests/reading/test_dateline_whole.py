"""A text that is one dateline: the caller says so, thus less must speak for it."""

import pytest

from newsmodel.errors import ParseError
from newsmodel.model.dateline import PartialDate
from newsmodel.reading.dateline import find_dateline, parse_dateline
from newsmodel.spans import Span


@pytest.mark.parametrize("text", ["देवघर", "देवघर:", " देवघर। ", "देवघर\n", "देवघर -"])
def test_known_place_is_a_dateline_with_and_without_its_mark(text: str) -> None:
    assert parse_dateline(text).places == ("देवघर",)


@pytest.mark.parametrize("text", ["झारखंड", "बाढ़:", "सोनबरसापुर -", "Sonbarsapur"])
def test_names_that_a_story_needs_more_for_are_datelines_here(text: str) -> None:
    assert parse_dateline(text).places == (text.strip(" :-"),)


def test_desk_is_a_dateline() -> None:
    assert parse_dateline("देवघर ब्यूरो").credit == "देवघर ब्यूरो"
    assert parse_dateline("देवघर | ब्यूरो").credit == "ब्यूरो"


def test_added_place_is_a_dateline() -> None:
    assert parse_dateline("झिलमिलिया", places=frozenset({"झिलमिलिया", ""})).places == ("झिलमिलिया",)


def test_added_place_is_known_in_its_other_spellings() -> None:
    places = frozenset({"नयी झिलमिल"})

    assert parse_dateline("नई झिलमिल", places=places).places == ("नई झिलमिल",)
    found = find_dateline("नई झिलमिल: मेले में भीड़ रही।", places=places)
    assert found is not None
    assert found.value.places == ("नई झिलमिल",)


def test_date_without_mark_is_read() -> None:
    assert parse_dateline("देवघर, 5 मई").date == PartialDate(day=5, month=5)


@pytest.mark.parametrize(
    "text",
    ["", "  ", "मेला लगा", "सवाल:", "सवाल", "अनिल शर्मा:", "झिलमिलिया", "Temple Fair", "देवघर में", "5 मई"],
)
def test_other_texts_are_refused_whole(text: str) -> None:
    with pytest.raises(ParseError, match=r"^expected a dateline\n") as caught:
        parse_dateline(text)

    assert caught.value.span == Span(0, len(text))


def test_what_follows_the_dateline_is_refused() -> None:
    text = "देवघर: मंदिर में मेला लगा।"

    with pytest.raises(ParseError, match=r"^expected nothing after the dateline\n") as caught:
        parse_dateline(text)

    assert caught.value.span.of(text) == "मंदिर में मेला लगा।"
