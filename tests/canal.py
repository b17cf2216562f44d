"""The story of a canal, as pages tell it whose landmarks are looked for."""

import newsmodel

# Cleaning of the canal; the department began on Monday, four crores are approved.
HEADLINE = "नहर की सफाई का काम शुरू"
LEAD = "सिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। चार करोड़ रुपये मंज़ूर हुए हैं।"
MORE = "इस काम से बीस गाँवों के लोगों को फायदा होगा और सड़क भी बनेगी।"
LAST = "काम की निगरानी के लिए तीन लोगों की समिति बनाई गई है।"
# They had asked for it for ten years.
SUMMARY = "बीस गाँवों के लोग दस साल से सफाई की मांग कर रहे थे, अब पैसा मिला है।"
# Another page: the fields are green; people are glad of it, and a fair was crowded.
TITLE = "नहर में पानी आने से खेत हरे"
BODY = (
    "नहर की सफाई का काम सोमवार को शुरू हुआ है और गांव के लोग इससे बहुत खुश हैं। काम जून तक चलेगा।\n"
    "मेले में भीड़ रही और दुकानें देर रात तक खुली रहीं, प्रशासन ने इसकी पूरी तैयारी की थी।"
)


def read(*parts: str) -> newsmodel.Article:
    """Read a page of these lines, with blank ones between them."""
    article = newsmodel.parse("\n\n".join(parts)).article
    assert article is not None
    return article


def texts(article: newsmodel.Article) -> list[str]:
    """Give the texts of its paragraphs."""
    return [paragraph.text for paragraph in article.paragraphs]
