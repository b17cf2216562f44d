"""The headline of a page: which of the lines above the text it is."""

import re

from newsmodel.model.dateline import Dateline
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.ages import is_ago, is_time_of_day
from newsmodel.reading.breadcrumb import numbered_crumb, read_breadcrumb, starts_at_home
from newsmodel.reading.byline_labels import is_desk, is_glued_byline
from newsmodel.reading.dated_titles import is_dated_title
from newsmodel.reading.dateline import find_dateline
from newsmodel.reading.datelines.opening import read_whole
from newsmodel.reading.datelines.words import lexicon
from newsmodel.reading.pictures import is_credited
from newsmodel.reading.sheet import Sheet, is_ended, is_latin
from newsmodel.reading.signatures import (
    is_family_name,
    is_marked_name,
    is_name_and_place,
    is_posted_name,
    is_reporter,
    name_before_a_post,
    signature,
)
from newsmodel.reading.traits import CAPTION, POINTER, SIGNED, SUMMARY, SUMMARY_BELOW, TURN
from newsmodel.text.hints import has_hint

# A headline stands among so many first lines of a page, whatever menus are above it.
_TOP = 80
# How far below a breadcrumb its headline may stand.
_NEAR = 8
# Three words: fewer are a menu's or the site's name.
_FEWEST_SPACES = 2
_SHORTEST = 8
_DASHED = frozenset(("- ", "– ", "* "))
# What stands between a headline and the name of the site, in the title of a page.
_PARTED = frozenset((" - ", " – ", " — ", " | "))
_WORDS = 4
# The answer to a question of an interview stands right below it, or the next question below the answer.
_TURNS = 3
_LONGEST = 180
_LONGEST_SENTENCE = 120
# What stands behind these is a headline of its own.
_SUBJECT_ENDS = ":：-–—|?!।॥,;\"'“”‘’()…"
# A menu has names of so many words at most; a headline may be doubled as well.
_MOST_TWICE = 3
# "Ward News": two words of which the second is a desk's sign the text below them.
_SIGNATURE = 2
# "सिमरी, (सहरसा)।": what is only a dateline ends like one.
_DATELINE_ENDS = "।॥-–—|"
# "Be the first to comment on "…"", "One thought on “…”", "Leave a reply to …"
_NAMING = re.compile(
    r"(?:comments?|repl(?:y|ies)|thoughts?|responses?|reviews?)\s(?:on|to|for):?\s[\"“‘'«]?(?P<title>[^\n]+)",
    re.IGNORECASE,
)
_LONGEST_NAMING = 300
# Lines that were broken at a width are as long as this.
_SHORTEST_BROKEN = 40
_DIGITS = frozenset("0123456789०१२३४५६७८९")
# "WorldIndia": a menu that lost its spaces has more such words than a headline has names as "YouTube".
_GLUED = re.compile(r"[a-z](?=[A-Z])")
_MOST_GLUED = 3
_NAMING_HINTS = ("comment", "repl", "thought", "response", "review")


def headline_above(sheet: Sheet, first: int, named: str, top: int = 0) -> int | None:
    """Give the headline from `top` to the first running text; None where no line can be one."""
    stop = min(first, _TOP)
    stop = next((at for at in range(top, stop) if _stands_below(sheet, at)), stop)
    running = _running(sheet, stop)
    candidates = [at for at in range(top, stop) if at not in running and _may_be_headline(sheet, at)]
    # Of several lines, a sentence said twice in a row is the text of a picture.
    others = [at for at in candidates if not _is_sentence_twice(sheet, at)]
    return _headline(sheet, others or candidates, named)


def _stands_below(sheet: Sheet, at: int) -> bool:
    """Whether the headline stands above a line: one that says how long ago, or opens a text."""
    text = sheet.said(at)
    # "सीकर24 मिनट पहले": behind something else, a town or a name.
    if not text[0].isdigit() and is_ago(text):
        return True
    # "IMPHAL, Nov 8: Representatives of the valley led by its": each line of the text was broken.
    if len(text) < _SHORTEST_BROKEN or _DIGITS.isdisjoint(text) or not sheet.touches(at + 1):
        return False
    found = find_dateline(text)
    return found is not None and found.value.date is not None


def _is_sentence_twice(sheet: Sheet, at: int) -> bool:
    text = sheet.said(at)
    twice = sheet.is_doubled(at) or sheet.is_doubled(at - 1)
    return twice and text[-1] in ".।" and not text.endswith("..")


def named_title(sheet: Sheet) -> str:
    """Give the title that a form or a count of comments names, if a line of the page says the same."""
    # Most pages say "Recent Comments": each line is looked at before it is searched.
    hinting = [
        line.text
        for line in sheet.lines
        if len(line.text) <= _LONGEST_NAMING and has_hint(line.text, _NAMING_HINTS)
    ]
    named = dict.fromkeys(filter(None, map(_named_in, hinting)))
    said = {line.text for line in sheet.lines if line.text in named}
    return next((title for title in named if title in said), "")


