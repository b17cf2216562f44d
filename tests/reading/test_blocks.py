"""A layout takes every line, or says that it does not."""

import weakref

import pytest

import newsmodel
from newsmodel.reading.blocks import blocks_of
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner, Story
from newsmodel.reading.outline import outline_of
from newsmodel.reading.sheet import Sheet


def test_a_layout_whose_rules_leave_a_line_is_wrong() -> None:
    sheet = Sheet("नहर की सफाई शुरू")
    layout = Layout(title="Empty", rules=(), write=lambda article: article.headline or "")
    with pytest.raises(AssertionError, match="no rule of Empty takes the line 0"):
        blocks_of(sheet, outline_of(sheet), layout)


FIRST = "सिंचाई विभाग ने सोमवार को शहर की मुख्य नहर की सफाई का काम शुरू किया और यह जून तक चलेगा।"
SECOND = "किसान संघ ने कहा कि पानी समय पर मिला तो इस साल गेहूं की बुआई दस दिन पहले हो सकेगी।"

PAGE = f"""Home / राज्य / बिहार

नहर की सफाई का काम शुरू हुआ

संक्षेप:
जून तक साफ होगी नहर

By Asha Rao
9 जनवरी 2026

नहर पर काम करते लोग (फाइल फोटो)

मोतिहारी:

{FIRST}

क्या बदलेगा

• गाद निकलेगी
• पेड़ लगेंगे

हेल्पलाइन : 139
दफ्तर : मोतिहारी

“हम समय पर काम पूरा कर लेंगे।”
— मोहन रावत, अभियंता

यह भी पढ़ें: पुल की मरम्मत पूरी

नहर साफ हो रही है
— Satish (@satish_demo) January 10, 2026

नहर के किनारे खड़े गाँव के लोग और बच्चे।
नहर के किनारे खड़े गाँव के लोग और बच्चे।

Share

क्या होगा असर: {SECOND}

कब तक चलेगा काम: {FIRST}

(घाटी टाइम्स की ओर से जनहित में जारी)

Tags: नहर, पानी

1 COMMENT
Asha says:
बहुत अच्छा

Related Posts

पुल की मरम्मत पूरी
"""


def test_each_block_names_the_rule_that_took_it() -> None:
    page = newsmodel.parse(PAGE)

    assert [(block.kind.value, block.rule) for block in page.blocks] == [
        ("breadcrumb", "breadcrumb"),
        ("headline", "headline"),
        ("furniture", "summary"),  # the label
        ("summary", "summary"),
        ("byline", "byline"),
        ("timestamp", "timestamp"),
        ("caption", "caption"),
        ("dateline", "dateline"),
        ("paragraph", "paragraph"),
        ("heading", "heading"),
        ("list", "bullets"),
        ("list", "pairs"),
        ("quote", "pull_quote"),
        ("furniture", "also_read"),
        ("furniture", "embed"),
        ("caption", "caption"),
        ("furniture", "caption"),  # once more
        ("furniture", "furniture"),
        ("heading", "run_in_heading"),
        ("paragraph", "run_in_heading"),
        ("heading", "run_in_heading"),
        ("paragraph", "run_in_heading"),
        ("furniture", "closing_note"),
        ("tags", "tags"),
        ("comments", "comments"),
        ("comments", "comments"),
        ("furniture", "furniture"),
        ("furniture", "leftover"),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "rule"),
    [
        (f"{FIRST}\n\n{SECOND}\n\nरिपोर्ट: मीना शर्मा", "byline", "byline"),
        (f"नहर की सफाई शुरू\n\nलेखक:\n\n{FIRST}\n\n{SECOND}", "furniture", "byline"),
        (f"नहर की सफाई शुरू\n\nBy Asha\n\n{FIRST}\n\n{SECOND}\n\nPosted by: Ravi", "furniture", "byline"),
        (f"नहर की सफाई शुरू\n\nसार: जून तक\n\n{FIRST}\n\n{SECOND}", "summary", "summary"),
        (f"नहर की सफाई शुरू\n\nबीस गाँवों तक पहुँचेगा पानी\n\n{FIRST}\n\n{SECOND}", "summary", "summary"),
        (f"नहर की सफाई शुरू\n\nशॉल बुनते लोग\n- फोटो : विभाग\n\n{FIRST}\n\n{SECOND}", "caption", "caption"),
        (f"नहर की सफाई शुरू\n\n{FIRST}\n\n{SECOND}\n\n#नहर #पानी", "tags", "tags"),
        (f"नहर की सफाई शुरू\n\n{FIRST}\n\n{SECOND}\n\n2 COMMENTS\n", "furniture", "comments"),
    ],
)
def test_one_rule_may_take_lines_of_several_forms(text: str, kind: str, rule: str) -> None:
    found = {(block.kind.value, block.rule) for block in newsmodel.parse(text).blocks}

    assert (kind, rule) in found
    assert found <= {(kind, rule), ("headline", "headline"), ("paragraph", "paragraph"), ("byline", "byline")}


def test_the_value_of_a_kind_is_its_name_in_small_letters() -> None:
    page = newsmodel.parse(" ")

    assert page.reconstruct() == " "
    assert (page.kind.value, [block.kind.value for block in page.blocks]) == ("unknown", ["blank"])
    for kind in (*newsmodel.PageKind, *newsmodel.BlockKind):
        assert kind.value == kind.name.lower()


def test_a_page_style_that_says_no_more_shows_what_most_do() -> None:
    style = Layout(title="Valley", rules=(), write=str)

    assert style.manner == Manner()
    assert (style.signs, style.furniture, style.date_above) == ((), {}, None)
    with pytest.raises(TypeError, match="Article"):
        style.write("no article")  # type: ignore[arg-type]


def test_the_value_of_a_story_is_its_name_in_small_letters() -> None:
    assert [story.value for story in Story] == [story.name.lower() for story in Story]
    assert len(Story) == 4


def test_most_styles_show_all_and_write_a_byline_and_a_date_in_english() -> None:
    manner = Manner()

    assert (manner.shows, manner.dates, manner.story) == (ALL_SHOWN, {}, Story.REPORT)
    assert manner.bylines == (BylineForm("By {name}"),)
    assert manner.bylines[0].role is None
    assert (DateForm("y").label, DateForm("y").locale) == ("", "en")


def test_a_page_without_more_is_empty() -> None:
    page = newsmodel.Page(
        text="", kind=newsmodel.PageKind.UNKNOWN, layout="plain", article=newsmodel.Article()
    )

    assert page.reconstruct() == ""
    assert (page.furniture, page.issues, page.blocks) == ((), (), ())
    assert len(page.spans) == 0
    block = newsmodel.Block(kind=newsmodel.BlockKind.BLANK, rule="blank", span=newsmodel.Span(0, 1))
    assert block.furniture is None
    with pytest.raises(TypeError):
        weakref.ref(block)  # a page has thousands of them


def test_the_fields_of_a_page_and_of_a_block_are_named() -> None:
    page = newsmodel.parse("नहर की सफाई शुरू")
    [block] = page.blocks
    with pytest.raises(TypeError):
        newsmodel.Block(block.kind, block.rule, block.span)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        newsmodel.Page(page.text, page.kind, page.layout, page.article)  # type: ignore[call-arg]
