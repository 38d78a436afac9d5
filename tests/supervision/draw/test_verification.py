"""A published draw is replayed, and every difference is named."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.convert import RecordError, draw_result_of, draw_result_record
from localstd.registers import read_json, read_list_text
from localstd.supervision.draw import (
    DrawFault,
    DrawList,
    Drawn,
    DrawnTarget,
    DrawPlan,
    Inspector,
    PublishedDraw,
    Quota,
    SeedSource,
    Substitution,
    Target,
    WeightTable,
    WeightTableError,
    published_draw,
    verify_draw,
)
from localstd.testing.strategies.draws import draws

LATER = date(2026, 3, 12)


@pytest.fixture(scope="module")
def draw_list(example: Path) -> DrawList:
    return read_list_text(example / "list.txt")


@pytest.fixture(scope="module")
def told(example: Path) -> PublishedDraw:
    return draw_result_of(read_json(example / "result.json").record)


@given(drawn=draws())
def test_what_was_drawn_is_found_to_be_so(drawn: Drawn) -> None:
    published = published_draw(drawn)
    assert verify_draw(published, drawn.draw_list, plan_hash=published.plan_hash) == ()


def swapped(members: tuple[Any, ...]) -> tuple[Any, ...]:
    return (members[1], members[0], *members[2:])


def first(told: PublishedDraw, **changes: object) -> PublishedDraw:
    return evolve(told, targets=(evolve(told.targets[0], **changes), *told.targets[1:]))


def planned(told: PublishedDraw, **changes: object) -> PublishedDraw:
    return evolve(told, plan=evolve(told.plan, **changes))


def early(plan: DrawPlan) -> tuple[SeedSource, ...]:
    return (evolve(plan.seeds[0], published_on=plan.fixed_on), *plan.seeds[1:])


STRANGER = DrawnTarget(target="Q-99", enterprise="?", stratum="团体标准", inspectors=())
TAMPERED: dict[DrawFault, Callable[[PublishedDraw], PublishedDraw]] = {
    DrawFault.TEXT: lambda told: planned(told, title="a\tb"),
    DrawFault.LIST_HASH: lambda told: planned(told, list_hash="0" * 64),
    DrawFault.STRATUM_UNKNOWN: lambda told: planned(
        told, quotas=(*told.plan.quotas, Quota(stratum="?", number=0))
    ),
    DrawFault.STRATUM_LACKING: lambda told: planned(told, quotas=told.plan.quotas[1:]),
    DrawFault.STRATUM_TWICE: lambda told: planned(told, quotas=told.plan.quotas * 2),
    DrawFault.NUMBER: lambda told: planned(
        told, quotas=(evolve(told.plan.quotas[0], number=9), *told.plan.quotas[1:])
    ),
    DrawFault.RATIO: lambda told: planned(
        told, quotas=(evolve(told.plan.quotas[0], number=1), *told.plan.quotas[1:])
    ),
    DrawFault.INSPECTORS_PER_TARGET: lambda told: planned(told, inspectors_per_target=0),
    DrawFault.TOO_FEW_INSPECTORS: lambda told: planned(told, inspectors_per_target=5),
    DrawFault.NO_SEED: lambda told: planned(told, seeds=()),
    DrawFault.SEED_TWICE: lambda told: planned(told, seeds=told.plan.seeds[:1] * 2),
    DrawFault.SEED_EARLY: lambda told: planned(told, seeds=early(told.plan)),
    DrawFault.VALUE_MISSING: lambda told: evolve(told, values={}),
    DrawFault.VALUE_UNASKED: lambda told: evolve(told, values={**told.values, "?": "1"}),
    DrawFault.VALUE_UNFIT: lambda told: evolve(told, values=dict.fromkeys(told.values, " ")),
    DrawFault.PLAN_HASH: lambda told: evolve(told, plan_hash="0" * 64),
    DrawFault.KEY: lambda told: evolve(told, key="0" * 64),
    DrawFault.NOT_DRAWN: lambda told: evolve(told, targets=(*told.targets, STRANGER)),
    DrawFault.NOT_TOLD: lambda told: evolve(told, targets=told.targets[1:]),
    DrawFault.TOLD_TWICE: lambda told: evolve(told, targets=(*told.targets, told.targets[0])),
    DrawFault.TARGET_ORDER: lambda told: evolve(told, targets=swapped(told.targets)),
    DrawFault.TARGET_FACTS: lambda told: first(told, enterprise="?"),
    DrawFault.INSPECTORS: lambda told: first(told, inspectors=("3401-07", "3401-45")),
    DrawFault.INSPECTOR_ORDER: lambda told: first(
        told, inspectors=swapped(told.targets[0].inspectors)
    ),
}


@pytest.mark.parametrize("fault", TAMPERED)
def test_a_draw_that_was_tampered_with_is_told_by_name(
    told: PublishedDraw, draw_list: DrawList, fault: DrawFault
) -> None:
    found = verify_draw(TAMPERED[fault](told), draw_list)
    assert fault in [one.fault for one in found]
    assert all("{" not in one.wording.zh + one.wording.en for one in found)


def test_the_untouched_one_has_no_difference(told: PublishedDraw, draw_list: DrawList) -> None:
    assert verify_draw(told, draw_list) == ()


@pytest.mark.parametrize(
    "changed",
    [
        lambda one: evolve(one, targets=one.targets[1:]),
        lambda one: evolve(one, inspectors=(*one.inspectors, Inspector(id="3401-99"))),
        lambda one: evolve(one, recusals=one.recusals[1:]),
        lambda one: evolve(one, targets=(evolve(one.targets[0], weight=3), *one.targets[1:])),
    ],
    ids=["target", "inspector", "recusal", "weight"],
)
def test_another_list_is_found(
    told: PublishedDraw, draw_list: DrawList, changed: Callable[[DrawList], DrawList]
) -> None:
    assert DrawFault.LIST_HASH in {one.fault for one in verify_draw(told, changed(draw_list))}


def test_a_plan_that_was_made_anew_is_found_by_the_hash_that_was_published_first(
    told: PublishedDraw, draw_list: DrawList
) -> None:
    """Plan, hash, key and outcome fit together; that another plan was published first is seen."""
    plan = evolve(told.plan, title="另一方案")
    drawn = Drawn(draw_list=draw_list, plan=plan, values=told.values)
    (found,) = verify_draw(published_draw(drawn), draw_list, plan_hash=told.plan_hash)
    assert found.fault is DrawFault.PLAN_HASH
    assert verify_draw(published_draw(drawn), draw_list) == ()


def test_who_comes_instead_is_checked(told: PublishedDraw, draw_list: DrawList) -> None:
    on = told.plan.seeds[-1].published_on
    out = Substitution(target=told.targets[-1].target, reason="已注销", on=on)
    drawn = Drawn(draw_list=draw_list, plan=told.plan, values=told.values, substitutions=(out,))
    published = published_draw(drawn)
    wrong = evolve(published, substituted=(evolve(published.substituted[0], by="Q-01"),))
    (found,) = verify_draw(wrong, draw_list)
    assert found.fault is DrawFault.SUBSTITUTE


# Any single change


def changed(value: object, data: st.DataObject) -> object:
    """Change one thing of a record: a text by a sign, a number by one, a list by a member."""
    if isinstance(value, str):
        return f"{value}1" if len(value) != 10 else str(date.fromisoformat(value[:10]) + ONE_DAY)
    if isinstance(value, bool) or value is None:
        return "1"
    if isinstance(value, int):
        return value + 1
    if isinstance(value, dict):
        key = data.draw(st.sampled_from(sorted(value)))
        return {**value, key: changed(value[key], data)}
    assert isinstance(value, list)
    at = data.draw(st.integers(0, len(value) - 1))
    how = data.draw(st.sampled_from(("drop", "twice", "change")))
    inside = {"drop": [], "twice": [value[at]] * 2, "change": [changed(value[at], data)]}[how]
    return [*value[:at], *inside, *value[at + 1 :]]


ONE_DAY = timedelta(days=1)
#: Of those who fell out the plan knows nothing before: why and when is told, and not drawn.
TOLD = {"reason", "on"}


@given(drawn=draws(), data=st.data())
def test_any_single_change_of_what_was_published_is_found(
    drawn: Drawn, data: st.DataObject
) -> None:
    record: Any = draw_result_record(published_draw(drawn))
    keys = [key for key in sorted(record) if key != "schema" and record[key]]
    key = data.draw(st.sampled_from(keys))
    if key == "substitutions":
        at = data.draw(st.integers(0, len(record[key]) - 1))
        inside = dict(record[key][at])
        what = data.draw(st.sampled_from(sorted(inside.keys() - TOLD)))
        inside[what] = changed(inside[what], data)
        after = {**record, key: [*record[key][:at], inside, *record[key][at + 1 :]]}
    else:
        try:
            after = {**record, key: changed(record[key], data)}
        except (ValueError, IndexError):  # ten signs that are no day; an empty list
            assume(False)
    try:
        published = draw_result_of(after)
    except (RecordError, WeightTableError):
        return
    assume(published != published_draw(drawn))  # such as another zero before a ratio
    assert verify_draw(published, drawn.draw_list) != ()


# What a plan is refused for


def few(**changes: object) -> DrawList:
    told: dict[str, Any] = {
        "targets": (Target(id="e-1"), Target(id="e-2")),
        "inspectors": (Inspector(id="li"),),
    }
    return DrawList(**{**told, **changes})


def test_weights_that_other_languages_cannot_add_up_are_refused() -> None:
    most = 2**53 // 16
    plan = DrawPlan(
        title="示例", place="34", fixed_on=date(2026, 3, 2), list_hash="",
        inspectors_per_target=1, quotas=(Quota(stratum="all", number=1),),
        seeds=(SeedSource(name="双色球", published_on=LATER),),
    )  # fmt: skip
    found = {}
    for weight in (most - 2, most - 1):
        told = few(targets=(Target(id="e-1"), Target(id="e-2", weight=weight)))
        own = evolve(plan, list_hash=told.list_hash)
        published = PublishedDraw(
            plan=own, plan_hash=own.plan_hash, values={"双色球": "1"}, key="", targets=()
        )
        found[weight] = {one.fault for one in verify_draw(published, told)}
    assert DrawFault.WEIGHTS_TOO_LARGE not in found[most - 2]
    assert found[most - 1] == {DrawFault.WEIGHTS_TOO_LARGE}


@pytest.mark.parametrize(
    "factors",
    [{"by_class": {"a": 0}}, {"by_credit": {"a": 1_000_001}}, {"by_findings": {1: 2}},
     {"by_findings": {0: 1, -1: 2}}],
)  # fmt: skip
def test_factors_that_are_none_are_refused(factors: dict[str, Any]) -> None:
    with pytest.raises(WeightTableError):
        WeightTable(**factors)


@pytest.mark.parametrize(("findings", "factor"), [(0, 1), (1, 2), (2, 2), (3, 5), (99, 5)])
def test_a_factor_holds_from_its_number_of_findings_on(findings: int, factor: int) -> None:
    table = WeightTable(by_findings={0: 1, 1: 2, 3: 5})
    assert table.weight(findings=findings) == factor


@pytest.mark.parametrize("findings", [None, -1])
def test_findings_that_are_not_told_have_no_factor(findings: int | None) -> None:
    with pytest.raises(WeightTableError, match="findings"):
        WeightTable(by_findings={0: 1}).weight(findings=findings)


def test_a_table_does_not_look_at_what_it_has_no_factors_for() -> None:
    assert WeightTable().weight(kind="?", credit="?", findings=None) == 1
