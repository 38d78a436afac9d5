"""Procedures on trial (试运行程序): walked, put wrong by one, held against what the law demands."""

__all__: list[str] = []
