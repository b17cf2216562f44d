"""A text has a hidden text in it."""

import re
from collections.abc import Iterator

from newsmodel.issues import Severity
from newsmodel.validation.characters import holding
from newsmodel.validation.check import Check, Finding
from newsmodel.validation.draft import Draft
from newsmodel.validation.example import STORY, changed

# The flags of England, Scotland and Wales are a black flag and tags, up to a tag that ends them.
_TAGS = re.compile(
    "(?<!\U0001f3f4)(?<![\U000e0000-\U000e007f])[\U000e0000-\U000e007f]+|"
    "(?<=\U0001f3f4)(?![\U000e0020-\U000e007e]{1,8}\U000e007f)[\U000e0000-\U000e007f]+"
)


def _find(draft: Draft) -> Iterator[Finding]:
    return holding(draft, _TAGS)


CHECK = Check(
    code="text.tag_characters",
    severity=Severity.ERROR,
    about="A text has tag characters, which hide a text in a text; flags made of them do not matter.",
    message={
        "en": "hidden text from character {at} on: {character}",
        "hi": "अक्षर {at} से छिपा हुआ पाठ है: {character}",
    },
    find=_find,
    good=(
        STORY,
        changed(summary="\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f की जीत"),
    ),
    bad=(
        changed(summary="नहर\U000e0069\U000e0067\U000e006e"),
        changed(summary="\U0001f3f4\U000e0069\U000e0067"),
    ),
)
