"""The words that pages are put together with: labels, links and forms around an article."""

from collections.abc import Mapping

import attrs

Patterns = tuple[str, ...]
"""Phrases to compare with whole lines, folded and without marks at their ends; `…` stands for any text."""


@attrs.frozen(kw_only=True)
class PageWords:
    """What the pages of a language say around their articles."""

    home: Patterns = ()
    """The first crumb of a breadcrumb."""
    sections: Patterns = ()
    """Names of sections, to part crumbs that are glued together."""
    menus: Patterns = ()
    """Other names that stand in menus; a line of nothing but such names and those of sections is one."""
    authors: Mapping[str, bool] = attrs.field(factory=dict)
    """What stands before the name in a byline; False: before one who is no author (editor, publisher)."""
    signed: Patterns = ()
    """What stands behind the name in a byline: "name की रिपोर्ट"."""
    signed_from: Patterns = ()
    """What stands between a town and the name in such a byline: "town से name की रिपोर्ट"."""
    in_names: Patterns = ()
    """Words of a sentence that stand between names, towns and dates too: "in", and initials such as "के"."""
    ago: Patterns = ()
    """What stands behind how long ago something was put online: "24 मिनट पहले"."""
    phones: Patterns = ()
    """Labels of the number of a telephone: "Mob."."""
    posts: Patterns = ()
    """What who writes is called behind the name, beside the desks of datelines: "name, वरिष्ठ पत्रकार"."""
    desks: Patterns = ()
    """Words that make a byline of a desk or an office rather than a person."""
    summary: Patterns = ()
    """Labels of a summary."""
    tags: Patterns = ()
    """Labels of a list of tags."""
    tag_lists: Patterns = ()
    """Those of them that need no colon before a list with commas."""
    captions: Patterns = ()
    """Words by which a line is known for the caption of a picture."""
    pictures: Patterns = ()
    """Those of them that say nothing of a picture where they stand alone."""
    galleries: Patterns = ()
    """What stands before the title of a gallery, though before a short credit it labels a caption."""
    videos: Patterns = ()
    """Words for videos: a page that goes on to other videos is one."""
    closings: Patterns = ()
    """Verbs with which a sentence ends, to tell one without its full stop from one that was cut."""
    statement_ends: Patterns = ()
    """Those of them that end statements, and hardly ever a title."""
    interrogatives: Patterns = ()
    """Words that make a question of a line without its mark."""
    appeals: Patterns = ()
    """How a sentence begins in which a site asks its reader for something."""
    reader: Patterns = ()
    """Words by which a site names its reader: "आप"."""
    site: Patterns = ()
    """Words by which a site names itself: "हमें"."""
    invitations: Patterns = ()
    """Words that invite to watch, hear or read what the page does not say itself."""
    shown: Patterns = ()
    """What a page invites to: a report, a video, the whole story."""
    requests: Patterns = ()
    """Words at the end of a line that asks the reader for something."""
    also_read: Patterns = ()
    """What stands before a pointer to another article."""
    comment_count: Patterns = ()
    """Headings of a comment thread; `#` stands for a number."""
    says: Patterns = ()
    """What stands after the name of a commenter."""
    reply: Patterns = ()
    """Links below a comment."""
    furniture: Mapping[str, Patterns] = attrs.field(factory=dict)
    """Phrases of furniture, by the value of their `FurnitureKind`."""
