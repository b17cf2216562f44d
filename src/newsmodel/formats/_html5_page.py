"""The page around an article in HTML: its head and its style."""

from newsmodel.formats._html5_writing import language_attributes
from newsmodel.formats._urls import link
from newsmodel.formats._xml_text import escaped, quoted
from newsmodel.model.article import Article

# Fonts that have Devanagari come first; the vowel signs above and below the line need a high line. White
# space is shown as it is, for a comment may have lines. There is no < or & in it, which XML would escape.
_STYLE = """\
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fffdf9; --faint: #5a5a63; --line: #d9d5cc; \
--accent: #8a1c1c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e6df; --paper: #16161a; --faint: #a9a7b0; --line: #3a3a42; --accent: #ffb4a8; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; \
font: 1.125rem/1.75 "Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI", system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 1.25rem; }
h1 { font-size: 1.875rem; line-height: 1.4; margin: .5rem 0; }
h2 { font-size: 1.375rem; line-height: 1.45; margin: 2rem 0 .5rem; }
h1, h2, p, li, figcaption { white-space: pre-wrap; }
p { margin: 0 0 1rem; }
a { color: var(--accent); }
q { quotes: none; }
.summary { font-size: 1.25rem; }
.byline, .published, .modified, .captured, .posted, .url, figcaption { color: var(--faint); font-size: 1rem; \
margin-bottom: .25rem; }
.dateline { font-weight: 600; margin: 1.25rem 0 .25rem; }
.breadcrumb, .tags { list-style: none; display: flex; flex-wrap: wrap; gap: 0 .75rem; padding: 0; \
margin: 0 0 .5rem; color: var(--faint); font-size: 1rem; }
.breadcrumb li + li::before { content: "\\203A"; margin-inline-end: .75rem; }
.tags li { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .75rem; margin-bottom: .5rem; }
figure { margin: 1.5rem 0; }
.quote { border-inline-start: .25rem solid var(--accent); padding-inline-start: 1rem; font-size: 1.25rem; }
blockquote { margin: 0; }
.quote .role::before { content: ", "; }
footer, .comments { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1rem; }
.comment { margin: 1rem 0; }
.comment .comment { border-inline-start: 1px solid var(--line); padding-inline-start: .75rem; }
.commenter { font-weight: 600; margin: 0; }
"""


def framed(article: Article, body: str, script: str) -> str:
    """Write the page: `body` is the element `article`, `script` stands in the head."""
    # A page must have a title that is not empty.
    texts = (article.headline, article.summary, article.url, "Article")
    title = next(text for text in texts if text is not None and text.strip())
    target = None if article.url is None else link(article.url)
    canonical = "" if target is None else f'<link rel="canonical" href={quoted(target)}/>\n'
    return (
        f"<!DOCTYPE html>\n<html{language_attributes(article.language)}>\n<head>\n"
        '<meta charset="utf-8"/>\n<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{escaped(title)}</title>\n{canonical}<style>\n{_STYLE}</style>\n{script}</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
