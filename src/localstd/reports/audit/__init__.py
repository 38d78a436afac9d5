"""An audit's findings reported (审查报告): text, JSON, a page, a file to mend from."""

__all__: list[str] = []
