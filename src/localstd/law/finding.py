"""Findings (问题): departures from a rule, with facts, citation and remedy."""

from collections.abc import Iterable, Mapping
from enum import Enum, IntEnum
from typing import TypeAlias

from localstd._attrs import Factory, error, field, frozen, mapping_field
from localstd.calendar import Certainty
from localstd.law.citation import Citation
from localstd.law.error import LawError
from localstd.wording import Wording

__all__ = [
    "NOWHERE",
    "Check",
    "Fact",
    "Finding",
    "ImpossibleFindingError",
    "Note",
    "Weight",
    "Where",
    "unchecked",
]

Fact: TypeAlias = object  # str, int, bool, date or a value of the library; all of them print


class Weight(IntEnum):
    """How much a finding matters; a heavier one compares greater."""

    NOTE = 1  #: worth knowing, nothing is wrong
    WARNING = 2  #: departs from what the law asks "generally", or from good order
    FAULT = 3  #: departs from a rule
    BAR = 4  #: the act may not happen

    @property
    def word(self) -> str:
        """Its name in data: ``note``, ``warning``, ``fault`` or ``bar``."""
        return self.name.lower()

    @property
    def wording(self) -> Wording:
        """Name it in both languages.

        >>> Weight.FAULT.word, Weight.FAULT.wording
        ('fault', Wording(zh='不符', en='fault'))
        """
        return _WEIGHTS[self]


_WEIGHTS = {
    Weight.NOTE: Wording("说明", "note"),
    Weight.WARNING: Wording("提醒", "warning"),
    Weight.FAULT: Wording("不符", "fault"),
    Weight.BAR: Wording("禁止", "bar"),
}


class Note(Enum):
    """What a reader must know before relying on a finding."""

    UNCHECKED = Wording("所依条款原文未核", "the provision's text was not checked")
    APPROVAL_STANDS_FOR_PUBLICATION = Wording(
        "发布日期不详，以批准日期代之", "the approval date stands for the unknown publication date"
    )
    DATE_IMPRECISE = Wording("日期仅精确到月或年", "a date is known only by its month or year")
    DATE_FROM_NUMBER = Wording(
        "有日期写成了数字，系换算得出", "a date is written as a number, and was worked out from it"
    )
    REVIEWS_NOT_REGISTERED = Wording(
        "登记册没有“复审日期”一栏", "the register has no column for reviews"
    )
    TRACK_NOT_STATED = Wording("登记册未写明管理渠道", "the register does not state the track")
    PROVISIONAL_CALENDAR = Wording(
        "未收录该时段的放假通知，结果为暂定",
        "no holiday notice is known for those days; provisional",
    )
    BY_ANALOGY = Wording(
        "该条款是就其他事项规定的，此处比照适用",
        "the provision is of something else, and taken by analogy",
    )
    DAYS_ASSUMED = Wording(
        "该条款的天数未核，以原规定的天数暂代",
        "the days of that provision were not read, and those of before stand for them",
    )


def unchecked(citations: Iterable[Citation]) -> tuple[Note, ...]:
    """Give the note on texts that were not checked, where one of them was not.

    >>> unchecked(())
    ()
    """
    return () if all(one.checked for one in citations) else (Note.UNCHECKED,)


@frozen
class Check:
    """One kind of finding: its stable code and name, its weight, and its words.

    ``message`` and ``remedy`` keep places such as ``{due}`` for the facts of a finding.

    >>> from localstd.audit import ALL_CHECKS
    >>> filed_late = next(check for check in ALL_CHECKS if check.name == "filed-late")
    >>> filed_late.code, filed_late.weight.word, filed_late.title.zh
    ('LS301', 'fault', '备案逾期')
    """

    code: str
    name: str
    weight: Weight
    title: Wording
    message: Wording
    remedy: Wording


@frozen
class Where:
    """The place of a finding in a register: row (counted as in the file), column, value.

    ``title`` is that of the standard (标准名称), where the row tells it.

    >>> Where(row=2, column="备案日期", value="2026-07").row
    2
    """

    row: int | None = None
    column: str = ""
    value: str = ""
    title: str = ""


NOWHERE = Where()  #: No place in a register: the finding is about the register as a whole.


@error
class ImpossibleFindingError(LawError):
    """A finding says that its departure is impossible.

    >>> print(ImpossibleFindingError(code="LS301").wording.en)
    LS301: what is impossible is not a finding; do not report it
    """

    code: str

    @property
    def wording(self) -> Wording:
        """Name the check, and say what to do."""
        return Wording(
            f"{self.code}：不可能成立的问题不应报告",
            f"{self.code}: what is impossible is not a finding; do not report it",
        )


def _refuse_impossible(finding: "Finding", _: object, certainty: Certainty) -> None:
    if certainty is Certainty.IMPOSSIBLE:
        raise ImpossibleFindingError(code=finding.check.code)


@frozen
class Finding:
    """One departure from one rule, or from consistency where no law is behind it.

    ``weight`` is the check's own, unless the law is softer ("generally").

    Raises:
        ImpossibleFindingError: if its certainty is ``IMPOSSIBLE``.

    >>> from datetime import date
    >>> from localstd.audit import audit
    >>> row = {"number": "DB34/T 5429—2026", "published": "2026-04-30"}
    >>> (finding,) = audit([row], as_of=date(2026, 5, 1))
    >>> finding.code, finding.name, finding.column, finding.suggestion
    ('LS103', 'number-repaired', 'number', 'DB34/T 5429-2026')
    >>> print(finding.message.en)
    “DB34/T 5429—2026” was read as “DB34/T 5429-2026” (a dash other than one hyphen)
    """

    check: Check
    facts: Mapping[str, Fact] = mapping_field()
    certainty: Certainty = field(default=Certainty.CERTAIN, validator=_refuse_impossible)
    citations: tuple[Citation, ...] = ()
    notes: tuple[Note, ...] = ()
    where: Where = NOWHERE
    weight: Weight = field(default=Factory(lambda self: self.check.weight, takes_self=True))
    suggestion: str = ""  # the value to write instead, where one is known

    @property
    def code(self) -> str:
        """The check's stable code, such as ``LS301``."""
        return self.check.code

    @property
    def name(self) -> str:
        """The check's name, such as ``filed-late``."""
        return self.check.name

    @property
    def row(self) -> int | None:
        """The row of the register, counted as in the file; ``None`` for the whole register."""
        return self.where.row

    @property
    def column(self) -> str:
        """The column, as the register names it."""
        return self.where.column

    @property
    def value(self) -> str:
        """The cell as found."""
        return self.where.value

    @property
    def message(self) -> Wording:
        """Say what is wrong, with the facts and with what the reader must know."""
        told = self.check.message.filled(self.facts)
        for note in self.notes:
            told = Wording(f"{told.zh}（{note.value.zh}）", f"{told.en} ({note.value.en})")
        return told

    @property
    def remedy(self) -> Wording:
        """Say what to do."""
        return self.check.remedy.filled(self.facts)
