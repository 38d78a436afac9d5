"""Alliance standards reported (联盟标准过渡): for readers at a terminal, and for machines."""

__all__: list[str] = []
