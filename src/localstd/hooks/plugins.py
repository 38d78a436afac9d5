"""The plug-ins that were loaded, together (插件集): what they give, asked when it is needed."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from localstd._attrs import frozen, mapping_field
from localstd.hooks import spec
from localstd.hooks.errors import ConflictingPluginsError
from localstd.hooks.implementation import Implementation
from localstd.hooks.opening import opened
from localstd.numbers import SCHEMES, NumberingScheme

if TYPE_CHECKING:  # each is imported when it is asked for: localstd number asks for schemes only
    from localstd.audit import FurtherCheck
    from localstd.law import Law
    from localstd.notices import Notifier
    from localstd.registers import RegisterFormat
    from localstd.statistics import Indicator
    from localstd.storage import Storage
    from localstd.wording import Wording

__all__ = ["LoadedPlugin", "Plugins"]

T = TypeVar("T")

_SHIPPED = "localstd"


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


@frozen
class Plugins:
    """Plug-ins side by side; made by :func:`~localstd.hooks.load_plugins`.

    ``loaded`` names them in the order of their names, in which all answers are joined;
    ``answering`` are their functions by hook. Nothing is asked before one of the methods is called.

    Each method raises :class:`~localstd.hooks.FailedHookError` where a plug-in fails, and
    :class:`~localstd.hooks.AnswerError` where it answers something else than is asked for.

    >>> from localstd.hooks import load_plugins
    >>> plugins = load_plugins(entry_points=False)
    >>> plugins.schemes() is SCHEMES, plugins.checks()
    (True, ())
    """

    loaded: tuple[LoadedPlugin, ...]
    answering: Mapping[str, tuple[Implementation, ...]] = mapping_field(repr=False)

    def storage(self, url: str) -> "Storage":
        """Open the storage of a URL.

        Raises:
            ConflictingPluginsError: if two plug-ins open it; both storages are closed again.
            UnclaimedSchemeError: if none does.

        >>> from localstd.hooks import load_plugins
        >>> load_plugins(entry_points=False).storage("memory:").capabilities
        frozenset({<Keeps.REDACTION: 'redaction'>})
        """
        from localstd.storage import Storage  # noqa: PLC0415  only now

        storage: Storage = self._opened(spec.localstd_storage, url, Storage)
        return storage

    def notifier(self, url: str) -> "Notifier":
        """Open the notifier of a URL.

        Raises:
            ConflictingPluginsError: if two plug-ins open it; both notifiers are closed again.
            UnclaimedSchemeError: if none does.
        """
        from localstd.notices import Notifier  # noqa: PLC0415  only now

        notifier: Notifier = self._opened(spec.localstd_notifier, url, Notifier)
        return notifier

    def law(self, base: "Law", place: str | None = None) -> "Law":
        """Give a law with what plug-ins add at a place, above it and below it.

        Without a place it is what they add anywhere. Elsewhere nothing changes.

        Raises:
            ConflictingPluginsError: if two plug-ins give the law of one place.
            PlaceCodeError: if the place is no place code.
            UnfitLawError: if what one gives does not hold together with the rest.
        """
        from localstd.hooks.placing import law_with  # noqa: PLC0415  only now

        return law_with(base, self.of(spec.localstd_law), place)

    def titles(self, place: str | None) -> "Mapping[str, Wording]":
        """Give what the law of a place calls who fills a role there, by the role's name.

        What a city says goes before what its province says.

        Raises:
            ConflictingPluginsError: if two plug-ins give the law of one place.
            PlaceCodeError: if the place is no place code.

        >>> from localstd.hooks import load_plugins
        >>> dict(load_plugins(entry_points=False).titles("31"))
        {}
        """
        from localstd.hooks.placing import titles_at  # noqa: PLC0415  only now

        return titles_at(self.of(spec.localstd_law), place)

    def schemes(self, base: tuple[NumberingScheme, ...] = SCHEMES) -> tuple[NumberingScheme, ...]:
        """Give numbering schemes and, after them, those of plug-ins.

        Raises:
            ConflictingPluginsError: if two have one name.
        """
        taken = {scheme.name: _SHIPPED for scheme in base}
        further = self._all(spec.localstd_numbering, NumberingScheme, _name, taken)
        return (*base, *further) if further else base

    def checks(self) -> "tuple[FurtherCheck, ...]":
        """Give further checks of audits.

        Raises:
            ConflictingPluginsError: if two have one code or one name.
        """
        from localstd.audit import ALL_CHECKS, FurtherCheck  # noqa: PLC0415  only now

        taken = {name: _SHIPPED for check in ALL_CHECKS for name in (check.code, check.name)}
        return self._all(spec.localstd_checks, FurtherCheck, _names_of_check, taken)

    def indicators(self) -> "tuple[Indicator, ...]":
        """Give further indicators of an office's matters.

        Raises:
            ConflictingPluginsError: if two have one name.
        """
        from localstd.statistics import Indicator  # noqa: PLC0415  only now

        return self._all(spec.localstd_indicators, Indicator, _name, {})

    def register_formats(self) -> "tuple[RegisterFormat, ...]":
        """Give further formats of registers.

        Raises:
            ConflictingPluginsError: if two have one name.
        """
        from localstd.registers import RegisterFormat  # noqa: PLC0415  only now
        from localstd.registers.kind import KINDS  # noqa: PLC0415  only now

        taken = dict.fromkeys(KINDS, _SHIPPED)
        return self._all(spec.localstd_register_formats, RegisterFormat, _name, taken)

    def of(self, hook: Callable[..., object]) -> tuple[Implementation, ...]:
        """Give what answers a hook, which is named by its function in the spec.

        >>> from localstd.hooks import load_plugins
        >>> [one.plugin for one in load_plugins(entry_points=False).of(spec.localstd_storage)]
        ['memory']
        """
        return self.answering.get(hook.__name__, ())

    def _opened(self, hook: Callable[..., object], url: str, wanted: type) -> Any:  # noqa: ANN401  a storage or a notifier
        return opened(self.of(hook), hook, url=url, wanted=wanted)

    def _all(
        self,
        hook: Callable[..., object],
        kind: type[T],
        names: Callable[[T], Iterable[str]],
        taken: Mapping[str, str],
    ) -> tuple[T, ...]:
        """Join what plug-ins give for a hook; each of its names belongs to one of them."""
        given = [(found.plugin, one) for found in self.of(hook) for one in found.all_of(kind)]
        owners = dict(taken)
        for plugin, one in given:
            for name in names(one):
                if name in owners:
                    both = (owners[name], plugin)
                    raise ConflictingPluginsError(hook=hook.__name__, claimed=name, plugins=both)
            owners |= dict.fromkeys(names(one), plugin)
        return tuple(one for _, one in given)


def _name(one: "NumberingScheme | Indicator | RegisterFormat") -> tuple[str]:
    return (one.name,)


def _names_of_check(one: "FurtherCheck") -> tuple[str, str]:
    return one.check.code, one.check.name
