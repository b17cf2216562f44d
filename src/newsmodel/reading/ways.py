"""The way through the site to the article, where it is not a line above the headline."""

from newsmodel.reading.breadcrumb import numbered_crumb, read_breadcrumb, starts_at_home, title_of_way
from newsmodel.reading.sheet import Sheet

# A way that is a list has at least a section and the headline.
_FEWEST_CRUMBS = 2


def title_at_end(sheet: Sheet, first: int) -> int | None:
    """Find the way through the site that ends with the headline, on a page that has it nowhere else."""
    for at in range(first):
        text = sheet.said(at)
        title = title_of_way(read_breadcrumb(text, None)) if starts_at_home(text) else None
        if title is not None:
            # "क्या … बदलेगा?": a headline may be as long as running text.
            return None if sheet.said(first).startswith(title.text) else at
    return None


def numbered_way(sheet: Sheet, headline: int) -> int | None:
    """Find the first line of a way that is a numbered list and ends with the headline."""
    first = headline
    while numbered_crumb(sheet.said(first - 1)) is not None:
        first -= 1
    last = numbered_crumb(sheet.said(headline - 1))
    if headline - first < _FEWEST_CRUMBS or last is None or last.text != sheet.said(headline):
        return None
    return first


def way_below(sheet: Sheet, headline: str, body: int) -> int | None:
    """Find a breadcrumb below the text: "News / Cities / headline"."""
    for at in range(body, len(sheet)):
        text = sheet.said(at)
        if text.endswith(headline) and len(read_breadcrumb(text, headline)) > 1:
            return at
    return None
