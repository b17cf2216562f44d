"""What a page leaves in doubt is named, with its place."""

import datetime as dt

import pytest

import newsmodel
from newsmodel import Path, Severity
from newsmodel.reading.doubts import UNREAD, doubts_of

HEAD = "गाँव के तालाब की खुदाई शुरू"
# The digging began on Monday with sixty workers; it takes three weeks.
BODY = "सिवान: गाँव के पुराने तालाब की खुदाई सोमवार को साठ मजदूरों के साथ शुरू हुई। काम तीन हफ्ते चलेगा।"


def doubts(text: str) -> dict[str, tuple[str, str]]:
    """Give what is doubtful in a page: by its code, the path and the text that it is about."""
    page = newsmodel.parse(text)
    return {
        issue.code: (str(issue.path or ""), issue.span.of(page.text) if issue.span else "")
        for issue in page.issues
    }


def test_a_clear_page_leaves_no_doubt() -> None:
    assert doubts(f"{HEAD}\n\n{BODY}") == {}


@pytest.mark.parametrize(
    ("lines", "code", "path", "said"),
    [
        # 26 January 2026 is a Monday.
        ("मंगलवार, 26 जनवरी 2026", "timestamp.weekday", "published_at", "मंगलवार, 26 जनवरी 2026"),
        ("Published: 05/06/2026", "timestamp.ambiguous", "published_at", "Published: 05/06/2026"),
        (
            "Published: 26 Jan 2026\n\nUpdated: 20 Jan 2026",
            "timestamp.order",
            "modified_at",
            "Updated: 20 Jan 2026",
        ),
    ],
)
def test_a_doubtful_date_is_named(lines: str, code: str, path: str, said: str) -> None:
    assert doubts(f"{HEAD}\n\n{lines}\n\n{BODY}") == {code: (path, said)}


def test_a_quote_that_nobody_is_named_for_is_named() -> None:
    # On the wall was written: the water is everybody's.
    found = doubts(f"{HEAD}\n\n{BODY}\n\nदीवार पर लिखा गया, “पानी सबका है और सबके काम आएगा।”")
    assert found == {"quote.speaker": ("sections[0].blocks[1].quotes[0]", "“पानी सबका है और सबके काम आएगा।”")}


def test_a_mark_that_is_not_closed_is_named() -> None:
    found = doubts(f"{HEAD}\n\n{BODY}\n\nसरपंच रमा देवी ने कहा, “पानी सबका है और सबके काम आएगा।")
    assert found["quote.marks"][0] == "sections[0].blocks[1].text"


def test_a_text_without_a_headline_says_so() -> None:
    [issue] = newsmodel.parse(BODY).issues
    assert (issue.code, issue.severity, issue.path) == ("headline.missing", Severity.ERROR, Path("headline"))


def test_relative_times_count_from_the_day_that_is_given() -> None:
    text = f"{HEAD}\n\nUpdated: 2 days ago\n\n{BODY}"

    assert newsmodel.parse(text).article.modified_at is None
    modified = newsmodel.parse(text, reference=dt.date(2026, 1, 26)).article.modified_at
    assert modified is not None
    assert modified.date == dt.date(2026, 1, 24)


def test_a_zone_is_assumed_only_if_it_is_given() -> None:
    text = f"{HEAD}\n\nPublished: 26 January 2026 15:59\n\n{BODY}"
    india = dt.timezone(dt.timedelta(hours=5, minutes=30))

    for zone, written in ((None, "2026-01-26T15:59"), (india, "2026-01-26T15:59+05:30")):
        published = newsmodel.parse(text, timezone=zone).article.published_at
        assert published is not None
        assert published.isoformat() == written


def test_language_and_layout_may_be_given() -> None:
    page = newsmodel.parse(BODY, language="en", layout="blogger")
    assert (page.article.language, page.layout) == ("en", "blogger")


