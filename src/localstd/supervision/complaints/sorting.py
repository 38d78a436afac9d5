"""What an intake is (投诉、举报的区分与分别处理): each of its claims sorted, none of them lost.

Sources: cr2019 arts 3, 7, 38 and 39; sl2017 art 35, and what places add to it.

Limitations: what is told decides, and nothing is guessed. Where it is not told what a claim is
about or asks for, it is unsorted (待核实) and says what it lacks.
"""

from collections.abc import Callable

from localstd._attrs import frozen
from localstd.law import Law, Term
from localstd.supervision.complaints.grounds import Grounds, grounds
from localstd.supervision.complaints.intake import Claim, Concern, Intake, Wish
from localstd.wording import Wording

__all__ = ["Part", "PartKind", "sort_intake"]


class PartKind(Term):
    """What a part of an intake is (类别), and so by which procedure it is handled.

    >>> PartKind.REPORT.wording.zh
    '举报'
    """

    COMPLAINT = ("complaint", "投诉", "a complaint")
    REPORT = ("report", "举报", "a report")
    STANDARDS = (
        "standards",
        "标准化投诉举报",
        "a complaint or report under the law on standards",
    )
    BY_ANALOGY = ("by-analogy", "其他投诉", "another complaint, by analogy")
    SPECIAL = ("special", "专项规定的举报", "a report under special rules")
    OUTSIDE = ("outside", "不适用投诉举报办法", "outside the rules on complaints and reports")
    UNSORTED = ("unsorted", "待核实", "not known yet")


@frozen
class Part:
    """A part of an intake that is handled by itself (分别处理的部分).

    ``procedure`` is the name of the procedure that handles it, ``None`` where none of the library
    does. ``tell`` is what to tell who submitted it, ``unknown`` which fields of its claims are not
    told though the answer hangs on them.

    >>> from localstd.law import china_law
    >>> from datetime import date
    >>> asked = Claim(label="1", about=Concern.GOVERNMENT_STANDARD, wants=Wish.INVESTIGATION)
    >>> came = Intake(id="7", received=date(2024, 5, 6), claims=(asked,))
    >>> (part,) = sort_intake(came, law=china_law())
    >>> part.procedure, part.grounds.wording.en
    ('standards-complaint', 'sl2017 art. 35')
    """

    kind: PartKind
    claims: tuple[Claim, ...]
    procedure: str | None
    grounds: Grounds
    tell: Wording
    unknown: tuple[str, ...] = ()


@frozen
class _Way:
    """Where a claim goes, with what to tell; the first way that takes it is the one."""

    takes: Callable[[Claim], bool]
    kind: PartKind
    tell: Wording
    provisions: tuple[str, ...] = ()
    procedure: str | None = None
    asks: tuple[str, ...] = ()  # fields on which the answer hangs, told or not


_ELSEWHERE = frozenset({Wish.ADVICE, Wish.INFORMATION, Wish.REVIEW, Wish.PETITION, Wish.DISCIPLINE})
_OWN_DEPARTMENT = frozenset({Concern.DRUGS, Concern.INTELLECTUAL_PROPERTY})
_OF_STANDARDS = ("sl2017-complaint-right", "place.complaints")


def _accuses(claim: Claim) -> bool:
    """Say whether it is no dispute of its own: who wants a dispute settled has a complaint."""
    return claim.wants is not Wish.SETTLEMENT


