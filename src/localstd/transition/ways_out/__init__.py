"""The four ways (途径) out of an alliance standard, step by step."""

__all__: list[str] = []
