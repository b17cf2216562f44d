"""The page on checks has the tables that the code makes."""

import pathlib

from newsmodel import CHECKS, PROFILES

PAGE = pathlib.Path(__file__).parents[2] / "docs" / "reference" / "checks.md"


def what_is_found() -> str:
    lines = ["| code | severity | what is found | profiles |", "|---|---|---|---|"]
    for check in CHECKS.values():
        severity = check.severity.value + (", optional" if check.optional else "")
        named = [
            f"`{name}`: {'left out' if matters is None else matters.value}"
            for name, profile in PROFILES.items()
            if check.code in profile.severities
            for matters in [profile.severities[check.code]]
        ]
        lines.append(f"| `{check.code}` | {severity} | {check.about} | {', '.join(named) or '—'} |")
    return "\n".join(lines)


def what_is_said() -> str:
    lines = ["| code | in English | in Hindi |", "|---|---|---|"]
    lines += [
        f"| `{check.code}` | {check.message['en']} | {check.message['hi']} |" for check in CHECKS.values()
    ]
    return "\n".join(lines)


def profiles() -> str:
    lines = ["| profile | what it is for |", "|---|---|"]
    return "\n".join(lines + [f"| `{name}` | {profile.about} |" for name, profile in PROFILES.items()])


def test_the_page_has_the_tables_that_the_code_makes() -> None:
    page = PAGE.read_text("utf-8")

    for table in (what_is_found(), what_is_said(), profiles()):
        assert table in page, f"put this into {PAGE.name}:\n{table}"
