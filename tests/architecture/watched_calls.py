"""A program that calls all that is public twice, the second time watched by an audit hook.

`test_no_io_at_run_time.py` runs it: a hook cannot be taken off again, so it needs a process of its own. With
the argument `break` it reads a file while it is watched, to show that the watch sees it.
"""

import datetime as dt
import enum
import inspect
import pathlib
import sys
import types

import newsmodel
from newsmodel._catalog import Catalog

PUBLIC: dict[str, object] = {name: getattr(newsmodel, name) for name in vars(newsmodel)["__all__"]}

# Two of each kind: one to warm up with, one to be watched with, so that no cache answers for the code.
PAGES = (
    (
        (
            "Tuesday 3rd of February 2026 11:20:07 AM\n"
            "HomeStateनहर की सफाई का काम शुरू\n\nनहर की सफाई का काम शुरू\n\n"
            "सीतापुर: सिंचाई विभाग ने सोमवार को काम शुरू किया।\n\n"
            "अभियंता रमेश वर्मा ने कहा, “पानी समय पर मिलेगा।”\n\nआगे क्या:\n\n  • गेट की मरम्मत\n\n"
            "LEAVE A REPLY\n\nPlease enter your comment!\n\nRecent Comments"
        ),
        (
            "Wednesday 11th of March 2026 06:45:31 PM\n"
            "HomeSportsगाँव की टीम ने जीता कप\n\nगाँव की टीम ने जीता कप\n\n"
            "अमरोहा, 10 मार्च (भाषा)। फाइनल में मेज़बान टीम हार गई।\n\n"
            "कप्तान सुनीता रावत ने बताया कि “अभ्यास का फल” मिला है।\n\nअंक तालिका:\n\n  1. अमरोहा\n\n"
            "RELATED ARTICLES\n\n- Advertisment -\n\nMost Popular"
        ),
    ),
    (
        (
            "Canal cleaning begins\n\nBy Meera Joshi | Updated: Feb 3, 2026, 4:10 PM IST\n\n"
            "SITAPUR: Work began on Monday. “Water will come on time,” engineer Ramesh Verma said.\n\nShare"
        ),
        (
            "Village team wins the cup\n\nBy Arun Das | Published: March 11, 2026 18:45 GMT\n\n"
            "AMROHA, March 10: The hosts lost. “We trained hard,” said captain Sunita Rawat.\n\nShare"
        ),
    ),
)
STAMPS = (
    ("Jan 26, 2026, 3:59 PM IST", "Feb 14, 2025, 11:05 AM GMT"),
    ("26 जनवरी २०२६, शाम 4:30 बजे", "14 फरवरी २०२५, सुबह 9:15 बजे"),
    ("2026-01-26T15:59:43+05:30", "2025-02-14T11:05:00Z"),
    ("Mon, 26 Jan 2026 15:59:43 +0530", "Fri, 14 Feb 2025 11:05:00 +0000"),
    ("26-01-2026", "05/06/2025"),
)
DATELINES = (
    ("सीतापुर: सिंचाई विभाग", "अमरोहा, 10 मार्च (भाषा)। फाइनल"),
    ("LUCKNOW, Jan 26 (PTI): The", "BHOPAL: The state"),
)
BARE_DATELINES = (("सीतापुर:", "अमरोहा, 10 मार्च (भाषा)।"), ("LUCKNOW, Jan 26 (PTI):", "BHOPAL:"))
SPEECH = (
    ("मंत्री ने कहा, “हम तैयार हैं।”", "महापौर कविता जोशी ने बताया, ‘काम पूरा होगा।’"),
    ("“We are ready,” the minister said.", "The mayor said, “Work will be done.”"),
)

# The samples of each function that reads a text.
SAMPLES = {
    "find_timestamps": STAMPS,
    "parse_timestamp": STAMPS,
    "find_dateline": DATELINES,
    "parse_dateline": BARE_DATELINES,
    "find_quotes": SPEECH,
    "parse": PAGES,
}

# The beginnings of the names of events that are I/O, or work that belongs into the warm-up.
IO = tuple(
    "open os. socket. subprocess. import exec compile glob. pathlib. shutil. tempfile. time. builtins.input"
    " marshal. pickle. ctypes. winreg. urllib. sqlite3. syslog. fcntl. http. ftplib. smtplib.".split()
)


