"""The residue brings back what a format's own fields lost, and never puts it where it does not belong."""

import datetime as dt
import zlib
from typing import Any

import attrs
import pytest
from hypothesis import given

from examples import examples
from newsmodel.errors import DecodeError, LimitError
from newsmodel.formats._residue import losses_of, residue_of, restored, restored_from
from newsmodel.issues import Severity
from newsmodel.limits import Limits
from newsmodel.model.article import Article
from newsmodel.model.body import Block, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
from strategies import articles

SPEECH = (Quote(text="काम कल से", cue="कहा"),)  # "work from tomorrow", "said"
NEWS_YEAR = Timestamp(written="1 जनवरी 2026", date=dt.date(2026, 1, 1))


def body(*paragraphs: Paragraph) -> Article:
    return Article(sections=(Section(blocks=paragraphs),))


@examples(60)
@given(articles, articles)
def test_it_is_the_whole_difference_of_any_two_articles(bare: Article, whole: Article) -> None:
    assert restored(bare, residue_of(bare, whole)) == whole


@examples(60)
@given(articles)
def test_it_is_empty_for_equal_articles(article: Article) -> None:
    assert residue_of(article, article) == {}
    assert losses_of("ninjs", article, article).is_empty


def test_it_holds_no_more_than_what_differs() -> None:
    bare = body(Paragraph(text="पहला"), Paragraph(text="दूसरा"))
    whole = body(Paragraph(text="पहला"), Paragraph(text="दूसरा", quotes=SPEECH))
    [(address, value)] = residue_of(bare, whole).items()
    assert address.endswith("/quotes=")
    assert value == [{"text": "काम कल से", "cue": "कहा"}]


def test_losses_name_each_place_once() -> None:
    bare = Article(tags=("जल",), byline=Byline(written="आशा राव"))
    whole = Article(
        tags=("वर्षा", "जल", "बाढ़"), byline=Byline(written="आशा राव", role="रिपोर्ट"), captured_at=NEWS_YEAR
    )
    report = losses_of("ninjs", bare, whole)
    assert sorted(str(issue.path) for issue in report) == ["byline.role", "captured_at", "tags[0]", "tags[2]"]
    assert {issue.code for issue in report} == {"ninjs.lost"}
    assert {issue.message for issue in report} == {"ninjs has no place for it"}


def test_losses_name_the_list_that_comes_back_with_too_much() -> None:
    [issue] = losses_of("ninjs", Article(tags=("जल", "बाढ़")), Article(tags=("जल",)))
    assert str(issue.path) == "tags"
    assert issue.message == "comes back from ninjs with something that is not there"


def test_losses_name_what_comes_back_as_something_else() -> None:
    [issue] = losses_of("ninjs", Article(headline="बाढ़"), Article(headline="सूखा"))
    assert (str(issue.path), issue.message) == ("headline", "comes back from ninjs as something else")


A, B, C, D = (Paragraph(text=text) for text in "अबसद")


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ([A, B, C], [A, D, C], ["[1].text"]),
        ([A, B], [C, D], ["[0].text", "[1].text"]),
        ([A, B, A, D], [A, C, A, B], ["[1].text", "[3].text"]),
        ([A, B, C], [A, D, D, C], ["", "[1]", "[2]"]),
        ([A, B, C], [A, Quote(text="द"), C], ["", "[1]"]),
        ([A, B, C], [A, Quote(text="ब"), C], ["", "[1]"]),
        ([A, Quote(text="ब"), B, C], [A, D, D, C], ["", "[1]", "[2].text"]),
        ([A, B, Quote(text="ब"), D], [A, C, Quote(text="स"), D], ["[1].text", "[2].text"]),
    ],
)
def test_what_stands_in_the_place_of_another_is_the_same_with_another_text(
    before: list[Block], after: list[Block], lost: list[str]
) -> None:
    bare, whole = (Article(sections=(Section(blocks=tuple(blocks)),)) for blocks in (before, after))
    report = losses_of("ninjs", bare, whole)
    assert sorted(str(issue.path).removeprefix("sections[0].blocks") for issue in report) == lost
    assert restored(bare, residue_of(bare, whole)) == whole


