"""Quotations over several paragraphs: who goes on, who is meant, who stands below."""

import pytest

import newsmodel
from newsmodel import QuoteKind, Speaker
from newsmodel.reading.quotes import is_quoted_line, quotes_in_paragraphs, speaker_of_attribution


def speakers(paragraphs: list[str]) -> list[object]:
    return [
        found.value.speaker and found.value.speaker.name
        for quotes in quotes_in_paragraphs(paragraphs)
        for found in quotes
    ]


def test_a_paragraph_that_opens_with_a_mark_continues_the_speaker() -> None:
    # "The painter said, “Colour speaks." “Line is silent.”"
    assert speakers(["चित्रकार इला बोस ने कहा, “रंग बोलते हैं।", "“रेखा चुप रहती है।”"]) == ["इला बोस", "इला बोस"]


def test_a_quotation_after_another_paragraph_is_nobodys() -> None:
    assert speakers(["चित्रकार इला बोस ने कहा, “रंग बोलते हैं।”", "शाम हो गई।", "“रेखा चुप रहती है।”"]) == [
        "इला बोस",
        None,
    ]


def test_a_paragraph_may_introduce_the_next() -> None:
    assert speakers(["उन्होंने भीड़ से कहा:", "“लौट जाइए।”", "बस।"]) == ["उन्होंने"]
    assert speakers(["कवि केशव नंदन ने लिखा कि", "“शब्द ही मेरा घर हैं।”"]) == ["केशव नंदन"]
    assert speakers(["शाम हुई,", "“शब्द ही मेरा घर हैं।”"]) == [None]


def test_the_line_below_names_the_speaker() -> None:
    [quotes, _] = quotes_in_paragraphs(["“हम अगले साल लौटेंगे।”", "— मुख्य कोच तारा बेदी"])
    assert quotes[0].value.speaker == Speaker(name="तारा बेदी", role="मुख्य कोच")
    # "A user of X, Tara Bedi": no dash before it
    assert speakers(["“हम अगले साल लौटेंगे।”", "X यूजर तारा बेदी"]) == [None]


def test_a_headline_in_marks_is_speech_of_nobody_known() -> None:
    # "‘You made your own law…’ why is the court angry?"
    [found] = newsmodel.find_quotes("‘आपने तो अपना ही कानून बना लिया…’ अदालत से क्यों नाराज हुई अदालत")
    assert found.value.speaker is None


def test_a_line_that_is_one_quotation_with_a_verb_in_it_is_speech() -> None:
    # "‘We will face them with all our strength’", a heading
    [found] = newsmodel.find_quotes("‘दुश्मन का डटकर करेंगे मुकाबला’")
    assert found.value.speaker is None


def test_a_term_that_opens_a_paragraph_is_no_speech() -> None:
    assert newsmodel.find_quotes("“काली नदी”") == ()
    assert newsmodel.find_quotes("बैठक हुई। ‘काली नदी यहां बहती है’") == ()


def test_a_quotation_behind_a_sentence_may_be_of_its_subject() -> None:
    # "The mayor reacted. “The drains are clean now.”"
    [found] = newsmodel.find_quotes("महापौर रीना दास ने प्रतिक्रिया दी। “नाले अब पूरी तरह साफ हैं।”")
    assert found.value.speaker == Speaker(name="रीना दास", role="महापौर")
    assert speakers(["महापौर रीना दास ने पूछा कि नाले कब साफ होंगे?! “बताइए, कब होंगे?”"]) == ["रीना दास"]
    [free] = newsmodel.find_quotes("भीड़ बढ़ती गई। “हम यहां से तब तक नहीं हटेंगे जब तक न्याय नहीं मिलता।”")
    assert free.value.speaker is None
    assert newsmodel.find_quotes("भीड़ बढ़ती गई। “हम यहां हैं।”") == ()


def test_a_quotation_far_behind_another_is_not_joined_to_it() -> None:
    behind = " और" * 39
    assert speakers([f"कवि ने कहा, “ठीक है।”{behind}। “हम चले जाते हैं।”"]) == ["कवि", "कवि"]
    assert speakers([f"कवि ने कहा, “ठीक है।”{behind} । “हम चले जाते हैं।”"]) == ["कवि"]


