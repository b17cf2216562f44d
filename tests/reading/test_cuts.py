"""Texts that break off, and the links to the rest of them."""

import pytest

import newsmodel
from newsmodel import FurnitureKind, PageKind
from newsmodel.reading.cuts import breaks_off, is_cut, is_linked, is_unfinished, sends_on

HEADLINE = "झील की सफाई में जुटे स्कूली बच्चे"
WHOLE = "उदयपुर: झील किनारे के तीन स्कूलों के बच्चों ने रविवार को घाटों से दो सौ किलो कचरा निकाला। नगर निगम ने दस्ताने दिए।"
MORE = "अगले महीने बच्चे शहर की दूसरी झील के घाट साफ करेंगे और पेड़ भी लगाएंगे।"


@pytest.mark.parametrize(
    "text",
    [
        "घाटों से कचरा निकाला गया और […]",
        "घाटों से कचरा निकाला गया और [...]Continue Reading",
        "घाटों से कचरा निकाला गया और … Read more",
        "घाटों से कचरा निकाला गया और ... पूरी खबर पढ़ें",
        "Children cleaned the lake and … Continue reading Children clean the lake",
    ],
)
def test_a_mark_of_the_site_shows_that_a_text_was_cut(text: str) -> None:
    assert breaks_off(text)
    assert is_cut(text)


@pytest.mark.parametrize(
    "text",
    [
        "घाटों से कचरा निकाला गया। Read More",
        "The lake is clean. Read full story",
        "घाटों से कचरा निकाला गया। पेड़ भी लगाए गए। Read More",
    ],
)
def test_a_link_behind_a_whole_sentence_leads_to_the_rest(text: str) -> None:
    assert is_linked(text)
    assert is_cut(text)
    assert not breaks_off(text)


@pytest.mark.parametrize(
    "text",
    [
        "घाटों से कचरा निकाला गया।",
        "बच्चों ने कहा, ‘हम… फिर आएंगे।’",
        "The lake is clean… and nobody knows for how long.",
        "Who needs it? The town wants more.",
        "The lake is clean. Continue reading the list. Then ask the clerk",
        "Read more",
    ],
)
def test_a_text_that_only_pauses_is_whole(text: str) -> None:
    assert not breaks_off(text)
    assert not is_linked(text)


def test_dots_alone_show_a_teaser_and_no_mark_of_the_site() -> None:
    assert is_cut("घाटों से कचरा निकाला गया और...")
    assert not breaks_off("घाटों से कचरा निकाला गया और...")


def test_one_text_with_a_link_to_its_rest_is_a_stub() -> None:
    page = newsmodel.parse(
        f"{HEADLINE}\n\nउदयपुर: झील किनारे के स्कूलों के बच्चों ने रविवार को घाटों से कचरा निकाला … Read more"
    )

    assert page.kind is PageKind.STUB
    assert page.article.headline == HEADLINE


def test_texts_with_links_behind_them_are_a_listing() -> None:
    page = newsmodel.parse(
        f"{WHOLE} Read More\nजोधपुर। किले की दीवार की मरम्मत पूरी हो गई है और पर्यटक फिर आने लगे हैं। इस पर दो करोड़ रुपये... Read More"
    )

    assert page.kind is PageKind.LISTING


def test_a_label_without_a_title_leads_to_the_rest_of_the_text() -> None:
    page = newsmodel.parse(
        f"{HEADLINE}\n\nउदयपुर: बच्चों ने रविवार को घाटों से कचरा निकाला और नगर निगम को …\n\nRead More »"
    )

    assert [(item.text, item.kind) for item in page.furniture] == [("Read More »", FurnitureKind.CONTINUE)]
    assert page.article.related == ()


def test_a_label_above_a_title_points_to_another_article() -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{WHOLE}\n\nRead More\nतालाब पर बना नया घाट\n\n{MORE}")

    assert page.article.related == ("तालाब पर बना नया घाट",)


