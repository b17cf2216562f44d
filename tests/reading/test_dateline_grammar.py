"""What a name, a mark or a number of words means for a dateline, by what stands beside it."""

import pytest

from newsmodel.model.dateline import PartialDate
from newsmodel.reading.dateline import find_dateline, parse_dateline

FAIR = "मंदिर में भीड़ रही।"
FIFTH = PartialDate(day=5, month=5)
OF_2023 = PartialDate(day=5, month=5, year=2023)

# The dateline, the lead behind it, and what is read.
READ = [
    # how long a lead must be, and where it begins
    ("देवघर: ", "मेला आज लगा।", {"places": ("देवघर",)}),
    ("देवघर: ", "धमाका। पूरे मंदिर में अफरातफरी रही।", {"places": ("देवघर",)}),
    ("देवघर: ", "ता. 5 मंदिर में मेला लगा।", {"places": ("देवघर",)}),
    ("देवघर: 31 फरवरी ", "मंदिर समिति ने मेला लगाया।", {"places": ("देवघर",)}),
    ("देवघर / ", "पूर्व विधायक अनिल।", {"places": ("देवघर",)}),
    ("देवघर / ", "एएसपी अनिल ने चोर पकड़ा।", {"places": ("देवघर",)}),
    ("देवघर, 5 मई 2023 ", "मंदिर मेला लगा।", {"places": ("देवघर",), "date": OF_2023}),
    ("देवघर , 5 मई 2023 ", "मंदिर मेला लगा।", {"places": ("देवघर",), "date": OF_2023}),
    ("मोहनपुर, देवघर, 5 मई 2023 ", "मंदिर मेला लगा।", {"places": ("मोहनपुर", "देवघर"), "date": OF_2023}),
    ("देवघर- मधुपुर, 5 मई 2023//", "मेला लगा।", {"places": ("देवघर", "मधुपुर"), "date": OF_2023}),
    ("झिलमिलिया-5 मई। ", "मेला लगा।", {"places": ("झिलमिलिया",), "date": FIFTH}),
    ("देवघर - ", "5 लोग मेले में घायल हुए।", {"places": ("देवघर",)}),
    ("देवघर,\n", FAIR, {"places": ("देवघर",)}),
    ("The Hague: ", "The court opened on Monday.", {"places": ("The Hague",)}),
    ("Deoghar: ", "5 May is the day of the fair.", {"places": ("Deoghar",)}),
    ("झारखंड: ", "मेला " * 29 + "मेला!", {"places": ("झारखंड",)}),
    ("मधुपुर-[देवघर]: ", FAIR, {"places": ("मधुपुर",), "region": "देवघर"}),
    ("देवघर, " * 15 + "दुमका। ", FAIR, {"places": ("देवघर", "दुमका")}),
    # names in no list: how they are built, and what the lead says of them
    ("झरी। ", FAIR, {"places": ("झरी",)}),
    ("ढनपुर: ", FAIR, {"places": ("ढनपुर",)}),
    ("झिलमिल हाटी बाजार। ", FAIR, {"places": ("झिलमिल हाटी बाजार",)}),
    ("नई झिलमिल बरका टोली। ", FAIR, {"places": ("नई झिलमिल बरका टोली",)}),
    ("झिलमिलिया: ", "मंगलवार की सुबह झिलमिलिया में मेला लगा।", {"places": ("झिलमिलिया",)}),
    ("झिलमिलिया: ", "मंगलवार की सुबह झिलमिलिया थाना पुलिस ने चोर पकड़ा।", {"places": ("झिलमिलिया",)}),
    ("नई झिलमिलिया, बरवा, 5 मई: ", FAIR, {"places": ("नई झिलमिलिया", "बरवा"), "date": FIFTH}),
    ("झिलमिल हाटी बाजार, देवघर। ", FAIR, {"places": ("झिलमिल हाटी बाजार", "देवघर")}),
    ("झिलमिल बाजार, देवघर। ", FAIR, {"places": ("झिलमिल बाजार", "देवघर")}),
    ("रौनक झिलमिल/देवघर। ", FAIR, {"places": ("रौनक झिलमिल", "देवघर")}),
    ("बिहार: ", "मंदिर में मेला लगा॥", {"places": ("बिहार",)}),
    ("बिहार: ", "मंत्री बोले, “मंदिर में मेला लगा।”", {"places": ("बिहार",)}),
    # several places
    ("देवघर-दुमका-गोड्डा। ", FAIR, {"places": ("देवघर", "दुमका", "गोड्डा")}),
    ("Deoghar देवघर: ", FAIR, {"places": ("देवघर",)}),
    ("देवघर, मई 5 -- देवघर। दुमका। ", FAIR, {"places": ("देवघर", "दुमका"), "date": FIFTH}),
    ("देवघर, मई 5 -- देवघर। दुमका। ", "गोड्डा। मंदिर में भीड़ रही।", {"places": ("देवघर", "दुमका"), "date": FIFTH}),
    # a region with the dot of its short form, or with one that ends the dateline
    (
        "OAKVILLE, AUSTIN, Ill. (AP) — ",
        "The fair opened.",
        {"places": ("OAKVILLE", "AUSTIN"), "region": "Ill.", "agencies": ("AP",)},
    ),
    (
        "OAKVILLE, Ill.(AP) — ",
        "The fair opened.",
        {"places": ("OAKVILLE",), "region": "Ill.", "agencies": ("AP",)},
    ),
    ("KERALA. – ", "The government on Monday opened the dam.", {"places": ("KERALA",)}),
    ("AUSTIN, OAKVILLE. — ", "The fair opened.", {"places": ("AUSTIN", "OAKVILLE")}),
    ("AUSTIN (Texas). — ", "The fair opened.", {"places": ("AUSTIN",), "region": "Texas"}),
    ("देवघर, झारखंड. — ", FAIR, {"places": ("देवघर",), "region": "झारखंड"}),
    # credits: papers, reporters, desks
    ("अनुपम झिलमिल, बरवा। ", FAIR, {"places": ("बरवा",), "credit": "अनुपम झिलमिल"}),
    ("देवघर, गंगा न्यूज: ", FAIR, {"places": ("देवघर",), "credit": "गंगा न्यूज"}),
    ("देवघर, GNP: ", FAIR, {"places": ("देवघर",), "credit": "GNP"}),
    ("बी.के.टाइम्स, देवघर। ", FAIR, {"places": ("देवघर",), "credit": "बी.के.टाइम्स"}),
    ("लाइव टाइम्स, देवघर। ", FAIR, {"places": ("देवघर",), "credit": "लाइव टाइम्स"}),
    ("GP/ देवघर\n", FAIR, {"places": ("देवघर",), "credit": "GP"}),
    ("GANGAP, देवघर। ", FAIR, {"places": ("देवघर",)}),
    ("GANGA/ देवघर\n", FAIR, {"places": ("देवघर",), "credit": "GANGA"}),
    ("देवघर,(example.in) ", FAIR, {"places": ("देवघर",), "credit": "example.in"}),
    ("देवघर,(khabar) ", FAIR, {"places": ("देवघर",), "credit": "khabar"}),
    ("देवघर (गंगा वाणी)। ", "(ब्यूरो) मंदिर में मेला लगा।", {"places": ("देवघर",), "credit": "गंगा वाणी"}),
    ("देवघर, (khabar) ", FAIR, {"places": ("देवघर",), "credit": "khabar"}),
    ("देवघर (गंगावाणी) ", "मंदिर मेला लगा।", {"places": ("देवघर",), "credit": "गंगावाणी"}),
    ("देवघर अनिल कुमार शर्मा। ", FAIR, {"places": ("देवघर",), "credit": "अनिल कुमार शर्मा"}),
    ("देवघर, गंगा न्यूज [ अनिल शर्मा ]। ", FAIR, {"places": ("देवघर",), "credit": "गंगा न्यूज [ अनिल शर्मा ]"}),
    ("गंगा न्यूज, देवघर, अनिल शर्मा। ", FAIR, {"places": ("देवघर",), "credit": "गंगा न्यूज"}),
    ("देवघर, गंगा न्यूज (अनिल शर्मा)। ", FAIR, {"places": ("देवघर",), "credit": "गंगा न्यूज (अनिल शर्मा)"}),
    ("देवघर न्यूज, देवघर ", FAIR, {"places": ("देवघर",), "credit": "देवघर न्यूज"}),
    ("गंगा न्यूज, नई दिल्ली ", FAIR, {"places": ("नई दिल्ली",), "credit": "गंगा न्यूज"}),
    ("अनिल शर्मा नई दिल्ली। ", FAIR, {"places": ("नई दिल्ली",), "credit": "अनिल शर्मा"}),
    (
        "\ufeff By Anil Verma | New Delhi\n",
        "The fair opened.",
        {"places": ("New Delhi",), "credit": "Anil Verma"},
    ),
    ("अनिल शर्मा, 5 मई\nदेवघर। ", FAIR, {"places": ("देवघर",), "credit": "अनिल शर्मा", "date": FIFTH}),
    ("5 मई\nदेवघर। ", FAIR, {"places": ("देवघर",), "date": FIFTH}),
    ("झिलमिल\nदेवघर। ", FAIR, {"places": ("देवघर",), "credit": "झिलमिल"}),
    ("झिलमिलिया/गंगा न्यूज\nदेवघर। ", FAIR, {"places": ("झिलमिलिया", "देवघर"), "credit": "गंगा न्यूज"}),
    ("अनुपम झिलमिल/गंगा न्यूज\nदेवघर। ", FAIR, {"places": ("देवघर",), "credit": "अनुपम झिलमिल/गंगा न्यूज"}),
    (
        "प्रमुख बाजार। प्रमुख संवाददाता ",
        "मंदिर में प्रमुख संवाददाता ने मेला देखा।",
        {"places": ("प्रमुख बाजार",), "credit": "प्रमुख संवाददाता"},
    ),
    # the header of the wire, then what stands before the paper's reporter
    (
        "देवघर, मई 5 -- सारठ,वरीय संवाददाता ",
        FAIR,
        {"places": ("देवघर", "सारठ"), "credit": "वरीय संवाददाता", "date": FIFTH},
    ),
    (
        "देवघर, मई 5 -- सारठ , वरीय संवाददाता ",
        FAIR,
        {"places": ("देवघर", "सारठ"), "credit": "वरीय संवाददाता", "date": FIFTH},
    ),
    (
        "देवघर, मई 5 -- नई झिलमिल बस्ती, वरीय संवाददाता ",
        FAIR,
        {"places": ("देवघर", "नई झिलमिल बस्ती"), "credit": "वरीय संवाददाता", "date": FIFTH},
    ),
    ("देवघर, मई 5 -- ", "पुलिस, वरीय संवाददाता मंदिर में मिले।", {"places": ("देवघर",), "date": FIFTH}),
    ("देवघर, मई 5 -- ", "सारठ; वरीय संवाददाता मंदिर में मिले।", {"places": ("देवघर",), "date": FIFTH}),
    ("देवघर। ", "सारठ, वरीय संवाददाता मंदिर में मिले।", {"places": ("देवघर",)}),
    # a credit in brackets behind the mark; without a mark of its own it must be a desk or an agency
    ("देवघर. (गंगा वाणी). ", FAIR, {"places": ("देवघर",), "credit": "गंगा वाणी"}),
    ("देवघर.(गंगा वाणी). ", FAIR, {"places": ("देवघर",), "credit": "गंगा वाणी"}),
    ("देवघर। (एजेंसी) ", FAIR, {"places": ("देवघर",), "agencies": ("एजेंसी",)}),
    ("देवघर। ", "(गंगा वाणी) मंदिर में मेला लगा।", {"places": ("देवघर",)}),
    ("देवघर। ", "(झारखंड)। मंदिर में मेला लगा।", {"places": ("देवघर",)}),
    ("देवघर। ", "(ब्यूरो दुमका)। मंदिर में मेला लगा।", {"places": ("देवघर",)}),
    ("देवघर (www.example.in) ", "मंदिर समिति ने मेला लगाया।", {"places": ("देवघर",), "credit": "www.example.in"}),
    ("अली रजा अंबेडकर नगर. ", FAIR, {"places": ("अंबेडकर नगर",), "credit": "अली रजा"}),
    ("देवघर.5 मई (भाषा)। ", FAIR, {"places": ("देवघर",), "agencies": ("भाषा",), "date": FIFTH}),
    ("Deoghar, Jharkhand, India. ", FAIR, {"places": ("Deoghar",), "region": "Jharkhand"}),
    # an agency between strokes
    ("देवघर, 5 मई /भाषा/ ", FAIR, {"places": ("देवघर",), "agencies": ("भाषा",), "date": FIFTH}),
    ("देवघर / भाषा /: ", FAIR, {"places": ("देवघर",), "agencies": ("भाषा",)}),
    (
        "DEOGHAR, India, May 5, 2023 /PRNewswire/ -- ",
        "The temple opened a fair.",
        {
            "places": ("DEOGHAR",),
            "region": "India",
            "agencies": ("PRNewswire",),
            "date": PartialDate(day=5, month=5, year=2023),
        },
    ),
    # a desk or an agency behind a stroke, alone on the line
    ("देवघर | विशेष संवाददाता\n", FAIR, {"places": ("देवघर",), "credit": "विशेष संवाददाता"}),
    ("देवघर |एजेंसी\n\n", FAIR, {"places": ("देवघर",), "agencies": ("एजेंसी",)}),
    ("देवघर | ", "हमारी अपनी एजेंसी\nको खबर मिली।", {"places": ("देवघर",)}),
    ("देवघर | ", "ब्यूरो, थाना और मंदिर सब बंद रहे।", {"places": ("देवघर",)}),
    ("देवघर | ", "ब्यूरो में आए\nमंत्री अनिल सेन।", {"places": ("देवघर",)}),
    # "our" opens a lead, and the name of a desk
    ("Our Bureau\n\nDeoghar, May 5\n", FAIR, {"places": ("Deoghar",), "credit": "Our Bureau", "date": FIFTH}),
    (
        "Our Special Correspondent, Deoghar: ",
        FAIR,
        {"places": ("Deoghar",), "credit": "Our Special Correspondent"},
    ),
    # words for search engines
    ("Jharkhand News:देवघर: ", FAIR, {"places": ("देवघर",)}),
    ("मेला 24: देवघर। ", FAIR, {"places": ("देवघर",)}),
    ("Ganga News (गंगा न्यूज), Temple Fair:", "मेला (बड़ा) लगा।", {"credit": "Ganga News (गंगा न्यूज)"}),
    ("Ganga News (गंगा न्यूज),Temple Fair: ", "मेला लगा।", {"credit": "Ganga News (गंगा न्यूज)"}),
    (
        "Ganga News (गंगा न्यूज), Temple Fair: 5 मई ",
        "मंदिर समिति ने मेला लगाया।",
        {"credit": "Ganga News (गंगा न्यूज)", "date": FIFTH},
    ),
]


