"""What is known of a plug-in that was loaded (已加载插件)."""

from localstd._attrs import frozen

__all__ = ["LoadedPlugin"]


@frozen
class LoadedPlugin:
    """A plug-in: its name, the distribution and version it comes in, and the hooks it answers.

    What was handed over as an object comes in no distribution: both are empty.

    >>> from localstd.hooks import load_plugins
    >>> (memory,) = load_plugins(entry_points=False).loaded
    >>> memory.name, memory.distribution, memory.hooks
    ('memory', 'localstd', ('localstd_notifier', 'localstd_storage'))
    """

    name: str
    distribution: str
    version: str
    hooks: tuple[str, ...]
