"""What a page is: one article, a listing, several stories, less than an article, or nothing of news."""

import functools
import re

import attrs

from newsmodel.languages import LANGUAGES
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.cuts import breaks_off, is_cut, is_unfinished, sends_on
from newsmodel.reading.dateline import find_dateline
from newsmodel.reading.line_labels import tags_label
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import PageKind
from newsmodel.reading.sheet import Sheet, is_ended
from newsmodel.reading.traits import CAPTION, SIGNED, TAGS
from newsmodel.text.folding import fold
from newsmodel.text.phrases import phrase_key

# An archive says what it is in its first lines.
_HEAD = 6
_LENGTH = re.compile(r"\d:\d\d")
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
# So many titles without a text below them are a listing.
_TITLES = 4


@attrs.frozen(kw_only=True)
class _Evidence:
    """What is counted in the lines before the end of the body."""

    kinds: list[FurnitureKind | None]
    whole: list[int]
    """Running text that does not break off."""
    cut: list[int]
    """Running text that does."""
    titles: list[int]
    """Lines that could be titles."""
    broken: int
    """Links to the rest of a text right below one that does not end."""
    dated: int
    """Titles with a date of their own below them."""
    is_archived: bool
    """The text ends at the name of an archive: a page may have its own title below the first teaser."""
    is_unfinished: bool
    """All running text ends in the middle of a sentence, though nothing shows that it was cut."""

    def count(self, *kinds: FurnitureKind) -> int:
        return sum(self.kinds.count(kind) for kind in kinds)


def kind_of(sheet: Sheet, outline: Outline) -> PageKind:
    """Weigh what the lines of a page show."""
    seen = _evidence(sheet, outline)
    if _says_nothing(seen, outline):
        return PageKind.UNKNOWN
    if _lists(seen):
        return PageKind.LISTING
    if _tells_several(sheet, outline, seen):
        return PageKind.SEVERAL
    return PageKind.STUB if _is_less(sheet, outline, seen) else PageKind.ARTICLE


def _evidence(sheet: Sheet, outline: Outline) -> _Evidence:
    end = outline.end
    kinds = sheet.all_sure(end)
    # "विषय" above all others: what follows is of this subject.
    if sheet.has(TAGS, 0) and tags_label(sheet.said(0)) == "":
        kinds[0] = FurnitureKind.ARCHIVE
    # A headline may be long, and break off: said twice, it is no teaser.
    titled = {outline.headline, *outline.repeats} if outline.repeats else set()
    prose = [at for at in sheet.prose(0, end) if kinds[at] is None and at not in titled]
    # "नहर की सफाई का काम शुरू Read More »": the link to the rest may stand behind the title.
    cut = [at for at in prose if is_cut(sheet.said(at)) or sheet.furniture(at) is FurnitureKind.CONTINUE]
    whole = sorted({*prose}.difference(cut))
    titles = [at for at in range(end) if kinds[at] is None and _may_be_title(sheet, at)]
    return _Evidence(
        kinds=kinds,
        whole=whole,
        cut=cut,
        titles=titles,
        broken=sum(
            sheet.surely(at + 1) is FurnitureKind.CONTINUE and not is_ended(sheet.said(at)) for at in prose
        ),
        dated=sum(_has_date(sheet, at) for at in titles),
        is_archived=sheet.surely(end) is FurnitureKind.ARCHIVE,
        is_unfinished=all(is_unfinished(sheet.said(at)) for at in whole),
    )


def _may_be_title(sheet: Sheet, at: int) -> bool:
    if sheet.is_prose(at) or sheet.said(at).count(" ") < 2 or sheet.has(SIGNED | CAPTION, at):
        return False
    return not sheet.stamps(at)


def _has_date(sheet: Sheet, at: int) -> bool:
    """Whether a date stands below a title, perhaps with the author between them."""
    below = at + 2 if sheet.has(SIGNED, at + 1) and not sheet.stamps(at + 1) else at + 1
    return _is_date(sheet, below)


def _is_date(sheet: Sheet, at: int) -> bool:
    if not sheet.stamps(at) or sheet.said(at)[-1] in "।॥?!":
        return False
    return len(sheet.beside_stamps(at)) <= 30


def _says_nothing(seen: _Evidence, outline: Outline) -> bool:
    """Consent, an error, or no sentence and no title at all."""
    if len(seen.whole) <= 2 and seen.count(FurnitureKind.CONSENT) >= 2:
        return True
    if len(seen.whole) <= 1 and seen.count(FurnitureKind.ERROR):
        return True
    if seen.whole or seen.cut:
        return False
    return not seen.titles or (outline.headline is None and len(seen.titles) < _TITLES)


