"""Furniture that is known by its shape rather than by its words."""

import re

from newsmodel.model.furniture import FurnitureKind

_NETWORK = (
    "facebook|twitter|whats ?app|pinterest|linkedin|telegram|instagram|youtube|reddit|tumblr|messenger|"
    "google\\+?|email|e-mail|print|viber|vk|vkontakte|odnoklassniki|pocket|skype|koo|threads|copy link|link|"
    "share|tweet|x|mix|"
    "digg|stumbleupon|line|naver|sms|bluesky|mastodon|copy url|via|more|"
    "stumble|newsvine|फेसबुक|ट्विटर|व्हाट्सएप|टेलीग्राम|शेयर|ईमेल|भेजें|गूगल\\+?"
)

_FEELING = (
    "like|dislike|love|hate|funny|angry|anger|sad|wow|happy|haha|excited|sleepy|sleep|cool|surprise|surprised|"
    "cry|laugh|upset|clap|applause"
)

# All of it up to the next mark, and nothing of that is given back: there is one way to read a row of them.
# A colon is behind a label: "Published: 12 January 2026   |   Updated: …" is no row of links.
_LINK = r"[^,:|।.?!\s][^,:|।.?!]*+"

# Each pattern is for a whole line. The first that fits says what the line is.
_SHAPES: tuple[tuple[FurnitureKind, str], ...] = (
    # "FacebookTwitterPinterestWhatsApp", "Facebook X LinkedIn", "Share on Facebook"
    (FurnitureKind.SHARE, rf"(?:(?:{_NETWORK})(?:\s(?:on|via|to)\b)?[\s,|/·•&]*){{2,}}"),
    # "04:12", "1:04:12": how long a video is
    (FurnitureKind.COUNTER, r"\d{1,2}:\d{2}(?::\d{2})?"),
    (FurnitureKind.COUNTER, r"(?:duration|अवधि)\s?:\s?\d{1,2}:\d{2}(?::\d{2})?"),
    # "1/12": which picture of how many
    (FurnitureKind.COUNTER, r"\d{1,3}\s?/\s?\d{1,3}"),
    # "0Shares"
    (FurnitureKind.COUNTER, r"\d{1,6}(?:shares?|comments?|views?|likes?)"),
    # "Like 0 Dislike 0 Love 0"
    (FurnitureKind.REACTION, rf"(?:(?:{_FEELING}) \d+ ?){{2,}}"),
    # "Comments (0)"
    (
        FurnitureKind.COMMENT_COUNT,
        r"(?:0 comments?|(?:comments?|टिप्पणियाँ|टिप्पणियां|टिप्पणी)\s*\(?0?\)?|0 टिप्पणियाँ):?",
    ),
    # "24.1 C", "31°C"
    (FurnitureKind.WIDGET, r"-?\d{1,2}(?:\.\d)?\s?°?\s?[CF]"),
    # "— Name (@handle) January 10, 2026"
    (FurnitureKind.EMBED, r"[—–-]\s*[^\n]{1,80}\(@\w{1,30}\).{0,40}"),
    # "A", "A+ A-": buttons for the size of the text
    (FurnitureKind.NAVIGATION, r"a[+\-]{0,2}(?:\s?a[+\-]{1,2}){0,2}"),
    # "1 2 3 … 18 Next", "Page 1 of 12", "« ‹ 1 2"
    (FurnitureKind.PAGINATION, r"(?:page )?\d{1,4} of \d{1,4}(?:[\s,.…|]+\d{1,4})*"),
    (FurnitureKind.PAGINATION, r"(?:\d{1,4}[\s,.…|]+)*(?:\d{1,4}\s*)?(?:next|last|अगला|»|›)[\s»›]*"),
    # "ताज़ा   Hindi News ,    खेल समाचार": links in a row, with more room between them than words have
    (FurnitureKind.NAVIGATION, rf"{_LINK}(?:[,|]\s\s+{_LINK})+"),
    # "Previous articleनहर की सफाई": the label and the title without a space
    (FurnitureKind.PAGINATION, r"(?:previous|next) (?:article|post|story)(?-i:(?=[^\sa-z:])).+"),
    (FurnitureKind.FOOTER, r"(?:copyright\s*)?©.*"),
    # "from राज्य समाचार https://…": which feed a blog took its text from
    (FurnitureKind.SYNDICATION, r"from\s[^.।]{1,150}\shttps?://\S*[^\s.।]"),
    # "via IFTTT", behind it perhaps the address of the feed
    (FurnitureKind.SYNDICATION, r"via ifttt\S*"),
    # "https://…"
    (FurnitureKind.TRACKER, r"(?:https?://|www\.)\S+"),
    # "[caption id=…]", "[ad_1]", "[/vc_column]": what a plugin leaves where it is not run
    (FurnitureKind.MARKUP, r"(?:\[/?(?:[a-z]+_|(?:caption|embed|gallery|video|audio)\b)[^\[\]]*\]|\s)+"),
    # "IMG_2041.jpg": the name of a picture's file
    (FurnitureKind.MARKUP, r"[^\s/]+\.(?:jpe?g|png|gif|webp)(?:\.\S*)?"),
    # "फोटो 12 पीआरए 4, 5", "Photo- 11": what a desk calls a picture
    (
        FurnitureKind.MARKUP,
        r"(?:फोटो|photo)\s?(?:नंबर|संख्या|नं\.?|no\.?)?\s?[:–-]?\s?\d[\d,\s]*(?:[a-z\u0900-\u0963]{2,8}[\s-]?\d[\d,\s]*)?",
    ),
    # "![नहर](https://…)": a picture in Markdown
    (FurnitureKind.MARKUP, r"!\[[^\[\]]*\]\([^()\s]*\)"),
    # what is left of tags, entities and scripts
    (FurnitureKind.MARKUP, r"(?:<[^<>]*>|&[a-z]+;|&#\d+;|\s)+(?:<[^<>]*)?"),
    # "(adsbygoogle = window.adsbygoogle || []).push({});"; but "Documents found (photos)" is text
    (
        FurnitureKind.MARKUP,
        r"(?:(?:window|document|googletag)(?:\.\w|\[)|var \w+ ?=|function ?\w*\(|\(?adsbygoogle\b).*",
    ),
    # "***", "-----", "•", "> "
    (FurnitureKind.MARKUP, r"[^\w\u0900-\u097f]+"),
)
# One search for all of them: a group for each.
_SHAPE = re.compile("|".join(f"({pattern})" for _, pattern in _SHAPES), re.IGNORECASE)
_LONGEST = 200
# Most lines begin with a Hindi letter. What has a shape and does so begins with one of these, the initials of
# the Hindi words above and below, or has one of these marks in it.
_HINDI_INITIALS = frozenset("फटवशईअमभग")
_HINDI_MARKS = re.compile("[,|.]")

