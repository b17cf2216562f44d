"""Who is named for a quotation, in a language whose verb ends the clause (Hindi)."""

from typing import NamedTuple

from newsmodel.model.quote import Speaker
from newsmodel.reading.speech.cues import Cue, CueKind, cue_before
from newsmodel.reading.speech.speaker import is_role, is_separator, phrase_start, speaker_of
from newsmodel.reading.speech.tables import speech_tables

_DASHES = frozenset(":–—-")


class Attribution(NamedTuple):
    """Who says it and by which verb; a pronoun stands as it was written."""

    speaker: Speaker | None
    cue: str | None
    pronoun: bool = False
    """Whether the speaker is a pronoun, or left out because the one before goes on."""


def attribution_before(words: list[str]) -> Attribution | None:
    """Read the words before a quotation that its reporting verb introduces: मंत्री ने कहा कि “…”.

    >>> attribution_before("सरपंच कमला देवी ने कहा ,".split())
    Attribution(speaker=Speaker(name='कमला देवी', role='सरपंच'), cue='कहा', pronoun=False)
    """
    tables = speech_tables(True)
    end = _without_separators(words, len(words))
    if end and words[end - 1] in tables.that:
        end = _without_separators(words, end - 1)
    elif end > 1 and words[end - 1] in tables.that_misspelt and words[end - 2] in tables.said:
        end -= 1
    if not end:
        return None
    if not tables.according.isdisjoint(words):
        source = source_in(words, end)
        if source is not None and source[1] == end:
            return source[0]
    cue = cue_before(words, end)
    introduced = end < len(words) and words[end] in _DASHES
    if cue is None or (cue.kind is CueKind.THING and words[0] not in tables.this):
        return _named_alone(words, end, cue) if introduced else None
    if (
        cue.kind is CueKind.GENITIVE
        and words[cue.start] in tables.acts
        and not introduced
        and cue.end - cue.start < 2
    ):
        return None
    return attribution_of(words, cue)


def attribution_of(words: list[str], cue: Cue, low: int = 0) -> Attribution:
    """Give who is named for a reporting verb that ends its clause."""
    tables = speech_tables(True)
    if cue.kind is CueKind.GENITIVE:
        return _of_genitive(words, cue, low)
    if cue.kind is CueKind.PASSIVE:
        return _of_passive(words, cue, low)
    if cue.kind is CueKind.THING:
        return Attribution(None, cue.text)
    agent = agent_in(words, low, cue.start)
    if cue.kind is CueKind.PLAIN and (agent is None or _clause_between(words, agent, cue.start)):
        plain = _plain_subject(words, cue.start, low)
        if plain is not None:
            return _attributed(plain, cue.text)
    if agent is not None:
        return _attributed(_agent_subject(words, agent, low), cue.text)
    for at in range(low, cue.start):
        if words[at] in tables.spoke:
            # बरसे तेजस्वी, कहा – “…”
            stop = _until_separator(words, at + 1, cue.start)
            if stop > at + 1:
                return _attributed(speaker_of(words, at + 1, stop), cue.text)
    turned = _turned_round(words, low, cue.start)
    if turned is not None:
        return _attributed(turned, cue.text)
    paper = _document(words, cue.start, low)
    if paper is not None:
        return Attribution(paper, cue.text)
    left_out = all(word in tables.breaks or is_separator(word) for word in words[low : cue.start])
    return Attribution(None, cue.text, pronoun=left_out)


def _turned_round(words: list[str], low: int, end: int) -> Speaker | None:
    """Give the subject of a headline that ends in its act: शाह का विपक्ष पर तंज, कहा – “…”."""
    tables = speech_tables(True)
    for at in range(end - 1, low, -1):
        if is_separator(words[at]) and words[at - 1] in tables.acts:
            return _owner(words, low, at - 1)
    return None


def _owner(words: list[str], low: int, act: int) -> Speaker | None:
    """Give whose act it is: शिंदे की विपक्ष को नसीहत."""
    tables = speech_tables(True)
    for at in range(act - 1, low, -1):
        if words[at] in tables.owners:
            return speaker_of(words, phrase_start(words, at, low), at)
    return None


def agent_in(words: list[str], low: int, end: int) -> int | None:
    """Give the index of the last mark of an agent (ने, उन्होंने) before `end`."""
    tables = speech_tables(True)
    for at in range(end - 1, low - 1, -1):
        word = words[at]
        if word in tables.agent_pronouns or (word in tables.agent and at > low):
            return at
    return None


