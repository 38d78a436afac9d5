"""A draw follows from what is published, and from nothing else."""

import inspect
from collections import Counter
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.supervision import draw
from localstd.supervision.draw import (
    DrawFault,
    DrawList,
    Drawn,
    DrawPlan,
    DrawRefusedError,
    Inspector,
    Quota,
    Recusal,
    SeedKind,
    SeedSource,
    Substitution,
    Target,
    make_plan,
    run_draw,
)
from localstd.testing.strategies.draws import drawable, draws, values_of

FIXED, LATER = date(2026, 3, 2), date(2026, 3, 12)


def planned(draw_list: DrawList, *quotas: Quota, inspectors: int = 1) -> DrawPlan:
    return make_plan(
        draw_list,
        title="示例",
        place="34",
        fixed_on=FIXED,
        inspectors_per_target=inspectors,
        quotas=quotas or [Quota(stratum="all", number=2)],
        seeds=[SeedSource(name="双色球", published_on=LATER)],
    )


def listed(count: int, *, inspectors: int = 4) -> DrawList:
    return DrawList(
        targets=tuple(Target(id=f"e-{at}") for at in range(count)),
        inspectors=tuple(Inspector(id=f"i-{at}") for at in range(inspectors)),
    )


def faults(draw_list: DrawList, plan: DrawPlan, **told: object) -> list[DrawFault]:
    with pytest.raises(DrawRefusedError) as refused:
        run_draw(draw_list, plan, **{"values": {"双色球": "1"}, **told})  # type: ignore[arg-type]  # on purpose
    return [one.fault for one in refused.value.problems]


# No path lets anybody be chosen


def test_a_draw_takes_a_list_a_plan_values_and_who_fell_out_and_nothing_else() -> None:
    asked = {name for name, one in inspect.signature(Drawn).parameters.items()}
    assert asked == {"draw_list", "plan", "values", "substitutions"}
    assert set(inspect.signature(run_draw).parameters) == asked


def test_nothing_else_in_the_door_gives_a_draw() -> None:
    offered = {name: getattr(draw, name) for name in draw.__all__}
    giving = {
        name
        for name, one in offered.items()
        if inspect.isroutine(one) and inspect.signature(one).return_annotation in (Drawn, "Drawn")
    }
    assert giving == {"run_draw"}


def test_no_function_that_leads_to_a_draw_takes_a_target_or_an_inspector() -> None:
    """Whoever is on the list is there by the list alone, which is fixed before the seed."""
    leading = (make_plan, run_draw, Drawn, DrawPlan, draw.quotas_of, draw.seed_text)
    taken = {
        part
        for one in leading
        for each in inspect.signature(one).parameters.values()
        for part in ("Target", "Inspector", "DrawnTarget", "Recusal")
        if part in str(each.annotation).replace("DrawList", "")
    }
    assert taken == set()


@given(drawn=draws(), data=st.data())
def test_whoever_is_named_falls_out_and_never_comes_in(drawn: Drawn, data: st.DataObject) -> None:
    """The one way to name somebody in a draw: what it does is to leave that one out."""
    assume(drawn.targets)
    one = data.draw(st.sampled_from(drawn.targets))
    who = data.draw(st.sampled_from(("", *one.inspectors)))
    last = max(
        [seed.published_on for seed in drawn.plan.seeds] + [out.on for out in drawn.substitutions]
    )
    out = Substitution(target=one.target, inspector=who, reason="已注销", on=last)
    after = run_draw(
        drawn.draw_list,
        drawn.plan,
        values=drawn.values,
        substitutions=(*drawn.substitutions, out),
    )
    now = {told.target: told.inspectors for told in after.targets}
    if who:
        assert who not in now[one.target]
        kept = [told for told in one.inspectors if told != who]
        assert list(now[one.target][: len(kept)]) == kept
    else:
        assert one.target not in now
    others = {told.target: told.inspectors for told in drawn.targets if told != one}
    assert {name: now[name] for name in others} == others


@given(both=drawable(), data=st.data())
def test_the_order_in_which_things_are_told_changes_nothing(
    both: tuple[DrawList, DrawPlan], data: st.DataObject
) -> None:
    draw_list, plan = both
    values = data.draw(values_of(plan))
    shuffled = DrawList(
        targets=tuple(data.draw(st.permutations(draw_list.targets))),
        inspectors=tuple(data.draw(st.permutations(draw_list.inspectors))),
        recusals=tuple(data.draw(st.permutations(draw_list.recusals))),
    )
    assert shuffled == draw_list
    told = dict(data.draw(st.permutations(list(values.items()))))
    first, second = run_draw(draw_list, plan, values=values), run_draw(shuffled, plan, values=told)
    assert (first.key, first.targets) == (second.key, second.targets)


