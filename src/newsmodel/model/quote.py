"""Speech: what somebody said, and who."""

import enum
from collections.abc import Collection

import attrs

from newsmodel._pretty import pretty
from newsmodel.model.checked import checked
from newsmodel.model.pydantic_schema import pydantic_schema


class QuoteKind(enum.Enum):
    """How speech stands in the text.

    >>> import newsmodel
    >>> [found] = newsmodel.find_quotes("आयुक्त ने कहा कि काम “समय से पहले” पूरा होगा।")
    >>> found.value.kind
    <QuoteKind.PARTIAL: 'partial'>
    """

    DIRECT = "direct"
    """A complete utterance in quotation marks."""
    PARTIAL = "partial"
    """A fragment in marks inside a reporting clause."""
    INDIRECT = "indirect"
    """Reported speech without marks (उन्होंने कहा कि …)."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Speaker:
    """Who speaks: a name without honorific and postposition, beside the role that was written before it.

    >>> from newsmodel import Speaker
    >>> Speaker(name="नैंसी हॉल", role="प्रवक्ता").name
    'नैंसी हॉल'
    """

    name: str
    """The name; an unnamed role (पुलिस अधिकारी) or an institution (अदालत) stands here too."""
    role: str | None = None
    """The noun phrase beside the name, as written; None: none was written."""

    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty


@attrs.frozen(kw_only=True, field_transformer=checked)
class Quote:
    """A piece of speech. As a block of a section it is a pull quote.

    >>> import newsmodel
    >>> [found] = newsmodel.find_quotes("महापौर कविता जोशी ने कहा, “काम कल शुरू होगा।”")
    >>> found.value.text, found.value.speaker, found.value.cue
    ('काम कल शुरू होगा।', Speaker(name='कविता जोशी', role='महापौर'), 'कहा')
    """

    text: str
    """What was said, without its marks."""
    kind: QuoteKind = QuoteKind.DIRECT
    """How it stands in the text."""
    speaker: Speaker | None = None
    """Who said it; None: the text names nobody, and nobody is guessed."""
    cue: str | None = None
    """The reporting verb as written (कहा, चेतावनी दी); None: there is none."""

    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty

    def _repr_html_(self) -> str:
        # Late, as below: only notebooks need it, and it needs this class.
        from newsmodel.model.quote_view import quote_html

        return quote_html(self)

    def _repr_markdown_(self) -> str:
        from newsmodel.model.quote_view import quote_markdown

        return quote_markdown(self)

    def _repr_mimebundle_(
        self, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, str]:
        from newsmodel._notebook import bundle

        return bundle(self, include, exclude)
