"""The storage part of the kit (存储一致性检查): see :mod:`localstd.testing.storage.suite`."""

__all__: list[str] = []
