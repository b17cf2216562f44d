"""How many examples a property test tries: its own number, more or fewer as the profile says."""

from hypothesis import settings

USUAL = 100
"""The examples of the profile that the numbers are meant for."""


def examples(number: int) -> settings:
    """Give the settings of a test that tries so many examples; with the profile `quick` a fifth of them."""
    # Read when a module of tests is imported: pytest has loaded the profile by then.
    assert settings.default is not None
    return settings(max_examples=max(1, number * settings.default.max_examples // USUAL))
