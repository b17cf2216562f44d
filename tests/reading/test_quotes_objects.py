"""Quotations: what the speaker speaks about is not the speaker."""

import pytest

import newsmodel

# The clause before the quotation, and who says it; None: nothing tells where the name ends.
CLAUSES: list[tuple[str, str | None]] = [
    # "… praising the department's work": the department is praised, and so is its work
    ("रमा चौहान विभाग की आलोचना करते हुए बोलीं", None),
    ("रमा चौहान विभाग की आलोचना करती हैं", None),
    ("सचिव विजय सेठ विभाग के काम की तारीफ करते हैं", None),
    ("सचिव विजय सेठ विभाग के काम की तारीफ करते हुए कहते हैं", None),
    # "… warning the canal department"
    ("रमा चौहान नहर विभाग को चेतावनी देते हुए बोलीं", None),
    ("विभाग को चेतावनी देते हुए बोलीं", None),
    # What stands before it is the speaker, where a time or a pronoun ends the name
    ("रमा चौहान आज विभाग के काम की आलोचना करते हुए बोलीं", "रमा चौहान"),
    ("वह विभाग के काम की तारीफ करती हैं", "वह"),
    ("वह नहर विभाग को जवाब देते हुए बोलीं", "वह"),
    # And so is what stands behind it
    ("विभाग के काम की तारीफ करते हुए विजय सेठ कहते हैं", "विजय सेठ"),
    ("विभाग को चेतावनी देते हुए रमा चौहान बोलीं", "रमा चौहान"),
    # A genitive inside a role, one word that is told, a place, and a paper that says it
    ("नहर मंच के सचिव विजय सेठ कहते हैं", "विजय सेठ"),
    ("रमा चौहान पत्रकारों से बोलीं", "रमा चौहान"),
    ("रमा चौहान मंच पर बोलीं", "रमा चौहान"),
    ("सरकारी बयान कहता है", "सरकारी बयान"),
]


@pytest.mark.parametrize(("clause", "name"), CLAUSES)
def test_who_is_spoken_about_does_not_speak(clause: str, name: str | None) -> None:
    # "…, “The work is not done.”"
    [found] = newsmodel.find_quotes(f"{clause}, “काम अधूरा है।”")
    assert (found.value.speaker and found.value.speaker.name) == name


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("विभाग के काम की तारीफ करते हैं विजय सेठ।", "विजय सेठ"),
        ("विभाग के काम की तारीफ करते हुए वह बोले।", "वह"),
        ("सचिव विजय सेठ विभाग के काम की तारीफ करते हुए कहते हैं।", None),
    ],
)
def test_who_is_spoken_about_behind_a_quotation_does_not_speak(clause: str, name: str | None) -> None:
    [found] = newsmodel.find_quotes(f"“नहर साफ है।” {clause}")
    assert (found.value.speaker and found.value.speaker.name) == name


def test_a_claim_that_is_criticised_claims_nothing() -> None:
    # "Criticising the department's claim that the canal is clean, the secretary said …"
    text = "परिषद में विभाग के इस दावे की आलोचना करते हुए कि नहर साफ है, रमा चौहान ने सवाल उठाए।"
    [found] = newsmodel.find_quotes(text, indirect=True)
    assert found.value.speaker is None
