"""Markdown: what a renderer makes of it, and what comes back."""

import pytest
from markdown_it import MarkdownIt

from newsmodel import Article, BulletList, ListItem, Paragraph, Quote, Section, Speaker
from newsmodel.errors import DecodeError, LimitError
from newsmodel.formats import markdown
from newsmodel.limits import Limits


def rendered(*sections: Section) -> str:
    text = markdown.dumps(Article(headline="नहर", sections=sections))
    return str(MarkdownIt("commonmark", {"html": True}).render(text.split("\n---\n", 1)[1]))


def items(*texts: str, ordered: bool = False) -> BulletList:
    return BulletList(items=tuple(ListItem(text=text) for text in texts), ordered=ordered)


def test_the_body_is_rendered_as_what_it_is() -> None:
    nested = BulletList(
        items=(ListItem(text="एक", children=(items("दो", ordered=True), items("तीन", ordered=True))),)
    )
    quote = Quote(text="पानी सबका है।", speaker=Speaker(name="जोशी, कविता", role="महापौर"))
    assert rendered(
        Section(blocks=(Paragraph(text="पहला"), items("a"), items("b"), nested)),
        Section(heading="आगे", blocks=(quote,)),
        Section(blocks=(Paragraph(text="1. नहीं"),)),
    ).replace("\n", "") == (
        "<h1>नहर</h1><p>पहला</p><ul><li>a</li></ul><ul><li>b</li></ul>"
        "<ul><li>एक<ol><li>दो</li></ol><ol><li>तीन</li></ol></li></ul>"
        "<h2>आगे</h2><blockquote><p>पानी सबका है।</p><p>— जोशी, कविता, महापौर</p></blockquote><hr /><p>1. नहीं</p>"
    )


def test_an_empty_item_makes_no_heading_of_the_line_above_it() -> None:
    nested = BulletList(items=(ListItem(text="एक", children=(items(""),)),))
    assert "<h2>" not in rendered(Section(blocks=(nested,)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "नहर",
        '---\nlanguage: "hi"\n',
        "---\nlanguage\n---\n",
        "---\nschema_version: 1\nschema_version: 1\n---\n",
        '---\nschema_version: 1\nheadline: "x"\n---\n',
        "---\nschema_version: 1\nnosuch: 1\n---\n",
        "---\nschema_version: 1\nlanguage: hi\n---\n",
        "---\nschema_version: 1\nresidue: 5\n---\n",
        '---\nlanguage: "hi"\n---\n',
    ],
)
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(DecodeError):
        markdown.loads(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("नहर", "the text must begin with front matter between lines of ---"),
        ("---\nschema_version: 1\nlanguage\n---\n", "line 3 must be a key of its own and a JSON value"),
    ],
)
def test_front_matter_that_is_none_is_a_fault_that_says_so(text: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        markdown.loads(text)
    assert [(issue.code, issue.message) for issue in caught.value.issues] == [
        ("document.front_matter", message)
    ]


def test_limits_are_heeded() -> None:
    head = "---\nschema_version: 1\n---\n"
    deep = "\n".join(" " * 2 * depth + "- x" for depth in range(70))
    for text, limits, limit, value in (
        (head + deep, Limits(), "max_depth", 65),
        (head + deep, Limits(max_depth=3), "max_depth", 4),
        (head + "x\n" * 30, Limits(max_nodes=20), "max_nodes", 31),
        (head, Limits(max_chars=5), "max_chars", len(head)),
    ):
        with pytest.raises(LimitError) as caught:
            markdown.loads(text, limits=limits)
        assert (caught.value.limit, caught.value.value) == (limit, value)


def test_an_edited_body_is_read() -> None:
    text = "---\nschema_version: 1\n---\n\n#\n##\n- एक\n    - दो\n\n  - तीन\n* चार\n> कहा\nपाठ &#1114112; &#65;\n"
    article = markdown.loads(text)
    assert article.headline == ""
    [section] = article.sections
    assert section.heading == ""
    first, second, quote, paragraph = section.blocks
    assert isinstance(first, BulletList)
    assert [item.text for child in first.items[0].children for item in child.items] == ["दो", "तीन"]
    assert second == items("चार")
    assert quote == Quote(text="कहा")
    assert paragraph == Paragraph(text="पाठ &#1114112; A")


def test_a_speaker_with_commas_comes_back_without_the_residue() -> None:
    for name, role in (("जोशी, कविता", "महापौर"), ("कविता", "महापौर, इंदौर"), ("कविता, जोशी", None), ("", "")):
        quote = Quote(text="पानी", speaker=Speaker(name=name, role=role))
        article = Article(sections=(Section(blocks=(quote,)),))
        assert markdown.loads(markdown.dumps(article, residue=False)) == article


def test_letters_at_the_end_of_a_line_stay() -> None:
    quote = Quote(text="SpaceX", speaker=Speaker(name="Malcolm X"))
    article = Article(sections=(Section(blocks=(items("SpaceX"), quote)),))
    assert markdown.loads(markdown.dumps(article, residue=False)) == article


def test_an_empty_text_leaves_no_space_at_the_end_of_its_line() -> None:
    blocks = (
        Quote(text="", speaker=Speaker(name="")),
        items(""),
        Paragraph(text="क"),
        items("a"),
        items("b"),
    )
    text = markdown.dumps(Article(sections=(Section(blocks=blocks),)), residue=False)
    assert text.partition("\n---\n")[2] == "\n>\n>\n> —\n\n-\n\nक\n\n- a\n\n* b\n"


def test_speech_in_a_list_is_carried_by_the_residue_alone() -> None:
    said = ListItem(text="“हाँ”", quotes=(Quote(text="हाँ"),))
    inner, bare = (BulletList(items=(item,)) for item in (said, ListItem(text="“हाँ”")))

    def article(bullets: BulletList) -> Article:
        outer = BulletList(items=(ListItem(text="क", children=(bullets,)),))
        return Article(sections=(Section(blocks=(outer,)),))

    assert markdown.carried(article(inner)) == article(bare)
