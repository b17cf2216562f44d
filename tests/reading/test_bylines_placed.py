"""Bylines that are known by where they stand, by a label glued to a word, or told from counts and other desks."""

import pytest

import newsmodel
from newsmodel import FurnitureKind
from newsmodel.reading.byline import read_byline

HEADLINE = "बाड़मेर के गाँव में पहुँचा नहर का पानी"
LEAD = "बाड़मेर: नहर का पानी मंगलवार को सीमा के पास के तीन गाँवों तक पहुँच गया। किसानों ने मिठाई बाँटी।"
MORE = "विभाग ने नहर की मरम्मत पर आठ करोड़ रुपये खर्च किए हैं और अगले साल दो गाँव और जुड़ेंगे।"


def read(*head: str, tail: str = "") -> newsmodel.Page:
    return newsmodel.parse("\n\n".join((HEADLINE, *head, LEAD, MORE, tail)))


@pytest.mark.parametrize(
    ("line", "names", "role"),
    [
        ("बाड़मेर24 मिनट पहलेलेखक: सरिता विश्नोई", ("सरिता विश्नोई",), "लेखक"),
        ("By RetaEdited By: Sarita Bishnoi", ("Reta",), None),
        ("By Sarita Bishnoi 2 hours ago", ("Sarita Bishnoi",), None),
    ],
)
def test_a_label_glued_to_a_word_is_a_label(line: str, names: tuple[str, ...], role: str | None) -> None:
    byline = read(line).article.byline

    assert byline is not None
    assert byline.role == role
    assert byline.names == names


def test_dates_glued_behind_labels_are_read() -> None:
    article = read(
        "By SaritaEdited By: Publish:Sun, 11 Jan 2026 07:17 PM (IST) Updated:Mon, 12 Jan 2026 06:38 AM (IST)"
    ).article

    assert article.byline is not None
    assert article.byline.names == ("Sarita",)
    assert article.published_at is not None
    assert article.published_at.date.day == 11
    assert article.modified_at is not None
    assert article.modified_at.date.day == 12


def test_how_long_ago_alone_names_nobody() -> None:
    assert read("बाड़मेर2 घंटे पहले").article.byline is None


def test_the_post_below_the_author_is_part_of_the_byline() -> None:
    page = read("By Sarita Bishnoi", "Chief Correspondent", DATE)

    assert page.article.byline is not None
    assert page.article.byline.names == ("Sarita Bishnoi",)
    assert [block.kind.name for block in page.blocks][1:3] == ["BYLINE", "BYLINE"]


@pytest.mark.parametrize(
    "line", ["2026-01-12 14 Streamly", "2026-01-12 9,371 Streamly", "12 जनवरी 2026 • १४ व्यूज"]
)
def test_a_count_beside_a_date_names_nobody(line: str) -> None:
    article = read(line).article

    assert article.byline is None
    assert article.published_at is not None
    assert article.published_at.date.day == 12


def test_how_long_a_video_is_names_nobody() -> None:
    page = read("• 32:08\n• प्रकाशित: जनवरी 12, 2026")

    assert page.article.byline is None
    assert page.furniture[0].kind is FurnitureKind.COUNTER
    assert page.article.published_at is not None


def test_a_desk_among_buttons_signs_the_text() -> None:
    byline = read("Share", "News Desk", "1 Min Read").article.byline

    assert byline is not None
    assert byline.names == ("News Desk",)


def test_a_name_among_buttons_may_be_anything() -> None:
    assert read("Sarita Bishnoi", "1 Min Read").article.byline is None


