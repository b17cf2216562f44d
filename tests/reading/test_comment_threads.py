"""Threads of comments."""

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel import Comment
from newsmodel.reading.comments import is_link, thread_of
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.threads import comments_of


def thread(text: str) -> list[tuple[str | None, str | None, str]]:
    """Give author, time and text of each comment below the first line, replies behind what they answer."""
    sheet = Sheet(text)
    found: list[tuple[str | None, str | None, str]] = []

    def visit(comments: tuple[Comment, ...], depth: int) -> None:
        for comment in comments:
            when = None if comment.posted_at is None else comment.posted_at.isoformat()
            found.append((comment.author, when, "  " * depth + comment.text))
            visit(comment.replies, depth + 1)

    comments, places = comments_of(sheet, thread_of(sheet, 0))
    visit(comments, 0)
    assert all(0 <= start <= end <= len(text) for _, start, end in places)
    assert len(places) == len(found)
    return found


def test_wordpress_says_name_then_date_then_text() -> None:
    text = (
        "2 COMMENTS\nअनिल\nJanuary 24, 2026 At 6:10 pm\nसही लिखा है।\nऔर भी लिखिए।\nReply\n"
        "Asha\nJanuary 25, 2026 At 9:02 am\nहाँ\nReply"
    )
    assert thread(text) == [
        ("अनिल", "2026-01-24T18:10", "सही लिखा है।\nऔर भी लिखिए।"),
        ("Asha", "2026-01-25T09:02", "हाँ"),
    ]


def test_name_and_date_may_share_a_line() -> None:
    assert thread("1 Comment\nAsha | January 25, 2026\nहाँ") == [("Asha", "2026-01-25", "हाँ")]


def test_name_says_then_date_is_one_head() -> None:
    text = "2 responses\nAsha says:\nJanuary 25, 2026 at 9:02 am\nहाँ\nRavi says:\nनहीं"
    assert thread(text) == [("Asha", "2026-01-25T09:02", "हाँ"), ("Ravi", None, "नहीं")]


def test_blogger_writes_the_date_below() -> None:
    text = "1 टिप्पणी:\nKavita Saini ने कहा…\nअच्छी जानकारी।\n12 जनवरी 2026 को 9:05 am बजे"
    assert thread(text) == [("Kavita Saini", "2026-01-12T09:05", "अच्छी जानकारी।")]


def test_a_time_ago_is_no_time_that_is_known() -> None:
    text = "2 Comments\nAsha • 2 days ago\nहाँ\nRavi\n3 घंटे पहले\nनहीं"
    assert thread(text) == [("Asha", None, "हाँ"), ("Ravi", None, "नहीं")]


def test_a_date_with_nobody_above_begins_nothing() -> None:
    assert thread("1 Comment\nJanuary 25, 2026\nहाँ") == []
    assert thread("1 Comment\nReply\nJanuary 25, 2026\nहाँ") == []
    assert thread("1 Comment\nyes, as I wrote here some days ago\nJanuary 25, 2026\nहाँ") == []


def test_a_name_that_is_only_marks_is_none() -> None:
    assert thread("1 Comment\n:\nJanuary 25, 2026\nहाँ") == [(None, "2026-01-25", "हाँ")]


def test_a_sentence_of_a_comment_is_no_head() -> None:
    text = "1 Comment\nAsha\nJanuary 25, 2026\nThis is what he said.\n" + "बहुत अच्छा " * 40 + "\n👍👍"
    [(author, _, said)] = thread(text)
    assert author == "Asha"
    assert said.split("\n")[0] == "This is what he said."
    assert said.split("\n")[2] == "👍👍"


def test_a_form_or_another_heading_ends_the_thread() -> None:
    head = "1 Comment\nAsha\nJanuary 25, 2026\nहाँ\n"
    for end in ("LEAVE A REPLY", "Related Articles", "2 COMMENTS", "Recent Comments"):
        assert thread(head + end + "\nनहीं") == [("Asha", "2026-01-25", "हाँ")]


def test_who_is_addressed_is_answered() -> None:
    text = (
        "4 Comments\nAni says:\nएक\nAnil says:\nदो\nRavi says:\n@Anil तीन\nAsha says:\n@Anil चार\n"
        "Uma says:\n@Ravi पाँच\nMira says:\nछह"
    )
    assert thread(text) == [
        ("Ani", None, "एक"),
        ("Anil", None, "दो"),
        ("Ravi", None, "  @Anil तीन"),
        ("Asha", None, "  @Anil चार"),
        ("Uma", None, "@Ravi पाँच"),  # Ravi's comment is closed by Asha's
        ("Mira", None, "छह"),
    ]


def test_a_longer_name_is_another_one() -> None:
    assert thread("2 Comments\nAni says:\nएक\nRavi says:\n@Anil दो") == [
        ("Ani", None, "एक"),
        ("Ravi", None, "@Anil दो"),
    ]


