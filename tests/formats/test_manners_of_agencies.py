"""XML in the manner of agencies, each with the odd habit that it is here for; the sentences are made up."""

import datetime as dt

import pytest

from newsmodel.errors import DecodeError
from newsmodel.formats import newsml_g2, nitf
from newsmodel.model.article import Article
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline

NAR = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'


def texts(article: Article) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs]


def test_a_title_that_is_glued_to_the_name_and_a_headline_that_is_said_twice() -> None:
    article = nitf.loads(
        """<nitf version="-//IPTC//DTD NITF 3.4//EN" change.date="October 18, 2006" change.time="19:30">
        <head><docdata><doc-id regsrc="XP"/><date.issue norm="20240510T041500Z"/></docdata></head>
        <body><body.head>
          <hedline><hl1 id="headline">Can old canals carry new water?</hl1>
            <hl2 id="originalHeadline">Can old canals carry new water?</hl2></hedline>
          <byline>By ASHA RAO<byttl>XP Water Writer</byttl></byline>
          <distributor>The Xample Press</distributor>
          <dateline><location>BHOPAL</location></dateline>
        </body.head><body.content><block id="Main">
          <p>BHOPAL (XP) — The canal is a hundred years old.</p><p>___</p><p>It still works.</p>
        </block></body.content><body.end/></body></nitf>"""
    )
    assert (article.headline, article.summary) == ("Can old canals carry new water?", None)
    assert article.byline == Byline(
        written="By ASHA RAO, XP Water Writer", names=("ASHA RAO",), role="XP Water Writer"
    )
    assert article.dateline == Dateline(written="BHOPAL", places=("BHOPAL",), agencies=("The Xample Press",))
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2024-05-10T04:15:00+00:00"
    assert texts(article) == ["BHOPAL (XP) — The canal is a hundred years old.", "___", "It still works."]


def test_parts_without_a_space_between_them_stay_apart() -> None:
    article = nitf.loads(
        """<nitf><body><body.head><byline>By <person>Asha Rao</person><location>Bhopal</location></byline>
        <abstract><p>The canal opens.</p><p>It is old.</p></abstract></body.head><body.content/></body></nitf>"""
    )
    assert article.byline == Byline(written="By Asha Rao, Bhopal", names=("Asha Rao",))
    assert article.summary == "The canal opens.\nIt is old."


def test_the_text_of_a_message_is_read_and_not_the_picture_before_it() -> None:
    items = "".join(
        [
            f"""<newsItem guid="urn:{kind}"><itemMeta><itemClass qcode="ninat:{kind}"/></itemMeta>
            <contentMeta><headline>{kind}</headline><by>Par Jeanne PETIT</by></contentMeta></newsItem>"""
            for kind in ("picture", "text")
        ]
    )
    article = newsml_g2.loads(
        f'<newsMessage {NAR}><itemSet><packageItem guid="p"/>{items}</itemSet></newsMessage>'
    )
    assert article.headline == "text"
    assert article.byline == Byline(written="Par Jeanne PETIT", names=("Jeanne PETIT",))
    picture = items.partition("</newsItem>")[0] + "</newsItem>"
    alone = newsml_g2.loads(f"<newsMessage {NAR}><itemSet>{picture}</itemSet></newsMessage>")
    assert alone.headline == "picture"


def test_a_dateline_that_has_nothing_but_the_date_of_a_machine_is_none() -> None:
    article = nitf.loads(
        """<nitf baselang="es-ES"><head><docdata><date.issue norm="20240510T222800+0000"/></docdata>
        <pubdata item-length="00279" id="IM1"/><pubdata ex-ref="urn:x:1"/></head>
        <body><body.head><hedline><hl1>Agua nueva</hl1></hedline><distributor>Agencia X</distributor>
        <dateline><!-- once --><story.date norm="20240510T222800+0000">20240510T222800+0000</story.date></dateline>
        <abstract><p>Breve </p></abstract></body.head><body.content><p>Empieza.</p></body.content></body></nitf>"""
    )
    assert article.dateline is None
    assert (article.summary, article.url) == ("Breve", None)
    assert article.published_at is not None
    assert article.published_at.date == dt.date(2024, 5, 10)