def test_a_name_below_the_picture_of_the_author_is_a_byline() -> None:
    page = read("author-image\nSarita Bishnoi\nNew Update\nnahar")

    assert page.article.byline is not None
    assert page.article.byline.names == ("Sarita Bishnoi",)
    assert page.furniture[0].kind is FurnitureKind.AUTHOR_BOX


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("By Sarita Bishnoi", "Posted By : वेब टीम", ("Sarita Bishnoi",)),
        ("By News Desk", "Posted By : Sarita Bishnoi", ("News Desk",)),
        ("By News Desk", "Posted By : News Desk", ("News Desk",)),
        ("By News Desk", "Published By: Web Desk", ("News Desk",)),
    ],
)
def test_a_name_above_the_text_stays_whoever_put_it_online(
    first: str, second: str, names: tuple[str, ...]
) -> None:
    byline = read(first, tail=second).article.byline

    assert byline is not None
    assert byline.names == names


@pytest.mark.parametrize("label", ["by", "लेखक:"])
def test_a_label_that_nobody_follows_is_furniture(label: str) -> None:
    page = read(label, "19")

    assert page.article.byline is None
    assert (page.furniture[0].text, page.furniture[0].kind) == (label, FurnitureKind.LABEL)


@pytest.mark.parametrize(
    ("line", "names", "role"),
    [
        ("Reported by: Sarita Bishnoi, Edited by: Tara Gaur", ("Sarita Bishnoi",), "Reported by"),
        ("रेत टाइम्स नेटवर्क, बाड़मेर Published by: तारा गौड़", ("रेत टाइम्स नेटवर्क",), None),
        ("Written By Sarita Bishnoi|Edited By: Tara Gaur|Source: Reta", ("Sarita Bishnoi",), "Written By"),
        ("लेखक: सरिता विश्नोई, संपादक: तारा गौड़", ("सरिता विश्नोई",), "लेखक"),
        (
            "Written by: Sarita Devi Bishnoi, Edited by: Tara Prasad Gaur, Published by: Valley Web Desk",
            ("Sarita Devi Bishnoi",),
            "Written by",
        ),
    ],
)
def test_each_label_of_a_line_has_its_own_names(line: str, names: tuple[str, ...], role: str | None) -> None:
    byline = read(f"{line} 12 जनवरी 2026").article.byline

    assert byline is not None
    assert byline.names == names
    assert byline.role == role


def test_a_section_at_a_date_is_no_name() -> None:
    article = read("राजनीति\n12 जनवरी 2026").article

    assert article.byline is None
    assert article.published_at is not None


def test_a_labelled_line_right_above_the_headline_is_a_byline() -> None:
    article = newsmodel.parse(f"रेत टाइम्स\n\nरिपोर्ट, सरिता विश्नोई\n{HEADLINE}\n{LEAD}\n{MORE}").article

    assert article.headline == HEADLINE
    assert article.byline is not None
    assert article.byline.names == ("सरिता विश्नोई",)


@pytest.mark.parametrize("line", ["बाड़मेर", "बाड़मेर,", "reta.in", "रेतटाइम्स.कॉम"])
def test_a_town_or_an_address_at_a_date_is_no_name(line: str) -> None:
    article = read(f"{line}\n12 जनवरी 2026").article

    assert article.byline is None
    assert article.published_at is not None


def test_an_address_among_the_names_is_none_of_them() -> None:
    byline = read("Curated by सरिता विश्नोई | रेतटाइम्स.कॉम | Updated: 12 Jan 2026, 9:20 am").article.byline

    assert byline is not None
    assert byline.names == ("सरिता विश्नोई",)
    assert byline.role == "Curated by"


def test_a_town_in_capitals_behind_a_date_is_no_name() -> None:
    article = read("Updated - January 12, 2026 10:31 am IST - JAIPUR").article

    assert article.byline is None
    assert article.modified_at is not None


def test_a_box_with_a_heading_about_the_author_ends_the_text() -> None:
    page = read(tail="लेखक के बारे में\nतारा गौड़\nतारा गौड़ दस साल से रेगिस्तान की खबरें लिखती हैं और बाड़मेर में रहती हैं।")

    assert len(page.article.paragraphs) == 2
    assert {item.kind for item in page.furniture} == {FurnitureKind.AUTHOR_BOX}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("सरिता शर्मा की रिपोर्ट", ("सरिता शर्मा",)),
        ("बाड़मेर संवाददाता सरिता शर्मा की रिर्पोट", ("सरिता शर्मा",)),
        ("न्यूज डेस्क की विशेष रिपोर्ट", ("न्यूज डेस्क",)),
    ],
)
def test_a_label_may_stand_behind_the_name(line: str, names: tuple[str, ...]) -> None:
    for page in (read(line), newsmodel.parse(f"{line}\n{LEAD}\n{MORE}")):
        assert page.article.byline is not None
        assert page.article.byline.names == names
        assert page.article.headline != line


