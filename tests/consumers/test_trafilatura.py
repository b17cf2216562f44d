"""trafilatura takes the text out of a page's HTML, and newsmodel reads it."""

import newsmodel
from consuming import consumer
from newsmodel import Speaker

trafilatura = consumer("trafilatura")

HTML = """<!doctype html>
<html lang="hi"><head><title>नहर की सफाई का काम शुरू | हमारा ज़िला</title></head>
<body>
<nav><a href="/">होम</a> <a href="/state">राज्य</a> <a href="/sport">खेल</a></nav>
<main><article>
<h1>नहर की सफाई का काम शुरू</h1>
<p>सीतापुर: सिंचाई विभाग ने सोमवार को शहर की मुख्य नहर की सफाई का काम शुरू कर दिया। इस पर बारह करोड़ रुपये खर्च होंगे
और काम जून के आखिर तक चलेगा।</p>
<p>अभियंता रमेश वर्मा ने कहा, “पानी समय पर मिलेगा और किसी गाँव को इंतज़ार नहीं करना पड़ेगा।” उन्होंने लोगों से नहर में
कचरा न डालने को कहा।</p>
<h2>आगे क्या</h2>
<ul><li>गेट की मरम्मत</li><li>किनारों पर पेड़</li></ul>
<p>विभाग के मुताबिक पहले चरण में आठ किलोमीटर नहर साफ होगी। दूसरे चरण की तारीख बाद में बताई जाएगी।</p>
</article></main>
<footer>© हमारा ज़िला। सर्वाधिकार सुरक्षित।</footer>
</body></html>"""


def test_the_text_of_a_page_is_an_article() -> None:
    text = trafilatura.extract(HTML)

    page = newsmodel.parse(text)

    assert page.reconstruct() == text
    article = page.article
    assert (article.headline, article.language) == ("नहर की सफाई का काम शुरू", "hi")
    assert article.dateline is not None
    assert article.dateline.places == ("सीतापुर",)
    assert article.lead is not None
    assert article.lead.text.startswith("सिंचाई विभाग ने सोमवार को शहर की मुख्य नहर")
    [quote] = article.quotes
    assert quote.text == "पानी समय पर मिलेगा और किसी गाँव को इंतज़ार नहीं करना पड़ेगा।"
    assert quote.speaker == Speaker(name="रमेश वर्मा", role="अभियंता")
    assert [item.text for bullets in article.lists for item in bullets.items] == [
        "गेट की मरम्मत",
        "किनारों पर पेड़",
    ]
    assert "©" not in text
