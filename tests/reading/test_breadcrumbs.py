"""Breadcrumbs in all their forms."""

import itertools

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel.reading.breadcrumb import (
    Crumb,
    numbered_crumb,
    read_breadcrumb,
    starts_at_home,
    title_of_way,
)

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
        ("HomeState " + HEADLINE, ["Home", "State"]),
        ("Homeदेश" + HEADLINE, ["Home", "देश"]),
        ("होमदेशपंजाब" + HEADLINE, ["होम", "देश", "पंजाब"]),
        ("Home " + HEADLINE, ["Home"]),
        ("Home" + HEADLINE, ["Home"]),
        ("Home / नहर की सफाई", ["Home"]),
        ("Home हरियाणा नहर की सफाई का...", ["Home", "हरियाणा"]),
        ("Hindi News › Uttar Pradesh › Agra", ["Hindi News", "Uttar Pradesh", "Agra"]),
        ("खबरें > राज्य > बिहार", ["खबरें", "राज्य", "बिहार"]),
        ("News » Cities » " + HEADLINE, ["News", "Cities"]),
        ("News › Xinjiang › Generation X", ["News", "Xinjiang", "Generation X"]),
        ("Home / News / " + HEADLINE + ".", ["Home", "News"]),
        ("Home" + " / x" * 7, ["Home", *"xxxxxxx"]),  # as many as a way has at most
        ("Home / " + "x" * 60, ["Home", "x" * 60]),
        ("Home / News / " + "The canal is ".ljust(60, "x"), ["Home", "News", "The canal is ".ljust(60, "x")]),
        (
            "Home / News / " + "The canal is ".ljust(61, "x"),
            ["Home", "News"],
        ),  # a title, too long for a section
        (
            "Home / News" + " " * (789 - len(HEADLINE)) + HEADLINE,
            ["Home", "News"],
        ),  # eight hundred characters
        ("देश / राजनीति / " + HEADLINE, ["देश", "राजनीति"]),
        ("HomeStateAgraXinjiang" + HEADLINE, ["Home", "State", "Agra", "Xinjiang"]),
        ("HomeStateState" + HEADLINE, ["Home", "State", "State"]),
        ("Home उत्तर प्रदेश " + HEADLINE, ["Home", "उत्तर प्रदेश"]),
        ("Home हरियाणा नहर...", ["Home", "हरियाणा"]),  # the first word of the headline
        ("Home हरियाणा नहर की सफाई क…", ["Home", "हरियाणा"]),
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
        ("Home" + " / x" * 8, HEADLINE),
        ("Home / News" + " " * (790 - len(HEADLINE)) + HEADLINE, HEADLINE),
        ("Home हरियाणा नह...", HEADLINE),  # two letters may begin anything
        ("Sports / Team X " + HEADLINE, HEADLINE),  # no mark before the headline
        ("देश " + HEADLINE, HEADLINE),
        (
            "News › Agra › " + "The canal is ".ljust(61, "x"),
            HEADLINE,
        ),  # only from home may it end with a title
        ("Home / " + "x" * 61, HEADLINE),
        ("Home / " + "x" * 800, HEADLINE),
        ("", HEADLINE),
    ],
)
def test_other_lines_have_no_crumbs(text: str, headline: str | None) -> None:
    assert read_breadcrumb(text, headline) == ()


def test_a_headline_at_the_end_of_a_way_has_eight_letters() -> None:
    assert [crumb.text for crumb in read_breadcrumb("देश / Rain ban", "Rain ban")] == ["देश"]
    assert read_breadcrumb("देश / Rain on", "Rain on") == ()


def test_a_short_headline_behind_arrows_is_no_crumb_though_a_part_of_one_is() -> None:
    assert [crumb.text for crumb in read_breadcrumb("News › Agra › Rain ban", "Rain ban")] == ["News", "Agra"]
    assert len(read_breadcrumb("News › Agra › Rain", "Rain ban")) == 3
    assert [crumb.text for crumb in read_breadcrumb("Home |", "Home page")] == ["Home"]
    assert [crumb.text for crumb in read_breadcrumb("Home |", "Home")] == ["Home"]


def test_crumbs_that_say_the_same_stand_behind_each_other() -> None:
    found = read_breadcrumb("HomeStateState" + HEADLINE, HEADLINE)
    assert [crumb.start for crumb in found] == [0, 4, 9]
    found = read_breadcrumb("Home / at / a / t", None)
    assert [crumb.start for crumb in found] == [0, 7, 12, 16]


@pytest.mark.parametrize(
    ("crumbs", "title"),
    [
        (["Home", "The canal is clean"], "The canal is clean"),
        (["Home", "Canal is clean"], None),  # three words may be a section
        (["The canal is clean"], None),  # leads from nowhere
        (["Home", "The canal is clean and …"], None),
        (["Home", "The canal is clean and.."], None),
        ([], None),
    ],
)
def test_the_last_crumb_may_be_a_title(crumbs: list[str], title: str | None) -> None:
    found = title_of_way(tuple(Crumb(crumb, 0) for crumb in crumbs))
    assert title == (None if found is None else found.text)


@pytest.mark.parametrize(
    ("text", "crumb"),
    [
        ("2. खेल", Crumb("खेल", 3)),
        ("१) राज्य", Crumb("राज्य", 3)),
        ("• खेल", None),
        ("a) खेल", None),
        ("खेल", None),
    ],
)
def test_a_crumb_may_have_a_number(text: str, crumb: Crumb | None) -> None:
    assert numbered_crumb(text) == crumb


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
        ("HOMEदेश", "HOME"),
        ("Home Hindi English News Agra…", "Home"),
        ("होम लोन सस्ता ...", "होम"),  # breaks off, as long ones do
        ("Home FinTechWeek begins", None),  # two joints, but a space behind the first word
        ("HOMENATIONALTalks Resume", None),
        ("HomePod sales", None),
        ("HOMEs sold by iPhone and eBay", None),  # in capitals, it is glued to no crumb
        ("Home loans", None),
        ("होमगार्ड", None),
        ("होम व कार लोन सस्ते", None),
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


@pytest.mark.parametrize(
    ("text", "headline", "crumbs"),
    [
        ("Home राज्य Mr X...", "Mr X goes to the canal", ["Home", "राज्य"]),
        ("News › Agra › Meet Mr X", "Meet Mr X of Agra", ["News", "Agra"]),
    ],
)
def test_a_crumb_that_begins_the_headline_may_end_with_a_letter(
    text: str, headline: str, crumbs: list[str]
) -> None:
    assert [crumb.text for crumb in read_breadcrumb(text, headline)] == crumbs
