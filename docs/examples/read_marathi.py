"""Teach newsmodel Marathi with one file, languages/mr.py, and read Marathi news.

`python docs/examples/read_marathi.py` prints what it makes of a timestamp, a dateline, a quote and a page.
"""

import io
import sys
from pathlib import Path

import newsmodel

# The canal of the city is being cleaned; the commissioner speaks; the work ends in March.
PAGE = """\
मुख्यपृष्ठ / शहर

पुण्यातील कालव्याच्या सफाईला सुरुवात

लेखक: स्नेहा जाधव

प्रकाशित: 26 जानेवारी 2026, सकाळी 9:15 वाजता

बातमी शेअर करा

पुणे, 26 जानेवारी (पीटीआय): शहरातील मुख्य कालव्याच्या सफाईचे काम सोमवारी सुरू झाले आहे. यासाठी चार कोटी रुपये मंजूर झाले आहेत.

महापालिका आयुक्त सुनील पाटील यांनी सांगितले, “पावसाळ्यापूर्वी काम पूर्ण होईल.”

पुढे काय:

• मार्चमध्ये दुसरा टप्पा
• प्रत्येक प्रभागात एक समिती

हेही वाचा: मेट्रोच्या नव्या मार्गाला मंजुरी

जाहिरात
"""


def main() -> None:
    """Read the samples and print what was understood."""
    # First of all: what is read before this is read without Marathi.
    newsmodel.LANGUAGES.look_in(str(Path(__file__).with_name("languages")))

    stamp = newsmodel.parse_timestamp("प्रकाशित: 26 जानेवारी 2026, सकाळी 9:15 वाजता")
    print("timestamp:", stamp.isoformat(), stamp.role.value)
    dateline = newsmodel.parse_dateline("नागपूर, 26 जानेवारी (पीटीआय):")
    print("dateline:", dateline.places, dateline.agencies, dateline.date and dateline.date.isoformat())
    [found] = newsmodel.find_quotes("महापालिका आयुक्त सुनील पाटील यांनी सांगितले, “काम पूर्ण होईल.”")
    print("quote:", found.value.text, found.value.speaker, found.value.cue)

    page = newsmodel.parse(PAGE)
    article = page.article
    print("page:", page.kind.value, article.language)
    print("headline:", article.headline)
    print("breadcrumb:", article.breadcrumb)
    print("byline:", article.byline and article.byline.names)
    print("published:", article.published_at and article.published_at.isoformat())
    print("dateline:", article.dateline and article.dateline.places)
    print("lead:", article.lead and article.lead.text)
    print("speakers:", [quote.speaker and quote.speaker.name for quote in article.quotes])
    print("items:", [item.text for block in article.lists for item in block.items])
    print("related:", article.related)
    print("furniture:", [(item.kind.value, item.text) for item in page.furniture])
    # Hindi is read as before, and told from Marathi.
    print(
        "hindi:",
        newsmodel.parse(
            "नहर की सफाई शुरू\n\nसीतापुर: विभाग ने काम शुरू किया है और पैसा भी मिल गया है।"
        ).article.language,
    )


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # whatever the terminal is set to
    main()
