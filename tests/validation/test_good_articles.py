"""A good article has no warning: a false alarm is worse than a fault that is not seen."""

import pathlib

import pytest

import newsmodel
from newsmodel import LAYOUTS, Article, BulletList, ListItem, Paragraph, Section, Severity, validate
from newsmodel.testing import make_article

SAMPLES = sorted((pathlib.Path(__file__).parents[1] / "samples").glob("*.txt"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_page_of_a_newsroom_has_nothing_that_somebody_must_look_at(path: pathlib.Path) -> None:
    page = newsmodel.parse(path.read_text("utf-8"))

    report = validate(page.article)

    assert report.at_least(Severity.WARNING).is_empty, report.table()
    # What is worth knowing: times without a zone, and dates in figures.
    assert {issue.code for issue in report} <= {"timestamp.naive", "timestamp.ambiguous"}


@pytest.mark.parametrize("language", ["hi", "en"])
def test_made_up_news_has_nothing_that_somebody_must_look_at(language: str) -> None:
    for seed in range(60):
        for layout in (None, list(LAYOUTS)[seed % len(LAYOUTS)]):
            report = validate(make_article(seed, language=language, layout=layout))

            assert report.at_least(Severity.WARNING).is_empty, f"seed {seed}, {layout}:\n{report.table()}"
            assert {issue.code for issue in report} <= {"timestamp.naive", "timestamp.ambiguous"}


# What stands in good articles and looks like a fault.
ODD_TEXTS = [
    "6'2\" के गेंदबाज़ ने कहा, “मैं खुश हूँ।”",  # inches beside speech
    'टीवी 55" का है और दूसरा 32” का।',
    '“हमारे पास 5 थे, अब हैं 7” और 32" का टीवी।',  # speech that ends with a figure, and inches
    "The ‘Clean Canal’ plan; students’ union; rock 'n' roll.",
    "कंपनी का पता www.news.example है, मेल a@b.example पर भेजें।",
    "if a <b and c> d then 3 <4; AT&T, H&M",
    "Watch the video: it shows how the bridge fell within seconds.",
    "Read the full text of the bill at the library: it has 40 clauses.",
    "Police [VIDEO] show the chase; “[name] told me to wait,” a witness said.",
    "पढ़ें बेटियाँ, बढ़ें बेटियाँ।",  # let daughters read and get on
    "शेयर बेचने की होड़ में टूटा बाज़ार",
    "टिप्पणी पर विवाद, मंत्री ने माफ़ी माँगी",
    "विज्ञापन पर रोक लगाने की माँग",
    "नाम बदलने पर हंगामा",
    "Search for the missing boat goes on",
    "Next of kin to get two lakh rupees",
    "Comments of the minister cause a row",
    "शायर ने कहा, “زندگی” का मतलब ज़िंदगी है।",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 1\ufe0f\u20e3 ❤\ufe0f क्\u200dया र्\u200dय श्\u200dवेता",
    "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f की टीम जीती",
    "São Paulo, Café, 5 μm, naïve, 40 °C, №7, Ⅳ",
    "भारत ने ५० ओवर में 250 रन बनाए, स्कोर 250/5 (49.3)।",
    "None of the gates works, and the list is null and void.",
]


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_what_only_looks_like_a_fault_is_none(text: str) -> None:
    lead = Paragraph(text="सिंचाई विभाग ने शहर की मुख्य नहर की सफाई का काम शुरू किया।")
    items = BulletList(items=(ListItem(text=text), ListItem(text="सर्वेक्षण")))
    article = Article(
        headline="नहर की सफाई शुरू",  # the cleaning of the canal begins
        sections=(Section(blocks=(lead, Paragraph(text=text))), Section(heading=text, blocks=(items,))),
        captions=("मशीन",),
        tags=("नहर",),
    )

    report = validate(article)

    assert report.at_least(Severity.WARNING).is_empty, report.table()


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_what_only_looks_like_a_fault_is_none_in_a_headline(text: str) -> None:
    report = validate(Article(headline=text), exclude=["body.missing"])

    assert report.at_least(Severity.WARNING).is_empty, report.table()