@pytest.mark.parametrize("given", [{"language": "xx"}, {"layout": "none"}])
def test_a_name_that_is_not_known_is_refused(given: dict[str, str]) -> None:
    with pytest.raises(newsmodel.UnknownNameError):
        newsmodel.parse(BODY, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [{"language": 3}, {"layout": b"plain"}])
def test_a_name_of_another_type_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        newsmodel.parse(BODY, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [b"text", None, 3, ["text"]])
def test_what_is_no_text_is_refused(text: object) -> None:
    with pytest.raises(TypeError):
        newsmodel.parse(text)  # type: ignore[arg-type]


def test_a_text_past_the_limit_is_refused() -> None:
    with pytest.raises(newsmodel.LimitError):
        newsmodel.parse(BODY, limits=newsmodel.Limits(max_chars=10))


def test_the_place_of_a_part_is_its_text() -> None:
    page = newsmodel.parse(f"{HEAD}\n\n{BODY}")
    assert page.spans[Path("headline")].of(page.text) == HEAD
    assert page.spans[Path("dateline")].of(page.text) == "सिवान:"
    assert page.spans[Path("sections", 0, "blocks", 0)].of(page.text) == BODY.removeprefix("सिवान: ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ["पेज पर कोई ख़बर नहीं है"]),  # no news on the page, so no headline either
        # 26 January 2026 is a Monday.
        (f"{HEAD}\n\nमंगलवार, 26 जनवरी 2026\n\n{BODY}", ["2026-01-26 को मंगलवार नहीं है"]),
    ],
)
def test_a_doubt_is_said_in_hindi_too(text: str, said: list[str]) -> None:
    assert [issue.message_in("hi") for issue in newsmodel.parse(text).issues] == said


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"{HEAD}\n\nमंगलवार, 26 जनवरी 2026\n\n{BODY}",
        f"{HEAD}\n\nPublished: 05/06/2026\n\n{BODY}",
        f"{HEAD}\n\nPublished: 26 Jan 2026\n\nUpdated: 20 Jan 2026\n\n{BODY}",
        f"{HEAD}\n\n{BODY}\n\nदीवार पर लिखा गया, “पानी सबका है और सबके काम आएगा।”",
        f"{HEAD}\n\n{BODY}\n\nसरपंच रमा देवी ने कहा, “पानी सबका है और सबके काम आएगा।",
    ],
)
def test_a_page_and_the_checks_of_its_article_say_the_same(text: str) -> None:
    page = newsmodel.parse(text)
    codes = {issue.code for issue in page.issues}
    assert codes
    report = newsmodel.validate(page.article, checks=sorted(codes), spans=page.spans)

    def said(issues: tuple[newsmodel.Issue, ...]) -> list[tuple[object, ...]]:
        return sorted((issue.code, issue.severity.value, str(issue.path)) for issue in issues)

    assert said(page.issues) == said(report.issues)


LISTING = "पुल से गिरी कार, चार घायल\n\nसोने के भाव में गिरावट\n\nकल से बदलेगा ट्रेनों का समय\n\nनहर में पानी छोड़ा गया"
STORIES = "\n\n".join(
    f"{title}\n\n{town}: {text}"
    for title, town, text in (
        ("तालाब की खुदाई शुरू हुई", "सिवान", "तालाब की खुदाई सोमवार को साठ मजदूरों के साथ शुरू हुई।"),
        ("पुल की मरम्मत पूरी हुई", "पटना", "पुल की मरम्मत का काम सोमवार को पूरा हुआ और रास्ता खुल गया।"),
    )
)


