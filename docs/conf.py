"""How the documentation is built: ``nox -s docs``."""

import sys
from importlib.metadata import version as installed_version
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

from docutils.nodes import Element
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.napoleon.docstring import GoogleDocstring
from sphinx.pycode import ModuleAnalyzer

import localstd

project = "localstd"
author = "The localstd developers"
release = version = installed_version("localstd")
language = "en"

sys.path.append(str(Path(__file__).with_name("_ext")))
extensions = ["myst_parser", "sphinx.ext.autodoc", "generated"]
exclude_patterns = ["_build", "_ext"]
html_theme = "furo"
html_title = f"localstd {release}"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
myst_fence_as_directive = ["mermaid"]

# A package's door lists what is public; the reference keeps that order. Constants are named and
# described, not printed: some of them are long tables.
autodoc_default_options = {"members": True, "member-order": "bysource", "no-value": True}
autodoc_preserve_defaults = True
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
python_display_short_literal_types = True

nitpick_ignore_regex = [
    # Nothing is fetched while the pages are built, so what others wrote is named, not linked.
    (r"py:.*", r"(cattrs|collections|contextlib|datetime|decimal|enum)\..*"),
    (r"py:.*", r"(fractions|os|pathlib|types|typing)\..*"),
    (r"py:.*", r"hypothesis\..*"),
    # Type variables stand in signatures and have no entry of their own.
    (r"py:(class|obj)", r"(.*\.)?[A-Z](_contra)?"),
    # A register is opened, never put together; the signature shows what it is made of.
    (r"py:class", r"localstd\.registers\.(header\.Header|table\.Table)"),
]


def _comments(module: str) -> dict[tuple[str, str], list[str]]:
    """Find the ``#:`` comments of a module, as autodoc keeps them."""
    analyzer = ModuleAnalyzer.for_module(module)
    analyzer.analyze()
    return analyzer.attr_docs


def _carry_comments_to_the_doors() -> None:
    """Describe a re-exported constant by the comment above it, where autodoc does not look."""
    found = tuple(walk_packages(localstd.__path__, "localstd."))
    for one in sorted(found, key=lambda one: -one.name.count(".")):  # a door may stand in another
        door, _, name = one.name.rpartition(".")
        if door != "localstd" and name != "__main__":
            _comments(door).update(_comments(one.name))


def _read_sections(*told: Any) -> None:  # noqa: ANN401  autodoc tells six things; one matters
    """Read ``Raises:`` and its like; a colon in the first line of an attribute means no type."""
    lines = told[-1]
    lines[:] = GoogleDocstring(lines, what="function").lines()


def _resolve_at_the_door(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: Element
) -> Element | None:
    """Link ``localstd.numbers.grammar.X``, where X is written, to ``localstd.numbers.X``."""
    home, _, name = node.get("reftarget", "").rpartition(".")
    if node.get("refdomain") != "py":
        return None
    python = env.domains.python_domain
    for door in _doors(home) or [node.get("py:module")]:
        target = f"{door}.{name}"  # a class, or an alias of a type, which counts as data
        link = python.resolve_xref(env, node["refdoc"], app.builder, "obj", target, node, contnode)
        if link is not None:
            return link
    return None


def _doors(home: str) -> list[str]:
    """Give the packages that a module stands in, the nearest first."""
    parts = home.split(".")
    return [".".join(parts[:length]) for length in range(len(parts) - 1, 0, -1)]


def setup(app: Sphinx) -> dict[str, Any]:
    """Let names and comments be found at the door as well as where they are written."""
    _carry_comments_to_the_doors()
    app.connect("autodoc-process-docstring", _read_sections)
    app.connect("missing-reference", _resolve_at_the_door)
    return {"parallel_read_safe": True}
