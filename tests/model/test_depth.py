"""Values that stand in each other: as deep as 64, and safe there."""

import copy
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from newsmodel import BulletList, Comment, LimitError, ListItem


def test_replies_stand_64_deep_in_each_other_and_no_deeper() -> None:
    comment = Comment(text="क")
    for _ in range(63):
        comment = Comment(text="क", replies=(Comment(text="ख"), comment))
    with pytest.raises(LimitError, match="max_depth is exceeded: 65") as caught:
        Comment(text="क", replies=(comment,))
    assert (caught.value.limit, caught.value.value) == ("max_depth", 65)


def test_lists_and_items_stand_64_deep_in_each_other_and_no_deeper() -> None:
    item = ListItem(text="क")
    bullets = BulletList(items=(item,))
    for _ in range(31):
        item = ListItem(text="क", children=(BulletList(), bullets))
        bullets = BulletList(items=(item, ListItem(text="ख")))
    with pytest.raises(LimitError, match="max_depth is exceeded: 65"):
        ListItem(text="क", children=(bullets,))


def test_a_copy_of_a_frozen_value_is_the_value() -> None:
    comment = Comment(text="क", replies=(Comment(text="ख"),))
    assert copy.deepcopy(comment) is comment
    assert copy.copy(comment) == comment


def test_a_pickle_keeps_the_order_of_what_stands_below() -> None:
    tree = BulletList(
        items=(
            ListItem(text="1", children=(BulletList(items=(ListItem(text="1.1"), ListItem(text="1.2"))),)),
            ListItem(text="2"),
            ListItem(
                text="3", children=(BulletList(), BulletList(items=(ListItem(text="3.1"),), ordered=True))
            ),
        )
    )
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(tree, protocol)) == tree


# Runs in a process of its own, for it lowers the recursion limit: 200 calls above where it stands.
PROGRAM = """
import copy, pickle, sys
from newsmodel import Article, BulletList, Comment, ListItem, Section
from newsmodel.formats import native

def deep():
    comment, bullets = Comment(text="x"), BulletList(items=(ListItem(text="x"),))
    for _ in range(63):
        comment = Comment(text="x", replies=(comment,))
    for _ in range(31):
        bullets = BulletList(items=(ListItem(text="x", children=(bullets,)),))
    return comment, bullets

comment, bullets = deep()
article = Article(sections=(Section(blocks=(bullets,)),), comments=(comment,))
native.loads(native.dumps(article))
sys.setrecursionlimit(len(__import__("inspect").stack()) + 200)
for one, other in zip(deep(), deep()):
    assert one == other
    assert hash(one) == hash(other)
    assert repr(one) == repr(other)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(one, protocol)) == one
    assert copy.deepcopy(one) == one
    assert copy.copy(one) == one
assert repr(native.loads(native.dumps(article))) == repr(article)
assert repr(native.from_dict(native.to_dict(article))) == repr(article)
assert repr(pickle.loads(pickle.dumps(article))) == repr(article)
assert repr(copy.deepcopy(article)) == repr(article)
print("done")
"""


def test_values_of_the_greatest_depth_are_handled_in_a_small_stack() -> None:
    source = Path(__file__).parents[2] / "src"
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(source)!r})\n{PROGRAM}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("done\n", "")
