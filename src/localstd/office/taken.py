"""What is to be taken over (接收对象): a history under an id, or the reason why it cannot be."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from localstd._attrs import evolve, frozen
from localstd.audit import Entry, Field, Row, history_of, read_entry
from localstd.audit.checks.filing_numbers import filing_year
from localstd.audit.row import DATES
from localstd.calendar import PartialDate
from localstd.making.duties import FILING, PUBLICITY
from localstd.office.errors import MatterElsewhereError
from localstd.office.setup import Setup
from localstd.procedure import Event, History, Matter
from localstd.wording import Wording

__all__ = ["Hindrance", "NotTaken", "ToTake", "told_by_histories", "told_by_rows"]

_NO_NUMBER = Wording("没有标准编号；请补填", "it has no standard number; add it")
_NOT_LOCAL = Wording(
    "不是地方标准的编号；请移出登记册或更正编号",
    "this is not the number of a local standard; take it off the register, or correct the number",
)
_NOTHING = Wording(
    "没有已发生的事件；请补填发布日期，或者待其发生后再接收",
    "it records nothing that has happened; add the day of publication, or take it over later",
)


class Hindrance(StrEnum):
    """What keeps a row, or a history, from being taken over (未接收原因)."""

    UNREADABLE = "unreadable"  #: 无法识别: a number or a date of it cannot be read
    UNNUMBERED = "unnumbered"  #: 没有编号: it has no standard number
    NOT_LOCAL = "not-local"  #: 不是地方标准: its number is of another kind of standard
    ELSEWHERE = "elsewhere"  #: 其他地区: it is of a place for which the office does not act
    NOTHING_YET = "nothing-yet"  #: 尚未发生: it tells nothing that has happened
    TWICE = "twice"  #: 重复: the matter was told before, in the same run
    DIFFERENT = "different"  #: 不一致: the office has the matter otherwise
    UNFIT = "unfit"  #: 不能归档: what it tells cannot be recorded

    @property
    def wording(self) -> Wording:
        """Say it in words.

        >>> print(Hindrance.TWICE.wording.en)
        listed twice
        """
        return _HINDRANCES[self]


_HINDRANCES: Final[Mapping[Hindrance, Wording]] = {
    Hindrance.UNREADABLE: Wording("编号或日期无法识别", "a number or a date cannot be read"),
    Hindrance.UNNUMBERED: Wording("没有标准编号", "no standard number"),
    Hindrance.NOT_LOCAL: Wording("不是地方标准", "no local standard"),
    Hindrance.ELSEWHERE: Wording("属于其他地区的主管部门", "of a place of another office"),
    Hindrance.NOTHING_YET: Wording("尚无已发生的事件", "nothing has happened yet"),
    Hindrance.TWICE: Wording("重复", "listed twice"),
    Hindrance.DIFFERENT: Wording("与档案不一致", "different from what the office has"),
    Hindrance.UNFIT: Wording("不能归档", "cannot be recorded"),
}


@frozen
class NotTaken:
    """A row, or a history, that was not taken over, and why (未接收).

    ``row`` is its number in the register, or its place among the histories, from 1; ``column``
    the field that is meant, ``value`` what stands there. ``hindrance`` is the kind of ``reason``.

    >>> NotTaken(row=3, matter="", column="number", value="", hindrance=Hindrance.UNNUMBERED,
    ...     reason=_NO_NUMBER).wording.en
    'row 3, number: it has no standard number; add it'
    """

    row: int
    matter: str
    column: str
    value: str
    hindrance: Hindrance
    reason: Wording

    @property
    def wording(self) -> Wording:
        """Name the row and the value, and say why and what to do."""
        zh = f"“{self.value}”" if self.value else ""
        en = f" {self.value!r}" if self.value else ""
        return Wording(
            f"第{self.row}行 {self.column}{zh}：{self.reason.zh}",
            f"row {self.row}, {self.column}{en}: {self.reason.en}",
        )


@frozen
class ToTake:
    """A history that is to be taken over; ``is_of_register`` says that it is a row's.

    ``untold`` are the codes of findings that say nothing, since the register has no column for
    what is missing.
    """

    row: int
    history: History
    is_of_register: bool = False
    untold: frozenset[str] = frozenset()

    @property
    def matter(self) -> Matter:
        """The matter itself."""
        return self.history.matter

    def refused(
        self, hindrance: Hindrance, reason: Wording, *, column: str = "matter", value: str = ""
    ) -> NotTaken:
        """Say why it is not taken."""
        return NotTaken(
            row=self.row,
            matter=self.matter.id,
            column=column,
            value=value or self.matter.id,
            hindrance=hindrance,
            reason=reason,
        )


def told_by_rows(
    setup: Setup, rows: Iterable[Row | Mapping[str, object]], day: date
) -> Iterator[ToTake | NotTaken]:
    """Give the histories that the rows of a register tell by a day; each standard once.

    What is dated after the day has not happened, and is left for a later time. Rows that are no
    standards, such as totals, are passed over: the audit tells of them.

    Raises:
        UnknownFieldError: if a mapping has a field that there is not.
    """
    seen: dict[str, int] = {}
    for count, told in enumerate(rows, start=1):
        row = told if isinstance(told, Row) else Row.of(count, told)
        if row.aside is not None:
            continue
        found = _told(setup, read_entry(row), day)
        if isinstance(found, ToTake):
            first = seen.setdefault(found.matter.id, row.number)
            if first != row.number:
                found = found.refused(
                    Hindrance.TWICE,
                    _twice(first),
                    column=Field.NUMBER.value,
                    value=row.cells[Field.NUMBER],
                )
        yield found


def _twice(first: int) -> Wording:
    return Wording(
        f"与第{first}行编号相同；请核对，只留一行",
        f"row {first} has the same number; check both, and keep one",
    )


def _told(setup: Setup, entry: Entry, day: date) -> ToTake | NotTaken:
    unfit = _unfit(setup, entry)
    if unfit is not None:
        return unfit
    number = entry.number
    assert number is not None  # noqa: S101  else it were unfit
    matter = Matter(id=number.key, place=number.place_code, track=entry.track.track)
    events = tuple(one for one in _events(entry, day) if one.on.first <= day)
    if not events:
        return _not_taken(entry, Hindrance.NOTHING_YET, _NOTHING)
    return ToTake(
        row=entry.row.number,
        history=History(matter=matter, events=events, is_whole=False),
        is_of_register=True,
        untold=frozenset(_untold(entry)),
    )


def _unfit(setup: Setup, entry: Entry) -> NotTaken | None:
    """Say what keeps a row from being taken over, if anything does."""
    asked = (Field.NUMBER, *DATES, *((Field.REPLACED_BY,) if entry.tells(Field.ABOLISHED) else ()))
    for field in asked:
        if field in entry.errors:
            return _not_taken(entry, Hindrance.UNREADABLE, entry.errors[field].wording, field)
    number = entry.number
    if number is None:
        return _not_taken(entry, Hindrance.UNNUMBERED, _NO_NUMBER)
    if not entry.is_local:
        return _not_taken(entry, Hindrance.NOT_LOCAL, _NOT_LOCAL)
    if not setup.covers(number.place_code):
        elsewhere = MatterElsewhereError(
            matter=str(number), place=number.place_code, office=setup.place
        )
        return _not_taken(entry, Hindrance.ELSEWHERE, elsewhere.wording)
    return None


def _not_taken(
    entry: Entry, hindrance: Hindrance, reason: Wording, field: Field = Field.NUMBER
) -> NotTaken:
    return NotTaken(
        row=entry.row.number,
        matter=entry.number.key if entry.number else "",
        column=field.value,
        value=entry.row.cells.get(field, ""),
        hindrance=hindrance,
        reason=reason,
    )


def _events(entry: Entry, day: date) -> Iterator[Event]:
    """Give what a row tells, with departments and the filing number, which rules do not ask for.

    A filing number without a day tells the year of the filing.
    """
    filing = entry.text(Field.FILING_NUMBER)
    for event in history_of(entry, day).events:
        if event.type == "published":
            event = _with(event, issuer=entry.text(Field.ISSUER), sector=entry.text(Field.SECTOR))  # noqa: PLW2901  the same event, told in full
            year = filing_year(filing)
            yield event
            if year and not entry.tells(Field.FILED) and year >= event.on.first.year:
                yield Event.of("filed", PartialDate(year), filing_number=filing)
        else:
            yield _with(event, filing_number=filing) if event.type == "filed" else event


def _with(event: Event, **told: str) -> Event:
    more = {name: text for name, text in told.items() if text}
    return evolve(event, facts={**event.facts, **more}) if more else event


def _untold(entry: Entry) -> Iterator[str]:
    cells = entry.row.cells
    if not {Field.FILED, Field.FILING_NUMBER} & cells.keys() and FILING.lacking:
        yield FILING.lacking.code
    if Field.PUBLICIZED not in cells and PUBLICITY.lacking:
        yield PUBLICITY.lacking.code


def told_by_histories(setup: Setup, histories: Iterable[History]) -> Iterator[ToTake | NotTaken]:
    """Give histories as they are told, save those of other places, and of matters told before."""
    seen: dict[str, int] = {}
    for count, history in enumerate(histories, start=1):
        found = ToTake(row=count, history=history)
        matter = history.matter
        first = seen.setdefault(matter.id, count)
        if not setup.covers(matter.place):
            wording = MatterElsewhereError(
                matter=matter.id, place=matter.place, office=setup.place
            ).wording
            yield found.refused(Hindrance.ELSEWHERE, wording)
        elif first != count:
            yield found.refused(Hindrance.TWICE, _told_twice(first))
        else:
            yield found


def _told_twice(first: int) -> Wording:
    return Wording(
        f"与第{first}个历史的事项相同；请合并为一个",
        f"history {first} is of the same matter; make one of both",
    )
