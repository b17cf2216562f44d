"""What a line of a page is by itself, and with the line beside it."""

import pytest

import newsmodel
from newsmodel import FurnitureKind
from newsmodel.reading.rules.timestamp import is_stamp_line
from newsmodel.reading.sheet import Sheet, is_ended, is_latin, is_prose
from newsmodel.text.phrases import compiled, phrase_key

HEADLINE = "नहर की सफाई का काम शुरू"
LEAD = "सिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। चार करोड़ रुपये मंज़ूर हुए हैं।"
MORE = "इस काम से बीस गाँवों के लोगों को फायदा होगा और सड़क भी बनेगी।"
ROW = "नहर के किनारे बसे गाँवों के लोग " * 6


def test_a_line_touches_the_one_above_it_where_no_blank_line_stands_between() -> None:
    sheet = Sheet("क\nख\n\nग\nघ\nङ")
    assert [sheet.touches(at) for at in range(5)] == [False, True, False, True, True]


@pytest.mark.parametrize(
    ("text", "is_running"),
    [
        (ROW[:34].rstrip().ljust(39, "र") + "।", True),  # forty characters
        (ROW[:34].rstrip().ljust(38, "र") + "।", False),
        (ROW[:180].rstrip().ljust(180, "र"), True),  # so long, it needs no end
        (ROW[:178].rstrip().ljust(179, "र"), False),
        ("नहर साफ हुई। बीस गाँवों के लोग खुश हैं और", True),
        (ROW[:108].rstrip().ljust(109, "र") + "?", True),
        (ROW[:107].rstrip().ljust(108, "र") + "?", False),  # a question may be a headline
        ("“" + ROW[:104].rstrip().ljust(105, "र") + "?”", False),
        (ROW[:107].rstrip().ljust(108, "र") + "!", False),
        (ROW[:107].rstrip().ljust(108, "र") + "…", False),
        (ROW[:107].rstrip().ljust(108, "र") + "|", False),
        ("सिंचाई विभाग नहर सफाई ".ljust(42, "र") + " काम।", True),  # five spaces
        ("सिंचाई विभाग नहर ".ljust(42, "र") + " काम।", False),
        ("The canal is clean and the water came. PTI ABX", True),
        ("The canal is clean again. The minister says that the water".ljust(110, "s"), True),
        ("The canal is clean again. The minister says that the water".ljust(109, "s"), False),
        ("The canal of Dr. Rao and its banks are clean and the water".ljust(110, "s"), False),
    ],
)
def test_running_text_is_long_and_ended(text: str, is_running: bool) -> None:
    assert is_prose(text) == is_running


@pytest.mark.parametrize(
    "text",
    [
        "नहर साफ है।",
        "नहर साफ है॥",
        "नहर साफ है.",
        "नहर साफ है?",
        "नहर साफ है!",
        "नहर साफ है|",
        "नहर साफ […]",
        "नहर साफ [...]",
        "“नहर साफ है।”)",
        "‘नहर साफ है।’ ",
    ],
)
def test_a_sentence_ends_with_its_mark_quotation_aside(text: str) -> None:
    assert is_ended(text)
    assert not is_ended(text.rstrip("।॥.?!|…[]”’) ") + " X")
    assert not is_ended(f"{text}X")


@pytest.mark.parametrize(
    ("text", "latin"), [("Canal", True), ("Canal नहर", False), ("नहर", False), ("1947", False)]
)
def test_a_latin_line_has_no_letter_of_hindi(text: str, latin: bool) -> None:
    assert is_latin(text) == latin


@pytest.mark.parametrize(
    ("lines", "field", "day"),
    [
        ("Last Updated:\n8 July 2022", "modified_at", "2022-07-08"),
        ("खबर को अंतिम बार इस दिन अपडेट किया गया:\n8 जुलाई 2022", "modified_at", "2022-07-08"),
        ("तारीख:\n8 जुलाई 2022", "published_at", "2022-07-08"),
        ("Updated:\nPublished: 8 July 2022", "published_at", "2022-07-08"),
        ("Updated on the desk\n8 July 2022", "published_at", "2022-07-08"),
        ("Updated:\n8 July 2022, Pune", "published_at", "2022-07-08"),
    ],
)
def test_a_label_on_the_line_above_says_what_a_date_alone_is(lines: str, field: str, day: str) -> None:
    article = newsmodel.parse(f"{HEADLINE}\n\n{lines}\n\n{LEAD}\n\n{MORE}").article

    stamp = getattr(article, field)
    assert stamp is not None
    assert stamp.isoformat() == day
    assert (article.published_at is None) != (article.modified_at is None)


