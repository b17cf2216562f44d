"""Who is named for a quotation."""

from typing import NamedTuple

from newsmodel.model.quote import Speaker
from newsmodel.reading.speech.tables import speech_tables


class Attribution(NamedTuple):
    """Who says it and by which verb; a pronoun stands as it was written.

    >>> Attribution(None, "कहा गया")
    Attribution(speaker=None, cue='कहा गया', pronoun=False)
    """

    speaker: Speaker | None
    cue: str | None
    pronoun: bool = False
    """Whether the speaker is a pronoun, or left out because the one before goes on."""


def attributed(speaker: Speaker | None, cue: str | None) -> Attribution:
    """Join a speaker and a cue; a pronoun is seen by its name."""
    tables = speech_tables(True)
    pronoun = speaker is not None and (
        speaker.name in tables.agent_pronouns
        or speaker.name in tables.pronouns
        or speaker.name in tables.genitive_pronouns
    )
    return Attribution(speaker, cue, pronoun)
