"""What `validate` does for its caller: which checks are run, how much they matter, where their findings stand."""

import datetime as dt
import pathlib
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import newsmodel
from newsmodel import (
    CHECKS,
    Article,
    Check,
    Comment,
    Draft,
    Finding,
    Paragraph,
    PartialDate,
    Path,
    Precision,
    Profile,
    Section,
    Severity,
    Timestamp,
    UnknownNameError,
    ZoneSource,
    validate,
)
from newsmodel.validation.example import STORY, changed, stamp
from newsmodel.validation.times import is_before, nearest_day


def no_numbers(draft: Draft) -> Iterator[Finding]:
    for path, text in draft.texts:
        if text.isdecimal():
            yield Finding(path, {"number": text})


NO_NUMBERS = Check(
    code="house.number",
    severity=Severity.INFO,
    about="A text is a number alone.",
    message={"en": "a number alone: {number}", "hi": "सिर्फ़ एक संख्या: {number}"},
    find=no_numbers,
)


@pytest.mark.parametrize("article", [None, "नहर", {"headline": "नहर"}, newsmodel.Section()])
def test_what_is_no_article_is_a_type_error(article: object) -> None:
    with pytest.raises(TypeError, match="article must be an Article, not"):
        validate(article)  # type: ignore[arg-type]


def test_an_empty_article_has_findings_and_no_error_of_python() -> None:
    assert [issue.code for issue in validate(Article())] == ["body.missing", "headline.missing"]


def test_checks_are_chosen_by_code_and_by_subject() -> None:
    article = Article(tags=("नहर", "नहर"), url="ftp://news.example")

    assert [i.code for i in validate(article, checks=["tag", "headline.missing"])] == [
        "headline.missing",
        "tag.repeated",
    ]
    assert validate(article, checks=[]).is_empty
    assert {i.code for i in validate(article)} - {
        i.code for i in validate(article, exclude=["tag", "body.missing"])
    } == {
        "tag.repeated",
        "body.missing",
    }


def test_an_optional_check_is_run_when_its_code_is_named() -> None:
    article = changed(byline=None)

    assert validate(article).is_empty
    assert validate(article, checks=["byline"]).is_empty
    assert [issue.code for issue in validate(article, checks=["byline.missing"])] == ["byline.missing"]
    assert [issue.code for issue in validate(article, also=["byline.missing"])] == ["byline.missing"]
    assert [issue.code for issue in validate(article, profile="google")] == ["byline.missing"]
    assert [issue.code for issue in validate(article, profile="google", checks=["byline"])] == [
        "byline.missing"
    ]


def test_checks_of_the_callers_own_are_added() -> None:
    article = changed(tags=("2026", "2026"))

    report = validate(article, also=[NO_NUMBERS])

    assert [(i.code, str(i.path)) for i in report] == [
        ("house.number", "tags[0]"),
        ("tag.repeated", "tags[1]"),
        ("house.number", "tags[1]"),
    ]
    assert report.issues[0].message == "a number alone: '2026'"
    assert report.issues[0].message_in("hi") == "सिर्फ़ एक संख्या: '2026'"
    assert report.issues[0].message_in("mr") == "a number alone: '2026'"
    assert report.issues[0].values == (("number", "'2026'"),)
    assert validate(article, checks=[NO_NUMBERS, NO_NUMBERS], exclude=["house"]).is_empty


def test_a_check_is_run_once() -> None:
    article = changed(tags=("नहर", "नहर"))

    assert len(validate(article, checks=["tag", "tag.repeated", CHECKS["tag_repeated"]])) == 1


def test_a_profile_says_how_much_a_finding_matters() -> None:
    strict = Profile(about="Ours.", severities={"tag.repeated": Severity.ERROR, "body.missing": None})
    article = changed(tags=("नहर", "नहर"), sections=())

    [found] = validate(article, profile=strict)

    assert (found.code, found.severity) == ("tag.repeated", Severity.ERROR)


def test_names_that_there_are_not_are_told() -> None:
    with pytest.raises(UnknownNameError, match="no 'goggle'"):
        validate(STORY, profile="goggle")
    with pytest.raises(UnknownNameError, match=r"'headline\.lost'"):
        validate(STORY, checks=["headline.lost"])
    with pytest.raises(UnknownNameError, match="'quotes'"):
        validate(STORY, exclude=["quotes"])


def test_what_is_left_out_need_not_have_been_chosen() -> None:
    assert validate(changed(tags=("क", "क")), checks=["tag"], exclude=["headline", "url.missing"]).of("tag")


