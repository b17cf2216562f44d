"""Reports: what is kept of them, how they are grouped, written and raised."""

import pickle

import pytest

from newsmodel import InvalidArticleError, Issue, Path, Report, Severity


def issue(code: str, severity: Severity, path: str | None = None) -> Issue:
    return Issue(
        code=code,
        severity=severity,
        message=f"found {code}",
        path=None if path is None else Path.parse(path),
        translations=(("hi", f"मिला {code}"),),
    )


MISSING = issue("headline.missing", Severity.ERROR)
LONG = issue("headlines.long", Severity.INFO, "headline")
MARKS = issue("quote.marks", Severity.WARNING, "sections[0].blocks[1]")
SPEAKER = issue("quote.speaker", Severity.INFO, "sections[0].blocks[1].quotes[0]")
TAG = issue("tag.repeated", Severity.INFO, "tags[10]")
REPORT = Report(issues=(MISSING, LONG, MARKS, SPEAKER, TAG))


def test_severities_have_an_order() -> None:
    assert [s for s in Severity if s.is_at_least(Severity.WARNING)] == [Severity.WARNING, Severity.ERROR]
    assert all(s.is_at_least(Severity.INFO) for s in Severity)


def test_findings_are_kept_by_severity_code_subject_and_path() -> None:
    assert REPORT.at_least(Severity.WARNING).issues == (MISSING, MARKS)
    assert REPORT.about("quote", "tag.repeated").issues == (MARKS, SPEAKER, TAG)
    assert REPORT.about("headline").issues == (MISSING,)
    assert REPORT.about().is_empty
    assert REPORT.of("quote.speaker") == (SPEAKER,)
    assert REPORT.errors == (MISSING,)
    assert REPORT.below(Path("sections", 0)).issues == (MARKS, SPEAKER)
    assert REPORT.below(Path("tags", 1)).is_empty
    assert REPORT.below(Path()) == REPORT
    assert REPORT.at_least(Severity.INFO).about("quote").below(Path("sections")).issues == (MARKS, SPEAKER)


def test_findings_are_grouped() -> None:
    assert {k: v.issues for k, v in REPORT.by_severity().items()} == {
        Severity.ERROR: (MISSING,),
        Severity.WARNING: (MARKS,),
        Severity.INFO: (LONG, SPEAKER, TAG),
    }
    assert list(REPORT.by_severity()) == [Severity.ERROR, Severity.WARNING, Severity.INFO]
    assert list(Report(issues=(TAG,)).by_severity()) == [Severity.INFO]
    assert {k: len(v) for k, v in REPORT.by_subject().items()} == {
        "headline": 1,
        "headlines": 1,
        "quote": 2,
        "tag": 1,
    }
    assert [str(path) for path in REPORT.by_path()] == [
        "",
        "headline",
        "sections[0].blocks[1]",
        "sections[0].blocks[1].quotes[0]",
        "tags[10]",
    ]


ENGLISH = """\
severity  where                  what                    code
error     article                found headline.missing  headline.missing
warning   sections[0].blocks[1]  found quote.marks       quote.marks"""

HINDI = """\
गंभीरता  कहाँ                    क्या                    कोड
त्रुटि    पूरा लेख                 मिला headline.missing  headline.missing
चेतावनी  sections[0].blocks[1]  मिला quote.marks       quote.marks"""


def test_a_table_has_a_line_for_each_finding() -> None:
    report = Report(issues=(MISSING, MARKS))

    assert report.table() == ENGLISH
    assert report.table("hi") == HINDI
    assert report.table("mr") == ENGLISH
    assert Report().table() == ""


def test_a_long_message_goes_on_below_itself() -> None:
    found = Issue(
        code="text.long",
        severity=Severity.INFO,
        message="one two three four five six seven",
        path=Path("url"),
    )

    assert Report(issues=(found,)).table(width=20).splitlines() == [
        "severity  where  what                code",
        "info      url    one two three four  text.long",
        "                 five six seven",
    ]
    assert Report(issues=(Issue(code="a.b", severity=Severity.INFO, message=""),)).table().splitlines()[
        1
    ] == ("info      article        a.b")


def test_a_report_raises_on_request() -> None:
    REPORT.about("quote").raise_for_errors()
    Report().raise_from(Severity.INFO)
    with pytest.raises(InvalidArticleError, match=r"^found headline.missing \(headline.missing\)$") as caught:
        REPORT.raise_for_errors()
    assert caught.value.issues == (MISSING,)
    with pytest.raises(InvalidArticleError, match="blocks") as caught:
        REPORT.raise_from(Severity.WARNING)
    assert caught.value.issues == (MISSING, MARKS)
    assert pickle.loads(pickle.dumps(caught.value)).issues == (MISSING, MARKS)
    with pytest.raises(InvalidArticleError) as caught:
        Report(issues=(MISSING,) * 1000).raise_for_errors()
    assert len(str(caught.value)) < 1000
    assert len(caught.value.issues) == 1000
