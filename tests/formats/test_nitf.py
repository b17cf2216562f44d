"""NITF as the IPTC's schema has it, and as agencies write it."""

import datetime as dt
import itertools
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from lxml import etree

from examples import examples
from newsmodel import (
    Article,
    BulletList,
    Byline,
    Dateline,
    ListItem,
    Paragraph,
    PartialDate,
    Precision,
    Quote,
    QuoteKind,
    Section,
    Speaker,
    Timestamp,
)
from newsmodel.errors import DecodeError, UnsupportedError
from newsmodel.formats import newsml_g2, nitf
from standards import standard
from xml_strategies import writable_articles

SPACE = "{http://iptc.org/std/NITF/2006-10-18/}"

ARTICLE = Article(
    headline="नहर की सफाई & मरम्मत",
    language="hi",
    byline=Byline(written="By रवि पाठक, ANI", names=("रवि पाठक",), agencies=("ANI",)),
    dateline=Dateline(
        written="सीतापुर (उत्तर प्रदेश), 26 जनवरी (भाषा):",
        places=("सीतापुर",),
        region="उत्तर प्रदेश",
        agencies=("भाषा",),
        date=PartialDate(day=26, month=1),
    ),
    published_at=Timestamp(
        written="26 जनवरी 2026, 03:59",
        date=dt.date(2026, 1, 26),
        time=dt.time(3, 59),
        precision=Precision.MINUTE,
    ),
    summary="काम तीन महीने चलेगा।",
    sections=(
        Section(
            blocks=(
                Paragraph(
                    text="महापौर ने कहा, “काम कल शुरू होगा।”",
                    quotes=(Quote(text="काम कल शुरू होगा।", speaker=Speaker(name="महापौर"), cue="कहा"),),
                ),
            )
        ),
        Section(
            heading="आगे क्या",
            blocks=(
                BulletList(
                    items=(ListItem(text="सर्वेक्षण", children=(BulletList(items=(ListItem(text="दो"),)),)),)
                ),
                Quote(text="पानी सबका है।", speaker=Speaker(name="कविता जोशी", role="महापौर")),
            ),
        ),
    ),
    tags=("जल", "सिंचाई"),
)


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(standard("nitf/nitf-3-6.xsd"))))


@given(article=writable_articles)
@examples(80)
def test_what_is_written_is_valid(schema: etree.XMLSchema, article: Article) -> None:
    for residue in (True, False):
        schema.assertValid(etree.fromstring(nitf.dumps(article, residue=residue).encode()))


@given(article=writable_articles)
@examples(40)
def test_blocks_do_not_nest_and_names_are_of_nitf(article: Article) -> None:
    root = etree.fromstring(nitf.dumps(article).encode())
    known = (
        "nitf head title meta docdata date.issue key-list keyword pubdata revision-history body body.head hedline hl1"
        " byline person byttl org distributor dateline location city region story.date abstract p body.content block"
        " hl2 q ul ol li bq credit function media media-reference media-caption"
    ).split()
    assert {node.tag for node in root.iter()} <= {SPACE + name for name in known}
    for block in root.iter(f"{SPACE}block"):
        parent = block.getparent()
        assert parent is not None
        assert parent.tag in (f"{SPACE}body.content", f"{SPACE}bq")


