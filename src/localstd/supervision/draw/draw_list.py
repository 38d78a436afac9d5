"""The list of a draw (抽取名单): targets, inspectors, and who is recused from whom.

It is fixed and its hash is published before the seed is known, so that nobody can fit it to the
outcome. What is not fit to be replayed is refused, and nothing is changed in silence.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from localstd._attrs import Factory, error, field, frozen, how_many
from localstd.errors import LocalstdError
from localstd.legible import shown
from localstd.supervision.draw.texts import are_sound, flaw
from localstd.wording import Wording

__all__ = [
    "ONE_STRATUM",
    "DrawList",
    "DrawListError",
    "Inspector",
    "ListProblem",
    "Recusal",
    "Stratum",
    "Target",
    "by_stratum",
]

#: The stratum (层) of targets of which no other one is told.
ONE_STRATUM = "all"

_SHOWN = 20
_WEIGHT = Wording("应为1以上的整数", "give a whole number, 1 or more")
_TWICE = Wording("重复；请只留一处", "it is there twice; keep one")
_NO_INSPECTOR = Wording(
    "不在检查人员名单中；请更正，或去掉这一条",
    "no such inspector is listed; correct it or leave it out",
)
_NO_ENTERPRISE = Wording(
    "不是名单中任何对象的企业，回避不会生效；请更正，或去掉这一条",
    "no target of the list is of this enterprise, so that the recusal would have no effect;"
    " correct it or leave it out",
)


@frozen
class Target:
    """One that may be drawn (抽查对象), with its enterprise, its stratum (层) and weight (权重).

    An enterprise may have several targets, such as standards or products; who is recused from it
    is recused from all of them.

    >>> Target(id="e-1").enterprise
    'e-1'
    """

    id: str
    enterprise: str = field(default=Factory(lambda self: self.id, takes_self=True))
    stratum: str = ONE_STRATUM
    weight: int = 1


@frozen
class Inspector:
    """One who may be drawn to inspect (执法检查人员).

    >>> Inspector(id="0407").id
    '0407'
    """

    id: str


@frozen
class Recusal:
    """An inspector who is never drawn for an enterprise (回避).

    The reason stays with the office: it is no part of the list that is published.

    >>> Recusal(inspector="0407", enterprise="e-1").reason
    ''
    """

    inspector: str
    enterprise: str
    reason: str = field(default="", eq=False)


@frozen
class Stratum:
    """The targets of one stratum, with what a draw asks of all of them in a row."""

    targets: Sequence[Target]
    ids: Sequence[str]
    weights: Sequence[int]

    @classmethod
    def of(cls, targets: Sequence[Target]) -> "Stratum":
        """Gather what is asked of targets."""
        return cls(
            targets=targets,
            ids=[one.id for one in targets],
            weights=[one.weight for one in targets],
        )


@frozen
class ListProblem:
    """One thing that is wrong with a list: of which table, which row of it (from 1), which field.

    >>> twice = Wording("重复", "it is there twice")
    >>> ListProblem(table="target", row=3, field="id", value="e-1", reason=twice).wording.en
    "target 3, id 'e-1': it is there twice"
    """

    table: str
    row: int
    field: str
    value: str
    reason: Wording

    @property
    def wording(self) -> Wording:
        """Name the row, the field and the value, and say what is wrong."""
        where = f"{self.table} {self.row}, {self.field} '{self.value}'"
        return Wording(f"{where}：{self.reason.zh}", f"{where}: {self.reason.en}")


@error
class DrawListError(LocalstdError):
    """A list of targets and inspectors cannot be drawn from; every place is told at once.

    >>> try:
    ...     DrawList(targets=(Target(id="e-1"), Target(id="e-1")), inspectors=())
    ... except DrawListError as refusal:
    ...     print(refusal.wording.en)
    target 2, id 'e-1': it is there twice; keep one
    """

    problems: tuple[ListProblem, ...]

    @property
    def wording(self) -> Wording:
        """Tell each problem; of many the first ones, and how many there are."""
        told = Wording.joined((one.wording for one in self.problems[:_SHOWN]), by="semicolon")
        more = len(self.problems) - _SHOWN
        zh, en = (f"……另有{more}处", f" … and {more} more") if more > 0 else ("", "")
        return Wording(f"{told.zh}{zh}", f"{told.en}{en}")


def _hash(draw_list: "DrawList") -> str:
    """Hash a list; one that cannot be drawn from is refused, and has no hash."""
    problems = () if _is_sound(draw_list) else tuple(_problems(draw_list))
    if problems:
        raise DrawListError(problems=problems)
    return hashlib.sha256(draw_list.list_text.encode()).hexdigest()


@frozen
class DrawList:
    r"""Whom a draw may choose, and who must not meet whom.

    Ids are unique in their table, recusals name inspectors and enterprises of the list, weights
    are whole numbers from 1. Texts are in NFC, with nothing around them and nothing in them that
    cannot be seen. Two lists are equal that have the same text, in whatever order they were told.

    Raises:
        DrawListError: if it is not so; it names every place.

    >>> tea = DrawList(
    ...     targets=(Target(id="e-2", weight=3), Target(id="e-1")),
    ...     inspectors=(Inspector(id="li"), Inspector(id="wu")),
    ...     recusals=(Recusal(inspector="li", enterprise="e-1"),),
    ... )
    >>> tea.list_text.splitlines()[-2:]
    ['T\te-1\te-1\tall\t1', 'T\te-2\te-2\tall\t3']
    >>> tea.list_hash[:8]
    '8bf7b9c8'
    """

    targets: tuple[Target, ...] = field(eq=False, repr=how_many)
    inspectors: tuple[Inspector, ...] = field(eq=False, repr=how_many)
    recusals: tuple[Recusal, ...] = field(default=(), eq=False, repr=how_many)
    #: SHA-256 of :attr:`list_text` in UTF-8, in hexadecimal.
    list_hash: str = field(init=False, default=Factory(_hash, takes_self=True))

    @property
    def list_text(self) -> str:
        """The list as it is hashed and published: one line each, in the order of their bytes."""
        lines = [f"T\t{t.id}\t{t.enterprise}\t{t.stratum}\t{t.weight}" for t in self.targets]
        lines += [f"I\t{one.id}" for one in self.inspectors]
        lines += [f"R\t{one.inspector}\t{one.enterprise}" for one in self.recusals]
        lines.sort()  # code points come in the order of their bytes in UTF-8
        return "\n".join([*lines, ""])

    @property
    def strata(self) -> Mapping[str, int]:
        """How many targets each stratum has, by its name in order."""
        return {name: len(one.targets) for name, one in sorted(self._by_stratum.items())}

    @property
    def recused(self) -> Mapping[str, frozenset[str]]:
        """The inspectors that are recused, by enterprise; of others there are none."""
        found: dict[str, set[str]] = {}
        for one in self.recusals:
            found.setdefault(one.enterprise, set()).add(one.inspector)
        return {enterprise: frozenset(who) for enterprise, who in found.items()}

    @cached_property
    def _by_stratum(self) -> Mapping[str, Stratum]:
        found: dict[str, list[Target]] = {}
        for one in self.targets:
            found.setdefault(one.stratum, []).append(one)
        return {name: Stratum.of(targets) for name, targets in found.items()}


def by_stratum(draw_list: DrawList) -> Mapping[str, Stratum]:
    """Give the targets of a list by their stratum; a list sorts them once."""
    return draw_list._by_stratum  # noqa: SLF001  a memo of its own, and no part of what it is


def _is_sound(draw_list: DrawList) -> bool:
    """Tell quickly whether nothing is wrong; where something may be, each place is looked at."""
    targets, inspectors = draw_list.targets, {one.id for one in draw_list.inspectors}
    ids, enterprises = {one.id for one in targets}, {one.enterprise for one in targets}
    recused = {(one.inspector, one.enterprise) for one in draw_list.recusals}
    return (
        (len(ids), len(inspectors)) == (len(targets), len(draw_list.inspectors))
        and len(recused) == len(draw_list.recusals)
        and all(who in inspectors and where in enterprises for who, where in recused)
        and all(type(one.weight) is int and one.weight > 0 for one in targets)
        and are_sound(ids | enterprises | inspectors | {one.stratum for one in targets})
    )


def _problems(draw_list: DrawList) -> Iterator[ListProblem]:
    inspectors = {one.id for one in draw_list.inspectors}
    enterprises = {one.enterprise for one in draw_list.targets}
    yield from _of_texts("target", draw_list.targets, ("id", "enterprise", "stratum"))
    yield from _twice("target", "id", ((one.id,) for one in draw_list.targets))
    for row, target in enumerate(draw_list.targets, 1):
        if type(target.weight) is not int or target.weight < 1:
            yield _found("target", row, "weight", target.weight, _WEIGHT)
    yield from _of_texts("inspector", draw_list.inspectors, ("id",))
    yield from _twice("inspector", "id", ((one.id,) for one in draw_list.inspectors))
    yield from _twice(
        "recusal", "inspector", ((one.inspector, one.enterprise) for one in draw_list.recusals)
    )
    for row, recusal in enumerate(draw_list.recusals, 1):
        if recusal.inspector not in inspectors:
            yield _found("recusal", row, "inspector", recusal.inspector, _NO_INSPECTOR)
        if recusal.enterprise not in enterprises:
            yield _found("recusal", row, "enterprise", recusal.enterprise, _NO_ENTERPRISE)


def _of_texts(
    table: str, values: Iterable[object], names: tuple[str, ...]
) -> Iterator[ListProblem]:
    for row, value in enumerate(values, 1):
        for name in names:
            text = getattr(value, name)
            reason = flaw(text)
            if reason is not None:
                yield _found(table, row, name, text, reason)
                break  # an enterprise that is not told is the id: one place, told once


def _twice(table: str, name: str, keys: Iterable[tuple[str, ...]]) -> Iterator[ListProblem]:
    seen: set[tuple[str, ...]] = set()
    for row, key in enumerate(keys, 1):
        if key in seen:
            yield _found(table, row, name, key[0], _TWICE)
        seen.add(key)


def _found(table: str, row: int, name: str, value: object, reason: Wording) -> ListProblem:
    return ListProblem(table=table, row=row, field=name, value=shown(value), reason=reason)