LATIN = "<nitf><head><title>Dämme brächen nicht</title></head><body/></nitf>"


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "iso-8859-15", "Windows-1252", "latin1"])
def test_bytes_may_be_in_an_encoding_of_latin_letters(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n{LATIN}'
    assert nitf.loads(text.encode(encoding)).headline == "Dämme brächen nicht"


def test_bytes_that_the_declared_encoding_does_not_have_are_refused() -> None:
    text = f'<?xml version="1.0" encoding="us-ascii"?>\n{LATIN}'
    with pytest.raises(DecodeError, match="fits no character"):
        nitf.loads(text.encode())


def test_a_text_that_is_called_plain_but_has_markup() -> None:
    article = newsml_g2.loads(
        f"""<newsMessage {NAR}><itemSet><newsItem guid="tag:x.example,2024:1" xml:lang="it-IT">
        <itemMeta><versionCreated>2024-05-10T10:41:00+0100</versionCreated></itemMeta>
        <contentMeta><contentCreated>2024-05-10T10:41:00+0100</contentCreated>
        <creator literal="VRG"/><headline>Acqua nuova</headline>
        <headline role="hld:subHeadline">Da lunedì</headline>
        <description role="descRole:caption">Un canale</description></contentMeta>
        <contentSet><remoteContent href="x"/><inlineData contenttype="text/plain"><![CDATA[
        <p>
           (X) - Roma, 10 maggio - Il canale
        apre.</p><p>Fine.</p>]]></inlineData></contentSet></newsItem></itemSet></newsMessage>"""
    )
    assert (article.headline, article.summary, article.byline) == ("Acqua nuova", None, None)
    assert texts(article) == ["(X) - Roma, 10 maggio - Il canale apre.", "Fine."]
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2024-05-10T10:41:00+01:00"


def test_a_body_with_a_header_of_its_own_and_a_credit_inside_the_dateline() -> None:
    article = newsml_g2.loads(
        f"""<newsItem {NAR} guid="urn:newsml:x.example:1" xml:lang="de"><contentMeta>
        <headline rank="1">Neues Wasser</headline><dateline>Bonn (xpa) - </dateline></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml">
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Neues Wasser</title><meta charset="utf-8"/></head>
        <body><header><ul class="slugline"><li>Wasser</li></ul><time data-datetime="x">10.05.2024 10:41</time>
        <h1>Neues Wasser</h1></header><section class="main"><p><span class="dateline">Bonn <span
        class="credit">(xpa)</span> - </span>Der Kanal öffnet.</p><p>Ende.</p><p> </p></section>
        <footer><p>xpa ab yy n1</p></footer></body></html></inlineXML></contentSet></newsItem>"""
    )
    assert texts(article) == ["Der Kanal öffnet.", "Ende."]
    assert article.dateline is not None
    assert article.dateline.written == "Bonn (xpa) -"
    assert [section.heading for section in article.sections] == [None]


def test_a_body_without_a_namespace_of_its_own_and_with_headings_inside_paragraphs() -> None:
    article = newsml_g2.loads(
        f"""<newsItem {NAR} guid="urn:x:1" xml:lang="fi-FI"><contentMeta><by/><dateline>Turku</dateline>
        <description role="drol:summary"/><headline>Uutta vettä</headline></contentMeta><contentSet>
        <inlineXML contenttype="xhtml/xml"><html><body><p>Kanava avataan.</p><p/><p><h3>Sitten</h3></p>
        <p>Loppu o&amp;#39;clock <Company>X</Company>.</p></body></html></inlineXML></contentSet></newsItem>"""
    )
    assert (article.byline, article.summary) == (None, None)
    assert [section.heading for section in article.sections] == [None, "Sitten"]
    assert texts(article) == ["Kanava avataan.", "Loppu o&#39;clock X."]


def test_an_empty_place_for_the_body_is_no_body() -> None:
    article = newsml_g2.loads(
        f"""<newsItem {NAR} guid="urn:newsml:x.example:1" xml:lang="en-GB"><itemMeta>
        <versionCreated>2024-05-11T16:25:32-05:00</versionCreated><firstCreated>2024-05-10T13:12:21-05:00</firstCreated>
        </itemMeta><contentMeta><creator uri="http://x.example/asha"><name>Asha Rao</name></creator>
        <headline> Water is "new"</headline></contentMeta><contentSet>
        <inlineXML contenttype="application/nitf+xml"> <!-- none --> </inlineXML></contentSet></newsItem>"""
    )
    assert (article.headline, article.byline) == (
        'Water is "new"',
        Byline(written="Asha Rao", names=("Asha Rao",)),
    )
    assert texts(article) == []
    assert [stamp and stamp.date.day for stamp in (article.published_at, article.modified_at)] == [10, 11]
