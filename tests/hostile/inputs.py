"""The inputs that have broken readers of news, dates, JSON and XML: one row each, by what takes them.

`outcomes` has a letter for each thing that may come of it: V a value, E an error of ours, L a `LimitError`. A row
that grows is made for any length; `full` is the number of repetitions that was broken by somewhere.
"""

import datetime as dt
from collections.abc import Callable

import attrs


@attrs.frozen(eq=False)
class Input:
    """One hostile input."""

    name: str
    make: Callable[[int], object]
    """Gives the input, with so many repetitions where it grows."""
    outcomes: str
    """What may come of it, in the readers that are meant for it."""
    full: int | None = None
    """The number of repetitions of the whole input; None: it does not grow."""

    def whole(self) -> object:
        """Give the input at its full size."""
        return self.make(self.full or 1)


def _grows(name: str, full: int, make: Callable[[int], object], outcomes: str = "V") -> Input:
    return Input(name, make, outcomes, full)


def _is(name: str, value: object, outcomes: str = "V") -> Input:
    return Input(name, lambda _: value, outcomes)


M = 1_000_000
K = 1_000

TEXTS = (
    _grows("txt-ldquo-1M", M, lambda n: "“" * n),
    _grows("txt-rdquo-1M", M, lambda n: "”" * n),
    _grows("txt-quote-alt", 300 * K, lambda n: "“a”" * n, "VL"),
    _grows("txt-apos", M, lambda n: "'" * n),
    _grows("txt-spaces-colon", M, lambda n: " " * n + ":"),
    _grows("txt-spaces-nocolon", M, lambda n: " " * n),
    _grows("txt-mid-spaces", M, lambda n: f"a{' ' * n}b"),
    _grows("txt-tabs-nbsp", 250 * K, lambda n: "\t\xa0\u2003\u3000" * n),
    _grows("txt-newlines", M, lambda n: "\n" * n),
    _grows("txt-crlf", 500 * K, lambda n: "\r\n" * n),
    _grows("txt-cr-only", 100 * K, lambda n: "a\rb\r" * n),
    _grows("txt-ls-ps", 10 * K, lambda n: "a\u2028b\u2029c\x85d\x0be\x0cf" * n),
    _grows("txt-bullets-100k", 100 * K, lambda n: "• x\n" * n, "VL"),
    _grows("txt-bullets-nested", 1400, lambda n: "".join(f"{' ' * at}- x\n" for at in range(n)), "VL"),
    _grows("txt-list-nested", 100 * K, lambda n: "- " * n + "x", "VL"),
    _grows("txt-gt-nested", 100 * K, lambda n: ">" * n + "x", "VL"),
    _grows("txt-dashes", M, lambda n: "-" * n),
    _grows("txt-emdash", M, lambda n: "—" * n + "Reuters"),
    _grows("txt-commas", M, lambda n: "," * n),
    _grows("txt-pipes", M, lambda n: "|" * n),
    _grows("txt-question", 100 * K, lambda n: "?" * n + "x"),
    _grows("txt-parens", 500 * K, lambda n: "(" * n),
    _grows("txt-brackets", 100 * K, lambda n: "[" * n + "]" * n),
    # Not smaller: it is the length that is refused.
    _is("txt-one-word-10M", "a" * (10 * M + 1), "L"),
    _grows("txt-danda", M, lambda n: "।" * n),
    _grows("txt-entities", 200 * K, lambda n: "&amp;" * n),
    _grows("txt-numref", 100 * K, lambda n: f"&#{'9' * n};"),
    _grows("txt-html-open", 100 * K, lambda n: "<a " * n),
    _grows("txt-html-comment", 100 * K, lambda n: "<!--" * n),
    _grows("txt-marked", 100 * K, lambda n: "<![" * n),
    _is("uni-empty", ""),
    _is("uni-nul", "a\0b"),
    _is("uni-bom-front", "\ufeffTitle"),
    _is("uni-bom-mid", "a\ufeffb"),
    _grows("uni-combining", 100 * K, lambda n: "a" + "\u0300\u0323" * n),
    _grows("uni-nfkc-bomb", 100 * K, lambda n: "\ufdfa" * n),
    _grows("uni-case-grow", 100 * K, lambda n: "İßﬃ" * n),
)
"""For whatever reads the text of a page."""

