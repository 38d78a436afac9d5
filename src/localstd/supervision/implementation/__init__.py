"""Implementation (标准实施): promotion, citations, feedback, evaluation, the yearly report."""

__all__: list[str] = []
