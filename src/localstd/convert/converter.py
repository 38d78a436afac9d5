"""The converter (转换器): public values to plain ones and back, with cattrs."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import Protocol, Self, TypeVar

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from localstd.calendar import PartialDate, Quantity, instant_of, instant_text, quantity
from localstd.convert.plain import Plain, plain
from localstd.convert.record import NOTE_NAMES
from localstd.law.finding import Finding, Note, Weight
from localstd.numbers import (
    SCHEMES,
    CreditCode,
    GroupCode,
    ItemCode,
    NumberingScheme,
    OrganizationCode,
    StandardNumber,
)

__all__ = ["make_converter"]


def make_converter(schemes: tuple[NumberingScheme, ...] = SCHEMES) -> Converter:
    """Make a converter for the public values; each call gives one of its own.

    A value becomes a mapping of all its fields by their names, and a mapping with a field
    too many is refused. The choices for single types:

    * dates are ISO text (``2026-07-24``), those known to the month or year are so far as known;
    * instants are UTC to the microsecond (``2026-07-24T02:30:00.000000Z``); one without its zone is
      refused;
    * numbers of standards, codes of organisations, groups and items are their canonical text;
      ``schemes`` read the numbers back, and their repairs are gone;
    * quantities are ``{"n": 30, "unit": "working-day"}``;
    * tuples are lists, and so are sets, in order;
    * words chosen from a list (``Certainty``, ``Kind``, ``Track`` …) are their value;
    * :class:`~localstd.law.finding.Weight` is ``note``, ``warning``, ``fault`` or ``bar``;
    * :class:`~localstd.law.finding.Note` is its name, such as ``date-imprecise``;
    * the facts of a finding are :func:`~localstd.convert.plain.plain`, and come back so:
      a date among them stays text.

    >>> from localstd.law.finding import Where
    >>> converter = make_converter()
    >>> converter.unstructure(Where(row=3, column="发布日期", value="2026-13"))
    {'row': 3, 'column': '发布日期', 'value': '2026-13', 'title': ''}
    >>> converter.structure({"row": 3}, Where)
    Where(row=3, column='', value='', title='')
    """
    converter = Converter(
        forbid_extra_keys=True, unstruct_collection_overrides={tuple: list, frozenset: sorted}
    )
    converter.register_unstructure_hook(StrEnum, lambda word: word.value)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    converter.register_unstructure_hook(datetime, instant_text)
    converter.register_structure_hook(datetime, lambda text, _: instant_of(text))
    _go_by_name(converter, Weight, {weight: weight.word for weight in Weight})
    _go_by_name(converter, Note, NOTE_NAMES)
    for printed in (PartialDate, CreditCode, OrganizationCode, GroupCode, ItemCode):
        _go_by_text(converter, printed)
    converter.register_unstructure_hook(StandardNumber, str)
    converter.register_structure_hook(
        StandardNumber, lambda text, _: StandardNumber.parse(text, schemes=schemes)
    )
    converter.register_unstructure_hook(Quantity, _quantity_record)
    converter.register_structure_hook(Quantity, lambda record, _: quantity(**record))
    converter.register_structure_hook_func(lambda kind: kind is object, lambda fact, _: fact)
    converter.register_unstructure_hook(
        Finding,
        make_dict_unstructure_fn(Finding, converter, facts=override(unstruct_hook=plain)),
    )
    return converter


Word = TypeVar("Word", bound=Enum)


class Printed(Protocol):
    """A value that its own text gives back."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the value."""


def _go_by_name(converter: Converter, words: type[Word], names: Mapping[Word, str]) -> None:
    members = {name: word for word, name in names.items()}
    converter.register_unstructure_hook(words, names.__getitem__)
    converter.register_structure_hook(words, lambda name, _: members[name])


def _go_by_text(converter: Converter, printed: type[Printed]) -> None:
    converter.register_unstructure_hook(printed, str)
    converter.register_structure_hook(printed, lambda text, _: printed.parse(text))


def _quantity_record(amount: Quantity) -> dict[str, Plain]:
    return {"n": amount.n, "unit": amount.unit}
