"""Implementation reported (标准实施报告): the figures of a year, the impact of a change."""

__all__: list[str] = []
