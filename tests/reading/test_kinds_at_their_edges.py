"""What a page is, where one line more or less would make it something else."""

import pytest

import newsmodel
from newsmodel import PageKind
from newsmodel.reading.notices import is_notice
from newsmodel.reading.run_ins import run_in_end

# Three words are the fewest of a title.
TITLES = ("नहर हुई साफ", "पुल बना नया", "स्कूल खुले आज", "मेला हुआ शुरू", "नदी में बाढ़")
TEXTS = (
    "सिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। चार करोड़ रुपये मंज़ूर हुए हैं।",
    "इस काम से बीस गाँवों के लोगों को फायदा होगा और सड़क भी बनेगी।",
    "काम की निगरानी के लिए तीन लोगों की समिति बनाई गई है।",
    "नए पुल का काम मार्च में शुरू होगा और दो साल में पूरा हो जाएगा।",
)
CUT = tuple(f"{text[:-1]}, जिससे किसानों के खेतों तक समय पर पानी पहुँचने […]" for text in TEXTS)
DAY = "12 जनवरी 2026"


def kind(*lines: str) -> PageKind:
    return newsmodel.parse("\n\n".join(lines)).kind


def test_four_titles_are_a_listing_and_three_are_none() -> None:
    assert kind(*TITLES[:4]) is PageKind.LISTING
    assert kind(*TITLES[:3]) is PageKind.STUB


@pytest.mark.parametrize(
    ("beside", "expected"), [("र" * 29, PageKind.LISTING), ("र" * 30, PageKind.STUB), ("X", PageKind.LISTING)]
)
def test_two_titles_with_their_dates_are_a_listing(beside: str, expected: PageKind) -> None:
    dates = (f"{DAY} {beside}", f"11 जनवरी 2026 {beside}")
    assert kind(TITLES[0], dates[0], TITLES[1], dates[1]) is expected


def test_teasers_below_titles_with_dates_are_no_stories() -> None:
    assert kind(TITLES[0], DAY, TEXTS[0], TITLES[1], DAY, TEXTS[1]) is PageKind.LISTING
    assert kind(TITLES[0], DAY, *TEXTS[:3]) is PageKind.ARTICLE


@pytest.mark.parametrize(
    ("texts", "links", "expected"),
    [(2, 2, PageKind.LISTING), (3, 2, PageKind.ARTICLE), (1, 1, PageKind.STUB)],
)
def test_links_to_the_rest_make_a_listing_of_as_many_teasers(
    texts: int, links: int, expected: PageKind
) -> None:
    lines = [TITLES[0]]
    for number, text in enumerate(TEXTS[:texts]):
        lines += [text, "Read More"] if number < links else [text]

    assert kind(*lines) is expected


def test_two_teasers_that_break_off_are_a_listing_unless_a_story_is_told() -> None:
    assert kind(TITLES[0], CUT[0], TITLES[1], CUT[1]) is PageKind.LISTING
    assert kind(TITLES[0], CUT[0], TITLES[1], CUT[1], TEXTS[2]) is PageKind.LISTING
    assert kind(TITLES[0], TEXTS[0], TITLES[1], CUT[1], CUT[3], TEXTS[3]) is PageKind.ARTICLE


def test_paragraphs_without_their_last_stop_are_an_article() -> None:
    long = " ".join((*TEXTS, TEXTS[0][:-1]))

    assert kind(TITLES[0], long, f"{TEXTS[3]} {TEXTS[2]} {TEXTS[1][:-1]}", TEXTS[2]) is PageKind.ARTICLE


@pytest.mark.parametrize(
    ("menu", "texts", "expected"),
    [(5, 2, PageKind.LISTING), (6, 2, PageKind.ARTICLE), (5, 3, PageKind.ARTICLE)],
)
def test_the_name_of_an_archive_stands_in_the_first_lines(menu: int, texts: int, expected: PageKind) -> None:
    assert kind(*["घाटी"] * menu, "Tag: जल संकट", *TITLES[:1], *TEXTS[:texts]) is expected


def test_a_row_of_tags_at_the_top_names_no_archive() -> None:
    assert kind("#नहर #पानी", TITLES[0], TEXTS[0], TEXTS[1]) is PageKind.ARTICLE
    assert kind("विषय", TITLES[0], TEXTS[0], TEXTS[1]) is PageKind.LISTING


@pytest.mark.parametrize(
    ("texts", "lines", "expected"),
    [
        (2, ("Accept all cookies", "Reject all"), PageKind.UNKNOWN),
        (3, ("Accept all cookies", "Reject all"), PageKind.ARTICLE),
        (2, ("Accept all cookies",), PageKind.ARTICLE),
        (1, ("Page not found",), PageKind.UNKNOWN),
        (2, ("Page not found",), PageKind.ARTICLE),
    ],
)
def test_consent_and_errors_leave_a_story_one(texts: int, lines: tuple[str, ...], expected: PageKind) -> None:
    assert kind(TITLES[0], *lines, *TEXTS[:texts]) is expected


@pytest.mark.parametrize(
    ("texts", "expected"), [(1, PageKind.STUB), (2, PageKind.STUB), (3, PageKind.ARTICLE)]
)
def test_a_paywall_below_two_paragraphs_hides_the_rest(texts: int, expected: PageKind) -> None:
    assert kind(TITLES[0], *TEXTS[:texts], "This story is for subscribers only.") is expected


