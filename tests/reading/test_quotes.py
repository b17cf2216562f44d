"""Quotations: what is speech, who speaks, and by which verb."""

import newsmodel
from newsmodel import QuoteKind, Speaker


def test_the_agent_before_the_verb_speaks() -> None:
    # "Irrigation minister Leena Rawat said, …"
    [found] = newsmodel.find_quotes("सिंचाई मंत्री लीना रावत ने कहा, “नहर की मरम्मत जून तक होगी।”")
    assert found.value.text == "नहर की मरम्मत जून तक होगी।"
    assert found.value.speaker == Speaker(name="लीना रावत", role="सिंचाई मंत्री")
    assert found.value.cue == "कहा"
    assert found.value.kind is QuoteKind.DIRECT
