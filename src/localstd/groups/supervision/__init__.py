"""Supervision of group standards (团体标准监督): complaints, orders, and what follows them."""

__all__: list[str] = []