@pytest.mark.parametrize(
    ("paragraphs", "last"),
    [
        # The same paragraph, and the one before
        (["पार्षद मीना पाल ने कहा कि नल सूखे हैं। उन्होंने कहा, “टैंकर भेजे जाएं।”"], "मीना पाल"),
        (["पार्षद मीना पाल ने कहा कि नल सूखे हैं।", "उन्होंने कहा, “टैंकर भेजे जाएं।”"], "मीना पाल"),
        (["पार्षद मीना पाल के अनुसार नल सूखे हैं।", "उन्होंने कहा, “टैंकर भेजे जाएं।”"], "मीना पाल"),
        # A chain of pronouns
        (
            ["पार्षद मीना पाल ने कहा कि नल सूखे हैं।", "उन्होंने जांच कराई।", "उन्होंने कहा, “टैंकर भेजे जाएं।”"],
            "मीना पाल",
        ),
        # A paragraph about nobody comes between
        (["पार्षद मीना पाल ने कहा कि नल सूखे हैं।", "शाम हुई।", "उन्होंने कहा, “टैंकर भेजे जाएं।”"], "उन्होंने"),
        # Two could be meant, or a court, or only the speaker's own self
        (
            ["पार्षद मीना पाल ने कहा कि नल सूखे हैं। विधायक राजू नेगी ने कहा कि जांच होगी। उन्होंने कहा, “ठीक है।”"],
            "उन्होंने",
        ),
        (["अदालत ने कहा कि जवाब दें। उन्होंने कहा, “ठीक है।”"], "उन्होंने"),
        (["पार्षद मीना पाल ने कहा कि नल सूखे हैं। मैंने कहा, “ठीक है।”"], "मैंने"),
        # Who is told is nobody who speaks; a pronoun and a quotation stand between
        (
            [
                "पार्षद मीना पाल ने कहा है कि नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।” उन्होंने कहा, “जल्दी आएं।”",
                "उन्होंने कहा, “आज आएं।”",
                "उन्होंने कहा, “अब आएं।”",
            ],
            "मीना पाल",
        ),
        (["अदालत ने कहा कि जवाब दें। पार्षद मीना पाल ने मांग की कि नल लगें। उन्होंने कहा, “आज।”"], "मीना पाल"),
        # Nobody was named before
        (["उन्होंने कहा, “टैंकर आएं।” उन्होंने कहा, “जल्दी आएं।”"], "उन्होंने"),
        (["“टैंकर आज ही आएं।” शाम हो गई। उन्होंने कहा, “जल्दी आएं।”"], "उन्होंने"),
        (["हवा ने राह ली कि शाम हुई। उन्होंने कहा, “ठीक है।”"], "उन्होंने"),
        # English pronouns, in the paragraph of the quotation
        (["“It is open,” said Asha Rao. “It is safe,” she added."], "Asha Rao"),
        (["“It is open,” he said. “It is safe,” he added."], "he"),
        # The subject is left out
        (["पार्षद मीना पाल ने कहा कि नल सूखे हैं। फिर कहा, “टैंकर भेजे जाएं।”"], "मीना पाल"),
        # The family name alone is the same person
        (
            ["पार्षद मीना पाल ने कहा कि नल सूखे हैं। पाल ने कहा कि जांच हो। उन्होंने कहा, “टैंकर आएं।”"],
            "मीना पाल",
        ),
    ],
)
def test_a_pronoun_is_resolved_where_nobody_else_is_meant(paragraphs: list[str], last: str) -> None:
    assert speakers(paragraphs)[-1] == last


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("- ओम प्रकाश, किसान", Speaker(name="ओम प्रकाश", role="किसान")),
        ("— मुख्य कोच तारा बेदी", Speaker(name="तारा बेदी", role="मुख्य कोच")),
        ("तारा बेदी", Speaker(name="तारा बेदी")),
        ("— ", None),
        ("— बैठक के बाद सब लोग अपने घर चले गए और शाम हुई", None),
        ("— बेदी ने खेल के बाद हाथ मिलाया", None),
        ("— X के प्रवक्ता तारा बेदी", Speaker(name="तारा बेदी", role="X के प्रवक्ता")),
        (f"— {'क' * 157}", Speaker(name="क" * 157)),
        (f"— {'क' * 158}", None),
    ],
)
def test_the_line_under_a_pull_quote_is_read(line: str, speaker: Speaker | None) -> None:
    assert speaker_of_attribution(line) == speaker


def test_a_quoted_line_is_one_quotation() -> None:
    assert is_quoted_line("“यह टीम जीतेगी।”")
    assert is_quoted_line("“यह टीम जीतेगी”।")
    assert not is_quoted_line("“यह टीम जीतेगी” उसने कहा")
    assert not is_quoted_line("“यह” “टीम”")
    assert not is_quoted_line("यह टीम जीतेगी")