@given(drawn=draws())
def test_whoever_is_given_the_same_gets_the_same(drawn: Drawn) -> None:
    again = run_draw(
        drawn.draw_list, drawn.plan, values=drawn.values, substitutions=drawn.substitutions
    )
    assert again == drawn
    assert (again.targets, again.substituted) == (drawn.targets, drawn.substituted)


@given(drawn=draws())
def test_nobody_inspects_whom_they_are_recused_from(drawn: Drawn) -> None:
    recused = drawn.draw_list.recused
    for one in drawn.targets:
        assert not set(one.inspectors) & recused.get(one.enterprise, frozenset())
        assert len(set(one.inspectors)) == len(one.inspectors)
        if not drawn.substitutions:
            assert len(one.inspectors) == drawn.plan.inspectors_per_target


@given(both=drawable(), data=st.data())
def test_strata_come_in_the_order_of_the_plan_each_with_its_number(
    both: tuple[DrawList, DrawPlan], data: st.DataObject
) -> None:
    draw_list, plan = both
    drawn = run_draw(draw_list, plan, values=data.draw(values_of(plan)))
    expected = [one.stratum for one in plan.quotas for _ in range(one.number)]
    assert [one.stratum for one in drawn.targets] == expected


# Inspectors


def test_each_eligible_pair_of_inspectors_is_as_likely_as_any_other() -> None:
    """Of six, one is recused: ten pairs of five. 2,000 fixed values; z stays below 4.9 (10⁻⁶)."""
    draw_list = evolve(
        listed(3, inspectors=6), recusals=(Recusal(inspector="i-2", enterprise="e-1"),)
    )
    plan = planned(draw_list, Quota(stratum="all", number=3), inspectors=2)
    pairs: dict[str, Counter[frozenset[str]]] = {f"e-{at}": Counter() for at in range(3)}
    first: dict[str, Counter[str]] = {f"e-{at}": Counter() for at in range(3)}
    turns = 2_000
    for turn in range(turns):
        for one in run_draw(draw_list, plan, values={"双色球": str(turn)}).targets:
            pairs[one.target][frozenset(one.inspectors)] += 1
            first[one.target][one.inspectors[0]] += 1
    for target, found in pairs.items():
        eligible = [f"i-{at}" for at in range(6) if (target, at) != ("e-1", 2)]
        possible = [frozenset(pair) for pair in combinations(eligible, 2)]
        assert set(found) == set(possible)
        for counts, share in ((found, 1 / len(possible)), (first[target], 1 / len(eligible))):
            spread = (turns * share * (1 - share)) ** 0.5
            assert all(abs(times - turns * share) < 4.9 * spread for times in counts.values())


def test_inspectors_of_two_targets_are_drawn_apart() -> None:
    """Who comes to one says nothing of who comes to another: all 16 pairs alike, z below 4.9."""
    draw_list = listed(2)
    plan = planned(draw_list)
    turns = 3_200
    found: Counter[tuple[str, ...]] = Counter()
    for turn in range(turns):
        drawn = run_draw(draw_list, plan, values={"双色球": str(turn)})
        by_target = {one.target: one.inspectors[0] for one in drawn.targets}
        found[by_target["e-0"], by_target["e-1"]] += 1
    assert len(found) == 16
    spread = (turns / 16 * 15 / 16) ** 0.5
    assert all(abs(times - turns / 16) < 4.9 * spread for times in found.values())


@given(drawn=draws(), data=st.data())
def test_an_inspector_who_falls_out_leaves_the_others_in_their_order(
    drawn: Drawn, data: st.DataObject
) -> None:
    """With every inspector drawn, the order of all is seen: without one it is that of the rest."""
    every = len(drawn.draw_list.inspectors)
    free = evolve(drawn.draw_list, recusals=())
    plan = evolve(drawn.plan, list_hash=free.list_hash, inspectors_per_target=every)
    whole = run_draw(free, plan, values=drawn.values)
    assume(whole.targets)
    one = data.draw(st.sampled_from(whole.targets))
    gone = data.draw(st.sampled_from(one.inspectors))
    day = max(seed.published_on for seed in plan.seeds)
    out = Substitution(target=one.target, inspector=gone, reason="应当回避", on=day)
    after = run_draw(free, plan, values=drawn.values, substitutions=(out,))
    kept = {told.target: told.inspectors for told in after.targets}
    assert kept[one.target] == tuple(who for who in one.inspectors if who != gone)
    assert [told.by for told in after.substituted] == [""]


# Substitutions


def test_one_who_falls_out_is_followed_by_one_never_chosen_in_the_same_place() -> None:
    draw_list = listed(5)
    plan = planned(draw_list)
    first, second = run_draw(draw_list, plan, values={"双色球": "1"}).targets
    out = [Substitution(target=first.target, reason="已注销", on=LATER)]
    drawn = run_draw(draw_list, plan, values={"双色球": "1"}, substitutions=out)
    (done,) = drawn.substituted
    assert [one.target for one in drawn.targets] == [done.by, second.target]
    assert done.by not in {first.target, second.target}


