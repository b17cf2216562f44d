"""The page of a small local portal: no blank lines, reactions and a link to its group below the text."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.model.article import Article
from newsmodel.reading.layout import Layout
from newsmodel.reading.manner import ALL_SHOWN, BylineForm, DateForm, Manner
from newsmodel.reading.page_writing import body, page_of, pointers, tag_line, written


def _write(article: Article) -> str:
    """No line is blank: crumbs, headline, byline, date, text, and the links to the portal's group."""
    return page_of(
        " › ".join(article.breadcrumb),
        article.headline,
        written(article.byline),
        written(article.published_at),
        "खबर को शेयर करें",
        article.captions,
        body(article, bullet="👉 ", after_lead=("विज्ञापन",)),
        pointers(article, " – "),
        tag_line(article),
        "👉 हमारे व्हाट्सएप ग्रुप से जुड़ने के लिए यहां क्लिक करें",
        "What's Your Reaction?",
        "Like 0 Dislike 0 Love 0",
        "Comments (0)",
        "© 2026 सर्वाधिकार सुरक्षित",
        gap="\n",
    )


LAYOUT = Layout(
    title="hyperlocal portal",
    rules=PLAIN.rules,
    signs=(
        "खबर को शेयर करें",
        "खबर शेयर करें",
        "What's Your Reaction?",
        "Like 0 Dislike 0 Love 0 …",
        "… ग्रुप से जुड़ने के लिए …",
        "… ग्रुप से जुड़ें",
        "… चैनल से जुड़ें",
        "Comments (0)",
        "Join Our WhatsApp Group",
        "👉 Join WhatsApp Group",
        "रिपोर्ट, …",
        "रिपोर्ट: …",
        "रिपोर्ट - …",
    ),
    write=_write,
    manner=Manner(
        shows=ALL_SHOWN - {"captured_at", "modified_at", "summary", "comments"},
        bylines=(BylineForm("रिपोर्ट, {name}", role="रिपोर्ट"), BylineForm("रिपोर्ट: {name}", role="रिपोर्ट")),
        dates={
            "published_at": (
                DateForm("dd/MM/y 'at' h:mm a", label="Posted on "),
                DateForm("d MMMM y", label="प्रकाशित: ", locale="hi"),
            )
        },
    ),
)
