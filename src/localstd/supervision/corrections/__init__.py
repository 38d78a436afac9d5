"""Corrections (责令改正): orders, their terms, and what follows for whom."""

__all__: list[str] = []
