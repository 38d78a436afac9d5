"""Declarations (自我声明), and their check."""

__all__: list[str] = []
