"""The first line of a page as its title: the headline, with the name of the site beside it."""

import pytest

import newsmodel

HEADLINE = "टिहरी में पुराने पुल की जगह बनेगा नया पुल"
LONG = f"{HEADLINE} और दोनों ओर चौड़ी सड़क, बीस गाँवों के लोगों को मिलेगा फायदा, दो साल चलेगा काम"
SITE = "टिहरी घाटी की ताज़ा खबरें"
STORY = (
    "टिहरी: लोक निर्माण विभाग ने सोमवार को नए पुल का नक्शा पास कर दिया। पुल पर बारह करोड़ रुपये खर्च होंगे।\n\n"
    "पुराना पुल बरसात में कमज़ोर हो गया था और उस पर भारी गाड़ियों का चलना बंद है।"
)


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        (f"{HEADLINE} - घाटी पोस्ट", HEADLINE),
        (f"{HEADLINE} – घाटी पोस्ट", HEADLINE),
        (f"{HEADLINE} | घाटी पोस्ट", HEADLINE),
        (f"ताज़ा खबर | {HEADLINE} | घाटी पोस्ट", HEADLINE),
        (f"{HEADLINE} — घाटी पोस्ट", HEADLINE),
        ("पुल बना नया - घाटी पोस्ट", "पुल बना नया"),
    ],
)
def test_the_title_of_a_page_gives_the_headline_away(title: str, headline: str) -> None:
    page = newsmodel.parse(f"{title}\n\n{SITE}\n\n{headline}\n\n{STORY}")

    assert page.article.headline == headline
    assert len(page.article.paragraphs) == 2


@pytest.mark.parametrize(
    ("title", "below"),
    [
        (f"टिहरी - {HEADLINE}", HEADLINE),  # its subject
        (f"{HEADLINE} के पास बाज़ार - घाटी पोस्ट", HEADLINE),  # goes on
        ("टिहरी पुल - घाटी पोस्ट", "टिहरी पुल"),  # two words may be a section
    ],
)
def test_a_first_line_that_says_more_is_the_headline_itself(title: str, below: str) -> None:
    assert newsmodel.parse(f"{title}\n\n{SITE}\n\n{below}\n\n{STORY}").article.headline == title


@pytest.mark.parametrize("between", ["", "देश\n\n"])
def test_a_title_as_long_as_a_sentence_is_no_text(between: str) -> None:
    page = newsmodel.parse(
        f"{LONG} | Valley Post: News of Tehri, its villages, its rivers and its hills\n\n{between}{LONG}\n\n{STORY}"
    )

    assert page.article.headline == LONG
    assert len(page.article.paragraphs) == 2
