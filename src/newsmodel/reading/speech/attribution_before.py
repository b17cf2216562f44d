"""Who is named before a quotation, in a language whose verb ends the clause (Hindi)."""

from newsmodel.model.quote import Speaker
from newsmodel.reading.datelines.gazetteer import gazetteer
from newsmodel.reading.speech.attribution import Attribution, attributed
from newsmodel.reading.speech.cues import Cue, CueKind, cue_before
from newsmodel.reading.speech.sources import of_genitive, of_passive, source_in
from newsmodel.reading.speech.speaker import DASHES, is_role, is_separator, phrase_start, speaker_of
from newsmodel.reading.speech.subjects import (
    agent_in,
    agent_subject,
    document_in,
    owner_of,
    plain_subject,
    until_separator,
)
from newsmodel.reading.speech.tables import speech_tables
from newsmodel.text.placenames import place_key


def attribution_before(words: list[str]) -> Attribution | None:
    """Read the words before a quotation that its reporting verb introduces: मंत्री ने कहा कि “…”.

    >>> attribution_before("सरपंच कमला देवी ने कहा ,".split())
    Attribution(speaker=Speaker(name='कमला देवी', role='सरपंच'), cue='कहा', pronoun=False)
    """
    tables = speech_tables(True)
    end = _without_separators(words, len(words))
    if words[end - 1] in tables.that:
        end = _without_separators(words, end - 1)
    elif words[end - 1] in tables.that_misspelt and words[end - 2] not in tables.acts:
        # दावा किया की “…”; but माँग की “…” ends in its verb
        misspelt = cue_before(words, end - 1)
        if misspelt is not None and misspelt.kind is not CueKind.THING:
            end -= 1
    if words[0] in tables.in_words_of and end < len(words):
        # बकौल कमला देवी, “…”
        return attributed(speaker_of(words, 1, end), words[0])
    if not tables.according.isdisjoint(words):
        source = source_in(words, end)
        if source is not None and source[1] == end:
            return source[0]
    cue = cue_before(words, end)
    introduced = end < len(words) and words[end] in DASHES
    if cue is None or (cue.kind is CueKind.THING and words[0] not in tables.this):
        return _named_alone(words, end, cue) if introduced else _named_behind(words, end)
    if (
        cue.kind is CueKind.GENITIVE
        and words[cue.start] in tables.acts
        and not introduced
        and cue.end - cue.start < 2
    ):
        return None
    return attribution_of(words, cue)


def act_before(words: list[str]) -> Attribution | None:
    """Read a headline in which the act of its speaker stands before a comma: शाह की विपक्ष को चेतावनी, “…”."""
    act = len(words) - 2
    if words[act] not in speech_tables(True).acts:
        return None
    owner = owner_of(words, 0, act)
    return None if owner is None else attributed(owner, words[act])


def attribution_of(words: list[str], cue: Cue, low: int = 0) -> Attribution:
    """Give who is named for a reporting verb that ends its clause."""
    tables = speech_tables(True)
    if cue.kind is CueKind.GENITIVE:
        return of_genitive(words, cue, low)
    if cue.kind is CueKind.PASSIVE:
        return of_passive(words, cue, low)
    if cue.kind is CueKind.THING:
        return Attribution(None, cue.text)
    agent = agent_in(words, low, cue.start)
    if cue.kind is CueKind.PLAIN and (agent is None or _clause_between(words, agent, cue.start)):
        plain = plain_subject(words, cue.start, low)
        if plain is not None:
            return attributed(plain, cue.text)
    if agent is not None:
        return attributed(agent_subject(words, agent, low), cue.text)
    for at in range(low, cue.start):
        if words[at] in tables.spoke:
            # बरसे तेजस्वी, कहा – “…”
            name = at + 1
            speaker = speaker_of(words, name, until_separator(words, name, cue.start))
            if speaker is not None:
                return attributed(speaker, cue.text)
    turned = _turned_round(words, low, cue.start)
    if turned is not None:
        return attributed(turned, cue.text)
    came = _behind_its_verb(words, low, cue.start)
    if came is not None:
        return attributed(came, cue.text)
    paper = document_in(words, cue.start, low)
    if paper is not None:
        return Attribution(paper, cue.text)
    left_out = all(word in tables.breaks or is_separator(word) for word in words[low : cue.start])
    return Attribution(None, cue.text, pronoun=left_out)


