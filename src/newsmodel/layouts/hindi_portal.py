"""The large Hindi portals: a labelled summary, two labelled dates, pointers to other articles in the text."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner
from newsmodel.reading.page_writing import (
    body,
    can_run_in,
    labelled,
    page_of,
    pointers,
    tag_line,
    words_of,
    written,
)


def _write(article: Article) -> str:
    """Arrows between crumbs, two labelled dates, a labelled summary, pointers inside the text."""
    summary = labelled(words_of(article).summary, article.summary or "", "\n\n")
    return page_of(
        " › ".join(article.breadcrumb),
        article.headline,
        written(article.byline),
        written(article.published_at),
        written(article.modified_at),
        "Follow Us on Google News",
        summary,
        article.captions,
        "विस्तार" if article.summary else None,
        body(
            article,
            heading="{}: " if can_run_in(article) else "{}",
            after_lead=("Advertisement", *pointers(article)),
        ),
        tag_line(article),
        "हमें फॉलो करें",
        "ऐप पर पढ़ें",
        "लोकप्रिय और ट्रेंडिंग टॉपिक्स",
        "रहें हर खबर से अपडेट, डाउनलोड करें हमारा ऐप",
    )


LAYOUT = Layout(
    title="large Hindi portal",
    rules=PLAIN.rules,
    signs=(
        "संक्षेप",
        "सार",
        "विस्तार",
        "Hindi News",
        "Follow Us on Google News",
        "Follow Us",
        "ये भी पढ़ें: …",
        "यह भी पढ़ें: …",
        "हमें फॉलो करें",
        "लेटेस्ट … Hindi News …",
        "ऐप पर पढ़ें",
        "लोकप्रिय और ट्रेंडिंग टॉपिक्स",
        "रहें हर खबर से अपडेट …",
        "सबसे विश्वसनीय हिंदी न्यूज़ …",
        "BREAKING NEWS",
        "Advertisement",
    ),
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"captured_at", "comments"},
        bylines=(
            BylineForm("Written by: {name}", role="Written by"),
            BylineForm("लेखक: {name}", role="लेखक"),
            BylineForm("Edited By {name}", role="Edited By"),
        ),
        dates={
            "published_at": (
                DateForm("d MMM y, hh:mm a 'IST'", label="Published: "),
                DateForm("d MMMM y, hh:mm a", label="प्रकाशित: ", locale="hi"),
            ),
            "modified_at": (
                DateForm("EEE, d MMM y hh:mm a", label="Updated "),
                DateForm("d MMMM y, HH:mm 'IST'", label="अपडेट: ", locale="hi"),
            ),
        },
    ),
)
