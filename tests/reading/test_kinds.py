"""What a page is."""

import pytest

import newsmodel
from newsmodel import PageKind

PAGES = [
    # an author's page
    (
        PageKind.LISTING,
        "\n".join(
            [
                "Author: रीना सक्सेना",
                "",
                "शहर में खुला नया बाल उद्यान",
                "January 9, 2026",
                "",
                "स्कूलों में योग दिवस की तैयारी",
                "January 8, 2026",
                "",
                "अस्पताल को मिली नई मशीन",
                "January 7, 2026",
            ]
        ),
    ),
    # results of a search
    (
        PageKind.LISTING,
        "\n".join(
            [
                "खोज परिणाम: मानसून",
                "",
                "मानसून की दस्तक से किसान खुश",
                "",
                "इस बार सामान्य से ज्यादा बारिश का अनुमान",
                "",
                "मानसून से पहले नालों की सफाई अधूरी",
                "",
                "बिजली गिरने से दो की मौत",
            ]
        ),
    ),
    # newest first, each with its age
    (
        PageKind.LISTING,
        "\n".join(
            [
                "ताज़ा खबरें",
                "",
                "पुल से गिरी कार, चार घायल",
                "",
                "2 घंटे पहले",
                "",
                "सोने के भाव में गिरावट",
                "",
                "3 घंटे पहले",
                "",
                "कल से बदलेगा ट्रेनों का समय",
                "",
                "5 घंटे पहले",
                "",
                "मुख्यमंत्री ने किया अस्पताल का उद्घाटन",
                "",
                "6 घंटे पहले",
            ]
        ),
    ),
    # a section with teasers that break off
    (
        PageKind.LISTING,
        "\n".join(
            [
                "राजनीति",
                "",
                "विधानसभा में हंगामा, कार्यवाही स्थगित",
                "विपक्ष ने महंगाई पर चर्चा की मांग करते हुए वेल में नारेबाजी की...",
                "Jan 12, 2026",
                "",
                "मंत्रिमंडल की बैठक आज",
                "बैठक में नई औद्योगिक नीति पर मुहर लग सकती है...",
                "Jan 12, 2026",
                "",
                "Older posts",
            ]
        ),
    ),
    # titles, authors and dates
    (
        PageKind.LISTING,
        "\n".join(
            [
                "Latest News",
                "",
                "Train services hit by fog in north India",
                "By Staff Reporter",
                "January 12, 2026",
                "",
                "City gets three new parks",
                "By Staff Reporter",
                "January 11, 2026",
                "",
                "Load more",
            ]
        ),
    ),
    # a video and how long it is
    (
        PageKind.STUB,
        "\n".join(
            [
                "VIDEO: बाढ़ में फंसे लोगों को सेना ने निकाला",
                "",
                "02:31",
                "",
                "बाढ़ प्रभावित इलाकों में सेना का बचाव अभियान जारी है.",
                "",
                "और वीडियो",
            ]
        ),
    ),
    # a paywall
    (
        PageKind.STUB,
        "\n".join(
            [
                "शेयर बाजार में तेजी, सेंसेक्स 500 अंक चढ़ा",
                "",
                "मुंबई। घरेलू शेयर बाजारों में मंगलवार को तेजी रही और सेंसेक्स 500 अंक चढ़कर बंद हुआ।",
                "",
                "This story is for subscribers only.",
                "",
                "Already a subscriber? Sign in",
            ]
        ),
    ),
    # cut off, with a link
    (
        PageKind.STUB,
        "\n".join(
            [
                "नगर निगम का बजट पेश, नए कर नहीं",
                "",
                "भोपाल। नगर निगम ने मंगलवार को 2400 करोड़ का बजट पेश किया जिसमें कोई नया कर ...",
                "",
                "Read More",
            ]
        ),
    ),
    # a gallery: one picture of twelve
    (
        PageKind.STUB,
        "\n".join(
            [
                "Photos: मकर संक्रांति पर घाटों पर उमड़ी भीड़",
                "",
                "गंगा स्नान के लिए सुबह से ही घाटों पर श्रद्धालुओं की भीड़ रही।",
                "",
                "1/12",
            ]
        ),
    ),
    # not found
    (
        PageKind.UNKNOWN,
        "\n".join(
            [
                "404",
                "",
                "Page not found",
                "",
                "The page you are looking for does not exist or has been moved.",
                "",
                "Back to home",
            ]
        ),
    ),
    # a check for robots
    (
        PageKind.UNKNOWN,
        "\n".join(
            [
                "Just a moment...",
                "",
                "Enable JavaScript and cookies to continue",
            ]
        ),
    ),
    # no access
    (
        PageKind.UNKNOWN,
        "\n".join(
            [
                "Access Denied",
                "",
                "You don't have permission to access this page on this server.",
                "",
                "Reference #18.2d351ab8",
            ]
        ),
    ),
    # consent, in Hindi
    (
        PageKind.UNKNOWN,
        "\n".join(
            [
                "हम कुकीज़ का उपयोग करते हैं",
                "",
                "आपके अनुभव को बेहतर बनाने के लिए हम और हमारे सहयोगी कुकीज़ का उपयोग करते हैं।",
                "",
                "स्वीकार करें",
                "अस्वीकार करें",
            ]
        ),
    ),
    # a form to log in
    (
        PageKind.UNKNOWN,
        "\n".join(
            [
                "Login",
                "",
                "Username",
                "",
                "Password",
                "",
                "Forgot password?",
                "",
                "Register",
            ]
        ),
    ),
    # nothing at all
    (
        PageKind.UNKNOWN,
        "",
    ),
    # three stories, each with its dateline
    (
        PageKind.SEVERAL,
        "\n".join(
            [
                "आज की प्रमुख खबरें",
                "",
                "नदी में डूबे दो किशोर",
                "",
                "हमीरपुर। नहाने गए दो किशोर रविवार को नदी में डूब गए। गोताखोर उनकी तलाश कर रहे हैं।",
                "",
                "सड़क हादसे में शिक्षक की मौत",
                "",
                "महोबा। राजमार्ग पर ट्रक की टक्कर से बाइक सवार शिक्षक की मौत हो गई। चालक फरार है।",
                "",
                "धान की खरीद में तेजी",
                "",
                "बांदा। जिले में धान की खरीद ने रफ्तार पकड़ी है। अब तक 40 हजार टन धान खरीदा गया।",
            ]
        ),
    ),
    # two stories of an agency
    (
        PageKind.SEVERAL,
        "\n".join(
            [
                "Bridge closed for repairs",
                "",
                "SHIMLA, Jan 10 (PTI): The old bridge on the highway was closed for repairs on Saturday. Traffic has been diverted through the bypass.",
                "",
                "Man held for cheating",
                "",
                "SOLAN, Jan 10 (PTI): Police arrested a man for cheating job seekers on Saturday. He was produced before a court.",
            ]
        ),
    ),
    # an article with a button
    (
        PageKind.ARTICLE,
        "\n".join(
            [
                "बुजुर्गों के लिए घर बैठे पेंशन",
                "",
                "प्रशासन ने बुजुर्गों को घर बैठे पेंशन देने की योजना शुरू की है। इसके लिए डाकियों को प्रशिक्षण दिया गया है।",
                "",
                "पहले चरण में दस हजार लोगों को लाभ मिलेगा। योजना का विस्तार अप्रैल में होगा।",
                "",
                "Subscribe",
            ]
        ),
    ),
    # one article that goes from town to town
    (
        PageKind.ARTICLE,
        "\n".join(
            [
                "मौसम का हाल: पहाड़ों पर बर्फबारी, मैदानों में ठंड",
                "",
                "उत्तर भारत में ठंड बढ़ गई है और कई जगह पारा शून्य के करीब पहुंच गया है।",
                "",
                "कश्मीर का हाल",
                "",
                "श्रीनगर: रात का तापमान शून्य से चार डिग्री नीचे रहा। गुलमर्ग में बर्फबारी हुई।",
                "",
                "हिमाचल का हाल",
                "",
                "शिमला: दिन में धूप खिली रही और पर्यटकों ने राहत महसूस की। रात में पाला पड़ने की चेतावनी है।",
            ]
        ),
    ),
    # an article of one sentence
    (
        PageKind.ARTICLE,
        "\n".join(
            [
                "एक लाइन की खबर",
                "",
                "पटना। शहर में शनिवार को बिजली आपूर्ति छह घंटे बंद रही।",
            ]
        ),
    ),
    # a video, by the videos it goes on to
    (
        PageKind.STUB,
        "\n".join(
            [
                "झील पर उड़ते प्रवासी पक्षी",
                "",
                "झील पर इस बार दस हजार प्रवासी पक्षी पहुंचे हैं और सुबह से शाम तक पर्यटकों की भीड़ लगी है।",
                "",
                "संबंधित वीडियो",
            ]
        ),
    ),
    (
        PageKind.STUB,
        "\n".join(
            [
                "Migrant birds above the lake",
                "",
                "Ten thousand migrant birds have come to the lake this winter, and visitors watch them from dawn to dusk.",
                "",
                "More videos",
            ]
        ),
    ),
    # an article that goes on to other articles
    (
        PageKind.ARTICLE,
        "\n".join(
            [
                "Migrant birds above the lake",
                "",
                "Ten thousand migrant birds have come to the lake this winter, and visitors watch them from dawn to dusk.",
                "",
                "Related articles",
            ]
        ),
    ),
    # a subject with the title and the teaser of one article
    (
        PageKind.LISTING,
        "\n".join(
            [
                "विषय",
                "प्रवासी पक्षी",
                "झील पर पहुंचे दस हजार प्रवासी पक्षी, पर्यटकों की भीड़",
                "झील पर इस बार दस हजार प्रवासी पक्षी पहुंचे हैं और सुबह से शाम तक पर्यटकों की भीड़ लगी है।",
            ]
        ),
    ),
    # texts that end in the middle of a sentence, without a mark
    (
        PageKind.LISTING,
        "\n".join(
            [
                "जिले की सबसे बड़ी अनाज मंडी में सोमवार से गेहूं की खरीद शुरू हो गई है। पहले दिन दो हजार क्विंटल गेहूं पहुंचा। वहीं किसानों ने",
                "नगर परिषद ने शहर के सभी पार्कों में नए झूले लगाने का काम शुरू कर दिया है। इस पर चालीस लाख रुपये खर्च होंगे। परिषद के अध्यक्ष",
            ]
        ),
    ),
    (
        PageKind.STUB,
        "\n".join(
            [
                "मंडी में गेहूं की खरीद शुरू",
                "",
                "जिले की सबसे बड़ी अनाज मंडी में सोमवार से गेहूं की खरीद शुरू हो गई है। पहले दिन दो हजार क्विंटल गेहूं पहुंचा। वहीं किसानों ने",
            ]
        ),
    ),
    # a sentence without its full stop behind a dateline
    (
        PageKind.ARTICLE,
        "\n".join(
            [
                "मंडी में गेहूं की खरीद शुरू",
                "",
                "सिरसा। जिले की सबसे बड़ी अनाज मंडी में सोमवार से गेहूं की खरीद शुरू हो गई है और पहले दिन दो हजार क्विंटल गेहूं पहुंचा",
            ]
        ),
    ),
    # a paywall that says so in a sentence
    (
        PageKind.STUB,
        "\n".join(
            [
                "Why the wells of the plateau run dry",
                "",
                "By Tara Gaur",
                "",
                "In the villages of the plateau, women walk three kilometres for a pot of water. Two wells in three are dry.",
                "",
                "This is a premium article for our subscribers, and the rest of it can be read with a subscription.",
                "",
                "Subscribe now",
            ]
        ),
    ),
]


