"""Quotations: whom a pronoun means, and where it means nobody who can be known."""

import pytest

from newsmodel.reading.quotes import find_quotes, quotes_in_paragraphs

# Paragraphs, and who says the last quotation of them.
MEANT: list[tuple[list[str], str]] = [
    # A name without a role, as the subject of each kind of reporting verb: said, warned, asked, spoke, was saying
    (["मीना ने कहा कि नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।”"], "मीना"),
    (["लोपा सेन ने कहा था कि नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।”"], "लोपा सेन"),
    (["लोपा सेन ने आज फिर चेतावनी दी है कि नल सूखेंगे। उन्होंने कहा, “टैंकर आएं।”"], "लोपा सेन"),
    (["लोपा सेन चेतावनी देती रही हैं कि नल सूखेंगे। उन्होंने कहा, “टैंकर आएं।”"], "लोपा सेन"),
    (["लोपा सेन का कहना है कि नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।”"], "लोपा सेन"),
    (["बैठक में लोपा सेन बोलीं कि नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।”"], "लोपा सेन"),
    # It rained, and nobody said so; a light verb that reports nothing hides no verb behind it
    (["मीना बोलीं कि नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।”"], "मीना"),
    (["उसे सच कहना था और लोपा सेन ने बताया कि नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।”"], "लोपा सेन"),
    (["हवा ने रफ़्तार ली और लोपा सेन ने कहा कि नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।”"], "लोपा सेन"),
    (["सवाल पर कहा गया और लोपा सेन ने बताया कि नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।”"], "लोपा सेन"),
    # She takes the place of nobody: two spoke, the second one before a quotation
    (["राजू नेगी ने कहा कि जांच होगी और लोपा सेन ने जोड़ा, “काम रुका है।” उन्होंने कहा, “ठीक है।”"], "उन्होंने"),
    (["राजू नेगी ने कहा कि जांच होगी और लोपा सेन ने बताया कि काम रुका है। उन्होंने कहा, “ठीक है।”"], "उन्होंने"),
    (["राजू नेगी के अनुसार हालात बुरे हैं और लोपा सेन ने जोड़ा, “काम रुका है।” उन्होंने कहा, “ठीक है।”"], "उन्होंने"),
    (["राजू नेगी ने कहा कि जांच होगी, लोपा सेन ने जोड़ा, “काम रुका है”, और उन्होंने कहा, “ठीक है।”"], "उन्होंने"),
    (
        ["राजू नेगी ने कहा कि जांच होगी, लोपा ने जोड़ा, “काम रुका”, लोपा ने पूछा, “क्यों”, और उन्होंने कहा, “ठीक है।”"],
        "उन्होंने",
    ),
    # Who is named inside a quotation did not speak here
    (["लोपा सेन ने कहा, “राजू नेगी ने बताया कि जांच होगी।” उन्होंने कहा, “ठीक है।”"], "लोपा सेन"),
    (["लोपा सेन ने कहा, “राजू नेगी ने बताया कि जांच होगी”, और उन्होंने जोड़ा, “ठीक है।”"], "लोपा सेन"),
    # The source of the sentence itself is somebody else, that of a sentence before is who is meant
    (["एक स्थानीय अख़बार के मुताबिक, उन्होंने कहा, “ठीक है।”"], "उन्होंने"),
    (["राजू नेगी के मुताबिक लोपा सेन ने कहा, “काम रुका है”, और उन्होंने जोड़ा, “ठीक है।”"], "लोपा सेन"),
    (["राजू नेगी के मुताबिक लोपा सेन ने कहा, “हम छोड़ेंगे X”, और उन्होंने जोड़ा, “ठीक है।”"], "लोपा सेन"),
    (["जल बोर्ड की अध्यक्ष लोपा सेन के मुताबिक नल सूखे हैं", "उन्होंने कहा, “टैंकर आएं।”"], "लोपा सेन"),
    (["लोपा सेन के मुताबिक नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।”"], "लोपा सेन"),
    (["उनके मुताबिक नल सूखे हैं। उन्होंने कहा, “टैंकर आएं।”"], "उन्होंने"),
    # Another word that begins like the pronoun, "there", and a sentence right behind a quotation
    (["वहां लोपा सेन ने बताया कि नल सूखे हैं और वह बोलीं, “टैंकर आएं।”"], "लोपा सेन"),
    (["“नल सूखे हैं।” मीना ने कहा कि बांध खाली है। उन्होंने जोड़ा, “टैंकर आएं।”"], "मीना"),
    # A stop that is glued to the next sentence
    (["शाम हुई।मीना ने कहा कि नल सूखे हैं।उन्होंने कहा, “टैंकर आएं।”"], "मीना"),
    (["किसानों ने कहा कि नल सूखे हैं।", "किसानों ने नारे लगाए।किसानों ने मार्च किया।उन्होंने कहा, “टैंकर आएं।”"], "किसानों"),
    # Three paragraphs back and no further; the last of them needs no pronoun where the subject is left out
    (["मीना ने कहा कि नल सूखे हैं।", *["उन्होंने नल देखा।"] * 2, "उन्होंने कहा, “टैंकर आएं।”"], "मीना"),
    (["मीना ने कहा कि नल सूखे हैं।", *["उन्होंने नल देखा।"] * 3, "उन्होंने कहा, “टैंकर आएं।”"], "उन्होंने"),
    (["मीना ने कहा कि नल सूखे हैं।", "फिर कहा, “टैंकर आएं।”"], "मीना"),
    (["मीना ने कहा कि नल सूखे हैं। “टैंकर जल्द आएंगे”, फिर कहा।"], "मीना"),
    (["सरपंच मोहन ने नाला देखा। उनका कहना है, “काम रुका है।”"], "मोहन"),
    (["सरपंच मोहन ने नाला देखा। फिर हमला बोला, “काम रुका है।”"], "मोहन"),
    (["सरपंच मोहन ने नाला देखा। ने कहा, “काम रुका है।”"], "मोहन"),
    (["सरपंच मोहन ने नाला देखा। फिर कसा तंज, “काम रुका है।”"], "मोहन"),
    # A pronoun of a sentence before is no name: his view, he, in either language
    (["उनका कहना है कि नल सूखे हैं। उन्होंने जोड़ा, “टैंकर आएं।”"], "उन्होंने"),
    (["वह बोले कि नल सूखे हैं। उन्होंने जोड़ा, “टैंकर आएं।”"], "उन्होंने"),
    (["“The dam holds,” she said. उन्होंने जोड़ा, “टैंकर आएं।”"], "उन्होंने"),
    (["“The dam holds,” said Asha Rao. “It is safe,” she added. “Go home,” she said."], "Asha Rao"),
    # Who acts, with a role: also as the first words; a second role there may be meant as well
    (["सरपंच मोहन ने नाला देखा। उन्होंने कहा, “काम रुका है।”"], "मोहन"),
    (["सरपंच मोहन ने एक किसान को बुलाया। उन्होंने कहा, “काम रुका है।”"], "उन्होंने"),
    (["एक किसान के घर सरपंच मोहन ने नाला देखा। उन्होंने कहा, “काम रुका है।”"], "मोहन"),
    (["मोहन ने नाला देखा। उन्होंने कहा, “काम रुका है।”"], "उन्होंने"),
    (["मोहन दास ने नाला देखा। उन्होंने कहा, “काम रुका है।”"], "उन्होंने"),
    (["सरपंच मोहन ने नाला देखा। उन्होंने काम को ‘अजीब’ और ‘दुखद’ बताया।"], "मोहन"),
    # Who was read is so far behind that nobody thinks of it: 20 quotations, and 2 000 characters
    (
        ["मीना ने कहा, “नल सूखे हैं।” " + f"लोपा ने कहा, “{'टैंकर आएं, ' * 10}।” " * 20 + "उन्होंने कहा, “ठीक है।”"],
        "लोपा",
    ),
    ([f"{'नल सूखे हैं। ' * 152}फिर बाद में मीना ने माना कि देर हुई।", "उन्होंने कहा, “ठीक है।”"], "मीना"),
    ([f"{'नल सूखे हैं। ' * 152}फिर  बाद में मीना ने माना कि देर हुई।", "उन्होंने कहा, “ठीक है।”"], "उन्होंने"),
]


