"""Quotations: which marked words inside a clause are speech, and which are a term or a title."""

import pytest

from newsmodel import QuoteKind
from quoted import Row, quoted

D, P = QuoteKind.DIRECT, QuoteKind.PARTIAL

CASES: list[tuple[str, list[Row]]] = [
    # What is called so, has the name of its kind beside or in it, or is told
    ("मंत्री ने कहा कि यह तथाकथित “विकास का रास्ता” है।", []),
    ("मंत्री ने कहा कि यह फिल्म “दूर की राह” खूब चली।", []),
    ("सचिव ने कहा कि “हर बूंद को खेत” योजना पर काम चल रहा है।", []),
    ("सचिव ने कहा कि “दूर की राह” नामक मेला लगेगा।", []),
    ("मंत्री ने कहा कि यह “मिशन हरियाली” है।", []),
    ("मंत्री ने कहा कि उनकी फिल्म ‘हम साथ हैं’, जो पिछले साल आई, खूब चली।", []),
    ("अदालत ने कहा कि खुशी है कि हवा “बेहद साफ” है।", [("बेहद साफ", "अदालत", None, "कहा", P)]),
    ("मंत्री ने कहा कि “हर घर को नल योजना” चल पड़ी।", []),
    ("मंत्री ने कहा कि “हम साथ चले थे” का नया संस्करण आएगा।", []),
    ("मंत्री ने कहा कि उन्होंने “सवेरा की टीम” से कहा था।", []),
    ("पुलिस के अनुसार रमेश “छोटा डॉन” यादव फरार है।", []),
    # Parts of one clause are joined by commas and conjunctions, and share what follows the last
    (
        "प्रवक्ता ने कहा कि नतीजे ‘चौंकाने वाले’, ‘अजीब’ और ‘बेहद दुखद’ हैं।",
        [
            ("चौंकाने वाले", "प्रवक्ता", None, "कहा", P),
            ("अजीब", "प्रवक्ता", None, "कहा", P),
            ("बेहद दुखद", "प्रवक्ता", None, "कहा", P),
        ],
    ),
    (
        "प्रवक्ता ने कहा कि नतीजे ‘चौंकाने वाले’ और ‘अजीब’ हैं। “हम जांच कराएंगे।”",
        [
            ("चौंकाने वाले", "प्रवक्ता", None, "कहा", P),
            ("अजीब", "प्रवक्ता", None, "कहा", P),
            ("हम जांच कराएंगे।", "प्रवक्ता", None, None, D),
        ],
    ),
    (
        "प्रवक्ता ने कहा कि नतीजे “अजीब”, और “दुखद” हैं।",
        [("अजीब", "प्रवक्ता", None, "कहा", P), ("दुखद", "प्रवक्ता", None, "कहा", P)],
    ),
    # A whole utterance whose clause goes on: it has a stop in it, or many words
    ("मंत्री ने कहा, “काम हुआ। अब बस आराम” और चल दिए।", [("काम हुआ। अब बस आराम", "मंत्री", None, "कहा", D)]),
    ("मंत्री ने पूछा, “कब? और कहां जनाब” और चल दिए।", [("कब? और कहां जनाब", "मंत्री", None, "पूछा", D)]),
    ("मंत्री ने कहा “डायल 112” और चल दिए।", []),
    ("मंत्री ने कहा “डायल X” और चल दिए।", []),
    # A verb behind the fragment, also behind a negation
    ("सचिव ने बताया कि कोशिश “पूरी तरह सफल” नहीं बन पाई।", [("पूरी तरह सफल", "सचिव", None, "बताया", P)]),
    ("सचिव ने बताया कि कोशिश “पूरी सफल” नहीं।", [("पूरी सफल", "सचिव", None, "बताया", P)]),
    ("सचिव ने बताया कि कोशिश “पूरी सफल” नहीं बनी।", [("पूरी सफल", "सचिव", None, "बताया", P)]),
    ("रिपोर्ट के अनुसार पैसा “पानी में” गया, और सब चुप रहे।", [("पानी में", "रिपोर्ट", None, "के अनुसार", P)]),
    # Words of a sentence: in the plural, with a postposition, long; a single word and a name of a thing are not
    ("वक्ता ने कहा कि वे बरसों से ‘भीतरी दुश्मनों’ का रोना रोते हैं।", [("भीतरी दुश्मनों", "वक्ता", None, "कहा", P)]),
    ("वक्ता ने कहा कि अब ‘मोरों’ को गिनने की आदत है।", []),
    ("वक्ता ने कहा कि “देश को आगे” ले जाना है।", [("देश को आगे", "वक्ता", None, "कहा", P)]),
    ("वक्ता ने कहा कि ‘हर गांव की नई सड़क’ बनेगी।", [("हर गांव की नई सड़क", "वक्ता", None, "कहा", P)]),
    ("वक्ता ने कहा कि ‘गांव की नई सड़क’ बनेगी।", []),
    ("वक्ता ने कहा कि “हरा भरा नया बाग” बनेगा।", []),
    ("सांसद ने पड़ोसी देश पर “दोहरा खेल” खेलने का आरोप लगाया।", [("दोहरा खेल", "सांसद", None, "आरोप लगाया", P)]),
    ("अदालत ने कहा कि आदेश में ‘तर्क’ (Logic) होता है।", [("तर्क", "अदालत", None, "कहा", P)]),
    # A whole utterance inside a clause; a term that ends in a stop of its own; titles that do something
    ("अधिकारी ने कहा कि मदद की “कोई कमी नहीं है” और सब ठीक है।", [("कोई कमी नहीं है", "अधिकारी", None, "कहा", D)]),
    ("नाटक ‘तुम कब आओगे?’मंत्री ने देखा और कहा, “अच्छा है।”", [("अच्छा है।", "मंत्री", None, "कहा", D)]),
    ("उन्होंने ‘बरगद’, ‘पीपल’ और ‘नीम’ जैसी फिल्मों में काम किया।", []),
    ("‘सब साथ चलेंगे’ के नारे पर मंत्री बोले।", []),
    ("‘सब साथ चलेंगे’ से मंत्री ने सीख ली।", []),
    ("‘हम लौटेंगे’ ने तीन पुरस्कार जीते, निर्देशक ने बताया।", []),
    ("‘हम लौटेंगे’ नामक नाटक पर मंत्री बोले।", []),
    ("राज्य में ‘हिरासत केंद्र’ (Centre) नहीं (अब), पर विपक्ष के नेता करण राठी ने निशाना साधा।", []),
    (
        "प्रवक्ता ने नतीजों को ‘अजीब’, और ‘दुखद’ बताया।",
        [("अजीब", "प्रवक्ता", None, "बताया", P), ("दुखद", "प्रवक्ता", None, "बताया", P)],
    ),
    # What was called so is joined to nothing behind the verb; a mark around nothing is none
    ("प्रवक्ता ने नतीजों को ‘अजीब’ कहा। ‘बरगद’ नया नाटक है।", [("अजीब", "प्रवक्ता", None, "कहा", P)]),
    ("“…” फिर मंत्री ने कहा, “काम होगा।”", [("काम होगा।", "मंत्री", None, "कहा", D)]),
    # Nobody is named: it stands alone if it is long enough, and ends like an utterance
    ("भीड़ बढ़ती गई। “हम यहां से नहीं हटेंगे अब।”", [("हम यहां से नहीं हटेंगे अब।", None, None, None, D)]),
    ("भीड़ बढ़ती गई। “हम यहां से नहीं हटेंगे।”", []),
    ("“हम सब अब चलें।” भीड़ शांत थी।", [("हम सब अब चलें।", None, None, None, D)]),
    ("“हम अब चलें।” भीड़ शांत थी।", []),
    ("“सड़क नहीं, तो वोट नहीं” के नारे के साथ लोग निकले।", []),
    ("“हम सब मिलकर आज ही इसी वक्त से छोड़ें X” के नारे के साथ लोग निकले।", []),
    ("‘दुश्मन से करेंगे मुकाबला’ नारे के साथ रैली निकली।", []),
    # A line that is one fragment
    ("‘दुश्मन से करेंगे मुकाबला’", [("दुश्मन से करेंगे मुकाबला", None, None, None, D)]),
    ("‘आरोपी तनाव का शिकार’", []),
    # A placard that names whom it asks to salute; a song of theirs that somebody else speaks of; a clause without subject
    ("मंत्री ने कहा कि लोग ‘गुड़िया को न्याय’ तख्तियां लाए।", []),
    ("उन्होंने ‘पुल बनाओ!’ गाया और विधायक ने कहा कि ठीक है।", []),
    ("बोले कि हालात “बेहद खराब” हैं।", [("बेहद खराब", None, None, "बोले", P)]),
    # In English
    (
        "‘Fear, a blow to the old order’, say local leaders",
        [("Fear, a blow to the old order", "local leaders", None, "say", P)],
    ),
    (
        "“No roads, no water, no light, no help here” she said.",
        [("No roads, no water, no light, no help here", "she", None, "said", D)],
    ),
    (
        "“No roads, no water, no light, no help” she said.",
        [("No roads, no water, no light, no help", "she", None, "said", P)],
    ),
    ("“No roads, no help”, said she.", [("No roads, no help", "she", None, "said", P)]),
    (
        "She called him a “runaway boss” (one who flees), and left.",
        [("runaway boss", "She", None, "called", P)],
    ),
    (
        "She called him a “runaway boss” (one who flees) , and left.",
        [("runaway boss", "She", None, "called", P)],
    ),
    (
        "She called him a “runaway boss” (one who flees). He left.",
        [("runaway boss", "She", None, "called", P)],
    ),
    (
        "The mayor tweeted that “we are strong and will win.” She left.",
        [("we are strong and will win.", "mayor", None, "tweeted", D)],
    ),
    ("The clerk said the book “We are here” sells.", []),
    ("The clerk said the ‘green ration’ card is new.", []),
    ("“We have all left X” in May, Rao said.", [("We have all left X", "Rao", None, "said", D)]),
    ("The mayor said the so-called “we are here” crowd left.", []),
    ("The “Big dam”,", []),
    ("“Big dam” she.", []),
    ("He had one plan: “We leave at dawn by boat.”", []),
    (
        "He had one plan: “We all leave at dawn by boat.”",
        [("We all leave at dawn by boat.", None, None, None, D)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_fragment_is_speech_or_is_left_alone(text: str, expected: list[Row]) -> None:
    assert quoted(text) == expected
