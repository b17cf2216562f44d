"""How the suite behaves everywhere: property tests try the same examples each time, on every machine."""

from hypothesis import HealthCheck, settings

# The fixtures and the hook of our own pytest plugin, as every suite has them where newsmodel is installed.
from newsmodel.testing.pytest_plugin import (
    newsmodel_article as newsmodel_article,
    newsmodel_page as newsmodel_page,
    newsmodel_page_text as newsmodel_page_text,
    newsmodel_seed as newsmodel_seed,
    pytest_assertrepr_compare as pytest_assertrepr_compare,
)

# Benchmarks are programs, and some import the peers that they measure. So is the mutation of the package.
collect_ignore = ["benchmarks", "mutation"]

# A slow machine is no fault: neither an example nor a draw is timed.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
# Where the same tests have run with all examples already, a wheel is looked at with a few of them.
settings.register_profile("quick", settings.get_profile("ci"), max_examples=20)
# To look for new counterexamples: `pytest --hypothesis-profile=deep tests`.
settings.register_profile("deep", derandomize=False, deadline=None, max_examples=2_000)
settings.load_profile("ci")
