"""Answers about lines are kept for short lines only, and never change."""

from newsmodel.text.remembered import remembered


def test_a_short_line_is_worked_out_once_and_a_long_one_each_time() -> None:
    asked: list[int] = []

    @remembered
    def size(text: str) -> int:
        asked.append(len(text))
        return len(text)

    assert [size("a" * 100), size("a" * 100), size("a" * 101), size("a" * 101)] == [100, 100, 101, 101]
    assert asked == [100, 101, 101]


def test_what_is_none_is_kept_too() -> None:
    asked: list[str] = []

    @remembered
    def nothing(text: str) -> None:
        asked.append(text)

    assert (nothing("x"), nothing("x")) == (None, None)
    assert asked == ["x"]


def test_the_last_512_lines_are_kept() -> None:
    asked: list[str] = []

    @remembered
    def ask(text: str) -> None:
        asked.append(text)

    for number in range(512):
        ask(f"line {number}")
    ask("line 0")
    assert len(asked) == 512
    ask("one more")
    ask("line 0")
    ask("line 1")
    assert asked[512:] == ["one more", "line 1"]
