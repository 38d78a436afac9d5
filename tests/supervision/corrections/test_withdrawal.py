"""What a department published itself is withdrawn, where the place says so."""

from datetime import date

import pytest

from localstd.calendar import china_calendar
from localstd.law import GovernmentFault
from localstd.procedure import Body, Decision, Event, History, Matter, decide, duties
from localstd.supervision.corrections import GOVERNMENT_CORRECTION
from localstd.testing import MADE_UP, law_of_a_place

LAW, DAY = law_of_a_place(), date(2024, 5, 6)


def by(role: str, place: str = MADE_UP) -> Body:
    return Body(role=role, place=place)


def established(ground: GovernmentFault, place: str = MADE_UP) -> History:
    return History(
        matter=Matter(id="z-1", place=place),
        events=(
            Event.of("found", DAY, by("province", place), standard="某部门发〔2024〕1号"),
            Event.of(
                "established", DAY, by("province", place), ground=ground.value, maker="sector"
            ),
        ),
    )


def decided(before: History, told: Event) -> Decision:
    return decide(
        GOVERNMENT_CORRECTION, before, told, law=LAW, calendar=china_calendar(), as_of=DAY
    )


def owed(told: History) -> list[tuple[str, str, str]]:
    found = duties(GOVERNMENT_CORRECTION, told, law=LAW, calendar=china_calendar(), as_of=DAY)
    return [(one.type.name, one.owed_by.name if one.owed_by else "", str(one.due)) for one in found]


@pytest.mark.parametrize("ground", GovernmentFault)
def test_it_is_ordered_for_nothing_else(ground: GovernmentFault) -> None:
    decision = decided(established(ground), Event.of("withdrawal-ordered", DAY, by("province")))
    codes = [one.code for one in decision.findings]
    assert codes == ([] if ground is GovernmentFault.UNAUTHORISED else ["LS740"])


def test_who_published_it_owes_the_withdrawal_in_time() -> None:
    ordered = established(GovernmentFault.UNAUTHORISED).with_(
        Event.of("withdrawal-ordered", DAY, by("province"))
    )
    assert owed(ordered) == [("withdrawal", "sector", "None")]
    done = decided(ordered, Event.of("withdrawn", DAY, by("sector")))
    assert (done.state.stage.code, done.findings) == ("corrected", ())
    assert owed(ordered.with_(done.event)) == []


def test_a_file_on_it_is_not_closed_without_the_order() -> None:
    closed = Event.of("closed", DAY, by("province"), reason="不予处理")
    there = decided(established(GovernmentFault.UNAUTHORISED), closed)
    assert [one.code for one in there.findings] == ["LS743"]


def test_elsewhere_no_text_says_who_orders_it() -> None:
    told = Event.of("withdrawal-ordered", DAY, by("province", "35"))
    decision = decided(established(GovernmentFault.UNAUTHORISED, "35"), told)
    assert (decision.findings, decision.duties) == ((), ())
    assert ("power", ("law",)) in [(one.name, one.missing) for one in decision.unknowns]
