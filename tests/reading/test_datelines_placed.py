"""Datelines on lines of their own: of a paper and its town, below a picture; and names beside a town."""

import pytest

import newsmodel

TITLE = "बांध के फाटक खोले गए, गांवों में अलर्ट"
TEXT = "बांध से शनिवार को पानी छोड़ा गया। किनारे के गांवों को पहले ही खाली करा लिया गया था।\n\nअधिकारियों ने बताया कि जलस्तर अब घट रहा है।"


@pytest.mark.parametrize("head", ["", f"{TITLE}\n\n"])
@pytest.mark.parametrize("paper", ["घाटी संवाद", "घाटी टाइम्स"])
def test_a_paper_and_its_town_are_a_dateline_and_no_headline(head: str, paper: str) -> None:
    article = newsmodel.parse(f"{head}{paper}, जालंधर\n{TEXT}").article
    assert article.headline == (TITLE if head else None)
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.credit) == (("जालंधर",), paper)


@pytest.mark.parametrize("title", ["जालंधर, लुधियाना", "रमा चौहान का बयान, जालंधर बंद"])
def test_towns_and_people_may_be_in_a_headline(title: str) -> None:
    assert newsmodel.parse(f"{title} में पानी ही पानी\n{TEXT}").article.headline == f"{title} में पानी ही पानी"


@pytest.mark.parametrize(
    ("opening", "places", "credit"),
    [
        ("फतेहपुर चौरासी, उन्नाव", ("फतेहपुर चौरासी", "उन्नाव"), None),
        ("रायपुरा टोला, उन्नाव", ("रायपुरा टोला", "उन्नाव"), None),
        ("मदन टोला, उन्नाव", ("उन्नाव",), "मदन टोला"),
    ],
)
def test_a_village_may_have_the_name_of_a_town_in_its_own(
    opening: str, places: tuple[str, ...], credit: str | None
) -> None:
    dateline = newsmodel.parse(f"{TITLE}\n\n{opening}। {TEXT}").article.dateline
    assert dateline is not None
    assert (dateline.places, dateline.credit) == (places, credit)


def test_a_dateline_below_a_picture_opens_the_text() -> None:
    title = "Hill Party wants the old bridge back"
    picture = (
        "Asha Rao of the Hill Party speaks with reporters at the bridge near Shimla. The bridge fell in May."
    )
    text = (
        "The Hill Party says that it will rebuild the bridge with its own money. Work is to begin in March."
    )
    page = newsmodel.parse(f"{title}\n\n{picture}\n\nShimla, November 8\n\n{text}\n\n{text}")
    assert page.article.headline == title
    assert page.article.dateline is not None
    assert page.article.dateline.places == ("Shimla",)
    assert page.article.dateline.date == newsmodel.PartialDate(day=8, month=11)
    assert page.article.lead is not None
    assert page.article.lead.text == text


@pytest.mark.parametrize("sign_off", ["—(KNO)", "– (KNO)", "-(KNO)"])
def test_a_dash_before_the_sign_off_stands_for_the_full_stop(sign_off: str) -> None:
    text = "Srinagar, Jun 15 (KNO): The dam was opened on Saturday and the level of the river has been falling since the morning"
    page = newsmodel.parse(
        f"Gates of the dam opened after rain\n\n{text}{sign_off}\n\nTop stories 11 hours ago\n\nFirst bat"
    )
    assert page.kind is newsmodel.PageKind.ARTICLE


def test_without_a_sign_off_a_text_that_ends_in_mid_sentence_is_cut() -> None:
    text = "Srinagar, Jun 15 (KNO): The dam was opened on Saturday and the level of the river has been falling since the morning — KNO"
    assert (
        newsmodel.parse(f"Gates of the dam opened after rain\n\n{text} and").kind is newsmodel.PageKind.STUB
    )
