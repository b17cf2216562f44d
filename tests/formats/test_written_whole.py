"""A whole story as each format writes it, letter for letter."""

import attrs

from newsmodel import BulletList, Comment, Dateline, ListItem, Paragraph, Quote, Section, Speaker
from newsmodel.formats import html5, jsonld, markdown, newsml_g2, ninjs, nitf, plaintext
from stories import STORY

SAID = Quote(text="हाँ", speaker=Speaker(name="रवि"))  # "yes"
# The story with two of all that there may be many of.
WHOLE = attrs.evolve(
    STORY,
    sections=(
        STORY.sections[0],
        Section(
            heading="आगे",
            blocks=(
                Paragraph(text="हाँ और हाँ", quotes=(SAID, Quote(text="नहीं"), SAID)),  # the "no" is not there
                SAID,
                Quote(text="शायद"),
                BulletList(
                    items=(
                        ListItem(
                            text="नक्शा",
                            children=(
                                BulletList(items=(ListItem(text="क"), ListItem(text="ख")), ordered=True),
                            ),
                        ),
                        ListItem(text="ठेका"),
                    )
                ),
            ),
        ),
    ),
    captions=("नहर पर मज़दूर", "बाँध"),
    tags=("जल", "खेती"),
    related=("बाँध भरा", "नहर सूखी"),
    comments=(
        attrs.evolve(STORY.comments[0], replies=(Comment(text="जून।"), Comment(text="मई।"))),
        Comment(text="ठीक।"),
    ),
)
TIME = '<time datetime="2026-01-26T18:05:30+05:30">सोमवार, 26/01/2026 18:05:30 IST</time>'
HTML = f"""\
<article class="newsmodel" lang="hi" dir="ltr">
<header>
<nav aria-label="Breadcrumb"><ol class="breadcrumb"><li>होम</li><li>राज्य</li></ol></nav>
<h1>नहर की सफाई शुरू</h1>
<p class="summary">सोमवार से काम</p>
<p class="byline"><span class="role">रिपोर्ट</span>: <span class="author">आशा राव</span>, <span class="agency">भाषा</span></p>
<p class="published">{TIME}</p>
<p class="modified">अपडेट: {TIME}</p>
<p class="captured">{TIME}</p>
<p class="dateline"><span class="place">भोपाल</span> (<span class="region">मप्र</span>), <span class="weekday">सोमवार</span>, 26 जनवरी 2026 (<span class="agency">भाषा</span>), <span class="credit">आशा राव</span>।<time datetime="2026-01-26"></time></p>
</header>
<section class="body">
<p>मंत्री मोहन लाल ने “<q data-kind="partial" data-cue="कहा" data-speaker="मोहन लाल" data-role="मंत्री">काम कल से</q>” कहा।</p>
<figure class="quote"><blockquote data-kind="partial" data-cue="कहा"><p>काम कल से</p></blockquote><figcaption><span class="speaker">मोहन लाल</span><span class="role">मंत्री</span></figcaption></figure>
</section>
<section class="body">
<h2>आगे</h2>
<p><q data-speaker="रवि">हाँ</q> और <q data-speaker="रवि">हाँ</q></p>
<figure class="quote"><blockquote><p>हाँ</p></blockquote><figcaption><span class="speaker">रवि</span></figcaption></figure>
<figure class="quote"><blockquote><p>शायद</p></blockquote></figure>
<ul><li>नक्शा<ol><li>क</li><li>ख</li></ol></li><li>ठेका</li></ul>
</section>
<figure class="picture"><figcaption>नहर पर मज़दूर</figcaption></figure>
<figure class="picture"><figcaption>बाँध</figcaption></figure>
<footer>
<ul class="tags"><li>जल</li><li>खेती</li></ul>
<ul class="related"><li>बाँध भरा</li><li>नहर सूखी</li></ul>
<p class="url"><a href="https://news.example/1">https://news.example/1</a></p>
</footer>
<section class="comments" aria-label="Comments">
<article class="comment"><p class="commenter">अनिल</p><p class="posted">{TIME}</p><p class="said">कब तक?</p><article class="comment"><p class="said">जून।</p></article><article class="comment"><p class="said">मई।</p></article></article>
<article class="comment"><p class="said">ठीक।</p></article>
</section>
</article>"""