def test_another_reader_finds_the_same() -> None:
    root = etree.fromstring(nitf.dumps(ARTICLE).encode())
    names = {"n": SPACE.strip("{}")}

    def texts(way: str) -> list[str]:
        found: Any = root.xpath(way, namespaces=names)
        return [node if isinstance(node, str) else "".join(node.itertext()) for node in found]

    assert texts("//n:body.head/n:hedline/n:hl1") == ["नहर की सफाई & मरम्मत"]
    assert texts("//n:byline/n:person") == ["रवि पाठक"]
    assert texts("//n:byline/n:byttl/n:org") == ["ANI"]
    assert texts("//n:dateline") == ["सीतापुर (उत्तर प्रदेश), 26 जनवरी (भाषा):"]
    assert texts("//n:dateline/n:location/n:city") == ["सीतापुर"]
    assert texts("//n:dateline/n:location/n:region") == ["उत्तर प्रदेश"]
    assert texts("//n:story.date/@norm") == ["--01-26"]
    assert texts("//n:date.issue/@norm") == ["20260126T0359"]
    assert texts("//n:body.content/n:block/n:p") == ["महापौर ने कहा, “काम कल शुरू होगा।”"]
    assert texts("//n:p/n:q") == ["काम कल शुरू होगा।"]
    assert texts("//n:p/n:q/@quote-source") == ["महापौर"]
    assert texts("//n:block/n:hl2") == ["आगे क्या"]
    assert texts("//n:bq//n:p") == ["पानी सबका है।"]
    assert texts("//n:keyword/@key") == ["जल", "सिंचाई"]
    assert root.get("baselang") == "hi"


def test_the_losses_are_named() -> None:
    assert sorted(str(issue.path) for issue in nitf.losses(ARTICLE)) == [
        "published_at.role",
        "published_at.written",
        "sections[0].blocks[0].quotes[0].cue",
    ]


def test_no_more_than_the_losses_is_in_the_residue() -> None:
    root = etree.fromstring(nitf.dumps(ARTICLE).encode())
    [residue] = [value for key, value in root.attrib.items() if str(key).endswith("residue")]
    assert "03:59" in residue
    for text in ("नहर", "सर्वेक्षण", "पानी", "सिंचाई", "रवि", "कहा"):
        assert text not in residue


SAID = Quote(text="काम कल", speaker=Speaker(name="कविता जोशी", role="महापौर"), cue="कहा")
NOTED = Article(sections=(Section(blocks=(Paragraph(text="उन्होंने “काम कल” कहा।", quotes=(SAID,)), SAID)),))


def test_what_nitf_cannot_say_of_a_quote_stands_on_its_element() -> None:
    root = etree.fromstring(nitf.dumps(NOTED).encode())
    own = "{urn:x-newsmodel:residue:1}"
    [said] = root.iter(f"{SPACE}q")
    assert (said.get(f"{own}cue"), said.get(f"{own}role")) == ("कहा", "महापौर")
    [pulled] = root.iter(f"{SPACE}bq")
    assert (pulled.get(f"{own}cue"), pulled.get(f"{own}role")) == ("कहा", None)
    assert not any(own in str(key) for key in root.attrib)
    assert nitf.loads(nitf.dumps(NOTED)) == NOTED
    assert "newsmodel" not in nitf.dumps(NOTED, residue=False)


@pytest.mark.parametrize(
    ("written", "edited", "speaker", "text"),
    [
        ('quote-source="कविता जोशी"', 'quote-source="रमा"', Speaker(name="रमा"), "काम कल"),
        (">काम कल</q>", ">काम आज</q>", Speaker(name="कविता जोशी"), "काम आज"),
    ],
)
def test_of_a_quote_that_was_edited_nothing_else_is_said(
    written: str, edited: str, speaker: Speaker, text: str
) -> None:
    [paragraph] = nitf.loads(nitf.dumps(NOTED).replace(written, edited)).paragraphs
    assert paragraph.quotes == (Quote(text=text, speaker=speaker),)


@pytest.mark.parametrize("form", [nitf, newsml_g2])
def test_what_xml_cannot_hold_of_a_speaker_or_a_cue_comes_back_all_the_same(form: ModuleType) -> None:
    odd = (
        Quote(text="काम", cue="\x0b"),
        Quote(text="कल", speaker=Speaker(name="रमा", role="\ud800"), cue="कहा"),
    )
    article = Article(sections=(Section(blocks=(Paragraph(text="काम कल", quotes=odd),)),))
    assert form.loads(form.dumps(article)) == article


@pytest.mark.parametrize("form", [nitf, newsml_g2])
def test_white_space_in_a_document_of_ours_is_that_of_the_article(form: ModuleType) -> None:
    article = Article(
        headline=" Canal  cleaned\n",
        byline=Byline(written="By  Asha\tRao ", names=("Asha\tRao",)),
        dateline=Dateline(written="NEW  DELHI :", places=("NEW  DELHI",)),
        sections=(Section(heading="What  next ", blocks=(Paragraph(text=" One\n  two "),)),),
        captions=(" A  canal ",),
    )
    assert form.loads(form.dumps(article, residue=False)) == article


