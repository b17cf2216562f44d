"""Quotations in English: the whole of what is read around one, clause by clause."""

import pytest

import newsmodel
from newsmodel import QuoteKind
from quoted import Row, quoted

D, P = QuoteKind.DIRECT, QuoteKind.PARTIAL

CASES: list[tuple[str, list[Row]]] = [
    # The verb introduces a whole utterance, from whichever side of its sentence
    ("As Gandhi said, “Be the change.”", [("Be the change.", "Gandhi", None, "said", D)]),
    ("In one of her many long letters, Anu wrote, “Go.”", [("Go.", "Anu", None, "wrote", D)]),
    (
        "“I agree,” he said, “in many places nobody asks.”",
        [("I agree,", "he", None, "said", D), ("in many places nobody asks.", "he", None, "said", D)],
    ),
    (
        "“The dam is full,” Nair said, adding “it may spill over.”",
        [("The dam is full,", "Nair", None, "said", D), ("it may spill over.", "Nair", None, "adding", D)],
    ),
    (
        "“It is full,” he said, adding, “Go home.”",
        [("It is full,", "he", None, "said", D), ("Go home.", "he", None, "adding", D)],
    ),
    (
        "“It is full,” said he, adding, “Go home.”",
        [("It is full,", "he", None, "said", D), ("Go home.", "he", None, "adding", D)],
    ),
    (
        "Rao told the men at the gate of the old mill by the river bank: “Go home.”",
        [("Go home.", "Rao", None, "told", D)],
    ),
    # What is said in a clause with “that”, or behind the source of it, is a fragment
    ("Asha said that roads are bad, “very bad”.", [("very bad", "Asha", None, "said", P)]),
    ("ASHA SAID THAT ROADS ARE BAD, “VERY BAD”.", [("VERY BAD", "ASHA", None, "SAID", P)]),
    (
        "According to Rao “a very big trouble” looms.",
        [("a very big trouble", "Rao", None, "According to", P)],
    ),
    ("According to Rao, roads are “bad”.", [("bad", "Rao", None, "According to", P)]),
    # A fragment is no term where its sentence goes on to an object, or to a participle
    ("He said he “regretted” his words.", [("regretted", "He", None, "said", P)]),
    ("She called it “shameful” saying that it was late.", [("shameful", "She", None, "called", P)]),
    # Behind it: the verb first, a stop before it, a name alone
    ("“The dam holds.” said Asha Rao.", [("The dam holds.", "Asha Rao", None, "said", D)]),
    ("“The dam will hold”, — Asha Nair on the floods.", [("The dam will hold", "Asha Nair", None, None, D)]),
    ("“The dam is full!” said Asha Rao on Monday.", [("The dam is full!", "Asha Rao", None, "said", D)]),
    ("“The dam is full,” later said Asha Rao.", [("The dam is full,", "Asha Rao", None, "said", D)]),
    ("‘The dam will hold’: Asha Devi Nair Rao", [("The dam will hold", "Asha Devi Nair Rao", None, None, D)]),
    ("‘The dam will hold’: Five New Roads For Goa", [("The dam will hold", None, None, None, D)]),
    ("“It is open,” said in a loud voice.", [("It is open,", None, None, "said", D)]),
    ("“It is open,” said from the stage.", [("It is open,", None, None, "said", D)]),
    (
        "“It is open,” said Reid in a short talk at the school.",
        [("It is open,", "Reid", None, "said", D)],
    ),
    ("“It is open,” was painted in white paint on the old gate of the mill, Rao said.", []),
    ("“It is open,” said Reid in a talk, the first in May.", [("It is open,", "Reid", None, "said", D)]),
    # A participle goes on with the subject that opens its clause, if there is a verb and a name
    ("Asha Rao walked out, saying it was “shameful”.", [("shameful", "Asha Rao", None, "saying", P)]),
    ("Asha Rao walked, saying it was “shameful”.", [("shameful", "Asha Rao", None, "saying", P)]),
    ("Asha Rao will leave, saying it was “shameful”.", [("shameful", "Asha Rao", None, "saying", P)]),
    ("He left Goa, saying it was “shameful”.", [("shameful", None, None, "saying", P)]),
    ("Asha Rao has left, saying it was “shameful”.", [("shameful", "Asha Rao", None, "saying", P)]),
    ("Last Monday, saying it was “shameful”, Rao left.", [("shameful", None, None, "saying", P)]),
    (
        "“It is full,” said Rao. “It will spill,” said Asha Nair, adding that she “will not wait for rain”.",
        [
            ("It is full,", "Rao", None, "said", D),
            ("It will spill,", "Asha Nair", None, "said", D),
            ("will not wait for rain", "Asha Nair", None, "adding", P),
        ],
    ),
    # Who stands beside a subject: a grower, a mayor, somebody who is one, how old, also, how she said it
    ("“Nobody asked,” Mathew, a rice grower, said.", [("Nobody asked,", "Mathew", "rice grower", "said", D)]),
    ("“Nobody asked,” Rao, the Bard of Goa, said.", [("Nobody asked,", "Rao", "Bard of Goa", "said", D)]),
    ("In Delhi, Asha Rao, said, “Nobody asked.”", [("Nobody asked.", "Asha Rao", None, "said", D)]),
    (
        "“Nobody asked,” Rao, a retired miller, said.",
        [("Nobody asked,", "Rao", "retired miller", "said", D)],
    ),
    ("“Nobody asked,” Rao, the mayor, said.", [("Nobody asked,", "Rao", "mayor", "said", D)]),
    ("“Nobody asked,” Rao, who is the mayor, said.", [("Nobody asked,", "Rao", None, "said", D)]),
    ("“Nobody asked,” Rao, now 61, said.", [("Nobody asked,", "Rao", None, "said", D)]),
    ("“Nobody asked,” Rao, too, said.", [("Nobody asked,", "Rao", None, "said", D)]),
    ("“Nobody asked,” Rao, speaking to the mayor, said.", [("Nobody asked,", "Rao", None, "said", D)]),
    ("“Nobody asked,” Rao, seated on the stage, said.", [("Nobody asked,", "Rao", None, "said", D)]),
    ("“Nobody has asked”, the nurse, said.", [("Nobody has asked", "nurse", None, "said", D)]),
    ("“Nobody asked,” again and again said.", [("Nobody asked,", None, None, "said", D)]),
    ("“Nobody asked,” said Asha Rao, mayor.", [("Nobody asked,", "Asha Rao", "mayor", "said", D)]),
    ("“Nobody asked,” said Ram, a widower.", [("Nobody asked,", "Ram", "widower", "said", D)]),
    ("“Nobody asked,” said Ram, weeping.", [("Nobody asked,", "Ram", None, "said", D)]),
    ("“Nobody asked,” said Ram, the.", [("Nobody asked,", "Ram", None, "said", D)]),
    # Another noun phrase before the subject, or behind it, is no part of it
    ("The police in a statement on Monday said, “Go home.”", [("Go home.", "police", None, "said", D)]),
    ("The police in an interview said, “Go home.”", [("Go home.", "police", None, "said", D)]),
    ("In a statement the police said, “Go home.”", [("Go home.", "police", None, "said", D)]),
    ("At the gate a driver said, “Go home.”", [("Go home.", "driver", None, "said", D)]),
    ("The owner of the mill said, “Go home.”", [("Go home.", "owner of the mill", None, "said", D)]),
    ("A man held on charges of being a thief said, “Go home.”", [("Go home.", None, None, "said", D)]),
    # A second verb of one subject
    ("Rao walked in and said, “Go home.”", [("Go home.", "Rao", None, "said", D)]),
    ("Rao left the hall and said, “Go home.”", [("Go home.", None, None, "said", D)]),
    ("He said that the road was shut and added, “Go home.”", [("Go home.", "He", None, "added", D)]),
    (
        "Mr Rao said that some remarks were wrong and added, “Go home.”",
        [("Go home.", "Rao", None, "added", D)],
    ),
    # Kin without a name and a name alone
    (
        "“We heard it,” said Ravi’s elder brother, Ram.",
        [("We heard it,", "Ram", "Ravi’s elder brother", "said", D)],
    ),
    (
        "Ravi’s elder brother, Ram Kumar Dev Singh, said, “We heard it.”",
        [("We heard it.", "Ram Kumar Dev Singh", "Ravi’s elder brother", "said", D)],
    ),
    # A plural in the genitive is no quotation mark; two names are one subject, but not a clause before it
    ("The farmers’ union said, “Go.”", [("Go.", "farmers’ union", None, "said", D)]),
    ("“It is open,” said 24 7.", [("It is open,", None, None, "said", D)]),
    # Which part is the role: the last word, the first, two that are joined, one that is in no list, none
    ("“Go home,” the former Goa CM said.", [("Go home,", "former Goa CM", None, "said", D)]),
    ("“Go home,” MP Rao added.", [("Go home,", "Rao", "MP", "added", D)]),
    (
        "Union convener and Goa mayor Asha Rao walked out, saying it was “shameful”.",
        [("shameful", "Asha Rao", "Union convener and Goa mayor", "saying", P)],
    ),
    (
        "“Go home,” senior actor-director Ravi Das said.",
        [("Go home,", "Ravi Das", "senior actor-director", "said", D)],
    ),
    ("“Go home,” Gulab Devi Khand said.", [("Go home,", "Gulab Devi Khand", None, "said", D)]),
    # Where the name begins behind an office with its place: at the initials, at the last two words, or unknown
    (
        "“Go home,” said Superintendent of Police R. K. Mahesh.",
        [("Go home,", "R. K. Mahesh", "Superintendent of Police", "said", D)],
    ),
    (
        "“Go home,” said Superintendent of Police Md. Asif Khan.",
        [("Go home,", "Md. Asif Khan", "Superintendent of Police", "said", D)],
    ),
    (
        "“Go home,” said Chief Minister of Goa Shirodkar.",
        [("Go home,", "Chief Minister of Goa Shirodkar", None, "said", D)],
    ),
    (
        "Minister of State for Minority Affairs Asha Devi Rao said, “Go home.”",
        [("Go home.", "Asha Devi Rao", "Minister of State for Minority Affairs", "said", D)],
    ),
    (
        "“Go home,” said Collector of Goa R. K. Mahesh.",
        [("Go home,", "R. K. Mahesh", "Collector of Goa", "said", D)],
    ),
    ("“Go home,” said Director of Bank Asha Rao.", [("Go home,", "Asha Rao", "Director of Bank", "said", D)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_all_of_an_english_quotation_is_read(text: str, expected: list[Row]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # A name behind a comma ends a list, and says nothing
        "It rained all day in the town, Asha Rao. Nobody said a word.",
    ],
)
def test_what_nobody_said_is_not_reported(text: str) -> None:
    assert newsmodel.find_quotes(text, indirect=True) == ()
