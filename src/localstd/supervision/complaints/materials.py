"""Which materials a complaint or a report lacks (材料), and what completing them changes.

Sources: cr2019 arts 9, 10, 15 item 5 and 24.

Order 20 has no words for materials that come later (补正). It counts the seven working days from
the receipt of the complaint (art 14) and refuses one that lacks them (art 15 item 5). So a late
material begins no new term here, and only what is there when it is decided counts. A department
that lets a completed complaint begin anew has one that is received on that day: another one.

Limitations: of cr2025, in force since 2026-04-15, the articles on materials were not read; what is
lacking is then told by the order of before, and said to be.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.law import ComplaintMaterial, Law
from localstd.supervision.complaints.grounds import Grounds, grounds
from localstd.supervision.complaints.sorting import PartKind
from localstd.wording import Wording

__all__ = ["MaterialCheck", "check_materials"]

_OWN = (ComplaintMaterial.COMPLAINANT, ComplaintMaterial.RESPONDENT, ComplaintMaterial.REQUEST)
_OF_A_PROXY = (ComplaintMaterial.POWER, ComplaintMaterial.PROXY)
#: What a report is to bring (具体线索).
CLUES = "clues"


@frozen
class MaterialCheck:
    """What is lacking (所缺材料), what may be, and what follows.

    ``lacking`` are names of :class:`~localstd.law.ComplaintMaterial`, or ``clues`` of a report;
    ``unknown`` those that are lacking only if a proxy acts, which is not told.

    >>> nothing = MaterialCheck(kind=PartKind.COMPLAINT, grounds=Grounds(citations=()))
    >>> nothing.is_complete
    True
    """

    kind: PartKind
    grounds: Grounds
    lacking: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool | None:
        """Tell whether all is there; ``None`` where that hangs on what is not told."""
        if self.lacking:
            return False
        return None if self.unknown else True

    @property
    def tell(self) -> Wording:
        """Say what to do about it."""
        if self.is_complete:
            return Wording("材料齐全", "all materials are there")
        if self.kind is PartKind.REPORT:
            return Wording("请提供具体线索", "ask for concrete clues")
        return Wording(
            "告知补充所缺材料；受理期限仍自收到投诉之日起计算，届期仍缺的不予受理",
            "ask for what is lacking; the days still run from receipt, and if it is still"
            " lacking then, the complaint is refused",
        )


def check_materials(
    kind: PartKind,
    given: Iterable[str],
    *,
    on: date,
    law: Law,
    is_by_proxy: bool | None = None,
) -> MaterialCheck:
    """Say what a complaint or a report lacks: ``given`` has names, or the Chinese words.

    Nothing is asked of what is neither a complaint nor a report.

    >>> from localstd.law import china_law
    >>> found = check_materials(
    ...     PartKind.COMPLAINT, ["complainant", "respondent", "request"],
    ...     on=date(2026, 2, 13), law=china_law(), is_by_proxy=True,
    ... )
    >>> found.lacking, found.grounds.wording.en
    (('power-of-attorney', 'proxy-identity'), 'cr2019 art. 9, cr2019 art. 10')
    """
    brought = {ComplaintMaterial.of(one) or one for one in given}
    asked, provisions = _asked(kind)
    lacking = tuple(one for one in asked if one not in brought)
    of_a_proxy = tuple(_of_a_proxy(kind, brought)) if is_by_proxy is not False else ()
    return MaterialCheck(
        kind=kind,
        grounds=grounds(law, on, *provisions),
        lacking=(*lacking, *(of_a_proxy if is_by_proxy else ())),
        unknown=of_a_proxy if is_by_proxy is None else (),
    )


def _asked(kind: PartKind) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if kind in _COMPLAINTS:
        return tuple(one.value for one in _OWN), ("cr2019-materials", "cr2019-proxy")
    if kind is PartKind.REPORT:
        return (CLUES,), ("cr2019-clues",)
    return (), ()


def _of_a_proxy(kind: PartKind, brought: set[str]) -> Iterator[str]:
    if kind in _COMPLAINTS:
        yield from (one.value for one in _OF_A_PROXY if one not in brought)


_COMPLAINTS = frozenset({PartKind.COMPLAINT, PartKind.BY_ANALOGY})
