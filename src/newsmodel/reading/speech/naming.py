"""What somebody called a thing: प्रवक्ता ने समझौते को “ऐतिहासिक भूल” करार दिया."""

import itertools

from newsmodel.reading.speech.attribution import Attribution
from newsmodel.reading.speech.attribution_before import attribution_of
from newsmodel.reading.speech.cues import Cue, CueKind
from newsmodel.reading.speech.subjects import agent_in
from newsmodel.reading.speech.tables import speech_tables


def labelled(left: list[str], right: list[str]) -> Attribution | None:
    """Read the clause around a fragment whose verb follows it: ने … “…” करार दिया, का आरोप लगाया."""
    tables = speech_tables(True)
    if right and right[0] in tables.likening:
        # “…” जैसा बताया
        right = right[1:]
    match right:
        case [_, genitive, claim, *_] if genitive in tables.genitives and claim in tables.claims:
            # “जान से मारने की धमकी” देने का आरोप लगाया
            right = right[1:]
    if not right:
        return None
    if right[0] in tables.genitives:
        if len(right) < 3 or right[1] not in tables.claims or right[2] not in tables.light | tables.said:
            return None
        cited = right[1:3]
        end = 3
    else:
        if right[0] not in tables.labels:
            return None
        verbs = tables.participles | tables.light
        cited = [right[0], *itertools.takewhile(verbs.__contains__, right[1:])]
        end = len(cited)
    if not tables.passives.isdisjoint(right[end : end + 1]) or not tables.selves.isdisjoint(left[-2:]):
        return None
    agent = agent_in(left, 0, len(left))
    if agent is not None and right[0] in tables.naming and not tables.that.isdisjoint(left[agent:]):
        # ने बताया कि लोग इसे ‘…’ कहते हैं
        return None
    if agent is None and (
        right[0] in tables.genitives or right[0] in tables.naming or right[0] in tables.said
    ):
        return None
    words = [*left, *right[:end]]
    kind = CueKind.PLAIN if agent is None or right[0] in tables.saying else CueKind.AGENT
    found = attribution_of(words, Cue(len(left), len(words), " ".join(cited), kind))
    return found if found.speaker is not None else None