# As agencies write it


def test_a_wire_story_without_namespace_is_read() -> None:
    article = nitf.loads(
        """<?xml version="1.0" encoding="UTF-8"?>
<nitf version="-//IPTC//DTD NITF 3.0//EN" change.date="7 Dec 2000">
  <head>
    <title>River Ports</title>
    <docdata>
      <doc-id id-string="D1"/>
      <date.issue norm="20140305T101530Z"/>
      <date.release norm="20140305T110000Z"/>
      <key-list><keyword key="River"/><keyword key=" Ports "/><keyword key=""/></key-list>
    </docdata>
    <pubdata position.section="International" ex-ref="https://wire.example/1"/>
    <revision-history norm="20140305T101000Z"/>
    <revision-history norm="20140305T123000Z"/>
  </head>
  <body>
    <body.head>
      <hedline>
        <hl1 id="headline">River ports to
          reopen</hl1>
        <hl2>Barges wait</hl2>
      </hedline>
      <byline>By <person>JANE ROE<function>Reporter</function></person><byttl>Wire Writer</byttl></byline>
      <distributor><org>The Wire</org></distributor>
      <dateline><location>LYON, France</location>, <story.date norm="20140305">March 5</story.date></dateline>
    </body.head>
    <body.content>
      <block id="Main">
        <p>The ports on the  river
          reopen on <chron norm="20140310">Monday</chron>.</p>
        <p/>
        <p>&#8220;<q quote-source="Paul Petit">"We are ready"</q>,&#8221; said Paul Petit.</p>
        <hl2>What is next</hl2>
        <ul><li>Barges<ol><li><p>First</p></li></ol></li></ul>
        <table><tr><td>Lyon</td><td>open</td></tr><tr><td> </td></tr></table>
        <bq><block><p>All is well.</p></block><credit>Paul Petit</credit></bq>
        <media media-type="image"><media-reference source="a.jpg"/><media-caption>A
        <em>barge</em>.</media-caption></media>
      </block>
      <block><p>Traffic doubled.</p><datasource>x</datasource></block>
    </body.content>
  </body>
</nitf>"""
    )
    assert article.headline == "River ports to reopen"
    assert article.summary == "Barges wait"
    assert article.byline == Byline(
        written="By JANE ROE, Reporter, Wire Writer", names=("JANE ROE",), role="Wire Writer"
    )
    assert article.dateline == Dateline(
        written="LYON, France, March 5",
        places=("LYON, France",),
        agencies=("The Wire",),
        date=PartialDate(day=5, month=3, year=2014),
    )
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2014-03-05T10:15:30+00:00"
    assert article.modified_at is not None
    assert article.modified_at.isoformat() == "2014-03-05T12:30:00+00:00"
    assert article.tags == ("River", "Ports")
    assert article.breadcrumb == ("International",)
    assert article.url == "https://wire.example/1"
    assert [paragraph.text for paragraph in article.paragraphs] == [
        "The ports on the river reopen on Monday.",
        '“"We are ready",” said Paul Petit.',
        "Lyon\topen",
        "Traffic doubled.",
    ]
    assert article.paragraphs[1].quotes == (Quote(text="We are ready", speaker=Speaker(name="Paul Petit")),)
    assert [section.heading for section in article.sections] == [None, "What is next"]
    assert article.lists[0].items[0].children[0] == BulletList(items=(ListItem(text="First"),), ordered=True)
    assert article.quotes[-1] == Quote(text="All is well.", speaker=Speaker(name="Paul Petit"))
    assert article.captions == ("A barge.",)