def source_in(words: list[str], end: int) -> tuple[Attribution, int] | None:
    """Give the source of a clause (विभाग के अनुसार), and the index after it."""
    tables = speech_tables(True)
    for at in range(1, end):
        if words[at] in tables.according and _is_genitive(words[at - 1]):
            stop = at + 1
            follows = words[stop] if stop < end else ""
            if words[at] in tables.sourced:
                if follows not in tables.sourced_after:
                    continue
                stop += 1
                if stop < end and words[stop] == ",":
                    stop += 1
                cue = cue_before(words, end) if end > stop else None
                if cue is not None and cue.start >= stop:
                    start = at - 1 if words[at - 1] in tables.genitives else at
                    text = " ".join(words[start : at + 2])
                    hidden = cue.kind is CueKind.PASSIVE
                    return _of_genitive(
                        words, Cue(start, end, f"{text} {cue.text}" if hidden else cue.text, cue.kind), 0
                    ), end
            start = at - 1 if words[at - 1] in tables.genitives else at
            text = " ".join(words[start : stop if words[stop - 1] != "," else stop - 1])
            return _of_genitive(words, Cue(start, stop, text, CueKind.GENITIVE), 0), stop
    return None


def attribution_after(words: list[str], followed: bool) -> Attribution | None:
    """Read the words behind a quotation that stands first: “…”, सरपंच कमला देवी ने कहा.

    `followed`: another quotation comes next, and these words may be its own.
    """
    tables = speech_tables(True)
    low = 0
    while low < len(words) and (is_separator(words[low])):
        low += 1
    end = len(words)
    if low >= end:
        return None
    dashed = low > 0 and words[low - 1] in _DASHES
    pointing = low
    while pointing < end and words[pointing] in tables.this:
        pointing += 1
    named = _these_are(words, pointing, end) if pointing > low else None
    if named is not None:
        return Attribution(named, None)
    act = words[pointing] if low < pointing < end and words[pointing] in tables.acts else None
    for stop in range(pointing + 1, min(end, low + 45) + 1):
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
        ):
            continue
        last = stop
        while last < end and (words[last] in tables.auxiliaries or words[last] in tables.participles):
            last += 1
        if word in tables.according:
            source = source_in(words[low:], end - low)
            if source is not None:
                return source[0]
            continue
        if word in tables.saying and any(w in tables.said or w in tables.spoke for w in words[last:end]):
            # जोड़ते हुए बोले: the verb of the clause is still to come
            continue
        cue = cue_before(words, last, pointing) or cue_before(words, stop, pointing)
        if cue is None and act is not None and word in tables.light:
            # यह आरोप मरीज के परिजन ने लगाया
            return _behind(words, Cue(stop - 1, last, f"{act} {word}", CueKind.AGENT), pointing + 1, low, end)
        if cue is None:
            if not (word in tables.to_say or word in tables.said):
                continue
            cue = Cue(stop - 1, last, " ".join(words[stop - 1 : last]), CueKind.PLAIN)
        return _behind(words, cue, pointing, low, end)
    if followed:
        return None
    agent = agent_in(words, low, end) if low else None
    if agent is not None:
        # “…”, पिता ने नम आँखों से दी विदाई
        return _attributed(_agent_subject(words, agent, low), "")._replace(cue=None)
    return _owner_of_act(words, low, end) or (_line_of_names(words, low, end) if dashed else None)


def _owner_of_act(words: list[str], low: int, end: int) -> Attribution | None:
    """Read a headline that ends in the act of its speaker: “…”: हरियाणा के किसान नेता का ऐलान."""
    tables = speech_tables(True)
    stop = _until_separator(words, low, end)
    owner = _owner(words, low, stop - 1) if stop > low and words[stop - 1] in tables.acts else None
    return None if owner is None else _attributed(owner, words[stop - 1])


def _these_are(words: list[str], low: int, end: int) -> Speaker | None:
    # ये शब्द हैं विधायक पूनम सैनी के
    tables = speech_tables(True)
    if low + 2 >= end or words[low] not in tables.copulas or words[end - 1] not in tables.genitives:
        return None
    return speaker_of(words, phrase_start(words, end - 1, low + 1), end - 1)


