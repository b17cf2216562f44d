"""Quotations: which part of a subject is the role, and which the name."""

import pytest

import newsmodel
from newsmodel import Speaker

SUBJECTS: list[tuple[str, str, str | None]] = [
    # Names that end like a role, or are one: actor, minister, chief, coach, farmer leader
    ("मुख्यमंत्री नवीन पटनायक", "नवीन पटनायक", "मुख्यमंत्री"),
    ("सांसद विनायक राउत", "विनायक राउत", "सांसद"),
    ("विनायक राउत", "विनायक राउत", None),
    ("अभिनेता राजकुमार राव", "राजकुमार राव", "अभिनेता"),
    ("राजकुमार राव", "राजकुमार राव", None),
    ("ब्रिटेन के राजकुमार हैरी", "हैरी", "ब्रिटेन के राजकुमार"),
    ("प्रदेश अध्यक्ष नाना पटोले", "नाना पटोले", "प्रदेश अध्यक्ष"),
    ("वैज्ञानिक इरा भट्टाचार्य", "इरा भट्टाचार्य", "वैज्ञानिक"),
    ("स्थानीय विधायक बैजयंत पंडा", "बैजयंत पंडा", "स्थानीय विधायक"),
    ("मुख्यमंत्री सरदार", "सरदार", "मुख्यमंत्री"),
    # A rank is followed by a name, also by one that is a role elsewhere
    ("जस्टिस कोतवाल", "कोतवाल", "जस्टिस"),
    ("सांसद पायलट", "पायलट", "सांसद"),
    ("महिला वकील", "महिला वकील", None),
    # A letter is no postposition where another letter and a name follow a role
    ("संगठन महासचिव के सी वारियर", "के सी वारियर", "संगठन महासचिव"),
    ("के सी वारियर", "के सी वारियर", None),
    ("वी वी एस मूर्ति", "वी वी एस मूर्ति", None),
    # Somebody who is not named, and no name behind a role
    ("कस्बे के एक बुज़ुर्ग शख्स", "कस्बे के एक बुज़ुर्ग शख्स", None),
    ("टोले के एक घायल बाराती", "टोले के एक घायल बाराती", None),
    # All honorifics before a name are left out, also one in brackets
    ("प्राचार्या प्रो. (डॉ.) रजनी टंडन", "रजनी टंडन", "प्राचार्या"),
    # What somebody is called stands before the name
    ("‘पर्वत पुत्री’ आशा रानी ठाकुर", "आशा रानी ठाकुर", "‘पर्वत पुत्री’"),
    ("‘पर्वत पुत्री’", "‘पर्वत पुत्री’", None),
    ("‘टीम X पुत्री’ आशा रानी ठाकुर", "आशा रानी ठाकुर", "‘टीम X पुत्री’"),
    ("X यूजर ‘बादल’ राय", "‘बादल’ राय", "X यूजर"),
    # No office takes more than two dozen words with its name
    (f"{'नए ' * 22}सरपंच आशा", "आशा", f"{'नए ' * 22}सरपंच"),
    # A verb and an object of the clause before belong to no name
    ("धरने का संचालन कर रहीं मेघा पवार", "मेघा पवार", None),
    # A relative pronoun belongs to the sentence before
    ("जिसका स्वामी भास्कर", "स्वामी भास्कर", None),
    # What somebody did before belongs to no role: the captain who came back
    ("जीतकर लौटीं कप्तान शेफाली लाकड़ा", "शेफाली लाकड़ा", "कप्तान"),
    # Initials belong to the name
    ("वी. वी. एस. लक्ष्मण", "वी. वी. एस. लक्ष्मण", None),
    ("केरल के जाने माने पी. के. नायर", "पी. के. नायर", "केरल के जाने माने"),
    # Roles before one word, or two
    ("शोधार्थी रुख़साना", "रुख़साना", "शोधार्थी"),
    ("समाजशास्त्री मैरी लकड़ा", "मैरी लकड़ा", "समाजशास्त्री"),
    ("नाटककार जॉयश्री बरुआ", "जॉयश्री बरुआ", "नाटककार"),
    ("बस यात्री पूनम गोगोई", "पूनम गोगोई", "बस यात्री"),
    # Bodies and groups have no name behind a role: consumer forum, student leaders, the injured's family
    ("उपभोक्ता मंच", "उपभोक्ता मंच", None),
    ("छात्र नेताओं", "छात्र नेताओं", None),
    ("पीड़ित परिवार", "पीड़ित परिवार", None),
    ("मंत्री विप्लव सरकार", "विप्लव सरकार", "मंत्री"),
    # Two speakers stand as they are written; "information and broadcasting" is one office
    ("मंत्री वीरेंद्र खटीक और सांसद रीता पाल", "मंत्री वीरेंद्र खटीक और सांसद रीता पाल", None),
    ("सूचना और प्रसारण मंत्री रीता पाल", "रीता पाल", "सूचना और प्रसारण मंत्री"),
    # A place belongs to a role that is held there, and to no other: the envoy in China, the leader of a club of Patna
    ("शनिवार को पटना में नेपाल के चीन में राजदूत अरुण थापा", "अरुण थापा", "नेपाल के चीन में राजदूत"),
    ("भारत में रूस के राजदूत", "भारत में रूस के राजदूत", None),
    ("पटना के नए भवन में राजदूत अरुण थापा", "अरुण थापा", "राजदूत"),
    ("पटना में नई बनी किसान सभा के नेता विजय टंडन", "विजय टंडन", "नई बनी किसान सभा के नेता"),
    ("पटना में पूर्व राजदूत के भाई विजय टंडन", "विजय टंडन", "पूर्व राजदूत के भाई"),
    # Campaigns are named by what they call for: save the river, save trees and plant trees
    ("नदी बचाओ मंच के सचिव विजय टंडन", "विजय टंडन", "नदी बचाओ मंच के सचिव"),
    ("पेड़ बचाओ पेड़ लगाओ अभियान की संयोजक रमा टंडन", "रमा टंडन", "पेड़ बचाओ पेड़ लगाओ अभियान की संयोजक"),
    ("नदी बचाओ नए जन जागरण मंच के सचिव विजय टंडन", "विजय टंडन", "नदी बचाओ नए जन जागरण मंच के सचिव"),
    ("अब चलो मंत्री रमा टंडन", "रमा टंडन", "मंत्री"),
    # An age behind a place, and a place of two names
    ("पटना में 40 वर्षीय विजय टंडन", "विजय टंडन", None),
    ("बिहार और झारखंड के विजय टंडन", "विजय टंडन", None),
    # The pupil of a singer, with a degree in letters, and a minister's old friend
    ("गायक की बी टेक शिष्या रमा टंडन", "रमा टंडन", "गायक की बी टेक शिष्या"),
    ("मंत्री के पुराने शिष्य विजय टंडन", "विजय टंडन", "मंत्री के पुराने शिष्य"),
    ("मंत्री के शिष्य सी वारियर", "सी वारियर", "मंत्री के शिष्य"),
    ("संगठन महासचिव के सी", "के सी", "संगठन महासचिव"),
    # A group and a document are whole names
    ("गांव के स्वयं सहायता संगठन", "गांव के स्वयं सहायता संगठन", None),
    ("विभाग के नए सर्कुलर", "विभाग के नए सर्कुलर", None),
]


