"""Live blogs: the clocks of their entries, and highlights above them."""

import newsmodel

HEADLINE = "पंचायत चुनाव की मतगणना जारी, पहले रुझान आए"
INTRO = "जिले की बीस पंचायतों में मतगणना सुबह आठ बजे शुरू हुई। पल पल की खबर यहां मिलेगी।"
ENTRIES = (
    "11:42 AM (IST) • 01 Feb 2026\nरामपुर में रेखा देवी जीतीं\nरामपुर पंचायत में रेखा देवी ने दो सौ वोट से जीत दर्ज की।",
    "11:20 AM (IST) • 01 Feb 2026\nदूसरे दौर की गिनती पूरी\nदूसरे दौर की गिनती पूरी हो गई है और तीसरा दौर शुरू हो गया है।",
    "11:01 AM (IST) • 01 Feb 2026\nगिनती शुरू\nसभी पंचायतों में डाक मतपत्रों की गिनती शुरू हो गई है।",
)


def test_the_clocks_of_entries_are_headings_and_no_dates_of_the_article() -> None:
    article = newsmodel.parse("\n\n".join((HEADLINE, "लाइव अपडेट", INTRO, *ENTRIES))).article

    assert article.published_at is None
    assert article.byline is None
    assert article.captions == ()
    headings = [section.heading for section in article.sections]
    assert headings[0] == "11:42 AM (IST) • 01 Feb 2026"
    assert headings[1] == "रामपुर में रेखा देवी जीतीं"
    assert len(article.paragraphs) == 3


def test_one_clock_above_the_text_is_its_date() -> None:
    article = newsmodel.parse("\n\n".join((HEADLINE, ENTRIES[0]))).article

    assert article.published_at is not None


def test_clocks_of_comments_make_no_live_blog() -> None:
    thread = "\n\n".join(
        f"Asha\n{at} AM (IST) • 02 Feb 2026\nआज की गिनती बहुत धीमी है, सब लोग परेशान हैं।"
        for at in ("9:10", "9:20", "9:30")
    )
    article = newsmodel.parse(
        f"{HEADLINE}\n\n11:42 AM (IST) • 01 Feb 2026\n\n{INTRO}\n\n3 COMMENTS\n\n{thread}"
    ).article

    assert article.published_at is not None
    assert len(article.comments) == 3


def test_highlights_are_all_lines_that_touch() -> None:
    page = newsmodel.parse(
        f"{HEADLINE}\n\nहाइलाइट्स\n\nबीस पंचायतों में गिनती\nदो सौ उम्मीदवार मैदान में\nशाम तक नतीजे\n\nBy Asha\n\nरामपुर: {INTRO}"
    )

    assert page.article.summary == "बीस पंचायतों में गिनती\nदो सौ उम्मीदवार मैदान में\nशाम तक नतीजे"
    assert page.text[page.spans[newsmodel.Path("summary")].slice] == page.article.summary
    assert page.article.byline is not None


def test_a_byline_or_a_date_ends_highlights() -> None:
    for line in ("By Asha", "1 फरवरी 2026", "Share"):
        article = newsmodel.parse(
            f"{HEADLINE}\n\nहाइलाइट्स\n\nबीस पंचायतों में गिनती\n{line}\n\nरामपुर: {INTRO}"
        ).article

        assert article.summary == "बीस पंचायतों में गिनती"


def test_entries_may_have_no_titles_and_readers_comments_below_them() -> None:
    entries = "\n\n".join("\n".join((lines[0], lines[2])) for lines in map(str.splitlines, ENTRIES))
    text = f"{HEADLINE}\n\n{entries}\n\n2 COMMENTS\n\nAsha\n1 Feb 2026\nबहुत धीमी गिनती है।"
    article = newsmodel.parse(text).article

    assert article.published_at is None
    assert [section.heading for section in article.sections] == [entry.splitlines()[0] for entry in ENTRIES]


def test_one_clock_more_below_the_text_makes_no_live_blog() -> None:
    untitled = ["\n".join((entry.splitlines()[0], entry.splitlines()[2])) for entry in ENTRIES]

    assert newsmodel.parse("\n\n".join((HEADLINE, *ENTRIES[:2]))).article.published_at is not None
    assert newsmodel.parse("\n\n".join((HEADLINE, *untitled[:2]))).article.published_at is not None


def test_a_clock_with_a_label_is_of_the_article() -> None:
    _, title, text = ENTRIES[0].splitlines()
    head = ("Updated: 01 Feb 2026 11:50 AM", title, text)
    article = newsmodel.parse("\n\n".join((HEADLINE, *head, *ENTRIES[1:], ENTRIES[0]))).article

    assert article.modified_at is not None
    assert article.modified_at.isoformat() == "2026-02-01T11:50"


def test_a_clock_above_the_headline_is_of_the_page() -> None:
    text = ENTRIES[0].splitlines()[2]
    article = newsmodel.parse("\n\n".join(("01 Feb 2026 11:50 AM", HEADLINE, text, INTRO, *ENTRIES))).article

    assert article.headline == HEADLINE
    assert article.lead is not None
    assert article.lead.text == text
    assert article.sections[0].heading is None


def test_days_above_paragraphs_are_no_clocks() -> None:
    days = "\n\n".join(f"{day} Feb 2026\n{INTRO}" for day in (3, 2, 1))
    article = newsmodel.parse(f"{HEADLINE}\n\n{days}").article

    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-02-03"


def with_pictures() -> list[str]:
    lines = [entry.splitlines() for entry in ENTRIES]
    return [f"{clock}\n{text}\nगिनती के बाहर जमा लोग (फोटो: एजेंसी)" for clock, _, text in lines]


def test_entries_may_end_with_a_picture() -> None:
    article = newsmodel.parse("\n\n".join((HEADLINE, *with_pictures()))).article

    assert article.published_at is None
    assert [section.heading for section in article.sections] == [entry.splitlines()[0] for entry in ENTRIES]
    assert len(article.captions) == 3


def test_a_sentence_between_the_clock_of_the_page_and_that_of_the_first_entry_is_the_summary() -> None:
    article = newsmodel.parse(
        "\n\n".join(("01 Feb 2026 11:50 AM", HEADLINE, INTRO, *with_pictures()))
    ).article

    assert article.summary == INTRO
    assert article.sections[0].heading == ENTRIES[0].splitlines()[0]


def test_four_pictures_alone_are_no_titles_of_other_articles() -> None:
    pictures = [f"{place} में जमा लोग (फोटो: एजेंसी)" for place in ("रामपुर", "सीतापुर", "गोंडा", "बस्ती")]

    assert newsmodel.parse("\n\n".join((HEADLINE, *pictures))).kind is newsmodel.PageKind.STUB