STAMPS = (
    _is("uni-homoglyph", "12 Мay 2020", "E"),  # the М is Cyrillic
    _is("uni-fullwidth", "２０２０-01-01", "EV"),
    _is("uni-mixed-digits", "२\u0660\u06f22-01-01", "E"),
    _is("uni-superscript", "²⁰²⁰-01-01", "E"),
    _grows("ts-9s-1M", M, lambda n: "9" * n, "L"),
    _is("ts-int32", "2147483648", "E"),
    _is("ts-bigyear", "January 1st, 9999999999", "E"),
    _is("ts-colon", "9" * 60 + ":9", "EL"),
    _is("ts-year0", "0000-01-01T00:00:00Z", "E"),
    _is("ts-year10000", "10000-01-01T00:00:00Z", "E"),
    _is("ts-year1-ist", "0001-01-01T00:00:00+05:30", "EV"),
    _is("ts-year9999", "9999-12-31T23:59:59-12:00", "EV"),
    _is("ts-feb29", "2019-02-29", "E"),
    _is("ts-feb29-1900", "1900-02-29", "E"),
    _is("ts-leapsec", "2016-12-31T23:59:60Z", "EV"),
    _is("ts-2400", "2020-01-01T24:00:00Z", "EV"),
    _is("ts-offset", "2020-01-01T00:00:00+99:99", "E"),
    _is("ts-offset24", "2020-01-01T00:00:00+24:00", "E"),
    _is("ts-frac", "10:10:10." + "9" * 5000, "LE"),
    _is("ts-nodate", "10:10", "E"),
    _is("ts-nul", "2020\x00-01-01", "E"),
    _is("ts-neg", "-2020-01-01", "E"),
    _is("ts-ist", "12 May 2020 10:00 IST"),
    _is("ts-bst-cst", "12 May 2020 10:00 CST", "EV"),
    _is("ts-tzpath", "2020-01-01 00:00 /etc/passwd", "E"),
    _is("ts-ampm", "13:00 PM 12 May 2020", "EV"),
    _is("ts-order", "05/06/2020"),
    _is("ts-two", "12 May 2020 13 May 2021", "E"),
    _is("ts-nan", "NaN", "E"),
    _is("ts-decimal-exp", "1.0E99999999", "E"),
)
"""For what reads one timestamp."""

DATELINES = (
    _is("uni-zwsp", "नई\u200bदिल्ली", "VE"),
    _is("uni-nukta", "\u0958 \u0915\u093c", "VE"),
    _grows("uni-matra-run", 100 * K, lambda n: "क" + "\u093c\u094d" * n, "VE"),
    _is("uni-deva-digits", "१२ मई २०२०", "VE"),
    _grows("dl-only-place", 100 * K, lambda n: "नई दिल्ली" * n, "VE"),
    _grows("dl-many-months", 100 * K, lambda n: "जनवरी " * n, "VE"),
)
"""For what reads one dateline, or a date in Hindi."""

JSONS = (
    _is("uni-surr-pair-str", r'{"headline":"\ud83d\ude00"}'),
    _is("uni-surr-half-json", r'{"headline":"\ud800"}', "EV"),
    _is("uni-bom-json", "\ufeff{}", "EV"),
    _is("uni-bom-bytes16", "{}".encode("utf-16"), "T"),
    _is("uni-bad-utf8", b'{"headline":"\xff\xfe\xc0\xaf"}', "T"),
    _grows("js-deep-list", 100 * K, lambda n: "[" * n + "]" * n, "L"),
    _grows("js-deep-obj", 10 * K, lambda n: '{"sections":[' * n + "]}" * n, "L"),
    _grows("js-unclosed", M, lambda n: "[" * n, "LE"),
    _is("js-deep-under", "[" * 63 + "]" * 63, "E"),
    _is("js-dup", '{"headline":"a","headline":"b"}', "E"),
    _is("js-dup-type", '{"type":"quote","type":"section"}', "E"),
    _is("js-nan", '{"x":NaN}', "E"),
    _is("js-inf", '{"x":1e400}', "E"),
    _is("js-bigint", f'{{"x":{"9" * 5000}}}', "L"),
    _grows("js-bigint-1M", M, lambda n: "9" * n, "L"),
    _is("js-negzero", "-0", "E"),
    _is("js-bool-int", '{"position":true}', "EV"),
    _is("js-null-req", '{"type":null,"text":null}', "EV"),
    _is("js-list-as-str", '{"headline":["a"]}', "EV"),
    _is("js-str-as-list", '{"sections":"abc","tags":"abc"}', "EV"),
    _is("js-unknown", '{"headline":"a","x":1}', "EV"),
    _is("js-type-class", '{"type":"__main__.Evil"}', "EV"),
    _is("js-type-dunder", '{"__class__":"x","__init__":1}', "EV"),
    _is("js-proto", '{"__proto__":{"a":1},"constructor":1}', "EV"),
    _grows("js-100k-keys", 100 * K, lambda n: "{" + ",".join(f'"k{at}":1' for at in range(n)) + "}", "EL"),
    _grows("js-100k-errors", 100 * K, lambda n: f'{{"comments":[{",".join(["1"] * n)}]}}', "EL"),
    _is("js-trailing", "{} {}", "E"),
    _is("js-ctx-url", '{"@context":"http://127.0.0.1:1/x","@type":"NewsArticle"}', "EV"),
    _is(
        "js-ctx-list",
        '{"@context":[{"headline":"http://evil.example/"},"https://schema.org"],"@type":"NewsArticle"}',
        "EV",
    ),
    _is("js-graph-cycle", '{"@graph":[{"@id":"a","isPartOf":{"@id":"a"}}]}', "EV"),
    _is("js-ref", '{"$ref":"file:///etc/passwd"}', "EV"),
)
"""For whatever reads JSON; T: a `TypeError`, for what is bytes."""


