"""One row for each piece of speech."""

from collections.abc import Mapping
from typing import Self

import attrs

from newsmodel.model.article import Article
from newsmodel.paths import Path
from newsmodel.rows.placed import NOWHERE, Placed, bounds
from newsmodel.rows.text_parts import text_parts
from newsmodel.spans import Span


@attrs.frozen(kw_only=True)
class QuoteRow(Placed):
    r"""One piece of speech in an article's body.

    >>> import newsmodel
    >>> from newsmodel.rows import QuoteRow
    >>> text = "पुल खुला\n\nमहापौर कविता जोशी ने कहा, “काम कल शुरू होगा।”"
    >>> [row] = QuoteRow.of(newsmodel.parse(text).article, article_id="17")
    >>> row.speaker, row.speaker_role, row.cue, row.text
    ('कविता जोशी', 'महापौर', 'कहा', 'काम कल शुरू होगा।')
    """

    block_path: str
    """The path of the text that it stands in, as in `BlockRow`; of a pull quote, its own."""
    section: int
    """Which section it is in, from 0."""
    heading: str | None
    """The heading of that section; None: it is the part before the first heading."""
    kind: str
    """How it stands in the text: the value of a `QuoteKind`."""
    is_pull_quote: bool
    """Whether it is a block of its own."""
    text: str
    """What was said, without its marks."""
    speaker: str | None
    """Who said it; None: the text names nobody."""
    speaker_role: str | None
    """The noun phrase beside the name; None: none was written."""
    cue: str | None
    """The reporting verb as written; None: there is none."""

    @classmethod
    def of(
        cls, article: Article, *, article_id: str | None = None, spans: Mapping[Path, Span] = NOWHERE
    ) -> tuple[Self, ...]:
        """Give the rows of an article; `spans` is that of the page it was read from."""
        rows: list[Self] = []
        for part in text_parts(article):
            for path, quote in part.quotes:
                start, end = bounds(path, spans)
                speaker = quote.speaker
                rows.append(
                    cls(
                        article_id=article_id,
                        path=str(path),
                        start=start,
                        end=end,
                        position=len(rows),
                        block_path=str(part.path),
                        section=part.section,
                        heading=part.heading,
                        kind=quote.kind.value,
                        is_pull_quote=part.kind == "quote",
                        text=quote.text,
                        speaker=None if speaker is None else speaker.name,
                        speaker_role=None if speaker is None else speaker.role,
                        cue=quote.cue,
                    )
                )
        return tuple(rows)
