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
        ("\nAsha Rao\nWater Writer, Bhopal", ("Asha Rao",)),
        ("By <b>Asha Rao</b><BR/>Water Writer", ("Asha Rao",)),
        ("By\nAsha Rao and\nR. K. Singh,\nStaff, Bhopal", ("Asha Rao", "R. K. Singh")),
        ("Asha Rao\nEditor and Writer", ("Asha Rao",)),
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


def test_a_summary_is_the_text_that_is_most_of_one() -> None:
    roles = "summary abstract short text description lead teaser - html xhtml".split()
    texts = [{"role": role.strip("-"), "value": role} for role in ["other", *reversed(roles), "caption"]]
    while roles:
        article = ninjs.from_dict({"uri": "urn:x:1", "descriptions": texts})
        assert article.summary == roles.pop(0)
        del texts[-2]
    assert ninjs.from_dict({"uri": "urn:x:1", "descriptions": texts}).summary == "other"
    assert ninjs.from_dict({"uri": "urn:x:1", "descriptions": texts[-1:]}).summary is None


@pytest.mark.parametrize("role", ["main", "headline", "hl1", ""])
def test_a_headline_is_the_one_that_says_so(role: str) -> None:
    lines = [{"role": "kicker", "value": "Water"}, {"role": role, "value": "Canal cleaned"}]
    assert ninjs.from_dict({"uri": "urn:x:1", "headlines": lines}).headline == "Canal cleaned"


@pytest.mark.parametrize(
    ("kind", "headline"),
    [
        (None, "Rivers <b>&amp;</b> dams"),
        ("text/plain", "Rivers <b>&amp;</b> dams"),
        ("Text/Plain; charset=utf-8", "Rivers <b>&amp;</b> dams"),
        ("text/html", "Rivers & dams"),
        ("application/xhtml+xml", "Rivers & dams"),
    ],
)
def test_only_what_is_markup_loses_its_tags(kind: str | None, headline: str) -> None:
    line = {"contentType": kind, "value": "Rivers <b>&amp;</b> dams"}
    assert ninjs.from_dict({"uri": "urn:x:1", "headlines": [line]}).headline == headline


@pytest.mark.parametrize("role", ["main", "body", "", "full", "content", "xhtml", "html", "text"])
def test_the_body_is_the_whole_text(role: str) -> None:
    teaser = {"role": "teaser", "contentType": "application/xhtml+xml", "value": "<p>The teaser.</p>"}
    whole = {"role": role, "contentType": "text/plain", "value": "The story."}
    article = ninjs.from_dict({"uri": "urn:x:1", "bodies": [teaser, whole]})
    assert [paragraph.text for paragraph in article.paragraphs] == ["The story."]


@pytest.mark.parametrize(
    ("kinds", "best"),
    [
        ("text/plain text/html application/xhtml+xml", 2),
        ("application/xhtml+xml text/html", 0),
        ("text/plain text/html", 1),
        ("text/plain text/markdown", 0),
        ("application/json application/ld+json application/nitf+xml text/plain", 3),
    ],
)
def test_the_body_that_says_most_is_read(kinds: str, best: int) -> None:
    bodies = [{"contentType": kind, "value": f"Body {at}"} for at, kind in enumerate(kinds.split())]
    article = ninjs.from_dict({"uri": "urn:x:1", "bodies": bodies})
    assert [paragraph.text for paragraph in article.paragraphs] == [f"Body {best}"]


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ({"contentType": "text/plain", "value": "<p>x</p>"}, ["<p>x</p>"]),
        ({"contentType": "text/html", "value": "x &amp; y"}, ["x & y"]),
        ({"contentType": "TEXT/HTML; charset=utf-8", "value": "x &amp; y"}, ["x & y"]),
        ({"contentType": "", "value": "<p>x</p>"}, ["x"]),
        ({"contentType": "application/json", "value": "{}"}, []),
        ({"contentType": "application/nitf+xml", "value": "<nitf/>"}, []),
    ],
)
def test_a_body_is_read_as_what_it_says_it_is(body: dict[str, str], texts: list[str]) -> None:
    article = ninjs.from_dict({"uri": "urn:x:1", "bodies": [body]})
    assert [paragraph.text for paragraph in article.paragraphs] == texts


