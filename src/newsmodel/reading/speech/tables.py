"""The words of speech, of all languages, as sets to look a written word up in."""

import functools
from collections.abc import Iterable
from typing import Any

import attrs

from newsmodel.languages import LANGUAGES
from newsmodel.vocabulary.speech import SpeechWords

Set = frozenset[str]

_JOINED = {base + "़": chr(0x0958 + i) for i, base in enumerate("कखगजडढफय")}


def spellings(words: Iterable[str]) -> Set:
    """Give the ways in which newsrooms write these words: with nukta and chandrabindu, and without.

    >>> sorted(spellings(["हँसी"]))
    ['हँसी', 'हंसी']
    """
    found = set()
    for word in words:
        plain = word
        for joined, split in ((mark, pair) for pair, mark in _JOINED.items()):
            plain = plain.replace(joined, split)
        composed = plain
        for pair, mark in _JOINED.items():
            composed = composed.replace(pair, mark)
        for form in (word, plain, composed, plain.replace("़", "")):
            found.add(form)
            found.add(form.replace("ँ", "ं"))
            found.add(form.lower())
    return frozenset(found)


@attrs.frozen
class SpeechTables:
    """Every group of `SpeechWords` as a set, for the languages of one word order."""

    said: Set
    saying: Set
    spoke: Set
    asked: Set
    stems: Set
    light: Set
    light_saying: Set
    acts: Set
    voiced: Set
    claims: Set
    labels: Set
    likening: Set
    naming: Set
    to_say: Set
    according: Set
    in_words_of: Set
    sourced: Set
    sourced_after: Set
    this: Set
    auxiliaries: Set
    passives: Set
    tenses: Set
    emphatics: Set
    stem_lights: Set
    copulas: Set
    quoted: Set
    negations: Set
    owners: Set
    finite: Set
    imperatives: Set
    agent: Set
    genitives: Set
    that: Set
    that_misspelt: Set
    addressed: Set
    relatives: Set
    breaks: Set
    postpositions: Set
    participles: Set
    sides: Set
    conjunctions: Set
    joiners: Set
    determiners: Set
    within: Set
    for_whom: Set
    told: Set
    between: Set
    pronouns: Set
    agent_pronouns: Set
    own_pronouns: Set
    selves: Set
    particles: Set
    genitive_pronouns: Set
    honorifics: Set
    honorifics_after: Set
    roles: Set
    ranks: Set
    role_names: Set
    given_names: Set
    no_roles: Set
    posted: Set
    taught: Set
    institutions: Set
    documents: Set
    initials: Set
    letters: Set
    ages: Set
    times: Set
    title_nouns: Set
    edges: Set
    title_openers: Set
    doers: Set
    titled: Set
    title_acts: Set
    so_called: Set
    agencies: Set
    questions: Set
    finite_endings: tuple[str, ...]
    role_endings: tuple[str, ...]
    plural_endings: tuple[str, ...]
    infinitive_endings: tuple[str, ...]


@functools.cache
def speech_tables(verb_final: bool) -> SpeechTables:
    """Give the tables of the languages whose verb ends its clause, or of the others."""
    spoken = [language.speech for language in LANGUAGES.values() if language.speech.verb_final == verb_final]
    groups: dict[str, Any] = {
        field.name: spellings(word for words in spoken for word in getattr(words, field.name))
        for field in attrs.fields(SpeechWords)
        if field.name != "verb_final"
    }
    weekdays = spellings(
        word
        for language in LANGUAGES.values()
        if language.speech.verb_final == verb_final
        for day in language.calendar.weekdays
        for word in day
        if len(word) > 4
    )
    groups["light"] |= groups["light_saying"]
    groups["finite"] |= groups["imperatives"]
    groups["times"] |= weekdays
    groups["breaks"] |= groups["times"]
    verbs = groups["finite"] | groups["spoke"]
    groups["edges"] = (groups["breaks"] | verbs - groups["honorifics_after"]) - groups["genitives"]
    endings: dict[str, Any] = {
        name: tuple(sorted(groups.pop(name)))
        for name in ("finite_endings", "role_endings", "plural_endings", "infinitive_endings")
    }
    return SpeechTables(**groups, **endings)
