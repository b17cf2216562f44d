"""A related title stands twice, or is the article's own."""

from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.paths import Path
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed
from newsmodel.validation.wording import said


def _find(draft: Draft) -> Iterator[Finding]:
    first: dict[str, Path] = {said(draft.article.headline or ""): Path("headline")}
    for at, title in enumerate(draft.article.related):
        key, path = said(title), Path("related", at)
        if key in first and key:
            yield Finding(path, {"title": title, "other": first[key]})
        first.setdefault(key, path)


CHECK = Check(
    code="related.repeated",
    severity=Severity.INFO,
    about="The title of a related article is the headline, or the same as another.",
    message={
        "en": "the related title repeats {other}: {title}",
        "hi": "संबंधित ख़बर {other} को दोहराती है: {title}",
    },
    find=_find,
    good=(STORY, changed(related=("बाँध भरा", "पुल खुला"))),
    bad=(changed(related=("बाँध भरा", "बाँध भरा")), changed(related=(STORY.headline,))),
)
