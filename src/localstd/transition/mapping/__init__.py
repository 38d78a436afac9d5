"""The map of old to new (新旧标准对照), so that no alliance standard is lost."""

__all__: list[str] = []
