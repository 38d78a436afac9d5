"""A forecast reported (预测报告): for readers at a terminal, for machines, as a page."""

__all__: list[str] = []
