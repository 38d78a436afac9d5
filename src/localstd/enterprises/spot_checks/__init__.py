"""Spot checks of what enterprises declare (监督抽查), and what follows them."""

__all__: list[str] = []
