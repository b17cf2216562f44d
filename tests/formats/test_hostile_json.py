"""Documents that mean harm to a reader of JSON: refused by name, in time, and never by another exception."""

import pytest

from newsmodel.errors import DecodeError, LimitError, NewsmodelError
from newsmodel.formats import jsonld, ninjs
from newsmodel.limits import Limits

FORMATS = [jsonld, ninjs]
# What JSON that is slightly broken might be mended from. `tests/hostile` has what is no JSON of any kind.
HOSTILE = {
    "backslashes": '"' + "\\" * 10**6,
    "quotation marks": '"' * 10**6,
    "commas": "," * 10**6 + "]",
    "semicolons": ";" * 10**6,
    "comment marks": "<!--" * 250_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("module", FORMATS, ids=["jsonld", "ninjs"])
def test_it_is_refused(module: object, text: str) -> None:
    with pytest.raises(NewsmodelError) as caught:
        module.loads(text)  # type: ignore[attr-defined]
    assert len(str(caught.value)) <= 500


def test_of_very_many_faults_a_hundred_are_told_and_all_counted() -> None:
    with pytest.raises(DecodeError) as caught:
        ninjs.loads('{"uri":"urn:x:1","bodies":[' + ",".join(["1"] * 90_000) + "]}")
    assert (len(caught.value.issues), caught.value.count) == (100, 90_000)


def test_references_that_go_in_circles_end() -> None:
    circle = '{"@graph":[{"@id":"a","@type":"NewsArticle","author":{"@id":"a"},"comment":{"@id":"b"}},%s]}'
    article = jsonld.loads(circle % '{"@id":"b","text":"x","comment":[{"@id":"a"},{"@id":"b"},{"text":"y"}]}')
    [comment] = article.comments
    assert [reply.text for reply in comment.replies] == ["y"]


def test_comments_that_refer_to_each_other_too_deep_are_past_the_limit() -> None:
    chain = ",".join(f'{{"@id":"{at}","text":"x","comment":{{"@id":"{at + 1}"}}}}' for at in range(100))
    text = f'{{"@graph":[{{"@type":"NewsArticle","comment":{{"@id":"0"}}}},{chain}]}}'
    for limits, value in ((Limits(), 65), (Limits(max_depth=20), 21)):
        with pytest.raises(LimitError) as caught:
            jsonld.loads(text, limits=limits)
        assert (caught.value.limit, caught.value.value) == ("max_depth", value)


def test_references_do_not_multiply() -> None:
    doubled = ",".join(
        f'{{"@id":"{at}","text":"x","comment":[{{"@id":"{at + 1}"}},{{"@id":"{at + 1}"}}]}}'
        for at in range(60)
    )
    [comment] = jsonld.loads(
        f'{{"@graph":[{{"@type":"NewsArticle","comment":{{"@id":"0"}}}},{doubled}]}}'
    ).comments
    assert len(comment.replies) == 1


def test_what_is_wrong_with_a_tree_is_told_with_its_place() -> None:
    with pytest.raises(DecodeError) as caught:
        ninjs.loads('{"uri":"urn:x:1","slugline":"a","slugline":"b","bodies":[[]],"edition":NaN}')
    assert {str(issue.path): (issue.code, issue.message) for issue in caught.value.issues} == {
        "slugline": ("document.duplicate_key", "the key stands twice"),
        "edition": ("document.wrong_value", "must be a number that JSON has, got nan"),
        "bodies[0]": ("document.wrong_type", "must be an object, got a list"),
    }
    with pytest.raises(DecodeError) as caught:
        ninjs.from_dict({"uri": "urn:x:1", 5: "a"})  # type: ignore[dict-item]
    assert [(issue.code, issue.message) for issue in caught.value.issues] == [
        ("document.wrong_type", "must be an object with strings as keys, got 5")
    ]