def test_a_section_is_known_by_its_heading() -> None:
    first, second = (Section(heading=paragraph.text, blocks=(paragraph,)) for paragraph in (A, B))
    [issue] = losses_of("ninjs", Article(sections=(first, second)), Article(sections=(second,)))
    assert str(issue.path) == "sections"


def test_a_word_in_the_place_of_another_is_another() -> None:
    report = losses_of("ninjs", Article(tags=("जल", "बाढ़")), Article(tags=("जल", "सूखा")))
    assert sorted(str(issue.path) for issue in report) == ["tags", "tags[1]"]


def test_a_residue_that_is_no_object_is_a_fault_that_says_so() -> None:
    with pytest.raises(DecodeError) as caught:
        restored(Article(), [])
    [issue] = caught.value.issues
    assert (issue.code, issue.message) == ("residue.malformed", "the residue must be an object, not list")


def test_a_paragraph_is_found_again_where_others_went_or_came() -> None:
    bare = body(Paragraph(text="पहला"), Paragraph(text="दूसरा"), Paragraph(text="तीसरा"))
    whole = body(Paragraph(text="पहला"), Paragraph(text="दूसरा"), Paragraph(text="तीसरा", quotes=SPEECH))
    residue = residue_of(bare, whole)
    edited = body(
        Paragraph(text="नया"), Paragraph(text="और नया"), Paragraph(text="तीसरा"), Paragraph(text="पहला")
    )
    [section] = restored(edited, residue).sections
    assert [bool(block.quotes) for block in section.blocks if isinstance(block, Paragraph)] == [
        False,
        False,
        True,
        False,
    ]


def test_a_paragraph_that_was_rewritten_keeps_nothing_of_the_residue() -> None:
    bare, whole = body(Paragraph(text="दूसरा")), body(Paragraph(text="दूसरा", quotes=SPEECH))
    edited = body(Paragraph(text="दूसरा, बदला हुआ"))
    assert restored(edited, residue_of(bare, whole)) == edited


def test_of_two_paragraphs_that_are_alike_the_right_one_is_meant_or_none() -> None:
    alike = Paragraph(text="हाँ")
    bare, whole = body(alike, alike), body(alike, Paragraph(text="हाँ", quotes=SPEECH))
    residue = residue_of(bare, whole)
    assert restored(bare, residue) == whole
    assert restored(body(alike), residue) == body(alike)
    assert restored(body(alike, alike, alike), residue) == body(alike, alike, alike)


