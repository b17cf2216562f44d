"""Where the parts of a text stand in it."""

from newsmodel.formats._marks import apart, in_order, tagged


def test_a_part_that_stands_twice_has_two_places() -> None:
    assert apart("हाँहाँ", ["हाँ"], ["हाँ"]) == [(0, 3, 0), (3, 6, 1)]
    assert apart("हाँ, हाँ, हाँ", ["हाँ"], ["हाँ"]) == [(0, 3, 0), (5, 8, 1)]
    assert apart("खकक", ["खक"], ["क"]) == [(0, 2, 0), (2, 3, 1)]


def test_a_part_inside_another_has_no_place() -> None:
    assert apart("आशा राव", ["आशा राव"], ["आशा"]) == [(0, 7, 0)]


def test_parts_of_one_kind_stand_in_their_order() -> None:
    assert apart("क ख", ["ख", "क"]) == [(2, 3, 0)]
    assert in_order("क ख", ["ख", "क"]) == [2, -1]
    assert in_order("क ख क", ["ख", "क"]) == [2, 4]


def test_a_text_is_written_with_its_parts_in_tags() -> None:
    assert tagged("<क> & ख.", [("<b>", "</b>")], ["क", "ख"]) == "&lt;<b>क</b>&gt; &amp; <b>ख</b>."