@pytest.mark.parametrize(("paragraphs", "last"), MEANT)
def test_a_pronoun_means_the_one_who_spoke(paragraphs: list[str], last: str) -> None:
    *_, found = [found for quotes in quotes_in_paragraphs(paragraphs) for found in quotes]
    assert found.value.speaker is not None
    assert found.value.speaker.name == last


def test_a_passive_hides_its_speaker_whoever_spoke_before() -> None:
    # "Meena said, “The taps are dry.” Later it was said, “Tankers may come.”"
    [[named, hidden]] = quotes_in_paragraphs(["मीना ने कहा, “नल सूखे हैं।” बाद में कहा गया, “टैंकर आएं।”"])
    assert named.value.speaker is not None
    assert hidden.value.speaker is None


# Somebody else acts between the quotation and the pronoun; a body or a thing of one word does not count
OTHERS: list[tuple[str, str]] = [
    ("सरपंच मोहन ने कहा, “काम होगा।” लोपा सेन ने इसका विरोध किया। उन्होंने कहा, “काम रुका है।”", "उन्होंने"),
    ("सरपंच मोहन ने कहा, “काम होगा।” किसानों ने विरोध किया। उन्होंने कहा, “काम रुका है।”", "उन्होंने"),
    ("सरपंच मोहन ने कहा, “काम होगा।” जल बोर्ड ने पैसा दिया। उन्होंने कहा, “काम रुका है।”", "मोहन"),
    ("सरपंच मोहन ने कहा, “काम होगा।” हवा ने रुख बदला। उन्होंने कहा, “काम रुका है।”", "मोहन"),
    ("सरपंच मोहन दास ने कहा, “काम होगा।” मोहन दास ने नाला देखा। उन्होंने कहा, “काम रुका है।”", "मोहन दास"),
    ("सरपंच मोहन ने कहा, “काम होगा”, फिर नाला देखा। लोपा सेन ने विरोध किया और उन्होंने कहा, “काम रुका है।”", "उन्होंने"),
    # The same pronoun means the same, until somebody else is named
    (
        "सरपंच मोहन ने कहा, “काम होगा।” किसानों ने विरोध किया। उन्होंने कहा, “काम रुका है।” उन्होंने पूछा, “कब होगा?”",
        "उन्होंने",
    ),
    (
        "“It works,” said Mohan Das. Lopa Sinha disagreed. “It leaks,” she said. “It is old,” she added.",
        "she",
    ),
    (
        "सरपंच मोहन ने कहा, “हां।” किसानों ने विरोध किया। उन्होंने कहा, “नहीं।” सरपंच मोहन ने नल देखा। उन्होंने पूछा, “कब?”",
        "मोहन",
    ),
    # Who acted before somebody spoke is not in question
    ("लोपा सेन ने विरोध किया। सरपंच मोहन ने कहा कि काम होगा। उन्होंने कहा, “काम रुका है।”", "मोहन"),
    ("लोपा सेन ने विरोध किया। “काम होगा,” सरपंच मोहन ने कहा। “काम रुका है,” उन्होंने कहा।", "मोहन"),
    # Whoever asks in the sentence of the answer does not give it
    ("पत्रकारों ने पूछा तो उन्होंने कहा, “काम रुका है।”", "उन्होंने"),
    ("सांसद लोपा सेन ने पूछा तो उन्होंने कहा, “काम रुका है।”", "उन्होंने"),
    ("सरपंच मोहन ने कहा, “काम होगा।” किसानों ने पूछा तो उन्होंने कहा, “काम रुका है।”", "मोहन"),
    ("लोपा सेन ने पूछा कि काम कब होगा। उन्होंने कहा, “काम रुका है।”", "लोपा सेन"),
    ("किसानों ने पूछा तो मोहन दास ने बताया कि काम रुका है और उन्होंने कहा, “ठीक है।”", "मोहन दास"),
    ("सरपंच मोहन ने कहा कि काम होगा। किसानों ने पूछा तो उन्होंने कहा, “काम रुका है।”", "मोहन"),
    ("“It works,” said Mohan Das. Lopa Sinha, a neighbour, disagreed. “It leaks,” she said.", "she"),
    ("“It works,” said Mohan Das. But Lopa Sinha disagreed. “It leaks,” she said.", "she"),
    ("“It works,” said Mohan Das. Later Lopa Sinha disagreed. “It leaks,” she said.", "she"),
    ("“It works,” said Mohan Das. Mr Das showed the pump. “It is new,” he said.", "Mohan Das"),
    ("“It works,” said Mohan Das. And Mohan showed the pump. “It is new,” he said.", "Mohan Das"),
    ("“It works,” said Mohan Das. Later Mohan showed the pump. “It is new,” he said.", "Mohan Das"),
    ("“It works,” said Mohan Das. Rain fell. “It is new,” he said.", "Mohan Das"),
    ("“It works,” said Mohan Das in Lower Town. “It is new,” he said.", "Mohan Das"),
    ("Lopa Sinha disagreed. “It works,” said Mohan Das. “It is new,” he said.", "Mohan Das"),
]


@pytest.mark.parametrize(("text", "last"), OTHERS)
def test_a_pronoun_behind_somebody_else_stays_as_written(text: str, last: str) -> None:
    *_, found = find_quotes(text)
    assert found.value.speaker is not None
    assert found.value.speaker.name == last
