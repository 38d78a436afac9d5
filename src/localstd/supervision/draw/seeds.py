"""The seed (随机数种子): values that others publish, later than the list is fixed.

Each is brought into one form, after the idea of RFC 3797, so that nobody argues about spaces.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from localstd._attrs import frozen
from localstd.legible import shown
from localstd.supervision.draw.problems import DrawFault, DrawProblem, problem
from localstd.supervision.draw.texts import flaw
from localstd.wording import Wording

__all__ = ["SeedKind", "SeedSource", "normalised", "seed_text", "value_problems"]

_DIGITS: Final = re.compile(r"[0-9]+")
_NO_NUMBER = Wording(
    "其中没有数字（0至9）", "there is no number in it, written with the digits 0 to 9"
)


class SeedKind(StrEnum):
    """How the value of a source is brought into one form."""

    TEXT = "text"  #: as it stands, in NFC, with nothing around it
    NUMBERS = "numbers"  #: its numbers in the order in which they stand
    SORTED_NUMBERS = "sorted-numbers"  #: its numbers from the least on, as of balls in a lottery


@frozen
class SeedSource:
    """A value that is named before it is known (随机数来源): what it is, and when it is published.

    Name it so that only one value can be meant: the lottery, its issue, the day.

    >>> SeedSource(name="双色球第2026028期红球", published_on=date(2026, 3, 12)).kind
    <SeedKind.TEXT: 'text'>
    """

    name: str
    published_on: date
    kind: SeedKind = SeedKind.TEXT


def normalised(value: str, kind: SeedKind) -> str:
    """Bring a value into its one form.

    A text stays as it is. Of numbers, every run of the digits 0 to 9 is one; it loses its leading
    zeros and is followed by a full stop; what stands between them is of no account.

    >>> normalised("09 02、31+07", SeedKind.NUMBERS), normalised("09 02", SeedKind.SORTED_NUMBERS)
    ('9.2.31.7.', '2.9.')
    """
    if kind is SeedKind.TEXT:
        return value
    runs = [one.lstrip("0") or "0" for one in _DIGITS.findall(value)]
    if kind is SeedKind.SORTED_NUMBERS:
        runs.sort(key=lambda run: (len(run), run))  # as numbers, however long
    return "".join(f"{run}." for run in runs)


def seed_text(seeds: tuple[SeedSource, ...], values: Mapping[str, str]) -> str:
    r"""Write the values of all sources in the order of the plan, one a line.

    >>> seed_text((SeedSource(name="双色球", published_on=date(2026, 3, 12)),), {"双色球": "09"})
    '双色球\t09\n'
    """
    told = ((one.name, normalised(values[one.name], one.kind)) for one in seeds)
    return "".join(f"{name}\t{value}\n" for name, value in told)


def value_problems(
    seeds: tuple[SeedSource, ...], values: Mapping[str, str]
) -> Iterator[DrawProblem]:
    """Find the values that are missing, that nobody asked for, or that cannot be read."""
    named = {one.name for one in seeds}
    for name in sorted(values.keys() - named):
        yield problem(DrawFault.VALUE_UNASKED, seed=shown(name))
    for one in seeds:
        if one.name not in values:
            yield problem(DrawFault.VALUE_MISSING, seed=shown(one.name))
            continue
        value = values[one.name]
        reason = flaw(value)
        if reason is None and one.kind is not SeedKind.TEXT and not _DIGITS.search(value):
            reason = _NO_NUMBER
        if reason is not None:
            yield problem(
                DrawFault.VALUE_UNFIT, seed=shown(one.name), value=shown(value), reason=reason
            )
