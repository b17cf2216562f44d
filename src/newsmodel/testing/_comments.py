"""Readers' comments below made-up articles."""

import datetime as dt

from newsmodel.model.comment import Comment
from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.manner import DateForm
from newsmodel.testing._dates import stamp_of
from newsmodel.testing._scene import Scene


def comments_of(scene: Scene, form: DateForm, after: dt.datetime) -> tuple[Comment, ...]:
    """Make a thread: some comments have a reply, which begins with the name of whom it answers."""
    dice = scene.dice
    readers = dice.some(scene.words.readers, dice.between(1, 4))
    texts = dice.some(scene.words.comments, len(readers))
    moments = [after + dt.timedelta(minutes=dice.between(30, 4000)) for _ in readers]
    stamps = [stamp_of(moment, form, TimestampRole.UNKNOWN) for moment in sorted(moments)]
    comments: list[Comment] = []
    for author, text, stamp in zip(readers, texts, stamps, strict=True):
        if comments and not comments[-1].replies and dice.chance(40):
            above = comments.pop()
            reply = Comment(author=author, text=f"@{above.author} {text}", posted_at=stamp)
            comments.append(
                Comment(author=above.author, text=above.text, posted_at=above.posted_at, replies=(reply,))
            )
        else:
            comments.append(Comment(author=author, text=text, posted_at=stamp))
    return tuple(comments)
