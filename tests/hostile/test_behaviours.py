"""What comes of inputs of which more is asked than any value or error."""

import contextlib
import datetime as dt
import json

import pytest

import newsmodel
from hostile import inputs
from newsmodel import (
    Article,
    DecodeError,
    Limits,
    NewsmodelError,
    PageKind,
    ParseError,
    UnsupportedError,
    ZoneSource,
)
from newsmodel.formats import html5, jsonld, native, newsml_g2, ninjs, nitf

WHOLE = {
    row.name: row.make(min(row.full or 1, 1_000)) for row in inputs.ALL if row.name != "txt-one-word-10M"
}
PAGE = "नहर की सफाई का काम शुरू\n\nसीतापुर: सिंचाई विभाग ने सोमवार को काम शुरू किया और जून तक वह चलता रहेगा।\n\n%s\n\nकाम जून में पूरा होगा।"


def told(page: newsmodel.Page) -> list[str]:
    return [paragraph.text for paragraph in page.article.paragraphs]


# Texts


@pytest.mark.parametrize("name", ["txt-spaces-nocolon", "txt-newlines", "txt-crlf", "uni-empty"])
def test_what_is_blank_has_nothing_in_it(name: str) -> None:
    page = newsmodel.parse(str(WHOLE[name]))

    assert (page.kind, page.article.sections, page.furniture) == (PageKind.UNKNOWN, (), ())


def test_opening_marks_without_end_are_no_quotes_in_quotes() -> None:
    for name in ("txt-ldquo-1M", "txt-rdquo-1M", "txt-apos"):
        assert len(newsmodel.find_quotes(str(WHOLE[name]))) <= 1


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029"])
def test_each_end_of_a_line_is_one(end: str) -> None:
    assert told(newsmodel.parse((PAGE % "काम।").replace("\n", end))) == told(newsmodel.parse(PAGE % "काम।"))


def test_what_ends_a_line_for_python_alone_ends_none() -> None:
    text = "नहर का काम\x85सोमवार\x0bसे\x0cशुरू\x1cहुआ और चलता रहेगा।"

    assert text in told(newsmodel.parse(PAGE % text))


@pytest.mark.parametrize(
    "text",
    [
        "अ &amp; ब &lt;b&gt; &#8377; का काम चलता रहेगा।",
        "<a href='x'>नहर</a> का काम <!-- x --> सोमवार से <![CDATA[x]]> शुरू हुआ।",
        "क्\u200dष र्\u200cय नहर का काम सोमवार से \ufeffशुरू हुआ।",
        "नहर का काम safe\u202egnp.exe सोमवार से शुरू हुआ।",
        "नहर का \x00 काम सोमवार से शुरू हुआ और चलता रहेगा।",
        "ﷺ नहर \u0958 और \u0915\u093c का काम सोमवार से शुरू हुआ।",
    ],
    ids=["references", "markup", "joiners and a mark in the middle", "direction", "NUL", "composed and not"],
)
def test_a_text_stays_as_it_is_written(text: str) -> None:
    assert text in told(newsmodel.parse(PAGE % text))


def test_a_byte_order_mark_in_front_is_no_text() -> None:
    page = newsmodel.parse("\ufeff" + PAGE % "काम।")

    assert page.article == newsmodel.parse(PAGE % "काम।").article
    assert page.reconstruct().startswith("\ufeff")
    assert newsmodel.parse("\ufeff").kind is PageKind.UNKNOWN


def test_places_are_those_of_the_text_where_folding_would_move_them() -> None:
    text = "İßﬃ" * 100 + " 12 May 2020 " + "İßﬃ" * 100
    [found] = newsmodel.find_timestamps(text)

    assert found.span.of(text).strip() == "12 May 2020"


