"""A quote, as a notebook shows it: the words, and below them who said them."""

from newsmodel._notebook import SHORT, Markup, badge, card, clipped, element, joined, quiet, theirs, words
from newsmodel.model.quote import Quote, Speaker


def quote_html(quote: Quote) -> str:
    """Show a quote by itself."""
    return card(quote_block(quote))


def quote_block(quote: Quote) -> Markup:
    """Show a quote as a block of its own."""
    parts = [element("strong", theirs(quote.speaker.name)) if quote.speaker else badge("no speaker named")]
    if quote.speaker and quote.speaker.role is not None:
        parts.append(element("span", theirs(quote.speaker.role), class_="nm-soft"))
    if quote.cue is not None:
        parts.append(element("span", words("· "), theirs(quote.cue), class_="nm-soft"))
    parts.append(badge(quote.kind.value))
    said = element("p", theirs(quote.text), dir="auto")
    return element("blockquote", said, element("div", joined(parts, " "), class_="nm-row"), class_="nm-said")


def said_by(quote: Quote) -> str:
    """Say in a few words who said it, and how."""
    speaker = "no speaker named" if quote.speaker is None else _named(quote.speaker)
    return " · ".join(clipped(part, SHORT) for part in (speaker, quote.cue, quote.kind.value) if part)


def _named(speaker: Speaker) -> str:
    return speaker.name if speaker.role is None else f"{speaker.name} ({speaker.role})"


def quote_markdown(quote: Quote) -> str:
    """Write a quote in Markdown."""
    parts = [f"**{quiet(quote.speaker.name)}**" if quote.speaker else "*no speaker named*"]
    if quote.speaker and quote.speaker.role is not None:
        parts.append(quiet(quote.speaker.role))
    if quote.cue is not None:
        parts.append(quiet(quote.cue))
    return f"> {quiet(quote.text)}\n>\n> — {' · '.join([*parts, quote.kind.value])}\n"
