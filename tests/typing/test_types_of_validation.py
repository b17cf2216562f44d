"""What a type checker makes of validation. mypy and pyright read this file; pytest runs it."""

from collections.abc import Iterable, Iterator
from typing import assert_type

import pytest

import newsmodel
from newsmodel import (
    CHECKS,
    PROFILES,
    Article,
    Check,
    Draft,
    Finding,
    Issue,
    Paragraph,
    Path,
    Profile,
    Report,
    Severity,
    validate,
)


def loud(draft: Draft) -> Iterator[Finding]:
    for path, paragraph in draft.paragraphs:
        assert_type(paragraph, Paragraph)
        if paragraph.text.isupper():
            yield Finding(path, {"text": paragraph.text})


def test_a_check_and_a_profile_are_values() -> None:
    check = Check(
        code="paragraph.loud",
        severity=Severity.INFO,
        about="A paragraph is in capitals.",
        message={"en": "in capitals: {text}"},
        find=loud,
    )
    profile = Profile(about="Ours.", severities={"paragraph.loud": Severity.ERROR, "url.tracking": None})

    report = validate(Article(), profile=profile, checks=["headline", check], also=(check,), exclude=("url",))

    assert_type(report, Report)
    assert_type(report.issues, tuple[Issue, ...])
    assert_type(report.by_severity(), dict[Severity, Report])
    assert_type(report.by_subject(), dict[str, Report])
    assert_type(report.by_path(), dict[Path, Report])
    assert_type(report.table("hi", width=80), str)
    assert_type(report.issues[0].message_in("hi"), str)


def test_the_catalogues_know_what_they_hold() -> None:
    assert_type(CHECKS["tag_repeated"], Check)
    assert_type(PROFILES["google"], Profile)
    found: Iterable[Finding] = CHECKS["tag_repeated"].find(Draft(Article(tags=("क", "क"))))
    assert [str(finding.path) for finding in found] == ["tags[1]"]


def test_what_would_be_wrong_is_wrong_for_the_checker() -> None:
    with pytest.raises(TypeError):
        validate("नहर")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        newsmodel.validate(Article(), profile=7)  # type: ignore[arg-type]
