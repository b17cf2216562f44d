"""How Sphinx builds the documentation: `python -m sphinx -W -b html docs build/docs`."""

import importlib.metadata

project = "newsmodel"
author = "the newsmodel maintainers"
release = version = importlib.metadata.version("newsmodel")
language = "en"

extensions = [
    "myst_nb",  # myst_parser, and notebooks beside it
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.intersphinx",
    "sphinx_copybutton",
]
# Links to other projects are written out: a build asks no other site.
intersphinx_mapping: dict[str, tuple[str, None]] = {}
exclude_patterns = ["_build", "examples"]

myst_enable_extensions = ["deflist", "colon_fence", "attrs_block"]
myst_heading_anchors = 3
# Notebooks are shown as they were run; `.ci/run` runs them anew.
nb_execution_mode = "off"

# What the extras import need not be there to read their docstrings.
autodoc_mock_imports = ["cattrs", "pandas", "polars", "pyarrow"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_class_signature = "mixed"
python_display_short_literal_types = True
# Docstrings name things in single backquotes, as Markdown does: they are code.
default_role = "code"

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

html_theme = "furo"
html_title = "newsmodel"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sphinx = False
pygments_style = "friendly"
pygments_dark_style = "native"
