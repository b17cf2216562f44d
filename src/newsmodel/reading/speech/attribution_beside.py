"""Who is named for a quotation, in a language whose verb stands beside its subject (English)."""

import itertools

from newsmodel.model.quote import Speaker
from newsmodel.reading.speech.attribution import Attribution
from newsmodel.reading.speech.speaker import CLOSING, DASHES, OPENING, is_separator
from newsmodel.reading.speech.tables import Set, speech_tables

_FARTHEST = 14
_LONGEST_NAME = 4
_INDEFINITE = frozenset(("a", "an"))
_PARTICIPLE_ENDINGS = ("ing", "ed")


def introduced_beside(words: list[str]) -> Attribution | None:
    """Read the words before a quotation that they introduce: Mayor Asha Rao said: “…”.

    >>> introduced_beside("Mayor Asha Rao said :".split())
    Attribution(speaker=Speaker(name='Asha Rao', role='Mayor'), cue='said', pronoun=False)
    """
    tables = speech_tables(False)
    end = len(words)
    while end and is_separator(words[end - 1]):
        end -= 1
    if end and words[end - 1].lower() in tables.that:
        end -= 1
    at = _last(words, end, tables.said | tables.saying)
    if at is None or end - at > _FARTHEST:
        return None
    if end == len(words) and at != end - 1:
        return None
    if any(word.lower() in tables.that for word in words[at:end]):
        return None
    return _attributed(_subject_of(words, at), words[at])


def framed_beside(words: list[str]) -> Attribution | None:
    """Read the clause that a fragment stands in: the bill was, she said, “…”; he called it “…”."""
    tables = speech_tables(False)
    at = _last(words, len(words), tables.said | tables.saying | tables.labels)
    if at is not None and at > 0:
        return _attributed(_subject_of(words, at), words[at])
    for at in range(len(words) - 2):
        if words[at].lower() in tables.according:
            return Attribution(_after_verb(words, at + 2, len(words)), " ".join(words[at : at + 2]))
    return None


def attribution_behind(words: list[str], *, ended: bool) -> Attribution | None:
    """Read the words behind a quotation: “…,” said Asha Rao, spokesperson for the city.

    `ended`: it ended its sentence, and a clause of its own may follow it: “…?” When the clerk asked, …
    """
    tables = speech_tables(False)
    low = 0
    while low < len(words) and is_separator(words[low]):
        low += 1
    if ended and low < len(words) and words[low].lower() in tables.breaks:
        return None
    for at in range(low, min(len(words), low + _FARTHEST)):
        word = words[at].lower()
        if word in tables.according:
            return Attribution(_after_verb(words, at + 2, len(words)), " ".join(words[at : at + 2]))
        if word in tables.that:
            return None
        if word in tables.saying and words[at - 1] == "as":
            return _attributed(_quoted(words, at), words[at])
        if word in tables.said:
            if _over_adverbs(words, at, low) == low:
                # said Rao, later said Rao
                return _attributed(_after_verb(words, at + 1, len(words)), words[at])
            return _attributed(subject_beside(words, at, low), words[at])
    return _named_behind(words, low) if low and words[low - 1] in DASHES else None


def unlisted_behind(words: list[str]) -> Attribution:
    """Read who stands before a verb that is in no list: “…,” Rao gushed; nobody where that is not clear."""
    verb = next((at for at, word in enumerate(words[:_FARTHEST]) if word.islower() and word[-2:] == "ed"), 0)
    if not verb or any(map(_is_break, words[:verb])) or not _may_be_subject(words[verb - 1]):
        return Attribution(None, None)
    return _attributed(subject_beside(words, verb), words[verb])


def _named_behind(words: list[str], low: int) -> Attribution | None:
    """Read the name that ends a headline: ‘…’: Asha Rao on the new road."""
    end = next(
        (at for at in range(low, len(words)) if is_separator(words[at]) or _is_break(words[at])), len(words)
    )
    name = words[low:end]
    if not name or len(name) > _LONGEST_NAME or not all(word[0].isupper() for word in name):
        return None
    return Attribution(_speaker(name), None)


