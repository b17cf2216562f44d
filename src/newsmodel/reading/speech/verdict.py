"""Whether a marked stretch is speech, and whose, from the words of its sentence."""

from collections.abc import Iterator

from newsmodel.model.quote import QuoteKind
from newsmodel.reading.speech.attribution import Attribution
from newsmodel.reading.speech.attribution_after import attribution_after, trailing_speaker
from newsmodel.reading.speech.attribution_before import act_before, attribution_before, attribution_of
from newsmodel.reading.speech.attribution_beside import (
    attribution_behind,
    framed_beside,
    introduced_beside,
    unlisted_behind,
)
from newsmodel.reading.speech.context import Context
from newsmodel.reading.speech.cues import Cue, CueKind, cue_before
from newsmodel.reading.speech.marked import is_claimed, is_title
from newsmodel.reading.speech.naming import labelled
from newsmodel.reading.speech.sources import source_in
from newsmodel.reading.speech.speaker import is_separator
from newsmodel.reading.speech.subjects import agent_in
from newsmodel.reading.speech.tables import speech_tables

Verdict = tuple[Attribution, QuoteKind]

_LONG = 6
_STOPS = frozenset("।?!")
_STOPS_BESIDE = frozenset(".?!")
_PAUSES = _STOPS | {","}
_ENDS = _PAUSES | {"…"}


def verdict(context: Context) -> Verdict | None:
    """Decide about a marked stretch; None: it is no speech, or nothing says that it is."""
    # The script of the words around it: an English quotation in a Hindi sentence has Hindi around it.
    if _is_verb_final(context.left) or _is_verb_final(context.right):
        return _verb_final(context)
    return _beside(context)


def introduction(words: list[str]) -> Attribution | None:
    """Read the words before a quotation, of whichever language."""
    return attribution_before(words) if _is_verb_final(words) else introduced_beside(words)


def _is_verb_final(words: list[str]) -> bool:
    return any("\u0900" <= word[0] <= "\u0963" for word in words)


def _verb_final(context: Context) -> Verdict | None:
    left = context.left
    if not context.opens_sentence:
        closed = context.closed
        introduced = attribution_before(left)
        if introduced is None and left[-1] == "," and closed and context.utterance and not context.right:
            # A headline: शाह की विपक्ष को चेतावनी, “…”
            introduced = act_before(left)
        if not closed and is_title(context.words, left, context.right):
            return None
        if introduced is not None and (closed or context.utterance):
            # बिहार: ‘…’, मंत्री ने अपनी सरकार को घेरा
            behind = _behind(context) if introduced.cue is None else None
            return behind or (introduced, QuoteKind.DIRECT)
        if is_separator(left[-1]) and closed and context.utterance:
            # No verb that we know, but who did it is named: मंत्री ने हाथ खड़े किए, “…”
            framed = frame_before(left)
            if framed is not None:
                # मंत्री ने कहा कि काम रुका है, “…”
                return framed, QuoteKind.DIRECT
            agent = agent_in(left, 0, len(left))
            if agent is not None:
                return attribution_of(left, Cue(len(left), len(left), "", CueKind.AGENT)), QuoteKind.DIRECT
        right = context.right
        if closed and is_title(context.words, left, right):
            return None
        label = labelled(left, right)
        if label is not None:
            return label, QuoteKind.PARTIAL
        frame = introduced or frame_before(left) or trailing_speaker(right)
        reported = not speech_tables(True).that.isdisjoint(left)
        if frame is not None and is_claimed(context.words, right, context.stretch.double, reported):
            goes_on = bool(right) and right[0] in speech_tables(True).copulas
            return frame, QuoteKind.DIRECT if context.utterance and not goes_on else QuoteKind.PARTIAL
        if not (closed or context.content[-1] in _PAUSES) or agent_in(left, 0, len(left)) is not None:
            return None
        if context.followed and context.content[-1] in _STOPS:
            # सवाल यह है: “…?” मंत्री ने कहा: “…”: the verb behind it is that of the next
            return None
    return _behind(context)


def _behind(context: Context) -> Verdict | None:
    tables = speech_tables(True)
    right = context.right
    if not right or not (context.utterance or context.closed):
        return None
    first = right[0]
    if (
        first in tables.genitives
        or first in tables.postpositions
        or first in tables.agent
        or first in tables.titled
    ):
        return None
    ended = context.opens_sentence and (context.closed or context.content[-1] in _ENDS)
    behind = attribution_after(right, context.followed, ended)
    return None if behind is None else (behind, QuoteKind.DIRECT)


