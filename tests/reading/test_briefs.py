"""Stories in brief: one short sentence, told from a headline by its dateline."""

import pytest

import newsmodel


@pytest.mark.parametrize(
    ("text", "headline", "place", "story"),
    [
        ("सीतापुर में पुल खुला\n\nसीतापुर: पुल आज खुल गया।", "सीतापुर में पुल खुला", "सीतापुर", "पुल आज खुल गया।"),
        (
            "HomeStateदमोह में मेला टला\n\nदमोह में मेला टला\n\nदमोह (भाषा)। मेला अब मई में होगा।\n\nLEAVE A REPLY",
            "दमोह में मेला टला",
            "दमोह",
            "मेला अब मई में होगा।",
        ),
        (
            "Bridge opens in Kochi\n\nKOCHI: The bridge is open.",
            "Bridge opens in Kochi",
            "KOCHI",
            "The bridge is open.",
        ),
    ],
)
def test_a_short_sentence_with_a_dateline_is_the_story(
    text: str, headline: str, place: str, story: str
) -> None:
    page = newsmodel.parse(text)
    assert page.kind is newsmodel.PageKind.ARTICLE
    assert page.article.headline == headline
    assert page.article.summary is None
    assert page.article.dateline is not None
    assert page.article.dateline.places == (place,)
    assert [paragraph.text for paragraph in page.article.paragraphs] == [story]


@pytest.mark.parametrize(
    "text", ["सीतापुर में पुल खुला\n\nपुल आज खुल गया।", "सीतापुर: पुल आज खुल गया।", "पुल खुला\n\nसीतापुर: पुल आज…"]
)
def test_without_dateline_headline_or_end_there_is_no_story(text: str) -> None:
    assert newsmodel.parse(text).article.dateline is None
