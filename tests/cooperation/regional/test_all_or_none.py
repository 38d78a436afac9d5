"""All of them publish, or none does: whatever crashes, wherever, however often it goes on."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.cooperation.regional.provinces import (
    LEAD,
    PLAN,
    PROVINCES,
    CrashError,
    Region,
    examined,
    region,
)

from localstd.cooperation.regional import Phase, call_off, propose, resume, state_of
from localstd.errors import LocalstdError
from localstd.procedure import Event

MEMBERS = tuple(place for place in PROVINCES if place != LEAD)
NUMBERS = {place: f"DB{place}/T 300001-2026" for place in PROVINCES}
WRITES = 11  # proposal, two ready, decision, three in the making, three joint, completion


def coordinated(region: Region) -> None:
    propose(region.joint, PLAN, on=region.day)
    resume(region.joint, on=region.day)


def crashed(region: Region, act: Callable[[], Any]) -> bool:
    try:
        act()
    except CrashError:
        return True
    finally:
        region.faults.arm(None)
    return False


def is_whole(region: Region) -> bool:
    """Say whether what stands in the storages may stand there: read past the library's own view."""
    lead = region.types(LEAD)
    out = [place for place in PROVINCES if {"released", "withdrawn"} & set(region.types(place))]
    if "called-off" in lead and "released" in lead and len(out) < len(PROVINCES):
        return False  # the lead is the last
    has_decided = "publication-decided" in lead
    if has_decided and ("called-off" in lead or out):
        return False
    return has_decided or not region.published


