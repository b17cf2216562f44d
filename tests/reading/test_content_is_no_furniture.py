"""Headlines, headings and sentences that begin, end or go on like the words around an article."""

import pytest

import newsmodel
from newsmodel.reading.breadcrumb import starts_at_home
from newsmodel.reading.byline_labels import byline_label
from newsmodel.reading.furniture_phrases import furniture_phrases
from newsmodel.reading.line_labels import also_read, caption_like, comment_header, summary_label, tags_label
from newsmodel.reading.shapes import shape_of
from newsmodel.text.phrases import phrase_key

CONTENT = [
    "Share market falls for the third day",
    "With better inputs farmers can double the yield",
    "Inputs of farmers cost more this year, says report",
    "Police act on input: two held with pistols",
    "पार्टी ने कहा कि यह उनके निजी विचार हैं।",
    "आयोग ने खबर को गलत बताया, अखबार ने संपादन नहीं किया था।",
    "Captions were auto-generated from the speech, the channel said.",
    "The news came from a wire agency, the editor said.",
    "Share of women in the police rises",
    "Share on exports to be reviewed",
    "Search for missing fishermen goes on",
    "Next year's budget to be larger",
    "Next of kin to get five lakh rupees",
    "Love stories from the old city",
    "Home minister visits Pune",
    "HOME LOANS GET CHEAPER",
    "Homeless shelter opens near the station",
    "HomePod sales fall in India",
    "By the time the police came they were gone",
    "Report on farm loans tabled in the assembly",
    "Report: 40 per cent of schools have no well",
    "Report-card day brings tears",
    "Author Arundhati Roy wins a prize",
    "Reporter shot at in Bihar",
    "Editor of weekly held",
    "Kohli thanks his fans",
    "Guru meets his followers",
    "Investors rush to sell shares",
    "Minister explains his views",
    "What the letter reads",
    "1 of 3 accused arrested in Meerut",
    "Page 3 culture of Mumbai fades",
    "Apple cuts its app store fee",
    "Police raid office of news portal in Delhi",
    "Question paper leaked in a WhatsApp group, three held",
    "Telegram channel of the gang traced",
    "Do not sell land to outsiders, says panchayat",
    "Developed by students, sensor spots fake milk",
    "Designed by villagers, bridge opens",
    "Sign up for the voter list ends on Friday",
    "Archive of folk songs opens in Jodhpur",
    "Browsing habits of teenagers change",
    "Copyright case against singer dismissed",
    "Documents found in the well (with photographs)",
    "Window seats to cost more (from May)",
    "Variety of rice fetches more (Rs 40 a kilo)",
    "Watch-list names twelve firms",
    "Credit-card rules change from May",
    "Micro-credit scheme begins in Odisha",
    "The big picture: what the budget leaves out",
    "Kolkata photo-journalist wins award",
    "Tele-photo lens wins a prize",
    "Tag team of brothers wins gold",
    "Tag-along dog reaches the summit",
    "Popular front banned in two states",
    "Comments of the minister cause a row",
    "Two comments that changed the game",
    "Contact tracing begins in Kerala",
    "India 250 Australia 240",
    "Live music returns to the old fort",
    "शेयर बाज़ार में गिरावट, निवेशक चिंतित",  # share market falls
    "शेयर बेचने की होड़",  # rush to sell shares
    "खोज अभियान तीसरे दिन भी जारी",  # the search goes on
    "अगला चुनाव कौन जीतेगा",  # who will win the next election
    "अगले साल से बदलेगा पाठ्यक्रम",
    "होम लोन फिर हुआ सस्ता",  # home loans are cheaper again
    "होमगार्ड की भर्ती शुरू",  # home guards are hired
    "होम डिलीवरी के नाम पर ठगी",
    "रिपोर्ट में कहा गया, हवा और बिगड़ेगी",  # the report says
    "रिपोर्ट: 40 फीसदी स्कूलों में पानी नहीं",
    "लेखक की किताब पर विवाद",  # a row about the writer's book
    "संपादक पर हमला, दो गिरफ्तार",
    "ठगों ने ऐप डाउनलोड कराकर खाते से पैसे उड़ाए",  # swindlers had an app installed
    "किसानों को ऐप के लिए मिला प्रशिक्षण",
    "आरोपियों ने व्हाट्सएप ग्रुप बनाकर पेपर बेचा",  # the accused sold the paper in a group
    "युवाओं से जुड़ने के लिए पार्टी का अभियान",  # the party's campaign to reach the young
    "सड़क से जुड़ने के लिए गाँव का इंतज़ार",
    "विज्ञापन एजेंसी ने भर्ती की सूची जारी की",  # the agency put out a list
    "संग्रह में रखी पांडुलिपियाँ सुरक्षित",  # the manuscripts in the collection
    "पुरालेख विभाग में आग",
    "बदलती तस्वीर: गाँव में पहुँची बिजली",  # the changing picture
    "कृषि ऋण: बैंकों को निर्देश",
    "फोटो-पत्रकार पर हमले की निंदा",  # a press photographer attacked
    "चित्रकूट में मेला आज से",
    "छाया रहा कोहरा, ट्रेनें लेट",  # fog lay; छाया is also a credit
    "सार्वजनिक अवकाश घोषित",
    "विषय बदलने पर छात्र नाराज़",  # subject, also a label of tags
    "टैगोर की कविता पर नाटक",
    "पढ़ेंगे तभी बढ़ेंगे, बोले मंत्री",
    "नाम बदलने की माँग तेज़",
    "जवाब नहीं मिला तो धरना",
    "लाइक पाने के लिए जान जोखिम में",
    "यात्री नियमों को फॉलो करें, रेलवे की अपील",
]