@pytest.mark.parametrize(("opening", "lead", "fields"), READ)
def test_dateline_is_read_up_to_the_lead(opening: str, lead: str, fields: dict[str, object]) -> None:
    found = find_dateline(opening + lead)

    assert found is not None
    value = found.value
    assert (opening + lead)[found.span.end :] == lead
    assert (value.places, value.region, value.agencies, value.credit, value.date) == (
        fields.get("places", ()),
        fields.get("region"),
        fields.get("agencies", ()),
        fields.get("credit"),
        fields.get("date"),
    )


NONE = [
    # topics that are built like a header
    "झिलमिल यात्रा, 5 मई: आज निकली",
    "झिलमिल किरण यात्रा, 5 मई। आज निकली",
    "Update, 5 May: मेला लगा",
    "दिल्ली, प्रदूषण स्तर: हवा खराब रही दिन भर।",
    "देवघर/सजावट: मंदिर रोशनी से सजा।",
    "Sparkle — The fair opened on Monday.",
    "SPARKLE: The fair opened on Monday.",
    "Deoghar, Dumka, Agra News: मेला लगा दिन भर।",
    "मुख्यमंत्री अनिल शर्मा, देवघर: मेला लगेगा",
    "गंगा न्यूज (विशेष): मेला लगा दिन भर।",
    "नजर, दिल्ली: मेला लगा दिन भर।",
    "शहर। मेले में भीड़ रही।",
    "पुर: मेले में भीड़ रही।",
    "मपुर: मेले में भीड़ रही।",
    "नई झिलमिल बरका हाटी टोली। मेले में भीड़ रही।",
    "Deoghar सजावट: मंदिर रोशनी से सजा।",
    "अयोध्या प्रसाद। मेला बंद रहेगा।",
    "झारखंड: " + "मेला " * 29 + "मेला",
    "देवघर (झारखंड) X-रे जांच शिविर लगा।",
    "देवघर, " * 16 + "दुमका। मेले में भीड़ रही।",
    *(f"OAKVILLE{dash} The fair opened on Monday." for dash in "-‐‑"),
    "देवघर /मेला/ शुरू",
    "Our temple desk, Deoghar: The fair opened on Monday.",
    "Our Bureau will move, Deoghar: The fair opened on Monday.",
    # menus
    "देवघर: ताजा खबर आज | झारखंड | भारत",
    "देवघर:\nदुमका\nगोड्डा\nमधुपुर",
    # names in no list, of which the lead says nothing
    "झिलमिलिया: बड़ा सुंदर शहर बसा।",
    "झिलमिलिया: आज सुंदर रहा झिलमिलिया",
    # leads that go on behind a place
    "झिलमिलिया, 5 मई 2023 मंदिर समिति ने मेला लगाया।",
    "देवघर 5 मई 2023 मंदिर समिति ने मेला लगाया।",
    "देवघर, 5 मई 2023 मेला लगा",
    "देवघर (गंगावाणी) मेला लगा",
    "देवघर/पूर्व विधायक अनिल सुबह मंदिर",
    "देवघर, दुमका / पूर्व विधायक अनिल सुबह मंदिर",
    "झिलमिलिया / पूर्व विधायक अनिल सुबह मंदिर",
    "देवघर.5वीं कक्षा का परिणाम",
    # what stands before it is no credit and no keyword of it
    "रौनक झिलमिल - देवघर। मंदिर में भीड़ रही।",
    "Fair Update: देवघर: 25 डिग्री",
    "Jharkhand News: झिलमिलिया। मेला लगा।",
    "अनिल रंजन\nदेवघर: 25 डिग्री",
    "अनिल रंजन\nझिलमिलिया। मेला लगा।",
    "Ganga News (मेला), Temple Fair: मेला लगा।",
]


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_dateline_is_left_alone(text: str) -> None:
    assert find_dateline(text) is None


def test_a_name_of_seventy_letters_is_no_place() -> None:
    found = find_dateline("झ" * 69 + "। " + FAIR)

    assert found is not None
    assert found.value.places == ("झ" * 69,)
    assert find_dateline("झ" * 70 + "। " + FAIR) is None
    assert find_dateline("\n" + "झ" * 70 + "। " + FAIR) is None


def test_a_dateline_ends_with_the_mark_behind_its_date() -> None:
    assert parse_dateline("देवघर (भाषा): 5 मई।").date == FIFTH
