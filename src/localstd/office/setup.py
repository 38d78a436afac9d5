"""What an office works with (主管部门配置): storage, rules, clock, notifiers."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from localstd._attrs import field, frozen, mapping_field
from localstd.calendar import day_of
from localstd.notices import Addressing, Notifier
from localstd.office.clock import Clock
from localstd.office.rules import Rules
from localstd.office.standing import law_mark
from localstd.places import lies_in
from localstd.procedure import Matter
from localstd.storage import Storage

__all__ = ["NATION", "Setup", "mark_for"]

#: The place of an office that acts for the whole country (全国).
NATION: Final = "00"


@frozen
class Setup:
    """All that an office was opened with; its functions take it as one argument.

    >>> from localstd.office import open_office
    >>> open_office("memory:", place="340000", create=True).setup.place
    '34'
    """

    place: str
    storage: Storage = field(repr=False)
    rules: Rules
    clock: Clock = field(repr=False)
    addressing: Addressing = field(repr=False)
    notifiers: Mapping[str, Notifier] = mapping_field(repr=False)

    def covers(self, place: str | None) -> bool:
        """Say whether the office acts for a place."""
        return place is not None and (self.place == NATION or lies_in(place, self.place))

    def now(self) -> datetime:
        """Ask the clock.

        Raises:
            InstantError: if it does not say its zone.
        """
        instant = self.clock()
        day_of(instant)
        return instant

    def today(self) -> date:
        """Give the day that it is in China, by the clock.

        Raises:
            InstantError: if the clock does not say its zone.
        """
        return day_of(self.clock())


def mark_for(setup: Setup, matter: Matter, day: date) -> str:
    """Give the mark of the law by which the duties of a matter are derived on a day.

    >>> from localstd.office import open_office
    >>> setup = open_office("memory:", place="34", create=True).setup
    >>> mark = mark_for(setup, Matter(id="34-1", place="34"), date(2026, 7, 1))
    >>> mark == mark_for(setup, Matter(id="34-2", place="3401"), date(2026, 7, 2))
    True
    """
    return law_mark(setup.rules, matter.place, matter.track, day)
