"""Group standards (团体标准), from proposal to withdrawal, and who makes them."""

__all__: list[str] = []
