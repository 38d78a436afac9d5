"""Orders to correct (责令限期改正) and what follows them, for group and enterprise standards.

Three articles know such an order: sl2017 art 38 (what an enterprise executes is not public),
art 39 para 2 (a standard below mandatory ones, or against the aims of standards) and art 42 (a
number against the rules). Each is a :class:`Course`: the order with its term, the term that
passes, and the one thing that follows, which the authority then owes. The law sets no days for
the term, which is therefore a fact of the order; and no fine, so that there is no event for one.

>>> [(one.order, one.end) for one in (DECLARATION, SUBSTANCE, NUMBERING)]
[('declaration-ordered', 'publicised'), ('correction-ordered', 'abolished'), \
('renumbering-ordered', 'number-revoked')]
"""

from collections.abc import Callable
from functools import partial

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import Check, CorrectionFacts, MarketFault, Outcome
from localstd.procedure import (
    DAY,
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
from localstd.steps.authorities import (
    by_authorities,
    by_province_or_above,
    by_sectors,
    owed_at_its_level,
    owed_by_province_or_above,
)
from localstd.steps.checks import NO_ORDER, NOT_CORRECTED, ORDERED_OTHERWISE, TERM_NOT_OVER
from localstd.steps.facts import ANNOUNCEMENT, REASON, event_type, fact, required, term
from localstd.wording import Wording

__all__ = [
    "CORRECTED",
    "CORRECTION_EVENTS",
    "DECLARATION",
    "DECLARATION_ORDERED",
    "FOR",
    "GROUND",
    "NUMBERING",
    "STANDARD",
    "SUBSTANCE",
    "URGING_EVENTS",
    "Course",
    "asks_for_no_order",
    "asks_for_the_ground",
    "correcting",
    "owes_correction",
    "urging",
]

#: 标准编号或者名称: a number may be what is wrong, so that it is told as a text.
STANDARD = fact("standard", "标准编号或者名称", "number or name of the standard", TEXT)
#: 查明的问题: what was found.
GROUND = required("ground", "查明的问题", "what was found", term(MarketFault))
#: 所针对的问题: for what something is done, where it is not all that was found.
FOR = fact("ground", "所针对的问题", "what it is for", term(MarketFault))
_DUE = required("due", "改正期限", "last day of the term", DAY)
_ORDER = fact("order", "责令改正文书号", "number of the order", TEXT)

DECLARATION_ORDERED = event_type(
    "declaration-ordered", "责令限期公开", "ordered to declare", _DUE, FOR, _ORDER
)
#: The events of the two courses that group and enterprise standards share, in their order.
CORRECTION_EVENTS = (
    event_type("correction-ordered", "责令限期改正", "ordered to correct", _DUE, FOR, _ORDER),
    event_type("renumbering-ordered", "责令限期改正编号", "ordered to renumber", _DUE, FOR, _ORDER),
    event_type("corrected", "改正", "corrected", REASON),
    event_type("not-corrected", "逾期未改正", "not corrected in time", REASON),
    event_type("abolished", "废止标准", "standard abolished", ANNOUNCEMENT, REASON),
    event_type("number-revoked", "撤销标准编号", "number revoked", ANNOUNCEMENT, REASON),
    event_type("publicised", "在标准信息公共服务平台公示", "shown on the platform", ANNOUNCEMENT),
)  # fmt: skip

#: Events by which sh2019 art 35 and sd2020 art 33 have it mended without an order.
URGING_EVENTS = (
    event_type("warned", "发送警示函", "sent a warning letter", REASON),
    event_type("interviewed", "约谈", "interviewed", REASON),
    event_type("urged", "督促整改", "urged to mend it", REASON),
)

#: 已改正: the end that every course may have.
CORRECTED = Stage(code="corrected", wording=Wording("已改正", "corrected"), is_final=True)


@frozen
class Course:
    """The way from an order to what follows when its term is over (责令改正程序), by one article.

    ``order`` and ``end`` are types of events, ``owes`` says what is ordered. ``stages`` are where
    the order leads, where its term has passed, and where it ends. ``ground`` and ``follows`` are
    names of rules: for what the order may be given, and when the end may come. ``basis`` is the
    article, ``enders`` gives the mandates of those who may end it so. ``follow`` is the duty to do
    so once the term has passed, ``shows`` that to show the end on the platform, ``None`` where
    that is the end itself.

    >>> [stage.wording.zh for stage in SUBSTANCE.stages], SUBSTANCE.basis
    (['责令限期改正', '逾期未改正', '标准已废止'], ('sl2017-group-substance',))
    """

    order: str
    end: str
    owes: Wording
    stages: tuple[Stage, Stage, Stage]
    ground: str
    follows: str
    basis: tuple[str, ...]
    enders: Callable[..., tuple[Mandate, ...]]
    follow: DutyType
    shows: DutyType | None = None

    @property
    def codes(self) -> tuple[str, str, str]:
        """The codes of its stages."""
        ordered, overdue, ended = self.stages
        return ordered.code, overdue.code, ended.code


DECLARATION = Course(
    order="declaration-ordered",
    end="publicised",
    owes=Wording("在期限内公开执行的标准", "make public what it executes, within the term"),
    stages=(
        Stage(code="declaration-ordered", wording=Wording("责令限期公开", "ordered to declare")),
        Stage(code="declaration-overdue", wording=Wording("逾期未公开", "not declared in time")),
        Stage(code="publicised", wording=Wording("已公示", "shown publicly"), is_final=True),
    ),
    ground="correction.declaration",
    follows="correction.publicity",
    basis=("sl2017-selfdecl-penalty",),
    enders=by_authorities,
    follow=DutyType(
        name="publicity-of-default",
        wording=Wording("在标准信息公共服务平台公示", "show on the platform who did not declare"),
        owed_by=owed_at_its_level("sl2017-selfdecl-penalty"),
    ),
)
SUBSTANCE = Course(
    order="correction-ordered",
    end="abolished",
    owes=Wording("在期限内改正标准", "correct the standard within the term"),
    stages=(
        Stage(code="ordered", wording=Wording("责令限期改正", "ordered to correct")),
        Stage(code="overdue", wording=Wording("逾期未改正", "not corrected in time")),
        Stage(code="abolished", wording=Wording("标准已废止", "abolished"), is_final=True),
    ),
    ground="correction.substance",
    follows="correction.abolition",
    basis=("sl2017-group-substance",),
    enders=by_province_or_above,
    follow=DutyType(
        name="abolition",
        wording=Wording("废止该标准", "abolish the standard"),
        owed_by=owed_by_province_or_above("sl2017-group-substance"),
    ),
    shows=DutyType(
        name="publicity",
        wording=Wording("在标准信息公共服务平台公示", "show it on the platform"),
        owed_by=owed_by_province_or_above("sl2017-group-substance"),
    ),
)
NUMBERING = Course(
    order="renumbering-ordered",
    end="number-revoked",
    owes=Wording("在期限内改正编号", "correct the number within the term"),
    stages=(
        Stage(code="renumbering", wording=Wording("责令限期改正编号", "ordered to renumber")),
        Stage(code="number-overdue", wording=Wording("编号逾期未改正", "not renumbered in time")),
        Stage(
            code="number-revoked",
            wording=Wording("标准编号已撤销", "its number is revoked"),
            is_final=True,
        ),
    ),
    ground="correction.numbering",
    follows="correction.revocation",
    basis=("sl2017-group-number",),
    enders=by_province_or_above,
    follow=DutyType(
        name="revocation",
        wording=Wording("撤销该标准编号", "revoke its number"),
        owed_by=owed_by_province_or_above("sl2017-group-number"),
    ),
    shows=DutyType(
        name="publicity-of-revocation",
        wording=Wording("在标准信息公共服务平台公示撤销编号", "show the revocation there"),
        owed_by=owed_by_province_or_above("sl2017-group-number"),
    ),
)


def _picked(order: str | None, situation: Situation) -> CorrectionFacts:
    told = situation.state.latest.get(order) if order else None
    due = told.facts.get("due") if told else None
    return CorrectionFacts(
        ground=situation.text("ground"),
        is_ordered=situation.has_happened(order) if order else None,
        due=due if isinstance(due, PartialDate) else None,
        acted=situation.event.on,
        is_corrected=situation.has_happened("corrected"),
    )


_found = partial(_picked, None)


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
    """Make the rows of a course: the order, the term that passes, the end, and its publicity.

    ``at`` are the stages at which it may be ordered; at its own two stages the order sets a new
    term. ``ordered`` and ``ended`` are the notices of the order and of the end, ``starts`` further
    duties of the end, ``settles`` names duties that the order ends, and ``also`` has provisions
    beside the article on which the end rests.

    >>> from localstd.roles import ENTERPRISE
    >>> owes = owes_correction(SUBSTANCE, ENTERPRISE)
    >>> for row in correcting(SUBSTANCE, at=("found",), owes=owes, ordered=(), ended=()):
    ...     print(row.event, row.at, row.to, [one.role.name for one in row.who])
    correction-ordered ('found', 'ordered', 'overdue') ordered \
['county', 'city', 'province', 'national']
    not-corrected ('ordered',) overdue ['county', 'city', 'province', 'national']
    abolished ('overdue',) abolished ['province', 'national']
    publicised ('abolished',) None ['province', 'national']
    """
    is_set, is_past, is_over = course.codes
    after_its_term = Condition(
        rule=course.follows, check=TERM_NOT_OVER, facts=partial(_picked, course.order)
    )
    return (
        Row(
            at=(*at, is_set, is_past), event=course.order, to=is_set,
            who=by_authorities(*course.basis),
            conditions=(asks_for_the_ground(course.ground),),
            starts=(owes,),
            ends=(*settles, course.follow.name),
            notices=ordered,
        ),
        Row(
            at=(is_set,), event="not-corrected", to=is_past,
            who=by_authorities(*course.basis),
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


_URGED_UNDER = {
    "warned": ("sh-warning",),
    "interviewed": ("sh-warning",),
    "urged": ("sh-warning", "sd-urge"),
}


def urging(at: str, *notices: NoticeType) -> tuple[Row, ...]:
    """Make the rows of warning letters, interviews and urging (督促整改), which no order needs.

    They are known in Shanghai and in Shandong; of other places no text was read.

    >>> [(row.event, row.provisions) for row in urging("found")][0]
    ('warned', ('sh-warning',))
    """
    return tuple(
        Row(
            at=(at,), event=event, to=None,
            who=(*by_authorities(*basis), *by_sectors(*basis)),
            notices=notices,
        )
        for event, basis in _URGED_UNDER.items()
    )  # fmt: skip