_WAYS = (
    _Way(
        takes=lambda claim: claim.wants in _ELSEWHERE,
        kind=PartKind.OUTSIDE,
        provisions=("cr2019-outside",),
        tell=Wording(
            "不适用投诉举报办法，请通过相应途径提出",
            "the rules on complaints and reports do not apply; go the way that is made for it",
        ),
    ),
    _Way(
        takes=lambda claim: claim.about is Concern.FEES,
        kind=PartKind.OUTSIDE,
        provisions=("cr2019-outside",),
        tell=Wording(
            "收费问题按照信访的有关规定处理", "fees are handled by the rules on petitions"
        ),
    ),
    _Way(
        takes=lambda claim: claim.about is Concern.GROUP_STANDARD and _accuses(claim),
        kind=PartKind.STANDARDS,
        procedure="group-supervision",
        provisions=("gs2019-complaint", *_OF_STANDARDS),
        tell=Wording(
            "由标准化行政主管部门或者有关行政主管部门受理，实名的告知处理结果",
            "a standardization or sector department takes it, and tells who gave a name the result",
        ),
    ),
    _Way(
        takes=lambda claim: (
            claim.about is Concern.GOVERNMENT_STANDARD
            or (claim.about is Concern.STANDARDS_LAW and _accuses(claim))
        ),
        kind=PartKind.STANDARDS,
        procedure="standards-complaint",
        provisions=_OF_STANDARDS,
        tell=Wording(
            "由标准化行政主管部门或者有关行政主管部门受理，实名的告知处理结果",
            "a standardization or sector department takes it, and tells who gave a name the result",
        ),
    ),
    _Way(
        takes=lambda claim: claim.about is Concern.MONOPOLY and _accuses(claim),
        kind=PartKind.SPECIAL,
        provisions=("cr2019-analogy",),
        tell=Wording(
            "垄断行为的举报按照专项规定执行",
            "reports of monopolies are handled by special rules",
        ),
    ),
    _Way(
        takes=lambda claim: claim.about is None or claim.wants is None,
        kind=PartKind.UNSORTED,
        asks=("about", "wants"),
        tell=Wording(
            "请说明反映的对象和请求：解决争议，还是查处违法行为",
            "ask what it is about, and whether a dispute is to be settled or a breach looked into",
        ),
    ),
    _Way(
        takes=lambda claim: claim.wants is Wish.INVESTIGATION,
        kind=PartKind.REPORT,
        procedure="violation-report",
        provisions=("cr2019-def",),
        tell=Wording(
            "按举报处理；实名的，自作出是否立案决定之日起告知",
            "handled as a report; who gave a name is told whether a case is opened",
        ),
    ),
    _Way(
        takes=lambda claim: claim.is_consumer is False,
        kind=PartKind.BY_ANALOGY,
        procedure="complaint",
        provisions=("cr2019-analogy", "cr2019-refuse"),
        tell=Wording(
            "不是为生活消费需要，不是本办法所称投诉，不予受理或者参照处理",
            "not for daily life, so no complaint of these rules: refused, or handled by analogy",
        ),
    ),
    _Way(
        takes=lambda claim: claim.wants is Wish.SETTLEMENT,
        kind=PartKind.COMPLAINT,
        procedure="complaint",
        provisions=("cr2019-def",),
        asks=("is_consumer",),
        tell=Wording(
            "按投诉处理，作出受理或者不予受理的决定并告知",
            "handled as a complaint; tell whether it is accepted",
        ),
    ),
)
_SPLIT = Wording("{tell}；与其他部分分别处理", "{tell}; handled apart from the rest")
_BY_ITS_DEPARTMENT = Wording(
    "{tell}；由药品监督管理部门或者知识产权行政部门处理，法律、法规另有规定的从其规定",
    "{tell}; by the department for drugs or intellectual property, unless other law says otherwise",
)


def sort_intake(intake: Intake, *, law: Law) -> tuple[Part, ...]:
    """Sort an intake into parts that are handled apart (分别处理), by the law of its day.

    Every claim is in exactly one part, in the order in which they were told. Claims of one kind
    about the same operator, goods and day are one part. A claim is taken for a complaint where it
    is not told whether it is a consumer's: who receives it asks, and art 15 can refuse it still.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> seller = {"about": Concern.OPERATOR, "operator": "某商店"}
    >>> came = Intake(id="7", received=date(2026, 2, 13), claims=(
    ...     Claim(label="refund", wants=Wish.SETTLEMENT, is_consumer=True, **seller),
    ...     Claim(label="mislabelled", wants=Wish.INVESTIGATION, **seller),
    ... ))
    >>> for part in sort_intake(came, law=china_law()):
    ...     print(part.kind.value, part.procedure, part.grounds.wording.en)
    complaint complaint cr2019 art. 3, cr2019 art. 7
    report violation-report cr2019 art. 3, cr2019 art. 7
    """
    sorted_: dict[tuple[object, ...], tuple[_Way, list[Claim]]] = {}
    for claim in intake.claims:
        way = next(one for one in _WAYS if one.takes(claim))
        key = (way.kind, way.procedure, way.tell, claim.operator, claim.goods, claim.day)
        sorted_.setdefault(key, (way, []))[1].append(claim)
    of_the_rules = {way.kind for way, _ in sorted_.values()} & _OF_THE_RULES
    splits = ("cr2019-split",) if len(of_the_rules) > 1 else ()
    return tuple(
        _part(way, tuple(claims), intake, law, splits if way.kind in of_the_rules else ())
        for way, claims in sorted_.values()
    )


def _part(
    way: _Way,
    claims: tuple[Claim, ...],
    intake: Intake,
    law: Law,
    splits: tuple[str, ...],
) -> Part:
    told = (*way.provisions, *splits)
    tell = _SPLIT.filled({"tell": way.tell}) if splits else way.tell
    if way.procedure and any(one.about in _OWN_DEPARTMENT for one in claims):
        tell, told = _BY_ITS_DEPARTMENT.filled({"tell": tell}), (*told, "cr2019-analogy")
    return Part(
        kind=way.kind,
        claims=claims,
        procedure=way.procedure,
        grounds=grounds(law, intake.received, *dict.fromkeys(told), place=intake.place),
        tell=tell,
        unknown=tuple(one for one in way.asks if any(getattr(c, one) is None for c in claims)),
    )


_OF_THE_RULES = frozenset({PartKind.COMPLAINT, PartKind.REPORT, PartKind.BY_ANALOGY})
