"""What each class asks of whom, what is inspected and by whom, and what follows (监督要求)."""

from collections.abc import Iterator, Mapping
from datetime import date

from localstd._attrs import frozen
from localstd.law import Citation, Law, china_law
from localstd.procedure import Role
from localstd.roles import (
    CITY,
    COUNTY,
    ENTERPRISE,
    GROUP,
    NATIONAL,
    NATIONAL_SECTOR,
    OPERATOR,
    PROVINCE,
    SECTOR,
)
from localstd.supervision.classes.supervision_class import SupervisionClass
from localstd.wording import Wording

__all__ = ["Demand", "Demands", "cited", "demands_of_class"]

#: 标准化行政主管部门、有关行政主管部门, in the words of sl2017 art 32.
_INSPECTORATES = (COUNTY, CITY, PROVINCE, NATIONAL, SECTOR, NATIONAL_SECTOR)
_SUPERVISE = (("sl2017-supervise", "ir1990-supervise"), ("place.supervision",))
_USE = ("sl2017-recommended-use", "sl1988-mand-split")


@frozen
class Demand:
    """One thing that is asked, inspected, or that follows (监督事项): of or by whom, under what.

    >>> Demand(wording=Wording("公开", "declare"), roles=(ENTERPRISE,), citations=()).wording.zh
    '公开'
    """

    wording: Wording
    roles: tuple[Role, ...]
    citations: tuple[Citation, ...]


@frozen
class Demands:
    """All that a class means on a day: ``asked``, ``inspected``, and what ``follows`` a breach.

    No provision says how often anything is inspected, so that nothing here does.

    >>> Demands(asked=(), inspected=(), follows=()).asked
    ()
    """

    asked: tuple[Demand, ...]
    inspected: tuple[Demand, ...]
    follows: tuple[Demand, ...]


@frozen
class _Line:
    """A row of the table; of each group of provisions the first one in force is cited."""

    wording: Wording
    roles: tuple[Role, ...]
    basis: tuple[tuple[str, ...], ...]


