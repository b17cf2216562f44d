"""Markdown line by line: how the body is written, and what of an edited one is read."""

import pytest

from newsmodel import Article, BulletList, ListItem, Paragraph, Quote, Section, Speaker
from newsmodel.errors import DecodeError, LimitError, SchemaVersionError
from newsmodel.formats import markdown
from newsmodel.limits import Limits
from newsmodel.model.body import Block
from newsmodel.model.quote import QuoteKind

HEAD = "---\nschema_version: 1\n---\n"


def items(*every: str | ListItem, ordered: bool = False) -> BulletList:
    return BulletList(
        items=tuple(ListItem(text=item) if isinstance(item, str) else item for item in every), ordered=ordered
    )


def nested(*children: BulletList, text: str = "क") -> ListItem:
    return ListItem(text=text, children=children)


NUMBERED = items("ग", ordered=True)


@pytest.mark.parametrize(
    ("blocks", "written"),
    [
        ([items("क"), items("ख"), items("ग"), items("घ")], ["- क", "* ख", "- ग", "* घ"]),
        ([NUMBERED, NUMBERED, NUMBERED], ["1. ग", "1) ग", "1. ग"]),
        ([items("क"), NUMBERED, items("ख")], ["- क", "1. ग", "- ख"]),
        ([items("क"), items("ख"), NUMBERED, NUMBERED], ["- क", "* ख", "1. ग", "1) ग"]),
        ([items("क"), Paragraph(text="ख"), items("ग")], ["- क", "ख", "- ग"]),
        ([items("क"), items("ख"), Quote(text="ग"), items("घ")], ["- क", "* ख", "> ग", "- घ"]),
        ([items("क", "ख", "ग", ordered=True)], ["1. क\n2. ख\n3. ग"]),
        ([items(nested(items("ख"), items("ग"), items("घ")))], ["- क\n  - ख\n  * ग\n  - घ"]),
        ([items(nested(items("ख"), NUMBERED, items("घ")))], ["- क\n  - ख\n  1. ग\n  - घ"]),
        (
            [items(nested(items("ख"), items("ग")), nested(items("घ"), text="ङ"))],
            ["- क\n  - ख\n  * ग\n- ङ\n  - घ"],
        ),
        ([items(nested(NUMBERED, NUMBERED), ordered=True)], ["1. क\n   1. ग\n   1) ग"]),
        ([items(nested(items(nested(items("ग"), text="ख"))))], ["- क\n  - ख\n    - ग"]),
        ([items(*"कखगघङचछजझ", nested(items("अ"), text="ञ"), ordered=True)], None),
        ([Quote(text="क", speaker=Speaker(name="ख"))], ["> क\n>\n> — ख"]),
        ([Quote(text="क", speaker=Speaker(name="ख, ग", role="घ, ङ"))], ["> क\n>\n> — ख&#44; ग, घ, ङ"]),
    ],
)
def test_each_block_has_its_lines(blocks: list[Block], written: list[str] | None) -> None:
    article = Article(sections=(Section(blocks=tuple(blocks)),))
    text = markdown.dumps(article)
    if written is None:
        # The line of a child begins where the text of its item does.
        assert text.endswith("\n9. झ\n10. ञ\n    - अ\n")
    else:
        assert text == HEAD + "".join(f"\n{block}\n" for block in written)
    assert markdown.loads(text) == article


@pytest.mark.parametrize(
    ("sections", "written"),
    [
        ([Section()], ["***"]),
        ([Section(blocks=(Paragraph(text="क"),))], ["क"]),
        ([Section(heading="क")], ["## क"]),
        ([Section(heading="")], ["## "]),
        ([Section(), Section()], ["***", "***"]),
        ([Section(blocks=(items("क"),)), Section(blocks=(items("ख"),))], ["- क", "***", "- ख"]),
        ([Section(heading="क", blocks=(items("ख"),)), Section(heading="ग", blocks=(items("घ"),))], None),
    ],
)
def test_each_section_has_a_heading_or_a_boundary(sections: list[Section], written: list[str] | None) -> None:
    article = Article(sections=tuple(sections))
    lines = ["## क", "- ख", "## ग", "- घ"] if written is None else written
    assert markdown.dumps(article) == HEAD + "".join(f"\n{line}\n" for line in lines)
    assert markdown.loads(markdown.dumps(article)) == article


def test_what_markdown_cannot_show_is_not_carried() -> None:
    said = Quote(text="क", kind=QuoteKind.INDIRECT, cue="कहा", speaker=Speaker(name="ख", role="ग"))
    inner = items(nested(items(), items(nested(items(), text="घ"))))
    blocks = (Paragraph(text=""), Paragraph(text="क", quotes=(said,)), items(), inner, said)
    article = Article(sections=(Section(heading="अ", blocks=blocks),))
    left = (
        Paragraph(text="क"),
        items(nested(items("घ"))),
        Quote(text="क", speaker=Speaker(name="ख", role="ग")),
    )
    assert markdown.carried(article) == Article(sections=(Section(heading="अ", blocks=left),))
    assert markdown.loads(markdown.dumps(article, residue=False)) == markdown.carried(article)
    assert markdown.loads(markdown.dumps(article)) == article