def _lists(seen: _Evidence) -> bool:
    """Titles and teasers of several articles."""
    whole, links = len(seen.whole), seen.count(FurnitureKind.CONTINUE)
    if links >= 2 and whole <= links:
        return True
    if seen.broken >= 2:
        return True
    if len(seen.cut) >= 2 and whole <= 1:
        return True
    if seen.is_unfinished and whole >= 2:
        return True
    if seen.dated >= 2 and whole <= seen.dated:
        return True
    if FurnitureKind.ARCHIVE in seen.kinds[:_HEAD] and whole < 3:
        return True
    return not whole and (seen.is_archived or (not seen.cut and len(seen.titles) >= _TITLES))


def _tells_several(sheet: Sheet, outline: Outline, seen: _Evidence) -> bool:
    """Stories in full, each below a title of its own, and each opened or signed as a story is."""
    # A page of a feed says below each story where it is from.
    apart = [at for at in seen.whole if at and sheet.surely(at - 1) is FurnitureKind.SYNDICATION]
    if apart and all(find_dateline(sheet.said(at)) for at in (seen.whole[0], *apart)):
        return True
    titles = {*seen.titles}
    titled = [at for at in seen.whole if at - 1 in titles]
    # A page that says its headline twice tells one story.
    if len({sheet.said(at - 1) for at in titled}) < 2:
        return False
    # A round-up of one article names towns too, but its first paragraph has a title as well and no dateline.
    # The last one is asked first: the first paragraph has a dateline on most pages.
    if all(find_dateline(sheet.said(at)) for at in reversed(titled)):
        return True
    between = range(outline.body + 1, outline.last)
    signed = [sheet.said(at) for at in between if sheet.has(SIGNED, at) and not is_ended(sheet.said(at))]
    dates = [
        at for at in between if _is_date(sheet, at) and all(f.value.time is None for f in sheet.stamps(at))
    ]
    return len(signed) >= 2 or len(dates) >= 2


def _is_less(sheet: Sheet, outline: Outline, seen: _Evidence) -> bool:
    """A title without a text, a text that breaks off, a paywall, a video."""
    if not seen.whole:
        # A story in brief is one short sentence with its dateline.
        return bool(seen.cut) or outline.dateline is None
    prose = sorted(seen.whole + seen.cut)
    if breaks_off(sheet.said(prose[-1])) or breaks_off(sheet.said(outline.last)):
        return True
    if len(prose) == 1 and sends_on(sheet.said(prose[0])):
        return True
    if seen.is_unfinished and not seen.cut:
        return True
    if len(seen.whole) > 2:
        return False
    below = range(prose[-1] + 1, len(sheet))
    paywall = any(sheet.furniture(at) is FurnitureKind.PAYWALL for at in below)
    if paywall or _leads_on(sheet, below) or is_cut(sheet.said(prose[-1])):
        return True
    # A page of a video goes on to other videos.
    if any(sheet.furniture(at) is FurnitureKind.RELATED and _names_videos(sheet, at) for at in below):
        return True
    # How long a video is stands above its description, how many pictures there are on either side of theirs.
    if any(
        kind is FurnitureKind.COUNTER and _counts_other_than_text(sheet.said(at), above=at < prose[0])
        for at, kind in enumerate(seen.kinds)
    ):
        return True
    return any(_counts_viewers(sheet, at) for at in sheet.dated(prose[0]))


def _counts_other_than_text(text: str, *, above: bool) -> bool:
    """Whether a count is of minutes or of pictures: "04:12", "Duration: 04:12", "1/12"; not "Views: 12"."""
    if "/" in text:
        return True
    return _LENGTH.search(text) is not None and (above or not text[0].isdigit())


def _counts_viewers(sheet: Sheet, at: int) -> bool:
    """Whether a date has beside it how often a video was seen: "2026-01-12 7", "… 310 Dailymotion"."""
    beside = sheet.beside_stamps(at).strip(" |")
    count, _, host = (beside or sheet.said(at + 1)).partition(" ")
    if not count.isdecimal():
        return False
    written = sheet.stamps(at)[0].value.written
    return fold(host) in _video_words() if host else _ISO.match(written) is not None


def _leads_on(sheet: Sheet, below: range) -> bool:
    """Whether a link to the rest stands below a text, perhaps after its source and its date."""
    for at in below:
        if sheet.furniture(at) is not FurnitureKind.SYNDICATION and not _is_date(sheet, at):
            return sheet.furniture(at) is FurnitureKind.CONTINUE
    return False


def _names_videos(sheet: Sheet, at: int) -> bool:
    return not _video_words().isdisjoint(phrase_key(sheet.said(at)).split())


@functools.cache
def _video_words() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES.values() for word in language.page.videos)
