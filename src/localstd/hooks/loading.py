"""Loading plug-ins (加载插件): those that are installed, and those that are handed over."""

from collections.abc import Iterable, Iterator
from importlib.metadata import EntryPoint, entry_points, version
from types import ModuleType

from localstd._attrs import frozen
from localstd.hooks import spec
from localstd.hooks.builtin import Memory
from localstd.hooks.errors import SameNameError, UnknownPluginError, UnloadablePluginError
from localstd.hooks.implementation import Implementation
from localstd.hooks.inspection import implementations
from localstd.hooks.plugins import LoadedPlugin, Plugins

__all__ = ["Offered", "installed_plugins", "load_plugins", "loaded_by"]


@frozen
class Offered:
    """A plug-in before it is loaded: an entry point, or an object."""

    name: str
    source: object
    distribution: str = ""
    version: str = ""

    @classmethod
    def installed(cls, found: EntryPoint) -> "Offered":
        """Take one that is installed, without importing it."""
        home = found.dist
        return cls(
            name=found.name,
            source=found,
            distribution=home.name if home else "",
            version=home.version if home else "",
        )

    @property
    def whence(self) -> str:
        """The distribution, or the class of the object."""
        return self.distribution or type(self.source).__name__

    def loaded(self) -> object:
        """Import it, if it is not there already."""
        if not isinstance(self.source, EntryPoint):
            return self.source
        try:
            return self.source.load()
        except (Exception, SystemExit) as refused:
            raise UnloadablePluginError(
                plugin=self.name, distribution=self.distribution, reason=_reason(refused)
            ) from refused


def _reason(refused: BaseException) -> str:
    told = str(refused)
    if isinstance(refused, ImportError | SyntaxError) and told:
        return told
    return ": ".join(filter(None, (type(refused).__name__, told)))


def load_plugins(
    *, block: Iterable[str] = (), plugins: Iterable[object] = (), entry_points: bool = True
) -> Plugins:
    """Load the plug-ins that are installed, and further ones that are handed over.

    ``block`` names those that are not loaded; they are not even imported. ``plugins`` are modules
    or objects with marked functions, named by ``__name__`` or their class. Without
    ``entry_points`` nothing that is installed is looked for.

    What the hooks bring is asked for only by the methods of what is given.

    Raises:
        HookSignatureError: if a function cannot be called as its hook is.
        SameNameError: if two plug-ins have one name.
        UnknownHookError: if a plug-in has a function for a hook that there is not.
        UnknownPluginError: if one that is to be blocked is not there.
        UnloadablePluginError: if one cannot be imported.
        UnmarkedHookError: if a function has the name of a hook and no mark.

    >>> plugins = load_plugins(entry_points=False)
    >>> [one.name for one in plugins.loaded]
    ['memory']
    """
    return loaded_by(spec, block=block, offered=_offered(plugins, installed=entry_points))


def installed_plugins() -> tuple[LoadedPlugin, ...]:
    """Name what could be loaded, importing nothing; the hooks of none are known.

    >>> [one.name for one in installed_plugins()][:1] != []
    True
    """
    return tuple(
        LoadedPlugin(name=one.name, distribution=one.distribution, version=one.version, hooks=())
        for one in sorted(_offered((), installed=True), key=lambda one: one.name)
    )


def _offered(plugins: Iterable[object], *, installed: bool) -> Iterator[Offered]:
    own = version("localstd")
    yield Offered(name="memory", source=Memory(), distribution="localstd", version=own)
    if installed:
        yield from map(Offered.installed, entry_points(group=spec.GROUP))
    for one in plugins:
        yield Offered(name=getattr(one, "__name__", type(one).__name__), source=one)


def loaded_by(rules: ModuleType, *, block: Iterable[str], offered: Iterable[Offered]) -> Plugins:
    """Load what is offered by the hooks of a spec: that of the library, or one of a test."""
    there: dict[str, Offered] = {}
    for one in offered:
        other = there.setdefault(one.name, one)
        if other is not one:
            raise SameNameError(plugin=one.name, given_by=(other.whence, one.whence))
    for name in block:
        if name not in there:
            raise UnknownPluginError(plugin=name, known=tuple(sorted(there)))
    wanted = [there[name] for name in sorted(there.keys() - set(block))]
    found = [(one, implementations(one.name, one.loaded(), rules)) for one in wanted]
    return Plugins(
        loaded=tuple(_about(one, answers) for one, answers in found),
        answering=_by_hook(one for _, answers in found for one in answers),
    )


def _about(one: Offered, answers: tuple[Implementation, ...]) -> LoadedPlugin:
    return LoadedPlugin(
        name=one.name,
        distribution=one.distribution,
        version=one.version,
        hooks=tuple(sorted(answer.hook for answer in answers)),
    )


def _by_hook(
    answers: Iterable[Implementation],
) -> dict[str, tuple[Implementation, ...]]:
    given: dict[str, tuple[Implementation, ...]] = {}
    for one in answers:
        given[one.hook] = (*given.get(one.hook, ()), one)
    return given