@pytest.mark.parametrize(("size", "is_read"), [(160, True), (161, False)])
def test_no_date_of_the_head_stands_in_a_line_as_long_as_a_text(size: int, is_read: bool) -> None:
    line = "Published: 8 July 2022 | ".ljust(size, "र")
    sheet = Sheet(f"{HEADLINE}\n\n{line}\n\n{LEAD}")

    assert bool(sheet.stamps(1)) == is_read


FOUR = "पुल पर जमा भीड़"


@pytest.mark.parametrize(
    ("first", "second", "is_caption"),
    [
        (FOUR, FOUR, True),
        ("पुल पर भीड़", "पुल पर भीड़", False),  # three words may be a menu's
        (f"{FOUR} - {'र' * 38}", FOUR, True),  # the source has forty characters with its dash
        (f"{FOUR} - {'र' * 39}", FOUR, False),
        (f"{FOUR} X Daily Valley", FOUR, False),
        (ROW.ljust(250, "र"), ROW.ljust(250, "र"), True),
        (ROW.ljust(251, "र"), ROW.ljust(251, "र"), False),
        (FOUR, "नहर पर जमा भीड़", False),
    ],
)
def test_what_two_lines_say_in_a_row_stands_at_a_picture(first: str, second: str, is_caption: bool) -> None:
    assert Sheet(f"{HEADLINE}\n\n{first}\n\n{second}\n\n{LEAD}").is_doubled(1) == is_caption


def test_a_line_before_the_first_and_one_after_the_last_say_nothing() -> None:
    sheet = Sheet(f"{HEADLINE}\n\n{LEAD}")

    assert [sheet.said(at) for at in (-2, -1, 2, 3)] == ["", "", "", ""]
    assert [sheet.is_prose(at) for at in (-1, 1, 2)] == [False, True, False]
    assert [sheet.is_furniture(at) for at in (-1, 2)] == [False, False]
    assert [sheet.stamps(at) for at in (-1, 2)] == [(), ()]
    assert [sheet.has(~0, at) for at in (-1, 2)] == [False, False]
    assert not sheet.touches(0)


def test_a_style_knows_furniture_of_its_own() -> None:
    line = "0 FacebookTwitterPinterestWhatsapp"
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{line}", layout="soledad")

    assert [(item.text, item.kind) for item in page.furniture] == [(line, newsmodel.FurnitureKind.SHARE)]
    assert page.blocks[-1].rule == "furniture"


@pytest.mark.parametrize(("size", "is_text"), [(89, False), (90, True)])
def test_a_line_too_long_for_a_title_is_text(size: int, is_text: bool) -> None:
    assert Sheet("र" * size).is_text(0) is is_text


def test_running_text_that_a_page_style_knows_for_a_title_of_others_is_not_sure_to_be_one() -> None:
    sheet = Sheet(LEAD)
    sheet.learn(compiled({phrase_key(LEAD): FurnitureKind.RELATED}))

    assert sheet.furniture(0) is FurnitureKind.RELATED
    assert sheet.surely(0) is None


def test_a_label_that_makes_a_number_of_a_date_leaves_it_one_on_its_own_line() -> None:
    article = newsmodel.parse(f"{HEADLINE}\n\nखबर No:\n12-01-2026\n\n{LEAD}\n\n{MORE}").article

    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-01-12"


@pytest.mark.parametrize(
    ("line", "is_only"),
    [
        ("Jan 5, 2026 | Updated 09:30 pm IST - VIJAYAWADA", True),
        ("Jan 5, 2026 07:10 am | Updated 09:30 pm IST - VIJAYAWADA", True),
        ("उदयपुर | Jan 5, 2026", True),
        ("उदयपुर X | Jan 5, 2026", False),
    ],
)
def test_a_line_that_says_nothing_but_when(line: str, is_only: bool) -> None:
    assert is_stamp_line(Sheet(line), 0) is is_only
