"""ninjs as agencies and their systems write it: three spellings, three shapes of the same facts."""

import pytest

from newsmodel.errors import DecodeError
from newsmodel.formats import ninjs
from newsmodel.model.article import Article
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline

ONE = """{"uri": "http://agency.example/1", "type": "text", "mimetype": "text/html", "version": "1",
 "versioncreated": "2016-03-01T10:00:00Z", "pubstatus": "usable", "language": "en-GB",
 "headline": "Canal cleaned", "byline": "By Asha Rao", "located": "Bhopal",
 "description_text": "Work has begun.", "description_caption": "A canal",
 "subject": [{"code": "1", "name": "water"}], "person": [{"name": "A. Minister", "rel": "about"}],
 "body_xhtml": "<div><p>Work began on Monday.</p><p>&nbsp;</p><h2>Next</h2><ul><li>Survey</li></ul></div>",
 "body_text": "not this one",
 "associations": {"mainpicture": {"uri": "http://agency.example/p", "type": "picture",
   "description_caption": "Workers at the canal"}}}"""
TWO = """{"uri": "urn:x:2", "standard": {"name": "ninjs", "version": "2.0"},
 "firstcreated": "2021-05-04T08:00:00+02:00", "versioncreated": "2021-05-04T09:30:00+02:00",
 "headlines": [{"role": "short", "value": "Canal"}, {"role": "main", "value": "Canal cleaned"}],
 "descriptions": [{"role": "caption", "value": "x"}, {"role": "summary", "value": "Work has begun."}],
 "by": "Asha Rao", "people": [{"name": "Asha Rao", "rel": "creator"}],
 "bodies": [{"role": "main", "contenttype": "text/plain", "value": "Work began.\\n\\nIt is late."}],
 "subjects": [{"name": "water"}],
 "associations": [{"name": "more", "uri": "urn:x:3", "type": "text",
   "headlines": [{"value": "Dam is full"}]}]}"""
THREE = """{"uri": "https://agency.example/3", "firstCreated": "2024-05-04T08:00:00.123Z",
 "versionCreated": "2024-05-04T09:30:00Z", "contentCreated": "2024-05-03T09:30:00Z",
 "headlines": [{"value": "Canal &amp; dam", "contentType": "text/html"}], "language": "en",
 "bodies": [{"contentType": "text/html", "value": "<p>He said <q>yes</q>.<br>Then<p>he left"}],
 "infoSources": [{"name": "ANI"}], "located": "Bhopal",
 "associations": [{"name": "p", "uri": "https://agency.example/p", "type": "picture",
   "descriptions": [{"value": "Workers"}]}]}"""


def test_version_1() -> None:
    article = ninjs.loads(ONE)
    assert article.headline == "Canal cleaned"
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2016-03-01T10:00:00+00:00"
    assert article.modified_at is None
    assert article.byline is not None
    assert (article.byline.written, article.byline.names) == ("By Asha Rao", ("Asha Rao",))
    assert article.dateline is not None
    assert article.dateline.places == ("Bhopal",)
    assert article.summary == "Work has begun."
    assert [paragraph.text for paragraph in article.paragraphs] == ["Work began on Monday."]
    assert [section.heading for section in article.sections] == [None, "Next"]
    assert article.captions == ("Workers at the canal",)
    assert (article.tags, article.language, article.url) == (("water",), "en-GB", "http://agency.example/1")


def test_version_2() -> None:
    article = ninjs.loads(TWO)
    assert article.headline == "Canal cleaned"
    assert article.summary == "Work has begun."
    assert article.published_at is not None
    assert article.modified_at is not None
    assert article.published_at.isoformat() == "2021-05-04T08:00:00+02:00"
    assert article.modified_at.isoformat() == "2021-05-04T09:30:00+02:00"
    assert article.byline is not None
    assert article.byline.names == ("Asha Rao",)
    assert [paragraph.text for paragraph in article.paragraphs] == ["Work began.", "It is late."]
    assert (article.related, article.url) == (("Dam is full",), None)


def test_version_3() -> None:
    article = ninjs.loads(THREE)
    assert article.headline == "Canal & dam"
    assert [paragraph.text for paragraph in article.paragraphs] == ["He said “yes”.\nThen", "he left"]
    assert [quote.text for quote in article.quotes] == ["yes"]
    assert article.captions == ("Workers",)
    assert article.byline is None
    assert article.dateline is not None
    assert article.dateline.agencies == ()


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("By ASHA RAO and R. K. SINGH, Agency", ("ASHA RAO", "R. K. SINGH")),
        ("आशा राव और रवि पाठक", ("आशा राव", "रवि पाठक")),
        ("By Abby Rao", ("Abby Rao",)),
        ("Abby Rao", ("Abby Rao",)),
        ("Asha Rao in Bhopal", ()),
        ("Asha Rao / Agency", ()),
        ("desk@news.example", ()),
        ("By", ()),
    ],
)
def test_a_byline_is_taken_apart_where_that_is_safe(written: str, names: tuple[str, ...]) -> None:
    article = ninjs.from_dict({"uri": "urn:x:1", "byline": written})
    assert article.byline == Byline(written=written, names=names)


