"""English quotations whose verb stands in no list, goes on with an infinitive, or speaks of a name."""

import pytest

import newsmodel

LEAD = (
    "KOCHI: The water board began to clear silt from the three ponds of the town on Monday, the mayor said."
)


def quoted(sentence: str) -> list[tuple[str, str | None]]:
    page = newsmodel.parse(f"Ponds of the town are cleared\n\n{LEAD}\n\n{sentence}")
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in page.article.quotes]


SAID = "The ponds were full of mud for years"


@pytest.mark.parametrize(
    "verb", ["asserted", "rued", "hoped", "informed", "pointed out", "mused", "countered"]
)
def test_verbs_that_report_stand_on_either_side(verb: str) -> None:
    assert quoted(f"“{SAID},” Menon {verb}.") == [(f"{SAID},", "Menon")]
    assert quoted(f"Menon {verb}, “{SAID}.”") == [(f"{SAID}.", "Menon")]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (f"“{SAID},” Menon went on to say.", "Menon"),
        (f"“{SAID},” he had to say.", "he"),
        (f"“{SAID},” the mayor had to say.", "mayor"),
        (f"Asha Menon, a boatman, went on to say, “{SAID}.”", "Asha Menon"),
        (f"Menon had this to say: “{SAID}.”", "Menon"),
        (f"The crowd wanted to say, “{SAID}.”", None),
        (f"The mayor refused to say, “{SAID}.”", None),
        (f"To say “{SAID}” is easy.", None),
    ],
)
def test_an_infinitive_has_the_subject_of_the_verb_before_it(sentence: str, speaker: str | None) -> None:
    assert [name for _, name in quoted(sentence)] == [speaker]


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("Menon shared", "Menon"),
        ("the mayor giggled", "mayor"),
        ("Asha Menon, a boatman, gasped", "Asha Menon"),
        ("he smiled", "he"),
        ("shared Menon", None),
        ("a boatwoman chuckled", None),
        ("on Monday Menon laughed", None),
        ("and nothing more", None),
        ("Menon with a sigh that the whole of the small dark old hall by the pond heard", None),
    ],
)
def test_a_comma_inside_the_marks_shows_speech_whatever_the_verb(behind: str, speaker: str | None) -> None:
    assert quoted(f"“{SAID},” {behind}.") == [(f"{SAID},", speaker)]


@pytest.mark.parametrize(
    "sentence",
    [
        "“The Long Way to the Ponds of the Old Town,” a novel by Menon, was printed here.",
        "“The mud of years,” a film by Menon, was shown here.",  # too short to be told from a title
        "“Full of mud for years,” Menon shared.",
        f"“{SAID}” Menon shared.",
        f"On the wall stood “{SAID},” Menon shared.",
        f"“{SAID},”",
    ],
)
def test_without_such_a_comma_or_with_the_capitals_of_a_title_it_does_not(sentence: str) -> None:
    assert quoted(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Menon asked them to join the “Save Ponds March” in Kochi.", []),
        ("Menon said the “League of Ponds” of the town had failed.", []),
        ("Menon said the “Ponds League” of the town had failed.", []),
        ("Menon said the ponds were “full of mud” by May.", ["full of mud"]),
        ("Menon said it was a “Disgrace”.", ["Disgrace"]),
        ("Menon called it the “Great Flood” of Kochi.", ["Great Flood"]),
        ("Menon said, “Save Ponds”.", ["Save Ponds"]),
        ("MENON SAID THAT PONDS ARE “ALL MUD” BY MAY.", ["ALL MUD"]),
    ],
)
def test_a_name_in_what_somebody_said_is_no_fragment_of_it(sentence: str, said: list[str]) -> None:
    assert [text for text, _ in quoted(sentence)] == said
