"""Lines that are furniture by their words or by their shape."""

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel import FurnitureKind
from newsmodel.reading.furniture_phrases import by_pattern, furniture_phrases
from newsmodel.reading.shapes import shape_of
from newsmodel.text.phrases import compiled, phrase_key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("- Advertisment -", "advertisment"),
        ("Share this:", "share this"),
        ("  What’s  Your Reaction? ", "what's your reaction"),
        ("टैग्‍स।", "टैग्स"),  # a joiner, and a danda: "tags"
        ("(with inputs)", "(with inputs)"),
        (") with inputs (", "with inputs"),
        ("_draft_", "_draft_"),
        ("॥ कि॥", "कि"),  # a vowel sign at the end belongs to the word, a danda does not
        ("(…", ""),
        ("👉", ""),
        ("a" * 300, "a" * 300),
        ("a" * 301, ""),
    ],
)
def test_a_key_is_a_line_without_marks_at_its_ends(text: str, key: str) -> None:
    assert phrase_key(text) == key


@pytest.mark.parametrize(
    ("key", "meaning"),
    [
        ("reply", "whole"),
        ("replying", None),
        ("join our group", "start"),
        ("join our", "start"),
        ("joint our group", None),
        ("leave a reply to anil here", "between"),
        ("leave a reply to anil", None),
        ("read all about it now", "end"),
        ("now", "end"),
        ("read the snow", None),
        ("to see the two of us again", "within"),
        ("the two of us", "within"),
        ("us and then the two", None),
        ("well then us and then the two", None),
        ("from here to there", "here"),
        ("the two", None),
        ("(reply)", "whole"),
        ("((reply))", "whole"),
        ("(from the field)", "bracket"),
        ("from the field", None),
        ("(nothing)", None),
        ("(reply", None),
        ("reply)", None),
        ("", None),
    ],
)
def test_a_gap_stands_for_any_text(key: str, meaning: str | None) -> None:
    phrases = compiled(
        {
            "Reply": "whole",
            "join our …": "start",
            "leave … to … here": "between",
            "… now": "end",
            "… the two … us …": "within",
            "… here …": "here",
            "(from …": "bracket",
        }
    )
    assert phrases.meaning(key) == meaning


def test_no_phrases_fit_nothing() -> None:
    assert compiled({}).meaning("reply") is None


def test_ends_of_a_phrase_do_not_share_letters() -> None:
    assert compiled({"ab … ba": "both"}).meaning("aba") is None
    assert compiled({"… b … b": "both"}).meaning("b") is None


def test_a_start_that_differs_after_its_first_word_is_none() -> None:
    assert compiled({"join our … today": 1}).meaning("join us today") is None
    assert compiled({"… this now": 1}).meaning("that now") is None
    assert compiled({"… this … that …": 1}).meaning("this") is None


def test_a_part_of_a_phrase_may_stand_more_than_once() -> None:
    assert compiled({"one … two … three … four": 1}).meaning("one two three two four") == 1


def test_a_mark_behind_the_first_word_and_the_kind_of_an_apostrophe_do_not_matter() -> None:
    for pattern in ("Disclaimer …", "Disclaimer: …"):
        assert compiled({pattern: 1}).meaning(phrase_key("Disclaimer: the views are his own")) == 1
    assert compiled({"What’s … today": 1}).meaning(phrase_key("What's on in Una today")) == 1