@pytest.mark.parametrize("line", ["This story is for subscribers only.", "More videos"])
def test_a_line_above_the_text_says_nothing_of_its_rest(line: str) -> None:
    assert kind(TITLES[0], line, *TEXTS[:1]) is PageKind.ARTICLE


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2026-01-12 14", PageKind.STUB),
        ("2026-01-12 14 Dailymotion", PageKind.STUB),
        ("2026-01-12 14 Streamly", PageKind.ARTICLE),
        ("2026-01-12 ward", PageKind.ARTICLE),
        ("2026-01-12 X\n\n77", PageKind.ARTICLE),  # shared, and not counted
        ("12 जनवरी 2026 14", PageKind.ARTICLE),
        ("04:12", PageKind.STUB),
        ("Duration: 04:12", PageKind.STUB),
        ("Views: 12", PageKind.ARTICLE),
    ],
)
def test_what_is_counted_above_a_short_text_shows_a_video(line: str, expected: PageKind) -> None:
    assert kind(TITLES[0], line, *TEXTS[:2]) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("04:12", PageKind.ARTICLE),
        ("4:12", PageKind.ARTICLE),
        ("अवधि: 04:12", PageKind.STUB),
        ("1/12", PageKind.STUB),
    ],
)
def test_what_is_counted_below_a_short_text_says_of_what(line: str, expected: PageKind) -> None:
    # A clock without a word belongs to another video.
    text = f"{TITLES[0]}\n\n{TEXTS[0]}\n\n{line}\n\n{TEXTS[1]}"

    assert newsmodel.parse(text).kind is expected


def test_stories_that_each_have_who_or_when_below_them_are_several() -> None:
    names = ("रमा चौहान", "आशा रावत", "मीना नेगी")
    signed = [line for n in range(3) for line in (TITLES[n], TEXTS[n], TEXTS[3], f"रिपोर्ट: {names[n]}")]
    dated = [line for n in range(3) for line in (TITLES[n], TEXTS[n], TEXTS[3], f"{n + 10} जनवरी 2026")]
    timed = [f"{line}, 10:30" if line.endswith("2026") else line for line in dated]

    assert kind(*signed) is PageKind.SEVERAL
    assert kind(*dated) is PageKind.SEVERAL
    assert kind(*signed[:8]) is PageKind.ARTICLE
    assert kind(*dated[:8]) is PageKind.ARTICLE
    assert kind(*timed) is PageKind.ARTICLE  # clocks of entries in one story


def test_who_signs_above_the_text_or_right_below_its_first_paragraph() -> None:
    first, second = "रिपोर्ट: रमा चौहान", "रिपोर्ट: आशा रावत"
    below = (TITLES[1], TEXTS[1], TITLES[2], TEXTS[2])

    assert kind(TEXTS[0], first, *below, second, TEXTS[3]) is PageKind.SEVERAL
    assert kind(TITLES[0], first, TEXTS[0], *below, second, TEXTS[3]) is PageKind.ARTICLE


@pytest.mark.parametrize(
    ("titles", "expected"), [(2, PageKind.UNKNOWN), (3, PageKind.UNKNOWN), (4, PageKind.LISTING)]
)
def test_links_behind_numbers_are_a_listing_where_they_are_four(titles: int, expected: PageKind) -> None:
    assert kind(*(f"{number}. {title}" for number, title in enumerate(TITLES[:titles], 1))) is expected


def test_each_story_of_a_feed_opens_with_its_town() -> None:
    town = tuple(f"{town}: {text}" for town, text in zip(("लखनऊ", "सीतापुर"), TEXTS[2:], strict=True))
    source = "from Valley Life https://valley.example/feed"

    assert kind(town[0], source, town[1], source) is PageKind.SEVERAL
    assert kind(TEXTS[1], source, town[1], source) is PageKind.ARTICLE


def test_headings_are_no_titles_of_stories() -> None:
    assert kind(TITLES[0], TEXTS[0], TITLES[1], TEXTS[1], TITLES[2], TEXTS[2]) is PageKind.ARTICLE


@pytest.mark.parametrize(
    ("first", "second", "headings"),
    [
        ("9:30", "9:45", ["9:30", "9:45"]),
        ("मंत्री का जवाब", "मंत्री का जवाब", []),  # the speaker of an interview
        ("मंत्री ने कहा", "सरपंच ने बताया", []),
        ("मंत्री", "सरपंच", []),
    ],
)
def test_headings_that_run_in_are_several_and_no_speakers(
    first: str, second: str, headings: list[str]
) -> None:
    article = newsmodel.parse(
        "\n\n".join((TITLES[0], TEXTS[0], f"{first}: {TEXTS[1]}", f"{second}: {TEXTS[2]}"))
    ).article

    assert [section.heading for section in article.sections] == [None, *headings]


def test_a_long_headline_with_a_colon_is_no_heading_that_runs_in() -> None:
    headline = "नहर की सफाई का सच: क्या सोमवार को शुरू हुए काम से बदलेगी बीस गाँवों की तस्वीर, कब तक पहुँचेगा खेतों में पानी, क्या कहते हैं अफसर?"
    article = newsmodel.parse(f"{headline}\n\n{TEXTS[0]}\n\nकब होगा काम: {TEXTS[1]}").article

    assert article.headline == headline
    assert [section.heading for section in article.sections] == [None]


def test_a_line_without_a_heading_has_none_that_runs_in() -> None:
    assert run_in_end("नहर की सफाई") == 0
    assert run_in_end("कब होगा काम: जून तक") == len("कब होगा काम: ")


@pytest.mark.parametrize(("size", "expected"), [(250, True), (251, False)])
def test_what_a_site_asks_is_short(size: int, expected: bool) -> None:
    assert is_notice("Start typing to search this site ".ljust(size, "e")) is expected


def test_an_empty_page_has_no_blocks_and_a_blank_one_has_one() -> None:
    assert newsmodel.parse("").blocks == ()
    [block] = newsmodel.parse(" \n ").blocks
    assert (block.kind.name, block.rule, block.span.end) == ("BLANK", "blank", 3)
