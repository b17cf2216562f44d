"""NITF, ours or an agency's, as an article."""

from collections.abc import Iterable

from newsmodel.errors import InvalidArticleError, shown
from newsmodel.formats._bylines import names_of
from newsmodel.formats._nitf_body import Body, read_body, text_of
from newsmodel.formats._stamps import read_date, read_stamp
from newsmodel.formats._xml import NOTHING, XML_LANG, XML_SPACE, Node, fault
from newsmodel.model.article import Article
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.model.timestamp import Timestamp, TimestampRole

_TITLES = frozenset({"byttl", "function", "location", "virtloc"})
_BESIDE_NAMES = frozenset({"function"})
_REGIONS = ("state", "region", "country")
_WEB = ("http://", "https://")


def read_nitf(root: Node) -> Article:
    """Read the element `nitf`: what it has in places that are not known is passed over."""
    if root.name != "nitf":
        raise fault(f"the outermost element must be nitf, not {shown(root.name)}", "wrong_root")
    exact = root.attributes.get(XML_SPACE) == "preserve"
    body = root.first("body") or NOTHING
    head = body.first("body.head") or NOTHING
    content = read_body(body.all("body.content"), exact=exact)
    meta = root.first("head") or NOTHING
    docdata = meta.first("docdata") or NOTHING
    return Article(
        headline=_headline(head, meta, exact=exact),
        language=_language(root, body, content),
        breadcrumb=_breadcrumb(meta, exact=exact),
        byline=_byline(head.all("byline"), exact=exact) or _byline(content.bylines, exact=exact),
        dateline=_dateline(head, head.all("dateline"), exact=exact)
        or _dateline(head, content.datelines, exact=exact),
        published_at=_stamp(_issued(meta, docdata), TimestampRole.PUBLISHED),
        modified_at=_stamp(_revised(meta), TimestampRole.MODIFIED),
        summary=_summary(head, exact=exact),
        sections=content.sections,
        captions=content.captions,
        tags=_tags(docdata, exact=exact),
        url=_url(meta, exact=exact),
    )


def _headline(head: Node, meta: Node, *, exact: bool) -> str | None:
    for node in (head.first("hedline", "hl1"), head.first("hl1"), meta.first("title")):
        text = text_of(node, exact=exact)
        if text is not None:
            return text
    return None


def _language(root: Node, body: Node, content: Body) -> str | None:
    tags = [root.attributes.get("baselang"), root.attributes.get(XML_LANG)]
    tags += [node.attributes.get(XML_LANG) for node in (body, *content.nodes)]
    for tag in tags:
        if tag:
            try:
                return Article(language=tag.strip().replace("_", "-")).language
            except InvalidArticleError:
                continue
    return None


def _breadcrumb(meta: Node, *, exact: bool) -> tuple[str, ...]:
    crumbs = [
        node.attributes.get("content", "")
        for node in meta.all("meta")
        if node.attributes.get("name") == "breadcrumb"
    ]
    if not exact and not crumbs:
        sections = (node.attributes.get("position.section") for node in meta.all("pubdata"))
        crumbs = [section for section in sections if section][:1]
    return _kept(crumbs, exact=exact)


def _tags(docdata: Node, *, exact: bool) -> tuple[str, ...]:
    keys = [
        word.attributes.get("key", "") for node in docdata.all("key-list") for word in node.all("keyword")
    ]
    return _kept(keys, exact=exact)


def _kept(texts: Iterable[str], *, exact: bool) -> tuple[str, ...]:
    return tuple(texts) if exact else tuple([text.strip() for text in texts if text.strip()])


def _url(meta: Node, *, exact: bool) -> str | None:
    for node in meta.all("pubdata"):
        url = node.attributes.get("ex-ref")
        if url is not None and (exact or url.startswith(_WEB)):
            return url
    return None


def _issued(meta: Node, docdata: Node) -> Iterable[str | None]:
    yield from (node.attributes.get("norm") for node in docdata.all("date.issue"))
    yield from (node.attributes.get("norm") for node in docdata.all("date.release"))
    yield from (node.attributes.get("date.publication") for node in meta.all("pubdata"))