@pytest.mark.parametrize(
    ("text", "code", "english", "hindi"),
    [
        (
            LISTING,
            "page.listing",
            "the page lists several articles: none of them is read as its own",
            "पेज पर कई ख़बरों की सूची है: किसी एक को लेख नहीं माना गया",
        ),
        (
            STORIES,
            "page.several",
            "the page holds several stories: none of them is read as its own",
            "पेज पर कई पूरी ख़बरें हैं: किसी एक को लेख नहीं माना गया",
        ),
        (
            HEAD,
            "page.stub",
            "the page holds less than an article: a video, a paywall or a text that breaks off",
            "पेज पर पूरा लेख नहीं है: वीडियो, पेवॉल या बीच में कटा पाठ",
        ),
        ("", "page.unknown", "the page holds no news", "पेज पर कोई ख़बर नहीं है"),
        (
            "a\n" * 20000,
            "page.unread",
            "the text has thousands of short lines: it was not read as a page",
            "पाठ में हज़ारों छोटी पंक्तियाँ हैं: इसे पेज की तरह नहीं पढ़ा गया",
        ),
        (BODY, "headline.missing", "no headline was found", "शीर्षक नहीं मिला"),
        (
            f"{HEAD}\n\nमंगलवार, 26 जनवरी 2026\n\n{BODY}",
            "timestamp.weekday",
            "2026-01-26 is no मंगलवार",
            "2026-01-26 को मंगलवार नहीं है",
        ),
        (
            f"{HEAD}\n\nPublished: 05/06/2026\n\n{BODY}",
            "timestamp.ambiguous",
            "day and month could be swapped: read as 2026-06-05",
            "दिन और महीना उलटे भी हो सकते हैं: 2026-06-05 पढ़ा गया",
        ),
        (
            f"{HEAD}\n\nPublished: 26 Jan 2026\nUpdated: 20 Jan 2026\n\n{BODY}",
            "timestamp.order",
            "the article was changed before it was published",
            "लेख छपने से पहले बदला गया",
        ),
        (
            f"{HEAD}\n\n{BODY}\n\n• पहला काम\n• दूसरा काम\n\nदीवार पर लिखा गया, “पानी सबका है और सबके काम आएगा।”",
            "quote.speaker",
            "the text names no speaker for this quote",
            "यह बात किसने कही, नहीं लिखा है",
        ),
        (
            f"{HEAD}\n\n{BODY}\n\nसरपंच रमा देवी ने कहा, “पानी सबका है और सबके काम आएगा।",
            "quote.marks",
            "a quotation mark is not closed, or not opened",
            "उद्धरण चिह्न अधूरा है",
        ),
        (
            f"{HEAD}\n\n{BODY}\n\n" + "26 Jan 2026 12 Feb 2026\n" * 400,
            "page.crowded",
            "the text has more dates or quotation marks than a page of news: not all of them were read",
            "पाठ में किसी ख़बर से ज़्यादा तारीख़ें या उद्धरण चिह्न हैं: सब नहीं पढ़े गए",
        ),
    ],
)
def test_each_doubt_is_said_in_english_and_in_hindi(text: str, code: str, english: str, hindi: str) -> None:
    [issue] = newsmodel.parse(text).issues

    assert (issue.code, issue.message, issue.translations) == (code, english, (("hi", hindi),))


def test_a_change_on_the_day_of_publication_is_no_doubt() -> None:
    dates = "Published: 26 Jan 2026 10:00\nUpdated: 26 Jan 2026 09:00"

    assert doubts(f"{HEAD}\n\n{dates}\n\n{BODY}") == {}


def test_a_doubtful_date_is_named_though_the_page_has_no_date_of_publication() -> None:
    assert list(doubts(f"{HEAD}\n\nUpdated: 05/06/2026\n\n{BODY}")) == ["timestamp.ambiguous"]


def test_what_is_said_of_a_text_that_is_not_read_stands_for_what_is_said_of_its_kind() -> None:
    [of_kind] = doubts_of(newsmodel.PageKind.UNKNOWN, newsmodel.Article(), {})

    assert of_kind.code == "page.unknown"
    assert (UNREAD.code, UNREAD.path, UNREAD.span) == ("page.unread", None, None)
    assert UNREAD.message == "the text has thousands of short lines: it was not read as a page"
    assert UNREAD.translations == (("hi", "पाठ में हज़ारों छोटी पंक्तियाँ हैं: इसे पेज की तरह नहीं पढ़ा गया"),)