@pytest.mark.parametrize(
    "line", ["बाढ़ पर आयोग की रिपोर्ट", "नहर, पानी और रेत के सौ साल की रिपोर्ट", "दो साल की रिपोर्ट"]
)
def test_the_report_of_an_office_is_no_byline(line: str) -> None:
    page = newsmodel.parse(f"{line}\n{LEAD}\n{MORE}")

    assert page.article.byline is None
    assert page.article.headline == line


def test_a_section_behind_the_date_is_no_name() -> None:
    article = read("Reta News January 12, 2026, 4:28 pm Technology").article

    assert article.byline is not None
    assert article.byline.names == ("Reta News",)


def test_a_label_behind_the_date_is_read() -> None:
    article = read("Web Desk January 12, 2026 Written by Sarita Bishnoi").article

    assert article.byline is not None
    assert article.byline.names == ("Web Desk", "Sarita Bishnoi")


def test_how_long_ago_is_no_heading() -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n20 hours ago\n\n{LEAD}\n\n3 घंटे पहले\n\n{MORE}")

    assert [section.heading for section in page.article.sections] == [None]


@pytest.mark.parametrize("label", ["Published on:", "Updated on -", "अंतिम अपडेट:", "First Published"])
def test_a_name_above_a_label_without_its_date_signs_the_text(label: str) -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\nSarita Bishnoi\n{label}\n\n{LEAD}\n\n{MORE}")

    assert page.article.byline is not None
    assert page.article.byline.names == ("Sarita Bishnoi",)
    assert page.article.published_at is None
    assert [section.heading for section in page.article.sections] == [None]


def test_a_name_above_another_label_signs_nothing() -> None:
    assert (
        newsmodel.parse(f"{HEADLINE}\n\nSarita Bishnoi\nLocation\n\n{LEAD}\n\n{MORE}").article.byline is None
    )
    assert newsmodel.parse(f"{HEADLINE}\n\nSarita Bishnoi").article.byline is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("रिपोर्ट । सरिता बिश्नोई ।", "सरिता बिश्नोई"),
        ("।। संवाददाता सरिता बिश्नोई।।", "सरिता बिश्नोई"),
        ("।। सरिता देवी ।।", "सरिता देवी"),
        ("सरिता शर्मा।", "सरिता शर्मा"),
    ],
)
def test_dandas_around_a_name_are_no_part_of_it(line: str, name: str) -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{line}\n\n{LEAD}\n\n{MORE}")

    assert page.article.byline is not None
    assert page.article.byline.names == (name,)
    assert len(page.article.paragraphs) == 2


@pytest.mark.parametrize("line", ["नहर का पानी गाँव तक पहुँचा।", "रिपोर्ट। गाँव के लोगों ने यह पढ़ा।"])
def test_a_short_sentence_above_the_dateline_is_kept_whole(line: str) -> None:
    article = newsmodel.parse(f"{HEADLINE}\n\n{line}\n\n{LEAD}\n\n{MORE}").article

    assert article.byline is None
    assert article.lead is not None
    assert article.lead.text == line
    assert article.dateline is not None


def test_the_town_before_a_name_that_reports_is_no_part_of_it() -> None:
    byline = read("बाड़मेर से सरिता शर्मा की रिपोर्ट").article.byline

    assert byline is not None
    assert byline.names == ("सरिता शर्मा",)
    assert byline.role == "रिपोर्ट"


