"""Reporters who sign with their post, or above the dateline, and what stands at a date without being a name."""

import pytest

import newsmodel
from newsmodel import FurnitureKind
from newsmodel.reading.signatures import is_reporter, name_before_a_post, name_behind_post

TITLE = "कस्बे के तीनों तालाबों की सफाई शुरू"
LEAD = "जल विभाग ने सोमवार को कस्बे के तीनों तालाबों की गाद निकालने का काम शुरू कर दिया है। काम होली तक चलेगा।"


def names(text: str) -> tuple[str, ...]:
    byline = newsmodel.parse(text).article.byline
    return byline.names if byline else ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("घाटी टाइम्स जिला संवाददाता रमा चौहान", "रमा चौहान"),
        ("ब्यूरो चीफ रमा कुमारी चौहान", "रमा कुमारी चौहान"),
        ("नोहर ब्यूरो प्रमुख रमा गौड़", "रमा गौड़"),
        ("घाटी टाइम्स जिला संवाददाता राम कुमार सिंह चौहान", "राम कुमार सिंह चौहान"),
        ("संवाददाता सम्मेलन आयोजित", ""),
        ("जिला संवाददाता रमा", ""),
        ("जिला संवाददाता रमा बाई कुमारी सिंह चौहान", ""),
        ("घाटी टाइम्स ब्यूरो नई दिल्ली", ""),
        ("ब्यूरो उत्तर प्रदेश", ""),
        ("नगर संवाददाता", ""),
        ("जिला ब्यूरो चीफ - रमा चौहान", "रमा चौहान"),
        ("वेब डेस्क घाटी न्यूज", ""),  # the desk, and its paper
        ("ब्यूरो प्रमुख", ""),
        ("रमा चौहान", ""),
        ("ब्यूरो में आए रमा चौहान", ""),
        ("घाटी टाइम्स और नोहर पत्रिका संवाददाता रमा चौहान", ""),
        ("एक दो तीन चार पांच छह संवाददाता रमा चौहान", ""),
    ],
)
def test_behind_the_post_of_a_reporter_stands_a_name(line: str, name: str) -> None:
    assert name_behind_post(line) == name


def test_a_name_behind_a_post_is_sure_by_its_end() -> None:
    assert is_reporter("जिला संवाददाता रमा चौहान")
    assert is_reporter("जिला संवाददाता रमा बाई चौहान")
    assert not is_reporter("जिला संवाददाता रमा नौटंकी")
    assert not is_reporter("रमा चौहान")


def test_a_reporter_with_his_post_is_no_headline_and_no_summary() -> None:
    line = "घाटी टाइम्स जिला संवाददाता रमा चौहान"
    article = newsmodel.parse(f"{line}\n\n{LEAD}\n\n{LEAD}").article
    assert article.headline is None
    assert names(f"{line}\n\n{LEAD}") == ("रमा चौहान",)

    text = f"{TITLE}\n\nदो मशीनें किराये पर लाई गईं\n\nनोहर जिला ब्यूरो रमा गौड़\n\nनोहर। {LEAD}"
    assert newsmodel.parse(text).article.summary == "दो मशीनें किराये पर लाई गईं"
    assert names(text) == ("रमा गौड़",)


@pytest.mark.parametrize(
    ("line", "signs"),
    [
        ("रमा चौहान", True),
        ("रमा बाई चौहान", True),
        ("राम कुमार सिंह चौहान", True),
        ("सोने की हार", False),  # no name of a family
        ("नहीं रहे रमा चौहान", False),  # a verb
        ("गाद के बोझ से तालाब छोड़ गए चौहान", False),
        ("चौहान", False),
    ],
)
def test_above_the_dateline_of_a_page_without_a_headline_a_name_signs(line: str, *, signs: bool) -> None:
    assert names(f"{line}\nनोहर। {LEAD}") == ((line,) if signs else ())


@pytest.mark.parametrize("line", ["(रमा चौहान)", "( रमा चौहान )"])
def test_a_name_in_brackets_signs_the_text_below_it(line: str) -> None:
    assert names(f"{TITLE}\n{line}\n{LEAD}") == ("रमा चौहान",)
    page = newsmodel.parse(f"{line}\nनोहर। {LEAD}")
    assert page.article.byline == newsmodel.Byline(written=line, names=("रमा चौहान",))
    assert page.article.headline is None