def test_patterns_are_turned_round() -> None:
    groups = {FurnitureKind.SHARE: ("share", "tweet"), FurnitureKind.SEARCH: ("search",)}
    assert by_pattern(groups) == {
        "share": FurnitureKind.SHARE,
        "tweet": FurnitureKind.SHARE,
        "search": FurnitureKind.SEARCH,
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("LEAVE A REPLY Cancel reply", "COMMENT_FORM"),
        ("- Advertisement -", "ADVERTISEMENT"),
        ("Archive | June, 2022", "ARCHIVE"),
        ("(हमारे एंड्रॉएड ऐप के लिए यहां क्लिक करें.)", "APP_PROMOTION"),
        ("👉 खबरें पाने के लिए हमारे व्हाट्सएप ग्रुप से जुड़ें", "JOIN"),  # click here to join our group
        ("(कोई ख़बर हो तो हमें भेजें)", "JOIN"),  # if you have news, send it to us
        ("नई पोस्ट पुरानी पोस्ट मुख्यपृष्ठ", "PAGINATION"),  # newer post, older post, home
        ("This report is auto-generated from the news service of an agency.", "DISCLAIMER"),
        (
            "(Except for the headline, our desk has changed nothing: published from a syndicated feed.)",
            "DISCLAIMER",
        ),
        ("This story was published from a wire agency feed, with a new headline.", "DISCLAIMER"),
        ("(With ANI inputs)", "DISCLAIMER"),
        ("Inputs from IANS", "DISCLAIMER"),
        ("(The writer teaches history. Views are personal)", "DISCLAIMER"),
        ("(इनपुट: भाषा)", "DISCLAIMER"),
        ("इनपुट - एएनआई", "DISCLAIMER"),
        ("ये लेखक के निजी विचार हैं।", "DISCLAIMER"),
        ("नोट: इस खबर को शीर्षक के अलावा संपादित नहीं किया गया है।", "DISCLAIMER"),
        ("यह स्टोरी सिंडिकेटेड न्यूज़ फीड से है, और ऑटो-जेनरेटेड है।", "DISCLAIMER"),
        ("सोर्स: एजेंसी", "SYNDICATION"),
        ("साभार - ग्राम समाचार", "SYNDICATION"),
    ],
)
def test_furniture_of_real_pages_is_known(text: str, kind: str) -> None:
    meaning = furniture_phrases().meaning(phrase_key(text))
    assert meaning is not None
    assert meaning.name == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("FacebookTwitterPinterestWhatsApp", "SHARE"),
        ("ट्विटर फेसबुक", "SHARE"),
        ("शेयर ईमेल व्हाट्सएप", "SHARE"),
        ("Duration: 12:04", "COUNTER"),
        ("अवधि: 1:12:04", "COUNTER"),
        ("1/12", "COUNTER"),
        ("1 view", "COUNTER"),
        ("12 m", "COUNTER"),
        ("मिनट: 5", "COUNTER"),
        ("0" * 200, "COUNTER"),  # as long as furniture is
        ("A+ A-", "NAVIGATION"),
        ("ताज़ा खबर,   खेल समाचार", "NAVIGATION"),
        ("अगला »", "PAGINATION"),
        ("Previous articleनहर की सफाई", "PAGINATION"),
        ("![नहर](https://example.org/a)", "MARKUP"),
        ("window.dataLayer = [];", "MARKUP"),
        ("टिप्पणियाँ (0)", "COMMENT_COUNT"),
        ("Facebook X LinkedIn Tumblr", "SHARE"),
        ("Share on Facebook", "SHARE"),
        ("Share via Email", "SHARE"),
        ("फेसबुक | ट्विटर", "SHARE"),
        ("0", "COUNTER"),
        ("1.2k", "COUNTER"),
        ("0 12 1 minute read", "COUNTER"),
        ("Views: 245", "COUNTER"),
        ("12,500 Followers", "COUNTER"),
        ("1 Follower", "COUNTER"),
        ("45 secs read", "COUNTER"),
        ("२४५ व्यूज", "COUNTER"),
        ("1:04:12", "COUNTER"),
        ("12Shares", "COUNTER"),
        ("Like 0 Dislike 0 Love 0", "REACTION"),
        ("Cry 0 Applause 2", "REACTION"),
        ("Comments (0)", "COMMENT_COUNT"),
        ("0 Comments", "COMMENT_COUNT"),
        ("24.1 C", "WIDGET"),
        ("31°C", "WIDGET"),
        ("— Satish (@satish_demo) January 10, 2026", "EMBED"),
        ("1 2 3 … 18 Next", "PAGINATION"),
        ("Page 1 of 12", "PAGINATION"),
        ("1 of 20", "PAGINATION"),
        ("© 2026 सर्वाधिकार सुरक्षित", "FOOTER"),
        ("https://example.org/a?b=c", "TRACKER"),
        ("• 04:12", "COUNTER"),
        ("[ad_1]", "MARKUP"),
        ("[caption width=640][/caption]", "MARKUP"),
        ("mela_2041.jpg", "MARKUP"),
        ("भेजें फेसबुक ट्विटर गूगल+ Whatsapp stumble", "SHARE"),
        ('नहर की सफाई का काम शुरू"/>', "MARKUP"),
        ("from गाँव की खबरें - राज्य https://example.org/x", "SYNDICATION"),
        ("<p>&nbsp;</p>", "MARKUP"),
        ("<p>&nbsp;</p><a href=", "MARKUP"),  # cut off
        ("(adsbygoogle = window.adsbygoogle || []).push({});", "MARKUP"),
        ("googletag.cmd.push(function() { show(); });", "MARKUP"),
        ("function showAd() {", "MARKUP"),
        ("var x = 1;", "MARKUP"),
        ("* * *", "MARKUP"),
        ("फोटो 12 पीआरए 4, 5", "MARKUP"),
        ("Photo- 11", "MARKUP"),
    ],
)
def test_shapes_give_furniture_away(text: str, kind: str) -> None:
    found = shape_of(text)
    assert found is not None
    assert found.name == kind


@pytest.mark.parametrize(
    "text",
    [
        "नहर की सफाई शुरू",
        "12 मौतें",
        "minute",
        "2 साल",
        "x" * 201,
        "0" * 201,
        "पेज 3 की पार्टी",
        "10:30 बजे",
        "फोटो 12 साल पुरानी",
    ],
)
def test_other_lines_could_say_anything(text: str) -> None:
    assert shape_of(text) is None


@given(st.text(st.characters() | st.sampled_from("()…-: रa0"), max_size=60))
@examples(200)
def test_any_line_has_a_kind_or_none(text: str) -> None:
    assert furniture_phrases().meaning(phrase_key(text)) in {None, *FurnitureKind}
    assert shape_of(text) in {None, *FurnitureKind}


def test_dates_with_room_between_them_are_no_links() -> None:
    assert shape_of("Published: 12th January 2026 06:36 AM  |   Updated: 13th January 2026  |  A+A-") is None
    assert shape_of("Weather  |   Valley News  |  Markets") is FurnitureKind.NAVIGATION


def test_a_letter_before_the_length_of_a_video_makes_it_no_count() -> None:
    assert shape_of("• 04:12") is FurnitureKind.COUNTER
    assert shape_of("X 04:12") is None
