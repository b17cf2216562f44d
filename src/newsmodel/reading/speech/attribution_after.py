"""Who is named behind a quotation, in a language whose verb ends the clause (Hindi)."""

import itertools

from newsmodel.model.quote import Speaker
from newsmodel.reading.speech.attribution import Attribution, attributed
from newsmodel.reading.speech.attribution_before import attribution_of
from newsmodel.reading.speech.cues import Cue, CueKind, cue_before
from newsmodel.reading.speech.sources import is_genitive, source_in
from newsmodel.reading.speech.speaker import DASHES, is_role, is_separator, phrase_start, speaker_of
from newsmodel.reading.speech.subjects import (
    agent_in,
    agent_subject,
    document_in,
    is_object,
    nominative,
    owner_of,
    plain_subject,
    until_separator,
)
from newsmodel.reading.speech.tables import speech_tables


def attribution_after(words: list[str], followed: bool, ended: bool) -> Attribution | None:
    """Read the words behind a quotation that stands first: “…”, सरपंच कमला देवी ने कहा.

    `followed`: another quotation comes next, and these words may be its own.
    `ended`: the quotation opens its sentence, and ends like one.
    """
    tables = speech_tables(True)
    low = 0
    while low < len(words) and is_separator(words[low]):
        low += 1
    end = len(words)
    dashed = not DASHES.isdisjoint(words[:low])
    pointing = low
    while pointing < end and words[pointing] in tables.this:
        pointing += 1
    named = _these_are(words, pointing, end)
    if named is not None:
        return Attribution(named, None)
    if pointing + 2 < end and words[pointing + 1] in tables.doers and _is_to_say(words[pointing]):
        return Attribution(_doer(words, pointing + 2, end), None)
    act = words[pointing] if pointing < end and words[pointing] in tables.acts else None
    for stop in range(pointing + 1, end + 1):
        word = words[stop - 1]
        if word in tables.that:
            return None
        if not (
            word in tables.said
            or word in tables.spoke
            or word in tables.saying
            or word in tables.light
            or word in tables.to_say
            or word in tables.stems
            or word in tables.according
            or (
                word in tables.acts
                and stop < end
                and words[stop] in tables.tenses
                and is_genitive(words[stop - 2])
            )
        ):
            continue
        last = stop
        while last < end and (words[last] in tables.auxiliaries or words[last] in tables.participles):
            last += 1
        if word in tables.genitives and last < end and not _is_edge(words[last]):
            # दावे की याद: no verb, but whose it is
            continue
        if word in tables.according:
            source = source_in(words[low:], end - low)
            if source is not None:
                return source[0]
            continue
        going_on = word in tables.saying or (stop < last and words[stop] in tables.participles)
        if going_on and any(w in tables.said or w in tables.spoke for w in words[last:end]):
            # जोड़ते हुए बोले, उम्मीद जताते हुए कहा: the verb of the clause is still to come
            continue
        cue = cue_before(words, last, pointing) or cue_before(words, stop, pointing)
        if cue is None and act is not None and word in tables.light:
            # यह आरोप मरीज के परिजन ने लगाया
            return _behind(words, Cue(stop - 1, last, f"{act} {word}", CueKind.AGENT), pointing + 1, low, end)
        if cue is None:
            if word not in tables.to_say:
                continue
            cue = Cue(stop - 1, last, " ".join(words[stop - 1 : last]), CueKind.PLAIN)
        return _behind(words, cue, pointing, low, end)
    if followed:
        return None
    owner = _owner_of_talk(words, low, end) if low or ended else None
    if owner is not None:
        return owner
    agent = agent_in(words, low, end) if low or ended else None
    if agent is not None:
        # “…”, पिता ने नम आँखों से दी विदाई
        return attributed(agent_subject(words, agent, low), None)
    return _owner_of_act(words, low, end) or (_line_of_names(words, low, end) if dashed else None)


def _doer(words: list[str], low: int, end: int) -> Speaker | None:
    """Give who is known by what was said: “…” कहने वाले किसान विजय सेठ को मंत्री ने जवाब दिया."""
    tables = speech_tables(True)
    stops = tables.edges | tables.agent | tables.genitives
    stop = next((at for at in range(low, end) if is_separator(words[at]) or words[at] in stops), end)
    speaker = speaker_of(words, low, stop)
    # कहने वाले कौन हैं: no name
    return speaker if speaker is not None and (" " in speaker.name or is_role(words[stop - 1])) else None


def _is_to_say(word: str) -> bool:
    tables = speech_tables(True)
    return any(
        word.endswith(end) and word.removesuffix(end) in tables.stems for end in tables.infinitive_endings
    )


def _is_edge(word: str) -> bool:
    tables = speech_tables(True)
    return is_separator(word) or word in tables.breaks or word in tables.joiners


def _owner_of_act(words: list[str], low: int, end: int) -> Attribution | None:
    """Read a headline that ends in the act of its speaker: “…”: हरियाणा के किसान नेता का ऐलान."""
    tables = speech_tables(True)
    stop = until_separator(words, low, end)
    owner = owner_of(words, low, stop - 1) if words[stop - 1] in tables.acts else None
    return None if owner is None else attributed(owner, words[stop - 1])