def _subject_of(words: list[str], verb: int) -> Speaker | None:
    """Give who did it that a participle goes on with: Rao said, adding “…”."""
    tables = speech_tables(False)
    word = words[verb].lower()
    before = words[verb - 1 : verb]
    if before == ["as"]:
        return _quoted(words, verb)
    if before == [","] and word not in tables.told and _is_name_alone(words[verb + 1 :]):
        # The deal is off, says Rao: “…”
        return _after_verb(words, verb + 1, len(words))
    if word in tables.labels and word.endswith("ing") and verb:
        # has hit back at the critic, labelling him “…”: nobody near it needs to be the one
        return _subject_of_clause(words, verb)
    if word not in tables.saying:
        if verb and words[verb - 1].lower() in tables.joiners:
            # Rao said that it was late and said “…”; Rao walked in and said “…”
            first = next((at for at in range(1, verb) if words[at].lower() in tables.said), None)
            return (
                _subject_of_clause([*words[: verb - 1], ","], verb)
                if first is None
                else subject_beside(words, first)
            )
        return subject_beside(words, verb) if verb else _after_verb(words, 1, len(words))
    earlier = _last(words, verb, tables.said)
    if earlier is None:
        return _subject_of_clause(words, verb)
    return (subject_beside(words, earlier) if earlier else None) or _after_verb(words, earlier + 1, verb)


def _is_name_alone(words: list[str]) -> bool:
    name = [word for word in words if not is_separator(word)]
    times = speech_tables(False).times
    return bool(name) and all(word[0].isupper() and word.lower() not in times for word in name)


def _quoted(words: list[str], saying: int) -> Speaker | None:
    """Give whom somebody else quotes: Rao was quoted as saying, PTI quoted Rao as saying."""
    tables = speech_tables(False)
    quoted = _last(words, saying, tables.quoted)
    if quoted is None:
        return None
    verb = quoted
    while verb and words[verb - 1].lower() in tables.copulas | tables.finite:
        verb -= 1
    if verb == quoted:
        return _after_verb(words, quoted + 1, saying)
    return subject_beside(words, verb) if verb else None


def _subject_of_clause(words: list[str], end: int) -> Speaker | None:
    """Give who opens the clause that a participle belongs to: Rao left the hall, saying “…”."""
    comma = end - 1
    if words[comma:end] != [","]:
        return None
    tables = speech_tables(False)
    clause = words[_previous_separator(words, comma) : comma]
    stop = next(
        (
            at
            for at, word in enumerate(clause)
            if (_is_break(word) and word.lower() not in tables.joiners)
            or word.lower() in tables.finite
            or (word.islower() and word.endswith("ed"))
        ),
        None,
    )
    speaker = None if stop is None else _speaker(clause[:stop])
    named = speaker is not None and all(word[0].isupper() for word in speaker.name.split())
    # Last Monday, saying …: who it was comes later
    return speaker if named and clause[0].lower() not in tables.between else None


def subject_beside(words: list[str], verb: int, low: int = 0) -> Speaker | None:
    """Give the subject before a verb, with its apposition: Ravi Menon, a senior analyst, said."""
    end = verb
    if words[end - 1].lower() in speech_tables(False).copulas:
        # he was told
        return None
    if words[end - 1].lower() in speech_tables(False).for_whom:
        # Rao went on to say, Rao had this to say; but who refused to say it did not
        end = _over_adverbs(words, end - 1, low)
        if end == low or not _may_be_subject(words[end - 1]):
            return None
    role: list[str] = []
    while words[end - 1] == ",":
        end -= 1
        start = _previous_separator(words, end, low)
        beside = words[start:end]
        if start <= low or words[start - 1] != "," or not _is_beside(beside):
            break
        if _describes(beside, words[start - 2]):
            role = _without_determiner(beside)
        end = start
    end = _over_adverbs(words, end, low)
    if words[end - 1].lower() in speech_tables(False).pronouns:
        # Here’s what he said
        return Speaker(name=words[end - 1])
    segment = _previous_separator(words, end, low)
    start = _phrase_start(words, end, segment)
    while start - 2 >= segment and words[start].lower() in _INDEFINITE and not _has_role(words[start:end]):
        # The police in a statement on Monday said
        end = _over_adverbs(words, start - 1, low)
        start = _phrase_start(words, end, segment)
    speaker = _speaker(words[start:end])
    if speaker is not None and start == segment:
        # His father, Ram Singh, said
        comma = segment - 1
        before = words[_previous_separator(words, comma, low) : comma]
        if words[comma] == "," and _is_apposition(before, words[start:end]):
            return Speaker(name=speaker.name, role=" ".join(_without_determiner(before)))
    if speaker is not None and role and speaker.role is None:
        return Speaker(name=speaker.name, role=" ".join(role))
    return speaker


