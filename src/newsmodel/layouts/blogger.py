"""Blogger: the day stands above the title, and it is the day of publication."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.layout import Layout

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
        "… comments:",
    ),
    date_above=TimestampRole.PUBLISHED,
)
