"""A headline may name the day of which it speaks; a line of who and when is none."""

import pytest

import newsmodel

HI = "जल विभाग ने सोमवार को कस्बे के तीनों तालाबों की गाद निकालने का काम शुरू कर दिया है। काम होली तक चलेगा।"
EN = "The water board began to clear silt from the three ponds of the town on Monday. The work ends in March."


@pytest.mark.parametrize(
    "title",
    [
        "आज का राशिफल 12 जनवरी 2026: कन्या राशि को मिलेगा पुराना धन",
        "आज का पंचांग (12 जनवरी 2026)",
        "12 जनवरी 2026 का इतिहास",
        "Horoscope Today, January 12, 2026: Virgo gets its money back",
        "Minutes of the yearly meeting of the pond board (January 12, 2026)",
    ],
)
def test_a_title_with_a_day_in_it_is_the_headline(title: str) -> None:
    text = HI if "ा" in title else EN
    article = newsmodel.parse(f"{title}\n\nJanuary 13, 2026\n\n{text}\n\n{text}").article

    assert article.headline == title
    assert article.byline is None
    assert article.published_at is not None
    assert article.published_at.written == "January 13, 2026"


@pytest.mark.parametrize(
    "line",
    [
        "Last seen by the editors: January 12, 2026",  # a label
        "Ponds for the town, published January 12, 2026",
        "Kavya Menon for the desk January 12, 2026, 10:15 AM",  # a clock
        "Kavya Menon | Ponds of the town | January 12, 2026",  # parted
        "Kavya and Ravi in Kochi, January 12, 2026",  # words that stand between names
        "Web desk for the valley January 12, 2026",  # a desk
        "By Kavya Menon for the Valley January 12, 2026",  # a label of who
        "Kavya Menon Kochi January 12, 2026",
        "Theirs January 12, 2026",  # one word
        "the January 12, 2026",
        "Kavya Menon Kochi January 12, 2026: Ponds",
        "के शर्मा देवघर 12 जनवरी 2026",
        "देवघर के बाद रमेश शर्मा की रिपोर्ट 12 जनवरी 2026",  # signed
        "12 January 2026 to the 14 January 2026",  # two days
    ],
)
def test_a_line_of_who_and_when_is_no_headline(line: str) -> None:
    text = HI if "ा" in line else EN
    assert newsmodel.parse(f"{line}\n\n{text}\n\n{text}").article.headline is None
