"""Who is named for a quotation, in a language whose verb stands beside its subject (English)."""

from newsmodel.model.quote import Speaker
from newsmodel.reading.speech.attribution import Attribution
from newsmodel.reading.speech.speaker import is_separator
from newsmodel.reading.speech.tables import Set, speech_tables

_FARTHEST = 14


def introduced_beside(words: list[str]) -> Attribution | None:
    """Read the words before a quotation that they introduce: Mayor Asha Rao said: “…”.

    >>> introduced_beside("Mayor Asha Rao said :".split())
    Attribution(speaker=Speaker(name='Asha Rao', role='Mayor'), cue='said', pronoun=False)
    """
    tables = speech_tables(False)
    end = len(words)
    while end and is_separator(words[end - 1]):
        end -= 1
    if end and words[end - 1].lower() in tables.that:
        end -= 1
    at = _last(words, end, tables.said)
    if at is None or end - at > _FARTHEST:
        return None
    if end == len(words) and at != end - 1:
        return None
    if any(word.lower() in tables.that for word in words[at + 1 : end]):
        return None
    return _attributed(subject_beside(words, at), words[at])


def framed_beside(words: list[str]) -> Attribution | None:
    """Read the clause that a fragment stands in: the bill was, she said, “…”; he called it “…”."""
    tables = speech_tables(False)
    at = _last(words, len(words), tables.said | tables.labels)
    if at is not None and at > 0:
        return _attributed(subject_beside(words, at), words[at])
    for at in range(len(words) - 2):
        if words[at].lower() in tables.according:
            return Attribution(_after_verb(words, at + 2, len(words)), " ".join(words[at : at + 2]))
    return None


def attribution_behind(words: list[str]) -> Attribution | None:
    """Read the words behind a quotation: “…,” said Asha Rao, spokesperson for the city."""
    tables = speech_tables(False)
    low = 0
    while low < len(words) and is_separator(words[low]):
        low += 1
    for at in range(low, min(len(words), low + _FARTHEST)):
        word = words[at].lower()
        if word in tables.according:
            return Attribution(_after_verb(words, at + 2, len(words)), " ".join(words[at : at + 2]))
        if word in tables.that:
            return None
        if word in tables.said:
            if at == low:
                return _attributed(_after_verb(words, at + 1, len(words)), words[at])
            return _attributed(subject_beside(words, at, low), words[at])
    return None


def subject_beside(words: list[str], verb: int, low: int = 0) -> Speaker | None:
    """Give the subject before a verb, with its apposition: Ravi Menon, a senior analyst, said."""
    end = verb
    if end > low and words[end - 1].lower() in speech_tables(False).copulas:
        # he was told
        return None
    role: list[str] = []
    if end > low and words[end - 1] == ",":
        start = _previous_separator(words, end - 1, low)
        role = _without_determiner(words[start : end - 1])
        if start <= low or not _has_role(role):
            role = []
        else:
            end = start
        end -= 1
    between = speech_tables(False).between
    while end > low and words[end - 1].lower() in between:
        # they further said
        end -= 1
    start = _phrase_start(words, end, _previous_separator(words, end, low))
    speaker = _speaker(words[start:end])
    if speaker is not None and role and speaker.role is None:
        return Speaker(name=speaker.name, role=" ".join(role))
    return speaker


def _after_verb(words: list[str], start: int, end: int) -> Speaker | None:
    stop = start
    while stop < end and not is_separator(words[stop]):
        stop += 1
    cut = next((at for at in range(start + 1, stop) if words[at].lower() in _ends()), stop)
    speaker = _speaker(words[start:cut])
    if speaker is None or speaker.role is not None or cut < stop or stop + 1 >= end or words[stop] != ",":
        return speaker
    last = stop + 1
    while last < end and not is_separator(words[last]):
        last += 1
    role = _without_determiner(words[stop + 1 : last])
    described = _has_role(role) or (0 < len(role) < last - stop - 1 and not _has_verb(role))
    return Speaker(name=speaker.name, role=" ".join(role)) if described else speaker


def _has_verb(words: list[str]) -> bool:
    finite = speech_tables(False).finite
    return any(word.lower() in finite for word in words)


def _ends() -> Set:
    return speech_tables(False).breaks


def _phrase_start(words: list[str], end: int, low: int) -> int:
    at = end
    joiners = speech_tables(False).joiners
    while at > low:
        word = words[at - 1].lower()
        if word in _ends() and not (word in joiners and _is_between_names(words, at - 1, low, end)):
            break
        at -= 1
    return at


def _is_between_names(words: list[str], at: int, low: int, end: int) -> bool:
    return low < at < end - 1 and words[at - 1][0].isupper() and words[at + 1][0].isupper()


def _previous_separator(words: list[str], end: int, low: int) -> int:
    at = end
    while at > low and not is_separator(words[at - 1]):
        at -= 1
    return at


def _speaker(phrase: list[str]) -> Speaker | None:
    tables = speech_tables(False)
    phrase = _without_determiner(phrase)
    phrase = [word for word in phrase if word not in tables.honorifics]
    if not phrase or not any(map(str.isalpha, "".join(phrase))):
        return None
    if len(phrase) == 1:
        return Speaker(name=phrase[0])
    if not tables.joiners.isdisjoint(phrase):
        return Speaker(name=" ".join(phrase))
    role = next((at for at in range(len(phrase) - 1, -1, -1) if phrase[at].lower() in tables.roles), -1)
    name = len(phrase)
    while name > role + 1 and phrase[name - 1][0].isupper():
        name -= 1
    if name > role + 1 and (phrase[name - 1] in tables.for_whom or phrase[name - 1] in tables.determiners):
        name = _behind_office(phrase, name)
    if name == len(phrase):
        return Speaker(name=" ".join(phrase))
    return Speaker(name=" ".join(phrase[name:]), role=" ".join(phrase[:name]) or None)


def _behind_office(phrase: list[str], at: int) -> int:
    """Give where the name begins behind an office with its place: Superintendent of Police R. Mahesh."""
    initial = next((i for i in range(at + 1, len(phrase) - 1) if phrase[i][-1] == "."), None)
    if initial is not None:
        return initial
    named = len(phrase) - at > 2 and not any(
        word.lower() in speech_tables(False).institutions for word in phrase[-2:]
    )
    return len(phrase) - 2 if named else len(phrase)


def _without_determiner(words: list[str]) -> list[str]:
    determiners = speech_tables(False).determiners
    at = 0
    while at < len(words) and words[at].lower() in determiners:
        at += 1
    return words[at:]


def _has_role(words: list[str]) -> bool:
    roles = speech_tables(False).roles
    return any(word.lower() in roles for word in words)


def _last(words: list[str], end: int, among: Set) -> int | None:
    return next((at for at in range(end - 1, -1, -1) if words[at].lower() in among), None)


def _attributed(speaker: Speaker | None, cue: str) -> Attribution:
    pronoun = speaker is not None and speaker.name.lower() in speech_tables(False).pronouns
    return Attribution(speaker, cue, pronoun)
