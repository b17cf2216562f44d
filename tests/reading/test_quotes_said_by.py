"""Quotations: who is known by what they said, and a paragraph that is quoted behind a sentence."""

import pytest

import newsmodel


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        # "The farmer who said “…”", and who answered him
        ("कहने वाले किसान", "किसान"),
        ("कहने वाले किसान को रमा चौहान ने जवाब दिया।", "किसान"),
        ("कहने वाले किसान विजय सेठ को रमा चौहान ने जवाब दिया।", "विजय सेठ"),
    ],
)
def test_who_is_known_by_what_was_said_speaks(behind: str, name: str) -> None:
    [found] = newsmodel.find_quotes(f"“नहर खुलेगी।” {behind}")
    assert (found.value.speaker and found.value.speaker.name) == name


@pytest.mark.parametrize(
    "text",
    [
        # "The farmer Vijay, who heard “…”, went home"
        "“नहर खुलेगी।” सुनने वाले किसान विजय घर लौटे।",
        # "Those who say “…”": nobody is named
        "“नहर खुलेगी” कहने वाले",
    ],
)
def test_who_hears_it_or_is_not_named_does_not_speak(text: str) -> None:
    assert newsmodel.find_quotes(text) == ()


@pytest.mark.parametrize(
    ("before", "cue"),
    [
        # The verb introduces the paragraph, or a sentence that is whole
        ("रमा चौहान ने कहा कि", "कहा"),
        ("रमा चौहान ने कहा कि काम रुका है।", None),
        ("रमा चौहान ने कहा कि काम रुका है। ", None),
    ],
)
@pytest.mark.parametrize("following", ["", "\nमेले में यह काम हुआ।"])
def test_a_paragraph_behind_a_sentence_goes_on(before: str, cue: str | None, following: str) -> None:
    # "Rama Chauhan said that the work is halted.\n“The canal will open soon.”\nThis was done at the fair."
    [found] = newsmodel.find_quotes(f"{before}\n“नहर जल्द खुलेगी और पानी आएगा।”{following}")
    assert (found.value.speaker and found.value.speaker.name) == "रमा चौहान"
    assert found.value.cue == cue