@pytest.mark.parametrize(
    "line",
    [
        "from गाँव की खबरें - राज्य https://ift.tt/a1B2c3",
        "from Lake News, Lake News in Hindi, Latest News | Lake https://ift.tt/a1B2c3",
        "लेक टाइम्स की स्वीकृति से एलटी सर्विसेज़ द्वारा प्रकाशित...",
    ],
)
def test_where_a_feed_took_the_text_from_is_no_part_of_it(line: str) -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{WHOLE}\n\n{line}")

    assert page.kind is PageKind.ARTICLE
    assert [item.kind for item in page.furniture] == [FurnitureKind.SYNDICATION]
    assert len(page.article.paragraphs) == 1


@pytest.mark.parametrize(
    "last",
    [
        "बांध का पानी गांवों तक कैसे पहुंचा, देखिए हमारी इस खास रिपोर्ट में.",
        "गांव वालों ने जो बताया वह चौंकाता है। देखें ये वीडियो...",
        "नाव पलटने से पहले क्या हुआ था. पढिये, पूरी खबर..",
        "मेले की रौनक कैसी रही। पूरा वीडियो देखें।",
    ],
)
def test_one_paragraph_that_sends_its_reader_on_is_less_than_an_article(last: str) -> None:
    head = "पहाड़ी नदी में बाढ़, दो गांव घिरे\n\nमंगलवार की रात ऊपरी इलाकों में तेज बारिश हुई और नदी का पानी बढ़ गया. "
    assert newsmodel.parse(head + last).kind is PageKind.STUB


@pytest.mark.parametrize(
    "text",
    [
        "मंत्री ने रिपोर्ट देखी और पुल की मरम्मत का आदेश दिया।",
        "उन्होंने किसानों से कहा कि वे पानी का रास्ता देखें और फिर बोआई करें।",
        "Officials watch the river day and night.",
    ],
)
def test_who_looks_or_reads_in_a_story_sends_nobody_on(text: str) -> None:
    assert not sends_on(text)


@pytest.mark.parametrize(
    "below",
    [
        "Source: valleynews.example\nPublished: January 12, 2026\nRead full story",
        "To read the full report please contact our office.",
        "Please log in for members' stories. Not a member yet? Join today!",
        "To access content, please login or buy a day pass.",
    ],
)
def test_what_leads_to_the_rest_below_a_short_text_makes_it_a_stub(below: str) -> None:
    text = (
        "Lake clean by Sunday\n\n"
        "Children of three schools took two hundred kilograms of litter from the lake on Sunday.\n\n"
    )
    assert newsmodel.parse(text + below).kind is PageKind.STUB


@pytest.mark.parametrize("below", ["Published: January 12, 2026", "Please log in to leave a comment."])
def test_a_date_or_a_form_below_a_short_text_leads_nowhere(below: str) -> None:
    text = (
        "Lake clean by Sunday\n\n"
        "Children of three schools took two hundred kilograms of litter from the lake on Sunday.\n\n"
    )
    assert newsmodel.parse(text + below).kind is PageKind.ARTICLE


def test_a_last_line_that_the_site_cut_is_text_however_short() -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{WHOLE}\n\nअगले महीने बच्चे […]")

    assert page.kind is PageKind.STUB
    assert [paragraph.text for paragraph in page.article.paragraphs][-1] == "अगले महीने बच्चे […]"


def test_a_text_without_its_last_danda_is_whole() -> None:
    text = f"{HEADLINE}\n\n{WHOLE} मेले के बाद लोगों ने बच्चों का आभार जताया"

    assert newsmodel.parse(text).kind is PageKind.ARTICLE
    assert newsmodel.parse(text + " और बच्चों को").kind is PageKind.STUB


def test_two_texts_below_the_article_that_break_off_are_of_others() -> None:
    others = "कोटा।नगर निगम ने शहर के पुराने तालाब की सफाई के लिए…", "बूंदी।बावड़ी के पास के लोगों ने रविवार को सफाई…"
    page = newsmodel.parse("\n".join((HEADLINE, WHOLE, MORE, *others)))

    assert [paragraph.text for paragraph in page.article.paragraphs][1] == MORE
    assert [item.text for item in page.furniture] == [*others]


