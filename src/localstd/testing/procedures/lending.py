"""A small procedure to try the kit on (示例程序): a library lends a book.

Its provisions are the kit's own and stand in no law. It has all that a procedure can have: a
rule, a limit between two events, a duty with a limit, a final stage.
"""

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import (
    KEPT,
    Check,
    Direction,
    Instrument,
    Law,
    Limit,
    Provision,
    Rule,
    Track,
    Verdict,
    Weight,
    broken,
    china_law,
    unknown,
)
from localstd.procedure import (
    COUNT,
    DAY,
    FLAG,
    TEXT,
    TEXTS,
    Condition,
    DutyType,
    EventType,
    FactKind,
    FactType,
    Interval,
    Mandate,
    Procedure,
    Role,
    Row,
    Situation,
    Stage,
    choice,
)
from localstd.wording import Wording

__all__ = ["LENDING", "LENDING_LAW", "ReaderFacts"]


@frozen
class ReaderFacts:
    """Who wants the book: whether a reader's card was shown.

    >>> ReaderFacts(has_card=True).has_card
    True
    """

    has_card: bool | None


def _holds_a_card(facts: ReaderFacts) -> Verdict:
    if facts.has_card is None:
        return unknown("has_card")
    return KEPT if facts.has_card else broken(missing=("card",))


_HOUSE_RULES = Instrument(
    id="house", title="借阅规则", begins=PartialDate(2000, 1, 1), checked=True
)


def _provision(name: str, article: str, value: str = "", unit: str = "") -> Provision:
    return Provision(
        id=f"house-{name}",
        instrument=_HOUSE_RULES,
        article=article,
        begins=PartialDate(2000, 1, 1),
        value=value,
        unit=unit,
        checked=True,
    )


_PROVISIONS = (
    _provision("reader", "第1条"),
    _provision("librarian", "第2条"),
    _provision("wait", "第3条", "3", "day"),
    _provision("return", "第4条", "30", "day"),
)


def _law() -> Law:
    reader, librarian, wait, back = _PROVISIONS
    return china_law().with_(
        provisions=(reader, librarian, wait, back),
        limits=(
            Limit.under(
                wait,
                name="loan.wait",
                direction=Direction.AT_LEAST,
                starts="request",
                tracks=frozenset(Track),
            ),
            Limit.under(
                back,
                name="loan.return",
                direction=Direction.AT_MOST,
                starts="loan",
                tracks=frozenset(Track),
            ),
        ),
        rules=(
            Rule.under(reader, name="loan.reader", judge=_holds_a_card, tracks=frozenset(Track)),
        ),
    )


#: The rules of the house: a card, three days of waiting, thirty days to return a book.
LENDING_LAW = _law()


def _check(code: str, name: str, weight: Weight, zh: str, en: str) -> Check:
    return Check(
        code=code,
        name=name,
        weight=weight,
        title=Wording(zh, en),
        message=Wording(f"{{matter}}：{zh}", f"{{matter}}: {en}"),
        remedy=Wording("照借阅规则办理", "follow the rules of the house"),
    )


_NO_CARD = _check("KIT01", "no-card", Weight.BAR, "未出示借书证", "no card was shown")
_TOO_EARLY = _check("KIT02", "too-early", Weight.BAR, "等候未满", "lent before the waiting ended")
_LATE = _check("KIT03", "returned-late", Weight.FAULT, "逾期归还", "returned late")
_MISSING = _check("KIT04", "not-returned", Weight.FAULT, "逾期未还", "not returned")

_LIBRARIAN = Role(name="librarian", wording=Wording("馆员", "librarian"))
_READER = Role(name="reader", wording=Wording("读者", "reader"))
_BY_LIBRARIAN = (Mandate(role=_LIBRARIAN, basis=("house-librarian",)),)
_BY_READER = (Mandate(role=_READER, basis=("house-reader",)),)

_RETURN = DutyType(
    name="return",
    wording=Wording("归还", "return it"),
    owed_by=_BY_READER,
    limit="loan.return",
    late=_LATE,
    lacking=_MISSING,
)


def _reader(situation: Situation) -> ReaderFacts:
    found = situation.fact("has_card")
    return ReaderFacts(has_card=found if isinstance(found, bool) else None)


def _fact(name: str, zh: str, kind: FactKind, *, required: bool = False) -> FactType:
    return FactType(name=name, wording=Wording(zh, name), kind=kind, is_required=required)


_EVENTS = (
    EventType(
        name="requested",
        wording=Wording("预约", "requested"),
        facts=(_fact("title", "书名", TEXT, required=True), _fact("wanted", "取书日", DAY)),
    ),
    EventType(
        name="lent",
        wording=Wording("借出", "lent"),
        facts=(_fact("has_card", "出示借书证", FLAG), _fact("copies", "册数", COUNT)),
    ),
    EventType(
        name="returned",
        wording=Wording("归还", "returned"),
        facts=(_fact("state", "完好程度", choice("whole", "damaged"), required=True),),
    ),
    EventType(
        name="noted", wording=Wording("备注", "noted"), facts=(_fact("notes", "备注", TEXTS),)
    ),
)

#: Lending a book: on the shelf, requested, out, done.
LENDING = Procedure(
    name="lending",
    wording=Wording("借阅", "lending"),
    stages=(
        Stage(code="shelf", wording=Wording("在架", "on the shelf")),
        Stage(code="requested", wording=Wording("已预约", "requested")),
        Stage(code="out", wording=Wording("已借出", "out")),
        Stage(code="done", wording=Wording("办结", "done"), is_final=True),
    ),
    events=_EVENTS,
    rows=(
        Row(at=("shelf",), event="requested", to="requested", who=_BY_READER),
        Row(
            at=("requested",),
            event="lent",
            to="out",
            who=_BY_LIBRARIAN,
            basis=("house-wait",),
            conditions=(
                Condition(rule="loan.reader", check=_NO_CARD, facts=_reader),
                Interval(limit="loan.wait", since="requested", check=_TOO_EARLY),
            ),
            starts=(_RETURN,),
        ),
        Row(at=("out",), event="returned", to="done", who=_BY_LIBRARIAN, ends=("return",)),
        Row(at=("shelf", "requested", "out"), event="noted", to=None, basis=("house-librarian",)),
    ),
    start="shelf",
    subject="title",
)