@pytest.mark.parametrize(("kind", "text"), PAGES)
def test_a_page_is_what_it_shows(kind: PageKind, text: str) -> None:
    page = newsmodel.parse(text)

    assert page.kind is kind
    assert page.reconstruct() == text


@pytest.mark.parametrize(
    "text", [text for kind, text in PAGES if kind in (PageKind.LISTING, PageKind.SEVERAL)]
)
def test_nothing_is_invented_for_a_page_of_several_articles(text: str) -> None:
    page = newsmodel.parse(text)

    assert page.article == newsmodel.Article(language=page.article.language)
    assert f"page.{page.kind.value}" in [issue.code for issue in page.issues]
    shown = [page.text[block.span.slice].strip() for block in page.blocks if block.kind.name == "TEXT"]
    assert shown, "its parts can be reached"
    assert {block.rule for block in page.blocks} <= {"text", "furniture"}


BRIEF = "बाढ़ में फंसे दो सौ लोगों को सेना की टुकड़ी ने नावों से सुरक्षित जगह पहुंचाया।"


@pytest.mark.parametrize(
    "page",
    [
        f"सेना ने निकाले दो सौ लोग\n2026-01-12 310 Dailymotion\n{BRIEF}",
        f"सेना ने निकाले दो सौ लोग\n\n2026-01-12 7\n\n{BRIEF}",
        f"सेना ने निकाले दो सौ लोग\n\n{BRIEF}\n\nViews: 84\n\nDuration: 03:42",
        # a long headline that breaks off, said twice
        "\n\n".join([*["बाढ़ में फंसे लोगों को निकालने पहुंची सेना, लेकिन..."] * 2, BRIEF, "Duration: 03:42"]),
    ],
)
def test_how_often_or_how_long_a_video_was_seen_makes_a_stub(page: str) -> None:
    assert newsmodel.parse(page).kind is PageKind.STUB


