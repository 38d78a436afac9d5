"""Instruments (法规文件): laws, regulations, rules and notices, with their periods in force."""

from datetime import date

from localstd._attrs import field, frozen
from localstd.calendar import PartialDate, Period
from localstd.places import read_code
from localstd.wording import Wording

__all__ = ["Instrument"]


@frozen
class Instrument:
    """One law, regulation, rule or notice.

    ``begins`` is the day from which it is in force, as precisely as it is known; ``until``
    the first day on which it no longer is, or ``None`` for "in force as far as known".
    ``place`` is the code of the province that made it, ``None`` for the whole country.
    ``english`` is its title in English, which is never official; ``doubts`` names the fields that
    the source itself doubts.

    >>> from localstd.law import china_law
    >>> china_law().provisions.instrument("ls1990").replaced_by
    'ls2020'
    """

    id: str
    title: str
    begins: PartialDate | None
    checked: bool
    until: date | None = None
    issuer: str = ""
    number: str = ""
    published: PartialDate | None = None
    replaced_by: str | None = None
    place: str | None = field(default=None, converter=read_code)
    doubts: frozenset[str] = frozenset()
    source: str = ""
    english: str = ""

    @property
    def wording(self) -> Wording:
        """Print the title; English names the instrument by its id."""
        title = self.title.replace("《", "〈").replace("》", "〉")
        return Wording(f"《{title}》", self.id)

    @property
    def period(self) -> Period:
        """Give the days on which it may be in force: from the first day that it can have begun."""
        return Period(self.begins.first if self.begins else None, self.until)
