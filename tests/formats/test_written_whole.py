"""A whole story as each format writes it, letter for letter."""

import attrs

from newsmodel import BulletList, Comment, ListItem, Paragraph, Quote, Section, Speaker
from newsmodel.formats import html5
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