def test_html() -> None:
    assert html5.dumps(WHOLE, residue=False).rstrip("\n") == HTML
    assert html5.loads(HTML) == html5.carried(WHOLE)


MARKDOWN = """
# नहर की सफाई शुरू

मंत्री मोहन लाल ने “काम कल से” कहा।

> काम कल से
>
> — मोहन लाल, मंत्री

## आगे

हाँ और हाँ

> हाँ
>
> — रवि

> शायद

- नक्शा
  1. क
  2. ख
- ठेका
"""


def test_the_body_of_markdown() -> None:
    head, _, body = markdown.dumps(WHOLE, residue=False).partition("\n---\n")
    assert head.startswith('---\nschema_version: 1\nlanguage: "hi"\nbreadcrumb: ["होम","राज्य"]\n')
    assert body == MARKDOWN
    assert markdown.loads(f"{head}\n---\n{MARKDOWN}") == markdown.carried(WHOLE)


STAMP = "सोमवार, 26/01/2026 18:05:30 IST"
PLAIN = f"""\
होम > राज्य

नहर की सफाई शुरू

सोमवार से काम

रिपोर्ट: आशा राव, भाषा

{STAMP}
अपडेट: {STAMP}
{STAMP}

भोपाल (मप्र), सोमवार, 26 जनवरी 2026 (भाषा), आशा राव। मंत्री मोहन लाल ने “काम कल से” कहा।

“काम कल से”
— मोहन लाल, मंत्री

आगे:

हाँ और हाँ

“हाँ”
— रवि

“शायद”

• नक्शा
  1. क
  2. ख
• ठेका

नहर पर मज़दूर

बाँध

टैग: जल, खेती

यह भी पढ़ें: बाँध भरा
यह भी पढ़ें: नहर सूखी

https://news.example/1

अनिल
{STAMP}
कब तक?
  जून।
  मई।

ठीक।
"""


def test_plain_text() -> None:
    assert plaintext.dumps(WHOLE) == PLAIN