def _may_be_subject(word: str) -> bool:
    """Tell whether a word can be the last of a subject: Rao, he, the officer, but not refused."""
    tables = speech_tables(False)
    return word == "," or word[0].isupper() or word.lower() in tables.pronouns | tables.roles


def _is_beside(words: list[str]) -> bool:
    """Tell whether words between two commas are no subject: the mayor, a rice grower, 54, who had won."""
    tables = speech_tables(False)
    role = _without_determiner(words)
    # Rao, too, said; Rao, who had won, said
    return bool(role) and (
        role[0].lower() in tables.relatives
        or (_is_adverbial(words) and not _has_verb(words))
        or all(word.lower() in tables.between for word in role)
        or _has_role(role)
        or role[-1].isdecimal()
        or (len(role) < len(words) and not _has_verb(role))
    )


def _describes(words: list[str], name: str) -> bool:
    """Tell whether words between two commas say who it is: the mayor, or behind a name, a rice grower."""
    role = _without_determiner(words)
    if role[0].lower() in speech_tables(False).relatives or role[-1].isdecimal() or _is_adverbial(words):
        return False
    return _has_role(role) or (len(role) < len(words) and name[0].isupper())


def _is_adverbial(words: list[str]) -> bool:
    # Rao, in a statement, said; Rao, flanked by two aides, said
    return _is_break(words[0]) or (words[0].islower() and words[0].endswith(_PARTICIPLE_ENDINGS))


def _after_verb(words: list[str], start: int, end: int) -> Speaker | None:
    stop = _next_separator(words, start, end)
    cut = next((at for at in range(start, stop) if _is_break(words[at])), stop)
    named = next((at for at in range(start, cut) if not words[at][0].isupper()), cut)
    if words[named : named + 1] in (["from"], ["to"]) and not _has_role(words[start:named]):
        # Asha Rao from the north of Goa, Asha Rao to reporters
        cut = named
    speaker = _speaker(words[start:cut])
    if speaker is None or speaker.role is not None or cut < stop or words[stop : stop + 1] != [","]:
        return speaker
    after = stop + 1
    beside = words[after : _next_separator(words, after, end)]
    if _is_apposition(words[start:cut], beside):
        # said his father, Ram Singh
        return Speaker(name=" ".join(beside), role=speaker.name)
    role = _without_determiner(beside)
    described = _has_role(role) or (0 < len(role) < len(beside) and not _has_verb(role))
    return Speaker(name=speaker.name, role=" ".join(role)) if described else speaker


def _over_adverbs(words: list[str], end: int, low: int) -> int:
    # they further said, Rao firmly said, Rao on Tuesday said
    tables = speech_tables(False)
    while end > low and (
        words[end - 1].lower() in tables.between
        or words[end - 1].lower() in tables.times
        or (words[end - 1].endswith("ly") and words[end - 1].islower())
    ):
        end -= 1
    return end


def _is_apposition(role: list[str], name: list[str]) -> bool:
    """Tell whether a role alone stands beside a name alone: Asha’s father, Ram Singh."""
    return (
        bool(role)
        and role[-1].lower() in speech_tables(False).roles
        and 0 < len(name) <= _LONGEST_NAME
        and all(word[0].isupper() for word in name)
        and not _has_role(name)
    )


def _has_verb(words: list[str]) -> bool:
    finite = speech_tables(False).finite
    return any(word.lower() in finite for word in words)


def _is_break(word: str) -> bool:
    return word.lower() in speech_tables(False).breaks


