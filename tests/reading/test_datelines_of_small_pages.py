"""Datelines as small newsrooms write them: a picture before the place, a name behind "@", a date with its danda."""

import pytest

import newsmodel
from canal import BODY, TITLE
from newsmodel import find_dateline


@pytest.mark.parametrize("sign", ["📍", "🔴 ", "✍️", "■", "● ", "🟥👉"])
def test_a_picture_before_a_place_is_no_part_of_its_name(sign: str) -> None:
    text = f"{sign}जयपुर: {BODY}"
    found = find_dateline(text)
    assert found is not None
    assert found.value.places == ("जयपुर",)
    assert found.span.of(text) == "जयपुर: "
    assert find_dateline(f"{sign}जयपुर में {BODY}") is None

    page = newsmodel.parse(f"{TITLE}\n\n{text}")
    assert page.article.dateline is not None
    assert page.article.dateline.written == "जयपुर:"
    assert page.reconstruct() == page.text


@pytest.mark.parametrize("sign", ["📍", "■ "])
def test_a_picture_may_stand_before_a_whole_dateline(sign: str) -> None:
    dateline = newsmodel.parse_dateline(f"{sign}जयपुर, 5 जनवरी (भाषा)")

    assert (dateline.places, dateline.agencies) == (("जयपुर",), ("भाषा",))


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("जौनपुर@रमा चौहान", "जौनपुर"),
        ("रमपुरा @ रमा चौहान", "रमपुरा"),
        ("रमा चौहान@जौनपुर", "जौनपुर"),
        ("ढाबरिया@रमा चौहान।", "ढाबरिया"),
    ],
)
def test_who_reports_may_stand_behind_the_place_and_its_mark(dateline: str, place: str) -> None:
    found = find_dateline(f"{dateline}\n{BODY}")
    assert found is not None
    assert (found.value.places, found.value.credit) == ((place,), "रमा चौहान")
    article = newsmodel.parse(f"{dateline}\n{BODY}").article
    assert article.headline is None
    assert article.dateline == found.value


@pytest.mark.parametrize(
    "line",
    ["मेला@2026", "ढाबरिया@नहर विभाग", "ढाबरिया@रमा चौहान: नहर", "रमा@example.com", "@रमा चौहान"],
)
def test_other_marks_of_that_form_are_no_dateline(line: str) -> None:
    assert find_dateline(f"{line}\n{BODY}") is None


@pytest.mark.parametrize("name", ["श्रीगंज", "ढाबरिया", "मंडी"])
def test_behind_the_header_of_a_wire_one_name_is_a_place_however_it_is_built(name: str) -> None:
    found = find_dateline(f"बलरामपुर, जनवरी 7 -- {name}। {BODY}")
    assert found is not None
    assert found.value.places == ("बलरामपुर", name)
    found = find_dateline(f"बलरामपुर, जनवरी 7 -- {name} में {BODY}")
    assert found is not None
    assert found.value.places == ("बलरामपुर",)


@pytest.mark.parametrize("line", ["देवघर, 5 जनवरी 2026।", "देवघर 5 जनवरी 2026:", "देवघर, 5 जनवरी 2026 –"])
@pytest.mark.parametrize("above", ["", f"{TITLE}\n\n"])
def test_a_place_with_a_date_that_ends_as_datelines_do_is_one(line: str, above: str) -> None:
    article = newsmodel.parse(f"{above}{line}\n{BODY}").article
    assert article.published_at is None
    assert article.dateline is not None
    assert article.dateline.places == ("देवघर",)
    assert article.dateline.date is not None
    assert article.dateline.date.isoformat() == "2026-01-05"


@pytest.mark.parametrize(
    "line", ["देवघर, 5 जनवरी 2026", "देवघर, 5 जनवरी 2026 |", "5 जनवरी 2026 - देवघर -", "5 जनवरी 2026।"]
)
def test_a_line_of_a_date_without_that_end_says_when_the_page_was_published(line: str) -> None:
    article = newsmodel.parse(f"{TITLE}\n\n{line}\n{BODY}").article
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-01-05"


def test_a_headline_may_end_with_a_danda_above_a_dateline_on_its_own_line() -> None:
    title = "सिरसा में दर्जनों तालाबों और कुओं की गाद निकालने का काम पूरा, अब मेले की तैयारी जारी।"
    article = newsmodel.parse(f"{title}\n\nसिरसा(घाटी न्यूज ब्यूरो )\n{BODY}").article
    assert article.headline == title
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.credit) == (("सिरसा",), "घाटी न्यूज ब्यूरो")
    # A line that is no dateline leaves it the first paragraph.
    assert newsmodel.parse(f"{title}\n\nतालाबों की सफाई\n{BODY}").article.headline is None


def test_a_report_signed_above_the_headline_names_its_author() -> None:
    byline = newsmodel.parse(f"जौनपुर से रमा चौहान की रिपोर्ट\n{TITLE}\n\n{BODY}").article.byline
    assert byline is not None
    assert (byline.names, byline.role) == (("रमा चौहान",), "रिपोर्ट")
    far = "\n".join(("रमा चौहान की रिपोर्ट", *["मेला"] * 6, TITLE, "", BODY))
    assert newsmodel.parse(far).article.byline is None


def test_a_lead_may_touch_the_stroke_behind_a_date() -> None:
    lead = "माननीय सदस्यों के कहने पर नहर की सफाई का काम सोमवार को शुरू हुआ है।"
    for stroke in ("/", " / "):
        found = find_dateline(f"टीकमगढ़, 15 अप्रैल 2026{stroke}{lead}")
        assert found is not None
        assert found.value.places == ("टीकमगढ़",)
        assert found.value.date is not None
        assert found.value.date.isoformat() == "2026-04-15"
    # Without a date, what touches a stroke is another place or who reports.
    assert find_dateline(f"टीकमगढ़/{lead}") is None


def test_a_lead_that_says_the_name_again_makes_a_place_of_it() -> None:
    found = find_dateline("सवाईपुर ( सांवर कुमावत ) सवाईपुर कस्बे के पास नहर की सफाई का काम शुरू हुआ।")
    assert found is not None
    assert (found.value.places, found.value.credit) == (("सवाईपुर",), "सांवर कुमावत")
    for other in ("सवाईपुर (सांवर कुमावत) नहर की सफाई का काम शुरू", "नहर (सफाई) नहरों के पास काम शुरू हुआ।"):
        assert find_dateline(f"{other} {BODY}") is None
