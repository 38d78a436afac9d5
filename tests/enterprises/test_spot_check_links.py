"""What a spot check tells the file of the standard is enough to find nothing wrong with it."""

from datetime import date

import pytest

from localstd.calendar import PartialDate, china_calendar
from localstd.enterprises import ENTERPRISE_STANDARD, ended_by_spot_check
from localstd.law import china_law
from localstd.procedure import Body, Event, History, Matter, decide

COUNTY, PROVINCE = Body(role="county", place="370202"), Body(role="province", place="37")
CHECKED = History(matter=Matter(id="c-1", place="370202"))
TERM = PartialDate(2024, 6, 30)


@pytest.mark.parametrize(
    ("order", "end"),
    [("correction-ordered", "abolished"), ("renumbering-ordered", "number-revoked")],
)
def test_the_standard_ends_in_its_own_file_by_what_the_check_tells(order: str, end: str) -> None:
    checked = CHECKED.with_(
        Event.of(order, date(2024, 5, 6), COUNTY, due=TERM),
        Event.of("not-corrected", date(2024, 7, 1), COUNTY),
        Event.of(end, date(2024, 7, 15), PROVINCE),
    )
    event = ended_by_spot_check(checked, as_of=date(2024, 8, 1))
    assert event is not None
    standard = History(matter=Matter(id="e-1", place="370202"), is_whole=False)
    decision = decide(
        ENTERPRISE_STANDARD,
        standard,
        event,
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 8, 1),
    )
    assert [one.code for one in decision.findings] == []
    assert [one.name for one in decision.unknowns if one.name.startswith("correction")] == []
    assert decision.state.stage.is_final


def test_what_the_check_does_not_tell_is_left_out() -> None:
    taken_over = CHECKED.with_(Event.of("abolished", date(2024, 7, 15), PROVINCE))
    event = ended_by_spot_check(taken_over, as_of=date(2024, 8, 1))
    assert event is not None
    assert dict(event.facts) == {}


def test_nothing_ended_tells_nothing() -> None:
    assert ended_by_spot_check(CHECKED, as_of=date(2024, 8, 1)) is None
