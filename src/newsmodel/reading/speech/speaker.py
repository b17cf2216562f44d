"""A noun phrase as a speaker: where it begins, which part is the role and which the name."""

import itertools
import re

from newsmodel.model.quote import Speaker
from newsmodel.reading.speech.tables import SpeechTables, speech_tables

# A word keeps its inner hyphens, its dots (पी. एस. नेगी) and its marks (‘राजू’); what separates stands alone.
_WORDS = re.compile(r"[^\s,;:।॥()\[\]|?!…–—-]+(?:-+[^\s,;:।॥()\[\]|?!…–—-]+)*|[,;:।॥()\[\]|?!…–—-]")
_SEPARATORS = frozenset(",;:।॥()[]|?!…–—-")
_MOST_WORDS = 24
DASHES = frozenset(":–—-")
"""What a name stands before or behind: हरि पंत: “…”, “…” — हरि पंत."""
OPENING = frozenset("“‘\"'")
CLOSING = frozenset("”’\"'")


def words_of(text: str) -> list[str]:
    """Cut a text into words and separators."""
    return _WORDS.findall(text)


def first_words(text: str, start: int, end: int, most: int) -> list[str]:
    """Cut the start of a long stretch of text into so many words and separators."""
    return [word[0] for word in itertools.islice(_WORDS.finditer(text, start, end), most)]


def is_separator(word: str) -> bool:
    """Tell whether a word is a comma, a dash, a bracket or the like."""
    return word in _SEPARATORS


def phrase_start(words: list[str], end: int, low: int) -> int:
    """Give the index of the first word of the noun phrase that ends before `end`."""
    tables = speech_tables(True)
    at = end
    while at > low:
        word = words[at - 1]
        if word in _SEPARATORS:
            if word == ")":
                opening = _bracket(words, low, at)
                if opening is None:
                    break
                at = opening
                continue
            break
        if word in tables.joiners:
            # One that opens the phrase is left out below, whatever stands before it.
            if at == end or words[at - 2] in tables.light or words[at - 2] in tables.genitives:
                break
        elif word in tables.edges and not _kept(words, at - 1, end, tables):
            break
        at -= 1
    # A longer one is no phrase.
    return _trimmed(words, at, end, tables) if end - at <= _MOST_WORDS else end


def _bracket(words: list[str], low: int, end: int) -> int | None:
    return next((at for at in reversed(range(low, end)) if words[at] == "("), None)


def _kept(words: list[str], at: int, end: int, tables: SpeechTables) -> bool:
    """Tell whether a postposition or a verb stands inside a role: भारत में रूस के राजदूत, नदी बचाओ मंच के सचिव."""
    following = words[at + 1 : min(end, at + 6)]
    if words[at] in tables.imperatives:
        return not tables.genitives.isdisjoint(following[1:])
    if words[at] not in tables.within or not following:
        return False
    if following[0] in tables.taught:
        return True
    if following[0] in tables.posted:
        return not tables.genitives.isdisjoint(words[:at][-2:-1])
    genitive = next(
        (index for index, word in enumerate(following) if word in tables.genitives), len(following)
    )
    return not tables.posted.isdisjoint(following[genitive : genitive + 3])


def _trimmed(words: list[str], start: int, end: int, tables: SpeechTables) -> int:
    while start < end:
        word = words[start]
        if word in tables.genitives and _is_initial(words, start, tables):
            break
        if word in tables.determiners or word in tables.genitives or word in tables.joiners:
            start += 1
        elif word == "(" and ")" in words[start:end]:
            # (भाषा) महासचिव: the agency of a dateline
            start = words.index(")", start) + 1
        elif start + 1 < end and words[start + 1] in tables.ages:
            # 25 वर्षीय विजय, 40 साल के विजय
            start += 2
        elif word.rpartition("-")[2] in tables.ages:
            # 25-वर्षीय विजय
            start += 1
        else:
            break
    return start


def _is_initial(words: list[str], at: int, tables: SpeechTables) -> bool:
    # के सी वेणुगोपाल: a letter and no postposition, for another letter follows it
    return words[at] in tables.letters and not tables.letters.isdisjoint(words[at + 1 : at + 2])


def speaker_of(words: list[str], start: int, end: int) -> Speaker | None:
    """Read a noun phrase of a language whose roles stand before names.

    >>> speaker_of("जल संसाधन मंत्री सुनीता राठौर".split(), 0, 5)
    Speaker(name='सुनीता राठौर', role='जल संसाधन मंत्री')
    """
    tables = speech_tables(True)
    end, aside = _without_aside(words, start, end)
    last = _without_honorific(words, start, end, tables)
    if start >= last:
        return None
    phrase = words[start:last]
    split = _split(phrase, tables)
    name = _joined(phrase[split:])
    role = _joined(phrase[:split]) or None if split and phrase[split - 1] not in tables.genitives else None
    if role is None and aside and is_role(aside[-1]):
        role = _joined(aside)
    return Speaker(name=name, role=role) if any(map(str.isalpha, name)) else None


def _without_aside(words: list[str], start: int, end: int) -> tuple[int, list[str]]:
    """Leave out what stands in brackets after a name: an age, a role."""
    opening = _bracket(words, start, end) if words[end - 1 : end] == [")"] else None
    return (end, []) if opening is None else (opening, words[opening + 1 : end - 1])


