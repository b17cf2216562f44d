"""Breadcrumbs in all their forms."""

import itertools

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel.reading.breadcrumb import Crumb, read_breadcrumb, starts_at_home

HEADLINE = "नहर की सफाई का काम शुरू, किसान खुश"  # the canal is being cleaned, the farmers are glad


@pytest.mark.parametrize(
    ("text", "crumbs"),
    [
        ("Home / Cities / Nagpur", ["Home", "Cities", "Nagpur"]),
        ("Home/राज्य/झारखंड", ["Home", "राज्य", "झारखंड"]),
        ("HOME » NEWS » " + HEADLINE, ["HOME", "NEWS"]),
        ("Home › जिला › नहर की सफाई का काम...", ["Home", "जिला"]),
        ("Home > जिला > नहर", ["Home", "जिला", "नहर"]),  # two words of it are not the headline
        ("Home |", ["Home"]),
        ("Home / जिला / नहर की सफाई", ["Home", "जिला"]),  # the beginning of the headline
        ("Homeदेश\u00a0पंजाब" + HEADLINE, ["Home", "देश", "पंजाब"]),
        ("होम :: देश --> पंजाब", ["होम", "देश", "पंजाब"]),
        ("HomeState" + HEADLINE, ["Home", "State"]),
        ("Homeदेश" + HEADLINE, ["Home", "देश"]),
        ("होमदेशपंजाब" + HEADLINE, ["होम", "देश", "पंजाब"]),
        ("Home " + HEADLINE, ["Home"]),
        ("Home हरियाणा नहर की सफाई का...", ["Home", "हरियाणा"]),
        ("Hindi News › Uttar Pradesh › Agra", ["Hindi News", "Uttar Pradesh", "Agra"]),
        ("खबरें > राज्य > बिहार", ["खबरें", "राज्य", "बिहार"]),
    ],
)
def test_crumbs_are_parted(text: str, crumbs: list[str]) -> None:
    found = read_breadcrumb(text, HEADLINE)
    assert [crumb.text for crumb in found] == crumbs
    assert [text[crumb.start : crumb.end] for crumb in found] == crumbs


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Home", HEADLINE),
        ("Home page of the district", HEADLINE),
        ("Home हरियाणा कोई और बात...", HEADLINE),  # cut off, but another story
        ("HomeState" + HEADLINE, None),
        ("HomeState" + HEADLINE, ""),
        (HEADLINE, HEADLINE),
        ("Home / Garden", "Home / Garden"),
        ("दाम › घटे", HEADLINE),  # one arrow
        ("«पहला» और «दूसरा»", HEADLINE),  # guillemets
        ("Home" + " / x" * 9, HEADLINE),
        ("Home / " + "x" * 61, HEADLINE),
        ("Home / " + "x" * 800, HEADLINE),
        ("", HEADLINE),
    ],
)
def test_other_lines_have_no_crumbs(text: str, headline: str | None) -> None:
    assert read_breadcrumb(text, headline) == ()


def test_a_crumb_knows_where_it_ends() -> None:
    assert Crumb("देश", 4).end == 7


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Home", "Home"),
        ("होम", "होम"),
        ("Home / Cities", "Home"),
        ("HOME>NEWS", "HOME"),
        ("Home हरियाणा", "Home"),
        ("Homeदेश", "Home"),
        ("HomeNationalTalks resume", "Home"),
        ("HomeNational17 crore for roads", "Home"),
        ("Home Hindi English News Agra ...", "Home"),
        ("होमदेशपंजाब", "होम"),
        ("होम Cities", "होम"),
        ("HOMENATIONALTalks Resume", None),
        ("HomePod sales", None),
        ("Home loans", None),
        ("होमगार्ड", None),
        ("नहर", None),
    ],
)
def test_a_line_starts_at_home_where_a_crumb_follows(text: str, home: str | None) -> None:
    assert starts_at_home(text) == home


@given(st.text(st.characters() | st.sampled_from("HomeहोमदेशA/›>.… "), max_size=40), st.text(max_size=10))
@examples(300)
def test_crumbs_stand_where_they_say_in_their_order(rest: str, headline: str) -> None:
    text = "Home" + rest
    found = read_breadcrumb(text, headline)
    assert all(text[crumb.start : crumb.end] == crumb.text for crumb in found)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


def test_two_sections_with_a_hyphen_are_one_crumb() -> None:
    headline = "चाँद पर उतरा यान, देश में खुशी"
    crumbs = read_breadcrumb(f"Home देश-विदेश {headline}", headline)

    assert [crumb.text for crumb in crumbs] == ["Home", "देश-विदेश"]


def test_a_headline_that_is_the_end_of_the_breadcrumb_from_within_home_is_none_of_its_crumbs() -> None:
    crumbs = read_breadcrumb("होम / खेल / देश", "ोम / खेल / देश")

    assert [crumb.text for crumb in crumbs] == ["होम", "खेल", "देश"]
