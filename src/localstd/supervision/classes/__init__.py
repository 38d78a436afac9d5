"""Classes of supervision (分类监督): what is asked of which standard, and what is inspected."""

__all__: list[str] = []