def test_a_name_at_the_date_gives_way_to_a_labelled_one() -> None:
    for line in ("By Sarita Bishnoi", "।। Sarita Bishnoi ।।"):
        byline = read("Canal, Water, Sand", "January 12, 2026", line).article.byline
        assert byline is not None
        assert byline.names == ("Sarita Bishnoi",)


def test_a_name_at_the_date_stays_above_an_editor() -> None:
    byline = read("Sarita Bishnoi", "January 12, 2026", "Edited by: Asha Rawat").article.byline

    assert byline is not None
    assert byline.names[0] == "Sarita Bishnoi"


def test_buttons_for_the_size_of_the_text_name_nobody() -> None:
    article = read(
        "Published: 12 January 2026 06:36 AM  |   Updated: 13 January 2026 08:10 AM   |  A+A-"
    ).article

    assert article.byline is None
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-01-12T06:36"
    assert article.modified_at is not None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("सरिता शर्मा (संवाददाता)", "सरिता शर्मा"),
        ("घाटी टाइम्स ब्यूरो", "घाटी टाइम्स ब्यूरो"),
    ],
)
def test_who_stands_below_a_deck_signs_the_text(line: str, name: str) -> None:
    byline = read("तीन गाँवों के किसानों ने बाँटी मिठाई", "8:20 PM, October 7, 2025", line).article.byline

    assert byline is not None
    assert byline.names == (name,)


def test_a_name_before_the_time_that_has_passed_is_one() -> None:
    article = read("Sarita Bishnoi 2 minutes ago Fri 09th January 2026 | 09:08 PM").article

    assert article.byline is not None
    assert article.byline.names == ("Sarita Bishnoi",)
    assert article.published_at is not None


@pytest.mark.parametrize("beside", ["example.in", "जोधपुर •"])
def test_an_address_or_a_town_beside_a_date_signs_nothing(beside: str) -> None:
    article = read(f"{beside} Friday, Jan 09, 2026 - 05:13 PM (IST)").article

    assert article.byline is None
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-01-09T17:13+05:30"


_DATED = (
    "Ludhiana, November 24\n\n"
    "The district police on Monday busted a gang of vehicle thieves and arrested three of its members.\n\n"
    "A team recovered fifteen motorcycles and seven scooters from a shed behind the bus stand."
)


@pytest.mark.parametrize(
    ("above", "headline", "who"),
    [
        ("Valley News Service", None, "Valley News Service"),
        (
            "Three held for theft of scooters in city\n\nValley News Service",
            "Three held for theft of scooters in city",
            "Valley News Service",
        ),
        (
            "Three held for theft of scooters in city\n\nAsha Rawat",
            "Three held for theft of scooters in city",
            "Asha Rawat",
        ),
    ],
)
def test_who_stands_above_the_line_of_place_and_date_signs(
    above: str, headline: str | None, who: str
) -> None:
    article = newsmodel.parse(f"{above}\n\n{_DATED}").article
    assert article.headline == headline
    assert article.byline is not None
    assert article.byline.names == (who,)
    assert article.dateline is not None
    assert article.dateline.written == "Ludhiana, November 24"


def test_a_place_below_its_paper_without_a_date_stays_in_the_dateline() -> None:
    text = "नहर में पानी छोड़ा गया\n\nघाटी टाइम्स संवाददाता\nदेवघर।\nनहर में सोमवार को पानी छोड़ा गया और किसानों को राहत मिली।"
    article = newsmodel.parse(text).article
    assert article.headline == "नहर में पानी छोड़ा गया"
    assert article.dateline is not None
    assert article.dateline.places == ("देवघर",)