@pytest.mark.parametrize(("subject", "name", "role"), SUBJECTS)
def test_a_subject_is_cut_into_role_and_name(subject: str, name: str, role: str | None) -> None:
    # "… said, “The work is over.”"
    [found] = newsmodel.find_quotes(f"{subject} ने कहा, “काम पूरा हो गया है।”")
    assert found.value.speaker == Speaker(name=name, role=role)


CUES: list[tuple[str, str, str | None]] = [
    # "The court reprimanded the police": a feminine light verb
    ("अदालत ने पुलिस को फटकार लगाई, “रपट क्यों नहीं लिखी?”", "अदालत", "फटकार लगाई"),
    # "They made clear that": an act that is an adverb too
    ("उन्होंने साफ कर दिया कि “गठबंधन नहीं होगा।”", "उन्होंने", "साफ कर दिया"),
    # "The minister expressed joy": a feeling that is in no list
    ("मंत्री ने हर्ष व्यक्त किया, “मेहनत रंग लाई।”", "मंत्री", "हर्ष व्यक्त किया"),
    # "The officer cancelled the permit": no verb of speech, but it is clear who did it
    ("अधिकारी ने परमिट रद्द कर दिया, “काग़ज़ पूरे नहीं थे।”", "अधिकारी", None),
    # कि misspelt as की behind an act; but "demanded" ends in the same word
    ("उन्होंने दावा किया की “मतगणना सही हुई।”", "उन्होंने", "दावा किया"),
    ("किसानों ने मांग की “दाम बढ़ाए जाएं।”", "किसानों", "मांग की"),
    # "While he expressed hope, the farmer said": the verb of the clause is the last one
    ("‘बारिश से फसल बचेगी’, उम्मीद जताते हुए किसान बलदेव राम ने कहा।", "बलदेव राम", "कहा"),
    # "Was the finance secretary's answer"; "stands in the inspector's report"
    ("“फ़ाइल विचाराधीन है”, वित्त सचिव का जवाब था।", "वित्त सचिव", "जवाब था"),
    ("“दवा नकली निकली”, निरीक्षक की रिपोर्ट में लिखा है।", "निरीक्षक की रिपोर्ट", "लिखा"),
    # A finished utterance, then who did something
    ("“खेल अभी बाकी है…” कप्तान ने इशारों में दिया संकेत", "कप्तान", None),
    ("ईरान ने हमले को “खुली आक्रामकता” की संज्ञा दी।", "ईरान", "संज्ञा दी"),
    # A verb behind a fragment ends its clause: "went", with its auxiliary or without
    ("रिपोर्ट के अनुसार पैसा “पानी में” गया।", "रिपोर्ट", "के अनुसार"),
    ("रिपोर्ट के अनुसार पैसा “पानी में” गया है।", "रिपोर्ट", "के अनुसार"),
    # A headline that ends in its speaker
    ("शहर की हवा ‘बेहद खराब’ है: प्रदूषण बोर्ड", "प्रदूषण बोर्ड", None),
]


