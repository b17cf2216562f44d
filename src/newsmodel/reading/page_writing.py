"""The pieces that pages are written with: groups of lines, which the page parts by blank lines."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from newsmodel.languages import LANGUAGES
from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.quote import Quote
from newsmodel.model.timestamp import Timestamp
from newsmodel.reading.run_ins import RUN_IN
from newsmodel.reading.sheet import is_prose
from newsmodel.vocabulary.page import PageWords

_STEP = "    "


def page_of(*groups: str | Sequence[str] | None, gap: str = "\n\n") -> str:
    r"""Put groups of lines together; empty ones are left out.

    >>> page_of("title", None, ["first", "second"])
    'title\n\nfirst\n\nsecond\n'
    """
    flat: list[str] = []
    for group in groups:
        flat.extend([group] if isinstance(group, str) else group or ())
    return gap.join(group for group in flat if group) + "\n"


def words_of(article: Article) -> PageWords:
    """Give the words that a page in the article's language is put together with; English ones for none."""
    code = article.language or ""
    return LANGUAGES[code if code in LANGUAGES else "en"].page


def written(value: Timestamp | Byline | None) -> str | None:
    """Give the written form of a value that may be absent."""
    return None if value is None else value.written


def labelled(words: tuple[str, ...], rest: str, mark: str = ": ") -> str | None:
    """Write what a label names, if it names anything; a language that has no label does without."""
    if not rest:
        return None
    return f"{words[0].capitalize()}{mark}{rest}" if words else rest


def pointers(article: Article, mark: str = ": ") -> list[str]:
    """Write the pointers to other articles, each below its label."""
    return [labelled(words_of(article).also_read, title, mark) or "" for title in article.related]


def tag_line(article: Article, between: str = ", ") -> str | None:
    """Write the tags behind their label."""
    return labelled(words_of(article).tags, between.join(article.tags))


def body(
    article: Article, *, heading: str = "{}:\n", bullet: str = "• ", after_lead: Sequence[str] = ()
) -> list[str]:
    r"""Write the sections; `heading` says how.

    With a line break at its end, no blank line follows a heading; with a space, the text follows on its line.

    >>> from newsmodel import Section
    >>> body(Article(sections=(Section(heading="Next", blocks=(Paragraph(text="It opens on Monday."),)),)))
    ['Next:\nIt opens on Monday.']
    """
    dateline = article.dateline.written if article.dateline else ""
    groups: list[str] = []
    for number, section in enumerate(article.sections):
        title = "" if section.heading is None else _title(section.heading, heading)
        texts = [_block(block, bullet) for block in section.blocks]
        for at, block in enumerate(section.blocks):
            if dateline and isinstance(block, Paragraph):
                texts[at] = f"{dateline} {texts[at]}"
                dateline = ""
        groups += _below(title, texts)
        if number == 0:
            groups[1:1] = after_lead
    if not article.sections:
        groups += after_lead
    return [dateline, *groups] if dateline else groups


def can_run_in(article: Article) -> bool:
    """Whether headings can stand on the line of their text: there are several, each with its colon."""
    headed = [section for section in article.sections if section.heading is not None]
    return len(headed) > 1 and all(map(_runs_in, headed))


def _runs_in(section: Section) -> bool:
    heading, first = section.heading or "", section.blocks[0] if section.blocks else None
    if not isinstance(first, Paragraph) or not is_prose(first.text):
        return False
    return RUN_IN.match(f"{heading}: {first.text}") is not None and " " in heading


def _title(heading: str, form: str) -> str:
    # "Who pays?": no colon follows a question mark.
    return form.replace(":", "").format(heading) if heading.endswith("?") else form.format(heading)


def _below(title: str, texts: list[str]) -> list[str]:
    if title.endswith(("\n", " ")):
        return [title + texts[0], *texts[1:]] if texts else [title.rstrip()]
    return [title, *texts] if title else texts


def _block(block: Paragraph | BulletList | Quote, bullet: str) -> str:
    match block:
        case Paragraph():
            return block.text
        case BulletList():
            return "\n".join(_items(block, bullet, ""))
        case Quote():
            return f"“{block.text}”\n— {_signature(block)}"
        case _:
            assert_never(block)


def _signature(quote: Quote) -> str:
    if quote.speaker is None:
        return ""
    return f"{quote.speaker.role} {quote.speaker.name}" if quote.speaker.role else quote.speaker.name


def _items(bullets: BulletList, bullet: str, indent: str) -> Iterable[str]:
    for number, item in enumerate(bullets.items, 1):
        yield f"{indent}{f'{number}. ' if bullets.ordered else bullet}{item.text}"
        for child in item.children:
            yield from _items(child, bullet, indent + _STEP)


def counted(comments: Sequence[Comment], one: str, many: str) -> str | None:
    """Write how many comments there are, with the replies: "1 Comment", "2 Comments"; nothing for none."""
    count = _count(comments)
    return f"{count} {one if count == 1 else many}" if count else None


def _count(comments: Sequence[Comment]) -> int:
    return sum(1 + _count(comment.replies) for comment in comments)


def thread(comments: Sequence[Comment], form: str, link: str = "Reply") -> list[str]:
    """Write comments one below the other, the replies to each right after it.

    `form` has places for `{author}`, `{date}` and `{text}`.
    """
    groups: list[str] = []
    for comment in comments:
        date = comment.posted_at.written if comment.posted_at else ""
        said = form.format(author=comment.author or "", date=date, text=comment.text)
        groups.append(f"{said}\n{link}")
        groups += thread(comment.replies, form, link)
    return groups
