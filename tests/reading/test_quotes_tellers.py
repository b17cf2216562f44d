"""Quotations: a pronoun behind a sentence that ends in an act of speech."""

import pytest

from newsmodel.reading.quotes import find_quotes, quotes_in_paragraphs

# What goes before “They wrote”, and who they are.
TOLD: list[tuple[str, str]] = [
    # "Rama Chauhan took aim at Vijay Seth", who may have an office, by a post, on Monday
    ("रमा चौहान ने विजय सेठ पर निशाना साधा।", "रमा चौहान"),
    ("सचिव रमा चौहान ने मंत्री विजय सेठ पर निशाना साधा है।", "रमा चौहान"),
    ("रमा चौहान ने एक पोस्ट के जरिए विजय सेठ पर हमला बोला।", "रमा चौहान"),
    ("रमा चौहान ने सोमवार को नहर के काम को लेकर आरोप लगाया है।", "रमा चौहान"),
    ("रमा चौहान ने प्रतिक्रिया दी है। शाम हो गई थी।", "रमा चौहान"),
    # No space behind the sentence before
    ("नहर सूखी है।रमा चौहान ने आरोप लगाया।", "रमा चौहान"),
    # Who is told, asked or answered may be the one who goes on
    ("रमा चौहान ने विजय सेठ को चेतावनी दी।", "उन्होंने"),
    ("रमा चौहान ने किसान विजय को चेतावनी दी।", "उन्होंने"),
    ("रमा चौहान ने विजय सेठ से सवाल किया।", "उन्होंने"),
    ("रमा चौहान ने विजय सेठ से सवाल पूछा।", "उन्होंने"),
    ("रमा चौहान ने लोगों से सवाल किया।", "उन्होंने"),
    ("विजय सेठ को रमा चौहान ने चेतावनी दी।", "उन्होंने"),
    ("सचिव रमा चौहान ने मंत्री विजय सेठ को चेतावनी दी।", "उन्होंने"),
    # Two of them, a body, an office without a name, a single name, a pronoun
    ("रमा चौहान ने विजय सेठ पर हमला बोला। लोपा सेन ने भी निशाना साधा।", "उन्होंने"),
    ("रमा चौहान ने कहा कि काम रुका है। लोपा सेन ने आरोप लगाया।", "उन्होंने"),
    ("जल बोर्ड ने विजय सेठ पर आरोप लगाया।", "उन्होंने"),
    ("किसान नेता ने विजय सेठ पर आरोप लगाया।", "उन्होंने"),
    ("जल मंच के नेता ने विजय सेठ पर आरोप लगाया।", "उन्होंने"),
    ("विजय ने आरोप लगाया।", "उन्होंने"),
    ("उन्होंने आरोप लगाया।", "उन्होंने"),
    # The sentence goes on behind the act, or hides who did it, or ends in another act
    ("रमा चौहान ने आरोप लगाया और चली गईं।", "उन्होंने"),
    ("रमा चौहान पर आरोप लगाया गया।", "उन्होंने"),
    ("सभा में आरोप लगाया।", "उन्होंने"),
    ("रमा चौहान ने नहर की मरम्मत शुरू की।", "उन्होंने"),
    # Who said it with a verb of speech comes first, and somebody else may act behind them
    ("लोपा सेन ने आरोप लगाया। रमा चौहान ने कहा कि काम रुका है।", "रमा चौहान"),
    ("रमा चौहान ने कहा कि काम रुका है। किसान नेता ने आरोप लगाया।", "उन्होंने"),
]


@pytest.mark.parametrize(("before", "name"), TOLD)
def test_who_ends_a_sentence_in_an_act_of_speech_goes_on(before: str, name: str) -> None:
    # "… They wrote, “The canal will open.”"
    [found] = find_quotes(f"{before} उन्होंने लिखा, “नहर खुलेगी।”")
    assert (found.value.speaker and found.value.speaker.name) == name


def test_who_told_in_the_paragraph_before_goes_on() -> None:
    paragraphs = ["रमा चौहान ने विजय सेठ पर निशाना साधा।", "उन्होंने लिखा, “नहर खुलेगी।”"]
    [[], [found]] = map(list, quotes_in_paragraphs(paragraphs))
    assert (found.value.speaker and found.value.speaker.name) == "रमा चौहान"