_ASKED: Mapping[SupervisionClass, tuple[_Line, ...]] = {
    SupervisionClass.MANDATORY: (
        _Line(
            wording=Wording(
                "必须执行；不符合的产品、服务不得生产、销售、进口或者提供",
                "execute it; what does not conform is not made, sold, imported or provided",
            ),
            roles=(OPERATOR,),
            basis=(
                ("sl2017-mandatory-kept", "sl1988-mand-duty"),
                ("sl2017-mand-supply", "ir1990-mand-kept"),
            ),
        ),
        _Line(
            wording=Wording(
                "其他标准的技术要求不得低于强制性国家标准",
                "other standards may not be less strict than mandatory national ones",
            ),
            roles=(SECTOR, PROVINCE, CITY, GROUP, ENTERPRISE),
            basis=(("sl2017-floor",),),
        ),
    ),
    SupervisionClass.CITED: (
        _Line(
            wording=Wording(
                "按照引用它的法律、法规或者政策执行", "execute it as the law or policy requires"
            ),
            roles=(OPERATOR,),
            basis=(("seed-citing",), _USE),
        ),
    ),
    SupervisionClass.AGREED: (
        _Line(
            wording=Wording("按照约定执行", "execute it as agreed"),
            roles=(OPERATOR,),
            basis=(_USE, ("sl2017-group-use",)),
        ),
        _Line(
            wording=Wording(
                "出口产品、服务的技术要求，按照合同的约定执行", "export as the contract says"
            ),
            roles=(OPERATOR,),
            basis=(("sl2017-export", "ir1990-export"),),
        ),
    ),
    SupervisionClass.DECLARED: (
        _Line(
            wording=Wording(
                "公开所执行标准的编号和名称；执行自行制定的标准的，还应公开功能指标和性能指标",
                "make number and name public, and of its own standards the indicators",
            ),
            roles=(ENTERPRISE,),
            basis=(("sl2017-selfdecl", "seed-ent-filing"),),
        ),
        _Line(
            wording=Wording(
                "产品、服务符合公开标准的技术要求", "make products and services conform to it"
            ),
            roles=(ENTERPRISE,),
            basis=(("sl2017-selfdecl-conform",),),
        ),
    ),
    SupervisionClass.FREE: (),
}
_INSPECTED: Mapping[SupervisionClass, tuple[_Line, ...]] = {
    SupervisionClass.MANDATORY: (
        _Line(
            wording=Wording(
                "产品、服务是否符合强制性标准",
                "whether products and services conform to it",
            ),
            roles=_INSPECTORATES,
            basis=(*_SUPERVISE, ("seed-classes",)),
        ),
    ),
    SupervisionClass.CITED: (
        _Line(
            wording=Wording(
                "是否按照引用它的规定执行", "whether it is executed as the law requires"
            ),
            roles=_INSPECTORATES,
            basis=_SUPERVISE,
        ),
    ),
    SupervisionClass.AGREED: (),
    SupervisionClass.DECLARED: (
        _Line(
            wording=Wording(
                "是否公开所执行的标准，产品、服务是否符合其要求",
                "whether it is public, and whether products and services conform to it",
            ),
            roles=_INSPECTORATES,
            basis=(("sl2017-selfdecl",), *_SUPERVISE, ("es2023-supervision",)),
        ),
    ),
    SupervisionClass.FREE: (),
}
_FOLLOWS: Mapping[SupervisionClass, tuple[_Line, ...]] = {
    SupervisionClass.MANDATORY: (
        _Line(
            wording=Wording(
                "依照产品质量、进出口商品检验、消费者权益保护等法律、行政法规查处，"
                "记入信用记录并依法公示",
                "other law is applied, it is put on the credit record and made public by that law",
            ),
            roles=_INSPECTORATES,
            basis=(("sl2017-mand-penalty",),),
        ),
        _Line(
            wording=Wording("依法承担民事责任", "civil liability"),
            roles=(OPERATOR,),
            basis=(("sl2017-civil",),),
        ),
    ),
    SupervisionClass.CITED: (),
    SupervisionClass.AGREED: (),
    SupervisionClass.DECLARED: (
        _Line(
            wording=Wording(
                "未公开的，责令限期改正；逾期不改正的，在平台上公示",
                "who does not declare is ordered to, and shown on the platform after the term",
            ),
            roles=(COUNTY, CITY, PROVINCE, NATIONAL),
            basis=(("sl2017-selfdecl-penalty",),),
        ),
        _Line(
            wording=Wording("不符合的，依法承担民事责任", "civil liability where it falls short"),
            roles=(ENTERPRISE,),
            basis=(("sl2017-civil",),),
        ),
    ),
    SupervisionClass.FREE: (),
}


def demands_of_class(
    supervision: SupervisionClass, *, on: date, place: str | None = None, law: Law | None = None
) -> Demands:
    """Say what a class means on a day at a place; what no provision then in force says is left out.

    >>> mandatory = demands_of_class(SupervisionClass.MANDATORY, on=date(2024, 5, 6))
    >>> for one in mandatory.inspected:
    ...     print(one.wording.en, [cite.wording.en for cite in one.citations])
    whether products and services conform to it ['sl2017 art. 32', 'seed2015 point 10']
    >>> demands_of_class(SupervisionClass.FREE, on=date(2024, 5, 6)).inspected
    ()
    """
    known = law or china_law()
    asked, inspected, follows = (
        tuple(_demands(table[supervision], known, on, place))
        for table in (_ASKED, _INSPECTED, _FOLLOWS)
    )
    return Demands(asked=asked, inspected=inspected, follows=follows)


def cited(
    basis: tuple[tuple[str, ...], ...], law: Law, on: date, place: str | None
) -> tuple[Citation, ...]:
    """Cite of each group of provisions the first one that is in force on a day at a place."""
    held = (law.provisions.holding(group, on, place)[:1] for group in basis)
    return tuple(one for found in held for one in found)


def _demands(lines: tuple[_Line, ...], law: Law, on: date, place: str | None) -> Iterator[Demand]:
    for line in lines:
        citations = cited(line.basis, law, on, place)
        if citations:
            yield Demand(wording=line.wording, roles=line.roles, citations=citations)