def test_an_item_of_a_system_that_calls_its_uri_a_guid() -> None:
    article = ninjs.from_dict(
        {
            "guid": "urn:newsml:cms.example:1",
            "headline": "Canal cleaned",
            "byline": "Desk",
            "authors": [{"name": "Asha Rao", "role": "writer"}, {"user": "x"}],
            "body_html": "<p>Work began.</p>",
            "versioncreated": "2017-08-24T04:38:34+0000",
        }
    )
    assert article.byline == Byline(written="Desk", names=("Asha Rao",))
    assert [paragraph.text for paragraph in article.paragraphs] == ["Work began."]
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2017-08-24T04:38:34+00:00"


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("[]", ["", "uri"]),
        ('{"uri": {"a": 1}}', ["uri"]),
        ('{"uri": [1]}', ["uri"]),
        ("{}", ["uri"]),
        ('{"uri": null}', ["uri"]),
        ('{"uri": "urn:x:1", "headline": ["a"]}', ["headline"]),
        ('{"uri": "urn:x:1", "headlines": "a"}', ["headlines"]),
        ('{"uri": "urn:x:1", "bodies": [1, {"value": 2}]}', ["bodies[0]", "bodies[1].value"]),
        ('{"uri": "urn:x:1", "uri": "urn:x:2"}', ["uri"]),
        ('{"uri": "urn:x:1", "x": [NaN, 1e400]}', ["x[0]", "x[1]"]),
    ],
)
def test_faults_are_named_with_their_paths(text: str, paths: list[str]) -> None:
    with pytest.raises(DecodeError) as caught:
        ninjs.loads(text)
    assert {str(issue.path) for issue in caught.value.issues} <= set(paths)
    assert caught.value.count


@pytest.mark.parametrize(
    ("value", "expected"), [("<p>one</p><p>two</p>", ["one", "two"]), ("1 < 2\n\n3", ["1 < 2", "3"])]
)
def test_a_body_that_does_not_say_what_it_is_is_looked_at(value: str, expected: list[str]) -> None:
    article = ninjs.from_dict({"uri": "urn:x:1", "bodies": [None, {"value": value}], "subjects": None})
    assert [paragraph.text for paragraph in article.paragraphs] == expected


def test_a_headline_in_html_has_no_tags() -> None:
    headline = {"value": "<b>Canal</b>  &amp; <i>dam</i>", "contentType": "text/html"}
    assert ninjs.from_dict({"uri": "urn:x:1", "headlines": [headline]}).headline == "Canal & dam"


@pytest.mark.parametrize(
    ("given", "byline"),
    [
        (
            {"people": [{"name": "Asha Rao", "rel": "creator"}]},
            Byline(written="By Desk", names=("Asha Rao",)),
        ),
        (
            {"organisations": [{"name": "ANI", "rel": "creator"}]},
            Byline(written="By Desk", agencies=("ANI",)),
        ),
        ({"people": [{"name": "A. Minister", "rel": "about"}]}, Byline(written="By Desk", names=("Desk",))),
    ],
)
def test_who_is_named_as_an_author_is_the_byline(given: dict[str, object], byline: Byline) -> None:
    assert ninjs.from_dict({"uri": "urn:x:1", "by": "By Desk", **given}).byline == byline


@pytest.mark.parametrize(
    ("given", "dateline"),
    [
        ({"located": "Bhopal"}, Dateline(written="Bhopal", places=("Bhopal",))),
        (
            {"places": [{"name": "Bhopal", "rel": "dateline"}, {"name": "Sehore", "rel": "dateline"}]},
            Dateline(written="Bhopal, Sehore", places=("Bhopal", "Sehore")),
        ),
        (
            {"located": "Bhopal, MP", "places": [{"name": "Bhopal", "rel": "dateline"}]},
            Dateline(written="Bhopal, MP", places=("Bhopal",)),
        ),
    ],
)
def test_where_it_was_filed_is_the_dateline(given: dict[str, object], dateline: Dateline) -> None:
    assert ninjs.from_dict({"uri": "urn:x:1", **given}).dateline == dateline


@pytest.mark.parametrize(
    ("roles", "best"),
    [
        ("short text caption", "caption"),
        ("short text", "text"),
        ("short -", "-"),
        ("x short", "short"),
        ("", None),
    ],
)
def test_a_caption_is_the_text_that_says_most_of_the_picture(roles: str, best: str | None) -> None:
    texts = [{"value": role, "role": role.strip("-")} for role in roles.split()]
    picture = {"uri": "urn:x:2", "type": "picture", "descriptions": texts}
    article = ninjs.from_dict({"uri": "urn:x:1", "associations": [picture]})
    assert article.captions == (() if best is None else (best,))


@pytest.mark.parametrize(
    ("given", "path", "message"),
    [
        ({"headline": ["a"]}, "headline", "must be a string, got a list"),
        ({"headlines": "a"}, "headlines", "must be a list, got 'a'"),
        ({"bodies": [1]}, "bodies[0]", "must be an object, got 1"),
    ],
)
def test_a_fault_says_what_was_expected(given: dict[str, object], path: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        ninjs.from_dict({"uri": "urn:x:1", **given})
    assert {(str(issue.path), issue.message) for issue in caught.value.issues} == {(path, message)}


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("[]", {("document.wrong_type", "", "must be an object, got a list")}),
        ("{}", {("document.missing_key", "uri", "must be a string, got null")}),
        ('{"uri": 7}', {("document.missing_key", "uri", "must be a string, got 7")}),
    ],
)
def test_what_is_no_item_is_a_fault(text: str, faults: set[tuple[str, str, str]]) -> None:
    with pytest.raises(DecodeError) as caught:
        ninjs.loads(text)
    assert {(issue.code, str(issue.path), issue.message) for issue in caught.value.issues} >= faults


def test_values_that_json_does_not_have_are_faults() -> None:
    with pytest.raises(DecodeError, match="strings as keys"):
        ninjs.from_dict({"uri": "urn:x:1", 7: "x"})  # type: ignore[dict-item]
    with pytest.raises(DecodeError, match="type object"):
        ninjs.from_dict({"uri": "urn:x:1", "headline": object()})


def test_an_address_that_is_too_long_is_no_uri() -> None:
    tree = ninjs.to_dict(Article(url="https://news.example/" + "a" * 9000))
    assert tree["uri"].startswith("urn:uuid:")