DATELINE = "भोपाल (मप्र), सोमवार, 26 जनवरी 2026 (भाषा), आशा राव।"
XHTML = (
    '<div xmlns="http://www.w3.org/1999/xhtml" lang="hi" xml:lang="hi" style="quotes:none;white-space:pre-wrap">'
    f'<section><p><span class="dateline">{DATELINE}</span> मंत्री मोहन लाल ने '
    '“<q data-kind="partial" data-cue="कहा" data-speaker="मोहन लाल" data-role="मंत्री">काम कल से</q>” कहा।</p>'
    '<blockquote data-kind="partial" data-cue="कहा"><p>काम कल से</p>'
    '<footer><cite>मोहन लाल</cite>, <span class="role">मंत्री</span></footer></blockquote></section>'
    '<section><h2>आगे</h2><p><q data-speaker="रवि">हाँ</q> और <q data-speaker="रवि">हाँ</q></p>'
    "<blockquote><p>हाँ</p><footer><cite>रवि</cite></footer></blockquote><blockquote><p>शायद</p></blockquote>"
    "<ul><li>नक्शा<ol><li>क</li><li>ख</li></ol></li><li>ठेका</li></ul></section></div>"
)
NINJS = {
    "standard": {
        "name": "ninjs",
        "version": "3.1",
        "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    },
    "uri": "https://news.example/1",
    "type": "text",
    "representationType": "full",
    "profile": "newsmodel",
    "firstCreated": "2026-01-26T18:05:30+05:30",
    "versionCreated": "2026-01-26T18:05:30+05:30",
    "language": "hi",
    "headlines": [{"role": "main", "contentType": "text/plain", "value": "नहर की सफाई शुरू"}],
    "descriptions": [{"role": "summary", "contentType": "text/plain", "value": "सोमवार से काम"}],
    "by": "रिपोर्ट: आशा राव, भाषा",
    "people": [{"name": "आशा राव", "rel": "author"}],
    "organisations": [{"name": "भाषा", "rel": "author"}],
    "subjects": [
        {"name": "होम", "rel": "section"},
        {"name": "राज्य", "rel": "section"},
        {"name": "जल", "rel": "keyword"},
        {"name": "खेती", "rel": "keyword"},
    ],
    "located": "भोपाल",
    "places": [{"name": "भोपाल", "rel": "dateline"}, {"name": "मप्र", "rel": "region"}],
    "infoSources": [{"name": "भाषा", "role": "agency"}, {"name": "आशा राव", "role": "credit"}],
    # The names of parts are made of the address, the kind and the number, and are the same on any machine.
    "associations": [
        {
            "uri": "urn:uuid:b1ee720b-4c09-82cc-8e65-ef18d38be49d",
            "name": "picture-1",
            "type": "picture",
            "rel": "picture",
            "descriptions": [{"role": "caption", "contentType": "text/plain", "value": "नहर पर मज़दूर"}],
        },
        {
            "uri": "urn:uuid:6bf3ec14-9c16-8d6d-8b82-7c8defba21bf",
            "name": "picture-2",
            "type": "picture",
            "rel": "picture",
            "descriptions": [{"role": "caption", "contentType": "text/plain", "value": "बाँध"}],
        },
        {
            "uri": "urn:uuid:c4fbd1a6-e71e-8e72-89af-650b5bcad947",
            "name": "related-1",
            "type": "text",
            "rel": "related",
            "headlines": [{"role": "main", "contentType": "text/plain", "value": "बाँध भरा"}],
        },
        {
            "uri": "urn:uuid:3b71dfd6-2ef5-813b-8c52-ab40984439bb",
            "name": "related-2",
            "type": "text",
            "rel": "related",
            "headlines": [{"role": "main", "contentType": "text/plain", "value": "नहर सूखी"}],
        },
    ],
    "bodies": [
        {
            "role": "main",
            "contentType": "application/xhtml+xml",
            "wordCount": WHOLE.word_count,
            "value": XHTML,
        }
    ],
}


def test_ninjs() -> None:
    assert ninjs.to_dict(WHOLE, residue=False) == NINJS
    assert ninjs.from_dict(NINJS) == ninjs.carried(WHOLE)


def test_ninjs_of_a_dateline_that_says_little() -> None:
    tree = ninjs.to_dict(attrs.evolve(WHOLE, dateline=Dateline(written="भोपाल:")), residue=False)
    assert {"located", "places", "infoSources"}.isdisjoint(tree)


PERSON = {"@type": "Person", "name": "मोहन लाल", "jobTitle": "मंत्री"}
SPOKEN = {"@type": "Quotation", "text": "काम कल से", "creator": PERSON}
NODDED = {"@type": "Quotation", "text": "हाँ", "creator": {"@type": "Person", "name": "रवि"}}
MOMENT = "2026-01-26T18:05:30+05:30"
JSONLD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "mainEntityOfPage": {
        "@type": "WebPage",
        "@id": "https://news.example/1",
        "breadcrumb": {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": 1, "name": "होम"},
                {"@type": "ListItem", "position": 2, "name": "राज्य"},
            ],
        },
    },
    "url": "https://news.example/1",
    "headline": "नहर की सफाई शुरू",
    "description": "सोमवार से काम",
    "inLanguage": "hi",
    "datePublished": MOMENT,
    "dateModified": MOMENT,
    "author": [{"@type": "Person", "name": "आशा राव"}, {"@type": "Organization", "name": "भाषा"}],
    "image": [
        {"@type": "ImageObject", "caption": "नहर पर मज़दूर"},
        {"@type": "ImageObject", "caption": "बाँध"},
    ],
    "keywords": ["जल", "खेती"],
    "dateline": DATELINE,
    "locationCreated": [
        {"@type": "Place", "name": "भोपाल", "containedInPlace": {"@type": "Place", "name": "मप्र"}}
    ],
    "sourceOrganization": [{"@type": "Organization", "name": "भाषा"}],
    "creditText": "आशा राव",
    "articleBody": "मंत्री मोहन लाल ने “काम कल से” कहा।\n\nकाम कल से\n\nआगे\n\nहाँ और हाँ\n\nहाँ\n\nशायद\n\n"
    "• नक्शा\n  1. क\n  2. ख\n• ठेका",
    "hasPart": [
        {**SPOKEN, "position": 1},
        {**SPOKEN, "position": 2},
        {"@type": "CreativeWork", "position": 3, "name": "आगे"},
        {**NODDED, "position": 4},
        {"@type": "Quotation", "position": 4, "text": "नहीं"},
        {**NODDED, "position": 4},
        {**NODDED, "position": 5},
        {"@type": "Quotation", "position": 6, "text": "शायद"},
    ],
    "mentions": [{"@type": "CreativeWork", "name": "बाँध भरा"}, {"@type": "CreativeWork", "name": "नहर सूखी"}],
    "comment": [
        {
            "@type": "Comment",
            "author": {"@type": "Person", "name": "अनिल"},
            "dateCreated": MOMENT,
            "text": "कब तक?",
            "comment": [{"@type": "Comment", "text": "जून।"}, {"@type": "Comment", "text": "मई।"}],
        },
        {"@type": "Comment", "text": "ठीक।"},
    ],
}