DATE = "12 जनवरी 2026"


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (("Sarita Devi Rani Bishnoi", DATE), ("Sarita Devi Rani Bishnoi",)),
        (("Sarita Bishnoi.", DATE), ("Sarita Bishnoi",)),
        (("Malcolm X", DATE), ("Malcolm X",)),
        (("आर के बिश्नोई", DATE), ("आर के बिश्नोई",)),  # an initial
        ((DATE, "Sarita Bishnoi"), ("Sarita Bishnoi",)),
        (("Sarita Bishnoi", "Edited by: Tara Gaur", DATE), ("Sarita Bishnoi",)),
        (("Alka Devi Rawat and Neha Devi Verma", DATE), ("Alka Devi Rawat", "Neha Devi Verma")),
        (("घाटी टाइम्स के जोधपुर संभाग का ब्यूरो", DATE), ("घाटी टाइम्स के जोधपुर संभाग का ब्यूरो",)),
        (("Canal Water", "By Sarita Bishnoi", DATE), ("Sarita Bishnoi",)),
        (("By Sarita Bishnoi", "Canal Water", DATE), ("Sarita Bishnoi",)),
        (("by\nSarita Bishnoi", "Share"), ("Sarita Bishnoi",)),
        (("घाटी टाइम्स समाचार ब्यूरो",), ("घाटी टाइम्स समाचार ब्यूरो",)),
        (("सरिता बिश्नोई",), ("सरिता बिश्नोई",)),  # between headline and dateline
        (("सरिता देवी बिश्नोई",), ("सरिता देवी बिश्नोई",)),
        (
            ("By Sarita Bishnoi | Edited by: " + "Ravi Kumar, " * 7 + "Leela",),
            ("Sarita Bishnoi",),
        ),
    ],
)
def test_who_signs_above_the_text(head: tuple[str, ...], names: tuple[str, ...]) -> None:
    byline = read(*head).article.byline

    assert byline is not None
    assert byline.names == names


@pytest.mark.parametrize(
    "head",
    [
        ("नया पुल बना नई सड़क", DATE),  # five words are no name
        ("घाटी टाइम्स के पश्चिमी जोधपुर संभाग का ब्यूरो", DATE),  # eight words
        ("राजस्थान", DATE),
        ("गाँव में आया पानी", DATE),  # a name says nothing of where
        ("आज की बात:", DATE),
        ("पानी आया?", DATE),
        ("Sarita Bishnoi", "गाँव की नहर में पानी", "तीन गाँवों में आज खुशी", DATE),  # far from the date, anybody
        ("आज के पाँच बड़े समाचार",),  # ends as a desk does, but is a title
        ("सरिता देवी रानी बिश्नोई",),  # four words above the dateline are a second headline
        ("9 हजार से ज्यादा लोगों ने अब तक यह वीडियो देखा | 12 जनवरी 2026",),  # a count
        ("By Sarita Bishnoi | Edited by: " + "Ravi Kumar, " * 7 + "Meenal",),  # 121 characters
    ],
)
def test_other_lines_above_the_text_name_nobody(head: tuple[str, ...]) -> None:
    assert read(*head).article.byline is None


def test_the_credit_of_a_picture_is_no_byline_for_its_date() -> None:
    article = read("Photo: PTI 12 January 2026").article

    assert article.byline is None
    assert article.captions == ("Photo: PTI 12 January 2026",)


def test_the_post_of_the_author_on_the_next_line_is_no_furniture() -> None:
    page = read("लेखक: सरिता बिश्नोई\nसंवाददाता, घाटी समाचार", DATE)

    assert page.article.byline is not None
    assert page.article.byline.names == ("सरिता बिश्नोई",)
    assert page.furniture == ()


def test_a_page_without_a_headline_has_its_author_at_date_or_picture() -> None:
    for above in (DATE, "author-image"):
        byline = newsmodel.parse(f"{above}\nSarita Bishnoi\n\n{LEAD}\n\n{MORE}").article.byline
        assert byline is not None
        assert byline.names == ("Sarita Bishnoi",)
    # What stands last on the page stands beside nothing at its top.
    for last in (DATE, "author-image"):
        assert newsmodel.parse(f"Sarita Bishnoi\n\n{LEAD}\n\n{MORE}\n\n{last}").article.byline is None


def test_a_name_above_a_text_without_a_dateline_may_be_anything() -> None:
    assert newsmodel.parse(f"{HEADLINE}\n\nसरिता बिश्नोई\n\n{MORE}\n\n{MORE}").article.byline is None