@pytest.mark.parametrize(
    ("line", "names", "role"),
    [
        ("<byline>By Jane Roe</byline>", ("Jane Roe",), None),
        ("<byline>Jane Roe and John Doe, Wire Writers</byline>", ("Jane Roe", "John Doe"), None),
        ("<byline>रवि और सीमा</byline>", ("रवि", "सीमा"), None),
        ("<byline>BY: JANE ROE<byttl>Editor</byttl></byline>", ("JANE ROE",), "Editor"),
        (
            "<byline><person>Jane</person></byline><byline><person>John</person></byline>",
            ("Jane", "John"),
            None,
        ),
        ("<byline>Jane Roe<byttl><org>The Wire</org></byttl></byline>", ("Jane Roe",), None),
        (
            "<byline><person><name.given>Jane</name.given> <name.family>Roe</name.family></person></byline>",
            ("Jane Roe",),
            None,
        ),
    ],
)
def test_a_byline_is_read_as_agencies_write_it(line: str, names: tuple[str, ...], role: str | None) -> None:
    byline = nitf.loads(f"<nitf><body><body.head>{line}</body.head></body></nitf>").byline
    assert byline is not None
    assert (byline.names, byline.role) == (names, role)


def of_head(head: str) -> Article:
    return nitf.loads(f"<nitf><body><body.head>{head}</body.head></body></nitf>")


def of_body(body: str) -> Article:
    return nitf.loads(f"<nitf><body><body.content>{body}</body.content></body></nitf>")


def test_bylines_that_stand_apart_are_one() -> None:
    lines = (
        "<byline>By Jane\n Roe <byttl><org>The Wire</org></byttl></byline>",
        "<byline>John Doe<location>in Oslo</location><virtloc>on line</virtloc> <byttl><org>ANI</org></byttl></byline>",
    )
    # A title is set off by a comma.
    whole = Byline(
        written="By Jane Roe The Wire, John Doe, in Oslo, on line ANI",
        names=("Jane Roe", "John Doe"),
        agencies=("The Wire", "ANI"),
    )
    assert of_head("".join(lines)).byline == whole
    in_blocks = "".join(f"<block>{line}<p>One</p></block>" for line in lines)
    assert of_body(f"{in_blocks}<block><p>Two</p></block>").byline == whole


def test_the_dateline_of_the_first_block_that_has_one_is_read() -> None:
    blocks = "<block><dateline>OSLO</dateline><p>One</p></block><block><p>Two</p></block>"
    assert of_body(blocks).dateline == Dateline(written="OSLO")


@pytest.mark.parametrize(
    ("written", "agencies"),
    [
        ("<org>The Wire</org><org/><org>ANI</org>", ("The Wire", "ANI")),
        ("\n The  Wire ", ("The Wire",)),
        ("<org/>", ()),
    ],
)
def test_who_distributes_a_story_is_its_agency(written: str, agencies: tuple[str, ...]) -> None:
    dateline = of_head(f"<distributor>{written}</distributor><dateline>OSLO</dateline>").dateline
    assert dateline == Dateline(written="OSLO", agencies=agencies)


def test_white_space_around_the_date_of_a_machine_makes_no_dateline_of_it() -> None:
    assert of_head("<dateline>\n  20240510T222800+0000\n</dateline>").dateline is None


@pytest.mark.parametrize(
    ("attributes", "language"),
    [
        ("baselang='hi' xml:lang='en'", "hi"),
        ("baselang='not a tag!' xml:lang='en'", "en"),
        ("baselang='' xml:lang='en'", "en"),
        ("", None),
    ],
)
def test_the_first_language_that_is_one_is_read(attributes: str, language: str | None) -> None:
    assert nitf.loads(f"<nitf {attributes}><body/></nitf>").language == language


def test_a_headline_may_stand_alone_in_the_head() -> None:
    assert of_head("<hl1>Canal cleaned</hl1>").headline == "Canal cleaned"


def test_a_keyword_without_a_key_is_no_tag() -> None:
    keys = "<docdata><key-list><keyword/><keyword key='water'/></key-list></docdata>"
    assert nitf.loads(f"<nitf><head>{keys}</head><body/></nitf>").tags == ("water",)


