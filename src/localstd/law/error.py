"""The root of the errors of law; each concept defines its own beside itself."""

from localstd.errors import LocalstdError

__all__ = ["LawError"]


class LawError(LocalstdError):
    """Law was asked for that is not there, or was put together so that it cannot hold."""