def _behind(words: list[str], cue: Cue, pointing: int, low: int, end: int) -> Attribution | None:
    tables = speech_tables(True)
    agent = agent_in(words, pointing, cue.start)
    if cue.kind in (CueKind.GENITIVE, CueKind.PASSIVE) and agent is None:
        return attribution_of(words, cue, pointing)
    if agent is not None:
        return _attributed(_agent_subject(words, agent, pointing), cue.text)
    if cue.kind is CueKind.PLAIN and cue.start > pointing:
        start = phrase_start(words, cue.start, pointing)
        if start < cue.start:
            return _attributed(_nominative(words, start, cue.start), cue.text)
    # The subject behind the verb: गरजीं सावित्री मरांडी; ऐसा कहते हुए पार्षद ने …; यह कहना है किसान का
    for at in range(cue.end, end):
        if words[at] in tables.agent or words[at] in tables.agent_pronouns:
            return _attributed(_agent_subject(words, at, cue.end), cue.text)
        if is_separator(words[at]):
            end = at
            break
    if end > cue.end and words[cue.end] in tables.pronouns:
        return _attributed(Speaker(name=words[cue.end]), cue.text)
    if end > cue.end and words[end - 1] in tables.genitives:
        end -= 1
    verb = next((at for at in range(cue.end, end) if words[at] in tables.auxiliaries), end)
    if verb - 1 > cue.end:
        # कहकर डॉक्टर चले गए: the verb before its auxiliary is no name
        end = verb - 1 if verb < end else end
    if end > cue.end:
        subject = speaker_of(words, phrase_start(words, end, cue.end), end)
        if subject is not None:
            return _attributed(subject, cue.text)
    if cue.kind is CueKind.PLAIN:
        return _attributed(_plain_subject(words, cue.start, low), cue.text)
    return Attribution(None, cue.text, pronoun=True)


def _line_of_names(words: list[str], low: int, end: int) -> Attribution | None:
    """Read a line under a quotation: — मुख्य अभियंता सुरेश पुजारी; - नाम, पद."""
    tables = speech_tables(True)
    stop = _until_separator(words, low, end)
    if stop == low or stop - low > 8 or phrase_start(words, stop, low) != low:
        return None
    speaker = speaker_of(words, low, stop)
    if speaker is None or words[stop - 1] in tables.finite:
        return None
    if stop < end and words[stop] == "," and speaker.role is None:
        rest = _until_separator(words, stop + 1, end)
        if rest > stop + 1 and rest - stop < 10:
            speaker = Speaker(name=speaker.name, role=" ".join(words[stop + 1 : rest]))
    return Attribution(speaker, None)


def speaker_of_line(words: list[str]) -> Speaker | None:
    """Read the words of a line that names a speaker and nothing else."""
    low = 0
    while low < len(words) and words[low] in _DASHES:
        low += 1
    found = _line_of_names(words, low, len(words)) if low < len(words) else None
    return found.speaker if found else None


def _attributed(speaker: Speaker | None, cue: str) -> Attribution:
    tables = speech_tables(True)
    pronoun = speaker is not None and (
        speaker.name in tables.agent_pronouns
        or speaker.name in tables.pronouns
        or speaker.name in tables.genitive_pronouns
    )
    return Attribution(speaker, cue, pronoun)


def _agent_subject(words: list[str], agent: int, low: int) -> Speaker | None:
    tables = speech_tables(True)
    if words[agent] in tables.agent_pronouns:
        return Speaker(name=words[agent])
    if agent > low and words[agent - 1] == ",":
        # हरीश रावत, पूर्व मुख्यमंत्री, ने
        comma = agent - 1
        start = comma
        while start > low and not is_separator(words[start - 1]):
            start -= 1
        if start > low + 1 and words[start - 1] == ",":
            name = speaker_of(words, phrase_start(words, start - 1, low), start - 1)
            if name is not None and not is_role(words[comma - 1]):
                return name
            if name is not None:
                return Speaker(name=name.name, role=name.role or " ".join(words[start:comma]))
        return speaker_of(words, phrase_start(words, comma, low), comma)
    return _nominative(words, phrase_start(words, agent, low), agent, low)


def _nominative(words: list[str], start: int, end: int, low: int = 0) -> Speaker | None:
    speaker = speaker_of(words, start, end)
    if speaker is None or speaker.role is not None or start - 2 < low or words[start - 1] != ",":
        return speaker
    # संस्था के महासचिव, जयराम रमेश ने
    role_start = phrase_start(words, start - 1, low)
    if (
        role_start < start - 1
        and is_role(words[start - 2])
        and not is_role(words[end - 1])
        and (role_start == low or not is_separator(words[role_start - 1]))
    ):
        return Speaker(name=speaker.name, role=" ".join(words[role_start : start - 1]))
    return speaker