def test_a_crumb_that_says_nothing_is_none() -> None:
    head = "<meta name='breadcrumb'/><meta name='breadcrumb' content=' State '/>"
    assert nitf.loads(f"<nitf><head>{head}</head><body/></nitf>").breadcrumb == ("State",)


def test_the_fault_of_another_root_has_a_code_of_its_own() -> None:
    with pytest.raises(DecodeError, match="the outermost element must be nitf, not 'html'") as caught:
        nitf.loads("<html/>")
    assert [issue.code for issue in caught.value.issues] == ["document.wrong_root"]


@pytest.mark.parametrize(
    ("said", "quotes"),
    [
        ("<q>yes</q>", (Quote(text="yes"),)),
        ("<em><q>yes</q></em>", (Quote(text="yes"),)),
        ("<q quote-source=' '>“ 'yes' ”</q>", (Quote(text="yes"),)),
        ("<q quote-source=' Jane '>yes</q>", (Quote(text="yes", speaker=Speaker(name="Jane")),)),
        ('<q>"</q>', (Quote(text='"'),)),
        ('<q>""</q>', ()),
        ("<q class='partial'>yes</q>", (Quote(text="yes", kind=QuoteKind.PARTIAL),)),
        ("<q class='x'>yes</q>", (Quote(text="yes"),)),
    ],
)
def test_speech_is_read_without_its_marks(said: str, quotes: tuple[Quote, ...]) -> None:
    assert of_body(f"<p>Jane said {said}.</p>").quotes == quotes


def test_speech_in_a_list_belongs_to_its_item() -> None:
    article = of_body("<ul><li>one<ol><li>two <q>yes</q></li></ol></li></ul>")
    [item] = article.lists[0].items
    assert (item.quotes, item.children[0].items[0].quotes) == ((), (Quote(text="yes"),))


def test_pull_quotes() -> None:
    one, two = of_body(
        "<bq><block><p>Said\n so.</p><p>And so.</p></block></bq>"
        "<bq>Said so<credit><person>Jane <function>mayor</function></person></credit></bq>"
    ).quotes
    assert one == Quote(text="Said so.\nAnd so.")
    assert two == Quote(text="Said so", speaker=Speaker(name="Jane", role="mayor"))


def test_cells_of_a_table_stand_in_a_line() -> None:
    article = of_body("<table><tr><td>Lyon\n  port</td><td> open </td></tr></table>")
    assert [paragraph.text for paragraph in article.paragraphs] == ["Lyon port\topen"]


def test_speech_that_stands_in_the_text_is_carried_beside_speech_that_does_not() -> None:
    yes, no = Quote(text="हाँ"), Quote(text="नहीं")
    item = ListItem(text="हाँ", quotes=(yes, no))
    inner = BulletList(items=(ListItem(text="क", children=(BulletList(items=(item,)),)),))
    article = Article(sections=(Section(blocks=(Paragraph(text="हाँ कहा", quotes=(yes, no)), inner)),))
    assert nitf.carried(article).quotes == (yes, yes)
    assert nitf.loads(nitf.dumps(article, residue=False)) == nitf.carried(article)


@pytest.mark.parametrize(
    ("agencies", "written"),
    [
        ((), "<body.head><dateline>"),
        (("भाषा",), "<body.head><distributor><org>भाषा</org></distributor><dateline>"),
        (("भाषा", "ANI"), "<body.head><distributor><org>भाषा</org><org>ANI</org></distributor><dateline>"),
    ],
)
def test_agencies_are_who_distributes(agencies: tuple[str, ...], written: str) -> None:
    article = Article(dateline=Dateline(written="भोपाल", agencies=agencies))
    assert written in nitf.dumps(article)
    assert nitf.loads(nitf.dumps(article, residue=False)) == article


def test_a_note_stands_on_a_quote_that_needs_one() -> None:
    def written(quote: Quote) -> str:
        article = Article(sections=(Section(blocks=(Paragraph(text="हाँ", quotes=(quote,)),)),))
        assert nitf.loads(nitf.dumps(article)) == article
        return nitf.dumps(article)

    # The digests are CRC-32 of the words and, in a line below them, the speaker.
    assert "newsmodel:" not in written(Quote(text="हाँ", speaker=Speaker(name="रवि")))
    assert ' newsmodel:of="4000cc61" newsmodel:cue="कहा">' in written(Quote(text="हाँ", cue="कहा"))
    role = written(Quote(text="हाँ", speaker=Speaker(name="रवि", role="मंत्री")))
    assert ' newsmodel:of="3a1c654c" newsmodel:role="मंत्री">' in role


