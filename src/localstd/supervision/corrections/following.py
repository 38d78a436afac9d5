"""What a course or a rule lets follow (后果步骤): the steps of each kind of supervision, in order.

Nothing is said twice: who may comes from the courses, whether a step is for a fault from the rules
of the law, the words from the events of the tables.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from localstd._attrs import frozen
from localstd.law import MarketFault, Term
from localstd.procedure import EventType, Mandate
from localstd.roles import MARKET, REGISTRATION
from localstd.steps.authorities import by_authorities, by_province_or_above
from localstd.steps.corrections import CORRECTION_EVENTS, DECLARATION_ORDERED
from localstd.steps.courses import COURSES, NUMBERING, SUBSTANCE, Course
from localstd.steps.facts import event_type
from localstd.steps.urging import URGING_EVENTS, urging
from localstd.supervision.corrections import government_courses as government
from localstd.supervision.corrections.government_courses import GOVERNMENT_COURSES, by_national
from localstd.supervision.corrections.government_events import GOVERNMENT_EVENTS
from localstd.supervision.corrections.nonconformity_events import NONCONFORMITY_EVENTS

__all__ = ["FORMER", "STEPS", "Step", "Supervised"]


class Supervised(Term):
    """What is supervised (监督对象), by whose standard it is."""

    GROUP_STANDARD = ("group-standard", "团体标准", "a group standard")
    ENTERPRISE_STANDARD = ("enterprise-standard", "企业标准", "an enterprise standard")
    GOVERNMENT_STANDARD = (
        "government-standard",
        "国务院有关行政主管部门、地方制定的标准",
        "a standard of a State Council department or of a place",
    )
    NATIONAL_STANDARD = (
        "national-standard",
        "国务院标准化行政主管部门制定的标准",
        "a standard of the State Council's standardization department",
    )
    PRODUCT = ("product", "产品、服务", "a product or a service")


@frozen
class Step:
    """One step that may follow: its event, the rules that say for what, and who may.

    ``faults`` are those that it is for alone, where that is not for the rules to say. ``is_end``:
    where it does not follow, that is worth telling. ``also`` has provisions that say it again.

    >>> [one.event.name for one in STEPS[Supervised.GROUP_STANDARD]][:3]
    ['correction-ordered', 'abolished', 'publicised']
    """

    event: EventType
    rules: tuple[str, ...]
    who: tuple[Mandate, ...]
    is_end: bool = False
    faults: frozenset[Term] = frozenset()
    also: tuple[str, ...] = ()


def _named(events: Iterable[EventType]) -> Mapping[str, EventType]:
    return {one.name: one for one in events}


_MARKET_EVENTS = _named((DECLARATION_ORDERED, *CORRECTION_EVENTS, *URGING_EVENTS))
_OF_GOVERNMENT = _named(GOVERNMENT_EVENTS)
_OF_PRODUCTS = _named(NONCONFORMITY_EVENTS)


def _of_course(course: Course, *also: str) -> tuple[Step, ...]:
    """Give the steps of a course of group and enterprise standards: order, end, publicity."""
    enders, rules = course.enders(*course.basis), (course.ground,)
    end = Step(event=_MARKET_EVENTS[course.end], rules=rules, who=enders, is_end=True, also=also)
    shown = Step(event=_MARKET_EVENTS["publicised"], rules=rules, who=enders)
    order = Step(
        event=_MARKET_EVENTS[course.order],
        rules=rules,
        who=by_authorities(*course.basis),
        also=also,
    )
    return (order, end) if course.shows is None else (order, end, shown)


_URGED = tuple(
    Step(
        event=_MARKET_EVENTS[row.event],
        rules=(),
        who=row.who,
        faults=frozenset({MarketFault.IRREGULAR}),
    )
    for row in urging("found")
)
_COMPETITION = Step(
    event=event_type("transferred", "移送反垄断执法机构", "handed on under the law on monopolies"),
    rules=("correction.competition",),
    who=by_authorities("sl2017-antitrust-penalty"),
)
_CREDIT_OF_GROUPS = (
    Step(
        event=event_type(
            "registration-informed", "通报登记管理机关", "registration authority informed"
        ),
        rules=(SUBSTANCE.ground,),
        who=by_province_or_above("gs2019-below-mandatory"),
    ),
    Step(
        event=event_type("credit-recorded", "纳入社会团体信用体系", "put on the credit record"),
        rules=(SUBSTANCE.ground,),
        who=(Mandate(role=REGISTRATION, basis=("gs2019-below-mandatory",)),),
        is_end=True,
    ),
)


def _government(event: str, rules: tuple[str, ...], basis: str, *, is_end: bool = False) -> Step:
    return Step(event=_OF_GOVERNMENT[event], rules=rules, who=by_national(basis), is_end=is_end)


def _of_government_course(course: Course) -> tuple[Step, ...]:
    rules = (course.ground, "government.maker")
    basis, *_ = course.basis
    beside = (
        ()
        if course is government.REVIEWING
        else (_government("discipline-passed-on", rules, basis),)
    )
    return (
        _government(course.order, rules, "sl2017-explain"),
        _government(course.end, rules, basis, is_end=True),
        *beside,
    )


_GOVERNMENT = (
    _government(
        "explanation-asked", ("government.explanation", "government.maker"), "sl2017-explain"
    ),
    *(step for course in GOVERNMENT_COURSES for step in _of_government_course(course)),
    *(
        _government(event, ("government.substance", "government.maker"), basis, is_end=is_end)
        for event, basis, is_end in (
            ("correction-called-for", "sl2017-gov-substance", False),
            ("abolished", "sl2017-gov-substance", True),
            ("discipline-passed-on", "sl2017-gov-substance", False),
        )
    ),
)
_OWN = tuple(
    _government(event, ("government.own",), "sl2017-national-correct")
    for event in ("taken-up", "discipline-passed-on")
)


def _product(event: str, rule: str, basis: str, *faults: Term, is_end: bool = False) -> Step:
    return Step(
        event=_OF_PRODUCTS[event],
        rules=(rule,),
        who=(Mandate(role=MARKET, basis=(basis,)), *by_authorities(basis)),
        is_end=is_end,
        faults=frozenset(faults),
    )


_PRODUCT = (
    Step(
        event=event_type("civil-liability", "依法承担民事责任", "civil liability"),
        rules=("correction.product",),
        who=(),
    ),
    *(
        _product(event, "correction.credit", "sl2017-mand-penalty", is_end=True)
        for event in ("handed-on", "credit-recorded", "publicised")
    ),
    *(
        _product(event, "correction.misleading", "place.misleading", MarketFault.NONCONFORMING)
        for event in ("handed-on", "credit-recorded", "publicised")
    ),
    _product("crime-handed-on", "correction.crime", "sl2017-mand-penalty"),
)

#: What may follow, for each kind of what is supervised, in its order.
STEPS: Mapping[Supervised, tuple[Step, ...]] = MappingProxyType(
    {
        Supervised.GROUP_STANDARD: (
            *_of_course(SUBSTANCE, "gs2019-below-mandatory"),
            *_CREDIT_OF_GROUPS,
            *_of_course(NUMBERING, "gs2019-number-penalty"),
            _COMPETITION,
            *_URGED,
        ),
        Supervised.ENTERPRISE_STANDARD: (
            *(step for course in COURSES for step in _of_course(course)),
            _COMPETITION,
            *_URGED,
        ),
        Supervised.GOVERNMENT_STANDARD: _GOVERNMENT,
        Supervised.NATIONAL_STANDARD: (*_OWN, *_GOVERNMENT),
        Supervised.PRODUCT: _PRODUCT,
    }
)

#: What the law before 2018 says of a fault, by the ids of provisions: what it does is not told.
FORMER: Mapping[tuple[Supervised, Term], tuple[str, ...]] = MappingProxyType(
    {
        (Supervised.PRODUCT, MarketFault.BREAKS_MANDATORY): ("sl1988-penalty", "ir1990-prod-fine"),
        (Supervised.ENTERPRISE_STANDARD, MarketFault.IRREGULAR): ("ir1990-ent-filing-penalty",),
    }
)