@pytest.mark.parametrize(
    ("between", "signed"),
    [
        ((), True),
        (("स्थान नोहर",), True),  # the town
        (("आज की बात",), False),
        (("स्थान", "नोहर"), False),
        (("Edited by: Tara Gaur", DATE, "Published by: Asha Rawat", "Updated: 13 जनवरी 2026"), True),
        (
            (
                "Edited by: Tara Gaur",
                DATE,
                "Published by: Asha Rawat",
                "Reviewed by: Neha Verma",
                "Updated: 13 जनवरी 2026",
            ),
            False,
        ),
    ],
)
def test_who_signs_above_the_headline_stands_near_it(between: tuple[str, ...], signed: bool) -> None:
    head = "\n".join(("रिपोर्टर सरिता बिश्नोई", *between))
    article = newsmodel.parse(f"{head}\n{HEADLINE}\n\n{LEAD}\n\n{MORE}").article

    assert article.headline == HEADLINE
    assert (article.byline is not None and article.byline.names == ("सरिता बिश्नोई",)) is signed


@pytest.mark.parametrize(
    ("head", "tail", "names"),
    [
        ((), "रिपोर्ट: सरिता बिश्नोई", ("सरिता बिश्नोई",)),
        ((), "लेखक:\nसरिता बिश्नोई", ("सरिता बिश्नोई",)),
        ((), "हिन्दुस्थान समाचार / सरिता बिश्नोई", ("सरिता बिश्नोई",)),
        (("© 12 जनवरी 2026 घाटी टाइम्स",), "रिपोर्ट: सरिता बिश्नोई", ("सरिता बिश्नोई",)),  # of the site
        (("By Tara Gaur",), "हिन्दुस्थान समाचार / सरिता बिश्नोई", ("Tara Gaur",)),
        (("By Tara Gaur",), "रिपोर्ट: सरिता बिश्नोई", ("Tara Gaur",)),
    ],
)
def test_who_signs_below_the_text_does_where_nobody_does_above(
    head: tuple[str, ...], tail: str, names: tuple[str, ...]
) -> None:
    page = read(*head, tail=tail)

    assert page.article.byline is not None
    assert page.article.byline.names == names
    assert len(page.article.paragraphs) == 2


def test_a_label_on_the_last_line_of_a_page_names_nobody() -> None:
    page = read(tail="रिपोर्टर:")

    assert page.article.byline is None
    assert [(item.text, item.kind) for item in page.furniture] == [("रिपोर्टर:", FurnitureKind.LABEL)]


@pytest.mark.parametrize(("count", "signs"), [(86, True), (87, False)])
def test_who_signs_below_the_text_does_so_in_a_hundred_and_twenty_characters(count: int, signs: bool) -> None:
    line = f"Reported by: Sarita Bishnoi, Mira {'x' * count}"

    assert len(line) == 34 + count
    assert (read(tail=line).article.byline is not None) is signs


@pytest.mark.parametrize(
    ("head", "is_byline"),
    [
        (("घाटी ब्यूरो",), True),
        (("घाटी ब्यूरो", "Share"), True),
        (("घाटी ब्यूरो", "बाड़मेर घाटी"), False),  # not right above the text
        (("ब्यूरो घाटी",), False),
        (("ब्यूरो",), False),  # a word alone names no desk
    ],
)
def test_two_words_sign_the_text_below_them_if_the_second_is_a_desks(
    head: tuple[str, ...], is_byline: bool
) -> None:
    # No dateline shows what stands above it.
    article = newsmodel.parse("\n\n".join((HEADLINE, *head, MORE, MORE))).article

    assert (article.byline is not None) == is_byline