def test_answers_below_answers_end_at_the_deepest_level() -> None:
    lines = ["90 Comments"]
    for number in range(90):
        lines += [f"n{number} says:", f"@n{number - 1} x"]
    found = thread("\n".join(lines))
    assert len(found) == 90
    assert max(len(said) - len(said.lstrip()) for _, _, said in found) == 2 * 63


@pytest.mark.parametrize("name", ["n" * 60, "Shri Ram Krishna Dev Prasad Sharma", "Malcolm X"])
def test_a_name_has_sixty_characters_and_six_words_at_most(name: str) -> None:
    for line in (f"{name}\nJanuary 25, 2026", f"{name}:\nJanuary 25, 2026", f"{name} | January 25, 2026"):
        if len(line.partition("\n")[0]) > 60 and ":" in line:
            continue
        assert thread(f"1 Comment\n{line}\nहाँ") == [(name, "2026-01-25", "हाँ")]


@pytest.mark.parametrize("line", ["n" * 61, "Shri Ram Krishna Dev Prasad Kumar Sharma", "Reply • Share"])
def test_other_lines_above_a_date_are_no_names(line: str) -> None:
    assert thread(f"1 Comment\n{line}\nJanuary 25, 2026\nहाँ") == []


def test_a_name_on_the_line_of_its_date_stands_near_it() -> None:
    near, far = (f"Asha{' ' * count}January 25, 2026" for count in (100, 101))
    assert thread(f"1 Comment\n{near}\nहाँ") == [("Asha", "2026-01-25", "हाँ")]
    assert thread(f"1 Comment\n{far}\nहाँ") == []
    assert thread("1 Comment\nX January 25, 2026\nहाँ") == [("X", "2026-01-25", "हाँ")]


def test_an_age_may_stand_behind_the_name_in_hindi_too() -> None:
    assert thread("1 Comment\nRavi • 3 घंटे पहले\nनहीं") == [("Ravi", None, "नहीं")]


def test_a_date_inside_a_sentence_is_not_that_of_the_comment() -> None:
    text = "1 Comment\nAsha says:\nमैंने January 3, 2026 को यह पढ़ा था"
    assert thread(text) == [("Asha", None, "मैंने January 3, 2026 को यह पढ़ा था")]


@pytest.mark.parametrize(
    "text",
    [
        *("Reply", "जवाब दें", "Reply • Share", "Like | Reply", "reply delete"),
        "Reply Reply Reply Reply Reply Reply Edit",  # forty characters
    ],
)
def test_links_below_a_comment(text: str) -> None:
    assert is_link(text)


@pytest.mark.parametrize(
    "text", ["", "👍", "Reply to him", "x" * 400, "Share this with all", "Reply " * 6 + "Share"]
)
def test_other_lines_below_a_comment_are_its_text(text: str) -> None:
    assert not is_link(text)


@given(
    st.lists(
        st.sampled_from(
            [
                "Asha",
                "Asha says:",
                "January 25, 2026",
                "2 days ago",
                "Ravi • 2 days ago",
                "@Asha हाँ",
                "नहीं",
                "Reply",
                ":",
            ]
        )
        | st.text(max_size=10),
        max_size=12,
    )
)
@examples(300)
def test_any_lines_are_a_thread(lines: list[str]) -> None:
    thread("2 COMMENTS\n" + "\n".join(lines))


def test_titles_of_other_articles_right_below_a_heading_are_no_comments() -> None:
    assert thread("2 COMMENTS\nRelated Posts\nनया पुल बना\n2 days ago") == []


def test_what_stands_above_a_heading_is_no_comment() -> None:
    sheet = Sheet("Asha Rao • 2 hours ago\n1 Comment\nRavi • an hour ago\nहाँ")

    assert [entry.author for entry in thread_of(sheet, 1)] == ["Ravi"]


@pytest.mark.parametrize(
    ("head", "author"),
    [("Meera > Arun Das", "Meera"), ("Malik X Arun Das", "Malik X"), ("Meera Negi ↪ Arun Das", "Meera Negi")],
)
def test_the_name_of_the_one_answered_stands_behind_the_authors(head: str, author: str) -> None:
    said = thread(f"2 Comments\nArun Das • 2 hours ago\nवाह\n{head} • an hour ago\nहाँ")

    assert said == [("Arun Das", None, "वाह"), (author, None, "  हाँ")]


def test_a_name_of_one_word_is_part_of_a_longer_one() -> None:
    said = thread("2 Comments\nArun • 2 hours ago\nवाह\nMeera Arun • an hour ago\nहाँ")

    assert said == [("Arun", None, "वाह"), ("Meera Arun", None, "हाँ")]


def test_a_comment_may_have_lost_its_author() -> None:
    named, lost = "Arun Das\nJanuary 25, 2026\nवाह", ":\nJanuary 26, 2026\nहाँ"
    both = [("Arun Das", "2026-01-25", "वाह"), (None, "2026-01-26", "हाँ")]

    assert thread(f"2 Comments\n{named}\n{lost}") == both
    assert thread(f"2 Comments\n{lost}\n{named}") == both[::-1]