def _turned_round(words: list[str], low: int, end: int) -> Speaker | None:
    """Give the subject of a headline that ends in its act: शाह का विपक्ष पर तंज, कहा – “…”."""
    tables = speech_tables(True)
    for at in range(end - 1, low, -1):
        if is_separator(words[at]) and words[at - 1] in tables.acts:
            return owner_of(words, low, at)
    return None


def _behind_its_verb(words: list[str], low: int, end: int) -> Speaker | None:
    """Give the subject that a headline puts behind its verb: जेल से लौटे सांसद विजय सेठ, बोले- “…”."""
    tables = speech_tables(True)
    if words[low:end][-1:] != [","]:
        return None
    comma = end - 1
    start = phrase_start(words, comma, low)
    # विजय सेठ बने सचिव: the subject stands where it always does
    if tables.postpositions.isdisjoint(words[low:start][-2:]):
        return None
    # मंत्री सभा से पहुंचे सिविल अस्पताल, नहर में मिले दो शव: without an office it may be a place or a thing
    speaker = speaker_of(words, start, comma)
    if speaker is None or speaker.role is None or speaker.name.split()[-1] in tables.institutions:
        return None
    return speaker


def _named_alone(words: list[str], end: int, cue: Cue | None) -> Attribution | None:
    """Read a name with a colon or a dash before a quotation: गीतकार नवीन त्रिपाठी : “…”."""
    tables = speech_tables(True)
    if cue is not None:
        turned = _turned_round([*words[:end], ","], 0, end + 1)
        return Attribution(None, None) if turned is None else attributed(turned, cue.text)
    spoke = next((at for at in range(end) if words[at] in tables.spoke), None)
    if spoke is not None:
        # मैच हारकर बोले कप्तान – “…”
        return attributed(speaker_of(words, spoke + 1, end), words[spoke])
    if phrase_start(words, end, 0) or words[end - 1] in tables.title_nouns:
        return None
    speaker = speaker_of(words, 0, end)
    if speaker is None:
        return None
    if speaker.role is None and _is_place(speaker.name):
        # हाथरस: ‘…’
        return Attribution(None, None)
    return attributed(speaker, None)


def _named_behind(words: list[str], end: int) -> Attribution | None:
    """Read a headline whose verb stands before its subject: नहर के काम पर बोलीं रमा चौहान, “…”."""
    tables = speech_tables(True)
    verb = next((at for at in reversed(range(end)) if words[at] in tables.spoke), None)
    if verb is None or words[end : end + 1] != [","] or agent_in(words, 0, verb) is not None:
        return None
    name = verb + 1
    if phrase_start(words, end, name) != name or words[end - 1] in tables.acts:
        return None
    before = words[verb - 1] if verb else ","
    if not (is_separator(before) or before in tables.postpositions or before in tables.participles):
        return None
    speaker = speaker_of(words, name, end)
    if plain_subject(words, verb, 0) is not None and (speaker is None or not _has_role(speaker)):
        # रमा चौहान सभा में बोलीं नहर सूखी: the subject may stand where it always does
        return None
    return attributed(speaker, words[verb])


def _has_role(speaker: Speaker) -> bool:
    return speaker.role is not None or is_role(speaker.name.split()[-1])


def _is_place(name: str) -> bool:
    key, known = place_key(name), gazetteer()
    return key in known.cities or key in known.regions


def _without_separators(words: list[str], end: int) -> int:
    while end and is_separator(words[end - 1]):
        end -= 1
    return end


def _clause_between(words: list[str], agent: int, end: int) -> bool:
    tables = speech_tables(True)
    return any(
        is_separator(word) or word in tables.conjunctions or word in tables.that for word in words[agent:end]
    )
