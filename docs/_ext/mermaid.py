"""Pictures (流程图) that mermaid draws in the browser, from a fence of the page."""

from html import escape

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

__all__ = ["Mermaid"]

_SCRIPT = """<script type="module">
import mermaid from "https://cdn.jsdelivr.net/npm/mermaid@11/dist/mermaid.esm.min.mjs";
mermaid.initialize({ startOnLoad: true });
</script>"""


class Mermaid(SphinxDirective):
    """Keep the text of a picture for the browser; without a network it is shown as text."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Give the text as it is, and what draws it."""
        text = escape("\n".join(self.content), quote=False)
        return [nodes.raw("", f'<pre class="mermaid">\n{text}\n</pre>\n{_SCRIPT}', format="html")]