@pytest.mark.parametrize(
    "options",
    [
        {"checks": "headline"},
        {"checks": NO_NUMBERS},
        {"checks": [7]},
        {"also": "headline"},
        {"also": NO_NUMBERS},
        {"exclude": "headline"},
        {"exclude": [7]},
        {"profile": 7},
    ],
)
def test_options_of_other_types_are_type_errors(options: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        validate(STORY, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "code", ["headline", "Headline.missing", "headline.", "a.b.c", "headline.missing_", "x y.z"]
)
def test_a_code_is_a_subject_and_a_fault(code: str) -> None:
    with pytest.raises(ValueError, match=r"subject\.fault"):
        Check(code=code, severity=Severity.INFO, about=".", message={"en": "."}, find=no_numbers)


def test_a_message_has_english() -> None:
    with pytest.raises(ValueError, match="must have English"):
        Check(code="house.number", severity=Severity.INFO, about=".", message={"hi": "।"}, find=no_numbers)


def test_findings_stand_in_the_order_of_the_article() -> None:
    article = Article(
        headline="नहर " * 50,
        sections=(
            Section(blocks=(Paragraph(text="<p>"), Paragraph(text="<b>"))),
            *[Section(blocks=(Paragraph(text="पानी"),))] * 9,
            Section(blocks=(Paragraph(text="<i>"),)),
        ),
        tags=("<u>",),
        url="ftp://news.example",
    )

    report = validate(article, checks=["url", "text", "headline", "body"])

    assert [str(issue.path) for issue in report] == [
        "headline",
        "sections[0].blocks[0].text",
        "sections[0].blocks[1].text",
        "sections[10].blocks[0].text",
        "tags[0]",
        "url",
    ]


def test_findings_stand_in_the_page_where_its_spans_are_given() -> None:
    text = "नहर की सफाई शुरू\n\nसीतापुर: काम &nbsp; शुरू हुआ और सोमवार तक चलेगा।"  # work has begun
    page = newsmodel.parse(text)

    [found] = validate(page.article, checks=["text"], spans=page.spans)

    assert found.path == Path("sections", 0, "blocks", 0, "text")
    assert found.span is not None
    assert "&nbsp;" in found.span.of(text)
    assert validate(page.article, checks=["text"]).issues[0].span is None


def test_answers_to_comments_are_looked_at() -> None:
    deep = Comment(author="मीना", text=" ")
    for _ in range(60):
        deep = Comment(author="अनिल", text="कब तक?", replies=(deep,))

    [found] = validate(changed(comments=(deep,)), checks=["comment.empty"])

    assert found.path == Path(*("comments", 0), *("replies", 0) * 60)


INDIA = dt.timedelta(hours=5, minutes=30)
MINUTE = Timestamp(
    written="18:05 IST",
    date=dt.date(2026, 1, 26),
    time=dt.time(18, 5),
    utc_offset=INDIA,
    zone_source=ZoneSource.WRITTEN,
    precision=Precision.MINUTE,
)


@pytest.mark.parametrize(
    ("first", "second", "before"),
    [
        (stamp("2026-01-25"), stamp("2026-01-26"), True),
        (stamp("2026-01-26"), stamp("2026-01-26"), False),
        (stamp("2026-01-26T10:00:00"), stamp("2026-01-26T10:00:01"), True),
        (stamp("2026-01-26T10:00:00+05:30"), stamp("2026-01-26T10:00:00+00:00"), True),
        (stamp("2026-01-26T10:00:00+00:00"), stamp("2026-01-26T10:00:00+05:30"), False),
        # The same minute, of which one says the second.
        (MINUTE, stamp("2026-01-26T18:05:59+05:30"), False),
        (MINUTE, stamp("2026-01-26T18:06:00+05:30"), True),
        # Where one zone is not known, a day may be another day there.
        (stamp("2026-01-26T23:00:00"), stamp("2026-01-27T01:00:00+05:30"), False),
        (stamp("2026-01-26T23:00:00"), stamp("2026-01-28T01:00:00+05:30"), True),
        (stamp("2026-01-26"), stamp("2026-01-27T01:00:00+05:30"), False),
        (stamp("0001-01-01T00:00:00+05:30"), stamp("9999-12-31T23:59:59-05:30"), True),
        # 3 February or 2 March.
        (
            newsmodel.evolve(stamp("2026-02-03"), alternatives=(dt.date(2026, 3, 2),)),
            stamp("2026-02-20"),
            False,
        ),
        (
            stamp("2026-02-20"),
            newsmodel.evolve(stamp("2026-03-02"), alternatives=(dt.date(2026, 2, 3),)),
            False,
        ),
        (
            newsmodel.evolve(stamp("2026-02-03"), alternatives=(dt.date(2026, 3, 2),)),
            stamp("2026-03-03"),
            True,
        ),
        (
            newsmodel.evolve(stamp("2026-02-03"), alternatives=(dt.date(2026, 2, 4),) * 9),
            stamp("2027-03-03"),
            False,
        ),
    ],
)
def test_which_of_two_times_is_certainly_before_the_other(
    first: Timestamp, second: Timestamp, before: bool
) -> None:
    assert is_before(first, second) is before


@pytest.mark.parametrize(
    ("partial", "near", "found"),
    [
        (PartialDate(day=1, month=1), dt.date(2025, 12, 30), dt.date(2026, 1, 1)),
        (PartialDate(day=29, month=2), dt.date(2025, 1, 1), dt.date(2024, 2, 29)),
        (PartialDate(day=29, month=2), dt.date(2026, 1, 1), None),
        (PartialDate(day=30), dt.date(2026, 3, 1), dt.date(2026, 3, 30)),
        (PartialDate(day=30, month=4, year=1999), dt.date(2026, 3, 1), dt.date(1999, 4, 30)),
        (PartialDate(month=4), dt.date(2026, 3, 1), None),
        (PartialDate(day=31, month=12), dt.date(1, 1, 1), dt.date(1, 12, 31)),
        (PartialDate(day=1, month=1), dt.date(9999, 12, 31), dt.date(9999, 1, 1)),
    ],
)
def test_a_partial_date_means_the_day_that_is_nearest(
    partial: PartialDate, near: dt.date, found: dt.date | None
) -> None:
    assert nearest_day(partial, near) == found


def test_a_long_path_is_cut_in_a_message() -> None:
    twice = Comment(author="अनिल", text="कब तक?")
    for _ in range(20):
        twice = Comment(author="अनिल", text="कब तक?", replies=(twice,))

    report = validate(changed(comments=(twice,)), checks=["comment.repeated"])

    assert report.issues[0].message == "the comment repeats comments[0]: 'कब तक?'"
    assert {issue.values[1][1] for issue in report} == {"comments[0]"}
    shown = CHECKS["comment_repeated"].issue(
        Finding(None, {"text": "", "other": report.issues[-1].path}), Severity.INFO
    )
    assert dict(shown.values)["other"] == "comments[0].replies[…eplies[0].replies[0]"


@pytest.mark.parametrize(
    ("made", "fields"),
    [
        (Profile, {"about": 7}),
        (Profile, {"severities": None}),
        (Profile, {"severities": {"tag.repeated": "error"}}),
        (Check, {"code": 7}),
        (Check, {"severity": "info"}),
        (Check, {"about": None}),
        (Check, {"message": "a number alone"}),
        (Check, {"message": {"en": 7}}),
        (Check, {"find": None}),
        (Check, {"good": (None,)}),
        (Check, {"bad": ("नहर",)}),
        (Finding, {"path": "headline"}),
        (Finding, {"values": [7]}),
        (Draft, {"article": "नहर"}),
    ],
)
def test_parts_of_other_types_are_type_errors(made: Any, fields: dict[str, Any]) -> None:
    whole: dict[Any, dict[str, Any]] = {
        Profile: {"about": "Ours.", "severities": {}},
        Check: {
            "code": "house.number",
            "severity": Severity.INFO,
            "about": "A number.",
            "message": {"en": "a number"},
            "find": no_numbers,
        },
        Finding: {},
        Draft: {"article": STORY},
    }
    made(**whole[made])

    with pytest.raises(TypeError):
        made(**{**whole[made], **fields})


def test_one_file_in_a_folder_is_enough_for_a_check(tmp_path: pathlib.Path) -> None:
    (tmp_path / "tag_number.py").write_text(
        "from newsmodel import Check, Finding, Path, Severity\n"
        "def find(draft):\n"
        "    for at, tag in enumerate(draft.article.tags):\n"
        "        if tag.isdecimal():\n"
        "            yield Finding(Path('tags', at), {'tag': tag})\n"
        "CHECK = Check(code='tag.number', severity=Severity.INFO, about='A tag is a number.',\n"
        "              message={'en': 'a number: {tag}'}, find=find)\n",
        encoding="utf-8",
    )
    program = (
        "import newsmodel, sys\n"
        "newsmodel.CHECKS.look_in(sys.argv[1])\n"
        "print(*newsmodel.validate(newsmodel.Article(headline='n', tags=('7',)), checks=['tag']))\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path], capture_output=True, text=True, check=True
    )

    assert done.stdout == "tags[0]: a number: '7' (tag.number)\n"
