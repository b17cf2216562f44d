"""Every check of the catalogue keeps to what a check is, and finds what its examples show."""

import re
import string
from typing import Any

import attrs
import pytest

from newsmodel import CHECKS, PROFILES, Article, Path, Severity, validate
from newsmodel.validation.example import STORY

TEXT = '‘{} %s \u202e\x1b "' + "नहर " * 100


@pytest.mark.parametrize("key", CHECKS)
def test_the_file_is_named_for_the_code(key: str) -> None:
    assert CHECKS[key].code.replace(".", "_") == key


@pytest.mark.parametrize("key", CHECKS)
def test_it_says_what_it_finds_in_english_and_in_hindi(key: str) -> None:
    check = CHECKS[key]

    assert re.fullmatch(r"[A-Z].*\.", check.about)
    assert re.fullmatch(r"[^ऀ-ॿ]*[a-z{][^ऀ-ॿ]*[^.।]", check.message["en"])
    assert re.search(r"[ऀ-ॿ]{2}", check.message["hi"])
    assert not check.message["hi"].endswith((".", "।"))


@pytest.mark.parametrize("key", CHECKS)
def test_both_messages_say_the_same_values(key: str) -> None:
    english, hindi = (
        sorted(name for _, name, _, _ in string.Formatter().parse(CHECKS[key].message[language]) if name)
        for language in ("en", "hi")
    )

    assert english == hindi


@pytest.mark.parametrize("key", CHECKS)
def test_it_finds_nothing_in_its_good_examples(key: str) -> None:
    check = CHECKS[key]

    assert check.good
    for article in check.good:
        assert validate(article, checks=[check]).is_empty


@pytest.mark.parametrize("key", CHECKS)
def test_it_finds_something_in_its_bad_examples(key: str) -> None:
    check = CHECKS[key]

    assert check.bad
    for article in check.bad:
        report = validate(article, checks=[check])
        assert {issue.code for issue in report} == {check.code}
        for issue in report:
            (issue.path or Path()).of(article)
            said = {name for _, name, _, _ in string.Formatter().parse(check.message["en"]) if name}
            assert said <= dict(issue.values).keys()
            assert issue.message_in("hi") != issue.message


@pytest.mark.parametrize("key", CHECKS)
def test_what_it_says_is_one_short_line_without_what_a_terminal_obeys(key: str) -> None:
    check = CHECKS[key]
    for article in check.bad:
        for issue in validate(spoiled(article), checks=[check]):
            for message in (issue.message, issue.message_in("hi")):
                assert len(message) <= 500
                assert message.isprintable()


def spoiled(article: Article) -> Article:
    """Put a text that no message should show in whole behind each text of an article."""

    def longer(value: Any) -> Any:
        if isinstance(value, str):
            return value + TEXT
        if isinstance(value, tuple):
            return tuple(map(longer, value))
        if attrs.has(type(value)):
            fields = [field.name for field in attrs.fields(type(value)) if field.init]
            changes = {name: longer(getattr(value, name)) for name in fields if name != "language"}
            return attrs.evolve(value, **changes)
        return value

    made = longer(article)
    assert isinstance(made, Article)
    return made


def test_nothing_is_found_in_the_article_that_the_examples_change() -> None:
    for profile in (None, *PROFILES):
        assert validate(STORY, profile=profile).is_empty
    assert validate(STORY, checks=list(CHECKS.values())).is_empty


@pytest.mark.parametrize("key", PROFILES)
def test_a_profile_names_checks_that_there_are(key: str) -> None:
    codes = {check.code for check in CHECKS.values()}

    assert PROFILES[key].about.endswith(".")
    assert PROFILES[key].severities.keys() <= codes


def test_each_optional_check_is_asked_for_by_a_profile() -> None:
    named = {code for profile in PROFILES.values() for code in profile.severities}

    assert {check.code for check in CHECKS.values() if check.optional} <= named


def test_there_are_checks_of_every_severity() -> None:
    assert len(CHECKS) >= 60
    assert {check.severity for check in CHECKS.values()} == set(Severity)