def test_jsonld() -> None:
    assert jsonld.to_dict(WHOLE, residue=False) == JSONLD
    assert jsonld.from_dict(JSONLD) == jsonld.carried(WHOLE)


SPACE = (
    'xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN" xml:space="preserve"'
)
CRUMBS = '<meta name="breadcrumb" content="होम"/><meta name="breadcrumb" content="राज्य"/>'
BY = (
    "<byline><byttl>रिपोर्ट</byttl>: <person>आशा राव</person>, <byttl><org>भाषा</org></byttl></byline>"
    "<distributor><org>भाषा</org></distributor><dateline><location><city>भोपाल</city></location> "
    "(<location><region>मप्र</region></location>), सोमवार, 26 जनवरी 2026 (भाषा), आशा राव।"
    '<story.date norm="20260126"/></dateline>'
)
CONTENT = """\
<body.content>
<block><p>मंत्री मोहन लाल ने “<q class="partial" quote-source="मोहन लाल">काम कल से</q>” कहा।</p>
<bq class="partial"><block><p>काम कल से</p></block><credit><person>मोहन लाल<function>मंत्री</function></person></credit></bq></block>
<block><hl2>आगे</hl2>
<p><q quote-source="रवि">हाँ</q> और <q quote-source="रवि">हाँ</q></p>
<bq><block><p>हाँ</p></block><credit><person>रवि</person></credit></bq>
<bq><block><p>शायद</p></block></bq>
<ul><li>नक्शा<ol><li>क</li><li>ख</li></ol></li><li>ठेका</li></ul></block>
<media media-type="image"><media-reference/><media-caption>नहर पर मज़दूर</media-caption></media>
<media media-type="image"><media-reference/><media-caption>बाँध</media-caption></media>
</body.content>"""
NITF = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<nitf {SPACE} baselang="hi" xml:lang="hi">
<head><title>नहर की सफाई शुरू</title>{CRUMBS}<docdata><date.issue norm="20260126T180530+0530"/><key-list><keyword key="जल"/><keyword key="खेती"/></key-list></docdata><pubdata type="web" ex-ref="https://news.example/1"/><revision-history norm="20260126T180530+0530"/></head>
<body><body.head><hedline><hl1>नहर की सफाई शुरू</hl1></hedline>{BY}<abstract><p>सोमवार से काम</p></abstract></body.head>
{CONTENT}</body>
</nitf>
"""


def test_nitf() -> None:
    assert nitf.dumps(WHOLE, residue=False) == NITF
    assert nitf.loads(NITF) == nitf.carried(WHOLE)


G2 = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="https://news.example/1" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:space="preserve" xml:lang="hi">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
<itemMeta><itemClass qcode="ninat:text"/><provider><name>जल समाचार</name></provider><versionCreated>{MOMENT}</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><contentCreated>{MOMENT}</contentCreated><contentModified>{MOMENT}</contentModified><creator><name>आशा राव</name></creator><language tag="hi"/><keyword>जल</keyword><keyword>खेती</keyword><headline>नहर की सफाई शुरू</headline><dateline>{DATELINE}</dateline><by>रिपोर्ट: आशा राव, भाषा</by><description role="drol:summary">सोमवार से काम</description></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml">
<nitf {SPACE} baselang="hi" xml:lang="hi">
<head>{CRUMBS}</head>
<body><body.head>{BY}</body.head>
{CONTENT}</body>
</nitf>
</inlineXML></contentSet>
</newsItem>
"""


def test_newsml_g2() -> None:
    assert newsml_g2.dumps(WHOLE, residue=False, provider="जल समाचार") == G2
    assert newsml_g2.loads(G2) == newsml_g2.carried(WHOLE)
