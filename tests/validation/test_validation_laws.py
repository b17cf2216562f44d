"""What holds for any article: nothing is raised, each finding leads somewhere, and joiners are left alone."""

import datetime as dt
from collections.abc import Callable

import attrs
import pytest
from hypothesis import given, strategies as st

import counted
import strategies
from newsmodel import (
    CHECKS,
    PROFILES,
    Article,
    BulletList,
    Byline,
    Comment,
    Dateline,
    ListItem,
    Paragraph,
    Path,
    Quote,
    Section,
    Speaker,
    Timestamp,
    validate,
)

EVERY = list(CHECKS.values())


@given(strategies.articles, st.sampled_from([None, *PROFILES]))
def test_any_article_has_a_report(article: Article, profile: str | None) -> None:
    report = validate(article, profile=profile)

    for issue in [*report, *validate(article, checks=EVERY)]:
        (issue.path or Path()).of(article)
        for message in (issue.message, issue.message_in("hi")):
            assert len(message) <= 500
            assert message.isprintable()
    assert validate(article, profile=profile) == report
    for language in ("en", "hi"):
        assert len(report.table(language).splitlines()) >= len(report)


@given(strategies.articles, st.sampled_from("\u200c\u200d"))
def test_joiners_are_no_fault(article: Article, joiner: str) -> None:
    """A joiner inside a word, as Hindi has them, changes no finding about characters or names."""
    joined = attrs.evolve(article, headline=f"क\u094d{joiner}ष {article.headline or ''}")
    plain = attrs.evolve(article, headline=f"क\u094dष {article.headline or ''}")

    def codes(of: Article) -> list[str]:
        return [issue.code for issue in validate(of, checks=["text", "name", "number"])]

    assert codes(joined) == codes(plain)


# Articles in which one thing grows, each in a way that a careless check would look at again and again.
GROWING: dict[str, Callable[[int], Article]] = {
    "paragraphs": lambda n: Article(
        headline="नहर", sections=(Section(blocks=tuple(Paragraph(text=f"अनुच्छेद {i}") for i in range(n))),)
    ),
    "sections": lambda n: Article(sections=(Section(heading="आगे"),) * n),
    "items": lambda n: Article(
        sections=(Section(blocks=(BulletList(items=(ListItem(text="यह भी पढ़ें: नहर"),) * n),)),)
    ),
    "quotes in one paragraph": lambda n: Article(
        sections=(
            Section(
                blocks=(
                    Paragraph(
                        text="“अ” " + "“क” " * n + "“ज्ञ”",
                        quotes=tuple(
                            Quote(text=text, speaker=Speaker(name="उन्होंने\x00"))
                            for text in ("ज्ञ", "अ") * (n // 2)
                        ),
                    ),
                )
            ),
        )
    ),
    "quotes that are not there": lambda n: Article(
        sections=(Section(blocks=(Paragraph(text="क" * n, quotes=(Quote(text="ख\u202e"),) * n),)),)
    ),
    "comments": lambda n: Article(
        published_at=Timestamp(
            written="x", date=dt.date(2026, 1, 26), alternatives=(dt.date(2026, 1, 2),) * n
        ),
        comments=(Comment(text="कब?", posted_at=Timestamp(written="x", date=dt.date(2020, 1, 1))),) * n,
    ),
    "places": lambda n: Article(dateline=Dateline(written="सीतापुर " * n, places=("लखनऊ",) * n)),
    "names": lambda n: Article(byline=Byline(written="आशा " * n, names=("मोहन",) * n)),
    "tags": lambda n: Article(tags=("नहर", "फ़रवरी") * n),
    "captions": lambda n: Article(captions=("नहर",) * n, related=("नहर",) * n),
}


@pytest.mark.once
@pytest.mark.parametrize("name", GROWING)
def test_work_grows_with_the_article_and_no_faster(name: str) -> None:
    # More texts than what is remembered of the last ones.
    small, large = (GROWING[name](n) for n in (1000, 2000))

    once = counted.calls(lambda: validate(small, checks=EVERY))
    twice = counted.calls(lambda: validate(large, checks=EVERY))

    # Sorting the findings takes some steps more than twice as many.
    assert twice <= 2.2 * once
