"""Promised: a decision on a history of 12 events within 60 µs, folding them within 20 µs.

And a row of a register, told as three events and judged in record mode, within 80 µs. A decision
asks all rules, cites, derives all duties with their days, and fills the notices. Both take as
long under ten times as many instruments. Peers in the same run: one bare guarded transition of
``transitions`` over the same table, which knows a state and no history, asks one guard and gives
no reason; and the same history replayed by it, which is how it comes to a state.
"""

from collections.abc import Callable
from datetime import date
from functools import cache

import pytest
from transitions import Machine

from localstd._attrs import evolve
from localstd.calendar import PartialDate, china_calendar
from localstd.law import Law, Limit, Provision, Rule, china_law
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Recording,
    State,
    decide,
    fold,
    judge_history,
)

pytestmark = pytest.mark.benchmark(group="procedure")

PROVINCE, SECTOR, DRAFTER, COMMITTEE = (
    Body(role=role, place="34") for role in ("province", "sector", "drafter", "committee")
)
MATTER = Matter(id="34-2021-1", place="34")
NUMBER = StandardNumber.parse("DB34/T 5001-2022")
PAPERS = ("地方标准送审稿", "编制说明", "有关行政主管部门意见", "征求意见处理情况")
EVENTS = (
    Event.of("proposed", date(2021, 1, 10), Body(role="public"), title="茶叶加工技术规程"),
    Event.of("applied", date(2021, 2, 1), SECTOR, title="茶叶加工技术规程", applicant="省农业厅"),
    Event.of("appraised", date(2021, 3, 1), PROVINCE, surveyed=True, appraised=True,
             special_need="黄山气候"),
    Event.of("project-approved", date(2021, 4, 1), PROVINCE, project="茶叶加工技术规程",
             applicant="省农业厅", drafter="茶研所", deadline=PartialDate(2022, 12, 31)),
    Event.of("drafting-began", date(2021, 4, 12), DRAFTER, drafters=("甲", "乙")),
    Event.of("comment-opened", date(2021, 7, 1), SECTOR, was_public=True),
    Event.of("comment-closed", date(2021, 8, 10), SECTOR),
    Event.of("submitted", date(2021, 9, 1), SECTOR, papers=PAPERS),
    Event.of("technically-reviewed", date(2021, 10, 8), COMMITTEE, body="committee",
             committee_exists=True, form="meeting", members=25, voting=24, in_favour=24, against=0,
             vice_chairs=2, from_one_unit=2, seats_of_one_person=1,
             reviewers=("丙",), in_scope=True, floor_kept=True, dissent_handled=True,
             below_mandatory=False, below_recommended=False),
    Event.of("public-notice", date(2021, 11, 1), PROVINCE, has_open_dissent=False),
    Event.of("approved", date(2022, 1, 4), PROVINCE, number=NUMBER, is_used=False,
             papers=("地方标准报批稿", "审查意见处理情况", *PAPERS[1:])),
    Event.of("published", date(2022, 1, 5), PROVINCE, number=NUMBER,
             implementation=PartialDate(2022, 4, 1)),
    Event.of("filed", date(2022, 1, 20), PROVINCE, papers=("发布公告", "地方标准文本")),
)  # fmt: skip
HISTORY, FILED = History(matter=MATTER, events=EVENTS[:12]), EVENTS[12]
ROW = (
    Event.of("published", date(2022, 1, 5), number=NUMBER),
    Event.of("made-public", date(2022, 1, 14)),
    Event.of("filed", date(2022, 1, 20)),
)


@cache
def _ten_times() -> Law:
    """Make every instrument nine times again, with all that it sets, under other names."""
    law = china_law()
    copies = range(9)
    made = {(one.id, n): _again(one, n) for one in law.provisions for n in copies}
    limits = [_limit(one, made, n) for one in law.limits for n in copies]
    rules = [_rule(one, made, n) for one in law.rules for n in copies]
    return law.with_(provisions=made.values(), limits=limits, rules=rules)


