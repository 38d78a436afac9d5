"""The storage part of the kit (存储一致性检查): see :mod:`localstd.testing.storage.suite`.

The checks stand in modules that are named after what is tried, from ``offices`` to ``together``.
They are made with ``check``, and tried on a ``ground``: an office on the place that the author's
``harness`` opens. ``machine`` and ``beside`` call a storage in every way, and ``faulty`` is one
that fails as it is told.
"""

__all__: list[str] = []