@pytest.mark.parametrize(("text", "name", "cue"), CUES)
def test_the_verb_of_speech_is_read(text: str, name: str, cue: str | None) -> None:
    [found] = newsmodel.find_quotes(text)
    assert found.value.speaker is not None
    assert (found.value.speaker.name, found.value.cue) == (name, cue)


def test_a_pronoun_may_stand_for_who_is_named_in_its_own_sentence() -> None:
    # "Actor Kabir Roy shared a poster, in whose caption he wrote"
    [found] = newsmodel.find_quotes("अभिनेता कबीर रॉय ने पोस्टर साझा किया, जिसके कैप्शन में उन्होंने लिखा, “जल्द मिलेंगे।”")
    assert found.value.speaker == Speaker(name="कबीर रॉय", role="अभिनेता")


@pytest.mark.parametrize(
    "text",
    [
        # "Villagers said that people call this well ‘the haunted stepwell’"
        "गाँव वालों ने बताया कि इस कुएँ को लोग ‘भूतिया बावड़ी’ कहते हैं।",
        # "The publisher said that an English translation of ‘The night is still left’ will come"
        "प्रकाशक ने कहा कि ‘रात अभी बाकी है’ का अंग्रेज़ी अनुवाद आएगा।",
        # "The department said that the ‘yellow alert’ stays two days": two, not give
        "विभाग ने बताया कि ‘येलो अलर्ट’ दो दिन रहेगा।",
        # "The fashion of the '90s came back in '26"
        "'90 के दशक का फैशन '26 में लौट आया है।",
    ],
)
def test_terms_titles_and_years_are_no_speech(text: str) -> None:
    assert newsmodel.find_quotes(text) == ()


