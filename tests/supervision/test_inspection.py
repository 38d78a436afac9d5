"""A drawn batch: the list before the values, the values before the draw, the results in public."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate, china_calendar
from localstd.law import Track, china_law
from localstd.procedure import (
    COUNT,
    FLAG,
    Body,
    Decision,
    Event,
    History,
    Matter,
    Ruling,
    decide,
    duties,
    judge_history,
)
from localstd.steps.facts import DAYS
from localstd.supervision.draw import INSPECTION, INSPECTION_CHECKS, INSPECTION_PLAN, RedrawGround

MARKET = Body(role="market", place="3702")
LIST_HASH, RESULT_HASH = "a" * 64, "b" * 64
BATCH = History(matter=Matter(id="b-1", place="3702"))
FIXED, KNOWN = date(2024, 5, 6), date(2024, 5, 9)


def fixed(
    on: date = FIXED,
    known: tuple[date, ...] = (KNOWN,),
    *,
    to_draw: int = 50,
    is_ordinary: bool = True,
) -> Event:
    return Event.of(
        "list-fixed",
        on,
        MARKET,
        batch="2024年第3批",
        list_hash=LIST_HASH,
        plan_hash=LIST_HASH,
        targets=1000,
        inspectors=40,
        to_draw=to_draw,
        sources=("双色球第2024053期",),
        source_days=tuple(map(PartialDate.of, known)),
        is_ordinary=is_ordinary,
        allowed=50,
    )


def drawn(on: date = KNOWN) -> Event:
    return Event.of("drawn", on, MARKET, values=("03 11 18 22 27 30 09",), result_hash=RESULT_HASH)


def inspected(on: date, count: int = 50, by: Body = MARKET) -> Event:
    return Event.of("inspected", on, by, inspected=count, found=3)


def published(on: date, count: int = 50) -> Event:
    return Event.of("results-published", on, MARKET, published=count)


def decided(before: History, event: Event) -> Decision:
    return decide(
        INSPECTION,
        before,
        event,
        law=china_law(),
        calendar=china_calendar(),
        as_of=event.on.last,
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


@pytest.mark.parametrize(
    ("known", "ruling", "expected"),
    [
        (date(2024, 5, 5), Ruling.REFUSED, ["LS803"]),
        (date(2024, 5, 6), Ruling.PERMITTED, ["LS803"]),
        (date(2024, 5, 7), Ruling.PERMITTED, []),
    ],
    ids=["the day before", "the same day, which warns", "the day after"],
)
def test_no_value_is_known_when_the_list_is_fixed(
    known: date, ruling: Ruling, expected: list[str]
) -> None:
    decision = decided(BATCH, fixed(known=(date(2024, 6, 1), known)))
    assert (decision.ruling, codes(decision)) == (ruling, expected)


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2024, 5, 8), ["LS804"]), (date(2024, 5, 9), []), (date(2024, 5, 10), [])],
)
def test_a_draw_waits_for_its_last_value(on: date, expected: list[str]) -> None:
    before = BATCH.with_(fixed(known=(date(2024, 5, 7), KNOWN)))
    decision = decided(before, drawn(on))
    assert codes(decision) == expected
    assert (decision.ruling is Ruling.REFUSED) == bool(expected)


def test_nothing_is_drawn_of_a_list_that_is_not_fixed() -> None:
    assert codes(decided(BATCH, drawn())) == ["LS601"]


@pytest.mark.parametrize(
    ("to_draw", "is_ordinary", "expected"),
    [(51, True, ["LS802"]), (50, True, []), (51, False, [])],
)
def test_ordinary_items_keep_to_the_ratio_of_the_list(
    to_draw: int,
    is_ordinary: bool,  # noqa: FBT001  what is told
    expected: list[str],
) -> None:
    event = fixed(to_draw=to_draw, is_ordinary=is_ordinary)
    assert codes(decided(BATCH, event)) == expected


@pytest.mark.parametrize("stage", ["list-fixed", "drawn"])
@pytest.mark.parametrize(
    "facts",
    [{}, {"ground": "recusal"}, {"reason": "检查人员与企业有利害关系"}],
    ids=["nothing told", "no reason", "no ground"],
)
def test_nothing_is_drawn_anew_without_a_recorded_reason(
    facts: dict[str, object], stage: str
) -> None:
    before = BATCH.with_(fixed(), *([drawn()] if stage == "drawn" else []))
    again = Event.of("redrawn", date(2024, 5, 13), MARKET, **facts)
    decision = decided(before, again)
    assert (decision.ruling, codes(decision)) == (Ruling.REFUSED, ["LS603"])


@pytest.mark.parametrize("ground", RedrawGround)
def test_what_is_set_aside_is_told_to_all_and_fixed_and_drawn_again(ground: RedrawGround) -> None:
    again = Event.of("redrawn", date(2024, 5, 13), MARKET, ground=ground.value, reason="见说明")
    decision = decided(BATCH.with_(fixed(), drawn()), again)
    assert (codes(decision), decision.state.stage.code) == ([], "new")
    assert {one.to.name for one in decision.notices} == {"inspector", "public", "province"}
    before = BATCH.with_(fixed(), drawn(), again)
    assert codes(decided(before, drawn(date(2024, 5, 14)))) == ["LS601"]
    old_value = decided(before, fixed(date(2024, 5, 14), known=(KNOWN,)))
    assert (old_value.ruling, codes(old_value)) == (Ruling.REFUSED, ["LS803"])
    new = before.with_(fixed(date(2024, 5, 14), known=(date(2024, 5, 16),)))
    assert codes(decided(new, drawn(date(2024, 5, 16)))) == []


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"ground": "recusal", "reason": "检查人员与企业有利害关系"}, []),
        ({"ground": "recusal"}, ["LS603"]),
        ({"reason": "检查人员与企业有利害关系"}, ["LS603"]),
    ],
    ids=["told", "no reason", "no ground"],
)
def test_who_comes_for_another_is_told_with_a_reason_and_by_a_hash_alone(
    facts: dict[str, object], expected: list[str]
) -> None:
    event = Event.of("substituted", date(2024, 5, 10), MARKET, result_hash="c" * 64, **facts)
    decision = decided(BATCH.with_(fixed(), drawn()), event)
    assert codes(decision) == expected
    if not expected:
        assert decision.state.stage.code == "drawn"
        assert {one.to.name for one in decision.notices} == {"inspector", "public", "province"}


def test_nothing_is_set_aside_once_it_was_inspected() -> None:
    before = BATCH.with_(fixed(), drawn(), inspected(date(2024, 5, 20)))
    again = Event.of("redrawn", date(2024, 5, 21), MARKET, ground="other", reason="不满意")
    assert codes(decided(before, again)) == ["LS601"]


def done(on: date, by: Body = MARKET) -> History:
    first = fixed(date(2024, 1, 2), known=(date(2024, 1, 3),))
    return BATCH.with_(first, drawn(date(2024, 1, 3)), inspected(on, by=by))


def test_results_are_owed_within_twenty_working_days_that_are_explained() -> None:
    (owes,) = duties(
        INSPECTION,
        done(date(2024, 1, 29)),
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 1, 29),
    )
    assert (owes.type.name, owes.due, owes.owed_by and owes.owed_by.name) == (
        "publicity-of-results",
        date(2024, 2, 29),
        "market",
    )
    assert [(one.provision, one.checked) for one in owes.citations] == [
        ("drs2019-publicity", False)
    ]
    explained = " ".join(one.zh for one in owes.explain(china_calendar()))
    assert "20个工作日" in explained
    assert "2024-02-18" in explained


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2024, 2, 28), []), (date(2024, 2, 29), []), (date(2024, 3, 1), ["LS805"])],
)
def test_results_are_late_the_day_after_the_last_one(on: date, expected: list[str]) -> None:
    decision = decided(done(date(2024, 1, 29)), published(on))
    assert codes(decision) == expected
    assert decision.duties == ()
    assert {one.to.name for one in decision.notices} == {"operator", "public"}


@pytest.mark.parametrize(
    ("as_of", "expected"), [(date(2024, 2, 29), []), (date(2024, 3, 1), ["LS806"])]
)
def test_results_that_are_not_public_are_reported_the_day_after(
    as_of: date, expected: list[str]
) -> None:
    told = judge_history(
        INSPECTION,
        done(date(2024, 1, 29)),
        law=china_law(),
        calendar=china_calendar(),
        as_of=as_of,
    )
    assert [one.code for one in told.findings] == expected


def test_no_result_is_left_out() -> None:
    before = done(date(2024, 1, 29))
    assert codes(decided(before, published(date(2024, 2, 1), 49))) == ["LS807"]


def test_what_a_sector_inspects_is_not_under_the_notice_of_the_market_departments() -> None:
    of_sector = done(date(2024, 1, 29), Body(role="sector", place="3702"))
    asked = duties(
        INSPECTION,
        of_sector,
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 3, 1),
    )
    assert asked == ()


@pytest.mark.parametrize("track", Track)
def test_the_days_are_those_of_every_track(track: Track) -> None:
    history = evolve(done(date(2024, 1, 29)), matter=Matter(id="b", place="3702", track=track))
    (owes,) = duties(
        INSPECTION,
        history,
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 2, 1),
    )
    assert owes.due == date(2024, 2, 29)


@given(start=st.dates(date(2019, 3, 1), date(2026, 6, 1)), more=st.integers(1, 60))
def test_inspecting_later_never_makes_results_due_earlier(start: date, more: int) -> None:
    due = [
        duties(
            INSPECTION,
            evolve(BATCH, is_whole=False, events=(inspected(day),)),
            law=china_law(),
            calendar=china_calendar(),
            as_of=day,
        )[0].due
        for day in (start, start + timedelta(more))
    ]
    assert due[0] is not None
    assert due[1] is not None
    assert due[0] <= due[1]


def test_the_operator_learns_of_the_result_and_not_of_the_draw() -> None:
    told = {row.event for row in INSPECTION.rows for one in row.notices
            if "operator" in {role.name for role in one.to}}  # fmt: skip
    assert told == {"results-published"}


@pytest.mark.parametrize(
    ("role", "expected"),
    [("market", []), ("city", []), ("sector", []), ("inspector", ["LS602"]),
     ("operator", ["LS602"]), ("public", ["LS602"])],
)  # fmt: skip
def test_who_is_drawn_or_inspected_does_not_draw(role: str, expected: list[str]) -> None:
    event = evolve(drawn(), by=Body(role=role, place="3702"))
    assert codes(decided(BATCH.with_(fixed()), event)) == expected


#: What a fact in words is about; none of them is a target or an inspector.
IN_WORDS = {
    "batch", "plan", "sources", "values", "reason", "ground", "matters", "procedure", "document"
}  # fmt: skip


@pytest.mark.parametrize("procedure", [INSPECTION_PLAN, INSPECTION], ids=lambda one: one.name)
def test_no_fact_can_name_who_is_drawn(procedure: object) -> None:
    """Hashes, counts, days and flags cannot; and nothing else is asked of the list or the draw."""
    assert procedure in (INSPECTION_PLAN, INSPECTION)
    events = (INSPECTION_PLAN if procedure is INSPECTION_PLAN else INSPECTION).events
    told = {one.name: one.kind for event in events for one in event.facts}
    in_words = {name for name, kind in told.items() if kind.read("王检查") or kind.read(["王检查"])}
    ground = {"ground"} & set(told)
    assert in_words <= IN_WORDS
    assert {name for name, kind in told.items() if kind in (COUNT, FLAG, DAYS)} | in_words | {
        name for name in told if name.endswith("_hash")
    } | ground == set(told)


@given(text=st.text())
def test_a_hash_is_sixty_four_digits_and_no_name(text: str) -> None:
    kind = next(
        one.kind for event in INSPECTION.events for one in event.facts if one.name == "result_hash"
    )
    assert (kind.read(text) is not None) == bool(re.fullmatch(r"[0-9a-f]{64}", text))
    assert kind.read(RESULT_HASH) == RESULT_HASH


def test_codes_stand_in_their_range_in_order() -> None:
    numbers = [int(one.code.removeprefix("LS")) for one in INSPECTION_CHECKS]
    assert numbers == sorted(set(numbers))
    assert all(800 <= one <= 819 for one in numbers)
