"""Whether a stretch in quotation marks is speech, or a title, a term, a nickname."""

from newsmodel.reading.speech.speaker import is_separator
from newsmodel.reading.speech.tables import SpeechTables, speech_tables


def is_title(content: list[str], left: list[str], right: list[str]) -> bool:
    """Tell whether what stands around a fragment makes it a title, a term or a nickname."""
    tables = speech_tables(True)
    before = left[-1]
    after = right[0] if right else ""
    if before in tables.so_called or (before in tables.title_nouns and after not in tables.copulas):
        return True
    if after in tables.title_nouns or after in tables.titled:
        return True
    if content[0] in tables.title_openers:
        return True
    if content[-1] in tables.title_nouns and after not in tables.copulas and after not in tables.labels:
        # ‘… योजना’ शुरू हुई, but यह “काला कानून” है, इसे “बंद कमरे का क्लब” कहकर
        return True
    if len(content) == 1 and content[0] in tables.agencies:
        return True
    if after in tables.genitives:
        return any(word in tables.title_acts or word in tables.title_nouns for word in right[1:3])
    return False


def _is_inflected(content: list[str], tables: SpeechTables) -> bool:
    # ‘आंतरिक शत्रुओं’ से, ‘आने वाले दिनों में’, ‘असहमति को अपराध बनाने’ की: words of a sentence, no name of a thing
    last = content[-1]
    if last.endswith(tables.plural_endings) or last in tables.postpositions:
        return True
    return last.endswith(tables.infinitive_endings) and not tables.addressed.isdisjoint(content)


def is_claimed(content: list[str], right: list[str], double: bool, is_reported: bool) -> bool:
    """Tell whether a fragment inside a reported clause is quoted speech: हालात “बेहद चिंताजनक” हैं."""
    tables = speech_tables(True)
    if not right or is_separator(right[0]):
        return True
    first = right[1] if right[0] in tables.negations and len(right) > 1 else right[0]
    if first in tables.naming:
        return False
    if first in tables.copulas or first in tables.labels:
        return True
    if first in tables.finite and (
        len(right) == 1 or right[1] in tables.auxiliaries or is_separator(right[1])
    ):
        # but ‘…’ दो दिन रहेगा
        return True
    if is_reported and len(content) > 1 and _is_inflected(content, tables):
        return True
    if len(content) < 3:
        return False
    return (double or len(content) > 4) and any(
        word in tables.genitives or word in tables.postpositions or word in tables.finite for word in content
    )