def said(text: str) -> list[tuple[str, object]]:
    return [(f.value.text, f.value.speaker and f.value.speaker.name) for f in newsmodel.find_quotes(text)]


def test_a_closing_mark_may_open_twice_in_a_paragraph() -> None:
    assert said("कप्तान ने कहा,”पिच धीमी थी। कोच ने कहा,”हम लौटेंगे।") == [
        ("पिच धीमी थी।", "कप्तान"),
        ("हम लौटेंगे।", "कोच"),
    ]
    # A comma and a closing mark glued to the next word still close
    assert said("“हम लौटेंगे,”कोच ने कहा।") == [("हम लौटेंगे,", "कोच")]
    assert said(",”हम लौटेंगे") == []


@pytest.mark.parametrize(
    "text",
    ["कोच ने कहा, ” हम लौटेंगे।”", "कोच ने कहा,” हम लौटेंगे।”", "कोच ने कहा, ” हम लौटेंगे।", "कोच ने कहा, ” हम लौटेंगे।“"],
)
def test_a_closing_mark_with_a_space_opens_behind_a_verb(text: str) -> None:
    assert said(text) == [("हम लौटेंगे।", "कोच")]


@pytest.mark.parametrize("text", ["कोच ने कहा कि ” हम जरूर लौटेंगे ” ।", "कोच ने कहा कि,” हम जरूर लौटेंगे”"])
def test_a_closing_mark_opens_behind_the_conjunction(text: str) -> None:
    assert said(text) == [("हम जरूर लौटेंगे", "कोच")]
    assert said("” हम जरूर लौटेंगे।") == []


def test_a_closing_mark_with_a_space_closes_what_is_open() -> None:
    # "Remember what I said,” the coach said": the comma inside belongs to the quotation
    assert said("“याद रखो मैंने क्या कहा,” कोच ने बताया।") == [("याद रखो मैंने क्या कहा,", "कोच")]
    assert said("कप्तान ने कहा, ” पिच धीमी थी। कोच ने कहा, ” हम लौटेंगे।") == [
        ("पिच धीमी थी।", "कप्तान"),
        ("हम लौटेंगे।", "कोच"),
    ]


def test_a_plain_mark_glued_to_a_stop_opens_where_nothing_is_open() -> None:
    assert said('मंत्री ने कहा कि काम रुका है।"हम ठेका रद्द कर देंगे और जांच बिठाएंगे।"') == [
        ("हम ठेका रद्द कर देंगे और जांच बिठाएंगे।", "मंत्री")
    ]
    assert said('मंत्री ने कहा, "काम रुका है।"उन्होंने ठेका रद्द किया।') == [("काम रुका है।", "मंत्री")]


@pytest.mark.parametrize(
    "text", ["कोच ने कहा “ हम लौटेंगे।”", "कोच ने कहा“हम लौटेंगे।”", "कोच ने कहा, “हम लौटेंगे।”और चल दिए।"]
)
def test_a_pair_that_is_spaced_or_glued_is_read_too(text: str) -> None:
    assert said(text) == [("हम लौटेंगे।", "कोच")]


def test_the_verb_behind_a_finished_quotation_is_that_of_the_next() -> None:
    # "The question is: “Where is the medicine?” The minister said: “It will come.”"
    assert said("सवाल यह है: “दवा कहाँ है?” मंत्री ने कहा: “दो दिन में आएगी।”") == [("दो दिन में आएगी।", "मंत्री")]
    assert said("उधर “दवा आएगी X”, मंत्री ने कहा, “धैर्य रखें।”") == [("दवा आएगी X", "मंत्री"), ("धैर्य रखें।", "मंत्री")]
    # "Meanwhile “the medicine will come”, the minister said, “have patience.”": one that is not finished goes on
    assert said("उधर “दवा जल्द आएगी”, मंत्री ने कहा, “धैर्य रखें।”") == [
        ("दवा जल्द आएगी", "मंत्री"),
        ("धैर्य रखें।", "मंत्री"),
    ]
    assert said("उधर “दवा आएगी।” मंत्री ने कहा।") == [("दवा आएगी।", "मंत्री")]


