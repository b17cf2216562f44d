"""The town beside a date is where the story is from, if a dash or a comma joins them."""

import pytest

import newsmodel

TITLE = "Ponds of the town are cleared"
LEAD = (
    "The water board began to clear silt from the three ponds of the town on Monday. The work ends in March."
)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Updated January 12, 2026 10:31 am IST - KOCHI", "KOCHI"),
        ("January 11, 2026 09:15 am | Updated January 12, 2026 10:31 am IST – KOCHI:", "KOCHI"),
        ("Kochi, Updated At : 05:21 AM Jan 12, 2026 IST", "Kochi"),
        ("Kochi | Updated: January 12, 2026", None),
        ("Kochi Updated: January 12, 2026", None),
        ("Updated: January 12, 2026 Kochi", None),
        ("Updated January 12, 2026 10:31 am IST - Ponds", None),
        ("Updated January 12, 2026 10:31 am IST", None),
    ],
)
def test_a_town_joined_to_the_date_is_the_dateline(line: str, place: str | None) -> None:
    text = f"{TITLE}\n\nThree ponds are clear.\n\n{line}\n\n{LEAD}\n\n{LEAD}"
    page = newsmodel.parse(text)

    dateline = page.article.dateline
    assert (dateline.places if dateline else None) == ((place,) if place else None)
    if place:
        assert page.spans[newsmodel.Path("dateline")].of(text) == place
    assert page.article.modified_at is not None
    assert page.article.lead is not None
    assert page.article.lead.text == LEAD


def test_the_dateline_of_the_text_goes_before_the_town_at_the_date() -> None:
    text = f"{TITLE}\n\nUpdated January 12, 2026 10:31 am IST - KOCHI\n\nTHRISSUR: {LEAD}\n\n{LEAD}"
    dateline = newsmodel.parse(text).article.dateline
    assert dateline is not None
    assert dateline.places == ("THRISSUR",)
