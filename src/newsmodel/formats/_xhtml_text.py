"""Running text of HTML while it is read, with the speech in it."""

from newsmodel.model.quote import Quote, QuoteKind, Speaker

_KINDS = {kind.value: kind for kind in QuoteKind}
_SPACES = dict.fromkeys(map(ord, "\t\n\f\r"), " ")


class RunningText:
    """The text of one paragraph, heading or item, as far as it is read.

    White space is that of the text where it is `exact`, else collapsed as a browser does.
    """

    def __init__(self, *, exact: bool) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.last = ""
        self.quotes: list[tuple[int, int, dict[str, str]]] = []
        # Speech inside speech belongs to the outer one.
        self.depth = 0
        self.exact = exact

    def add(self, text: str) -> None:
        if not self.exact:
            words = text.translate(_SPACES).split(" ")
            text = " ".join(filter(None, words))
            if not words[0] and self.last not in ("", " ", "\n"):
                text = f" {text}"
            if not words[-1] and text not in ("", " "):
                text = f"{text} "
        if text:
            self.parts.append(text)
            self.size += len(text)
            self.last = text[-1]

    def add_line(self) -> None:
        if self.exact or self.last not in ("", "\n"):
            self.parts.append("\n")
            self.size += 1
            self.last = "\n"

    def finish(self) -> tuple[str, tuple[Quote, ...]]:
        if self.depth:
            self.depth = 1
            self.close_quote()
        text = "".join(self.parts)
        said = [(text[start:end], data) for start, end, data in self.quotes]
        if not self.exact:
            # A space before a line break is none of the text.
            text = text.strip().replace(" \n", "\n")
            said = [(words.strip().replace(" \n", "\n"), data) for words, data in said]
        return text, tuple(_quote(words, data) for words, data in said if words)

    def open_quote(self, data: dict[str, str]) -> None:
        self.depth += 1
        if self.depth == 1:
            self.quotes.append((self.size, self.size, data))

    def close_quote(self) -> None:
        if self.depth == 1:
            start, _, data = self.quotes.pop()
            self.quotes.append((start, self.size, data))
        self.depth = max(0, self.depth - 1)


def _quote(text: str, data: dict[str, str]) -> Quote:
    name = data.get("data-speaker")
    speaker = None if name is None else Speaker(name=name, role=data.get("data-role"))
    return quote_by(text, speaker, data)


def quote_by(text: str, speaker: Speaker | None, data: dict[str, str]) -> Quote:
    kind = _KINDS.get(data.get("data-kind", ""), QuoteKind.DIRECT)
    return Quote(text=text, kind=kind, speaker=speaker, cue=data.get("data-cue"))
