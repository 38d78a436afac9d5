"""How facts are judged (判断) where several instruments say the same, one module a topic."""

__all__: list[str] = []
