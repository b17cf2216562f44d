"""The programs under docs/examples run, and print what they promise."""

import json
import pathlib
import subprocess
import sys

EXAMPLES = pathlib.Path(__file__).parents[2] / "docs" / "examples"

# Written by hand from the page: what a reader of it would say that it holds.
TREE = """\
The article
-----------
headline: उज्जैन में शिप्रा की सफाई के लिए घाटों पर उतरीं तैरती मशीनें
breadcrumb: Home > State
dateline: उज्जैन
published_at: not known
modified_at: not known
captured_at: 2026-02-12T19:15:26
section: (before the first heading)
"""
HEADINGS = ["(before the first heading)", "काम की शुरुआत", "मछुआरों की चिंता", "अगले कदम", "निगरानी"]
QUOTES = """\
Who said what
-------------
अनामिका दुबे (नगर निगम की आयुक्त), direct, कहा: हम मशीन के भरोसे नहीं बैठेंगे—हर घाट पर सुबह-शाम लोग भी तैनात रहेंगे।
बाबूलाल केवट (मछुआरा समिति के अध्यक्ष), partial, कहा: जाल डालने के समय और जगह

"""
FURNITURE = [
    "RELATED ARTICLES",
    "LEAVE A REPLY",
    "Please enter your comment!",
    "Please enter your name here",
    "- Advertisment -",
    "Most Popular",
    "Recent Comments",
]


def run(*arguments: str) -> str:
    """Run the program as a user does, whatever the terminal says of its encoding."""
    command = [sys.executable, str(EXAMPLES / "read_page.py"), *arguments]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")


def test_the_sample_page_is_read_as_a_person_reads_it() -> None:
    printed = run()

    assert printed.startswith(TREE)
    assert QUOTES in printed
    headings = [
        line.removeprefix("section: ") for line in printed.splitlines() if line.startswith("section: ")
    ]
    assert headings == HEADINGS
    assert printed.count("\n  item: ") == 3
    assert "\ncomments: 0\n" in printed


def test_what_is_furniture_stands_under_its_title() -> None:
    furniture = run().split("Furniture of the page\n---------------------\n")[1].split("\n\nAs JSON\n")[0]

    for phrase in FURNITURE:
        assert phrase in furniture
    assert "उज्जैन" not in furniture.replace("HomeStateउज्जैन", "")


def test_the_json_is_the_article() -> None:
    document = json.loads(run().split("As JSON\n-------\n")[1])

    assert document["schema_version"] == 1
    assert "उज्जैन में शिप्रा की सफाई" in json.dumps(document, ensure_ascii=False)


def test_a_file_of_the_users_own_is_read(tmp_path: pathlib.Path) -> None:
    page = tmp_path / "page.txt"
    # The bridge is done; it opens on Monday, and the ferry stays.
    text = (
        "पुल का काम पूरा\n\n"
        "बलिया: नया पुल सोमवार से लोगों के लिए खुल जाएगा। ज़िला प्रशासन ने बताया कि नाव भी चलती रहेगी।\n\n"
        "पुल पर पैदल चलने वालों के लिए अलग रास्ता बना है और रात में रोशनी का इंतज़ाम किया गया है।\n"
    )
    page.write_text(text, encoding="utf-8")

    printed = run(str(page))

    assert "headline: पुल का काम पूरा\n" in printed
    assert "dateline: बलिया\n" in printed


# What reading_marathi.py should print, by hand: a canal in Pune is cleaned, the commissioner speaks.
MARATHI = """\
timestamp: 2026-01-26T09:15 published
dateline: ('नागपूर',) ('पीटीआय',) --01-26
quote: काम पूर्ण होईल. Speaker(name='सुनील पाटील', role='महापालिका आयुक्त') सांगितले
page: article mr
headline: पुण्यातील कालव्याच्या सफाईला सुरुवात
breadcrumb: ('मुख्यपृष्ठ', 'शहर')
byline: ('स्नेहा जाधव',)
published: 2026-01-26T09:15
dateline: ('पुणे',)
lead: शहरातील मुख्य कालव्याच्या सफाईचे काम सोमवारी सुरू झाले आहे. यासाठी चार कोटी रुपये मंजूर झाले आहेत.
speakers: ['सुनील पाटील']
items: ['मार्चमध्ये दुसरा टप्पा', 'प्रत्येक प्रभागात एक समिती']
related: ('मेट्रोच्या नव्या मार्गाला मंजुरी',)
furniture: [('share', 'बातमी शेअर करा'), \
('also_read', 'हेही वाचा: मेट्रोच्या नव्या मार्गाला मंजुरी'), ('advertisement', 'जाहिरात')]
hindi: hi
"""

HILL_HERALD = """\
style: Hill Herald
headline: Snow closes the pass road for three days
byline: ('Words by', ('Alka Rawat',))
published: 2026-01-12T16:30
lead: The pass road will stay closed until Thursday, the administration said. Two ploughs are at work.
furniture: [('site', 'Hill Herald · since 1962'), ('reaction', 'Rate this story ★★★★★'), \
('navigation', 'Back to the valley'), ('comment_form', 'Tell the editor what you think')]
read back: 100 of 100
"""


def run_program(name: str) -> str:
    command = [sys.executable, str(EXAMPLES / name)]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")


def test_one_file_is_enough_for_a_language() -> None:
    assert run_program("read_marathi.py").replace("\r\n", "\n") == MARATHI


def test_one_file_is_enough_for_a_page_style() -> None:
    assert run_program("read_own_page_style.py").replace("\r\n", "\n") == HILL_HERALD
