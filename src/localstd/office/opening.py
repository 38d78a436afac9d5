"""Opening an office (打开主管部门): whatever it works with, by URLs, by plug-ins, or as it is."""

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from types import MappingProxyType
from typing import Final

from localstd.calendar import WorkCalendar, china_calendar
from localstd.errors import UnfitArgumentError
from localstd.hooks import Plugins, load_plugins, scheme_of
from localstd.law import Law, china_law
from localstd.notices import Addressing, Directory, Notifier, Templates
from localstd.office.clock import Clock, china_clock
from localstd.office.errors import ChannelTakenError
from localstd.office.office import Office
from localstd.office.rules import Rules
from localstd.office.setup import NATION, Setup
from localstd.places import china_places
from localstd.procedure import Procedure
from localstd.storage import AlreadyCreatedError, NotCreatedError, Origin, Storage
from localstd.wording import Wording

__all__ = ["open_office"]

_STORAGE: Final = Wording(
    "网址，如 sqlite:///anhui.db，或一个 Storage",
    "a URL, such as sqlite:///anhui.db, or a Storage",
)
_CLOCK: Final = Wording(
    "给出时刻的函数，如 lambda: datetime.now(CHINA_TIME)",
    "a function that gives the instant, such as lambda: datetime.now(CHINA_TIME)",
)
_DIRECTORY: Final = Wording(
    "Directory；read_directory 由各行读出", "a Directory; read_directory makes one of rows"
)
_NO_MORE: Final[Mapping[str, Procedure]] = MappingProxyType({})


def open_office(  # noqa: PLR0913  all that an office works with; most of it ships
    url: str | Storage,
    *,
    place: str,
    create: bool = False,
    notify: Iterable[str] | Mapping[str, str | Notifier] = (),
    clock: Clock = china_clock,
    directory: Directory | None = None,
    templates: Templates | None = None,
    law: Law | None = None,
    calendar: WorkCalendar | None = None,
    procedures: Mapping[str, Procedure] = _NO_MORE,
    plugins: Plugins | None = None,
) -> Office:
    """Open the office of a place (打开主管部门), or create it where there is none yet.

    ``url`` names the storage, such as ``sqlite:///anhui.db`` or ``memory:``, or is one; it is
    opened by a plug-in, and belongs to the office from then on. ``place`` is a place code;
    :data:`~localstd.office.NATION` stands for the whole country. ``notify`` names the notifiers by
    channel, as the directory does; a mere list of URLs names each by its scheme. ``law`` is what
    holds everywhere: plug-ins add that of the place. ``procedures`` go before those that ship.
    ``clock`` tells the instant of recording, and so the day by which everything is decided.

    Raises:
        AlreadyCreatedError: if the storage holds the office of another place.
        ChannelTakenError: if two URLs would be one channel.
        NotCreatedError: if it holds none, and none is to be created.
        PlaceCodeError: if ``place`` is the code of no place.
        UnclaimedSchemeError: if no plug-in opens a URL.
        UnfitArgumentError: if the storage, the clock or the directory is none.

    >>> from localstd.storage import NotCreatedError
    >>> try:
    ...     open_office("memory:", place="34")
    ... except NotCreatedError as refusal:
    ...     print(refusal.wording.en)
    memory: holds no office yet; create it: open_office(…, create=True), or localstd store init
    >>> open_office("memory:", place="34", create=True).place
    '34'
    """
    where = _place(place)
    _require_kinds(url, clock, directory)
    found = plugins or load_plugins()
    calendar = calendar or china_calendar()
    with ExitStack() as opened:
        storage = found.storage(url) if isinstance(url, str) else url
        opened.callback(storage.close)
        shown = url if isinstance(url, str) else type(url).__name__
        _require_office(storage, where, shown, create=create)
        notifiers: dict[str, Notifier] = {}
        for channel, target in _channels(notify).items():
            notifiers[channel] = found.notifier(target) if isinstance(target, str) else target
            opened.callback(notifiers[channel].close)
        setup = Setup(
            place=where,
            storage=storage,
            rules=Rules(
                law=found.law(law or china_law(), None if where == NATION else where),
                calendar=calendar,
                procedures=procedures,
            ),
            clock=clock,
            addressing=Addressing(
                directory=directory or Directory(),
                calendar=calendar,
                templates=templates or Templates(),
                titles=found.titles(None if where == NATION else where),
            ),
            notifiers=notifiers,
        )
        opened.pop_all()
    return Office(setup)


def _require_kinds(url: object, clock: object, directory: object) -> None:
    if not isinstance(url, str) and not hasattr(url, "head"):
        raise UnfitArgumentError.of("url", url, _STORAGE)
    if not callable(clock):
        raise UnfitArgumentError.of("clock", clock, _CLOCK)
    if not isinstance(directory, Directory | None):
        raise UnfitArgumentError.of("directory", directory, _DIRECTORY)


def _place(place: str) -> str:
    if place == NATION:
        return place
    return china_places().known_code(place)


def _require_office(storage: Storage, place: str, shown: str, *, create: bool) -> None:
    try:
        origin = storage.head().origin
    except NotCreatedError:
        if not create:
            raise
        storage.create(Origin(place=place))
        origin = storage.head().origin
    if origin.place != place:
        raise AlreadyCreatedError(url=shown, place=origin.place, algorithm=origin.algorithm)


def _channels(
    notify: Iterable[str] | Mapping[str, str | Notifier],
) -> Mapping[str, str | Notifier]:
    if isinstance(notify, Mapping):
        return notify
    found: dict[str, str | Notifier] = {}
    for url in notify:
        channel = scheme_of(url)
        if channel in found:
            raise ChannelTakenError(channel=channel)
        found[channel] = url
    return found
