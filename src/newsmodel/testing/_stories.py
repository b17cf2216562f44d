"""Bodies of made-up articles, one way to build them for each kind of story."""

from collections.abc import Callable

import attrs

from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.quote import Quote
from newsmodel.reading.manner import Story
from newsmodel.testing._scene import Scene


def sections_of(scene: Scene, story: Story) -> tuple[Section, ...]:
    """Build the body of an article."""
    return _STORIES[story](scene)


def section_of(scene: Scene) -> Section:
    """Build a section with a heading."""
    return Section(heading=scene.dice.one(scene.words.headings), blocks=_blocks(scene))


def _lead(scene: Scene) -> Paragraph:
    return _plain(scene, scene.words.leads)


def _plain(scene: Scene, templates: tuple[str, ...], count: int = 1) -> Paragraph:
    return Paragraph(text=" ".join(scene.sentences(templates, count)))


def _opening(scene: Scene) -> Section:
    """The part before the first heading: what happened, who says what."""
    blocks = [_lead(scene), _plain(scene, scene.words.sentences, scene.dice.between(1, 3)), scene.spoken()]
    if scene.dice.chance(50):
        blocks.append(_plain(scene, scene.words.mention))
    return Section(blocks=tuple(blocks))


def _report(scene: Scene) -> tuple[Section, ...]:
    headings = scene.dice.some(scene.words.headings, scene.dice.between(0, 3))
    return (_opening(scene), *(Section(heading=heading, blocks=_blocks(scene)) for heading in headings))


def _blocks(scene: Scene) -> tuple[Block, ...]:
    dice = scene.dice
    makers: list[Callable[[Scene], Block]] = [_sentences, list_of, Scene.spoken, _pull_quote]
    chosen = dice.some(makers, dice.between(1, 3))
    return tuple(make(scene) for make in chosen)


def _sentences(scene: Scene) -> Paragraph:
    return _plain(scene, scene.words.sentences, scene.dice.between(1, 2))


def list_of(scene: Scene) -> BulletList:
    """Build a list, sometimes with a list inside it."""
    dice = scene.dice
    ordered = dice.chance(30)
    items = [ListItem(text=text) for text in scene.sentences(scene.words.items, dice.between(2, 4))]
    if not ordered and dice.chance(40):
        below = [ListItem(text=text) for text in scene.sentences(scene.words.details, dice.between(1, 2))]
        at = dice.below(len(items))
        items[at] = ListItem(text=items[at].text, children=(BulletList(items=tuple(below)),))
    return BulletList(items=tuple(items), ordered=ordered)


def _pull_quote(scene: Scene) -> Quote:
    speaker = scene.dice.one(scene.speakers)
    if scene.dice.chance(20):
        speaker = attrs.evolve(speaker, role=None)
    return Quote(text=scene.utterance(), speaker=speaker)


def _live_blog(scene: Scene) -> tuple[Section, ...]:
    """Entries below each other, the newest first."""
    minutes = 60 * scene.dice.between(15, 19) + scene.dice.below(60)
    entries = []
    for _ in range(scene.dice.between(3, 6)):
        clock = f"{(minutes // 60 - 1) % 12 + 1}:{minutes % 60:02d} {'PM' if minutes >= 720 else 'AM'}"
        block = scene.spoken() if scene.dice.chance(40) else _sentences(scene)
        entries.append(Section(heading=clock, blocks=(block,)))
        minutes -= scene.dice.between(7, 90)
    return (Section(blocks=(_lead(scene), _sentences(scene))), *entries)


def _interview(scene: Scene) -> tuple[Section, ...]:
    """Questions and answers by turns: what is said there stands without marks."""
    blocks = [_lead(scene), _sentences(scene)]
    for question in scene.sentences(scene.words.questions, scene.dice.between(2, 4)):
        answer = " ".join(scene.utterance() for _ in range(scene.dice.between(1, 2)))
        blocks.append(Paragraph(text=f"{scene.words.question_mark}: {question}"))
        blocks.append(Paragraph(text=f"{scene.words.answer_mark}: {answer}"))
    blocks.append(_sentences(scene))
    return (Section(blocks=tuple(blocks)),)


def _fact_check(scene: Scene) -> tuple[Section, ...]:
    """What is claimed, what was found, what is true."""
    claimed, found, true = scene.words.checks
    return (
        Section(blocks=(_plain(scene, scene.words.claims),)),
        Section(heading=claimed, blocks=(_sentences(scene),)),
        Section(heading=found, blocks=(_plain(scene, scene.words.findings, 2), scene.spoken())),
        Section(heading=true, blocks=(_plain(scene, scene.words.verdicts),)),
    )


_STORIES: dict[Story, Callable[[Scene], tuple[Section, ...]]] = {
    Story.REPORT: _report,
    Story.LIVE_BLOG: _live_blog,
    Story.INTERVIEW: _interview,
    Story.FACT_CHECK: _fact_check,
}
