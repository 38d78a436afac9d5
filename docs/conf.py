"""How the documentation is built: ``nox -s docs``."""

from importlib.metadata import version as installed_version
from typing import Any

from docutils.nodes import Element
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

project = "localstd"
author = "The localstd developers"
release = version = installed_version("localstd")
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"localstd {release}"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# A package's door lists what is public; the reference keeps that order.
autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
python_display_short_literal_types = True

nitpick_ignore_regex = [
    # Nothing is fetched while the pages are built, so the standard library is named, not linked.
    (r"py:.*", r"(collections|datetime|decimal|enum|fractions|pathlib|typing)\..*"),
    # Type variables stand in signatures and have no entry of their own.
    (r"py:(class|obj)", r"(.*\.)?[A-Z]"),
]


def _resolve_at_the_door(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: Element
) -> Element | None:
    """Link ``localstd.numbers.grammar.X``, where X is written, to ``localstd.numbers.X``."""
    home, _, name = node.get("reftarget", "").rpartition(".")
    door, _, inner = home.rpartition(".")
    if node.get("refdomain") != "py" or not door.startswith("localstd") or not inner:
        return None
    return env.domains.python_domain.resolve_xref(
        env, node["refdoc"], app.builder, node["reftype"], f"{door}.{name}", node, contnode
    )


def setup(app: Sphinx) -> dict[str, Any]:
    """Let a name be linked by the module in which it is written."""
    app.connect("missing-reference", _resolve_at_the_door)
    return {"parallel_read_safe": True}
