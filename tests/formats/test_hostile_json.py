"""Documents that mean harm to a reader of JSON: refused by name, in time, and never by another exception."""

import pytest

from newsmodel.errors import DecodeError, LimitError, NewsmodelError
from newsmodel.formats import jsonld, ninjs
from newsmodel.model.article import Article
from newsmodel.model.body import Paragraph, Section

FORMATS = [jsonld, ninjs]
HOSTILE = {
    "deep list": "[" * 10**5 + "]" * 10**5,
    "deep object": '{"bodies":[' * 10**4 + "]}" * 10**4,
    "unclosed": "[" * 10**6,
    "just below the limit": "[" * 63 + "]" * 63,
    "twice the same key": '{"uri":"a","uri":"b","@type":"NewsArticle","@type":"x"}',
    "NaN": '{"uri":"urn:x:1","@type":"NewsArticle","x":NaN}',
    "Infinity": '{"uri":"urn:x:1","@type":"NewsArticle","x":1e400}',
    "long number": '{"x":' + "9" * 5000 + "}",
    "longer number": "9" * 10**6,
    "negative zero": "-0",
    "null where a text is needed": '{"uri":null,"@type":null}',
    "list for a text": '{"uri":["a"],"headline":[["a"]],"@type":[["NewsArticle"]]}',
    "text for a list": '{"uri":"urn:x:1","bodies":"abc","associations":"abc"}',
    "class name": '{"type":"__main__.Evil","__class__":"x","__init__":1}',
    "many keys": "{" + ",".join(f'"k{i}":1' for i in range(10**5)) + "}",
    "many faults": '{"uri":"urn:x:1","bodies":[' + ",".join(["1"] * 90_000) + "]}",
    "two documents": "{} {}",
    "reference": '{"$ref":"file:///etc/passwd"}',
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
    assert len(str(caught.value)) < 20_000


def test_of_very_many_faults_a_hundred_are_told_and_all_counted() -> None:
    with pytest.raises(DecodeError) as caught:
        ninjs.loads(HOSTILE["many faults"])
    assert (len(caught.value.issues), caught.value.count) == (100, 90_000)


def test_references_that_go_in_circles_end() -> None:
    circle = '{"@graph":[{"@id":"a","@type":"NewsArticle","author":{"@id":"a"},"comment":{"@id":"b"}},%s]}'
    article = jsonld.loads(circle % '{"@id":"b","text":"x","comment":[{"@id":"a"},{"@id":"b"},{"text":"y"}]}')
    [comment] = article.comments
    assert [reply.text for reply in comment.replies] == ["y"]


def test_comments_that_refer_to_each_other_too_deep_are_past_the_limit() -> None:
    chain = ",".join(f'{{"@id":"{at}","text":"x","comment":{{"@id":"{at + 1}"}}}}' for at in range(100))
    with pytest.raises(LimitError):
        jsonld.loads(f'{{"@graph":[{{"@type":"NewsArticle","comment":{{"@id":"0"}}}},{chain}]}}')


def test_references_do_not_multiply() -> None:
    doubled = ",".join(
        f'{{"@id":"{at}","text":"x","comment":[{{"@id":"{at + 1}"}},{{"@id":"{at + 1}"}}]}}'
        for at in range(60)
    )
    [comment] = jsonld.loads(
        f'{{"@graph":[{{"@type":"NewsArticle","comment":{{"@id":"0"}}}},{doubled}]}}'
    ).comments
    assert len(comment.replies) == 1


NASTY = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "</ScRiPt\t\n/>",
    "]]>",
    '" onmouseover="alert(1)" x=\'y\' `z`',
    "&lt;script&gt; &amp;amp; &#60;",
    "<svg><p><style><img src=x onerror=1></style>",
    "</title></textarea></style></section></div><plaintext>",
    "a\u2028b\u2029c",
    "x\r\nSet-Cookie: a=b",
    "".join(map(chr, range(32))),
    "a\ud800b\udfff",
    "\ufffe\uffff\U0001ffff",
    "safe\u202egnp.exe",
    "क्\u200dष र्\u200cय",
    "\x1b[2J",
    "[a](javascript:alert(1))",
    "• x\n• y",
    "<q>x</q>",
    "<p>x</p>",
]


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("module", FORMATS, ids=["jsonld", "ninjs"])
def test_any_text_in_any_field_comes_back_the_same(module: object, text: str) -> None:
    article = Article(
        headline=text,
        summary=text,
        breadcrumb=(text,),
        sections=(Section(heading=text, blocks=(Paragraph(text=text),)),),
        captions=(text,),
        tags=(text,),
        related=(text,),
        url=text,
    )
    written = module.dumps(article)  # type: ignore[attr-defined]
    written.encode()
    assert module.loads(written) == article  # type: ignore[attr-defined]
    if module is jsonld:
        assert set("<>&\u2028\u2029").isdisjoint(written)