def _named_in(text: str) -> str | None:
    match = _NAMING.search(text)
    if match is None:
        return None
    title = match["title"].strip("\"“”‘’'«» .")
    return title if title.count(" ") >= _FEWEST_SPACES else None


def reads_as_headline(sheet: Sheet, at: int) -> bool:
    """Whether the first line of prose is really the headline: "क्या … बदलेगा?" above the text."""
    if at + 1 >= len(sheet):
        return False
    text = sheet.said(at)
    # What a colon ends introduces what follows, and a question with its label opens an interview.
    if len(text) > _LONGEST or text[-1] in ":：" or sheet.has(TURN, at):
        return False
    # A headline of two sentences leaves out the last danda; a text has it.
    if "। " in text and (is_ended(text) or len(text) > _LONGEST_SENTENCE):
        return False
    # A sentence that opens a story ends with a full stop; a headline may break off.
    if text[-1] not in "।॥" and (text[-1] != "." or text.endswith("..")):
        return True
    # Only the next line opens a story, or it opens with the town once more: no text says it twice.
    own, below = find_dateline(text), find_dateline(sheet.said(at + 1))
    if own is not None and below is not None:
        # Briefs from one town have it each.
        is_brief = find_dateline(sheet.said(at + 2)) is not None
        opens = own.value.places == below.value.places != () and not is_brief
    else:
        opens = own is None and below is not None
    is_story = sheet.is_prose(at + 1) or (_is_dateline(sheet.said(at + 1)) and sheet.is_prose(at + 2))
    return opens and is_story and len(text) <= _LONGEST_SENTENCE


def _running(sheet: Sheet, stop: int) -> frozenset[int]:
    """Find the lines that run below the label of a ticker, up to a blank line."""
    found: list[int] = []
    for at in range(stop):
        if sheet.furniture(at) is not FurnitureKind.TICKER:
            continue
        below = at + 1
        while below < stop and sheet.touches(below):
            below += 1
        lines = [line for line in range(at + 1, below) if _may_be_headline(sheet, line)]
        # On a page without blank lines, the headline is the last of them.
        found += lines if any(_is_titled(sheet, line) for line in range(below, stop)) else lines[:-1]
    return frozenset(found)


def _is_titled(sheet: Sheet, at: int) -> bool:
    return sheet.said(at).count(" ") >= _FEWEST_SPACES and _may_be_headline(sheet, at)


def _may_be_headline(sheet: Sheet, at: int) -> bool:
    text = sheet.said(at)
    # A label ends with a colon, a byline now and then with a comma; a question or an item begins with a dot.
    if text[-1] in ":：,;" or text[0] in "•·" or is_glued_byline(text) or signature(text) is not None:
        return False
    # Highlights above the text, each behind a dash, or links each behind a number.
    if _is_listed(text) and (_is_listed(sheet.said(at + 1)) or _is_listed(sheet.said(at - 1))):
        return False
    # No more words than are asked for: a line may be a megabyte.
    words = text.split(None, 2 * _MOST_TWICE + 1)
    # "मीडिया केंद्र मीडिया केंद्र": the text of a picture and the words beside it
    half = len(words) // 2
    if half <= _MOST_TWICE and words[:half] == words[half:]:
        return False
    if len(words) <= _SIGNATURE and is_desk(words[-1]):
        return False
    # "Valley News Service", and below it "Ludhiana, November 24"
    if len(words) <= _WORDS and is_desk(text) and is_dated_place(sheet.said(at + 1)):
        return False
    return not (
        sheet.is_furniture(at)
        or starts_at_home(text)
        or read_breadcrumb(text, None)
        or _leads_below(sheet, at)
        or (sheet.has(TURN, at) and sheet.having(TURN, at + 1, at + _TURNS))
        or sheet.has(SUMMARY | SIGNED | POINTER | CAPTION, at)
        or sheet.has(SUMMARY_BELOW, at - 1)
        or (sheet.stamps(at) and not is_dated_title(sheet, at))
        or is_credited(sheet, at)
        or _is_dateline(text)
        or is_name_and_place(text)
        or is_marked_name(text)
        or is_reporter(text)
        or name_before_a_post(text)
        or _stands_above_dateline(sheet, at)
        or is_posted_name(text)
        or is_time_of_day(text)
        or "www." in text
        # "(Adds details)"
        or (text[0] == "(" and text.find(")") == len(text) - 1)
        or len(_GLUED.findall(text)) > _MOST_GLUED
    )


def _is_listed(text: str) -> bool:
    return text[:2] in _DASHED or numbered_crumb(text) is not None


