"""What somebody called a thing: प्रवक्ता ने समझौते को “ऐतिहासिक भूल” करार दिया."""

from newsmodel.reading.speech.attribution import Attribution
from newsmodel.reading.speech.attribution_before import attribution_of
from newsmodel.reading.speech.cues import Cue, CueKind
from newsmodel.reading.speech.subjects import agent_in
from newsmodel.reading.speech.tables import speech_tables


def labelled(left: list[str], right: list[str]) -> Attribution | None:
    """Read the clause around a fragment whose verb follows it: ने … “…” करार दिया, का आरोप लगाया."""
    tables = speech_tables(True)
    if not right:
        return None
    at = 1 if len(right) > 1 and right[0] in tables.likening else 0
    if len(right) > 3 and right[1] in tables.genitives and right[2] in tables.claims:
        # “जान से मारने की धमकी” देने का आरोप लगाया
        right = right[1:]
    if right[0] in tables.genitives:
        if len(right) < 3 or right[1] not in tables.claims or right[2] not in tables.light | tables.said:
            return None
        text, end = " ".join(right[1:3]), 3
    else:
        if right[at] not in tables.labels:
            return None
        end = at + 1
        while (
            end < len(right) and (right[end] in tables.participles or right[end] in tables.light) and end < 3
        ):
            end += 1
        text = " ".join(right[at:end])
    helpers = right[end : end + 1]
    if helpers and helpers[0] in tables.passives:
        return None
    if len(left) > 1 and left[-2] in tables.selves:
        return None
    agent = agent_in(left, 0, len(left))
    if agent is not None and right[at] in tables.naming and not tables.that.isdisjoint(left[agent:]):
        # ने बताया कि लोग इसे ‘…’ कहते हैं
        return None
    words = [*left, *right[:end]]
    cue = Cue(len(left), len(words), text, CueKind.PLAIN if agent is None else CueKind.AGENT)
    if agent is None and (
        right[0] in tables.genitives or right[at] in tables.naming or right[at] in tables.said
    ):
        return None
    found = attribution_of(words, cue)
    return found if found.speaker is not None else None