def _plain_subject(words: list[str], end: int, low: int) -> Speaker | None:
    """Give the subject of a verb that does not mark it, over the adverbials before the verb."""
    tables = speech_tables(True)
    at = end
    for _ in range(8):
        if at <= low or is_separator(words[at - 1]):
            return None
        start = phrase_start(words, at, low)
        if start < at:
            return _nominative(words, start, at, low)
        word = words[at - 1]
        if word in tables.pronouns:
            return Speaker(name=word)
        at -= 1
        if word in tables.participles:
            at -= 1
        elif word in tables.postpositions:
            at = _over_noun(words, at, low)
    return None


def _over_noun(words: list[str], at: int, low: int) -> int:
    tables = speech_tables(True)
    while at > low and words[at - 1] in tables.genitives:
        at -= 1
    if at > low:
        at -= 1
    while at - 1 > low and words[at - 1] in tables.genitives:
        at -= 2
    while at > low and (words[at - 1] in tables.determiners or words[at - 1] in tables.genitive_pronouns):
        at -= 1
    return at


def _of_genitive(words: list[str], cue: Cue, low: int) -> Attribution:
    tables = speech_tables(True)
    end = cue.start
    if end < len(words) and words[end] not in tables.genitives and end > low and _is_genitive(words[end - 1]):
        end -= 1
    if end < len(words) and words[end] in tables.genitive_pronouns:
        return Attribution(Speaker(name=words[end]), cue.text, pronoun=True)
    while end > low and words[end - 1] in tables.emphatics:
        end -= 1
    return _attributed(_nominative(words, phrase_start(words, end, low), end, low), cue.text)


def _of_passive(words: list[str], cue: Cue, low: int) -> Attribution:
    tables = speech_tables(True)
    paper = _document(words, cue.start, low)
    if paper is not None:
        return Attribution(paper, cue.text)
    for at in range(cue.start - 1, low, -1):
        if words[at] in tables.sides:
            end = at - 1 if words[at - 1] in tables.genitives else at
            return _attributed(speaker_of(words, phrase_start(words, end, low), end), cue.text)
    return Attribution(None, cue.text)


def _document(words: list[str], end: int, low: int) -> Speaker | None:
    """Give the document that says it: याचिका में कहा गया."""
    tables = speech_tables(True)
    for at in range(end - 1, low, -1):
        if words[at] in tables.within and words[at - 1] in tables.documents:
            return speaker_of(words, phrase_start(words, at, low), at)
    return None


def _named_alone(words: list[str], end: int, cue: Cue | None) -> Attribution | None:
    """Read a name with a colon or a dash before a quotation: गीतकार नवीन त्रिपाठी : “…”."""
    tables = speech_tables(True)
    if cue is not None:
        turned = _turned_round([*words[:end], ","], 0, end + 1)
        return Attribution(None, None) if turned is None else _attributed(turned, cue.text)
    spoke = next((at for at in range(end) if words[at] in tables.spoke), None)
    if spoke is not None and spoke + 1 < end:
        # मैच हारकर बोले कप्तान – “…”
        return _attributed(speaker_of(words, spoke + 1, end), words[spoke])
    if end > 8:
        return None
    start = phrase_start(words, end, 0)
    if start or words[end - 1] in tables.title_nouns:
        return None
    speaker = speaker_of(words, start, end)
    return None if speaker is None else _attributed(speaker, "")._replace(cue=None)


def _without_separators(words: list[str], end: int) -> int:
    while end and is_separator(words[end - 1]):
        end -= 1
    return end


def _until_separator(words: list[str], start: int, end: int) -> int:
    at = start
    while at < end and not (is_separator(words[at]) and words[at] not in "()"):
        at += 1
    return at


def _clause_between(words: list[str], agent: int, end: int) -> bool:
    tables = speech_tables(True)
    return any(
        is_separator(word) or word in tables.conjunctions or word in tables.that
        for word in words[agent + 1 : end]
    )


def _is_genitive(word: str) -> bool:
    tables = speech_tables(True)
    return word in tables.genitives or word in tables.genitive_pronouns
