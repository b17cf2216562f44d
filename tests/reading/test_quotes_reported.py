"""Reported speech: clauses without marks, among quotations and among what nobody said."""

import unicodedata

import pytest

import newsmodel
from newsmodel import LimitError, Limits
from newsmodel.reading.quotes import quotes_in_paragraphs
from newsmodel.reading.speech.tables import spellings

REPORTED: list[tuple[str, list[tuple[str, str | None]]]] = [
    # Quotations and clauses in their order; a clause that holds a quotation is that quotation
    (
        "मंत्री ने कहा, “ठीक है।” सचिव ने बताया, “हां जी।” पार्षद ने कहा कि काम रुका है। विधायक ने कहा कि वह आएंगे।",
        [("ठीक है।", "मंत्री"), ("हां जी।", "सचिव"), ("काम रुका है।", "पार्षद"), ("वह आएंगे।", "विधायक")],
    ),
    (
        "मंत्री ने कहा, “ठीक है।” इस बीच उन्होंने यह भी कहा- “हम आएंगे।”",
        [("ठीक है।", "मंत्री"), ("हम आएंगे।", "मंत्री")],
    ),
    (
        "मंत्री ने कहा, “ठीक है।” सचिव ने बताया, “हां जी।” अदालत ने कहा कि रवैया ‘बेहद लापरवाह’ था।",
        [("ठीक है।", "मंत्री"), ("हां जी।", "सचिव"), ("बेहद लापरवाह", "अदालत")],
    ),
    (
        "अदालत ने कहा कि रवैया ‘बेहद लापरवाह’ था। वकील ने कहा कि अपील होगी।",
        [("बेहद लापरवाह", "अदालत"), ("अपील होगी।", "वकील")],
    ),
    # One clause in another, or one that nobody said, and a sentence behind it
    (
        "राम ने कहा कि सीता ने कहा कि वर्षा होगी। हरि ने बताया कि धूप होगी।",
        [("सीता ने कहा कि वर्षा होगी।", "राम"), ("धूप होगी।", "हरि")],
    ),
    ("खुशी है कि बारिश हुई। हरि ने कहा कि धूप होगी।", [("धूप होगी।", "हरि")]),
    # The sentence before has another subject
    ("बारिश ने फसल डुबोई। फिर कहा कि मदद आएगी।", [("मदद आएगी।", None)]),
    ("मोहन का पलटवार, कहा - नफरत बंद हो", [("नफरत बंद हो", "मोहन")]),
    # The subject stands before two dashes that join places
    ("हरि पंत ने पटना - गया मार्ग और बिहार - झारखंड सीमा पर कहा कि काम रुका है।", [("काम रुका है।", "हरि पंत")]),
    # In English
    ("We are late, Rao said.", [("We are late", "Rao")]),
    ("The dam is full, according to Asha Rao.", [("The dam is full", "Asha Rao")]),
    ("The road was closed, a guard said in the town.", [("The road was closed", "guard")]),
    ("Rao left in May. It is said in the town that the dam holds.", []),
    ("Asha Rao came. She said that it is over.", [("it is over.", "She")]),
    (
        "Rao said that the clerk said that it is lost. Das said that it is not.",
        [("the clerk said that it is lost.", "Rao"), ("it is not.", "Das")],
    ),
    ("It was a cold, dark night. The road was closed, police said.", [("The road was closed", "police")]),
    (
        "We were asleep, when it rained. The road was closed, police said.",
        [("The road was closed", "police")],
    ),
    ("We were all asleep, when Rao told us.", []),
]


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_what_was_reported_stands_in_its_order(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = newsmodel.find_quotes(text, indirect=True)
    assert [(f.value.text, f.value.speaker and f.value.speaker.name) for f in found] == expected


def test_the_sentence_before_is_no_role() -> None:
    [found] = newsmodel.find_quotes("The mayor came. Das Gupta said that it is late.", indirect=True)
    assert found.value.speaker == newsmodel.Speaker(name="Das Gupta")


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        # The paragraph before introduces it, with spaces at its end, or in English
        (["उन्होंने भीड़ से कहा: ", "“लौट जाइए।”"], ["उन्होंने"]),
        (["Here’s what he said,", "“We won it in the end.”"], ["he"]),
        # The line below names the speaker, whatever follows that line
        (["“हम लौटेंगे।”", "— तारा बेदी", "शाम हुई।"], ["तारा बेदी"]),
        # But not the line after the next one, and not where the quotation is no line of its own
        (["“हम लौटेंगे।”", "शाम हुई।", "— तारा बेदी"], [None]),
        (["“हम सब अब चलें।” भीड़ शांत थी।", "— तारा बेदी"], [None]),
        # A quotation goes on shortly behind another, far into the paragraph
        (
            [
                "शाम तक मैदान में भीड़ बनी रही और सबकी नज़र मंच पर थी। कोच तारा बेदी ने कहा, “हम लौटेंगे।” “और जीतेंगे भी हम।”"
            ],
            ["तारा बेदी", "तारा बेदी"],
        ),
    ],
)
def test_what_stands_around_a_paragraph_names_its_speaker(
    paragraphs: list[str], expected: list[str | None]
) -> None:
    found = [found.value.speaker for quotes in quotes_in_paragraphs(paragraphs) for found in quotes]
    assert [speaker and speaker.name for speaker in found] == expected


def test_reported_speech_is_read_where_it_is_asked_for() -> None:
    paragraphs = ["हरि ने कहा कि धूप होगी।"]
    assert quotes_in_paragraphs(paragraphs) == [()]
    [[found]] = quotes_in_paragraphs(paragraphs, indirect=True)
    assert found.value.text == "धूप होगी।"


def test_each_quotation_counts_for_the_limit() -> None:
    text = "“अब” और ‘तब’ और “सब”"
    assert newsmodel.find_quotes(text, limits=Limits(max_nodes=3)) == ()
    with pytest.raises(LimitError, match="max_nodes is exceeded: 3"):
        newsmodel.find_quotes(text, limits=Limits(max_nodes=2))
    with pytest.raises(LimitError, match="max_nodes is exceeded: 301"):
        newsmodel.find_quotes("“a”" * 301, limits=Limits(max_nodes=300))


@pytest.mark.parametrize("letter", [chr(code) for code in range(0x0958, 0x0960)])
def test_a_letter_with_a_dot_is_known_in_each_spelling(letter: str) -> None:
    split = unicodedata.normalize("NFD", letter)
    assert spellings([letter]) == spellings([split]) == {letter, split, split[0]}