def _phrase_start(words: list[str], end: int, low: int) -> int:
    at = end
    tables = speech_tables(False)
    joiners, determiners, for_whom = tables.joiners, tables.determiners, tables.for_whom
    while at > low:
        word = words[at - 1].lower()
        if _is_break(word) and not (
            word in joiners and words[at - 2][0].isupper() and words[at][0].isupper()
        ):
            break
        if word[-1] in CLOSING and any(before[0] in OPENING for before in words[low:at]):
            # Calling it a ‘blow’ the minister said
            break
        at -= 1
        if word in determiners and words[at - 1].lower() not in for_whom:
            # In a statement the mayor said; but the owner of the mill said
            break
    return at


def _previous_separator(words: list[str], end: int, low: int = 0) -> int:
    at = end
    while at > low and not is_separator(words[at - 1]):
        at -= 1
    return at


def _next_separator(words: list[str], start: int, end: int) -> int:
    return next((at for at in range(start, end) if is_separator(words[at])), end)


def _speaker(phrase: list[str]) -> Speaker | None:
    tables = speech_tables(False)
    phrase = _without_determiner(phrase)
    phrase = [word for word in phrase if word not in tables.honorifics and any(map(str.isalnum, word))]
    if not any(map(str.isalpha, itertools.chain.from_iterable(phrase))):
        return None
    if phrase[-1].lower() in tables.for_whom:
        # held on charges of being a thief has claimed
        return None
    if len(phrase) == 1:
        return Speaker(name=phrase[0])
    joiner = next((at for at, word in enumerate(phrase) if word in tables.joiners), 0)
    if joiner and phrase[joiner - 1].lower() not in tables.roles:
        return Speaker(name=" ".join(phrase))
    role = max((at for at, word in enumerate(phrase) if word.lower() in tables.roles), default=-1)
    name = len(phrase)
    while name > role + 1 and (phrase[name - 1][0].isupper() or phrase[name - 1] in tables.particles):
        name -= 1
    if phrase[name - 1] in tables.for_whom or phrase[name - 1] in tables.determiners:
        name = _behind_office(phrase, name)
    if name == len(phrase):
        start, end = _before_body(phrase, role + 1)
        return Speaker(name=" ".join(phrase[start:end]), role=" ".join(phrase[:start]) or None)
    return Speaker(name=" ".join(phrase[name:]), role=" ".join(phrase[:name]) or None)


def _before_body(phrase: list[str], first: int) -> tuple[int, int]:
    """Give where a name stands before its body, else the whole phrase: Asha Rao of the Lake Trust."""
    tables = speech_tables(False)
    shortest = 1 if first else 2
    end = next((at for at in range(first + shortest, len(phrase) - 1) if phrase[at] == "of"), len(phrase))
    name = phrase[first:end]
    is_name = all(word[0].isupper() and word.lower() not in tables.institutions for word in name)
    # State Bank of India: without a role, only the determiner tells a person from a body.
    if end < len(phrase) and is_name and (first or phrase[end + 1].lower() in tables.determiners):
        return first, end
    return 0, len(phrase)


def _behind_office(phrase: list[str], at: int) -> int:
    """Give where the name begins behind an office with its place: Superintendent of Police R. Mahesh."""
    institutions = speech_tables(False).institutions
    office = max((i for i in range(at, len(phrase)) if phrase[i].lower() in institutions), default=None)
    if office is not None:
        # Minister of State for Minority Affairs Asha Devi Rao
        return office + 1
    initial = next((i for i in range(at + 1, len(phrase) - 2) if phrase[i].endswith(".")), None)
    if initial is not None:
        return initial
    return len(phrase) - 2 if len(phrase) - at > 2 else len(phrase)


def _without_determiner(words: list[str]) -> list[str]:
    return words[1:] if words and words[0].lower() in speech_tables(False).determiners else words


def _has_role(words: list[str]) -> bool:
    roles = speech_tables(False).roles
    return any(word.lower() in roles for word in words)


def _last(words: list[str], end: int, among: Set) -> int | None:
    return max((at for at in range(end) if words[at].lower() in among), default=None)


def _attributed(speaker: Speaker | None, cue: str) -> Attribution:
    pronoun = speaker is not None and speaker.name.lower() in speech_tables(False).pronouns
    return Attribution(speaker, cue, pronoun)
