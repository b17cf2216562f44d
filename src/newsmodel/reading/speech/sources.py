"""The source of a clause: विभाग के अनुसार, मंत्री का कहना है, पुलिस की ओर से कहा गया."""

from newsmodel.model.quote import Speaker
from newsmodel.reading.speech.attribution import Attribution, attributed
from newsmodel.reading.speech.cues import Cue, CueKind, cue_before
from newsmodel.reading.speech.speaker import phrase_start, speaker_of
from newsmodel.reading.speech.subjects import document_in, nominative
from newsmodel.reading.speech.tables import speech_tables


def source_in(words: list[str], end: int) -> tuple[Attribution, int] | None:
    """Give the source of a clause (विभाग के अनुसार), and the index after it."""
    tables = speech_tables(True)
    for at in range(1, end):
        if words[at] in tables.according and is_genitive(words[at - 1]):
            stop = at + 1
            if words[at] in tables.sourced:
                if stop == end or words[stop] not in tables.sourced_after:
                    continue
                stop += 1
                cue = cue_before(words, end)
                if cue is not None and cue.start >= stop:
                    start = at - 1 if words[at - 1] in tables.genitives else at
                    text = " ".join(words[start : at + 2])
                    hidden = cue.kind is CueKind.PASSIVE
                    said = Cue(at, end, f"{text} {cue.text}" if hidden else cue.text, cue.kind)
                    return of_genitive(words, said, 0), end
            start = at - 1 if words[at - 1] in tables.genitives else at
            text = " ".join(words[start:stop])
            return of_genitive(words, Cue(at, stop, text, CueKind.GENITIVE), 0), stop
    return None


def of_genitive(words: list[str], cue: Cue, low: int) -> Attribution:
    """Give who stands in the genitive before a cue: मंत्री का कहना है."""
    tables = speech_tables(True)
    end = cue.start - 1
    if words[end] in tables.genitive_pronouns:
        return Attribution(Speaker(name=words[end]), cue.text, pronoun=True)
    return attributed(nominative(words, phrase_start(words, end, low), end, low), cue.text)


def of_passive(words: list[str], cue: Cue, low: int) -> Attribution:
    """Give who is named after all before a cue that hides who speaks: पुलिस की ओर से कहा गया."""
    tables = speech_tables(True)
    paper = document_in(words, cue.start, low)
    if paper is not None:
        return Attribution(paper, cue.text)
    for at in reversed(range(low, cue.start)):
        if words[at] in tables.sides:
            end = at - 1 if words[at - 1] in tables.genitives else at
            return attributed(speaker_of(words, phrase_start(words, end, low), end), cue.text)
    return Attribution(None, cue.text)


def is_genitive(word: str) -> bool:
    """Tell whether a word marks a genitive: का, उनका."""
    tables = speech_tables(True)
    return word in tables.genitives or word in tables.genitive_pronouns
