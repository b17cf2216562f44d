"""Quotation marks: all that newsrooms write, and what else looks like one."""

import pytest

import newsmodel
from newsmodel.reading.quotes import quotes_in_paragraphs
from newsmodel.reading.speech.marks import is_dump, pair_marks


@pytest.mark.parametrize("mark", list("“\"'‘”’„«`‟‚‹»›‛´″"))
def test_each_mark_opens_behind_its_verb(mark: str) -> None:
    # "The coach said, “We will be back.": a mark that is not closed ends with its paragraph
    text = f"कोच ने कहा, {mark}हम लौटेंगे।  "
    [found] = newsmodel.find_quotes(text)
    assert (found.value.text, found.span.of(text)) == ("हम लौटेंगे।", f"{mark}हम लौटेंगे।")


PAIRS = ["“”", '""', "''", "‘’", "„“", "«»", "``", "‚’", "‹›", "´´", "″″", "‟”", "‛’", "””", "’’"]


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("form", ["{}{}{}", "{} {} {}"])
def test_each_pair_has_words_behind_it(pair: str, form: str) -> None:
    # "The coach said, “We will be back” and left."
    marked = form.format(pair[0], "हम लौटेंगे", pair[1])
    [found] = newsmodel.find_quotes(f"कोच ने कहा, {marked} और चल दिए।")
    assert (found.value.text, found.value.speaker and found.value.speaker.name) == ("हम लौटेंगे", "कोच")


PAIRED: list[tuple[str, list[str]]] = [
    # Years, with a mark behind them that opens; a number of days is none
    ("'24-25 के बजट में 'राहत' मिली", ["राहत"]),
    ("'24–25 के बजट में 'राहत' मिली", ["राहत"]),
    ("'24/25 के बजट में 'राहत' मिली", ["राहत"]),
    ("The '90s, the 'best' of years", ["best"]),
    ("'26 में नेता बोले, 'हम लौटेंगे'", ["हम लौटेंगे"]),
    ("नेता बोले, '90 दिन में होगा'", ["90 दिन में होगा"]),
    ("नेता बोले, '1990 में हुआ'", ["1990 में हुआ"]),
    ("नेता बोले, '9 दिन में'", ["9 दिन में"]),
    ("'24-25 लोग आए थे' वे बोले", ["24-25 लोग आए थे"]),
    ("'2000 करोड़ की 'नई' योजना' शुरू", ["2000 करोड़ की 'नई' योजना"]),
    ("The '90s were the players' years", []),
    # Apostrophes and inches
    ("McDonald's में ‘आलू’ मिला", ["आलू"]),
    ('14" और 21" के परदे', []),
    ('5" और 6" के परदे', []),
    # A rule and a quotation
    ('""""" “आलू” मिला', ["आलू"]),
    ('"""" आलू मिला', []),
    # Two single marks are a double one, around single marks; three are both
    ("''वह 'काली' है''", ["वह 'काली' है"]),
    ("'''काली' बहती है'' और ''नदी''", ["'काली' बहती है", "नदी"]),
    ("''वह 'काली''' और ''नदी''", ["वह 'काली'", "नदी"]),
    ("वे बोले, \"'काली' बहती है\" और चल दिए", ["'काली' बहती है"]),
    ("वे बोले,'''काली' बहती है'' और चल दिए", ["'काली' बहती है"]),
    # A mark at an edge: before a comma with a space, behind a bracket, before dots
    ("वे “हम” , “तुम” , “वे” हैं", ["हम", "तुम", "वे"]),
    ('वे "हम" , "तुम" , "वे" हैं', ["हम", "तुम", "वे"]),
    ('वे बोले ," हम " . "तुम" चुप रहे', [" हम ", "तुम"]),
    ('("हम") और ("तुम") आए', ["हम", "तुम"]),
    ('वे "…और हम" आए, "तुम" नहीं', ["…और हम", "तुम"]),
    ('वे "(हम)" आए, "तुम" नहीं', ["(हम)", "तुम"]),
    ('वे आए।"हम" और "तुम" गए', ["हम", "तुम"]),
    ("वे आए।'हम' और 'तुम' गए", ["हम", "तुम"]),
    ("हम-“तुम”-वे और –“सब”– आए", ["तुम", "सब"]),
    ('हम-"तुम"-वे और –"सब"– आए', ["तुम", "सब"]),
    ("Rao said“It is open.”", ["It is open."]),
    ("वे „हम“और „तुम“ हैं", ["हम", "तुम"]),
    ('"हम आए,"वे बोले, "तुम भी"', ["हम आए,", "तुम भी"]),
    # A closing mark opens behind a verb of speech, and behind no other
    ("बोले, ” हम लौटेंगे” और चल दिए", [" हम लौटेंगे"]),
    ("“हम आए, ” वे गए", ["हम आए, "]),
    ("”हम लौटेंगे,” वे बोले, “तुम रुको”", ["हम लौटेंगे,", "तुम रुको"]),
    # And behind a source that a comma parts from it
    ("वे बोले कि,”काम अधूरा है। विभाग के मुताबिक,”काम पूरा है।", ["काम अधूरा है।", "काम पूरा है।"]),
    ("“काम होगा नियम के अनुसार,” वे बोले, “अब चलें।”", ["काम होगा नियम के अनुसार,", "अब चलें।"]),
    ("“एक और काम नियम के अनुसार” होगा, “अब चलें।”", ["एक और काम नियम के अनुसार", "अब चलें।"]),
    # A possessive before a double quotation, and inside one
    ("the players' union and the “board”", ["board"]),
    ("the players' union and the ‘board’ met", ["board"]),
    ("“the players' union won” and “lost”", ["the players' union won", "lost"]),
    ("“the players' (union's) game” and “lost”", ["the players' (union's) game", "lost"]),
    ("“the players' ‘best’ game” and “lost”", ["the players' ‘best’ game", "lost"]),
    ('"the players\' game", he said', ["the players' game"]),
    ('"the players\' game ", he said', ["the players' game "]),
    # Inches inside single marks, and a single mark that a double one closes
    ("'वह 5\" का है' और '6\" का'", ['वह 5" का है', '6" का']),
    ("‘हम आए” वे बोले", ["हम आए"]),
    # One that is not closed, before another of its kind
    ("वे बोले, 'पिच धीमी थी। कोच बोले, 'हम लौटेंगे।'", ["पिच धीमी थी।", "हम लौटेंगे।"]),
    ("वे बोले, 'काम, दाम और 'राम नाम।'", ["काम, दाम और 'राम नाम।'"]),
    # A quotation that is not closed before the next one ends at its last stop
    ("“एक। दो। “तीन” चार", ["एक। दो।", "तीन"]),
    ("“एक “दो” तीन “चार” पांच", ["दो", "चार"]),
    ("“एक। “दो” तीन “चार” पांच “छह” सात", ["एक।", "दो", "चार", "छह"]),
    ("“एक “दो” तीन” और “चार। “पांच” छह", ["एक “दो” तीन", "चार।", "पांच"]),
    ("“एक। वे बोले,“दो” तीन", ["एक।", "दो"]),
    ("“एक ‘दो’ तीन।", ["एक ‘दो’ तीन।"]),
    # A quotation in brackets inside another, a mark that closes nothing, and one with a space before it
    ('वे "आए ("हम") फिर" गए', ['आए ("हम") फिर']),
    ('वे "आए "…हम" फिर" गए', ['आए "…हम" फिर']),
    ('हम आए", फिर "तुम" गए', ["तुम"]),
    ('हम आए", फिर गए', []),
    ('हम आए ", फिर गए', []),
    # Two marks in all are a pair, wherever the spaces are
    ('वे बोले "हम आए "फिर गए', ["हम आए "]),
    ("वे बोले ''हम आए ''फिर गए", ["हम आए "]),
    ("वे बोले, “याद रखो मैंने कहा, ” और गए", ["याद रखो मैंने कहा, "]),
    ("वे बोले, ‘‘याद रखो मैंने कहा, ’’ और गए", ["याद रखो मैंने कहा, "]),
    # The network X is a word as any other
    ("नेता ने X पर लिखा, “हम लौटेंगे।”", ["हम लौटेंगे।"]),
    ("वे „मंच X“और „तुम“ हैं", ["मंच X", "तुम"]),
    ('वे "X पर हम" आए, "तुम" नहीं', ["X पर हम", "तुम"]),
    ("“वे X पर थे “दो” तीन", ["दो"]),
    ("“वे बोले X”फिर “तुम” गए", ["वे बोले X", "तुम"]),
    # A year is told from a quotation by a mark that closes near it
    (f"'24 {'नल ' * 37}{'क' * 5}' वे बोले", [f"24 {'नल ' * 37}{'क' * 5}"]),
    (f"'24 {'नल ' * 37}{'क' * 6}' वे बोले", []),
    ('वे बोले "हम आए ", फिर "तुम" गए', ["हम आए ", "तुम"]),
]


