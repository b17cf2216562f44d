"""Issues, as a notebook shows them: how much each matters, where, what."""

from collections import Counter
from collections.abc import Sequence

from newsmodel._notebook import (
    MANY,
    SHORT,
    Markup,
    badge,
    card,
    clipped,
    element,
    joined,
    more,
    ours,
    quiet,
    theirs,
    words,
)
from newsmodel.issues import Issue, Severity
from newsmodel.report import Report

_TONES = {Severity.INFO: "", Severity.WARNING: "doubtful", Severity.ERROR: "wrong"}


def report_html(report: Report) -> str:
    """Show a report by itself."""
    if report.is_empty:
        return card(element("div", badge("nothing found", "good"), class_="nm-row"))
    return card(counts(report.issues), issue_list(report.issues))


def counts(issues: Sequence[Issue]) -> Markup:
    """Show how many issues there are of each severity, the gravest first."""
    found = Counter(issue.severity for issue in issues)
    badges = [
        badge(f"{found[severity]:,} {severity.value}", tone)
        for severity, tone in reversed(_TONES.items())
        if found[severity]
    ]
    return element("div", *badges, class_="nm-row")


def issue_list(issues: Sequence[Issue]) -> Markup:
    """Show the first issues, one a line."""
    rows = [_row(issue) for issue in issues[:MANY]]
    if len(issues) > MANY:
        rows.append(element("li", ours(more(len(issues) - MANY, "issue"))))
    return element("ul", *rows, class_="nm-issues")


def _row(issue: Issue) -> Markup:
    parts = [badge(issue.severity.value, _TONES[issue.severity])]
    if issue.path:
        parts.append(element("code", words(clipped(str(issue.path), SHORT))))
    parts += [theirs(issue.message), element("code", words(clipped(issue.code, SHORT)))]
    return element("li", joined(parts, " "))


def report_markdown(report: Report) -> str:
    """Write a report in Markdown."""
    if report.is_empty:
        return "nothing found\n"
    lines = [_line(issue) for issue in report.issues[:MANY]]
    if len(report) > MANY:
        lines.append(f"- {more(len(report) - MANY, 'issue')}")
    return "\n".join(lines) + "\n"


def _line(issue: Issue) -> str:
    where = f"{quiet(str(issue.path))}: " if issue.path else ""
    return f"- **{issue.severity.value}** {where}{quiet(issue.message)} ({quiet(issue.code)})"