def test_reported_speech_is_found_when_asked_for() -> None:
    text = "सचिव रेखा जैन ने स्पष्ट किया कि परीक्षा मई में होगी। नतीजे जून में आएंगे।"
    assert newsmodel.find_quotes(text) == ()
    [found] = newsmodel.find_quotes(text, indirect=True)
    assert found.value.kind is QuoteKind.INDIRECT
    assert found.value.text == found.span.of(text) == "परीक्षा मई में होगी।"
    assert (found.value.speaker, found.value.cue) == (Speaker(name="रेखा जैन", role="सचिव"), "स्पष्ट किया")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "She said the road will be built": the pronoun is resolved here too
        (
            "सचिव रेखा जैन ने कहा, “ठीक है।” उन्होंने कहा कि सड़क बनेगी।",
            [("ठीक है।", "रेखा जैन"), ("सड़क बनेगी।", "रेखा जैन")],
        ),
        # A headline
        ("महापौर बोलीं- नाले साफ होंगे", [("नाले साफ होंगे", "महापौर")]),
        ("मंत्री ने कहा, कि दाम घटेंगे।", [("दाम घटेंगे।", "मंत्री")]),
        ("समिति ने सिफारिश की कि पुल बंद हो।", [("पुल बंद हो।", "समिति")]),
        # The clause that holds a quotation is that quotation
        ("अदालत ने कहा कि रवैया ‘बेहद लापरवाह’ था।", [("बेहद लापरवाह", "अदालत")]),
        # No speech: the conjunction alone, a dash, nothing behind it
        ("खुशी है कि बारिश हुई।", []),
        ("दिल्ली - बारिश हुई।", []),
        ("मंत्री ने कहा कि ", []),
        ("मंत्री ने मांग की - दाम घटें।", []),
        # A clause is read over two dashes
        ("मंत्री ने झंडा - लाल - हरा देखकर कहा- दाम घटेंगे", [("दाम घटेंगे", "मंत्री")]),
        ("मंत्री ने झंडा - लाल - हरा - पीला देखकर कहा- दाम घटेंगे", [("दाम घटेंगे", None)]),
        ("राम ने कहा कि सीता ने कहा कि वर्षा होगी", [("सीता ने कहा कि वर्षा होगी", "राम")]),
    ],
)
def test_clauses_of_reported_speech(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = newsmodel.find_quotes(text, indirect=True)
    assert [(f.value.text, f.value.speaker and f.value.speaker.name) for f in found] == expected


TOLD = "लेखिका मीना पाल ने ‘नीली नहर’ के बारे में कहा कि मेला अच्छा रहा।"
OWN_WORDS = "“एक बार हम सब वहां नाव से गए थे।”"


def test_who_was_reported_goes_on_in_a_quoted_paragraph() -> None:
    # "The writer said that the fair was good." "“Once we all went there by boat.”"
    assert speakers([TOLD, OWN_WORDS]) == ["मीना पाल"]
    assert speakers([TOLD, OWN_WORDS, "“हम फिर जाएंगे।”"]) == ["मीना पाल", "मीना पाल"]
    assert speakers([TOLD, "उन्होंने बताया कि काम पूरा है।", OWN_WORDS]) == ["मीना पाल"]
    assert speakers(["विजय बोले, “ठीक है।” मीना पाल ने कहा कि मेला अच्छा रहा।", OWN_WORDS]) == ["विजय", "मीना पाल"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        # Another sentence stands between; two of them speak; nobody does
        [f"{TOLD} शाम को बारिश हुई।", OWN_WORDS],
        ["मीना पाल ने कहा कि विजय सेठ ने बताया कि मेला अच्छा रहा।", OWN_WORDS],
        ["बताया गया कि मेला अच्छा रहा।", OWN_WORDS],
        ["मीना पाल को उम्मीद है कि मेला अच्छा रहेगा।", OWN_WORDS],
        # "This is what the farmer says": the next paragraph names somebody else
        [TOLD, OWN_WORDS, "यह कहना है किसान विजय सेठ का।"],
        # A heading in single marks
        [TOLD, "‘नहर की सफाई जल्द होगी’"],
    ],
)
def test_a_quoted_paragraph_of_somebody_else_is_nobodys(paragraphs: list[str]) -> None:
    assert speakers(paragraphs) == [None]


def test_who_is_reported_inside_a_quotation_does_not_go_on() -> None:
    told = "“मीना पाल ने कहा कि नहर सूखी है,” विजय सेठ ने बताया।"
    assert speakers([told, OWN_WORDS]) == ["विजय सेठ", None]


def test_a_quoted_paragraph_has_its_own_speaker_first() -> None:
    assert speakers([TOLD, "“एक बार हम सब वहां नाव से गए थे,” विजय सेठ ने कहा।"]) == ["विजय सेठ"]
    assert speakers([TOLD, OWN_WORDS, "— विजय सेठ"]) == ["विजय सेठ"]
