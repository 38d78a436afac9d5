"""Notices of localstd to systems, as CloudEvents on NATS JetStream."""

__all__: list[str] = []
