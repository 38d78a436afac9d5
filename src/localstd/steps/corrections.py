"""Orders to correct (责令限期改正): the rows that a course (责令改正程序) has in a table.

A :class:`~localstd.steps.courses.Course` is ordered, its term may be extended, proof is handed in,
it is looked at again; it is corrected, or its term passes and what the article names follows.

>>> [one.name for one in CORRECTION_EVENTS]
['correction-ordered', 'renumbering-ordered', 'term-extended', 'proof-handed-in', \
're-inspected', 'corrected', 'not-corrected', 'abolished', 'number-revoked', 'publicised']
"""

from functools import partial

from localstd.law import Check, CorrectionFacts, MarketFault, Outcome
from localstd.procedure import (
    TEXT,
    Condition,
    DutyType,
    Mandate,
    NoticeType,
    Role,
    Row,
    Situation,
    Stage,
)
from localstd.steps.authorities import by_authorities
from localstd.steps.checks import NO_ORDER, NOT_CORRECTED, ORDERED_OTHERWISE, TERM_NOT_OVER
from localstd.steps.courses import Course
from localstd.steps.facts import ANNOUNCEMENT, REASON, event_type, fact, required, term
from localstd.steps.proofs import PROOF_EVENTS, RESTS_ON, has_passed, proving
from localstd.steps.terms import DUE, EXTENDED, extending, since_order, term_of
from localstd.wording import Wording

__all__ = [
    "CORRECTED",
    "CORRECTION_EVENTS",
    "DECLARATION_ORDERED",
    "FOR",
    "GROUND",
    "NOT_CORRECTED_IN_TIME",
    "STANDARD",
    "WAS_CORRECTED",
    "asks_for_no_order",
    "asks_for_the_ground",
    "correcting",
    "correction_of",
    "owes_correction",
]

#: 标准编号或者名称: a number may be what is wrong, so that it is told as a text.
STANDARD = fact("standard", "标准编号或者名称", "number or name of the standard", TEXT)
#: 查明的问题: what was found.
GROUND = required("ground", "查明的问题", "what was found", term(MarketFault))
#: 所针对的问题: for what something is done, where it is not all that was found.
FOR = fact("ground", "所针对的问题", "what it is for", term(MarketFault))
_ORDER = fact("order", "责令改正文书号", "number of the order", TEXT)

DECLARATION_ORDERED = event_type(
    "declaration-ordered", "责令限期公开", "ordered to declare", DUE, FOR, _ORDER
)
#: 改正, with what it rests on.
WAS_CORRECTED = event_type("corrected", "改正", "corrected", RESTS_ON, REASON)
#: 逾期未改正.
NOT_CORRECTED_IN_TIME = event_type("not-corrected", "逾期未改正", "not corrected in time", REASON)
#: The events of the two courses that group and enterprise standards share, in their order.
CORRECTION_EVENTS = (
    event_type("correction-ordered", "责令限期改正", "ordered to correct", DUE, FOR, _ORDER),
    event_type("renumbering-ordered", "责令限期改正编号", "ordered to renumber", DUE, FOR, _ORDER),
    EXTENDED,
    *PROOF_EVENTS,
    WAS_CORRECTED,
    NOT_CORRECTED_IN_TIME,
    event_type("abolished", "废止标准", "standard abolished", ANNOUNCEMENT, REASON),
    event_type("number-revoked", "撤销标准编号", "number revoked", ANNOUNCEMENT, REASON),
    event_type("publicised", "在标准信息公共服务平台公示", "shown on the platform", ANNOUNCEMENT),
)  # fmt: skip

#: 已改正: the end that every course may have.
CORRECTED = Stage(code="corrected", wording=Wording("已改正", "corrected"), is_final=True)


def correction_of(orders: tuple[str, ...], situation: Situation) -> CorrectionFacts:
    """Pick what is known of some orders: whether one was given, its term, and what came of it.

    A re-inspection since the last order that found it corrected counts as its correction.

    >>> from localstd.procedure import Condition
    >>> asked = Condition(
    ...     rule="correction.abolition",
    ...     check=TERM_NOT_OVER,
    ...     facts=partial(correction_of, ("correction-ordered",)),
    ... )
    >>> asked.check.code
    'LS741'
    """
    state = situation.state
    term, given = term_of(state, *orders), [situation.has_happened(one) for one in orders]
    passed = has_passed(since_order(state, *orders))
    return CorrectionFacts(
        ground=situation.text("ground"),
        is_ordered=any(given) or (None if None in given or not given else False),
        due=None if term is None else term.due,
        acted=situation.event.on,
        is_corrected=passed or situation.has_happened("corrected"),
    )


_found = partial(correction_of, ())


