"""The words that made-up news is put together of, one file a language."""

import attrs

from newsmodel._catalog import Catalog
from newsmodel.model.quote import QuoteKind


@attrs.frozen
class SpokenForm:
    """A sentence with a quotation in it."""

    sentence: str
    """`{role}`, `{name}` and `{said}` stand for the speaker and the words."""
    cue: str
    """The reporting verb in it."""
    kind: QuoteKind = QuoteKind.DIRECT
    """A whole utterance, or a fragment."""
    said: tuple[str, ...] = ()
    """What is said in such a sentence and in no other; empty: anything."""
    closed_by: str = ""
    """What the utterance ends with instead of its own mark; empty: with its own."""


@attrs.frozen(kw_only=True)
class StoryWords:
    """The vocabulary and the grammar of made-up news in one language.

    Where a sentence has a name in braces, a word of that group stands: `{place}`, `{office}`, `{work}`,
    `{scheme}`, `{weekday}`, `{month}`; `{few}` and `{many}` are numbers.
    """

    place: tuple[tuple[str, str], ...]
    """Towns, each with its state."""
    office: tuple[str, ...]
    """Bodies that do something."""
    work: tuple[str, ...]
    """What is done, as a noun."""
    scheme: tuple[str, ...]
    """Names of schemes: in quotation marks they are no speech."""
    weekday: tuple[str, ...]
    month: tuple[str, ...]
    names: tuple[tuple[str, ...], tuple[str, ...]]
    """First names and family names."""
    roles: tuple[str, ...]
    staff: tuple[str, ...]
    """Desks that sign an article instead of a person."""
    both: str
    """The word between two names."""
    agencies: tuple[str, ...]
    home: str
    """The first crumb."""
    crumbs: tuple[str, ...]
    """Names of sections of a site."""
    headlines: tuple[str, ...]
    summaries: tuple[str, ...]
    leads: tuple[str, ...]
    sentences: tuple[str, ...]
    """Sentences that stand anywhere in a report."""
    spoken: tuple[SpokenForm, ...]
    """Sentences with a quotation."""
    said: tuple[str, ...]
    """Whole utterances."""
    fragments: tuple[str, ...]
    """What is quoted in part."""
    again: SpokenForm
    """How the same speaker goes on, in the same paragraph."""
    mention: tuple[str, ...]
    """Sentences with the name of a scheme in quotation marks."""
    headings: tuple[str, ...]
    items: tuple[str, ...]
    """Items of lists."""
    details: tuple[str, ...]
    """Items of lists inside an item."""
    captions: tuple[str, ...]
    tags: tuple[str, ...]
    questions: tuple[str, ...]
    question_mark: str
    """The label of a question in an interview."""
    answer_mark: str
    """The label of an answer."""
    checks: tuple[str, str, str]
    """The numbered headings of a fact check."""
    claims: tuple[str, ...]
    findings: tuple[str, ...]
    verdicts: tuple[str, ...]
    readers: tuple[str, ...]
    """Names of readers who comment."""
    comments: tuple[str, ...]
    """What they write."""
    datelines: tuple[str, ...]
    """Forms of a dateline: `{place}`, `{region}`, `{agency}`, `{day}`, `{month}`, `{desk}`."""
    desk: tuple[str, ...]
    """Credits without a name."""


WORDS: Catalog[StoryWords] = Catalog("newsmodel.testing.words", "WORDS")
