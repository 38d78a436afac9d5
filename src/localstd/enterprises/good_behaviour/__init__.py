"""Good behaviour in standardization (标准化良好行为): confirmed, renewed, withdrawn."""

__all__: list[str] = []