@pytest.mark.parametrize("text", CONTENT)
def test_content_is_taken_for_no_furniture(text: str) -> None:
    assert furniture_phrases().meaning(phrase_key(text)) is None
    assert shape_of(text) is None


@pytest.mark.parametrize("text", CONTENT)
def test_content_is_taken_for_no_label(text: str) -> None:
    assert starts_at_home(text) is None
    assert byline_label(text) is None
    assert also_read(text) is None
    assert summary_label(text) is None
    assert tags_label(text) is None
    assert comment_header(text) is None
    assert not caption_like(text)


def test_a_headline_that_says_how_often_something_was_seen_counts_nothing() -> None:
    text = (
        "नदी में नहाते हाथियों का वीडियो तीन दिन में दस लाख से ज्यादा बार देखा गया\n\n"
        "वन विभाग ने कहा कि हाथियों का यह झुंड हर साल इसी महीने नदी पर आता है।\n\n"
        "4,210 बार देखा गया"
    )
    page = newsmodel.parse(text)
    assert page.article.headline is not None
    assert page.article.headline.startswith("नदी में नहाते")
    assert [item.text for item in page.furniture] == ["4,210 बार देखा गया"]


@pytest.mark.parametrize(
    "headline",
    [
        "Breaking News : घाटी में टूटा पुल, दो लोग घायल",
        "UP Latest News Today: गाँव में पहुँचा नहर का पानी",
        "Breaking News: Bridge falls in the valley, two hurt",
        "Photos: बर्फ की चादर में लिपटा पहाड़ी शहर",
        "लेखक और शिक्षक सुरेश नेगी का निधन",
    ],
)
def test_a_headline_behind_its_subject_is_one(headline: str) -> None:
    lead = (
        "The bridge across the river in the valley fell on Monday morning and two people were hurt."
        if headline.isascii()
        else "घाटी में सोमवार की सुबह नदी पर बना पुल टूट गया और उससे गुजर रहे दो लोग घायल हो गए।"
    )
    assert newsmodel.parse(f"{headline}\n\n{lead}").article.headline == headline


@pytest.mark.parametrize(
    "text", ["Valley Times: Latest News, Breaking News in Hindi", "Photos: PTI", "लेखक सुरेश नेगी"]
)
def test_the_name_of_a_site_a_credit_and_a_byline_are_none(text: str) -> None:
    lead = "घाटी में सोमवार की सुबह नदी पर बना पुल टूट गया और उससे गुजर रहे दो लोग घायल हो गए।"
    assert newsmodel.parse(f"{text}\n\n{lead}").article.headline is None
