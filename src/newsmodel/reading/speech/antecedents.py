"""Whom a pronoun stands for, where nobody else can be meant."""

import itertools
from collections.abc import Sequence

from newsmodel.model.quote import Quote, Speaker
from newsmodel.reading.speech.attribution_before import attribution_of
from newsmodel.reading.speech.cues import CueKind, cue_before
from newsmodel.reading.speech.sentences import sentence_end
from newsmodel.reading.speech.sources import source_in
from newsmodel.reading.speech.speaker import is_role, phrase_start, speaker_of, words_of
from newsmodel.reading.speech.tables import speech_tables
from newsmodel.spans import Found

_MOST = 2000
_MOST_QUOTES = 20
_DEEPEST = 3
_STOPS = frozenset("।.?!")


class Antecedents:
    """The people whom the paragraphs of an article name as speakers."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self._paragraphs = paragraphs
        self._people: dict[str, list[Speaker | None]] = {}

    def of(self, pronoun: Speaker | None, at: int, end: int, found: list[Found[Quote]]) -> Speaker | None:
        """Give who is meant by a pronoun: a named speaker, or the pronoun as it was written.

        `end`: where its sentence begins in paragraph `at`; `found`: the quotations before it there.
        """
        tables = speech_tables(True)
        if pronoun is not None and pronoun.name in tables.own_pronouns:
            return pronoun
        *before, clause = _unquoted(self._paragraphs[at], end, found)
        here = _people_of(clause, until_pronoun=True)
        if found and not here and found[-1].value.speaker == pronoun:
            # “…,” she said. “…,” she added: whoever she is
            return pronoun
        people = [person for text in before for person in self._in(text)] + here
        speakers = [quote.value.speaker for quote in found[-_MOST_QUOTES:] if quote.value.speaker is not None]
        people += [_person(speaker) for speaker in speakers if not _is_pronoun(speaker.name)]
        people = people or _telling(clause)
        back = at
        while not people and back > max(0, at - _DEEPEST):
            if back < at and not _has_pronoun(self._paragraphs[back]):
                break
            back -= 1
            people = self._in(self._paragraphs[back]) or _telling(self._paragraphs[back])
        known = _only(people)
        if known is None or any(not _same(known, other) for other in _others_in(clause, speakers)):
            return pronoun
        return known

    def _in(self, text: str) -> list[Speaker | None]:
        # The same texts stand before each quotation of a long paragraph.
        if text not in self._people:
            self._people[text] = _people_of(text, until_pronoun=False)
        return self._people[text]


def _people_of(text: str, *, until_pronoun: bool) -> list[Speaker | None]:
    """Give who speaks or acts in a text, in order; None for an institution.

    `until_pronoun`: its last sentence goes on with the pronoun; its source is somebody else, and so is who
    asks in it: एजेंसी के अनुसार, उन्होंने कहा; पत्रकारों ने पूछा तो उन्होंने कहा.
    """
    people: list[Speaker | None] = []
    text = text[:_MOST]
    start = end = 0
    while end < len(text):
        end = sentence_end(text, start, len(text))
        words = words_of(text[start:end])
        if not until_pronoun or end < len(text):
            people += _people(words)
        elif _asks(words):
            people += _speaking(words, answered=True)
        else:
            people += _speaking_or_acting(words)
        start = end + 1
    return people


def _others_in(text: str, speakers: list[Speaker]) -> list[Speaker]:
    """Give who acts without speaking behind the last sentence of a text that names a speaker."""
    others: list[Speaker] = []
    text = text[:_MOST]
    start = end = 0
    while end < len(text):
        end = sentence_end(text, start, len(text))
        sentence = text[start:end]
        words = words_of(sentence)
        if _people(words) or any(speaker.name in sentence for speaker in speakers):
            others.clear()
        if end < len(text) or not _asks(words):
            others += _agents(words) or _named_first(words)
        start = end + 1
    return others


def _telling(text: str) -> list[Speaker | None]:
    """Give who is named in the sentences of a text that end in an act of speech."""
    people: list[Speaker | None] = []
    text = text[:_MOST]
    start = end = 0
    while end < len(text):
        end = sentence_end(text, start, len(text))
        people += _teller(words_of(text[start:end]))
        start = end + 1
    return people


def _teller(words: list[str]) -> list[Speaker | None]:
    """Give who is named in a sentence that ends in an act of speech: मंत्री ने विपक्ष पर निशाना साधा."""
    cue = cue_before(words, len(words))
    if cue is None or cue.kind is not CueKind.AGENT or words[cue.start] in speech_tables(True).questions:
        return []
    person = attribution_of(words, cue).speaker
    if person is None or _is_pronoun(person.name):
        return []
    # मंत्री, किसान नेता: one of them may be anybody who was named
    named = person.role is not None or (" " in person.name and not is_role(person.name.split()[-1]))
    return [_person(person) if named and not _is_told(words, cue.start) else None]


def _is_told(words: list[str], end: int) -> bool:
    """Tell whether somebody is told who may answer: मंत्री ने किसान विजय को चेतावनी दी."""
    tables = speech_tables(True)
    for at, word in enumerate(words[:end]):
        if word in tables.addressed:
            told = speaker_of(words, phrase_start(words, at, 0), at)
            if told is not None and (told.role is not None or len(told.name.split()) == 2):
                return True
    return False


def _asks(words: list[str]) -> bool:
    return not speech_tables(True).asked.isdisjoint(words)


def _agents(words: list[str]) -> list[Speaker]:
    """Give who did something in a sentence, by a name of several words or as a group: किसानों ने."""
    tables = speech_tables(True)
    agents = (at for at, word in enumerate(words) if word in tables.agent)
    found = (speaker_of(words, phrase_start(words, at, 0), at) for at in agents)
    return [
        one
        for one in found
        if one is not None and _person(one) and (" " in one.name or one.name.endswith(tables.plural_endings))
    ]


def _named_first(words: list[str]) -> list[Speaker]:
    """Give the name that opens an English sentence: Asha Rao, a resident, disagreed."""
    tables = speech_tables(False)
    low = 1 if words and words[0].lower() in tables.joiners | tables.between else 0
    name = list(itertools.takewhile(lambda word: word.isascii() and word[0].isupper(), words[low:]))
    return [Speaker(name=" ".join(name))] if len(name) > 1 else []


def _unquoted(text: str, end: int, found: list[Found[Quote]]) -> list[str]:
    """Give the text before `end` without its quotations: who is named in them did not speak here.

    It is cut where a quotation ended its sentence, for there the sentence around it ends as well.
    """
    start = max(0, end - _MOST)
    parts = [""]
    for quote in found[-_MOST_QUOTES:]:
        if quote.span.start < end:
            parts[-1] += text[start : quote.span.start]
            if quote.value.text[-1] in _STOPS:
                parts.append("")
            start = max(start, quote.span.end)
    parts[-1] += text[start:end]
    return parts


def _people(words: list[str]) -> list[Speaker | None]:
    people: list[Speaker | None] = []
    source = source_in(words, len(words))
    if source is not None and source[0].speaker is not None and not source[0].pronoun:
        people.append(_person(source[0].speaker))
    return people + _speaking_or_acting(words)


def _speaking_or_acting(words: list[str]) -> list[Speaker | None]:
    speaking = _speaking(words, answered=False)
    if speaking:
        return speaking
    acting = _acting(words)
    # मंत्री हरि पंत ने सांसद विजय सेठ पर निशाना साधा: who is meant by the act does not speak
    teller = _teller(words) if acting else []
    return teller if any(teller) else acting


def _person(speaker: Speaker) -> Speaker | None:
    tables = speech_tables(True)
    last = speaker.name.split()[-1]
    return None if last in tables.institutions or last in tables.documents else speaker


def _speaking(words: list[str], *, answered: bool) -> list[Speaker | None]:
    """Give the subjects of the reporting verbs of a sentence; `answered`: but for who asks in it."""
    tables = speech_tables(True)
    people = []
    for at in range(1, len(words)):
        word = words[at]
        if not (word in tables.said or word in tables.light or word in tables.spoke or word in tables.to_say):
            continue
        if answered and word in tables.asked:
            continue
        stop = at + 1
        while stop < len(words) and words[stop] in tables.auxiliaries:
            stop += 1
        if word in tables.light and not (stop < len(words) and words[stop] in tables.that):
            continue
        cue = cue_before(words, stop)
        person = attribution_of(words, cue).speaker if cue is not None else None
        if person is not None and not _is_pronoun(person.name):
            # हरि पंत ने विजय सेठ से पूछा: either of them may go on
            people.append(None if word in tables.asked and _is_told(words, at) else _person(person))
    return people


def _acting(words: list[str]) -> list[Speaker | None]:
    """Give who did something in a sentence, with a role and a name, and whoever else has one there."""
    tables = speech_tables(True)
    people: list[Speaker | None] = []
    for agent in range(2, len(words)):
        if words[agent] in tables.agent:
            person = speaker_of(words, phrase_start(words, agent, 0), agent)
            if person is not None and person.role is not None:
                people.append(person)
    if people:
        first = next(at for at in range(len(words)) if words[at] in tables.agent)
        people += [Speaker(name=word) for word in words[first:] if is_role(word)]
    return people


def _only(people: list[Speaker | None]) -> Speaker | None:
    """Give the one person among them, if there is one only; the last word of a name may stand for it."""
    if not people or people[-1] is None:
        return None
    known = people[-1]
    for person in reversed(people):
        if person is not None:
            if not _same(person, known):
                return None
            known = person
    return known


def _same(one: Speaker, other: Speaker) -> bool:
    a, b = one.name.split(), other.name.split()
    return a[-1] == b[-1] or one.name == other.name


def _has_pronoun(text: str) -> bool:
    tables = speech_tables(True)
    return any(
        word in tables.agent_pronouns or word in tables.genitive_pronouns for word in words_of(text[:_MOST])
    )


def _is_pronoun(name: str) -> bool:
    tables = speech_tables(True)
    return (
        name in tables.agent_pronouns
        or name in tables.pronouns
        or name in tables.genitive_pronouns
        or name.lower() in speech_tables(False).pronouns
    )
