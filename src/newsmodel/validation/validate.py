"""What is wrong with an article, and what is doubtful."""

from collections.abc import Iterable, Mapping

from newsmodel.errors import UnknownNameError, shown
from newsmodel.issues import Issue
from newsmodel.model.article import Article
from newsmodel.paths import Path
from newsmodel.report import Report
from newsmodel.spans import Span
from newsmodel.validation.check import Check
from newsmodel.validation.checks import CHECKS
from newsmodel.validation.draft import Draft
from newsmodel.validation.profile import Profile
from newsmodel.validation.profiles import PROFILES

_NO_PROFILE = Profile(about="What is asked of every article.", severities={})
_FIELDS = {name: at for at, name in enumerate(Article.__annotations__)}


def validate(
    article: Article,
    *,
    profile: str | Profile | None = None,
    checks: Iterable[str | Check] | None = None,
    also: Iterable[str | Check] = (),
    exclude: Iterable[str] = (),
    spans: Mapping[Path, Span] | None = None,
) -> Report:
    """Look an article over, and report what an editor should see.

    >>> import newsmodel
    >>> article = newsmodel.Article(headline="नहर की सफाई शुरू", tags=("नहर", "नहर"))
    >>> [(issue.code, str(issue.path)) for issue in newsmodel.validate(article, checks=["tag"])]
    [('tag.repeated', 'tags[1]')]

    `profile` is a key of `PROFILES`, or one of your own: what a search engine or a format asks for.
    `checks` names what to look for, by code (`"quote.speaker"`) or subject (`"quote"`), and takes checks of
    your own; None: all of `CHECKS` that are not optional. What `also` names is looked for too, and what
    `exclude` names is not.
    `spans` are those of the page that the article was read from: a finding then has the span of the smallest
    part around it that has one.

    Nothing is raised for what an article says. `TypeError` is raised for what is no article, or one name
    where there should be several; `UnknownNameError` for a profile, a code or a subject that there is not.
    """
    draft = Draft(article)
    asked = _profile(profile)
    usual = _usual(asked)
    chosen = usual if checks is None else _named(checks, usual, "checks")
    chosen = list(dict.fromkeys([*chosen, *_named(also, usual, "also")]))
    left_out = _left_out(exclude, chosen)
    found: list[Issue] = []
    for check in chosen:
        severity = asked.severities.get(check.code, check.severity)
        if severity is None or check in left_out:
            continue
        found += [check.issue(one, severity, _span(one.path, spans)) for one in check.find(draft)]
    return Report(issues=tuple(sorted(found, key=_place)))


def _span(path: Path | None, spans: Mapping[Path, Span] | None) -> Span | None:
    """Give the place of a part, or of the smallest part around it that has one."""
    while path and spans and path not in spans:
        path = path.parent
    return spans.get(path) if path and spans else None


def _profile(profile: str | Profile | None) -> Profile:
    match profile:
        case None:
            return _NO_PROFILE
        case Profile():
            return profile
        case str():
            return PROFILES[profile]
        case _:
            raise TypeError(f"profile must be a str or a Profile, not {type(profile).__name__}")


def _usual(profile: Profile) -> list[Check]:
    return [check for check in CHECKS.values() if not check.optional or check.code in profile.severities]


def _named(names: Iterable[str | Check], usual: list[Check], option: str) -> list[Check]:
    """Give the checks of these names: an optional one by its own code, not by its subject."""
    if isinstance(names, (str, Check)):
        raise TypeError(f"{option} must be several names or checks, not one: put it into a list")
    found: list[Check] = []
    for name in names:
        match name:
            case Check():
                found.append(name)
            case str():
                fitting = [check for check in CHECKS.values() if check.code == name]
                found += fitting or [check for check in usual if check.subject == name]
                _must_be_known(name)
            case _:
                raise TypeError(f"{option} must hold names and checks, got {type(name).__name__}")
    return found


def _left_out(names: Iterable[str], chosen: list[Check]) -> set[Check]:
    if isinstance(names, str):
        raise TypeError("exclude must be several names, not one: put it into a list")
    found: set[Check] = set()
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"exclude must hold names of checks, got {type(name).__name__}")
        fitting = {check for check in chosen if name in (check.code, check.subject)}
        if not fitting:
            _must_be_known(name)
        found |= fitting
    return found


def _must_be_known(name: str) -> None:
    if all(name not in (check.code, check.subject) for check in CHECKS.values()):
        raise UnknownNameError(f"no check has the code or subject {shown(name)}")


def _place(issue: Issue) -> tuple[tuple[int, str], ...]:
    """Where an issue stands in the article: the whole first, then field by field, as they are declared."""
    if not issue.path:
        return ()
    first, *steps = issue.path
    places = [(step, "") if isinstance(step, int) else (0, step) for step in steps]
    return ((_FIELDS.get(str(first), len(_FIELDS)), ""), *places)
