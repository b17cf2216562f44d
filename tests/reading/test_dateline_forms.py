"""Datelines as newsrooms write them: what is read of each form, and where the lead begins."""

import pytest

from newsmodel.model.dateline import PartialDate
from newsmodel.reading.dateline import find_dateline

# The dateline, the lead behind it, and what should be read. A gloss stands over each group.
FORMS = [
    # a place alone, and each mark that ends it
    ("देवघर। ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर: ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर :- ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर- ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर – ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर -- ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर। ।  ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर | ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघरः", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("राजस्थानः ", "मंदिर में भीड़ रही।", {"places": ("राजस्थान",)}),
    ("देवघर, हिसं। ", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "credit": "हिसं"}),
    ("देवघर. ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर.", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर\n", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर,\n\n", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर / ", "पूर्व विधायक अनिल सुबह मंदिर", {"places": ("देवघर",)}),
    ("\ufeff  देवघर: ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("जनपद देवघर:।\n", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    # in brackets, as the town of an agency is
    ("(देवघर): ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("(देवघर) – ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("(देवघर)। ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    # a desk or an agency in brackets behind the mark
    ("देवघर. (ब्यूरो) ", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "credit": "ब्यूरो"}),
    ("देवघर। (एजेंसी) ", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "agencies": ("एजेंसी",)}),
    ("देवघर। ", "(गंगा) मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर। ", "(एजेंसी के अनुसार मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    # strokes for dandas in the lead
    ("देवघर : ", "मंदिर में सोमवार को भीड़ रही | पुलिस आई |", {"places": ("देवघर",)}),
    # a state, before a sentence
    ("झारखंड: ", "मुख्यमंत्री ने सोमवार को देवघर में पुल का उद्घाटन किया।", {"places": ("झारखंड",)}),
    ("KERALA – ", "The government on Monday opened the dam.", {"places": ("KERALA",)}),
    ("झारखंड: ", "मुख्यमंत्री ने सोमवार को देवघर में " + "नया पुल " * 20, {"places": ("झारखंड",)}),
    # spellings of one place; the string stays as written
    ("नयी दिल्ली: ", "संसद का सत्र शुरू हुआ।", {"places": ("नयी दिल्ली",)}),
    # (a zero width space in it, as copied pages have)
    ("नई\u200bदिल्ली: ", "संसद का सत्र शुरू हुआ।", {"places": ("नई\u200bदिल्ली",)}),
    ("फ़तेहाबाद: ", "मेले में भीड़ रही।", {"places": ("फ़तेहाबाद",)}),
    ("मुम्बई: ", "बाजार में तेजी रही।", {"places": ("मुम्बई",)}),
    ("Deoghar: ", "मंदिर में भीड़ रही।", {"places": ("Deoghar",)}),
    ("Deoghar, देवघर: ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("New Delhi नई दिल्ली: ", "संसद का सत्र शुरू हुआ।", {"places": ("नई दिल्ली",)}),
    ("स्योल: ", "बाजार में तेजी रही।", {"places": ("स्योल",)}),
    # a place in no list: another thing must speak for it
    ("झिलमिलिया। ", "मेले में भीड़ रही।", {"places": ("झिलमिलिया",)}),
    ("झिलमिलिया. ", "मेले में भीड़ रही।", {"places": ("झिलमिलिया",)}),
    ("झिलमिलिया: ", "थाना क्षेत्र में चोरी हुई।", {"places": ("झिलमिलिया",)}),
    ("सोनबरसापुर: ", "मेले में भीड़ रही।", {"places": ("सोनबरसापुर",)}),
    ("नई झिलमिलिया। ", "मेले में भीड़ रही।", {"places": ("नई झिलमिलिया",)}),
    ("पटेल नगर। ", "मेले में भीड़ रही।", {"places": ("पटेल नगर",)}),
    # several places
    ("देवघर/दुमका। ", "मेले में भीड़ रही।", {"places": ("देवघर", "दुमका")}),
    ("देवघर / दुमका: ", "मेले में भीड़ रही।", {"places": ("देवघर", "दुमका")}),
    ("देवघर-दुमका। ", "मेले में भीड़ रही।", {"places": ("देवघर", "दुमका")}),
    ("मोहनपुर, देवघर। ", "मेले में भीड़ रही।", {"places": ("मोहनपुर", "देवघर")}),
    ("झिलमिलिया, देवघर: ", "मेले में भीड़ रही।", {"places": ("झिलमिलिया", "देवघर")}),
    # a region in brackets, or behind a comma
    ("देवघर (झारखंड): ", "मेले में भीड़ रही।", {"places": ("देवघर",), "region": "झारखंड"}),
    ("मधुपुर-(देवघर) : ", "मेले में भीड़ रही।", {"places": ("मधुपुर",), "region": "देवघर"}),
    ("देवघर, झारखंड। ", "मेले में भीड़ रही।", {"places": ("देवघर",), "region": "झारखंड"}),
    # agencies
    ("नई दिल्ली (वार्ता)। ", "संसद का सत्र शुरू हुआ।", {"places": ("नई दिल्ली",), "agencies": ("वार्ता",)}),
    ("नई दिल्ली (भाषा) ", "संसद का सत्र शुरू हुआ।", {"places": ("नई दिल्ली",), "agencies": ("भाषा",)}),
    ("लंदन, रायटर। ", "बैंक ने दर घटाई।", {"places": ("लंदन",), "agencies": ("रायटर",)}),
    ("एएनआई, लंदन। ", "बैंक ने दर घटाई।", {"places": ("लंदन",), "agencies": ("एएनआई",)}),
    ("पी.टी.आई., लंदन। ", "बैंक ने दर घटाई।", {"places": ("लंदन",), "agencies": ("पी.टी.आई.",)}),
    ("लंदन। एजेंसी। ", "बैंक ने दर घटाई।", {"places": ("लंदन",), "agencies": ("एजेंसी",)}),
    ("एएनआई (लंदन): ", "बैंक ने दर घटाई।", {"places": ("लंदन",), "agencies": ("एएनआई",)}),
    ("(एजेंसी) ", "बैंक ने दर घटाई।", {"agencies": ("एजेंसी",)}),
    ("झिलमिलिया (भाषा)। ", "मेला लगा।", {"places": ("झिलमिलिया",), "agencies": ("भाषा",)}),
    ("पीटीआई., लंदन। ", "बैंक ने दर घटाई।", {"places": ("लंदन",), "agencies": ("पीटीआई",)}),
    # credits
    ("देवघर ( गंगा संदेश ) । ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "गंगा संदेश"}),
    ("संवाद सूत्र देवघर। ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "संवाद सूत्र"}),
    ("देवघर। ", "संवाददाता सम्मेलन में मेले की तारीख बताई गई।", {"places": ("देवघर",)}),
    ("देवघर। ", "प्रमुख मार्ग पर जाम लगा।", {"places": ("देवघर",)}),
    ("देवघर (धर्म संदेश)। ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "धर्म संदेश"}),
    ("देवघर(अनिल)। ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "अनिल"}),
    ("झिलमिलिया(अनिल)। ", "मेले में भीड़ रही।", {"places": ("झिलमिलिया",), "credit": "अनिल"}),
    ("देवघर (5 दोस्त)। ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "5 दोस्त"}),
    ("झिलमिल बाजार/ देवघर: ", "मेले में भीड़ रही।", {"places": ("झिलमिल बाजार", "देवघर")}),
    ("देवघर (ब्यूरो) ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "ब्यूरो"}),
    ("देवघर, (example.in) ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "example.in"}),
    ("संवाद सूत्र, झिलमिलिया। ", "मेले में भीड़ रही।", {"places": ("झिलमिलिया",), "credit": "संवाद सूत्र"}),
    ("नगर संवाददाता देवघर। ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "नगर संवाददाता"}),
    ("देवघर ब्यूरो। ", "मेले में भीड़ रही।", {"credit": "देवघर ब्यूरो"}),
    ("खेल डेस्क : ", "टीम ने मैच जीता।", {"credit": "खेल डेस्क"}),
    ("न्यूज डेस्क\n", "टीम ने मैच जीता।", {"credit": "न्यूज डेस्क"}),
    ("गंगा प्रभात न्यूज :- ", "मेले में भीड़ रही।", {"credit": "गंगा प्रभात न्यूज"}),
    ("गंगा न्यूज, देवघर : ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "गंगा न्यूज"}),
    ("गंगा न्यूज, देवघर ", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "credit": "गंगा न्यूज"}),
    ("गंगा सिटी लाइव (देवघर): ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "गंगा सिटी लाइव"}),
    ("अनिल शर्मा, देवघर। ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "अनिल शर्मा"}),
    ("देवघर, अनिल शर्मा। ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "अनिल शर्मा"}),
    ("देवघर, अनिल रंजन। ", "मेले में भीड़ रही।", {"places": ("देवघर",), "credit": "अनिल रंजन"}),
    ("GNP/ देवघर\n", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "credit": "GNP"}),
    ("देवघर। प्रमुख संवाददाता ", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "credit": "प्रमुख संवाददाता"}),
    ("देवघर अनिल शर्मा\n", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "credit": "अनिल शर्मा"}),
    ("देवघर/अनिल रंजन: ", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "credit": "अनिल रंजन"}),
    # a credit on the line before
    ("अनिल शर्मा\nदेवघर\n", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "credit": "अनिल शर्मा"}),
    ("अनिल रंजन\nदेवघर। ", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "credit": "अनिल रंजन"}),
    ("देवघर ब्यूरो\nमधुपुर: ", "मेले में भीड़ रही।", {"places": ("मधुपुर",), "credit": "देवघर ब्यूरो"}),
    (
        "मधुपुर/गंगा न्यूज\nदेवघर। ",
        "मेले में भीड़ रही।",
        {"places": ("मधुपुर", "देवघर"), "credit": "गंगा न्यूज"},
    ),
    ("अनिल शर्मा - देवघर-मधुपुर। ", "मेला लगा।", {"places": ("देवघर", "मधुपुर"), "credit": "अनिल शर्मा"}),
    ("अनिल शर्मा | देवघर\n", "मंदिर में भीड़ रही।", {"places": ("देवघर",), "credit": "अनिल शर्मा"}),
    # dates
    ("देवघर, 5 मई। ", "मेला लगा।", {"places": ("देवघर",), "date": PartialDate(day=5, month=5)}),
    ("देवघर 5 मई 2023. ", "मेला लगा।", {"places": ("देवघर",), "date": PartialDate(day=5, month=5, year=2023)}),
    ("देवघर, मई 5 -- ", "मेला लगा।", {"places": ("देवघर",), "date": PartialDate(day=5, month=5)}),
    ("देवघर, तीन मई: ", "मेला लगा।", {"places": ("देवघर",), "date": PartialDate(day=3, month=5)}),
    ("देवघर, ०५ मई। ", "मेला लगा।", {"places": ("देवघर",), "date": PartialDate(day=5, month=5)}),
    ("देवघर-5 मई। ", "मेला लगा।", {"places": ("देवघर",), "date": PartialDate(day=5, month=5)}),
    ("देवघर (5 मई)। ", "मेला लगा।", {"places": ("देवघर",), "date": PartialDate(day=5, month=5)}),
    ("देवघर, 5/12/2023: ", "मेला लगा।", {"places": ("देवघर",), "date": PartialDate(day=5, month=12, year=2023)}),
    ("देवघर, 31 फरवरी। ", "मेला लगा।", {"places": ("देवघर",)}),
    ("देवघर, 5 मई\n", "मेला लगा।", {"places": ("देवघर",), "date": PartialDate(day=5, month=5)}),
    (
        "देवघर, 5 मई 2023 ",
        "मंदिर में बड़ा मेला लगा।",
        {"places": ("देवघर",), "date": PartialDate(day=5, month=5, year=2023)},
    ),
    (
        "झिलमिलिया 5 मई (गंगा संदेश) ",
        "मेला लगा।",
        {"places": ("झिलमिलिया",), "credit": "गंगा संदेश", "date": PartialDate(day=5, month=5)},
    ),
    ("नई झिलमिलिया, 5 मई। ", "मेला लगा।", {"places": ("नई झिलमिलिया",), "date": PartialDate(day=5, month=5)}),
    (
        "देवघर, शुक्रवार, 5 मई 2023: ",
        "मेला लगा।",
        {"places": ("देवघर",), "date": PartialDate(day=5, month=5, year=2023), "weekday": "शुक्रवार"},
    ),
    (
        "देवघर, 5 मई (भाषा)। ",
        "मेला लगा।",
        {"places": ("देवघर",), "agencies": ("भाषा",), "date": PartialDate(day=5, month=5)},
    ),
    (
        "(जीएनएस) ता. 05 देवघर ",
        "झारखंड के मंदिर में मेला लगा।",
        {"places": ("देवघर",), "agencies": ("जीएनएस",), "date": PartialDate(day=5)},
    ),
    (
        "गंगा टाइम्स 5 ता. देवघर – ",
        "मंदिर में मेला लगा।",
        {"places": ("देवघर",), "credit": "गंगा टाइम्स", "date": PartialDate(day=5)},
    ),
    # a date behind the mark is the dateline's, unless a postposition makes it the lead's
    ("देवघर: 5 मई ", "मंदिर समिति ने मेला लगाया।", {"places": ("देवघर",), "date": PartialDate(day=5, month=5)}),
    ("देवघर: ", "5 मई को मेला लगा।", {"places": ("देवघर",)}),
    ("देवघर: ", "5 लोग मेले में घायल हुए।", {"places": ("देवघर",)}),
    (
        "देवघर (गंगा महिमा)। 5 मई 2023,\n",
        "मेला लगा।",
        {"places": ("देवघर",), "credit": "गंगा महिमा", "date": PartialDate(day=5, month=5, year=2023)},
    ),
    # the header of the wire, then that of the paper
    (
        "देवघर, मई 5 -- देवघर, प्रतिनिधि। ",
        "मेला लगा।",
        {"places": ("देवघर",), "credit": "प्रतिनिधि", "date": PartialDate(day=5, month=5)},
    ),
    (
        "अंबेडकर नगर, मई 5 -- अम्बेडकरनगर। ",
        "मेला लगा।",
        {"places": ("अंबेडकर नगर",), "date": PartialDate(day=5, month=5)},
    ),
    (
        "देवघर, मई 5 -- सारठ, वरीय संवाददाता ",
        "मंदिर में मेला लगा।",
        {
            "places": ("देवघर", "सारठ"),
            "credit": "वरीय संवाददाता",
            "date": PartialDate(day=5, month=5),
        },
    ),
    (
        "देवघर, मई 5 -- देवघर, प्रतिनिधि ",
        "मंदिर में मेला लगा।",
        {"places": ("देवघर",), "credit": "प्रतिनिधि", "date": PartialDate(day=5, month=5)},
    ),
    (
        "देवघर, मई 5 -- टावर चौक/सारठ, प्रतिनिधि। ",
        "मेला लगा।",
        {
            "places": ("देवघर", "टावर चौक", "सारठ"),
            "credit": "प्रतिनिधि",
            "date": PartialDate(day=5, month=5),
        },
    ),
    (
        "देवघर, मई 5 -- ",
        "सारठ, पालोजोरी में मेला लगा।",
        {"places": ("देवघर",), "date": PartialDate(day=5, month=5)},
    ),
    (
        "देवघर, मई 5 -- झिलमिल हाटी। ",
        "मेले में दिन भर भीड़ रही।",
        {"places": ("देवघर", "झिलमिल हाटी"), "date": PartialDate(day=5, month=5)},
    ),
    ("देवघर : गंगा समाचार सेवा – ", "मेला लगा।", {"places": ("देवघर",), "credit": "गंगा समाचार सेवा"}),
    # marks that newsrooms type for others: a slash twice, a visarga behind a date, a Latin letter for a danda
    (
        "देवघर- मधुपुर, 5 मई 2023// ",
        "मेला लगा।",
        {"places": ("देवघर", "मधुपुर"), "date": PartialDate(day=5, month=5, year=2023)},
    ),
    ("देवघर 5 मईः ", "मेला लगा।", {"places": ("देवघर",), "date": PartialDate(day=5, month=5)}),
    ("देवघर l ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघरl", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    ("देवघर I ", "मंदिर में भीड़ रही।", {"places": ("देवघर",)}),
    # a paper in brackets, and no mark behind it
    ("देवघर (गंगावाणी) ", "मंदिर समिति ने मेला लगाया।", {"places": ("देवघर",), "credit": "गंगावाणी"}),
    ("देवघर [गंगावाणी] ", "मंदिर समिति ने मेला लगाया।", {"places": ("देवघर",), "credit": "गंगावाणी"}),
    # a place in no list that the lead names again
    ("झिलमिलिया: ", "शहर से सटे झिलमिलिया में मेला लगा।", {"places": ("झिलमिलिया",)}),
    (
        "अनिल शर्मा, झिलमिलिया\n",
        "झिलमिलिया हाट पर मेला लगा।",
        {"places": ("झिलमिलिया",), "credit": "अनिल शर्मा"},
    ),
    # a lead that goes on without a mark for long
    (
        "(जीएनएस) ता 05 देवघर ",
        "मंदिरों और मठों के आसपास सफाई और यातायात पर समिति और प्रशासन के लोगों की लंबी बैठक हुई",
        {"places": ("देवघर",), "agencies": ("जीएनएस",), "date": PartialDate(day=5)},
    ),
    # words for search engines before it
    ("Jharkhand News: देवघर: ", "मंदिर में मेला लगा।", {"places": ("देवघर",)}),
    ("Ganga News (गंगा न्यूज), Temple Fair: ", "मेला लगा।", {"credit": "Ganga News (गंगा न्यूज)"}),
    (
        "Ganga News (गंगा न्यूज), देवघर: ",
        "मंदिर में मेला लगा।",
        {"places": ("देवघर",), "credit": "Ganga News (गंगा न्यूज)"},
    ),
    # English
    (
        "NEW DELHI, Jan 26 (PTI) – ",
        "The fair opened.",
        {"places": ("NEW DELHI",), "agencies": ("PTI",), "date": PartialDate(day=26, month=1)},
    ),
    (
        "SRINAGAR, Jan. 26, 2026: ",
        "The fair opened.",
        {"places": ("SRINAGAR",), "date": PartialDate(day=26, month=1, year=2026)},
    ),
    ("London, 5th May: ", "The fair opened.", {"places": ("London",), "date": PartialDate(day=5, month=5)}),
    ("देवघर - ", "दुमका पुलिस ने चोर पकड़ा।", {"places": ("देवघर",)}),
    ("देवघर: ", "दुमका मार्ग पर जाम लगा।", {"places": ("देवघर",)}),
    ("OAKVILLE — ", "The fair opened on Monday.", {"places": ("OAKVILLE",)}),
    ("WASHINGTON (AP) — ", "The fair opened.", {"places": ("WASHINGTON",), "agencies": ("AP",)}),
    (
        "AUSTIN, Texas (AP) — ",
        "The fair opened.",
        {"places": ("AUSTIN",), "region": "Texas", "agencies": ("AP",)},
    ),
    (
        "OAKVILLE, Ill. (AP) — ",
        "The fair opened.",
        {"places": ("OAKVILLE",), "region": "Ill.", "agencies": ("AP",)},
    ),
    ("AUSTIN, Texas. ", "The fair opened.", {"places": ("AUSTIN",), "region": "Texas"}),
    ("OAK RIDGE, Tenn. — ", "The fair opened on Monday.", {"places": ("OAK RIDGE",), "region": "Tenn."}),
    ("ST. ALBANS (AP) — ", "The fair opened.", {"places": ("ST. ALBANS",), "agencies": ("AP",)}),
    (
        "Kochi (Kerala) [India], May 31 (ANI): ",
        "The fair opened.",
        {
            "places": ("Kochi",),
            "region": "Kerala",
            "agencies": ("ANI",),
            "date": PartialDate(day=31, month=5),
        },
    ),
    (
        "By Anil Verma | New Delhi\n",
        "The fair opened on Monday.",
        {"places": ("New Delhi",), "credit": "Anil Verma"},
    ),
    ("Staff Reporter, Pune: ", "The fair opened.", {"places": ("Pune",), "credit": "Staff Reporter"}),
]


@pytest.mark.parametrize(("opening", "lead", "fields"), FORMS, ids=[form[0].strip() for form in FORMS])
def test_dateline_is_read_up_to_the_lead(opening: str, lead: str, fields: dict[str, object]) -> None:
    found = find_dateline(opening + lead)

    assert found is not None
    value = found.value
    assert (value.places, value.region, value.agencies, value.credit, value.date, value.weekday) == (
        fields.get("places", ()),
        fields.get("region"),
        fields.get("agencies", ()),
        fields.get("credit"),
        fields.get("date"),
        fields.get("weekday"),
    )
    assert (found.span.start, found.span.end) == (len(opening) - len(opening.lstrip(" \ufeff")), len(opening))
    assert value.written == found.span.of(opening + lead).strip()


def test_names_that_a_caller_adds_are_places() -> None:
    text = "झिलमिलिया: मेले में भीड़ रही।"

    assert find_dateline(text) is None
    found = find_dateline(text, places=frozenset({"झिलमिलिया"}))
    assert found is not None
    assert found.value.places == ("झिलमिलिया",)


@pytest.mark.parametrize("agency", ["NAN", "BSS", "UNB", "GNA", "PNA", "VNA"])
def test_agencies_of_other_countries_are_known(agency: str) -> None:
    found = find_dateline(f"Lagos, June 13, 2026 ({agency}) The lake was cleaned on Monday.")
    assert found is not None
    assert (found.value.agencies, found.value.credit) == ((agency,), None)
