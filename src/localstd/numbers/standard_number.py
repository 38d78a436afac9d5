"""Standard numbers (标准编号) as values."""

import re
from datetime import date
from functools import total_ordering
from operator import attrgetter
from typing import TYPE_CHECKING, Self, TypeAlias

from localstd._attrs import field, frozen
from localstd.numbers.kind import Kind
from localstd.numbers.reading import read
from localstd.numbers.repairs import Repair
from localstd.numbers.scheme import GROUPS, NumberingScheme
from localstd.numbers.schemes import SCHEMES

if TYPE_CHECKING:  # a number is read without loading the places
    from localstd.places import Gazetteer, Place

__all__ = ["StandardNumber"]

_ORDER = {kind: place for place, kind in enumerate(Kind)}

_name = attrgetter("name")

_Run: TypeAlias = tuple[int, int | str]


@total_ordering
@frozen
class StandardNumber:
    """The number of a standard, as read by a scheme.

    Two numbers are equal when they print alike under schemes of the same name; the repairs that
    the reading took do not count. The order is that of a register: kind, place or body, serial
    as a number, part, year; an undated number stands before the dated ones.

    >>> number = StandardNumber.parse("DB34/T3000.1—2018")
    >>> str(number), number.place_code, number.serial, number.part, number.year
    ('DB34/T 3000.1-2018', '34', '3000', '1', 2018)
    >>> StandardNumber.parse("DB12/ 684-2016").claims_mandatory
    True
    >>> StandardNumber.parse("GB/T 9-2020") < StandardNumber.parse("GB/T 10.2-2011")
    True
    """

    #: The scheme that read the number.
    numbering: NumberingScheme = field(eq=_name)
    #: All letters and digits before the mark: ``DB34``, ``GB``, ``T/CSUS``, ``DG/TJ08``.
    prefix: str
    #: ``T`` recommended (推荐性), ``Z`` guidance (指导性), or empty.
    mark: str = ""
    #: The serial as issued (顺序号), with its zeros and letters.
    serial: str
    #: The part (部分号), such as ``1`` or ``3.2``; empty for none.
    part: str = ""
    #: The year (年代号); None for an undated reference.
    year: int | None = None
    #: The short code of the place that the number names.
    place_code: str | None = field(default=None, eq=False)
    #: The code of the branch, social organisation or enterprise.
    body: str | None = field(default=None, eq=False)
    #: What a dual number adopts, such as ``ISO 9001:2015``; empty for none.
    adopted: str = ""
    repairs: tuple[Repair, ...] = field(default=(), eq=False)

    @classmethod
    def parse(
        cls, text: str, *, schemes: tuple[NumberingScheme, ...] = SCHEMES, strict: bool = False
    ) -> Self:
        """Read a number: leniently with its repairs reported, or strictly.

        Raises:
            NumberError: if the text is no number of these schemes; or, when ``strict``, it is not
                written in the canonical form.

        >>> StandardNumber.parse("GB8923-88").repairs[0].code
        'space-missing'
        """
        numbering, found, repairs = read(text, schemes, strict=strict)
        prefix, place, body, mark, serial, part, year, adopted = found.group(*GROUPS)
        return cls(
            numbering=numbering,
            prefix=prefix,
            mark=mark or "",
            serial=serial,
            part=part or "",
            year=int(year) if year else None,
            place_code=numbering.place_code(place),
            body=body,
            adopted=adopted or "",
            repairs=repairs,
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    @property
    def kind(self) -> Kind:
        """What kind of standard this is."""
        return self.numbering.kind

    @property
    def scheme(self) -> str:
        """The name of the scheme that read the number."""
        return self.numbering.name

    @property
    def is_engineering(self) -> bool:
        """Whether the number stands in a series of engineering construction (工程建设)."""
        return self.numbering.is_engineering

    @property
    def claims_mandatory(self) -> bool:
        """Whether the number has the form of a mandatory standard (强制性标准)."""
        return not self.mark and self.numbering.unmarked_is_mandatory

    @property
    def typographic(self) -> str:
        """The form that GB/T 1.1 prints, with an em dash before the year.

        >>> StandardNumber.parse("GB/T 1.1-2020").typographic
        'GB/T 1.1—2020'
        """
        return self._written("—")

    @property
    def stem(self) -> str:
        """The number without year, padding and what it adopts; the mark stays.

        >>> StandardNumber.parse("T/CSSS 005.01-2024").stem
        'T/CSSS 5.1'
        """
        return self.numbering.head(self.prefix, self.mark) + _unpadded(self._serial_and_part)

    @property
    def key(self) -> str:
        """The stem with the year: equal for two spellings of one edition.

        >>> StandardNumber.parse("DB11/T 0410-2023").key
        'DB11/T 410-2023'
        """
        return self.stem if self.year is None else f"{self.stem}-{self.year}"

    def same_standard(self, other: Self) -> bool:
        """Say whether both number the same standard, whatever the edition and the padding.

        >>> padded = StandardNumber.parse("DB23/T 012-2026")
        >>> padded.same_standard(StandardNumber.parse("DB23/T 12-2008"))
        True
        """
        return self.scheme == other.scheme and self.stem == other.stem

    def place(self, gazetteer: "Gazetteer") -> "Place | None":
        """Find the place that bore the number's code in its year; the later, if two did.

        None where the number names no place or has no year, or no place had the code then.

        >>> from localstd.places import china_places
        >>> StandardNumber.parse("DB3302/T 1177-2025").place(china_places()).name
        '宁波市'
        """
        if self.place_code is None or self.year is None:
            return None
        first, last = date(self.year, 1, 1), date(self.year, 12, 31)
        return gazetteer.get(self.place_code, last) or gazetteer.get(self.place_code, first)

    def __str__(self) -> str:
        return self._written("-")

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, StandardNumber):
            return NotImplemented
        return self._rank < other._rank

    @property
    def _serial_and_part(self) -> str:
        return f"{self.serial}.{self.part}" if self.part else self.serial

    def _written(self, dash: str) -> str:
        head = self.numbering.head(self.prefix, self.mark)
        year = "" if self.year is None else f"{dash}{self.year}"
        adopted = self.adopted and f"/{self.adopted}"
        return f"{head}{self._serial_and_part}{year}{adopted}"

    @property
    def _rank(self) -> tuple[object, ...]:
        return (
            _ORDER[self.kind],
            self.place_code or self.body or "",
            _runs(self.serial),
            _runs(self.part),
            self.year or 0,
            # What follows only keeps numbers apart that a register would put side by side.
            self.prefix,
            self.mark,
            self.serial,
            self.part,
            self.adopted,
            self.scheme,
        )


def _unpadded(text: str) -> str:
    return re.sub(r"(?<!\d)0+(?=\d)", "", text)


def _runs(text: str) -> tuple[_Run, ...]:
    """Split into runs of digits and of other signs, so that 9 stands before 10."""
    return tuple(
        (0, int(run)) if run.isdigit() else (1, run) for run in re.findall(r"[0-9]+|[^0-9]+", text)
    )