def test_the_name_of_an_archive_below_the_first_teaser_shows_a_listing() -> None:
    teaser = "उदयपुर: झील किनारे के तीन स्कूलों के बच्चों ने रविवार को घाटों से दो सौ किलो कचरा निकाला और […]"

    assert newsmodel.parse(f"{teaser}\nAuthor: Asha Rawat\n\n{HEADLINE}\n{teaser}").kind is PageKind.LISTING


@pytest.mark.parametrize(
    "text",
    [
        "घाटों से कचरा निकाला गया और [...]",
        "घाटों से कचरा निकाला गया और [&hellip;]",
        "घाटों से कचरा निकाला गया और (...)",
        "घाटों से […] कचरा निकाला गया और […]आगे की खबर यहाँ",  # a link that is glued to the last mark
        f"घाटों से कचरा निकाला गया और […]{'र' * 24}",
    ],
)
def test_a_mark_of_the_site_stands_at_the_end_of_what_it_cut(text: str) -> None:
    assert breaks_off(text)


@pytest.mark.parametrize(
    "text",
    [
        f"घाटों से कचरा निकाला गया और […]{'र' * 25}",
        "घाटों से […] कचरा निकाला गया और सड़क साफ की गई।",
        "(...) घाटों से कचरा निकाला गया।",
    ],
)
def test_a_mark_of_the_site_far_from_the_end_stands_for_words_left_out(text: str) -> None:
    assert not breaks_off(text)


@pytest.mark.parametrize("text", ["घाटों से कचरा निकाला गया और ...)", "घाटों से कचरा निकाला गया और …]"])
def test_dots_in_brackets_break_off(text: str) -> None:
    assert is_cut(text)


@pytest.mark.parametrize(
    "text",
    [
        "Is the lake clean? Read more",
        "The lake is clean! Read more",
        "The lake is clean. And clear. Read more",
    ],
)
def test_a_link_stands_behind_the_end_of_any_sentence(text: str) -> None:
    assert is_linked(text)


@pytest.mark.parametrize(
    ("text", "sends"),
    [
        ("क्या हुआ, देखें वीडियो", True),
        ("पूरा वीडियो यहां देखें", True),
        ("देखें वीडियो में घाटों की सफाई आज", True),  # the seventh word from the end
        ("देखें वीडियो में घाटों की सफाई का काम", False),
        ("रिपोर्ट देखें तो हर घाट पर कचरा है।", False),  # "to judge by the report"
        ("हर घाट पर कचरा है।", False),
    ],
)
def test_an_invitation_stands_among_the_last_words(text: str, sends: bool) -> None:
    assert sends_on(text) == sends


# The end of the first sentence, so many characters behind the start, may be that of a dateline.
@pytest.mark.parametrize(("size", "is_whole"), [(59, True), (60, False)])
def test_a_sentence_ends_far_enough_from_the_start_to_be_no_dateline(size: int, is_whole: bool) -> None:
    text = "उदयपुर में ".ljust(size, "र") + "। बच्चों ने घाटों से कचरा निकाला और लोगों ने"

    assert is_unfinished(text) != is_whole


@pytest.mark.parametrize("mark", ":-–—")
def test_a_text_that_leads_to_what_is_below_is_not_unfinished(mark: str) -> None:
    sentence = "झील किनारे के तीन स्कूलों के बच्चों ने रविवार को घाटों से दो सौ किलो कचरा निकाला।"

    assert is_unfinished(f"{sentence} इन घाटों से")
    assert is_unfinished(f"{sentence} इन घाटों से X")
    assert not is_unfinished(f"{sentence} इन घाटों से{mark}")
    assert not is_unfinished(f"{sentence} लोगों ने आभार जताया")


def test_dots_before_a_word_are_no_cut() -> None:
    assert not is_cut("झील साफ हुई, सबने पूछा कहाँ... तो मंत्री ने लिखा X")
    assert not is_cut("झील साफ हुई और सबने लिखा... X")