@pytest.mark.parametrize(("text", "inner"), PAIRED)
def test_marks_find_their_partners(text: str, inner: list[str]) -> None:
    assert [text[marked.inner_start : marked.inner_end] for marked in pair_marks(text)] == inner


def test_a_long_paragraph_of_prose_is_read_to_its_end() -> None:
    # "The coach said, “…” ", over and over
    found = newsmodel.find_quotes("कोच ने कहा, “हम लौटेंगे और सब फिर से एक साथ खेलेंगे।” " * 120)
    assert [quote.value.text for quote in found] == ["हम लौटेंगे और सब फिर से एक साथ खेलेंगे।"] * 120


def test_a_long_paragraph_that_is_mostly_marks_has_none() -> None:
    assert pair_marks("‘क’, " * 1_200) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        # Up to 5 000 characters, whatever they are; a longer one, with a mark to 20 of them and no more
        ("“क” " * 1_250, 1_250),
        ("“क” " * 1_250 + "।", 0),
        (f"“{'क' * 37}” " * 126, 126),
        (f"“{'क' * 36}” " * 129, 0),
    ],
)
def test_how_many_marks_a_long_paragraph_of_prose_has(text: str, count: int) -> None:
    assert len(pair_marks(text)) == count


@pytest.mark.parametrize(
    ("text", "is_none"),
    [
        # Up to 25 000 characters, whatever they are; a longer one, with a mark to 30 of them and no more
        ("“" * 25_000, False),
        ("“" * 25_001, True),
        (f"“{'क' * 29}" * 1_000, False),
        (f"“{'क' * 28}" * 1_000, True),
    ],
)
def test_how_many_marks_a_long_text_of_prose_has(text: str, is_none: bool) -> None:
    assert is_dump([text]) is is_none


def test_what_was_said_ends_with_its_line() -> None:
    # "The minister said that prices will fall", a line break, "Evening came."
    [[found]] = quotes_in_paragraphs(["मंत्री ने कहा कि दाम घटेंगे\nशाम हुई।"], indirect=True)
    assert found.value.text == "दाम घटेंगे"