def _owner_of_talk(words: list[str], low: int, end: int) -> Attribution | None:
    """Read a headline about what somebody said: “…”, विशेषज्ञ के दावे से बढ़ी चिंता."""
    tables = speech_tables(True)
    stop = until_separator(words, low, end)
    for at in range(low + 1, stop - 2):
        genitive, act = words[at : at + 2]
        if act in tables.acts:
            if genitive not in tables.genitives or act in tables.questions:
                return None
            whole = phrase_start(words, at, low) == low
            return attributed(speaker_of(words, low, at), act) if whole else None
    return None


def _these_are(words: list[str], low: int, end: int) -> Speaker | None:
    # ये शब्द हैं विधायक पूनम सैनी के
    tables = speech_tables(True)
    genitive = end - 1
    if low == end or words[low] not in tables.copulas or words[genitive] not in tables.genitives:
        return None
    return speaker_of(words, phrase_start(words, genitive, low), genitive)


def _behind(words: list[str], cue: Cue, pointing: int, low: int, end: int) -> Attribution | None:
    tables = speech_tables(True)
    agent = agent_in(words, pointing, cue.start)
    if cue.kind in (CueKind.GENITIVE, CueKind.PASSIVE) and agent is None:
        return attribution_of(words, cue, pointing)
    if agent is not None:
        return attributed(agent_subject(words, agent, pointing), cue.text)
    if cue.kind is CueKind.PLAIN:
        start = phrase_start(words, cue.start, pointing)
        if start < cue.start and not is_object(words, cue.start):
            return attributed(nominative(words, start, cue.start, pointing), cue.text)
    # The subject behind the verb: गरजीं सावित्री मरांडी; ऐसा कहते हुए पार्षद ने …; यह कहना है किसान का
    for at in range(cue.end, end):
        if words[at] in tables.agent or words[at] in tables.agent_pronouns:
            return attributed(agent_subject(words, at, cue.end), cue.text)
        if is_separator(words[at]):
            end = at
            break
    if end > cue.end and words[cue.end] in tables.pronouns:
        return attributed(Speaker(name=words[cue.end]), cue.text)
    if words[end - 1] in tables.genitives:
        end -= 1
    verb = next((at for at in range(cue.end + 2, end) if words[at] in tables.auxiliaries), end + 1)
    # कहकर डॉक्टर चले गए: the verb before its auxiliary is no name
    end = verb - 1
    start = phrase_start(words, end, cue.end)
    subject = speaker_of(words, start, end)
    # कहते हुए फ़ातिमा की आँखें भर आईं: it is not they who spoke
    owned = words[cue.start] in tables.saying and not tables.genitives.isdisjoint(words[start:end])
    if subject is not None and (subject.role is not None or not owned):
        return attributed(subject, cue.text)
    if cue.kind is CueKind.PLAIN:
        plain = plain_subject(words, cue.start, pointing)
        if plain is None or plain.name in tables.this:
            # यह बताते हुए: the quotation itself
            plain = _subject_in_motion(words, cue.end, end)
        return attributed(plain, cue.text)
    paper = document_in(words, cue.start, low)
    return Attribution(None, cue.text, pronoun=True) if paper is None else Attribution(paper, cue.text)


def _subject_in_motion(words: list[str], low: int, end: int) -> Speaker | None:
    """Give the subject of the verb behind a participle: कहकर अभिनेता विजय सेठ वहाँ से निकल गए."""
    breaks = speech_tables(True).breaks
    stop = next((at for at in range(low, end) if words[at] in breaks), end)
    speaker = speaker_of(words, low, stop)
    return None if speaker is None or speaker.role is None else speaker


def _line_of_names(words: list[str], low: int, end: int) -> Attribution | None:
    """Read a line under a quotation: — मुख्य अभियंता दिनेश राठौर; - नाम, पद."""
    stop = until_separator(words, low, end)
    if phrase_start(words, stop, low) != low:
        return None
    speaker = speaker_of(words, low, stop)
    if speaker is None:
        return None
    if stop < end and words[stop] == "," and speaker.role is None:
        start = stop + 1
        rest = until_separator(words, start, end)
        if rest > start and phrase_start(words, rest, start) == start:
            speaker = Speaker(name=speaker.name, role=" ".join(words[start:rest]))
    return Attribution(speaker, None)


def trailing_speaker(words: list[str]) -> Attribution | None:
    """Read a headline that ends with its speaker: हवा “बेहद खराब” है: आयोग."""
    at = max((at for at, word in enumerate(words) if word == ":"), default=0)
    return _line_of_names(words, at + 1, len(words)) if at else None


def speaker_of_line(words: list[str]) -> Speaker | None:
    """Read the words of a line that names a speaker and nothing else."""
    names = list(itertools.dropwhile(DASHES.__contains__, words))
    found = _line_of_names(names, 0, len(names))
    return found.speaker if found else None
