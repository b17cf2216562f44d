"""Quotations and reported speech in English sentences."""

import pytest

import newsmodel
from newsmodel import QuoteKind

Expected = list[tuple[str, str | None, str | None]]

MARKED: list[tuple[str, Expected]] = [
    ("They further said, “The laws must go.”", [("The laws must go.", "They", None)]),
    (
        "Superintendent of Police R. Mahesh said: “Two persons have been held.”",
        [("Two persons have been held.", "R. Mahesh", "Superintendent of Police")],
    ),
    # A statement says nothing, a woman does; whom somebody spoke to is no office
    ("Police in a statement said, “The road is open.”", [("The road is open.", "Police", None)]),
    ("Later a woman said, “The road is open.”", [("The road is open.", "woman", None)]),
    ("To her mother, on Monday Asha Rao said, “I am home.”", [("I am home.", "Asha Rao", None)]),
    # An initial begins a name, and "St." no name of a person; "his father" is one where no name follows
    (
        "Superintendent of Police R. K. Mahesh said, “The gate is open.”",
        [("The gate is open.", "R. K. Mahesh", "Superintendent of Police")],
    ),
    (
        "Superintendent of Police Mahesh R. said, “The gate is open.”",
        [("The gate is open.", "Mahesh R.", "Superintendent of Police")],
    ),
    (
        "Director of St. Thomas Mission Asha Rao said, “The gate is open.”",
        [("The gate is open.", "Asha Rao", "Director of St. Thomas Mission")],
    ),
    (
        "“Go home,” said his father, “and stay there.”",
        [("Go home,", "father", None), ("and stay there.", "father", None)],
    ),
    (
        "“We will rebuild the bridge,” said Chief Minister of Goa Anil Shirodkar.",
        [("We will rebuild the bridge,", "Anil Shirodkar", "Chief Minister of Goa")],
    ),
    (
        "The president of India said, “The house is adjourned.”",
        [("The house is adjourned.", "president of India", None)],
    ),
    (
        "The Director of Medical Education Department said, “Seats will rise.”",
        [("Seats will rise.", "Director of Medical Education Department", None)],
    ),
    (
        "“The notice has not come,” said Lakshmi Narayanan, a senior fellow at the institute.",
        [("The notice has not come,", "Lakshmi Narayanan", "senior fellow at the institute")],
    ),
    (
        "Bajwa and Sarkaria said, “The Centre must act.”",
        [("The Centre must act.", "Bajwa and Sarkaria", None)],
    ),
    ("The road is closed and he said, “Go back.”", [("Go back.", "he", None)]),
    ("The road is closed and Nair said, “Go back.”", [("Go back.", "Nair", None)]),
    # Between commas stands who it is, how old, or a word that says no such thing
    (
        "“Nobody asked us,” Joseph Mathew, a rice grower, said.",
        [("Nobody asked us,", "Joseph Mathew", "rice grower")],
    ),
    ("“We lost all,” Ramu, aged 61, said.", [("We lost all,", "Ramu", None)]),
    ("“We lost all,” Asha Rao, 54, a teacher, said.", [("We lost all,", "Asha Rao", "teacher")]),
    ("“The wall holds,” Asha Rao, who runs the school, said.", [("The wall holds,", "Asha Rao", None)]),
    ("“The wall holds,” she, too, said.", [("The wall holds,", "she", None)]),
    ("“The wall holds,” the board, however, said.", [("The wall holds,", "board", None)]),
    ("“The wall holds,” the nurse, a widow, said.", [("The wall holds,", "nurse", None)]),
    ("Mathew, 54, said the water “has to go somewhere”.", [("has to go somewhere", "Mathew", None)]),
    # What stands between a subject and its verb
    ("Nair firmly stated, “The rules apply to all.”", [("The rules apply to all.", "Nair", None)]),
    (
        "Senior forest officer Anil Das on Tuesday said, “The fire is out.”",
        [("The fire is out.", "Anil Das", "Senior forest officer")],
    ),
    ("“The fire is out,” Mayor Asha Rao has said.", [("The fire is out,", "Asha Rao", "Mayor")]),
    ("Here’s what she wrote: “The fire is out.”", [("The fire is out.", "she", None)]),
    # A role alone and a name alone beside it
    (
        "“We heard a blast,” said Ravi’s father, Ram Singh.",
        [("We heard a blast,", "Ram Singh", "Ravi’s father")],
    ),
    ("Her mother, Sita Devi, told PTI, “We heard a blast.”", [("We heard a blast.", "Sita Devi", "mother")]),
    ("“We heard a blast,” said Ram Singh, a farmer.", [("We heard a blast,", "Ram Singh", "farmer")]),
    # A participle goes on with the subject of the verb before it
    (
        "“The dam is full,” Nair said, adding “it may spill over by the evening.”",
        [("The dam is full,", "Nair", None), ("it may spill over by the evening.", "Nair", None)],
    ),
    ("Officials left in haste, saying “the dam is full.”", [("the dam is full.", None, None)]),
    (
        "“The dam is full,” said Asha Nair, a resident, adding, “it may spill over.”",
        [("The dam is full,", "Asha Nair", "resident"), ("it may spill over.", "Asha Nair", "resident")],
    ),
    (
        "On Monday, mayor and MP Asha Rao on the spot left the hall, saying it was “shameful”.",
        [("shameful", "Asha Rao", "mayor and MP")],
    ),
    ("On Monday, Rao left the hall, saying it was “shameful”.", [("shameful", None, None)]),
    ("On Monday, Rao walked out of the hall, saying it was “shameful”.", [("shameful", "Rao", None)]),
    ("On Monday, the crowd walked out, saying it was “shameful”.", [("shameful", None, None)]),
    ("The mayor walked out saying it was “shameful”.", [("shameful", None, None)]),
    ("The actor hit back at the critic labelling him as a “clown”.", [("clown", None, None)]),
    # The verb may stand between two parts with its subject behind it
    (
        "“We ran,” recalls Asha Nair from the north of Goa, “and nobody fell.”",
        [("We ran,", "Asha Nair", None), ("and nobody fell.", "Asha Nair", None)],
    ),
    # A term before the subject is no part of its role; a title behind a preposition is no speech
    (
        "Calling the plan a ‘blow to farming’ union leader Anil Das said, “We will march.”",
        [("blow to farming", "Anil Das", "union leader"), ("We will march.", "Anil Das", "union leader")],
    ),
    (
        "On the matter of ‘One Dam, One River,’ Rao stated, “It is not clear.”",
        [("It is not clear.", "Rao", None)],
    ),
    # A headline ends in its speaker
    ("‘The dam will hold’: Asha Nair on the floods", [("The dam will hold", "Asha Nair", None)]),
    ("‘The dam will hold’: how it was built in a year", [("The dam will hold", None, None)]),
    (
        "‘Floods, a blow to farming’, say district leaders",
        [("Floods, a blow to farming", "district leaders", None)],
    ),
    # A clause behind a finished quotation has its own subject
    (
        "He had one question: “Why was the old file moved to the cellar?” When the clerk replied, Nair said, “Thanks.”",
        [
            ("Why was the old file moved to the cellar?", None, None),
            ("Thanks.", "Nair", None),
        ],
    ),
    # Fragments inside a clause
    ("The MP said that the farmers “must” meet the minister.", [("must", "MP", None)]),
    (
        "The judge observed that the police had shown “utter disregard” for the law.",
        [("utter disregard", "judge", None)],
    ),
    ("According to the report, the air was “severe” for six days.", [("severe", "report", None)]),
    ("The coach, Asha Rao, said that she was “thrilled” to be back.", [("thrilled", "Asha Rao", "coach")]),
    # Not speech: a noun that the fragment belongs to; a passive hides who told
    ("The minister demanded an apology over her “hooligans, not farmers” remark.", []),
    ("The clerk said the ‘Green Ration’ card is new.", []),
    ("He was told, “The file is lost.”", [("The file is lost.", None, None)]),
    # between commas stands how or where it was said, never who
    (
        "The cooperative, in a statement, said, “We regret the delay.”",
        [("We regret the delay.", "cooperative", None)],
    ),
    (
        "Menon, speaking to reporters, said: “The ferry is safe.”",
        [("The ferry is safe.", "Menon", None)],
    ),
    (
        "Ravi Menon, flanked by two aides, told them, “The ferry is safe.”",
        [("The ferry is safe.", "Ravi Menon", None)],
    ),
    (
        "The collector, at a meeting in Kochi, said the ferry “was never safer”.",
        [("was never safer", "collector", None)],
    ),
    # a scheme's name begins with a capital letter, what is said of it does not
    (
        "Asha Rao said the scheme “will change lives”.",
        [("will change lives", "Asha Rao", None)],
    ),
    ("Asha Rao said the scheme “Clean Ferry” would start.", []),
]