def test_a_name_behind_a_label_between_the_paragraphs_signs_nothing_for_sure() -> None:
    article = read(tail=f"रिपोर्ट: सरिता विश्नोई\n\n{MORE}").article

    assert article.byline is None
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize(
    "line", ["Irfan X Jan 9, 2026 Irfan X", "Irfan X | Jan 9, 2026", "Jan 9, 2026 • Irfan X"]
)
def test_a_name_beside_a_date_may_end_with_a_letter_and_stand_twice(line: str) -> None:
    page = read(line)

    assert page.article.byline is not None
    assert page.article.byline.names == ("Irfan X",)
    assert page.spans[newsmodel.Path("byline")].of(page.text) == "Irfan X"
    assert page.spans[newsmodel.Path("byline")].start == page.text.index("Irfan")


@pytest.mark.parametrize(
    "line", ["रमा चौहान — घाटी न्यूज", "घाटी टाइम्स सीकर से जिला ब्यूरो चीफ रमा चौहान की रिपोर्ट ✍️"]
)
def test_a_name_with_its_paper_is_no_summary(line: str) -> None:
    head = "कस्बे में तीन तालाबों की सफाई शुरू, जल विभाग ने बनाई चार टोलियां"
    page = newsmodel.parse(f"{head}\n\nटोलियों में बीस लोग हैं, काम होली तक चलेगा\n{line}\n{LEAD}\n\n{LEAD}")
    assert page.article.summary == "टोलियों में बीस लोग हैं, काम होली तक चलेगा"
    assert page.article.byline is not None
    assert page.article.byline.names == ("रमा चौहान",)


@pytest.mark.parametrize(
    "credit",
    ["(Reporting by Asha Rao; Editing by Ravi Kumar)", "Reporting by Asha Rao; Editing by Ravi Kumar"],
)
@pytest.mark.parametrize(
    "below",
    [
        "",
        "\n\nThis newsroom belongs to its readers. It has nine reporters in the valley and two in the hills.",
    ],
)
def test_who_reported_is_no_heading_whatever_the_site_says_below(credit: str, below: str) -> None:
    text = (
        "Water was released from the dam on Saturday. Villages along the river had been cleared before noon."
    )
    page = newsmodel.parse(
        f"Gates of the dam opened after rain\n\n{text}\n\nOfficials said that the level is falling now.\n\n{credit}{below}"
    )
    assert page.article.byline is not None
    assert page.article.byline.names == ("Asha Rao",)
    assert page.article.byline.role == "Reporting by"
    assert page.article.sections[0].heading is None
    assert len(page.article.sections) == 1


@pytest.mark.parametrize(
    "line", ["(By Monday, all of it had gone)", "Filed by nobody; edited twice", "(रिपोर्ट देखें)"]
)
def test_brackets_and_semicolons_make_no_byline(line: str) -> None:
    assert read(tail=f"{line}\n\n{MORE}").article.byline is None


def test_a_desk_and_its_town_alone_on_their_line_are_a_dateline() -> None:
    article = newsmodel.parse(f"{HEADLINE}\n\nसंवाददाता, जौनपुर\n{MORE}\n\n{MORE}").article
    assert article.byline is None
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.credit) == (("जौनपुर",), "संवाददाता")
    # A town is a name as well.
    assert names_of(f"{HEADLINE}\n\nलेखक: सागर\n\n{MORE}") == ("सागर",)
    assert names_of(f"{HEADLINE}\n\nसंवाददाता: सागर\n\n{MORE}") == ("सागर",)
    assert names_of(f"{HEADLINE}\n\nलेखक, सागर\n\n{MORE}") == ("सागर",)
    assert names_of(f"{HEADLINE}\n\nसंवाददाता, रमा\n\n{MORE}") == ("रमा",)


def names_of(text: str) -> tuple[str, ...]:
    byline = newsmodel.parse(text).article.byline
    return byline.names if byline else ()


def test_a_town_behind_an_agency_and_a_part_of_a_town_are_no_names() -> None:
    lines = ("PTI Kochi", "Purnea East, Purnia", "Pune West, Asha Rao", "Asha West, Purnia", "Kochi")
    assert [read_byline(line).names for line in lines] == [
        ("PTI",),
        (),
        ("Asha Rao",),
        ("Asha West",),
        ("Kochi",),
    ]
