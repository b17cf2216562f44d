"""How the suite behaves everywhere: property tests try the same examples each time, on every machine."""

from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None, database=None, print_blob=True)
# To look for new counterexamples: `pytest --hypothesis-profile=deep tests`.
settings.register_profile("deep", derandomize=False, deadline=None, max_examples=2_000)
settings.load_profile("ci")