def test_a_role_that_somebody_adds_to_a_quote_of_nobody_is_not_read() -> None:
    article = Article(
        sections=(Section(blocks=(Paragraph(text="हाँ", quotes=(Quote(text="हाँ", cue="कहा"),)),)),)
    )
    forged = nitf.dumps(article).replace(" newsmodel:cue=", ' newsmodel:role="मंत्री" newsmodel:cue=')
    assert nitf.loads(forged) == article


def test_words_that_no_xml_can_hold_are_refused_by_name() -> None:
    quote = Quote(text="\ud800", cue="कहा")
    with pytest.raises(UnsupportedError, match=r"U\+D800"):
        nitf.dumps(Article(sections=(Section(blocks=(Paragraph(text="\ud800", quotes=(quote,)),)),)))


@pytest.mark.parametrize(
    ("inside", "places", "region"),
    [
        ("<location>NEW YORK</location> (Wire)", ("NEW YORK",), None),
        ("<location><city>LONDON</city>, <country>England</country></location>", ("LONDON",), "England"),
        ("<location><country>France</country></location>", ("France",), None),
        ("<location><state>Bavaria</state><country>Germany</country></location>", ("Bavaria",), None),
        (
            "<location><city>LONDON</city>, <country>England</country></location><location><city>OSLO</city></location>",
            ("LONDON", "OSLO"),
            "England",
        ),
        ("<location>XANTEN, </location><location> ;</location>", ("XANTEN",), None),
        ("<location><city>PUNE<alt-code idsrc='x' value='1'/></city></location>", ("PUNE",), None),
        ("WASHINGTON (AP) -", (), None),
    ],
)
def test_a_dateline_is_read_as_agencies_write_it(
    inside: str, places: tuple[str, ...], region: str | None
) -> None:
    dateline = nitf.loads(
        f"<nitf><body><body.head><dateline>{inside}</dateline></body.head></body></nitf>"
    ).dateline
    assert dateline is not None
    assert (dateline.places, dateline.region) == (places, region)


def test_places_inside_the_body_are_read_too() -> None:
    article = nitf.loads(
        "<nitf xml:lang='en_GB'><head/><body><body.head><dateline> </dateline><byline/></body.head><body.content>Loose text<block>"
        "<byline>By Jane Roe</byline><dateline><location>OSLO</location></dateline><p>One</p></block>"
        "<pre>Two\nlines\n\nThree</pre><dl><dt>a</dt><dd>b</dd></dl><bq>Said so<credit/></bq><bq/><note><body.content>"
        "<p>x</p></body.content></note><p><q/>four</p><foreign:x xmlns:foreign='urn:x'>no</foreign:x>"
        "<media media-type='image'><media-caption/></media><hl2/></body.content></body></nitf>"
    )
    assert article.language == "en-GB"
    assert article.byline is not None
    assert article.byline.names == ("Jane Roe",)
    assert article.dateline == Dateline(written="OSLO", places=("OSLO",))
    assert [p.text for p in article.paragraphs] == ["Loose text", "One", "Two lines", "Three", "four"]
    assert article.quotes == (Quote(text="Said so"),)
    assert [item.text for item in article.lists[0].items] == ["a", "b"]


def test_the_dateline_of_a_block_is_read_where_the_head_has_none() -> None:
    article = nitf.loads(
        "<nitf baselang='not a tag!'><body><body.content><block><dateline><location>OSLO</location></dateline>"
        "<abstract><p>x</p></abstract><p>One</p></block></body.content></body></nitf>"
    )
    assert article.language is None
    assert article.dateline == Dateline(written="OSLO", places=("OSLO",))