@pytest.mark.parametrize(
    ("edited", "expected"),
    [
        (("जल", "मिट्टी"), ("जल", "वर्षा", "मिट्टी")),
        (("जल", "नया", "मिट्टी"), ("जल", "वर्षा", "नया", "मिट्टी")),
        (("नया", "मिट्टी"), ("नया", "वर्षा", "मिट्टी")),
        (("जल", "नया"), ("जल", "वर्षा", "नया")),
        (("नया",), ("नया",)),
    ],
)
def test_an_item_goes_between_its_neighbours_or_beside_the_one_that_is_left(
    edited: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    residue = residue_of(Article(tags=("जल", "मिट्टी")), Article(tags=("जल", "वर्षा", "मिट्टी")))
    assert restored(Article(tags=edited), residue).tags == expected


def test_items_at_the_ends_stay_at_the_ends() -> None:
    residue = residue_of(Article(tags=("जल",)), Article(tags=("अ", "जल", "ज्ञ")))
    assert restored(Article(tags=("जल",)), residue).tags == ("अ", "जल", "ज्ञ")
    assert restored(Article(tags=("नया",)), residue).tags == ("अ", "नया", "ज्ञ")


def test_what_was_written_of_a_date_goes_with_the_date() -> None:
    bare = Article(published_at=attrs.evolve(NEWS_YEAR, written="2026-01-01"))
    residue = residue_of(bare, Article(published_at=NEWS_YEAR))
    moved = Article(published_at=Timestamp(written="2026-01-02", date=dt.date(2026, 1, 2)))
    assert restored(bare, residue) == Article(published_at=NEWS_YEAR)
    assert restored(moved, residue) == moved


def test_a_field_that_was_filled_by_hand_wins() -> None:
    residue = residue_of(Article(), Article(summary="पुराना"))
    assert restored(Article(summary="नया"), residue).summary == "नया"


def test_what_a_field_invents_is_taken_away_again() -> None:
    bare = Article(
        byline=Byline(written="आशा", names=("आशा",)), comments=(Comment(text="क"), Comment(text="ख"))
    )
    whole = Article(byline=Byline(written="आशा"), comments=(Comment(text="ख"),))
    assert restored(bare, residue_of(bare, whole)) == whole


@pytest.mark.parametrize("residue", [None, [], "x", 1, (("tags=", 1),), {"published_at=": {"date": "x"}}])
def test_a_residue_that_makes_no_article_is_a_fault(residue: object) -> None:
    with pytest.raises(DecodeError):
        restored(Article(), residue)


NOWHERE = (
    " / : + headline tags:+ tags:x a/b/c byline:x/written= sections:x/blocks:y/text= tags:x+y"
    " headline=00000000 schema_version= byline: headline:x tags/x captions=00000000"
)


@pytest.mark.parametrize("address", NOWHERE.split(" "))
@pytest.mark.parametrize("value", [None, {}, 1])
def test_a_key_that_leads_nowhere_is_dropped(address: str, value: object) -> None:
    article = Article(headline="बाढ़", tags=("जल",), byline=Byline(written="आशा"))
    assert restored(article, {address: value}) == article


def test_keys_that_lead_into_a_word_or_twice_to_one_place_are_dropped() -> None:
    article = Article(tags=("जल",), byline=Byline(written="आशा"))
    word = format(zlib.crc32('"जल"'.encode()), "08x")  # the digest of the tag
    assert restored(article, {f"tags:{word}/x=": 1}) == article
    assert restored(article, {"byline=00000000": {}, "byline:00000000/role=": "x"}) == article


def test_text_that_is_no_json_is_a_fault() -> None:
    with pytest.raises(DecodeError):
        restored_from(Article(), "{")
    assert restored_from(Article(), '{"tags=":["जल"]}').tags == ("जल",)


def digest(text: str) -> str:
    return format(zlib.crc32(text.encode()), "08x")


WATER, FLOOD = digest('"जल"'), digest('"बाढ़"')


@pytest.mark.parametrize(
    ("before", "after", "residue"),
    [
        (("जल", "बाढ़"), ("बाढ़",), {f"tags:{WATER}": None}),
        (("जल", "बाढ़"), ("जल",), {f"tags:{FLOOD}": None}),
        (("जल", "जल", "जल"), ("जल", "जल"), {f"tags:{WATER}.3.3": None}),
        (("जल", "जल"), ("जल",), {f"tags:{WATER}.2.2": None}),
        (("जल", "बाढ़"), ("जल", "नदी", "तट", "बाढ़"), {f"tags:{WATER}+{FLOOD}": ["नदी", "तट"]}),
        (("जल",), ("नदी", "जल"), {f"tags:+{WATER}": ["नदी"]}),
        (("जल",), ("जल", "नदी"), {f"tags:{WATER}+": ["नदी"]}),
        (("जल", "जल"), ("जल", "नदी", "जल"), {f"tags:{WATER}.1.2+{WATER}.2.2": ["नदी"]}),
    ],
)
def test_items_are_named_as_the_form_says(
    before: tuple[str, ...], after: tuple[str, ...], residue: dict[str, object]
) -> None:
    bare, whole = Article(tags=before), Article(tags=after)
    assert residue_of(bare, whole) == residue
    assert restored(bare, residue) == whole


def test_fields_are_named_as_the_form_says() -> None:
    bare = Article(headline="जल", byline=Byline(written="आशा"), sections=(Section(blocks=(A,)),))
    whole = Article(
        summary="जल",
        byline=Byline(written="आशा", role="रिपोर्ट"),
        sections=(Section(blocks=(attrs.evolve(A, quotes=SPEECH),)),),
    )
    byline = digest('{"written":"आशा"}')
    section, block = digest("{}"), digest('{"text":"अ","type":"paragraph"}')
    residue = {
        "summary=": "जल",
        f"headline={WATER}": None,
        f"byline:{byline}/role=": "रिपोर्ट",
        f"sections:{section}/blocks:{block}/quotes=": [{"text": "काम कल से", "cue": "कहा"}],
    }
    assert residue_of(bare, whole) == residue
    assert restored(bare, residue) == whole


STAMP = Timestamp(
    written="1 जनवरी 2026",
    date=dt.date(2026, 1, 1),
    time=dt.time(9, 30),
    utc_offset=dt.timedelta(hours=5, minutes=30),
    zone_source=ZoneSource.WRITTEN,
    precision=Precision.MINUTE,
)


@pytest.mark.parametrize(
    ("field", "other", "severity"),
    [
        ("written", "2026-01-01", Severity.INFO),
        ("zone_source", ZoneSource.ASSUMED, Severity.INFO),
        ("precision", Precision.SECOND, Severity.INFO),
        ("role", TimestampRole.PUBLISHED, Severity.INFO),
        ("date", dt.date(2026, 1, 2), Severity.WARNING),
        ("time", dt.time(9, 31), Severity.WARNING),
        ("utc_offset", dt.timedelta(hours=5), Severity.WARNING),
    ],
)
def test_of_a_stamp_only_what_it_says_is_a_loss_to_warn_of(
    field: str, other: Any, severity: Severity
) -> None:
    changed = attrs.evolve(STAMP, **{field: other})
    [issue] = losses_of("ninjs", Article(published_at=STAMP), Article(published_at=changed))
    assert (str(issue.path), issue.severity) == (f"published_at.{field}", severity)


@pytest.mark.parametrize(
    ("field", "other", "severity"),
    [
        ("cue", "कहा", Severity.INFO),
        ("kind", QuoteKind.INDIRECT, Severity.INFO),
        ("speaker", Speaker(name="आशा"), Severity.WARNING),
    ],
)
def test_of_speech_who_says_it_is_a_loss_to_warn_of(field: str, other: Any, severity: Severity) -> None:
    bare, whole = (
        body(Paragraph(text="अ", quotes=(quote,)))
        for quote in (Quote(text="अ"), Quote(text="अ", **{field: other}))
    )
    [issue] = losses_of("ninjs", bare, whole)
    assert (str(issue.path), issue.severity) == (f"sections[0].blocks[0].quotes[0].{field}", severity)


@pytest.mark.parametrize(
    ("field", "other", "severity"),
    [
        ("weekday", "सोमवार", Severity.INFO),
        ("region", "बिहार", Severity.WARNING),
        ("places", ("गया",), Severity.WARNING),
    ],
)
def test_of_a_dateline_where_it_was_is_a_loss_to_warn_of(field: str, other: Any, severity: Severity) -> None:
    bare = Dateline(written="गया")
    [issue] = losses_of(
        "ninjs", Article(dateline=bare), Article(dateline=attrs.evolve(bare, **{field: other}))
    )
    assert issue.severity is severity


def test_of_two_equal_keys_the_last_one_counts() -> None:
    assert restored_from(Article(), '{"tags=":["जल"],"tags=":["बाढ़"]}').tags == ("बाढ़",)


def test_a_residue_deeper_than_its_document_may_be_is_refused() -> None:
    text = '{"x=":' + "[" * 60 + "]" * 60 + "}"
    assert restored_from(Article(), '{"x:":' + "[" * 60 + "]" * 60 + "}") == Article()
    with pytest.raises(LimitError):
        restored_from(Article(), text, limits=Limits(max_depth=8))
