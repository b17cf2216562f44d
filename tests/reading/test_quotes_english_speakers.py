"""Who is named beside an English quotation: where the name begins, where it ends, and what belongs to it."""

import pytest

from newsmodel import find_quotes

# What says who it was, and the name and the role that are read.
BEHIND: list[tuple[str, str, str | None]] = [
    # A person of a body or of a place; a body may have "of" in its name
    ("said Mohan Das of the Lake Trust", "Mohan Das", None),
    ("Mohan Das of the Lake Trust said", "Mohan Das", None),
    ("said Health Minister Mohan Das of Kerala", "Mohan Das", "Health Minister"),
    ("said minister Das of Kerala", "Das", "minister"),
    ("said Deputy Director Mohan Das of the Lake Trust", "Mohan Das", "Deputy Director"),
    ("said Das of the Lake Trust", "Das of the Lake Trust", None),
    ("said the Lake Bank of India", "Lake Bank of India", None),
    ("said Lake Party of the Hills", "Lake Party of the Hills", None),
    ("said a spokesman of the ministry", "spokesman of the ministry", None),
    ("said Minister of State", "Minister of State", None),
    # Whom it was said to, and where somebody comes from
    ("said Mohan Das to reporters", "Mohan Das", None),
    ("said Mohan Das from the hills", "Mohan Das", None),
    # Somebody else repeats it
    ("Mohan Das, writing from Pune, said", "Mohan Das", None),
    ("Mohan Das was quoted as saying", "Mohan Das", None),
    ("the mayor was quoted by a paper as saying", "mayor", None),
    ("Mohan Das has been cited as saying", "Mohan Das", None),
    ("he was quoted as saying", "he", None),
    ("a paper quoted Mohan Das as saying", "Mohan Das", None),
    ("a paper quoted the mayor Mohan Das as saying", "Mohan Das", "mayor"),
]


@pytest.mark.parametrize(("source", "name", "role"), BEHIND)
def test_the_name_behind_a_quotation_is_read(source: str, name: str, role: str | None) -> None:
    [found] = find_quotes(f"“The lake is full,” {source}.")
    assert found.value.speaker is not None
    assert (found.value.speaker.name, found.value.speaker.role) == (name, role)


BEFORE: list[tuple[str, str]] = [
    ("The lake is full, says Das: ", "Das"),
    ("The lake is full, said Mohan Das, ", "Mohan Das"),
    ("Das, 36, told Valley News: ", "Das"),
    ("Das, the mayor, said Tuesday: ", "Das"),
    ("Das, the mayor, said: ", "Das"),
    ("Das, the mayor, says in Pune: ", "Das"),
    ("Das was quoted as saying, ", "Das"),
    ("Valley News quoted Das as saying: ", "Das"),
    ("Valley News cited Mohan Das on Monday as saying, ", "Mohan Das"),
]


@pytest.mark.parametrize(("source", "name"), BEFORE)
def test_the_name_before_a_quotation_is_read(source: str, name: str) -> None:
    [found] = find_quotes(f"{source}“We open the gates.”")
    assert found.value.speaker is not None
    assert found.value.speaker.name == name


@pytest.mark.parametrize(
    "source", ["was quoted as saying, ", "was quoted as saying of it, ", "It came as saying, "]
)
def test_whoever_is_not_named_is_nobody(source: str) -> None:
    [found] = find_quotes(f"{source}“We open the gates.”")
    assert found.value.speaker is None
