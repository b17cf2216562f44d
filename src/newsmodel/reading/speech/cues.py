"""The reporting verb at the end of a clause whose language puts it there: कहा, चेतावनी दी, का कहना है."""

import enum
from typing import NamedTuple

from newsmodel.reading.speech.speaker import is_separator
from newsmodel.reading.speech.tables import SpeechTables, speech_tables


class CueKind(enum.Enum):
    """How a reporting verb names its speaker."""

    AGENT = enum.auto()
    """The speaker is marked: मंत्री ने कहा."""
    PLAIN = enum.auto()
    """The speaker is not marked: मंत्री बोले, वह कहते हैं."""
    GENITIVE = enum.auto()
    """The speaker stands in the genitive: मंत्री का कहना है, के अनुसार."""
    PASSIVE = enum.auto()
    """The speaker is hidden: कहा गया."""
    THING = enum.auto()
    """A word of speech with no verb: बयान, सवाल."""


class Cue(NamedTuple):
    """A reporting verb among the words of a clause."""

    start: int
    end: int
    text: str
    kind: CueKind


def cue_before(words: list[str], end: int, low: int = 0) -> Cue | None:
    """Give the reporting verb that ends at `end`, not counting the light auxiliaries behind it."""
    tables = speech_tables(True)
    start = next((at for at in reversed(range(low, end)) if words[at] not in tables.auxiliaries), low)
    # दिया, दी and की are light verbs as well as auxiliaries: the longer reading comes first.
    for verb in range(start, end):
        cue = _at(words, verb, end, low, tables)
        if cue is not None:
            return cue
    return None


def _at(words: list[str], at: int, end: int, low: int, tables: SpeechTables) -> Cue | None:
    word = words[at]
    before = words[at - 1] if at > low else ""
    helpers = words[at + 1 : end]
    passive = bool(helpers) and helpers[0] in tables.passives
    kind = CueKind.PASSIVE if passive else CueKind.AGENT
    while passive and helpers[-1] in tables.tenses:
        helpers = helpers[:-1]
    if word in tables.said:
        # यह बात कही, फ़ैसला सुनाया
        wider = word in tables.light and (before in tables.this or before in tables.acts)
        start = at - 1 if wider else at
        return Cue(start, end, _text(words, start, at, helpers if passive else []), kind)
    if word in tables.spoke:
        if before in tables.acts:
            # हमला बोला
            return Cue(at - 1, end, f"{before} {word}", CueKind.AGENT)
        return Cue(at, end, word, CueKind.PLAIN)
    if word in tables.saying:
        return Cue(at, end, _text(words, at, at, helpers), CueKind.PLAIN)
    if word in tables.stems and helpers:
        return Cue(at, end, _text(words, at, at, helpers), CueKind.PLAIN)
    if word in tables.light and before:
        act = _act_before(words, at, low, tables)
        if act is not None and word in tables.light_saying:
            return Cue(act, end, _text(words, act, at, helpers), CueKind.PLAIN)
        if act is not None:
            return Cue(act, end, _text(words, act, at, helpers if passive else []), kind)
    if word in tables.acts and before in tables.light - tables.genitives and not helpers:
        # A headline turns them round: कसा तंज, दी चेतावनी
        return Cue(at - 1, end, f"{before} {word}", CueKind.AGENT)
    if word in tables.to_say and before:
        owner = _owner_before(words, at, low, tables)
        if owner is None:
            return None
        mark = [words[owner]] if words[owner] in tables.genitives else []
        return Cue(owner + 1, end, " ".join([*mark, word, *helpers]), CueKind.GENITIVE)
    if word in tables.acts and _genitive(before, tables):
        return Cue(at, end, _text(words, at, at, helpers), CueKind.GENITIVE)
    if word in tables.acts or word in tables.questions:
        return Cue(at, end, _text(words, at, at, helpers), CueKind.THING) if not helpers else None
    return None


def _act_before(words: list[str], light: int, low: int, tables: SpeechTables) -> int | None:
    act = light - 1
    if words[act] not in tables.voiced:
        return act if words[act] in tables.acts else None
    before = words[act - 1] if act > low else ","
    if before in tables.acts:
        return act - 1
    if words[act] in tables.stem_lights:
        return None
    # उन्होंने साझा किया, वीडियो में साझा किया; but हर्ष व्यक्त किया
    alone = tables.breaks | tables.joiners | tables.agent_pronouns
    return act if is_separator(before) or before in alone else act - 1


def _owner_before(words: list[str], verb: int, low: int, tables: SpeechTables) -> int | None:
    """Give the index of the genitive that says whose saying it is: का कहना है, का इस मामले में कहना है."""
    owner = verb - 1
    while owner > low and _between(words[owner], tables):
        # का साफ़ कहना है, का यह भी कहना है
        owner -= 1
    if words[owner] in tables.postpositions:
        for at in reversed(range(low, owner)):
            if is_separator(words[at]) or words[at] in tables.agent or words[at] in tables.finite:
                return None
            # It agrees with the verb: मंत्री का सड़क की हालत के बारे में कहना है
            if _genitive(words[at], tables) and words[at][-1] == words[verb][-1]:
                return at
    return owner if _genitive(words[owner], tables) else None


def _between(word: str, tables: SpeechTables) -> bool:
    return word in tables.this or word in tables.emphatics or (word in tables.acts and word in tables.breaks)


def _genitive(word: str, tables: SpeechTables) -> bool:
    return word in tables.genitives or word in tables.genitive_pronouns


def _text(words: list[str], start: int, verb: int, helpers: list[str]) -> str:
    return " ".join([*words[start : verb + 1], *helpers])
