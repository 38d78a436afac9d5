"""The life of a matter reported (事项始末): for readers at a terminal, and for machines."""

__all__: list[str] = []
