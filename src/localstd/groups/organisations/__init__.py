"""Organisations that make group standards (团体标准组织): evaluated, suspended, struck off."""

__all__: list[str] = []
