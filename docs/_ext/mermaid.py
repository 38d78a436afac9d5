"""Pictures (流程图) as text that mermaid draws: shown as they are written, without a network."""

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

__all__ = ["Mermaid"]


class Mermaid(SphinxDirective):
    """Show the text of a picture; where the page itself is read, its reader draws it."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Give the text as it is."""
        text = "\n".join(self.content)
        return [nodes.literal_block(text, text, language="none")]