def _is_dateline(text: str) -> bool:
    """Whether a line is a dateline and no more: it ends like one, has a date, or a paper and its place."""
    dateline = _whole_dateline(text)
    if dateline is None:
        return False
    is_filed = dateline.credit is not None and bool(dateline.places)
    return is_filed or text[-1] in _DATELINE_ENDS or dateline.date is not None


def is_dated_place(text: str) -> bool:
    """Whether a line is a place with a date and no more: "Ludhiana, November 24"."""
    if _DIGITS.isdisjoint(text):
        return False
    dateline = _whole_dateline(text)
    return dateline is not None and dateline.date is not None


def is_ended_dateline(text: str) -> bool:
    """Whether a line is a place with a date and the mark that ends a dateline: "Ludhiana, November 24:"."""
    # A stroke may part a date from what stood behind it on the page.
    return text[-1] in "।॥-–—:" and not text[0].isdigit() and is_dated_place(text)


def _stands_above_dateline(sheet: Sheet, at: int) -> bool:
    """Whether a name that ends as names do touches the text below it, which a dateline opens."""
    words = sheet.said(at).split()
    if len(words) > _WORDS or not is_family_name(words[-1]) or not sheet.touches(at + 1):
        return False
    return lexicon().lead.isdisjoint(words) and find_dateline(sheet.said(at + 1)) is not None


def _whole_dateline(text: str) -> Dateline | None:
    found = read_whole(text, frozenset())
    return found.value if found is not None and found.span.end == len(text) else None


def _leads_below(sheet: Sheet, at: int) -> bool:
    """Whether a line is a way through the site that ends with a line not far below, the headline."""
    text = sheet.said(at)
    for line in range(at + 1, at + _NEAR):
        said = sheet.said(line)
        if said and text != said and text.endswith(said):
            # "देश / राजनीति / headline"; "देश राजनीति headline", where nothing shows where one crumb ends.
            # "Agra News: …" is a headline with its subject, "3. …" the last crumb of a numbered way.
            way = text[: -len(said)].rstrip()
            is_joined = way[-1] not in _SUBJECT_ENDS
            if read_breadcrumb(text, said) or (is_joined and said.count(" ") >= _FEWEST_SPACES):
                return True
    return False


def _headline(sheet: Sheet, candidates: list[int], named: str) -> int | None:
    if not candidates:
        return None
    said = [sheet.said(at) for at in candidates]
    if named in said:
        return candidates[said.index(named)]
    crumbs = [sheet.said(at) for at in range(candidates[-1]) if starts_at_home(sheet.said(at))]
    # A breadcrumb that ends with it, the page's title, or a page that says it twice, gives a headline away.
    long = [(at, text) for at, text in zip(candidates, said, strict=True) if len(text) >= _SHORTEST]
    led = [
        at
        for at, text in long
        if any(_leads_to(crumb, text) for crumb in crumbs) or (at and is_titled_by(sheet.said(0), text))
    ]
    # Of two lines that say the same, the first.
    given = [at for at, text in long if at in led or text in said[candidates.index(at) + 1 :]]
    page_is_latin = is_latin(
        next((sheet.said(at) for at in range(len(sheet)) if sheet.is_prose(at)), said[0])
    )
    fit = [at for at in candidates if is_latin(sheet.said(at)) == page_is_latin] or candidates
    # The more words, the less it is a menu or the name of the site, which a page may say twice too.
    # A line in another script right below a title in the page's own is the text of a picture.
    titles = [at for at in fit if sheet.said(at).count(" ") + 1 >= _WORDS]
    for at in given:
        is_title = sheet.said(at).count(" ") >= _FEWEST_SPACES
        if at in led or (is_title and (at in fit or at - 1 not in titles)):
            return at
    if titles:
        return titles[0]
    if given:
        return given[0]
    return next((at for at in fit if sheet.said(at).count(" ") >= _FEWEST_SPACES), None)


def _leads_to(crumb: str, headline: str) -> bool:
    if crumb.endswith(headline):
        return True
    cut = crumb.rstrip(" .…")
    return cut != crumb and any(cut.endswith(headline[:size]) for size in range(12, len(headline)))


def titles_page(sheet: Sheet) -> bool:
    """Whether the first line is the title of the page, though it is as long as running text."""
    title = sheet.said(0)
    return not is_ended(title) and any(is_titled_by(title, sheet.said(at)) for at in range(1, _NEAR))


def is_titled_by(title: str, headline: str) -> bool:
    """Whether the first line of a page is its title: the headline, and the name of the site beside it."""
    if headline.count(" ") < _FEWEST_SPACES or headline not in title:
        return False
    # "headline - Daily Valley", "News | headline | Daily Valley"; but "Pune - headline" has a subject.
    return any(f"{before}{headline}{behind}" in f" - {title}" for before in _PARTED for behind in _PARTED)
