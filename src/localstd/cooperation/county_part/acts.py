"""What a county may do, must not do, and is not named for (县级权限), article by article."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from localstd._attrs import frozen
from localstd.law import Citation, Law, Term
from localstd.wording import Wording

__all__ = ["CountyAct", "CountyAnswer", "CountyStanding", "county_may"]


class CountyAct(Term):
    """What somebody of a county might do about standards (县级事项)."""

    SUPERVISE = ("supervise", "对标准的实施进行监督检查", "inspect how standards are implemented")
    GUIDE = ("guide", "对标准的制定进行指导和监督", "guide and supervise the making of standards")
    MANAGE = ("manage", "管理本行政区域内的标准化工作", "manage standardization in its area")
    RECEIVE = ("receive", "受理举报、投诉", "receive reports and complaints")
    ORDER = ("order", "责令团体、企业改正", "order organisations and enterprises to correct")
    PILOT = ("pilot", "支持试点示范和宣传", "support pilots and publicity")
    MAKE = ("make", "制定地方标准", "make local standards")
    FILE = ("file", "报送地方标准备案", "file local standards")
    EMPOWER = ("empower", "批准设区的市制定地方标准", "approve that a city makes standards")
    ABOLISH = ("abolish", "废止团体标准、企业标准", "abolish group and enterprise standards")
    REVOKE = ("revoke", "撤销标准编号", "revoke the number of a standard")
    MECHANISM = ("mechanism", "建立标准化协调机制", "set up a coordination mechanism")
    FEEDBACK = ("feedback", "建立实施信息反馈和评估机制", "set up feedback and evaluation")


class CountyStanding(Term):
    """Whether a county may do something (是否可以)."""

    MAY = ("may", "可以", "may")
    MUST_NOT = ("must-not", "不得", "must not")
    NOT_NAMED = ("not-named", "没有规定", "is not named for it")
    LEFT_TO_PLACES = (
        "left-to-places",
        "由省级人民政府规定",
        "is left to the government of the province",
    )
    UNKNOWN = ("unknown", "未读到规定", "no provision of that day was read")


_MAY, _MUST_NOT, _NOT_NAMED = (
    CountyStanding.MAY,
    CountyStanding.MUST_NOT,
    CountyStanding.NOT_NAMED,
)

#: For each act: by which provisions, the latest first, and what they say of a county.
_ACTS: Mapping[CountyAct, tuple[tuple[str, CountyStanding], ...]] = MappingProxyType(
    {
        CountyAct.SUPERVISE: (("sl2017-supervise", _MAY), ("ir1990-supervise", _MAY)),
        CountyAct.GUIDE: (("sl2017-supervise", _MAY),),
        CountyAct.MANAGE: (("sl2017-county-roles", _MAY),),
        CountyAct.RECEIVE: (("sl2017-complaint-channels", _MAY),),
        CountyAct.ORDER: (("sl2017-group-substance", _MAY),),
        CountyAct.PILOT: (("sl2017-pilots", _MAY),),
        CountyAct.MAKE: (
            ("sl2017-local-issuer-city", _MUST_NOT),
            ("ls1990-issuer", _MUST_NOT),
            ("sl1988-local-issuer", _MUST_NOT),
        ),
        CountyAct.FILE: (
            ("sl2017-local-filing", _MUST_NOT),
            ("ir1990-local-filing", _MUST_NOT),
            ("sl1988-local-filing", _MUST_NOT),
        ),
        CountyAct.EMPOWER: (("sl2017-local-issuer-city", _MUST_NOT),),
        CountyAct.ABOLISH: (("sl2017-group-substance", _MUST_NOT),),
        CountyAct.REVOKE: (("sl2017-group-number", _MUST_NOT),),
        CountyAct.MECHANISM: (("sl2017-coordination-local", _NOT_NAMED),),
        CountyAct.FEEDBACK: (("sl2017-feedback", _NOT_NAMED),),
    }
)


@frozen
class CountyAnswer:
    """Whether a county may do something on a day, and by which provision.

    ``citations`` are empty where no provision of that day was read. A :attr:`CountyStanding`
    ``NOT_NAMED`` is no prohibition: others are named, and a county is not.

    >>> from localstd.law import china_law
    >>> print(county_may(CountyAct.MAKE, date(2024, 5, 6), law=china_law()).wording.en)
    make local standards: a county must not (sl2017 art. 13)
    """

    act: CountyAct
    on: date
    standing: CountyStanding
    citations: tuple[Citation, ...]

    @property
    def wording(self) -> Wording:
        """Say it, with its provision."""
        act, said = self.act.wording, self.standing.wording
        told = Wording(f"县级{said.zh}：{act.zh}", f"{act.en}: a county {said.en}")
        if not self.citations:
            return told
        cited = Wording.joined(one.wording for one in self.citations)
        return Wording(f"{told.zh}（{cited.zh}）", f"{told.en} ({cited.en})")


def county_may(act: CountyAct, on: date, *, law: Law) -> CountyAnswer:
    """Say whether the departments of a county may do something on a day.

    Before 2018 the part of counties was left to the government of each province (ir1990 art 10),
    save that provinces alone made and filed local standards.

    >>> from localstd.law import china_law
    >>> for act in (CountyAct.SUPERVISE, CountyAct.MECHANISM):
    ...     print(county_may(act, date(2024, 5, 6), law=china_law()).wording.en)
    inspect how standards are implemented: a county may (sl2017 art. 32)
    set up a coordination mechanism: a county is not named for it (sl2017 art. 6)
    >>> county_may(CountyAct.PILOT, date(2016, 5, 6), law=china_law()).standing.value
    'left-to-places'
    """
    known = law.provisions
    for provision, standing in _ACTS[act]:
        cited = known.holding((provision,), on, None)
        if cited:
            return CountyAnswer(act=act, on=on, standing=standing, citations=tuple(cited))
    is_later = known.holding(("sl2017-county-roles",), on, None)
    left = () if is_later else tuple(known.holding(("ir1990-city-county",), on, None))
    answer = CountyStanding.LEFT_TO_PLACES if left else CountyStanding.UNKNOWN
    return CountyAnswer(act=act, on=on, standing=answer, citations=left)
