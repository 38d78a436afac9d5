"""The office (主管部门): a place's authority at work, with its storage, notifiers and law."""

__all__: list[str] = []