def test_every_one_left_is_as_likely_to_follow() -> None:
    """Of six, two are drawn; the four others follow alike: 2,000 fixed values, z below 4.9."""
    draw_list, turns = listed(6), 2_000
    plan = planned(draw_list)
    found: Counter[int] = Counter()
    for turn in range(turns):
        values = {"双色球": str(turn)}
        drawn = [one.target for one in run_draw(draw_list, plan, values=values).targets]
        out = (Substitution(target=drawn[0], reason="已注销", on=LATER),)
        after = run_draw(draw_list, plan, values=values, substitutions=out)
        left = sorted({one.id for one in draw_list.targets} - set(drawn))
        found[left.index(after.substituted[0].by)] += 1
    assert len(found) == 4
    spread = (turns / 4 * 3 / 4) ** 0.5
    assert all(abs(times - turns / 4) < 4.9 * spread for times in found.values())


def test_where_nobody_is_left_nobody_follows() -> None:
    draw_list = listed(2)
    plan = planned(draw_list)
    out = (Substitution(target="e-0", reason="已注销", on=LATER),)
    drawn = run_draw(draw_list, plan, values={"双色球": "1"}, substitutions=out)
    assert [one.target for one in drawn.targets] == ["e-1"]
    assert [one.by for one in drawn.substituted] == [""]


@pytest.mark.parametrize("reason", ["", "  "])
def test_without_a_reason_nobody_falls_out(reason: str) -> None:
    draw_list = listed(2)
    out = (Substitution(target="e-0", reason=reason, on=LATER),)
    assert faults(draw_list, planned(draw_list), substitutions=out) == [DrawFault.NO_REASON]


@pytest.mark.parametrize(("target", "inspector"), [("e-9", ""), ("e-0", "i-9"), ("nobody", "i-0")])
def test_who_is_not_drawn_cannot_fall_out(target: str, inspector: str) -> None:
    draw_list = listed(2)
    out = (Substitution(target=target, inspector=inspector, reason="已注销", on=LATER),)
    assert faults(draw_list, planned(draw_list), substitutions=out) == [DrawFault.NOT_STANDING]


@pytest.mark.parametrize(("days", "refused"), [(-1, True), (0, False), (1, False)])
def test_nobody_falls_out_before_the_draw(days: int, refused: bool) -> None:  # noqa: FBT001  a case
    draw_list = listed(3)
    plan = planned(draw_list)
    (one, _) = run_draw(draw_list, plan, values={"双色球": "1"}).targets
    out = (Substitution(target=one.target, reason="已注销", on=LATER + timedelta(days=days)),)
    if refused:
        assert faults(draw_list, plan, substitutions=out) == [DrawFault.SUBSTITUTION_EARLY]
    else:
        assert run_draw(draw_list, plan, values={"双色球": "1"}, substitutions=out).substituted


def test_two_fall_out_in_the_order_of_their_days() -> None:
    draw_list = listed(4)
    plan = planned(draw_list)
    drawn = run_draw(draw_list, plan, values={"双色球": "1"}).targets
    out = [
        Substitution(target=one.target, reason="已注销", on=LATER + timedelta(days=9 - at))
        for at, one in enumerate(drawn)
    ]
    assert faults(draw_list, plan, substitutions=out) == [DrawFault.SUBSTITUTION_EARLY]


# The key


@given(both=drawable(), data=st.data())
def test_one_sign_of_any_input_changes_the_key(
    both: tuple[DrawList, DrawPlan], data: st.DataObject
) -> None:
    draw_list, plan = both
    values = data.draw(values_of(plan))
    key = run_draw(draw_list, plan, values=values).key
    more = DrawList(
        targets=draw_list.targets,
        inspectors=(*draw_list.inspectors, Inspector(id="one more")),
        recusals=draw_list.recusals,
    )
    planned_anew = evolve(plan, list_hash=more.list_hash)
    renamed = evolve(plan, title=f"{plan.title}1")
    later = evolve(plan, fixed_on=plan.fixed_on - timedelta(days=1))
    source = plan.seeds[-1]
    other = {**values, source.name: f"{values[source.name]}1"}
    if source.kind is not SeedKind.TEXT:
        other = {**values, source.name: f"{values[source.name]} 1"}
    keys = [
        key,
        run_draw(more, planned_anew, values=values).key,
        run_draw(draw_list, renamed, values=values).key,
        run_draw(draw_list, later, values=values).key,
        run_draw(draw_list, plan, values=other).key,
    ]
    assert len(set(keys)) == len(keys)