def frame_before(left: list[str]) -> Attribution | None:
    """Read the reporting clause that a fragment stands in: अदालत ने कहा कि रवैया ‘…’ था."""
    clauses = _reporting(left)
    cue = next(clauses, None)
    if cue is not None:
        return attribution_of(left, cue)
    source = source_in(left, len(left))
    return source[0] if source else None


def reported_sentence(words: list[str]) -> Attribution | None:
    """Read a sentence that says without marks what one speaker said: मंत्री ने कहा कि काम रुका है."""
    cues = list(_reporting(words))
    # मंत्री ने कहा कि सचिव ने बताया कि: who of them goes on?
    return attribution_of(words, cues[0]) if len(cues) == 1 else None


def _reporting(words: list[str]) -> Iterator[Cue]:
    """Give the reporting verbs of a sentence that कि follows, the last one first."""
    tables = speech_tables(True)
    for at in reversed(range(1, len(words))):
        if words[at] in tables.that:
            end = at
            while end and is_separator(words[end - 1]):
                end -= 1
            cue = cue_before(words, end)
            if cue is not None:
                yield cue


def _beside(context: Context) -> Verdict | None:
    tables = speech_tables(False)
    left = context.left
    spoken = not context.opens_sentence
    if spoken:
        introduced = introduced_beside(left)
        if introduced is not None and (context.closed or context.utterance):
            return introduced, QuoteKind.DIRECT
        before = left[-1].lower()
        right = context.right
        # the scheme ‘Clean City’; but the scheme “will create jobs”
        is_named = before in tables.title_nouns and not context.words[0].islower()
        if is_named or before in tables.so_called - tables.labels:
            return None
        if right and right[0].lower() in tables.title_nouns:
            return None
        if (
            right
            and not context.closed
            and len(context.words) < 3
            and not _goes_on(context.words[0], right[0])
        ):
            return None
        frame = introduced or framed_beside(left)
        called = frame is None or frame.cue is None or frame.cue.lower() in tables.labels
        if introduced is None and not called and _is_name(context.words):
            # He asked them to join the “Save Rivers March”
            return None
        if frame is not None:
            return frame, QuoteKind.PARTIAL
        if before in tables.for_whom and len(context.words) <= _LONG:
            # On the matter of ‘…,’ Rao said
            return None
    right = context.right
    if (
        spoken
        or context.utterance
        # “No roads, no water”, said she; “No roads, no water” she said
        or (len(right) > 1 and _has_subject_at(right[0]) and right[1].lower() in tables.said)
    ):
        behind = attribution_behind(right, ended=context.content[-1] in _STOPS_BESIDE)
        if behind is not None:
            return behind, QuoteKind.DIRECT if context.utterance else QuoteKind.PARTIAL
    if spoken and left[-1] == ":" and context.utterance and len(context.words) > _LONG:
        # He had one answer: “…”: speech by its form, and nothing says whose
        return Attribution(None, None), QuoteKind.DIRECT
    is_parted = right and context.content[-1] == "," and len(context.words) > _LONG
    if is_parted and not spoken and not _is_name(context.words):
        # “…,” Rao gushed: a comma inside the marks parts speech from who spoke, whatever the verb
        return unlisted_behind(right), QuoteKind.DIRECT
    return None


def _is_name(words: list[str]) -> bool:
    """Tell whether a fragment is a name or a title by its capitals; a text may be in capitals altogether."""
    tables = speech_tables(False)
    small = tables.for_whom | tables.determiners | tables.joiners
    is_titled = all(not word[0].isalpha() or word[0].isupper() or word in small for word in words)
    return is_titled and len(words) > 1 and not all(map(str.isupper, words))


def _has_subject_at(word: str) -> bool:
    return word == "," or word.lower() in speech_tables(False).pronouns


def _goes_on(first: str, following: str) -> bool:
    """Tell whether a sentence goes on behind a fragment; a noun behind it makes it a term: ‘…’ march."""
    tables = speech_tables(False)
    following = following.lower()
    return (
        first in tables.finite
        or following in tables.finite
        or following in tables.for_whom
        or following in tables.determiners
        or following in tables.saying
        or following in tables.breaks
    )
