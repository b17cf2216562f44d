"""Where the parts of a text stand in it."""

import pytest

from newsmodel.formats._marks import apart, in_order, one, placed, tagged


def test_a_part_that_stands_twice_has_two_places() -> None:
    assert apart("हाँहाँ", ["हाँ"], ["हाँ"]) == [(0, 3, 0), (3, 6, 1)]
    assert apart("हाँ, हाँ, हाँ", ["हाँ"], ["हाँ"]) == [(0, 3, 0), (5, 8, 1)]
    assert apart("कक", ["क"], ["क"]) == [(0, 1, 0), (1, 2, 1)]
    assert apart("खकक", ["खक"], ["क"]) == [(0, 2, 0), (2, 3, 1)]


def test_a_part_inside_another_has_no_place() -> None:
    assert apart("आशा राव", ["आशा राव"], ["आशा"]) == [(0, 7, 0)]


def test_parts_of_one_kind_stand_in_their_order() -> None:
    assert apart("क ख", ["ख", "क"]) == [(2, 3, 0)]
    assert in_order("क ख", ["ख", "क"]) == [2, -1]
    assert in_order("क ख क", ["ख", "क"]) == [2, 4]
    assert in_order("क ख क", ["क"]) == [0]


def test_a_text_is_written_with_its_parts_in_tags() -> None:
    assert tagged("<क> & ख.", [("<b>", "</b>")], ["क", "ख"]) == "&lt;<b>क</b>&gt; &amp; <b>ख</b>."


@pytest.mark.parametrize(("misses", "places"), [(0, 1), (19, 1), (20, 0)])
def test_after_twenty_parts_that_stand_nowhere_the_rest_is_not_looked_for(misses: int, places: int) -> None:
    parts = [*("x" * misses), "ग"]
    found = in_order("क ख ग", ["क", *parts])
    assert found == [0, *(-1 for _ in range(misses)), 4 if places else -1]
    assert apart("क ख ग", ["क"], parts) == [(0, 1, 0), (4, 5, 1)][: 1 + places]


def test_an_empty_part_stands_nowhere() -> None:
    assert in_order("क", [""]) == [-1]
    assert in_order("क", ["", "क"]) == [-1, 0]
    assert apart("क", [""], ["क"]) == [(0, 1, 1)]
    assert placed("By रवि, ANI", ["रवि", ""], [], ["PTI", "ANI"]) == [("रवि",), (), ("ANI",)]
    assert (one(None), one("ANI")) == ((), ("ANI",))