# Timestamps


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("ts-year1-ist", "0001-01-01T00:00:00+05:30"),
        ("ts-year9999", "9999-12-31T23:59:59-12:00"),
        ("ts-ist", "2020-05-12T10:00+05:30"),
        ("ts-bst-cst", "2020-05-12T10:00"),  # CST is two zones: none is guessed
        ("ts-ampm", "2020-05-12T13:00"),
        ("ts-order", "2020-06-05"),
        ("ts-year7", "0007-01-01T00:00:00Z"),
        ("uni-deva-digits", "2020-05-12"),
    ],
)
def test_a_timestamp_is_this_one(name: str, written: str) -> None:
    stamp = newsmodel.parse_timestamp(str(WHOLE[name]))

    assert stamp.isoformat().replace("+00:00", "Z") == written
    assert stamp.datetime() is None or stamp.datetime().utcoffset() == stamp.utc_offset  # type: ignore[union-attr]
    for form in newsmodel.FORMATS.values():
        assert form.dumps(Article(published_at=stamp))


def test_a_date_that_can_be_read_in_two_ways_says_so() -> None:
    stamp = newsmodel.parse_timestamp(str(WHOLE["ts-order"]))

    assert (stamp.is_ambiguous, stamp.alternatives) == (True, (dt.date(2020, 5, 6),))
    assert newsmodel.parse_timestamp(str(WHOLE["ts-order"]), day_first=False).date == dt.date(2020, 5, 6)


def test_stamps_with_and_without_a_zone_never_get_the_machines() -> None:
    bare = newsmodel.parse_timestamp("12 May 2020 10:00")

    assert (bare.utc_offset, bare.zone_source) == (None, ZoneSource.ABSENT)


@pytest.mark.parametrize(
    "name", ["ts-leapsec", "ts-2400", "ts-nodate", "uni-fullwidth", "uni-mixed-digits", "ts-two"]
)
def test_what_is_refused_is_refused_by_every_python(name: str) -> None:
    with pytest.raises(ParseError):
        newsmodel.parse_timestamp(str(WHOLE[name]))


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
@pytest.mark.parametrize(
    "text", ["2 घंटे पहले", "गुरुवार", "कल", "last Friday", "99999 days ago", "3 weeks ago", "19 अगस्त"]
)
def test_counting_from_the_first_or_the_last_day_ends_in_no_other_error(text: str, day: dt.date) -> None:
    newsmodel.find_timestamps(text, reference=day)
    newsmodel.parse(PAGE % text, reference=day)


# Datelines


def test_a_place_with_a_space_of_no_width_is_that_place() -> None:
    assert newsmodel.parse_dateline(str(WHOLE["uni-zwsp"])).places == ("नई\u200bदिल्ली",)


def test_a_dot_below_may_be_a_character_of_its_own() -> None:
    for place in ("फर्रुख़ाबाद", "फर्रुखा\u093cबाद", "फर्रुख\u093cाबाद"):
        found = newsmodel.find_dateline(f"{place}, 5 जनवरी (भाषा)। काम शुरू हुआ।")
        assert found is not None
        assert found.value.places == (place,)


# JSON


def member(form, text: str) -> str:  # type: ignore[no-untyped-def]
    """Give a document of a format with one more member in it."""
    document: str = form.dumps(Article(tags=("जल",)))
    return f"{document[:-1]},{text}}}"


@pytest.mark.parametrize("form", [native, jsonld, ninjs])
def test_a_pair_of_halves_is_one_character_and_a_half_is_kept(form) -> None:  # type: ignore[no-untyped-def]
    assert form.loads(member(form, r'"headline":"\ud83d\ude00"')).headline == "\U0001f600"
    half = form.loads(member(form, r'"headline":"\ud800"'))
    assert half.headline == "\ud800"
    assert form.loads(form.dumps(half)) == half
    form.dumps(half).encode()


