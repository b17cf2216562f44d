"""What comes back without the residue differs from the article in the places that `losses` names, and no others."""

from types import ModuleType
from typing import Any

import pytest
from hypothesis import given

from examples import examples
from newsmodel.formats import html5, jsonld, markdown, native, newsml_g2, ninjs, nitf
from newsmodel.model.article import Article
from stories import STORY
from xml_strategies import writable_articles

FORMS = pytest.mark.parametrize(
    "form", [jsonld, ninjs, nitf, newsml_g2, html5, markdown], ids=lambda form: form.__name__.split(".")[-1]
)
Steps = tuple[str | int, ...]


def compare(whole: Any, back: Any, path: Steps, lost: set[Steps], met: set[Steps]) -> None:
    """Walk both trees; an item that is lost has no partner, a field that is lost must differ."""
    if path in lost:
        assert whole != back, f"{path} is not lost"
        met.add(path)
    elif isinstance(whole, dict) and isinstance(back, dict):
        for name in whole.keys() | back.keys():
            compare(whole.get(name), back.get(name), (*path, name), lost, met)
    elif isinstance(whole, list) and isinstance(back, list):
        kept = [at for at in range(len(whole)) if (*path, at) not in lost]
        met.update((*path, at) for at in range(len(whole)) if (*path, at) in lost)
        assert len(kept) == len(back), f"{path} has lost more"
        for at, other in zip(kept, back, strict=True):
            compare(whole[at], other, (*path, at), lost, met)
    else:
        assert whole == back, f"{path} is lost"


def check(form: ModuleType, article: Article) -> None:
    back = form.loads(form.dumps(article, residue=False))
    named = {tuple(issue.path or ()) for issue in form.losses(article)}
    # Where a list has other items in it and lacks some, it is named, and so are those that it lacks.
    lost = {path for path in named if not any(path[:at] in named for at in range(len(path)))}
    met: set[Steps] = set()
    compare(native.to_dict(article), native.to_dict(back), (), lost, met)
    assert met == lost


@FORMS
@given(article=writable_articles)
@examples(30)
def test_the_difference_is_what_the_losses_say(form: ModuleType, article: Article) -> None:
    check(form, article)


@FORMS
def test_the_difference_of_a_whole_story_is_what_the_losses_say(form: ModuleType) -> None:
    check(form, STORY)
