"""Quotations: where a subject begins, which part of it is the role, and when it is more than one person."""

import pytest

import newsmodel
from newsmodel import Speaker

SUBJECTS: list[tuple[str, str, str | None]] = [
    # Two people are no role and name: "Hari Pant and Ram (Das)", with an office before the second, or the first
    ("हरि पंत और राम", "हरि पंत और राम", None),
    ("हरि पंत और राम दास", "हरि पंत और राम दास", None),
    ("दल के हरि पंत और राम दास", "दल के हरि पंत और राम दास", None),
    ("हरि पंत और सांसद राम दास", "हरि पंत और सांसद राम दास", None),
    ("सांसद हरि और राम", "सांसद हरि और राम", None),
    # But one person may have two offices
    ("दल के महासचिव व सांसद हरि पंत", "हरि पंत", "दल के महासचिव व सांसद"),
    ("मंत्री और किसान नेता हरि पंत", "हरि पंत", "मंत्री और किसान नेता"),
    # The clause before और is no part of the subject: it ends in a verb, a case, a comma
    ("हरि ने नल देखा और लोपा सेन", "लोपा सेन", None),
    ("हरि ने सवाल उठाया और लोपा सेन", "लोपा सेन", None),
    ("हरि के घर में और लोपा सेन", "लोपा सेन", None),
    ("हरि मेले में गए, और लोपा सेन", "लोपा सेन", None),
    # An office in a place, of a place; a place that belongs to the clause
    ("लोकसभा में दल के उप नेता हरि पंत", "हरि पंत", "लोकसभा में दल के उप नेता"),
    ("मंगलवार को विधानसभा में नेता प्रतिपक्ष हरि पंत", "हरि पंत", "नेता प्रतिपक्ष"),
    ("शहर में बातचीत में जल बोर्ड के प्रवक्ता हरि पंत", "हरि पंत", "जल बोर्ड के प्रवक्ता"),
    # How somebody stood there is no part of the office: "the mayor (who) sat on strike"
    ("धरने पर बैठीं नगर की मुखिया हरि पंत", "हरि पंत", "नगर की मुखिया"),
    ("मंच पर खड़ीं सचिव हरि पंत", "हरि पंत", "सचिव"),
    ("मांग पर अड़े किसान हरि पंत", "हरि पंत", "किसान"),
    ("नहर में फँसे किसान हरि पंत", "हरि पंत", "किसान"),
    ("नहर में फंसे छात्रों", "छात्रों", None),
    # Offices in Latin letters, and of the network; alone they stand for who has them
    ("CJI पंत", "पंत", "CJI"),
    ("DIG हरि पंत", "हरि पंत", "DIG"),
    ("एलजी हरि पंत", "हरि पंत", "एलजी"),
    ("LG", "LG", None),
    ("एक यूजर हरि पंत", "हरि पंत", "यूजर"),
    ("हरि पंत नाम के एक यूजर", "हरि पंत नाम के एक यूजर", None),
    # Ages
    ("25 वर्षीय विजय", "विजय", None),
    ("एक 25-वर्षीय विजय", "विजय", None),
    ("एक 20-25-वर्षीय विजय", "विजय", None),
    # Brackets inside a role
    ("निरीक्षक (नगर, उत्तर) मोहन दास", "मोहन दास", "निरीक्षक (नगर, उत्तर)"),
    ("निरीक्षक (यातायात) मोहन", "मोहन", "निरीक्षक (यातायात)"),
    ("निरीक्षक मोहन (दादा) पंत", "मोहन (दादा) पंत", "निरीक्षक"),
    # Honorifics: all before a name, also before a role; after a role
    ("श्री डॉ. हरि पंत", "हरि पंत", None),
    ("वन मंत्री श्री डॉ. हरि पंत", "हरि पंत", "वन मंत्री"),
    ("श्री मंत्री हरि", "हरि", "मंत्री"),
    ("श्री वन मंत्री हरि पंत", "हरि पंत", "वन मंत्री"),
    ("आचार्य श्री विद्यानंद जी", "विद्यानंद", "आचार्य"),
    ("नेता जी", "नेता", None),
    ("साहब", "साहब", None),
    ("पटना में साहब", "साहब", None),
    # What is in no list: the last two words are the name, but one word behind a genitive is none, nor a body
    ("जाने माने हरि पंत", "हरि पंत", "जाने माने"),
    ("खेत के वादी दिनेश पासी", "दिनेश पासी", "खेत के वादी"),
    ("दल के मुखपत्र", "दल के मुखपत्र", None),
    ("बड़े पुराने दल के मुखपत्र", "बड़े पुराने दल के मुखपत्र", None),
    ("जिले के जल बोर्ड", "जिले के जल बोर्ड", None),
    ("विभाग के जांच पत्र", "विभाग के जांच पत्र", None),
    # A family name that is a role elsewhere
    ("वन मंत्री सुरेश चंद्र प्रधान", "सुरेश चंद्र प्रधान", "वन मंत्री"),
    # What somebody is called, and one name
    ("‘पर्वत पुत्री’ आशा", "आशा", "‘पर्वत पुत्री’"),
    # A role before a comma, and what is none: a blow, an unnamed role
    ("अभियंता, हरि पंत", "हरि पंत", "अभियंता"),
    ("जल निगम के अभियंता, इंजीनियर हरि पंत", "हरि पंत", "इंजीनियर"),
    ("हरि को झटका, कोर्ट", "कोर्ट", None),
    ("जिला सचिव, कलेक्टर", "कलेक्टर", None),
    ("जिला सचिव, वन मंत्री", "वन मंत्री", None),
    ("लोपा, जो गाती हैं,", "लोपा", None),
    ("सरोज देवी, अध्यक्ष, महिला मोर्चा", "सरोज देवी", "अध्यक्ष, महिला मोर्चा"),
    ("सरोज देवी, प्रदेश अध्यक्ष, महिला मोर्चा", "सरोज देवी", "प्रदेश अध्यक्ष, महिला मोर्चा"),
    ("बैठक में, अध्यक्ष, महिला मोर्चा", "अध्यक्ष, महिला मोर्चा", None),
    ("नेता प्रतिपक्ष – हरीश रावत,", "हरीश रावत", None),
    ("बैठक में हरि, सचिव, लोपा सेन", "लोपा सेन", None),
    ("खबर है कि अभियंता, हरि पंत", "हरि पंत", "अभियंता"),
]


@pytest.mark.parametrize(("subject", "name", "role"), SUBJECTS)
def test_a_subject_has_its_name_and_its_role(subject: str, name: str, role: str | None) -> None:
    # "… said, “The work is over.”"
    [found] = newsmodel.find_quotes(f"{subject} ने कहा, “काम पूरा हो गया है।”")
    assert found.value.speaker == Speaker(name=name, role=role)


@pytest.mark.parametrize("subject", ["25 वर्षीय", "25-वर्षीय"])
def test_an_age_alone_is_nobody(subject: str) -> None:
    [found] = newsmodel.find_quotes(f"{subject} ने कहा, “काम पूरा हो गया है।”")
    assert found.value.speaker is None