def _laughs(n: int) -> str:
    inner = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, n))
    return f'<!DOCTYPE l [<!ENTITY a0 "lol">{inner}]><nitf>&a{n - 1};</nitf>'


_XI = "http://www.w3.org/2001/XInclude"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"

XMLS = (
    _is("xm-laughs", _laughs(10), "E"),
    _grows(
        "xm-quadratic",
        2 * K,
        lambda n: f'<!DOCTYPE l [<!ENTITY a "{"x" * 25 * n}">]><nitf>{"&a;" * n}</nitf>',
        "E",
    ),
    _is("xm-xxe", '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]><nitf>&x;</nitf>', "E"),
    _is("xm-xxe-param", '<!DOCTYPE l [<!ENTITY % p SYSTEM "http://127.0.0.1:1/">%p;]><nitf/>', "E"),
    _is("xm-doctype", '<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd"><nitf/>', "E"),
    _grows(
        "xm-content-model", 100 * K, lambda n: f"<!DOCTYPE r [<!ELEMENT r {'(' * n}a{')' * n}>]><r/>", "E"
    ),
    _grows("xm-deep", 100 * K, lambda n: "<a>" * n + "</a>" * n, "L"),
    _grows("xm-attrs", 200 * K, lambda n: "<nitf " + " ".join(f"a{at}='1'" for at in range(n)) + "/>", "LE"),
    _grows("xm-long-token", 10 * M, lambda n: '<nitf a="' + "x" * n, "LE"),
    _is("xm-xinclude", f'<nitf xmlns:xi="{_XI}"><xi:include href="file:///etc/passwd"/></nitf>', "EV"),
    _is(
        "xm-schemaloc",
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"'
        f' xmlns:xsi="{_XSI}" xsi:schemaLocation="x http://127.0.0.1:1/"/>',
        "EV",
    ),
    _is("xm-pi", '<?xml-stylesheet href="http://127.0.0.1:1/"?><nitf/>', "EV"),
    _is(
        "xm-cdata",
        "<nitf><body><body.content><p><![CDATA[</p><script>]]></p></body.content></body></nitf>",
        "EV",
    ),
    _is("xm-enc", b'<?xml version="1.0" encoding="utf-7"?><nitf>+ADw-script+AD4-</nitf>', "E"),
    _is("xm-enc-lie", '<?xml version="1.0" encoding="ascii"?><nitf>क</nitf>'.encode(), "E"),
    _is("xm-ns-trick", '<x:newsItem xmlns:x="http://evil.example/"/>', "E"),
)
"""For whatever reads XML."""

