"""A day in a line: a title's, a byline's or a label's; and the town beside it."""

import pytest

from newsmodel.reading.dated_places import place_at_date
from newsmodel.reading.dated_titles import is_dated_title
from newsmodel.reading.known_names import is_town
from newsmodel.reading.sheet import Sheet


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("नगर में मेला 12 जनवरी 2026", True),
        ("X में 12 जनवरी 2026", True),
        # Words behind the colon of a day: three at least, where none of a sentence is among them
        ("12 January 2026: Canal gates opened wide", True),
        ("12 January 2026 : Canal gates opened", True),
        ("12 January 2026: Canal gates", False),
        ("12 January 2026 Canal gates opened wide", False),
        # A colon before the day makes a label of what stands there
        ("Schools are closed from: 12 January 2026", False),
        ("Schools are closed from 12 January 2026", True),
        # One word alone, whatever marks stand around it
        ("On – 12 January 2026", False),
        ("Canal Desk | 12 January 2026", False),
        ("Schools are closed from 12 January 2026, 5:30 PM", False),
    ],
)
def test_a_day_stands_in_a_title_or_beside_a_name(line: str, title: bool) -> None:
    assert is_dated_title(Sheet(line), 0) is title


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_town_stands_behind_a_date_and_a_dash(dash: str) -> None:
    line = f"Kochi live: January 12, 2026 {dash} Kochi"
    found = place_at_date(Sheet(line), 0, 1)
    assert found is not None
    assert (found.value.places, found.span.start) == (("Kochi",), line.rindex("Kochi"))


def test_a_town_stands_before_a_comma_and_a_date() -> None:
    found = place_at_date(Sheet("Kochi, January 12, 2026 Kochi live"), 0, 1)
    assert found is not None
    assert (found.value.places, found.span.start) == (("Kochi",), 0)
    assert place_at_date(Sheet("Kochi | January 12, 2026"), 0, 1) is None


def test_a_letter_at_the_end_of_a_town_is_no_mark() -> None:
    assert is_town("HALIFAX")
    found = place_at_date(Sheet("January 12, 2026 - HALIFAX"), 0, 1)
    assert found is not None
    assert found.value.places == ("HALIFAX",)