def asks_for_the_ground(rule: str) -> Condition:
    """Ask that what was found is what an article names (查明的问题).

    >>> asks_for_the_ground("correction.competition").check.code
    'LS740'
    """
    return Condition(rule=rule, check=ORDERED_OTHERWISE, facts=_found)


def _knows_a_ground(situation: Situation) -> bool:
    return situation.text("ground") is not None


def asks_for_no_order(course: Course) -> Condition:
    """Ask of a file that is closed that nothing was found for which an order is due (应当责令改正).

    >>> from localstd.steps.courses import NUMBERING
    >>> asks_for_no_order(NUMBERING).rule
    'correction.numbering'
    """
    return Condition(
        rule=course.ground,
        check=NO_ORDER,
        facts=_found,
        wants=Outcome.BROKEN,
        when=_knows_a_ground,
    )


def owes_correction(course: Course, by: Role, *, lacking: Check = NOT_CORRECTED) -> DutyType:
    """Give the duty that an order begins (改正义务): until the last day of its term.

    >>> from localstd.roles import GROUP
    >>> from localstd.steps.courses import SUBSTANCE
    >>> owed = owes_correction(SUBSTANCE, GROUP)
    >>> owed.name, owed.until, [one.role.name for one in owed.owed_by]
    ('correction', 'due', ['group'])
    """
    return DutyType(
        name=course.order.removesuffix("-ordered"),
        wording=course.owes,
        owed_by=(Mandate(role=by, basis=course.basis),),
        until="due",
        lacking=lacking,
    )


def correcting(  # noqa: PLR0913  a course, and all that a table adds to it
    course: Course,
    *,
    at: tuple[str, ...],
    owes: DutyType,
    ordered: tuple[NoticeType, ...],
    ended: tuple[NoticeType, ...],
    starts: tuple[DutyType, ...] = (),
    settles: tuple[str, ...] = (),
    also: tuple[str, ...] = (),
) -> tuple[Row, ...]:
    """Make the rows of a course: the order, what may happen since, the end, and its publicity.

    ``at`` are the stages at which it may be ordered; at its own two stages the order sets a new
    term. ``ordered`` and ``ended`` are the notices of the order and of the end, ``starts`` further
    duties of the end, ``settles`` names duties that the order ends, and ``also`` has provisions
    beside the article on which the end rests.

    >>> from localstd.roles import ENTERPRISE
    >>> from localstd.steps.courses import SUBSTANCE
    >>> owes = owes_correction(SUBSTANCE, ENTERPRISE)
    >>> for row in correcting(SUBSTANCE, at=("found",), owes=owes, ordered=(), ended=()):
    ...     print(row.event, row.at, row.to, [one.role.name for one in row.who])
    correction-ordered ('found', 'ordered', 'overdue') ordered \
['county', 'city', 'province', 'national']
    term-extended ('ordered',) None ['county', 'city', 'province', 'national']
    proof-handed-in ('ordered', 'overdue') None ['enterprise']
    re-inspected ('ordered', 'overdue') None ['county', 'city', 'province', 'national']
    not-corrected ('ordered',) overdue ['county', 'city', 'province', 'national']
    abolished ('overdue',) abolished ['province', 'national']
    publicised ('abolished',) None ['province', 'national']
    """
    is_set, is_past, is_over = course.codes
    orders, authorities = (course.order,), by_authorities(*course.basis)
    after_its_term = Condition(
        rule=course.follows, check=TERM_NOT_OVER, facts=partial(correction_of, orders)
    )
    return (
        Row(
            at=(*at, is_set, is_past), event=course.order, to=is_set,
            who=authorities,
            conditions=(asks_for_the_ground(course.ground),),
            starts=(owes,),
            ends=(*settles, course.follow.name),
            notices=ordered,
        ),
        extending(
            at=is_set, orders=orders, rule=course.extension, who=authorities, owes=owes
        ),
        *proving(at=(is_set, is_past), by=owes.owed_by, who=authorities),
        Row(
            at=(is_set,), event="not-corrected", to=is_past,
            who=authorities,
            conditions=(after_its_term,),
            starts=(course.follow,),
            ends=(owes.name,),
        ),
        Row(
            at=(is_past,), event=course.end, to=is_over,
            who=course.enders(*course.basis), basis=also,
            conditions=(after_its_term,),
            starts=starts if course.shows is None else (course.shows, *starts),
            ends=(owes.name, course.follow.name),
            notices=ended,
        ),
        *_showing(course),
    )  # fmt: skip


def _showing(course: Course) -> tuple[Row, ...]:
    """Make the row of the publicity that an end owes, where it is not the end itself."""
    if course.shows is None:
        return ()
    return (
        Row(
            at=(course.codes[2],), event="publicised", to=None,
            who=course.enders(*course.basis),
            ends=(course.shows.name,),
        ),
    )  # fmt: skip