Made = dict[tuple[str, int], Provision]


def _again(provision: Provision, n: int) -> Provision:
    home = provision.instrument
    replaced_by = None if home.replaced_by is None else f"{home.replaced_by}-{n}"
    other = evolve(home, id=f"{home.id}-{n}", replaced_by=replaced_by)
    return evolve(provision, id=f"{provision.id}-{n}", instrument=other)


def _limit(limit: Limit, made: Made, n: int) -> Limit:
    cited = made[limit.citation.provision, n].citation
    return evolve(limit, name=f"{limit.name}-{n}", citation=cited)


def _rule(rule: Rule, made: Made, n: int) -> Rule:
    cited = tuple(made[one.provision, n].citation for one in rule.citations)
    return evolve(rule, name=f"{rule.name}-{n}", citations=cited)


def _decided(law: Law) -> Decision:
    return decide(
        MAKING, HISTORY, FILED, law=law, calendar=china_calendar(), as_of=date(2022, 1, 20)
    )


def _folded() -> State:
    return fold(MAKING, HISTORY)


def _recorded(law: Law) -> Recording:
    history = History(matter=MATTER, events=ROW, is_whole=False)
    return judge_history(
        MAKING, history, law=law, calendar=china_calendar(), as_of=date(2022, 4, 1)
    )


class _Matter:
    """What ``transitions`` keeps: a state, and a guard that asks nothing."""

    state: str
    trigger: Callable[[str], object]  # the machine puts it there

    def is_asked(self) -> bool:
        return True


@cache
def _machine() -> _Matter:
    """Give the same table to ``transitions``, with one guard for each row."""
    matter = _Matter()
    machine = Machine(
        matter,
        states=[stage.code for stage in MAKING.stages],
        initial=MAKING.start,
        auto_transitions=False,
    )
    for row in MAKING.rows:
        machine.add_transition(row.event, list(row.at), row.to, conditions="is_asked")
    return matter


def _transition() -> object:
    matter = _machine()
    matter.state = "60"
    return matter.trigger("filed")


def _replay() -> object:
    matter = _machine()
    matter.state = MAKING.start
    for event in EVENTS:
        matter.trigger(event.type)
    return matter.state


def test_transitions_makes_one_bare_guarded_transition(median_of: Callable[..., float]) -> None:
    assert _replay() == _folded().stage.code
    assert _transition()
    assert median_of(_transition) > 0


def test_transitions_replays_the_history(median_of: Callable[..., float]) -> None:
    assert _replay() == "60"
    assert median_of(_replay) > 0


def test_a_decision_with_every_reason_is_made_in_time(median_of: Callable[..., float]) -> None:
    decision = _decided(china_law())
    assert (decision.findings, len(decision.duties), len(decision.notices)) == ((), 3, 1)
    assert decision.ruling.value == "permitted"
    assert median_of(_decided, china_law()) <= 60e-6


def test_twelve_events_are_folded_in_time(median_of: Callable[..., float]) -> None:
    assert len(_folded().events) == 12
    assert median_of(_folded) <= 20e-6


def test_a_row_of_a_register_is_judged_in_time(median_of: Callable[..., float]) -> None:
    assert _recorded(china_law()).findings == ()
    assert median_of(_recorded, china_law()) <= 80e-6


def test_a_decision_takes_as_long_under_ten_times_as_much_law(
    median_of: Callable[..., float],
) -> None:
    much = _ten_times()
    assert len(much.provisions.instruments) == 10 * len(china_law().provisions.instruments)
    assert _decided(much) == _decided(china_law())
    assert median_of(_decided, much) <= 60e-6


def test_a_row_takes_as_long_under_ten_times_as_much_law(median_of: Callable[..., float]) -> None:
    much = _ten_times()
    assert _recorded(much) == _recorded(china_law())
    assert median_of(_recorded, much) <= 80e-6
