"""The converter (转换器): public values to plain ones and back, with cattrs."""

from datetime import date
from typing import Any

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from localstd.convert.plain import plain
from localstd.convert.record import NOTE_NAMES, WEIGHT_NAMES
from localstd.law.finding import Finding, Note, Weight

__all__ = ["make_converter"]


def make_converter() -> Converter:
    """Make a converter for the public values; each call gives one of its own.

    A value becomes a mapping of all its fields by their names, and a mapping with a field
    too many is refused. The choices for single types:

    * dates are ISO text (``2026-07-24``);
    * tuples are lists;
    * words chosen from a list (``Certainty``, ``Kind``, ``Track`` …) are their value;
    * :class:`~localstd.law.finding.Weight` is ``note``, ``warning``, ``fault`` or ``bar``;
    * :class:`~localstd.law.finding.Note` is its name, such as ``date-imprecise``;
    * the facts of a finding are :func:`~localstd.convert.plain.plain`, and come back so:
      a date among them stays text.

    >>> from localstd.law.finding import Where
    >>> converter = make_converter()
    >>> converter.unstructure(Where(row=3, column="发布日期", value="2026-13"))
    {'row': 3, 'column': '发布日期', 'value': '2026-13'}
    >>> converter.structure({"row": 3}, Where)
    Where(row=3, column='', value='')
    """
    converter = Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, _read_date)
    _go_by_name(converter, Weight, WEIGHT_NAMES)
    _go_by_name(converter, Note, NOTE_NAMES)
    converter.register_unstructure_hook(
        Finding,
        make_dict_unstructure_fn(Finding, converter, facts=override(unstruct_hook=plain)),
    )
    return converter


def _read_date(text: str, _: type[date]) -> date:
    return date.fromisoformat(text)


def _go_by_name(converter: Converter, words: type[Any], names: dict[Any, str]) -> None:
    members = {name: member for member, name in names.items()}
    converter.register_unstructure_hook(words, names.__getitem__)
    converter.register_structure_hook(words, lambda name, _: members[name])