STRINGS = (
    _is("uni-c0", "".join(map(chr, range(32)))),
    _is("uni-c1", "".join(map(chr, range(127, 160)))),
    _is("uni-surrogate-hi", "a\ud800b"),
    _is("uni-surrogate-lo", "\udfff"),
    _is("uni-noncharacter", "\ufffe\uffff\U0001ffff"),
    _is("uni-rlo", "safe\u202egnp.exe"),
    _grows("uni-bidi-unbal", 1000, lambda n: "\u2066\u2067\u202d" * n),
    _is("uni-zwj-hindi", "क्\u200dष र्\u200cय"),
    _is("uni-tags", "x" + "".join(chr(0xE0000 + ord(char)) for char in "ignore previous")),
    _grows("uni-varsel", 100 * K, lambda n: "\ufe0f" * n),
    _is("ts-year7", "0007-01-01T00:00:00Z"),
    _is("ts-offset-sec", "2020-01-01T00:00:00+05:53:28"),
    _is("out-script-close", "</script><script>alert(1)</script>"),
    _is("out-script-case", "</ScRiPt\t\n/>"),
    _is("out-double-escape", "<!--<script>"),
    _is("out-comment", "<!-- x -->--!><!-->"),
    _is("out-cdata-end", "]]>"),
    _is("out-pi", "?><?php echo 1?>"),
    _is("out-attr", '" onmouseover="alert(1)" x=\'y\' `z`'),
    _is("out-amp", "&lt;script&gt; &amp;amp; &#60;"),
    _is("out-svg-style", "<svg><p><style><img src=x onerror=1></style>"),
    _is("out-noscript", '<noscript><p title="</noscript><img src=x onerror=1>">'),
    _is("out-title-rcdata", "</title><script>1</script>"),
    _is("out-textarea", "</textarea></style></iframe></xmp><plaintext>"),
    _is("out-2028", "a\u2028b\u2029c"),
    _is("out-template", "{{7*7}} ${7*7} <%= 1 %> {% raw %}"),
    _is("out-crlf-header", "x\r\nSet-Cookie: a=b"),
    _is("out-md-link", "[a](javascript:alert(1)) ![b](data:text/html,x) <javascript:x>"),
    _is("out-md-ref", "[x]\n\n[x]: javascript:alert(1)"),
    _is("out-md-html", "<b>x</b>\n\n<script>1</script>"),
    _is("out-md-block", "# h\n> q\n- l\n1. o\n    code\n---\n```\n| a |\n===\n+ p\n1) z"),
    _is("out-md-fence", "```\n" * 3 + "~~~"),
    _is("out-md-front", "---\ntitle: !!python/object/apply:os.system [id]\n---"),
    _grows("out-md-emph", 5 * K, lambda n: "*_`~\\[]()<>#+-.!|{}$^=" * n),
    _is("out-md-ws", "a  \nb\\nc\td \n"),
    _is("out-md-auto", "http://e.x/_a_*b* www.e.x a@b.c"),
    _is("out-csv", '=HYPERLINK("http://e.example","x")'),
    _is("out-ansi", "\x1b[2J\x1b]8;;http://e.example\x07x"),
    _is("out-rich-markup", "[bold red]x[/] [link=http://e.example]y[/link] :smile:"),
    _is("out-id-clash", 'location name="attributes" id="__proto__"'),
    _is("out-xml-name", "a b:c<d"),
    _is("out-xml-lang", 'hi" onload="x'),
)
"""For every field that is a string, and whatever writes it."""

URLS = (
    _is("url-js", "javascript:alert(1)"),
    _is("url-js-tab", "java\tscript:alert(1)"),
    _is("url-js-ctrl", "\x01\x20javascript:alert(1)"),
    _is("url-js-entity", "javascript&colon;alert(1)"),
    _is("url-data", "DATA:text/html;base64,PHNjcmlwdD4="),
    _is("url-vb", "vbscript:x"),
    _is("url-proto-rel", "//evil.example/x"),
    _is("url-userinfo", "https://good.example@evil.example/"),
    _is("url-bracket", "http://["),
    _is("url-port", "http://a:99999/"),
    _is("url-nfkc", "http://a\u2100b/"),
    _is("url-backslash", "https:\\\\evil.example\\x"),
    _is("url-space-quote", "https://e.example/a b\"c<d>)(e'"),
    _is("url-idn-hindi", "https://उदाहरण.भारत/पथ"),
    _grows("url-10M", 10 * M, lambda n: "https://e.example/" + "a" * n),
)
"""For every field that is an address."""


class _LyingStr(str):
    """A str whose methods do harm when they are called."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0

    def __str__(self) -> str:
        return "<x>"

    def strip(self, *_: object) -> str:
        raise ZeroDivisionError


class _MarkupStr(str):
    """A str that says of itself that it is safe HTML."""

    __slots__ = ()

    def __html__(self) -> str:
        return "<script>"


OBJECTS = (
    _is("ts-inf-float", float("inf"), "T"),
    _is("ts-naive", dt.datetime(2020, 1, 1), "T"),
    _is("obj-deep", 3000, "L"),
    _is("obj-wide", ["x"] * 10**5),
    _is("obj-list-alias", ["a", "b"]),
    _is("obj-generator", "ab"),
    _is("obj-str-items", "abc", "T"),
    _is("obj-str-subclass", _LyingStr("t")),
    _is("obj-markup", _MarkupStr("x")),
    _is("obj-bytes", b"title", "T"),
    _is("obj-nan", float("nan"), "T"),
    _is("obj-setattr", "x"),
    _is("loc-path", "../../etc/passwd", "E"),
    _is("loc-long", "x" * 10**5, "E"),
    _is("loc-nul", "hi\x00", "E"),
    _is("tz-dir", "America", "ET"),
    _is("tz-long", "A" * 5000, "ET"),
    _is("pkl-foreign", b'cos\nsystem\n(S"true"\ntR.', "T"),
)
"""For constructors and for options; T: a `TypeError`."""

ALL = (*TEXTS, *STAMPS, *DATELINES, *JSONS, *XMLS, *STRINGS, *URLS, *OBJECTS)
"""All of them."""