@pytest.mark.parametrize(("text", "expected"), MARKED)
def test_english_quotations_have_their_speakers(text: str, expected: Expected) -> None:
    assert [
        (f.value.text, f.value.speaker and f.value.speaker.name, f.value.speaker and f.value.speaker.role)
        for f in newsmodel.find_quotes(text)
    ] == expected


REPORTED: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("Mayor Asha Rao said that the road is open. Work goes on.", [("the road is open.", "Asha Rao")]),
    ("He told reporters that no one was hurt", [("no one was hurt", "He")]),
    ("The court said on Monday that the state must pay.", [("the state must pay.", "court")]),
    ("Two persons have been held, police said.", [("Two persons have been held", "police")]),
    ("The file is lost, said the clerk.", [("The file is lost", "clerk")]),
    (
        "It rained. The dam is full, an official of the PWD told PTI here.",
        [("The dam is full", "official of the PWD")],
    ),
    ("The road was closed, a guard said on Monday.", [("The road was closed", "guard")]),
    # One clause has the other inside it
    ("Rao said that the dam is full, the clerk added.", [("Rao said that the dam is full", "clerk")]),
    # Not reported speech: a relative clause, a passive, nobody, an object, a conjunction, too short a clause
    ("She said the report that was submitted is wrong.", []),
    ("He was told that the file is lost.", []),
    ("It is clear that nobody knows.", []),
    ("The man left in a hurry, police said nothing of it.", []),
    ("The man left the town, and police said so.", []),
    ("Well done, Rao said.", []),
    ("The road is closed, (said)", []),
    ("The road is closed, - .", []),
    # A sentence may say that twice: the first is taken whole
    (
        "Rao said that the clerk said that the file is lost.",
        [("the clerk said that the file is lost.", "Rao")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_english_reported_speech_is_found_when_asked_for(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = newsmodel.find_quotes(text, indirect=True)
    assert [(f.value.text, f.value.speaker and f.value.speaker.name) for f in found] == expected
    assert all(f.value.kind is QuoteKind.INDIRECT for f in found)
    assert newsmodel.find_quotes(text) == ()
