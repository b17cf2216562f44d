"""Small words inside the names of who spoke."""

import pytest

import newsmodel


@pytest.mark.parametrize(
    ("who", "name", "role"),
    [
        ("Sami ul Hasan, officer of the dam council", "Sami ul Hasan", "officer of the dam council"),
        ("engineer Noor ud Din Shah", "Noor ud Din Shah", "engineer"),
        ("Ludwig van der Berg", "Ludwig van der Berg", None),
        ("engineer van Dyk", "van Dyk", "engineer"),
        ("Prince Faisal al Saud", "Faisal al Saud", "Prince"),
        ("engineer Noor al", "Noor al", "engineer"),
    ],
)
def test_a_small_word_is_part_of_a_name(who: str, name: str, role: str | None) -> None:
    (found,) = newsmodel.find_quotes(f"“The dam is safe for now,” said {who}.")
    assert found.value.speaker == newsmodel.Speaker(name=name, role=role)