# "0", "581", "1.2k", "0 12 1 minute read", "245 Views", "Views: 245", "24 total views, 2 views today"
_COUNTED = frozenset(
    "view views share shares like likes comment comments read reads hit hits min mins minute minutes sec "
    "secs "
    "follower followers fan fans subscriber subscribers total today व्यूज मिनट k m".split()
)
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"[\d०-९][\d०-९,.]*[km]?", re.IGNORECASE)


def shape_of(text: str) -> FurnitureKind | None:
    """Give the kind of furniture that the shape of a line gives away; None for any other line.

    >>> shape_of("FacebookTwitterPinterestWhatsApp"), shape_of("नहर की सफाई शुरू")
    (<FurnitureKind.SHARE: 'share'>, None)
    """
    # 'नहर की सफाई शुरू"/>': what stood in a tag that the page broke
    if text.endswith("/>"):
        return FurnitureKind.MARKUP
    if len(text) > _LONGEST:
        return None
    # "• 04:12": a list of what is known of a video
    said = text.lstrip("•· ") or text
    first = said[:1]
    if "\u0904" <= first <= "\u0961" and first not in _HINDI_INITIALS and not _HINDI_MARKS.search(said):
        return None
    match = _SHAPE.fullmatch(said)
    if match:
        return _SHAPES[(match.lastindex or 0) - 1][0]
    return FurnitureKind.COUNTER if _is_count(text) else None


def _is_count(text: str) -> bool:
    if _DIGIT.search(text) is None:
        return False
    for word in text.casefold().replace(": ", " ").replace(", ", " ").split():
        if word not in _COUNTED and not _NUMBER.fullmatch(word):
            return False
    return True