@pytest.mark.parametrize("count", ["Views: 84", "January 12, 2026 310", "January 12, 2026 310 views"])
def test_how_often_an_article_was_seen_makes_none(count: str) -> None:
    page = newsmodel.parse(f"सेना ने निकाले दो सौ लोग\n\n{count}\n\n{BRIEF}")
    assert page.kind is PageKind.ARTICLE


def test_a_count_on_the_line_below_a_date_by_the_standard_counts_viewers() -> None:
    assert newsmodel.parse(f"सेना ने निकाले दो सौ लोग\n2026-01-12\n77\n{BRIEF}").kind is PageKind.STUB
    assert newsmodel.parse(f"सेना ने निकाले दो सौ लोग\nJanuary 12, 2026\n77\n{BRIEF}").kind is PageKind.ARTICLE


def test_one_teaser_alone_is_less_than_an_article() -> None:
    assert (
        newsmodel.parse("The council had met to hear what the valley needs...\n\nread more").kind
        is PageKind.STUB
    )


@pytest.mark.parametrize("label", ["Tag Archives: canal", "Browsing Tag: canal", "Category Archives: Water"])
def test_an_archive_of_one_teaser_is_a_listing(label: str) -> None:
    teaser = "सिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। इस काम से बीस गाँवों के लोगों को …"
    page = newsmodel.parse(f"{label}\n\nनहर की सफाई का काम शुरू हुआ\n\n{teaser}\n\nRead More »")

    assert page.kind is newsmodel.PageKind.LISTING


def test_two_texts_that_end_in_the_middle_of_a_sentence_are_teasers() -> None:
    text = "सिंचाई विभाग ने सोमवार को शहर की मुख्य नहर की सफाई का काम शुरू किया और यह जून तक चलेगा। इस काम के लिए विभाग ने नई"
    page = newsmodel.parse(f"नहर की सफाई शुरू\n\n{text}\n\nतालाब की खुदाई शुरू\n\n{text} मशीनें और")

    assert page.kind is PageKind.LISTING


def test_a_page_of_a_feed_tells_a_story_above_each_line_that_says_where_it_is_from() -> None:
    story = "SRINAGAR: The government on Friday ordered the transfer of four officers with immediate effect."
    source = "from Valley Life https://ift.tt/alQv15C\nvia IFTTThttps://valley.example"

    assert newsmodel.parse(f"{story}\n{source}\n{story}\n{source}\n").kind is PageKind.SEVERAL
    assert newsmodel.parse(f"{story}\n{source}\n{source}\n").kind is PageKind.ARTICLE
    other = story.removeprefix("SRINAGAR: ")
    assert newsmodel.parse(f"{story}\n{source}\n{other}\n").kind is PageKind.ARTICLE