def test_version_1_says_in_the_key_what_a_text_is() -> None:
    given = {"uri": "urn:x:1", "body_text": "<p>x</p>", "headline_html": "<b>x</b>"}
    assert [paragraph.text for paragraph in ninjs.from_dict(given).paragraphs] == ["<p>x</p>"]
    assert ninjs.from_dict(given).headline == "x"
    assert ninjs.from_dict({"uri": "urn:x:1", "description_text": "x <b>y</b>"}).summary == "x <b>y</b>"
    assert ninjs.from_dict({"uri": "urn:x:1", "headline": "x <b>y</b>"}).headline == "x <b>y</b>"
    whole = ninjs.from_dict({"uri": "urn:x:1", "body_full": "<p>x</p><p>y</p>"})
    assert [paragraph.text for paragraph in whole.paragraphs] == ["x", "y"]
    given |= {"body_html": "x &amp; y"}
    assert [paragraph.text for paragraph in ninjs.from_dict(given).paragraphs] == ["x & y"]
    given |= {"body_xhtml": "x &lt; y"}
    assert [paragraph.text for paragraph in ninjs.from_dict(given).paragraphs] == ["x < y"]


def test_a_body_of_white_space_makes_no_section() -> None:
    article = ninjs.from_dict(
        {"uri": "urn:x:1", "bodies": [{"contentType": "text/plain", "value": " \n\n "}]}
    )
    assert article.sections == ()


def test_when_the_content_was_made_is_the_last_date_to_ask_for() -> None:
    made = {"uri": "urn:x:1", "contentCreated": "2024-05-03T09:30:00Z"}
    article = ninjs.from_dict(made)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2024-05-03T09:30:00+00:00"
    assert article.modified_at is None


def test_authors_without_a_byline_make_one() -> None:
    people = [{"name": "Asha Rao", "rel": "author"}, {"name": "R. K. Singh", "rel": "writer"}]
    given = {"uri": "urn:x:1", "people": people, "organisations": [{"name": "ANI", "rel": "author"}]}
    assert ninjs.from_dict(given).byline == Byline(
        written="Asha Rao, R. K. Singh, ANI", names=("Asha Rao", "R. K. Singh"), agencies=("ANI",)
    )


@pytest.mark.parametrize("rel", ["author", "creator", "byline", "writer", "Author"])
def test_who_wrote_it_is_said_in_many_words(rel: str) -> None:
    article = ninjs.from_dict({"uri": "urn:x:1", "people": [{"name": "Asha Rao", "rel": rel}]})
    assert article.byline == Byline(written="Asha Rao", names=("Asha Rao",))


@pytest.mark.parametrize(
    ("kind", "captions", "related"),
    [
        ("picture", ("A canal",), ()),
        ("graphic", ("A canal",), ()),
        ("video", ("A canal",), ()),
        ("audio", (), ()),
        ("text", (), ("Canal cleaned",)),
        ("composite", (), ("Canal cleaned",)),
    ],
)
def test_what_an_item_is_associated_with(kind: str, captions: tuple[str], related: tuple[str]) -> None:
    other = {"type": kind, "headlines": [{"value": "Canal cleaned"}], "descriptions": [{"value": "A canal"}]}
    article = ninjs.from_dict({"uri": "urn:x:1", "associations": [other, {"type": "text"}]})
    assert (article.captions, article.related) == (captions, related)


@pytest.mark.parametrize(
    "keys",
    ["person organisation place subject infosource", "people organisations places subjects infoSources"],
)
def test_each_version_has_names_for_its_lists(keys: str) -> None:
    person, organisation, place, subject, source = keys.split()
    article = ninjs.from_dict(
        {
            "uri": "urn:x:1",
            person: [{"name": "Asha Rao", "rel": "author"}],
            organisation: [{"name": "ANI", "rel": "author"}],
            place: [{"name": "Bhopal", "rel": "dateline"}],
            subject: [{"name": "State", "rel": "section"}, {"name": "water"}],
            source: [{"name": "PTI", "role": "agency"}],
        }
    )
    assert article.byline == Byline(written="Asha Rao, ANI", names=("Asha Rao",), agencies=("ANI",))
    assert article.dateline == Dateline(written="Bhopal", places=("Bhopal",), agencies=("PTI",))
    assert (article.breadcrumb, article.tags) == (("State",), ("water",))
