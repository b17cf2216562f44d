"""The WordPress theme Newspaper by tagDiv.

Its top bar has the page's clock; its breadcrumb is joined to the headline without a mark when only the
text is taken.
"""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="tagDiv Newspaper",
    rules=PLAIN.rules,
    signs=(
        "- Advertisment -",  # so misspelt by the theme
        "RELATED ARTICLES",
        "RELATED ARTICLESMORE FROM AUTHOR",
        "MORE FROM AUTHOR",
        "LEAVE A REPLY Cancel reply",
        "Please enter your comment!",
        "Please enter your name here",
        "You have entered an incorrect email address!",
        "FacebookTwitterPinterestWhatsApp",
        "Most Popular",
    ),
)
