"""A program that reads and writes every hostile input in every way, and says in one line what came of it.

`test_pure.py` runs it in different surroundings, which must not show. The argument `watched` reports I/O instead, once
everything was called; `threads` works in two threads, each with a small stack; `shallow` leaves little recursion.
"""

import hashlib
import sys
import threading

import newsmodel.testing
from hostile import inputs
from hostile.articles import everywhere
from hostile.surfaces import CALLS, READERS, STAMPS, TREES, WRITERS, Call
from newsmodel import NewsmodelError

TEXTS = [
    newsmodel.testing.make_page_text(seed, language=name) for seed in (1, 2) for name in newsmodel.LANGUAGES
]
IO = tuple(
    "open os. socket. subprocess. import exec compile glob. pathlib. shutil. tempfile. time. builtins.input"
    " marshal. pickle. ctypes. winreg. urllib. sqlite3. syslog. fcntl. http. ftplib. smtplib.".split()
)


def given(call: Call, more: str) -> list[object]:
    """Give what a call is tried with; `more` stands at the end of each text, so that no cache answers."""
    rows = [row for row in inputs.ALL if row not in inputs.OBJECTS and row.name != "txt-one-word-10M"]
    values = [row.make(min(row.full or 1, 40)) for row in rows]
    texts = [value if isinstance(value, bytes) else f"{value}{more}" for value in values] + [
        t + more for t in TEXTS
    ]
    if call in WRITERS:
        pages = [newsmodel.parse(text + more).article for text in TEXTS]
        return [*pages, *(everywhere(str(text)[:300]) for text in texts[::20])]
    if call in STAMPS:
        return [found.value for text in TEXTS for found in newsmodel.find_timestamps(text)]
    if call in TREES:
        return [
            newsmodel.FORMATS[call.name.partition(".")[0]].to_dict(newsmodel.parse(t).article) for t in TEXTS
        ]
    if call in READERS:
        return list(texts)
    form = newsmodel.FORMATS[call.name.partition(".")[0]]
    return [*texts, *(form.dumps(newsmodel.parse(text + more).article) for text in TEXTS)]


def results(more: str = "") -> list[str]:
    """Call everything with everything, and give what came of it."""
    came = []
    for call in CALLS:
        if call.takes == "takes nothing":
            came.append(f"{call.name} {call.function()!r}")
            continue
        # An option turned makes other work, but not for every value.
        for value in given(call, more)[:: 5 if "(" in call.name else 1]:
            try:
                made = repr(call(value))
            except (NewsmodelError, TypeError) as error:
                made = f"{type(error).__name__} {error}"
            came.append(f"{call.name} {made}")
    return came


def digest(came: list[str]) -> str:
    """Give what came of it in a short form."""
    return hashlib.sha256("\n".join(came).encode("utf-8", "surrogatepass")).hexdigest()


def watched() -> str:
    """Give the events of I/O of a second round."""
    results()
    seen: list[str] = []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(IO):
            seen.append(f"{event} {arguments!r}"[:200])

    sys.addaudithook(watch)
    results(" ")
    return "\n".join([f"{len(seen)} events of I/O", *sorted(set(seen))[:20]])


def in_threads() -> str:
    """Give the results of two threads, if they are the same."""
    found: list[str] = []
    threading.stack_size(256 * 1024)
    threads = [threading.Thread(target=lambda: found.append(digest(results()))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found[0] if len(found) == 2 and len(set(found)) == 1 else f"differs: {found}"


def main() -> None:
    """Say what came of it."""
    if "watched" in sys.argv:
        sys.stdout.write(watched())
    elif "threads" in sys.argv:
        sys.stdout.write(in_threads())
    else:
        if "shallow" in sys.argv:
            results()  # modules are loaded deeper down
            sys.setrecursionlimit(200)
        sys.stdout.write(digest(results()))


if __name__ == "__main__":
    main()