@pytest.mark.parametrize(
    "answer",
    [
        # "“When will the bridge be built?” In reply “the work has stopped,” the member said."
        "जवाब में “काम रुका है,”",
        "जवाब में ‘पुल की लागत बढ़ गई है और काम रुका है,’",
        "जवाब में — ‘काम रुका है,’",
        "जवाब में—‘काम रुका है,’",
        "जवाब था: ‘काम रुका है,’",
        "जवाब था:  ‘काम रुका है,’",
    ],
)
def test_who_speaks_behind_an_answer_did_not_ask(answer: str) -> None:
    [(answered, who)] = said(f"“पुल कब बनेगा?” {answer} विधायक ने कहा।")
    assert (answered in answer, who) == (True, "विधायक")


def test_a_name_goes_on_over_the_terms_in_it() -> None:
    # "…, said Vijay, director of ‘Hope’, and after ‘Near’ of ‘Rare’, who will make ‘Slave’ and ‘Dance’ too."
    text = "“पुल बनेगा”, फिल्म ‘आस’ और ‘पास’ के बाद ‘खास’ के निर्देशक विजय ने कहा, जो ‘दास’ और ‘रास’ भी बनाएंगे।"
    assert said(text) == [("पुल बनेगा", "विजय")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Over three terms in front, and four behind: "after ‘Hope’, after ‘Near’, …, Reena said"
        ("रीना ने ‘आस’ के बाद ‘पास’ के बाद ‘खास’ के बाद कहा, “पुल बनेगा।”", ["रीना"]),
        ("रीना ने ‘आस’ के बाद ‘पास’ के बाद ‘खास’ के बाद ‘दास’ के बाद कहा, “पुल बनेगा।”", []),
        ("“पुल बनेगा”, फिल्म ‘आस’ के बाद ‘पास’ के बाद ‘खास’ के बाद ‘दास’ के बाद रीना ने कहा।", ["रीना"]),
        ("“पुल बनेगा”, फिल्म ‘आस’ के बाद ‘पास’ के बाद ‘खास’ के बाद ‘दास’ के बाद ‘रास’ के बाद रीना ने कहा।", []),
        # A term has up to thirty characters with its marks: "director of the film ‘Song of the ferryman of the old river’"
        ("“पुल बनेगा”, फिल्म ‘बूढ़ी नदी के मांझी का वह गीत’ के निर्देशक विजय ने कहा।", ["विजय"]),
        ("“पुल बनेगा”, फिल्म ‘बूढ़ी नदी के मांझी का नया गीत’ के निर्देशक विजय ने कहा।", []),
        ("“पुल बनेगा”, मंच X ‘खबर’ के संपादक विजय ने कहा।", ["विजय"]),
        # Sixty words behind, with the comma, and five hundred characters in front
        (f"“पुल बनेगा”,{' फिर' * 57} विजय बोले।", ["विजय"]),
        (f"“पुल बनेगा”,{' फिर' * 58} विजय बोले।", []),
        (f"विजय ने कल{' फिर' * 121} कहा, “पुल बनेगा।”", ["विजय"]),
        (f"विजय ने  कल{' फिर' * 121} कहा, “पुल बनेगा।”", []),
        (f"{'फिर ' * 130}विजय ने कहा, “पुल बनेगा।”", ["विजय"]),
        # No name takes more than two dozen words with its office
        (f"{'नए ' * 23}सरपंच विजय ने कहा, “पुल बनेगा।”", []),
    ],
)
def test_how_far_a_speaker_may_stand_from_what_was_said(text: str, names: list[str]) -> None:
    assert [who for what, who in said(text) if what.startswith("पुल") and who] == names