@pytest.mark.parametrize("is_after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("write", range(1, WRITES + 1))
def test_a_crash_at_any_write_is_gone_on_from(*, write: int, is_after: bool) -> None:
    made = examined()
    made.faults.arm(write, is_after=is_after)
    assert crashed(made, lambda: coordinated(made))
    assert is_whole(made)
    before = state_of(made.joint)
    has_ended = write == WRITES and is_after
    assert bool(before.waits_for) is not has_ended
    made.day += timedelta(days=1)  # nobody noticed until the next day
    coordinated(made)
    assert state_of(made.joint).phase is Phase.PUBLISHED
    assert made.published == NUMBERS
    days = {str(one.joint.day("publication-decided")) for one in (state_of(made.joint).lead,)}  # type: ignore[union-attr]  # it was read
    published = {str(one.making.day("published")) for one in state_of(made.joint).seats}  # type: ignore[union-attr]  # it was read
    assert published == days


def withdrawn(made: Region, place: str) -> None:
    """Let a member leave, in its own storage, as far as its own office lets it."""
    made.tell(place, Event.of("withdrawn", made.day, reason="另行制定"))


LEAVING: dict[str, Callable[[Region], Any]] = {
    "calls off": lambda made: call_off(made.joint, reason="意见不一", on=made.day),
    "one leaves": lambda made: withdrawn(made, "43"),
    "the other leaves": lambda made: withdrawn(made, "36"),
}


@pytest.mark.parametrize("write", range(1, WRITES + 1))
@pytest.mark.parametrize("leaving", LEAVING)
def test_who_leaves_after_a_crash_leaves_with_all_or_not_at_all(
    *, leaving: str, write: int
) -> None:
    made = examined()
    made.faults.arm(write, is_after=True)
    crashed(made, lambda: coordinated(made))
    LEAVING[leaving](made)
    assert is_whole(made)
    made.faults.arm(1, is_after=True)
    crashed(made, lambda: resume(made.joint, on=made.day))
    assert is_whole(made)
    state = resume(made.joint, on=made.day)
    assert is_whole(made)
    has_decided = "publication-decided" in made.types(LEAD)
    assert made.published == (NUMBERS if has_decided else {})
    assert state.phase in {Phase.PUBLISHED, Phase.RELEASED, Phase.PROPOSED, Phase.PREPARING}
    assert not state.waits_for or not has_decided


@pytest.mark.parametrize("write", range(1, 5))
def test_a_crash_while_it_is_called_off_is_gone_on_from(write: int) -> None:
    made = examined()
    propose(made.joint, PLAN, on=made.day)
    made.faults.unreachable.add("36")
    resume(made.joint, on=made.day)  # the other member is ready by now
    made.faults.unreachable.clear()
    made.faults.arm(write, is_after=True)

    def called_off() -> None:
        call_off(made.joint, reason="意见不一", on=made.day, partner="36")
        resume(made.joint, on=made.day)

    assert crashed(made, called_off)
    assert is_whole(made)
    assert resume(made.joint, on=made.day).phase is Phase.RELEASED
    assert made.published == {}


def test_everybody_waits_for_whoever_is_out_of_reach() -> None:
    made = examined()
    made.faults.unreachable.add("36")
    coordinated(made)
    state = state_of(made.joint)
    assert (state.phase, state.waits_for, made.published) == (Phase.PROPOSED, ("36",), {})
    assert "out of reach" in state.hindrances["36"].en
    made.faults.unreachable = {LEAD}
    state = resume(made.joint, on=made.day)
    assert (state.phase, state.waits_for) == (Phase.UNREADABLE, (LEAD,))
    made.faults.unreachable.clear()
    assert resume(made.joint, on=made.day).waits_for == ()


def test_whoever_was_out_of_reach_publishes_later() -> None:
    made = examined()
    made.faults.arm(4, is_after=True)
    assert crashed(made, lambda: coordinated(made))
    made.faults.unreachable.add("43")
    state = resume(made.joint, on=made.day)
    assert (state.phase, state.waits_for) == (Phase.DECIDED, ("43",))
    assert set(made.published) == {"42", "36"}
    refused = call_off(made.joint, reason="反悔", on=made.day)
    assert [one.code for one in refused.bars] == ["LS601"]
    made.faults.unreachable.clear()
    assert resume(made.joint, on=made.day).phase is Phase.PUBLISHED


def test_two_that_coordinate_at_once_do_it_once() -> None:
    made = examined()
    for write in range(1, WRITES + 1):
        made.faults.arm(write, is_after=True)
        if not crashed(made, lambda: coordinated(made)):
            break
        coordinated(made)
    assert [made.types(place, "making").count("published") for place in PROVINCES] == [1, 1, 1]
    assert [made.types(place).count("published") for place in PROVINCES] == [1, 1, 1]


class Cooperation(RuleBasedStateMachine):
    """Proposals, crashes, withdrawals and broken lines in any order."""

    @initialize(late=st.sets(st.sampled_from(MEMBERS)))
    def begin(self, late: set[str]) -> None:
        self.region = region()
        self.late = late
        self.region.made(only=[place for place in PROVINCES if place not in late])
        self.is_called_off = False

    def act(self, act: Callable[[], Any], crash: int | None, *, is_after: bool) -> Any:
        """Do something that may crash, or find the lead out of reach."""
        self.region.faults.arm(crash, is_after=is_after)
        try:
            return act()
        except (CrashError, LocalstdError):
            return None
        finally:
            self.region.faults.arm(None)

    crashes = st.none() | st.integers(1, 6)

    @rule(crash=crashes, is_after=st.booleans())
    def proposes(self, *, crash: int | None, is_after: bool) -> None:
        region = self.region
        self.act(lambda: propose(region.joint, PLAN, on=region.day), crash, is_after=is_after)

    @rule(crash=crashes, is_after=st.booleans())
    def goes_on(self, *, crash: int | None, is_after: bool) -> None:
        region = self.region
        self.act(lambda: resume(region.joint, on=region.day), crash, is_after=is_after)

    @rule(partner=st.sampled_from(PROVINCES), crash=crashes, is_after=st.booleans())
    def calls_off(self, *, partner: str, crash: int | None, is_after: bool) -> None:
        region = self.region
        self.act(
            lambda: call_off(region.joint, reason="意见不一", on=region.day, partner=partner),
            crash,
            is_after=is_after,
        )

    @rule(place=st.sampled_from(MEMBERS))
    def withdraws(self, place: str) -> None:
        """It does so in its own storage, and tells nobody."""
        self.region.tell(place, Event.of("withdrawn", self.region.day, reason="另行制定"))

    @rule()
    def catches_up(self) -> None:
        for place in self.late:
            self.region.tell(place, Event.of("consulted", self.region.day, text=PLAN.text))
            self.region.tell(place, Event.of("reviewed", self.region.day, text=PLAN.text))
        self.late = set()

    @rule(places=st.sets(st.sampled_from(PROVINCES)))
    def loses_reach(self, places: set[str]) -> None:
        self.region.faults.unreachable = places

    @rule()
    def sleeps(self) -> None:
        self.region.day += timedelta(days=1)

    @invariant()
    def nobody_publishes_what_another_is_released_of(self) -> None:
        assert is_whole(self.region)
        assert not state_of(self.region.joint).is_torn

    def teardown(self) -> None:
        """Once all can be reached, it ends: by all or by none, as the lead's file says."""
        if not hasattr(self, "region"):
            return
        self.region.faults.unreachable = set()
        resume(self.region.joint, on=self.region.day)
        state = state_of(self.region.joint)
        assert is_whole(self.region)
        decided = "publication-decided" in self.region.types(LEAD)
        assert self.region.published == (NUMBERS if decided else {})
        assert decided is (state.phase is Phase.PUBLISHED)
        if any("withdrawn" in self.region.types(place) for place in MEMBERS) or (
            "called-off" in self.region.types(LEAD)
        ):
            assert state.phase is Phase.RELEASED


Cooperation.TestCase.settings = settings(settings.get_profile("few"), stateful_step_count=14)
TestWhateverHappens = Cooperation.TestCase