def made(mark: str) -> list[object]:
    """Build a value of each public class of data."""
    day = dt.date(2026, 1, len(mark))
    span, path = newsmodel.Span(0, len(mark)), newsmodel.Path.parse(f"sections[{len(mark)}].heading")
    issue = newsmodel.Issue(
        code="headline.missing", severity=newsmodel.Severity("error"), message=mark, path=path, span=span
    )
    speaker = newsmodel.Speaker(name=mark, role="महापौर")
    quote = newsmodel.Quote(text=mark, speaker=speaker)
    items = newsmodel.BulletList(items=(newsmodel.ListItem(text=mark, quotes=(quote,)),))
    nested = newsmodel.BulletList(items=(newsmodel.ListItem(text=mark, children=(items,)),))
    stamp = newsmodel.Timestamp(written=mark, date=day, weekday="सोमवार")
    article = newsmodel.Article(
        headline=mark,
        language="hi",
        byline=newsmodel.Byline(written=mark, names=(mark,)),
        dateline=newsmodel.Dateline(
            written=mark, places=(mark,), date=newsmodel.PartialDate(day=day.day, month=1)
        ),
        published_at=stamp,
        sections=(newsmodel.Section(blocks=(newsmodel.Paragraph(text=mark), nested, quote)),),
        comments=(newsmodel.Comment(text=mark, replies=(newsmodel.Comment(text=mark),)),),
    )
    furniture = newsmodel.Furniture(text=mark)
    found = newsmodel.Found(value=stamp, span=span)
    report = newsmodel.Report(issues=(issue,))
    report.of("headline")
    finding = newsmodel.Finding(path, {"mark": mark})
    check = newsmodel.Check(
        code="headline.mark",
        severity=issue.severity,
        about=mark,
        message={"en": "{mark}"},
        find=lambda _: [finding],
    )
    profile = newsmodel.Profile(about=mark, severities={"headline.mark": None})
    newsmodel.validate(article, also=[check], profile=profile)
    looked_at = [newsmodel.Draft(article), finding, check, profile]
    return [article, furniture, found, report, newsmodel.Limits(max_chars=len(mark)), path, *looked_at]


def explored(value: object, met: set[type]) -> None:
    """Ask a value, and all that it holds, for its derived views and its printed forms."""
    met.add(type(value))
    for name, member in inspect.getmembers_static(type(value)):
        if isinstance(member, property) and not name.startswith("_"):
            getattr(value, name)
    assert repr(value)
    assert isinstance(str(value), str)
    if isinstance(value, tuple):
        for item in value:
            explored(item, met)
    for field in getattr(type(value), "__attrs_attrs__", ()):
        explored(getattr(value, field.name), met)
    if isinstance(value, newsmodel.Article):
        assert hash(newsmodel.evolve(value, headline="x")) != hash(value)


def call_all(which: int) -> set[type]:
    """Call everything, with the first or second sample of each kind; give the classes that were met."""
    met: set[type] = set()
    for value in made(("नहर", "पंचायत")[which]):
        explored(value, met)
    articles = []
    for pair in PAGES:
        page = newsmodel.parse(pair[which])
        assert page.reconstruct() == page.text
        assert all(span.of(page.text) for span in page.spans.values())
        explored(page, met)
        articles.append(page.article)
    for name, value in PUBLIC.items():
        if isinstance(value, types.FunctionType) and name != "evolve":
            if next(iter(inspect.signature(value).parameters)) == "article":
                for article in articles:
                    explored(value(article), met)
            elif next(iter(inspect.signature(value).parameters)) == "stamp":
                for pair in STAMPS:
                    explored(value(newsmodel.parse_timestamp(pair[which])), met)
            else:
                for pair in SAMPLES[name]:
                    explored(value(pair[which]), met)
        elif isinstance(value, Catalog):
            for entry in value.values():
                if isinstance(entry, types.ModuleType) and hasattr(entry, "dumps"):
                    for article in articles:
                        written = entry.dumps(article)
                        explored(entry.losses(article), met)
                        if hasattr(entry, "loads"):
                            explored(entry.loads(written), met)
                        if hasattr(entry, "to_dict"):
                            explored(entry.from_dict(entry.to_dict(article)), met)
    return met


def main() -> None:
    """Warm up, watch, and say what was seen."""
    met = call_all(0)
    classes = {
        v for v in PUBLIC.values() if isinstance(v, type) and not issubclass(v, (enum.Enum, Exception))
    }
    assert classes <= met, classes - met
    seen: list[str] = []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(IO):
            seen.append(f"{event} {arguments!r}"[:200])

    sys.addaudithook(watch)
    call_all(1)
    if "break" in sys.argv:
        pathlib.Path(__file__).read_bytes()
    sys.stdout.write("\n".join([f"{len(seen)} events of I/O", *seen]))


if __name__ == "__main__":
    main()