def test_below_a_blank_line_three_words_that_end_as_names_do_may_be_the_headline() -> None:
    for name in ("रमा बाई चौहान", "राम कुमार सिंह चौहान"):
        assert newsmodel.parse(f"{name}\nनोहर। {LEAD}").article.headline is None
    assert newsmodel.parse(f"नायाब मिठाई देवी\n\nनोहर। {LEAD}").article.headline == "नायाब मिठाई देवी"
    # And others may touch it.
    assert newsmodel.parse(f"नोहर तालाब महोत्सव\nनोहर। {LEAD}").article.headline == "नोहर तालाब महोत्सव"


@pytest.mark.parametrize("name", ["रमा गौड़", "रमा बाई गौड़"])
def test_a_name_with_a_danda_above_the_dateline_is_no_text(name: str) -> None:
    article = newsmodel.parse(f"{TITLE}\n\n{name} ।\nनोहर। {LEAD}").article
    assert article.byline is not None
    assert article.byline.names == (name,)
    assert [paragraph.text for paragraph in article.paragraphs] == [LEAD]
    # A sentence has its verb, and without a dateline nothing shows a name.
    for line, below in (("जांच जारी है।", f"नोहर। {LEAD}"), ("रमा गौड़ ।", LEAD)):
        assert newsmodel.parse(f"{TITLE}\n\n{line}\n{below}").article.byline is None


def test_what_stands_at_a_date_is_not_always_a_name() -> None:
    page = newsmodel.parse(
        f"{TITLE}\n\nLast Updated: Jan 12, 2026, 5:14 PM IST\n• fb\n• नोहर डेस्क\nLive now\n\n{LEAD}"
    )
    assert page.article.byline is None
    kinds = {piece.text: piece.kind for piece in page.furniture}
    assert kinds["• fb"] is FurnitureKind.SHARE
    assert kinds["Live now"] is FurnitureKind.TICKER


def test_an_agency_stands_above_a_label_that_lost_its_date() -> None:
    assert names(f"{TITLE}\n\nDHNS\nLast Updated IST\n\n{LEAD}") == ("DHNS",)


def test_the_picture_of_an_author_has_more_names() -> None:
    page = newsmodel.parse(
        f"{TITLE}\n\narticle_Author\nValley News Service\nUpdated At : 05:21 AM Jan 12, 2026 IST\n\n{LEAD}"
    )
    assert page.article.byline is not None
    assert page.article.byline.names == ("Valley News Service",)
    assert page.furniture[0].kind is FurnitureKind.AUTHOR_BOX


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("रमा चौहान वरिष्ठ पत्रकार", "रमा चौहान"),
        ("रमा चौहान, विशेष संवाददाता", "रमा चौहान"),
        ("रमा कुमारी चौहान (वरिष्ठ पत्रकार)", "रमा कुमारी चौहान"),
        ("रमा चौहान ब्यूरो चीफ जौनपुर", "रमा चौहान"),
        ("रमा चौहान, ब्यूरो चीफ, जौनपुर", "रमा चौहान"),
        ("रमा चौहान संवाददाता सम्मेलन", ""),
        ("रमा चौहान वरिष्ठ", ""),
        ("चौहान संवाददाता", ""),
        ("घाटी न्यूज संवाददाता", ""),
        ("रमा से मिले चौहान पत्रकार", ""),
        ("वरिष्ठ पत्रकार", ""),
        ("रमा बाई कुमारी सिंह चौहान पत्रकार", ""),
        ("घाटी के मेले में पहुंचे रमा चौहान और कई दूसरे पत्रकार", ""),
    ],
)
def test_before_the_post_of_a_reporter_stands_a_name(line: str, name: str) -> None:
    assert name_before_a_post(line) == name


@pytest.mark.parametrize("line", ["रमा चौहान वरिष्ठ पत्रकार", "रमा चौहान संवाददाता", "रमा चौहान ब्यूरो चीफ जौनपुर"])
def test_a_name_with_its_post_signs_the_text_right_below_it(line: str) -> None:
    text = f"{TITLE}\n\n{line}\n\nनोहर। {LEAD}"
    assert names(text) == ("रमा चौहान",)
    assert newsmodel.parse(text).article.summary is None
    assert newsmodel.parse(f"{line}\n\nनोहर। {LEAD}").article.headline is None
    # Who is in the headline did not write it, and neither did who stands above another line.
    assert names(f"रमा चौहान को मेले का पुरस्कार\n\nरमा चौहान, पत्रकार\n\n{LEAD}") == ()
    assert names(f"{TITLE}\n\nरमा चौहान, पत्रकार\n\nतालाब का पुराना घाट\n\n{LEAD}") == ()
