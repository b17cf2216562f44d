"""What one made-up article is about: its places, bodies and persons, and the sentences that name them."""

import re

from newsmodel.model.body import Paragraph
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.testing._dice import Dice
from newsmodel.testing.words import SpokenForm, StoryWords

_SLOT = re.compile(r"\{(\w+)\}")


class Scene:
    """The cast of an article: the same place and the same work in all of its sentences."""

    def __init__(self, dice: Dice, words: StoryWords) -> None:
        self.dice = dice
        self.words = words
        (self.place, self.region), (other, _) = dice.some(words.place, 2)
        first, last = words.names
        people = zip(dice.some(words.roles, 3), dice.some(first, 3), dice.some(last, 3), strict=False)
        self.speakers = [Speaker(name=f"{given} {family}", role=role) for role, given, family in people]
        self._fixed = {
            "place": self.place,
            "PLACE": self.place.upper(),
            "region": self.region,
            "other": other,
            "work": dice.one(words.work),
            "office": dice.one(words.office),
            "scheme": dice.one(words.scheme),
            "agency": dice.one(words.agencies),
            "desk": dice.one(words.desk),
        }
        self._left: dict[tuple[str, ...], list[str]] = {}

    def filled(self, template: str) -> str:
        """Put the words of the scene into a template; numbers and days are drawn anew."""
        return _SLOT.sub(lambda slot: self._word(slot[1]), template)

    def _word(self, slot: str) -> str:
        match slot:
            case "few":
                return str(self.dice.between(3, 29))
            case "many":
                return str(10 * self.dice.between(6, 99))
            case "weekday":
                return self.dice.one(self.words.weekday)
            case "month":
                return self.dice.one(self.words.month)
            case _:
                return self._fixed[slot]

    def sentences(self, templates: tuple[str, ...], count: int) -> list[str]:
        """Give so many different sentences, none that was given before as long as there are others."""
        count = min(count, len(templates))
        left = self._left.setdefault(templates, [])
        if len(left) < count:
            left[:] = templates
        return [self.filled(left.pop(self.dice.below(len(left)))) for _ in range(count)]

    def utterance(self) -> str:
        """Give words that nobody has said so far, as long as there are some."""
        return self.sentences(self.words.said, 1)[0]

    def spoken(self) -> Paragraph:
        """Give a paragraph with speech in it, sometimes with a second sentence of the same speaker."""
        speaker = self.dice.one(self.speakers)
        form = self.dice.one(self.words.spoken)
        text, quote = self._quoted(form, speaker)
        quotes = [quote]
        if form.kind is QuoteKind.DIRECT and text.endswith(("”", "’")) and self.dice.chance(30):
            more, second = self._quoted(self.words.again, speaker)
            text, quotes = f"{text} {more}", [quote, second]
        return Paragraph(text=text, quotes=tuple(quotes))

    def _quoted(self, form: SpokenForm, speaker: Speaker) -> tuple[str, Quote]:
        is_whole = form.kind is QuoteKind.DIRECT
        if form.said:
            [said] = self.sentences(form.said, 1)
        else:
            [said] = self.sentences(self.words.said if is_whole else self.words.fragments, 1)
        if form.closed_by:
            said = said[:-1] + form.closed_by
        text = form.sentence.format(role=speaker.role, name=speaker.name, said=said)
        return text, Quote(text=said, kind=form.kind, speaker=speaker, cue=form.cue)
