"""A sphinx extension: pages and tables that the code tells of, so that they cannot drift.

``{generated} NAME`` puts the Markdown that a module beside this one makes into a page; a fence of
``mermaid`` is a picture, shown as its text.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar

import checks
import commands
import errors
import measures
import procedures
import provinces
from docutils.nodes import Element, Node
from docutils.statemachine import StringList
from mermaid import Mermaid
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

__all__ = ["Generated", "setup"]


class Generated(SphinxDirective):
    """Put generated Markdown where the directive stands; headings are allowed in it."""

    required_arguments = 1
    sources: ClassVar[Mapping[str, Callable[[], str]]] = {
        "checks": checks.table,
        "commands": commands.sections,
        "errors": errors.table,
        "measures": measures.table,
        "provinces": provinces.changes,
        "provinces-zh": provinces.changes_zh,
        "statuses": commands.statuses,
    }

    def run(self) -> list[Node]:
        """Make the text and read it as the page is read."""
        (name,) = self.arguments
        lines = self.sources[name]().splitlines()
        found = Element()
        self.state.nested_parse(StringList(lines, name), 0, found, match_titles=True)
        return found.children


def write_pages(app: Sphinx) -> None:
    """Write one page for each check; a page that is as before keeps its date."""
    folder = Path(app.srcdir) / "reference" / "checks"
    folder.mkdir(exist_ok=True)
    told = checks.pages().items()
    made = {folder / f"{name}.md": procedures.linked(text) for name, text in told}
    for path in set(folder.glob("*.md")) - set(made):
        path.unlink()
    for path, text in made.items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Write the pages before the sources are looked for."""
    app.add_directive("generated", Generated)
    app.add_directive("mermaid", Mermaid)
    app.connect("builder-inited", write_pages)
    return {"parallel_read_safe": True}