@pytest.mark.parametrize(
    ("norm", "iso"),
    [
        ("20140305T101530Z", "2014-03-05T10:15:30+00:00"),
        ("20140305T1015-0500", "2014-03-05T10:15-05:00"),
        ("2014-03-05T10:15:30.250+05:30", "2014-03-05T10:15:30.250000+05:30"),
        ("2014-03-05 10:15:30", "2014-03-05T10:15:30"),
        ("20140305101530", "2014-03-05T10:15:30"),
        ("20140305", "2014-03-05"),
        ("20140305T101530+09", "2014-03-05T10:15:30+09:00"),
        ("20140231", None),
        ("20140305T2515Z", None),
        ("20140305T1015+9959", None),
        ("March 5", None),
        ("9" * 100_000, None),
        ("२०१४०३०५", None),
    ],
)
def test_a_time_is_read_in_the_forms_of_iso_8601_and_near_them(norm: str, iso: str | None) -> None:
    stamp = nitf.loads(
        f'<nitf><head><docdata><date.issue norm="{norm}"/></docdata></head><body/></nitf>'
    ).published_at
    assert (None if stamp is None else stamp.isoformat()) == iso


@pytest.mark.parametrize("norm", ["20140305", "2014-03", "--03-05", "---05", "--03", "2014", "2014---05"])
def test_a_partial_date_is_read_as_it_is_written(norm: str) -> None:
    given = (
        f'<nitf><body><body.head><dateline>x<story.date norm="{norm}"/></dateline></body.head></body></nitf>'
    )
    dateline = nitf.loads(given).dateline
    assert dateline is not None
    assert dateline.date is not None
    assert dateline.date.isoformat().replace("-", "") == norm.replace("-", "")


@pytest.mark.parametrize("norm", ["", "x", "20141399", "--13-05"])
def test_what_is_no_date_is_none(norm: str) -> None:
    given = (
        f'<nitf><body><body.head><dateline>x<story.date norm="{norm}"/></dateline></body.head></body></nitf>'
    )
    dateline = nitf.loads(given).dateline
    assert dateline is not None
    assert dateline.date is None


def test_a_pull_quote_keeps_its_kind_and_role() -> None:
    quote = Quote(text="पानी", kind=QuoteKind.PARTIAL, speaker=Speaker(name="कविता", role="महापौर"))
    article = Article(sections=(Section(blocks=(quote,)),))
    assert nitf.loads(nitf.dumps(article, residue=False)) == article


def test_many_quotes_that_are_not_in_the_text_are_not_carried() -> None:
    quotes = tuple(Quote(text=f"नहीं {n}") for n in range(3000))
    article = Article(sections=(Section(blocks=(Paragraph(text="क" * 300_000, quotes=quotes),)),))
    assert nitf.carried(article).quotes == ()
    assert nitf.loads(nitf.dumps(article, residue=False)).quotes == ()


def test_parts_of_a_byline_do_not_stand_over_each_other() -> None:
    for written, *parts in itertools.product(
        ("रवि रवि ANI", "ANI"), ("रवि", "ANI"), ("रवि ANI", "ANI"), ("ANI", "")
    ):
        byline = Byline(written=written, names=(parts[0],), agencies=(parts[1],), role=parts[2])
        article = Article(byline=byline)
        assert nitf.loads(nitf.dumps(article, residue=False)) == nitf.carried(article)
        assert nitf.loads(nitf.dumps(article)) == article


def test_a_line_break_is_a_newline() -> None:
    text = "<nitf><body><body.content><p> One <br/> two</p></body.content></body></nitf>"
    assert nitf.loads(text).paragraphs[0].text == "One\ntwo"


def test_a_title_that_is_glued_to_a_name_stays_so_in_a_document_of_our_own() -> None:
    article = Article(byline=Byline(written="रवि पाठकसंपादक", names=("रवि पाठक",), role="संपादक"))
    assert nitf.loads(nitf.dumps(article, residue=False)) == article


def test_a_document_has_no_head_with_nothing_in_it() -> None:
    text = nitf.dumps(Article())
    assert "<head>" not in text
    assert "<body.head>" not in text
