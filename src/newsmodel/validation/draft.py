"""An article laid out for checking: each of its parts once, with the path to it."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar, assert_never

from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph
from newsmodel.model.comment import Comment
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Timestamp
from newsmodel.paths import Path

Made = TypeVar("Made")


class Text(NamedTuple):
    """A text of an article, with the path to it."""

    path: Path
    text: str


class Part(NamedTuple):
    """A text that repeats a part of another one: the words of a quote, the name in a byline."""

    path: Path
    text: str
    whole: str


class Speech(NamedTuple):
    """A quote with the path to it, and the text of the paragraph or item that it stands in."""

    path: Path
    quote: Quote
    whole: str | None
    """None: it is a pull quote."""


class Draft:
    """An article laid out for checking, so that no check has to walk through it.

    >>> import newsmodel
    >>> article = newsmodel.Article(headline="नहर की सफाई शुरू", tags=("सिंचाई",))
    >>> [(str(path), text) for path, text in newsmodel.Draft(article).texts]
    [('headline', 'नहर की सफाई शुरू'), ('tags[0]', 'सिंचाई')]
    """

    article: Article
    """The article itself."""
    texts: list[Text]
    """All that the article says, each text once; those of `parts` repeat pieces of them."""
    parts: list[Part]
    """What repeats a part of a text: names in the byline, quotes in their paragraphs."""
    headings: list[Text]
    """The headings of sections."""
    paragraphs: list[tuple[Path, Paragraph]]
    """The paragraphs of all sections."""
    items: list[tuple[Path, ListItem]]
    """The items of all lists, nested ones too."""
    lists: list[tuple[Path, BulletList]]
    """All lists, nested ones too."""
    prose: list[Text]
    """The running text: the paragraphs, then the items."""
    quotes: list[Speech]
    """All speech, in its order."""
    stamps: list[tuple[Path, Timestamp]]
    """The article's own timestamps and those of its comments."""
    comments: list[tuple[Path, Comment]]
    """All comments, the answers to one right behind it."""

    def __init__(self, article: Article) -> None:
        """Lay an article out: `TypeError` for what is none."""
        if type(article) is not Article:
            raise TypeError(f"article must be an Article, not {type(article).__name__}")
        self.article = article
        self.texts, self.parts, self.headings = [], [], []
        self.paragraphs, self.items, self.lists = [], [], []
        self.quotes, self.stamps, self.comments = [], [], []
        self._made: dict[Callable[[Draft], Any], Any] = {}
        self._head()
        for s, section in enumerate(article.sections):
            path = Path("sections", s)
            if section.heading is not None:
                self.headings.append(Text(path.child("heading"), section.heading))
                self.texts.append(self.headings[-1])
            for b, block in enumerate(section.blocks):
                self._block(path.child("blocks", b), block)
        for name in ("captions", "tags", "related"):
            self._row(name, getattr(article, name))
        self._thread(article.comments)
        self._text(Path("url"), article.url)
        self.prose = [Text(path.child("text"), paragraph.text) for path, paragraph in self.paragraphs]
        self.prose += [Text(path.child("text"), item.text) for path, item in self.items]

    def once(self, make: Callable[["Draft"], Made]) -> Made:
        """Give what a function makes of the draft, made when the first check asks for it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    def _head(self) -> None:
        article = self.article
        self._text(Path("headline"), article.headline)
        self._row("breadcrumb", article.breadcrumb)
        byline, dateline = article.byline, article.dateline
        if byline is not None:
            whole = byline.written
            self._text(Path("byline", "written"), whole)
            for name in ("names", "agencies"):
                self._parts(Path("byline", name), getattr(byline, name), whole)
            self._part(Path("byline", "role"), byline.role, whole)
        if dateline is not None:
            whole = dateline.written
            self._text(Path("dateline", "written"), whole)
            for name in ("places", "agencies"):
                self._parts(Path("dateline", name), getattr(dateline, name), whole)
            for name in ("region", "credit", "weekday"):
                self._part(Path("dateline", name), getattr(dateline, name), whole)
        for name in ("published_at", "modified_at", "captured_at"):
            self._stamp(Path(name), getattr(article, name))
        self._text(Path("summary"), article.summary)

    def _block(self, path: Path, block: Block) -> None:
        match block:
            case Paragraph():
                self.paragraphs.append((path, block))
                self._running(path, block)
            case BulletList():
                self._list(path, block)
            case Quote():
                self.quotes.append(Speech(path, block, None))
                self._text(path.child("text"), block.text)
                if block.speaker is not None:
                    self._text(path.child("speaker", "name"), block.speaker.name)
                    self._text(path.child("speaker", "role"), block.speaker.role)
                self._text(path.child("cue"), block.cue)
            case _:
                assert_never(block)

    def _list(self, path: Path, bullets: BulletList) -> None:
        self.lists.append((path, bullets))
        for i, item in enumerate(bullets.items):
            where = path.child("items", i)
            self.items.append((where, item))
            self._running(where, item)
            for c, child in enumerate(item.children):
                self._list(where.child("children", c), child)

    def _running(self, path: Path, block: Paragraph | ListItem) -> None:
        self._text(path.child("text"), block.text)
        for q, quote in enumerate(block.quotes):
            where = path.child("quotes", q)
            self.quotes.append(Speech(where, quote, block.text))
            self._part(where.child("text"), quote.text, block.text)
            self._part(where.child("cue"), quote.cue, block.text)
            self._speaker(where.child("speaker"), quote.speaker, block.text)

    def _speaker(self, path: Path, speaker: Speaker | None, whole: str) -> None:
        if speaker is not None:
            self._part(path.child("name"), speaker.name, whole)
            self._part(path.child("role"), speaker.role, whole)

    def _stamp(self, path: Path, stamp: Timestamp | None) -> None:
        if stamp is not None:
            self.stamps.append((path, stamp))
            self._text(path.child("written"), stamp.written)
            self._part(path.child("weekday"), stamp.weekday, stamp.written)

    def _thread(self, comments: tuple[Comment, ...]) -> None:
        pending = [(Path("comments", at), comment) for at, comment in enumerate(comments)]
        pending.reverse()
        while pending:
            path, comment = pending.pop()
            self.comments.append((path, comment))
            self._text(path.child("author"), comment.author)
            self._text(path.child("text"), comment.text)
            self._stamp(path.child("posted_at"), comment.posted_at)
            replies = [(path.child("replies", at), reply) for at, reply in enumerate(comment.replies)]
            pending += reversed(replies)

    def _row(self, name: str, texts: tuple[str, ...]) -> None:
        for at, text in enumerate(texts):
            self._text(Path(name, at), text)

    def _parts(self, path: Path, texts: tuple[str, ...], whole: str) -> None:
        for at, text in enumerate(texts):
            self._part(path.child(at), text, whole)

    def _text(self, path: Path, text: str | None) -> None:
        if text is not None:
            self.texts.append(Text(path, text))

    def _part(self, path: Path, text: str | None, whole: str) -> None:
        if text is not None:
            self.parts.append(Part(path, text, whole))