def _revised(meta: Node) -> Iterable[str | None]:
    # The history runs from the first revision to the last.
    return (node.attributes.get("norm") for node in reversed(meta.all("revision-history")))


def _stamp(norms: Iterable[str | None], role: TimestampRole) -> Timestamp | None:
    stamps = (read_stamp(norm, role) for norm in norms if norm is not None)
    return next((stamp for stamp in stamps if stamp is not None), None)


def _summary(head: Node, *, exact: bool) -> str | None:
    texts = [text_of(node, exact=exact) for abstract in head.all("abstract") for node in _parts(abstract)]
    if not exact and not any(texts):
        # The lower lines of a headline are what others call a standfirst.
        texts = [text_of(node, exact=exact) for line in head.all("hedline") for node in line.all("hl2")]
        # AP says the headline twice.
        texts = [text for text in texts if text != text_of(head.first("hedline", "hl1"), exact=exact)]
    known = [text for text in texts if text is not None]
    return "\n".join(known) if known else None


def _line(node: Node, *, exact: bool) -> str | None:
    # AP writes a title right behind the name, for others to set it on a line of its own.
    return text_of(node, exact=True) if exact else node.text(exact=False, apart=_TITLES) or None


def _parts(abstract: Node) -> list[Node]:
    # Other people's have more than one paragraph.
    return abstract.all("p") or [abstract]


def _byline(nodes: list[Node], *, exact: bool) -> Byline | None:
    written = [text for node in nodes if (text := _line(node, exact=exact)) is not None]
    if not written:
        return None
    names: list[str] = []
    agencies: list[str] = []
    roles: list[str] = []
    for node in nodes:
        for part in node.nodes():
            if part.name == "person":
                names.append(part.text(exact=exact, without=_BESIDE_NAMES))
            elif part.name == "byttl":
                orgs = part.all("org")
                agencies += [org.text(exact=exact) for org in orgs]
                roles += [] if orgs else [part.text(exact=exact)]
    if not exact:
        names = [name for name in names if name] or [name for node in nodes for name in names_in(node)]
        agencies = [agency for agency in agencies if agency]
        roles = [role for role in roles if role]
    role = roles[0] if roles else None
    return Byline(written=", ".join(written), names=tuple(names), role=role, agencies=tuple(agencies))


def names_in(node: Node) -> tuple[str, ...]:
    """Give the names of a byline that marks none."""
    return names_of(node.text(exact=False, without=frozenset({"byttl", "location", "virtloc"})))


def _dateline(head: Node, nodes: list[Node], *, exact: bool) -> Dateline | None:
    node = next(iter(nodes), None)
    if node is None:
        return None
    written = text_of(node, exact=exact)
    if not exact and written is not None and read_stamp(node.text(exact=False), TimestampRole.UNKNOWN):
        # EFE has nothing but the date there, as a machine writes it.
        written = None
    if written is None:
        return None
    places: list[str] = []
    regions: list[str] = []
    for location in node.all("location"):
        cities = [city.text(exact=exact) for city in location.all("city")]
        wider = [
            text
            for name in _REGIONS
            for part in location.all(name)
            if (text := part.text(exact=exact)) or exact
        ]
        if not cities and not wider:
            cities = [location.text(exact=exact)]
        places += cities
        regions += wider
    if not exact:
        places = [text for place in places if (text := place.strip(" ,;:"))]
        if not places:
            places, regions = regions[:1], []
    by = head.first("distributor")
    orgs = [] if by is None else [text for org in by.all("org") if (text := org.text(exact=exact)) or exact]
    if by is not None and not exact and not orgs and (plain := by.text(exact=False)):
        orgs = [plain]
    return Dateline(
        written=written,
        places=tuple(places),
        region=regions[0] if regions else None,
        agencies=tuple(orgs),
        date=_story_date(node),
    )


def _story_date(dateline: Node) -> PartialDate | None:
    norms = (node.attributes.get("norm") for node in dateline.all("story.date"))
    return next((date for norm in norms if norm and (date := read_date(norm)) is not None), None)
