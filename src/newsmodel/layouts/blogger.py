"""Blogger: the day stands above the title, and it is the day of publication."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner
from newsmodel.reading.page_writing import body, counted, page_of, pointers, thread, words_of, written


def _write(article: Article) -> str:
    """The day above the title; author, labels and readers' comments below the text."""
    words, hindi = words_of(article), article.language == "hi"
    said = "{author} " + (words.says[0] if words.says else "says") + "…\n{text}\n{date}"
    return page_of(
        written(article.published_at),
        article.headline,
        article.captions,
        body(article),
        pointers(article),
        written(article.byline),
        "इसे ईमेल करेंइसे ब्लॉग करें! X पर शेयर करेंFacebook पर शेयर करें" if hindi else "Email ThisBlogThis!Share to X",
        ("लेबल: " if hindi else "Labels: ") + ", ".join(article.tags) if article.tags else None,
        counted(article.comments, "टिप्पणी:", "टिप्पणियां:")
        if hindi
        else counted(article.comments, "comment:", "comments:"),
        thread(article.comments, said, "जवाब देंहटाएं" if hindi else "ReplyDelete"),
        "एक टिप्पणी भेजें" if hindi else "Post a Comment",
        "नई पोस्ट पुरानी पोस्ट मुख्यपृष्ठ" if hindi else "Newer Post Older Post Home",
        "सदस्यता लें टिप्पणियाँ भेजें (Atom)" if hindi else "Subscribe to: Post Comments (Atom)",
        "Powered by Blogger.",
    )


LAYOUT = Layout(
    title="Blogger",
    rules=PLAIN.rules,
    signs=(
        "एक टिप्पणी भेजें",
        "कोई टिप्पणी नहीं:",
        "टिप्पणी पोस्ट करें",
        "प्रस्तुतकर्ता …",
        "इसे ईमेल करें",
        "नई पोस्ट",
        "पुरानी पोस्ट",
        "नई पोस्ट पुरानी पोस्ट मुख्यपृष्ठ",
        "सदस्यता लें …",
        "लेबल: …",
        "Post a Comment",
        "Post A Comment:",
        "No comments:",
        "Email This",
        "BlogThis!",
        "Email ThisBlogThis!Share to XShare to FacebookShare to Pinterest",
        "Newer Post",
        "Older Post",
        "Newer Post Older Post Home",
        "Subscribe to: …",
        "Labels: …",
        "Powered by Blogger.",
        "View my complete profile",
        "Blog Archive",
    ),
    date_above=TimestampRole.PUBLISHED,
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"breadcrumb", "captured_at", "modified_at", "summary"},
        bylines=(
            BylineForm("प्रस्तुतकर्ता {name}", role="प्रस्तुतकर्ता"),
            BylineForm("Posted by {name}", role="Posted by"),
        ),
        dates={
            "published_at": (DateForm("EEEE, d MMMM y", locale="hi"), DateForm("EEEE, MMMM d, y")),
            "comments": (
                DateForm("d MMMM y 'को' h:mm a 'बजे'", locale="hi"),
                DateForm("MMMM d, y 'at' h:mm a"),
            ),
        },
    ),
)
