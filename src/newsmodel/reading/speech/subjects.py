"""The subject of a reporting verb, in a language whose verb ends the clause (Hindi)."""

from newsmodel.model.quote import Speaker
from newsmodel.reading.speech.speaker import is_role, is_separator, phrase_start, speaker_of
from newsmodel.reading.speech.tables import speech_tables

_BRACKETS = frozenset("()")


def agent_in(words: list[str], low: int, end: int) -> int | None:
    """Give the index of the last mark of an agent (ने, उन्होंने) before `end`."""
    tables = speech_tables(True)
    for at in reversed(range(low, end)):
        if words[at] in tables.agent_pronouns or (words[at] in tables.agent and at > low):
            return at
    return None


def agent_subject(words: list[str], agent: int, low: int) -> Speaker | None:
    """Give the subject that the mark of an agent at `agent` marks, with what stands in commas beside it."""
    tables = speech_tables(True)
    if words[agent] in tables.agent_pronouns:
        return Speaker(name=words[agent])
    if words[agent - 1] == ",":
        # हरीश रावत, पूर्व मुख्यमंत्री, ने
        comma = agent - 1
        before = next((at for at in reversed(range(low, comma)) if is_separator(words[at])), None)
        if before is not None and words[before] == ",":
            name = speaker_of(words, phrase_start(words, before, low), before)
            if name is not None and not is_role(words[comma - 1]):
                return name
            if name is not None:
                return Speaker(name=name.name, role=name.role or " ".join(words[before + 1 : comma]))
        return speaker_of(words, phrase_start(words, comma, low), comma)
    return nominative(words, phrase_start(words, agent, low), agent, low)


def nominative(words: list[str], start: int, end: int, low: int) -> Speaker | None:
    """Read the noun phrase of a subject, with a role that a comma sets off before it."""
    speaker = speaker_of(words, start, end)
    if speaker is None or speaker.role is not None or words[low:start][-1:] != [","]:
        return speaker
    comma = start - 1
    role_start = phrase_start(words, comma, low)
    if not is_role(words[comma - 1]) or is_role(words[end - 1]):
        return speaker
    if words[low:role_start][-1:] != [","]:
        # संस्था के महासचिव, जयराम रमेश ने
        return Speaker(name=speaker.name, role=" ".join(words[role_start:comma]))
    if words[end - 1] not in speech_tables(True).institutions:
        return speaker
    # सरोज देवी, अध्यक्ष, महिला मोर्चा ने
    before = role_start - 1
    named = speaker_of(words, phrase_start(words, before, low), before)
    role = f"{' '.join(words[role_start:comma])}, {' '.join(words[start:end])}"
    # बैठक में, अध्यक्ष, महिला मोर्चा ने: nobody is named
    return Speaker(name=role) if named is None else Speaker(name=named.name, role=role)


def plain_subject(words: list[str], end: int, low: int) -> Speaker | None:
    """Give the subject of a verb that does not mark it, over the adverbials before the verb."""
    tables = speech_tables(True)
    at = end
    while at > low:
        start = phrase_start(words, at, low)
        if start < at:
            if is_object(words, at):
                at = start
                continue
            return nominative(words, start, at, low)
        if is_separator(words[at - 1]):
            return None
        word = words[at - 1]
        if word in tables.pronouns and word not in tables.this:
            return Speaker(name=word)
        if word in tables.tenses:
            # वह रोती थी और कहती थी: the verb of a clause before, whose subject opens it
            return Speaker(name=words[low]) if words[low] in tables.pronouns else None
        at -= 1
        if word in tables.participles or word in tables.doers:
            # आने वाली फिल्म के बारे में
            at -= 1
        elif word in tables.postpositions:
            if word in tables.addressed and words[at - 1] in tables.institutions:
                # रमा चौहान नहर विभाग को: whose words are they but for the last?
                at = phrase_start(words, at, low)
            else:
                at = _over_noun(words, at, low)
    return None


def is_object(words: list[str], end: int) -> bool:
    """Tell whether what ends at `end` is what a verb is about: विभाग की [आलोचना करते हुए], चेतावनी [देते हुए].

    Who speaks may stand in the same phrase, and nothing tells where the name ends: रमा चौहान नहर विभाग की.
    """
    tables = speech_tables(True)
    last = words[end - 1]
    return last in tables.genitives or (last in tables.acts and last not in tables.documents)


def _over_noun(words: list[str], at: int, low: int) -> int:
    """Give where the noun begins whose postposition stands at `at`: इस बाढ़ के बारे में."""
    tables = speech_tables(True)
    before = words[low:at]
    while before and before[-1] in tables.genitives:
        del before[-1]
    del before[-1:]
    while before and before[-1] in tables.agencies:
        # बीबीसी हिंदी से कहते हैं
        del before[-1]
    while before and before[-1] in tables.genitives:
        del before[-2:]
    return low + len(before)


def owner_of(words: list[str], low: int, act: int) -> Speaker | None:
    """Give whose act it is: शिंदे की विपक्ष को नसीहत."""
    tables = speech_tables(True)
    for at in reversed(range(low, act)):
        if words[at] in tables.owners:
            return speaker_of(words, phrase_start(words, at, low), at)
    return None


def document_in(words: list[str], end: int, low: int) -> Speaker | None:
    """Give the document that says it: याचिका में कहा गया."""
    tables = speech_tables(True)
    for at in reversed(range(low, end)):
        if words[at] in tables.within and words[at - 1] in tables.documents:
            return speaker_of(words, phrase_start(words, at, low), at)
    return None


def until_separator(words: list[str], start: int, end: int) -> int:
    """Give the index of the first comma, dash or stop from `start` on, or `end`."""
    at = start
    while at < end and not (is_separator(words[at]) and words[at] not in _BRACKETS):
        at += 1
    return at
