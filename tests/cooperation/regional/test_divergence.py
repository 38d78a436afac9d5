"""One replaces its copy, the others keep theirs and are told: DB11/3005-2017 → DB11/1983-2022."""

from collections.abc import Callable
from datetime import date

import pytest
from tests.cooperation.regional.provinces import (
    MADE,
    PLAN,
    CrashError,
    Region,
    actor,
    examined,
)

from localstd.cooperation.regional import (
    Phase,
    ReviewForm,
    consulted_here,
    diverged_here,
    propose,
    resume,
    reviewed_here,
    share_divergence,
    state_of,
)
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter

NEWER = StandardNumber.parse("DB36/T 2000-2030")
TOLD = 4  # writes: its own file, two partners, and that they are told


def diverged() -> Region:
    """Let all publish together, and one replace its copy some years later."""
    made = examined()
    propose(made.joint, PLAN, on=made.day)
    resume(made.joint, on=made.day)
    made.day = date(2030, 10, 8)
    replaced = Event.of("replaced", date(2030, 10, 1), by_number=NEWER)
    assert made.offices["36"].submit("making-36", replaced, by=actor("36")).is_permitted
    return made


def test_the_others_keep_theirs_and_are_told() -> None:
    made = diverged()
    state = share_divergence(made.joint, on=made.day)
    assert (state.phase, state.is_torn, state.hindrances) == (Phase.PUBLISHED, False, {})
    assert {one.place: one.stage for one in state.seats} == {
        "42": "published",
        "43": "published",
        "36": "diverged",
    }
    assert set(made.published) == {"42", "43"}
    for place in ("42", "43"):
        (told,) = made.offices[place].matter(f"joint-{place}").state.all("partner-diverged")
        assert {name: str(one) for name, one in told.facts.items()} == {
            "partner": "36",
            "partner_number": "DB36/T 300001-2026",
            "by_number": "DB36/T 2000-2030",
        }
    own = made.offices["36"].matter("joint-36")
    assert (str(own.state.day("diverged")), dict(own.state.owed)) == ("2030-10-01", {})
    before = made.faults.writes
    share_divergence(made.joint, on=made.day)
    assert made.faults.writes == before


def test_whoever_is_told_gets_a_notice_with_both_numbers() -> None:
    made = diverged()
    event = Event.of(
        "partner-diverged",
        made.day,
        partner="36",
        partner_number=PLAN.number("36"),
        by_number=NEWER,
    )
    seen = made.offices["42"].preview("joint-42", event, by=actor("42"))
    assert {one.wording.en for one in seen.decision.notices} == {
        "DB36/T 300001-2026 of the partner 36 is no longer the same text as DB42/T 300001-2026"
    }
    assert {one.to.name for one in seen.decision.notices} == {"province", "sector", "public"}


@pytest.mark.parametrize("write", range(1, TOLD + 1))
def test_the_telling_survives_a_crash_at_any_write(write: int) -> None:
    made = diverged()
    made.faults.arm(write, is_after=True)
    with pytest.raises(CrashError):
        share_divergence(made.joint, on=made.day)
    made.faults.arm(None)
    share_divergence(made.joint, on=made.day)
    counts = [made.types(place).count("partner-diverged") for place in ("42", "43", "36")]
    assert (counts, made.types("36")[-2:]) == ([1, 1, 0], ["diverged", "partners-told"])


def test_whoever_is_out_of_reach_is_told_later_and_the_duty_stays() -> None:
    made = diverged()
    made.faults.unreachable.add("43")
    share_divergence(made.joint, on=made.day)
    assert list(made.offices["36"].matter("joint-36").state.owed) == ["telling-partners"]
    made.faults.unreachable.clear()
    share_divergence(made.joint, on=made.day)
    assert made.offices["36"].matter("joint-36").state.owed == {}


def test_two_that_diverge_tell_each_other() -> None:
    made = diverged()
    gone = Event.of("abolished", made.day, reason="不再适用")
    assert made.offices["43"].submit("making-43", gone, by=actor("43")).is_permitted
    share_divergence(made.joint, on=made.day)
    assert [made.types(place).count("partner-diverged") for place in ("42", "43", "36")] == [
        2,
        1,
        1,
    ]
    (told,) = made.offices["36"].matter("joint-36").state.all("partner-diverged")
    assert told.facts["reason"] == "不再适用"


def test_nothing_is_shared_while_all_stand() -> None:
    made = examined()
    share_divergence(made.joint, on=made.day)
    assert (made.faults.writes, state_of(made.joint).phase) == (0, Phase.PREPARING)


OLD = StandardNumber.parse("DB11/ 3005-2017")
BEIJING = History(matter=Matter(id="m-11", place="11")).with_(
    Event.of("published", date(2017, 4, 12), number=OLD),
    Event.of("replaced", date(2022, 10, 1), by_number=StandardNumber.parse("DB11/ 1983-2022")),
)


@pytest.mark.parametrize(
    ("as_of", "expected"), [(date(2022, 9, 30), None), (date(2022, 10, 1), "DB11/ 1983-2022")]
)
def test_beijing_left_the_joint_text_of_2017_in_2022(as_of: date, expected: str | None) -> None:
    told = diverged_here(BEIJING, as_of=as_of)
    assert (told and str(told.facts["by_number"])) == expected


def test_what_has_no_number_diverges_from_nothing() -> None:
    ended = History(matter=Matter(id="m-11", place="11")).with_(
        Event.of("abolished", date(2022, 10, 1))
    )
    assert diverged_here(ended, as_of=date(2023, 1, 1)) is None


@pytest.mark.parametrize(
    ("link", "type_", "day", "more"),
    [
        (consulted_here, "consulted", date(2026, 4, 20), {}),
        (reviewed_here, "reviewed", date(2026, 5, 8), {"form": "each"}),
    ],
)
def test_what_happened_in_the_making_is_told_from_its_day_on(
    link: Callable[..., Event | None], type_: str, day: date, more: dict[str, str]
) -> None:
    making = History(matter=Matter(id="m-42", place="42"), events=MADE)
    told = link(making, text="sha256:ab", as_of=day)
    assert told == Event.of(type_, day, text="sha256:ab", **more)
    assert link(making, text="sha256:ab", as_of=date(2026, 3, 1)) is None


def test_a_review_by_all_together_says_so() -> None:
    making = History(matter=Matter(id="m-42", place="42"), events=MADE)
    told = reviewed_here(making, text="a", as_of=date(2026, 6, 1), form=ReviewForm.JOINT)
    assert told is not None
    assert told.facts["form"] == "joint"