@pytest.mark.parametrize("form", [native, jsonld, ninjs])
@pytest.mark.parametrize(
    "text", ['"headline":"a","headline":"b"', '"x":{"y":1,"y":2}', '"x":NaN', '"x":1e400']
)
def test_two_equal_keys_and_numbers_that_are_none_are_faults_with_a_place(form, text: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(DecodeError) as caught:
        form.loads(member(form, text))
    assert str(caught.value.issues[0].path).partition(".")[0] in ("headline", "x")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('"headline":["a"]', "headline"),
        ('"sections":"abc"', "sections"),
        ('"x":1', "x"),
        ('"__class__":"x"', "__class__"),
        ('"__proto__":{"a":1}', "__proto__"),
        ('"dateline":{"written":"x","date":{"day":true}}', "dateline.date.day"),
        ('"sections":[{"blocks":[{"type":"__main__.Evil"}]}]', "sections[0].blocks[0].type"),
        ('"sections":[{"blocks":[{"type":"paragraph","text":null}]}]', "sections[0].blocks[0].text"),
        (
            '"sections":[{"blocks":[{"type":"quote","type":"paragraph","text":"x"}]}]',
            "sections[0].blocks[0].type",
        ),
        ('"$ref":"file:///etc/passwd"', "['$ref']"),
    ],
)
def test_our_own_json_names_the_place_of_a_fault(text: str, path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        native.loads(member(native, text))
    assert path in [str(issue.path) for issue in caught.value.issues]


@pytest.mark.parametrize("form", [jsonld, ninjs])
def test_keys_of_others_are_passed_over_and_never_written(form) -> None:  # type: ignore[no-untyped-def]
    article = form.loads(
        member(form, '"__proto__":{"a":1},"constructor":1,"__class__":"x","$ref":"file:///etc/passwd"')
    )

    assert article == Article(tags=("जल",))
    assert (
        json.loads(form.dumps(article)).keys().isdisjoint({"__proto__", "constructor", "__class__", "$ref"})
    )


def test_a_context_that_gives_a_term_another_meaning_changes_nothing_and_is_not_fetched() -> None:
    # Only the names of schema.org are read, whatever a context says of them.
    for name in ("js-ctx-url", "js-ctx-list"):
        with contextlib.suppress(NewsmodelError):
            assert jsonld.loads(str(WHOLE[name])).headline is None


# XML


def test_cdata_is_text() -> None:
    assert [p.text for p in nitf.loads(str(WHOLE["xm-cdata"])).paragraphs] == ["</p><script>"]


def test_a_doctype_is_refused_where_it_begins_and_passed_over_if_it_declares_nothing() -> None:
    with pytest.raises(DecodeError, match="DOCTYPE"):
        nitf.loads(str(WHOLE["xm-doctype"]))
    assert nitf.loads(str(WHOLE["xm-doctype"]), allow_doctype=True) == Article()
    for name in ("xm-laughs", "xm-quadratic", "xm-xxe", "xm-xxe-param", "xm-content-model"):
        with pytest.raises(DecodeError, match="DOCTYPE"):
            nitf.loads(str(WHOLE[name]), allow_doctype=True)


def test_what_stands_elsewhere_is_never_included() -> None:
    assert nitf.loads(str(WHOLE["xm-xinclude"])) == Article()
    assert nitf.loads(str(WHOLE["xm-pi"])) == Article()
    assert newsml_g2.loads(str(WHOLE["xm-schemaloc"])) == Article()


# What is written


@pytest.mark.parametrize("row", inputs.URLS, ids=lambda row: row.name)
def test_an_address_is_kept_and_a_link_only_if_it_is_a_plain_one_of_the_web(row: inputs.Input) -> None:
    url = str(row.whole())
    article = Article(headline="नहर", url=url)
    if "\x01" in url:
        with pytest.raises(UnsupportedError):
            html5.dumps(article)
    else:
        written = html5.dumps(article)
        assert (" href=" in written) == (row.name in {"url-space-quote", "url-idn-hindi"})
        assert html5.loads(written, limits=Limits(max_chars=10**8)) == article


def test_a_year_before_1000_has_four_digits_everywhere() -> None:
    stamp = newsmodel.parse_timestamp("0007-01-01T00:00:00Z")
    for name, form in newsmodel.FORMATS.items():
        written = form.dumps(Article(published_at=stamp, modified_at=stamp))
        assert "0007-01-01" in written or name == "plaintext"


def test_an_offset_of_seconds_is_lost_by_name_where_a_format_has_no_place_for_it() -> None:
    stamp = newsmodel.parse_timestamp("2020-01-01T00:00:00Z")
    odd = newsmodel.evolve(stamp, utc_offset=dt.timedelta(hours=5, minutes=53, seconds=28))
    article = Article(published_at=odd)
    for name, form in newsmodel.FORMATS.items():
        if name != "native":
            assert form.losses(article).issues or form.carried(article) == article
        if hasattr(form, "loads"):
            assert form.loads(form.dumps(article)) == article