def _without_honorific(words: list[str], start: int, end: int, tables: SpeechTables) -> int:
    while end - start > 1 and words[end - 1] in tables.honorifics_after:
        end -= 1
    return end


def _split(phrase: list[str], tables: SpeechTables) -> int:
    """Give the index at which the name begins: 0 where the phrase is one name or one unnamed role."""
    count = len(phrase)
    if not tables.honorifics.isdisjoint(phrase):
        for at in range(count - 2, -1, -1):
            if phrase[at] in tables.honorifics:
                return _after_role(phrase, _without_honorifics(phrase, at, tables))
    joiner = max((at for at, word in enumerate(phrase) if word in tables.joiners), default=-1)
    if joiner != -1 and _are_two(phrase, joiner):
        return 0
    genitive = max((at for at in range(count - 1) if _is_genitive_at(phrase, at, tables)), default=-1)
    if phrase[-1].endswith(tables.plural_endings):
        # छात्र नेताओं, ग्रामीणों: no person's name has this form
        return 0
    if genitive == -1 and phrase[-1] in tables.institutions and phrase[-1] not in tables.role_names:
        # उपभोक्ता मंच, छात्र परिषद
        return 0
    role = next((at for at in range(count - 1, genitive, -1) if _is_role_at(phrase, at, tables)), genitive)
    if role == count - 1:
        if phrase[-1] not in tables.role_names:
            return 0
        if count > 1 and phrase[-2] in tables.ranks:
            return count - 1
        earlier = next((at for at in range(count - 3, genitive, -1) if is_role(phrase[at])), -1)
        return earlier + 1
    if role > genitive:
        return _after_brackets(phrase, role + 1)
    if joiner > genitive:
        # हरि पंत और राम दास
        return 0
    if genitive == -1:
        marked = _after_marked(phrase)
        if marked:
            return marked
        return _over_initials(phrase, count - 2) if count >= 4 else 0
    if genitive == count - 2 or phrase[-1] in tables.institutions or phrase[-1] in tables.documents:
        return 0
    if phrase[genitive + 1] in tables.determiners:
        # गांव के एक दलित व्यक्ति
        return 0
    return max(genitive + 1, _over_initials(phrase, count - 2))


def _is_genitive_at(phrase: list[str], at: int, tables: SpeechTables) -> bool:
    if phrase[at] not in tables.genitives:
        return False
    # महासचिव के सी वेणुगोपाल, but दिल्ली के एस पी
    return not (_is_initial(phrase, at, tables) and (at == 0 or is_role(phrase[at - 1])))


def _without_honorifics(phrase: list[str], at: int, tables: SpeechTables) -> int:
    # प्रो. (डॉ.) रजनी शुक्ल: all that stand together before the name, and the brackets around one
    del phrase[at]
    if phrase[at - 1 : at + 1] == ["(", ")"]:
        del phrase[at - 1 : at + 1]
        at -= 1
    while at and phrase[at - 1] in tables.honorifics:
        at -= 1
        del phrase[at]
    return at


def _are_two(phrase: list[str], joiner: int) -> bool:
    # मंत्री वीरेंद्र खटीक और सांसद रीता पाल, हरि पंत और सांसद रीता पाल, but सूचना और प्रसारण मंत्री वीरेंद्र खटीक
    return not is_role(phrase[joiner - 1]) and any(map(is_role, phrase[: joiner + 2]))


def _after_marked(phrase: list[str]) -> int:
    # ‘दंगल गर्ल’ फातिमा सना शेख: what somebody is called stands before the name
    if phrase[0][0] not in OPENING:
        return 0
    last = next((at for at, word in enumerate(phrase) if word[-1] in CLOSING), len(phrase))
    return last + 1 if last + 1 < len(phrase) else 0


def _over_initials(phrase: list[str], at: int) -> int:
    # वी. वी. एस. लक्ष्मण, वी वी एस लक्ष्मण
    letters = speech_tables(True).letters
    while at and (phrase[at - 1][-1] == "." or phrase[at - 1] in letters):
        at -= 1
    return at


def _is_role_at(phrase: list[str], at: int, tables: SpeechTables) -> bool:
    # अभिनेता राजकुमार राव, but ब्रिटेन के राजकुमार हैरी
    if phrase[at] in tables.given_names:
        # Before the first word comes the last one, and that is no genitive.
        return phrase[at - 1] in tables.genitives
    return is_role(phrase[at])


def _after_brackets(phrase: list[str], at: int) -> int:
    # पुलिस अधीक्षक (ग्रामीण) सुरेंद्र नाथ
    if phrase[at] == ")":
        return at + 1
    if phrase[at] == "(" and ")" in phrase[at:-1]:
        return phrase.index(")", at) + 1
    return at


def _after_role(phrase: list[str], at: int) -> int:
    # डॉ. stands before the name: what is left of it is the role, but श्री may open the role as well.
    if at == 0:
        role = next((at for at in reversed(range(len(phrase) - 1)) if is_role(phrase[at])), -1)
        return role + 1
    return at


def is_role(word: str) -> bool:
    """Tell whether a word can be the last of a role."""
    tables = speech_tables(True)
    if word in tables.roles or (word.endswith(tables.role_endings) and word not in tables.no_roles):
        return True
    return word.isascii() and word.lower() in speech_tables(False).roles


def _joined(words: list[str]) -> str:
    text = " ".join(words)
    if "(" in text:
        text = text.replace("( ", "(").replace(" )", ")").replace(" ,", ",")
    return text