def read(*lines: str) -> Article:
    return markdown.loads(HEAD + "".join(f"{line}\n" for line in lines))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["- क", "* ख"], [items("क"), items("ख")]),
        (["- क", "", "- ख"], [items("क", "ख")]),
        (["- क", "ख", "- ग"], [items("क"), Paragraph(text="ख"), items("ग")]),
        (["- क", "> ख", "- ग"], [items("क"), Quote(text="ख"), items("ग")]),
        (["1. क", "7. ख"], [items("क", "ख", ordered=True)]),
        (["1. क", "2) ख"], [items("क", ordered=True), items("ख", ordered=True)]),
        (["- क", "  - ख", "- ग"], [items(nested(items("ख")), "ग")]),
        (["- क", "  - ख", "  * ग"], [items(nested(items("ख"), items("ग")))]),
        (["- क", "    - ख", "  - ग"], [items(nested(items("ख"), items("ग")))]),
        (["- क", "  - ख", "    - ग", "- घ"], [items(nested(items(nested(items("ग"), text="ख"))), "घ")]),
        (["  - क", "- ख"], [items("क"), items("ख")]),
        (["-"], [items("")]),
        (["1."], [items("", ordered=True)]),
        (
            ["-क", "1.क", "1234567890. क", "१. क"],
            [Paragraph(text=text) for text in ("-क", "1.क", "1234567890. क", "१. क")],
        ),
        (["123456789. क"], [items("क", ordered=True)]),
        (["> क", ">", "> — ख"], [Quote(text="क", speaker=Speaker(name="ख"))]),
        (["> क", ">", "> ख, ग"], [Quote(text="क", speaker=Speaker(name="ख", role="ग"))]),
        (["> क", ">", "> —ख,ग"], [Quote(text="क", speaker=Speaker(name="ख", role="ग"))]),
        (["> क", ">"], [Quote(text="क")]),
        (["> क", "", "> ख"], [Quote(text="क"), Quote(text="ख")]),
        (["क", "ख"], [Paragraph(text="क"), Paragraph(text="ख")]),
        (["###", "##क", "#क"], [Paragraph(text="###"), Paragraph(text="##क"), Paragraph(text="#क")]),
    ],
)
def test_the_lines_of_an_edited_body_are_blocks(lines: list[str], expected: list[Block]) -> None:
    [section] = read(*lines).sections
    assert (section.heading, list(section.blocks)) == (None, expected)


def test_headings_and_boundaries_of_an_edited_body_begin_sections() -> None:
    article = read("# क", "ख", "## ग", "- घ", "***", "- ङ", "##", "#")
    assert article == Article(
        headline="",
        sections=(
            Section(blocks=(Paragraph(text="ख"),)),
            Section(heading="ग", blocks=(items("घ"),)),
            Section(blocks=(items("ङ"),)),
            Section(heading=""),
        ),
    )


def test_a_body_has_as_many_lines_and_levels_as_the_limits_say() -> None:
    text = HEAD + "- क\n  - ख\n    - ग\n"
    assert markdown.loads(text, limits=Limits(max_depth=6)).lists
    with pytest.raises(LimitError) as caught:
        markdown.loads(text, limits=Limits(max_depth=2))
    assert (caught.value.limit, caught.value.value) == ("max_depth", 3)
    with pytest.raises(LimitError) as caught:
        markdown.loads(HEAD + "\n" * 99, limits=Limits(max_nodes=99))
    assert (caught.value.limit, caught.value.value) == ("max_nodes", 100)
    assert markdown.loads(HEAD + "\n" * 98, limits=Limits(max_nodes=99)) == Article()


@pytest.mark.parametrize(
    ("front", "line"),
    [
        ("language", 3),
        ("language:", 3),
        ("schema_version: 1", 3),
        ("headline: 1", 3),
        ("sections: []", 3),
        ('url: "x"\nurl: "y"', 4),
    ],
)
def test_a_line_of_the_front_matter_that_is_none_is_told(front: str, line: int) -> None:
    with pytest.raises(DecodeError) as caught:
        markdown.loads(f"---\nschema_version: 1\n{front}\n---\n")
    [issue] = caught.value.issues
    assert issue.code == "document.front_matter"
    assert issue.message == f"line {line} must be a key of its own and a JSON value"


@pytest.mark.parametrize(
    "text", ["", "x\n---\n---\n", "---", "---\nschema_version: 1\n", "\n---\nschema_version: 1\n---\n"]
)
def test_a_text_without_front_matter_is_told_what_it_lacks(text: str) -> None:
    with pytest.raises(DecodeError) as caught:
        markdown.loads(text)
    [issue] = caught.value.issues
    assert issue.message == "the text must begin with front matter between lines of ---"


def test_front_matter_without_a_line_has_no_version() -> None:
    for text in ("---\n---\n", "---\n---\n\nक\n---\n"):
        with pytest.raises(SchemaVersionError):
            markdown.loads(text)
