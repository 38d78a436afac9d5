"""Plans and results of draws as records: what is written is read back, and fits its schema."""

from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from localstd._attrs import evolve
from localstd.convert import (
    RecordError,
    draw_plan_from,
    draw_plan_of,
    draw_plan_record,
    draw_plan_schema,
    draw_result_of,
    draw_result_record,
    draw_result_schema,
    weights_of,
)
from localstd.supervision.draw import (
    DrawList,
    Drawn,
    DrawPlan,
    Inspector,
    Target,
    WeightTable,
    published_draw,
)
from localstd.testing.strategies.draws import draw_plans, draws, weight_tables

TEAS = DrawList(targets=tuple(Target(id=one) for one in "abc"), inspectors=(Inspector(id="li"),))
SETTINGS: dict[str, Any] = {
    "title": "示例",
    "place": "34",
    "fixed_on": "2026-03-02",
    "inspectors_per_target": 1,
    "strata": [{"stratum": "all", "ratio": "1/2"}],
    "seeds": [{"name": "双色球", "published_on": "2026-03-12"}],
}


@given(plan=draw_plans())
def test_a_plan_is_read_back_as_it_was_written(plan: DrawPlan) -> None:
    record = draw_plan_record(plan)
    Draft202012Validator(draw_plan_schema()).validate(record)
    assert draw_plan_of(record) == plan


@given(drawn=draws())
def test_a_result_is_read_back_as_it_was_written(drawn: Drawn) -> None:
    record = draw_result_record(published_draw(drawn))
    Draft202012Validator(draw_result_schema()).validate(record)
    assert draw_result_of(record) == published_draw(drawn)


@given(table=weight_tables())
def test_weights_are_read_back_as_they_were_written(table: WeightTable) -> None:
    record = draw_plan_record(evolve(draw_plan_from(SETTINGS, TEAS), weights=table))
    assert weights_of(record) == table


def test_a_plan_that_was_changed_is_refused() -> None:
    record = draw_plan_record(draw_plan_from(SETTINGS, TEAS))
    with pytest.raises(RecordError, match="plan_hash"):
        draw_plan_of({**record, "title": "另一方案"})


@pytest.mark.parametrize("ratio", ["1/2", "0.5", "0.500"])
def test_a_ratio_is_exact_however_it_is_written(ratio: str) -> None:
    plan = draw_plan_from({**SETTINGS, "strata": [{"stratum": "all", "ratio": ratio}]}, TEAS)
    assert draw_plan_record(plan)["strata"] == [{"stratum": "all", "number": 2, "ratio": "1/2"}]


@pytest.mark.parametrize(
    ("key", "value", "path"),
    [
        ("title", 1, "title"),
        ("inspectors_per_target", -1, "inspectors_per_target"),
        ("fixed_on", "2026-03", "fixed_on"),
        ("strata", {}, "strata"),
        ("strata", ["all"], "strata[0]"),
        ("strata", [{"stratum": "all"}], "strata[0].number"),
        ("strata", [{"stratum": "all", "ratio": "1/0"}], "strata[0].ratio"),
        ("strata", [{"stratum": "all", "ratio": "3/2"}], "strata[0].ratio"),
        ("strata", [{"stratum": "all", "ratio": "1e999999999"}], "strata[0].ratio"),
        ("strata", [{"stratum": "all", "of": 1}], "strata[0].of"),
        ("seeds", [{"name": "a", "published_on": "2026-03-12", "kind": "x"}], "seeds[0].kind"),
        ("seeds", [{"name": "a"}], "seeds[0].published_on"),
        ("weights", [], "weights"),
        ("weights", {"class": {"a": "x"}}, "weights.class.a"),
        ("weights", {"findings": {"x": 1}}, "weights.findings"),
        ("weights", {"size": {}}, "weights.size"),
        ("chosen", ["a"], "chosen"),
    ],
)
def test_a_setting_that_is_not_accepted_is_named_by_its_path(
    key: str, value: object, path: str
) -> None:
    with pytest.raises(RecordError) as refused:
        draw_plan_from({**SETTINGS, key: value}, TEAS)
    assert refused.value.key == path


@pytest.mark.parametrize(
    ("key", "value", "path"),
    [
        ("schema", "localstd-draw-plan/1", "schema"),
        ("values", {"双色球": 1}, "values.双色球"),
        ("targets", [{"target": "a"}], "targets[0].enterprise"),
        ("targets", [1], "targets[0]"),
        ("substitutions", [{"target": "a", "on": "2026-03-12"}], "substitutions[0].reason"),
        ("plan", {}, "plan.title"),
        ("plan", {"schema": "x", "list_hash": "", "plan_hash": "", **SETTINGS}, "plan.schema"),
    ],
)
def test_a_result_that_cannot_be_read_is_named_by_its_path(
    key: str, value: object, path: str
) -> None:
    plan = draw_plan_from(SETTINGS, TEAS)
    drawn = Drawn(draw_list=TEAS, plan=plan, values={"双色球": "1"})
    record = {**draw_result_record(published_draw(drawn)), key: value}
    with pytest.raises(RecordError) as refused:
        draw_result_of(record)
    assert refused.value.key == path


def test_inspectors_are_a_list_of_texts() -> None:
    plan = draw_plan_from(SETTINGS, TEAS)
    record: Any = draw_result_record(
        published_draw(Drawn(draw_list=TEAS, plan=plan, values={"双色球": "1"}))
    )
    for wrong, path in (("li", "targets[0].inspectors"), ([1], "targets[0].inspectors[0]")):
        record["targets"][0]["inspectors"] = wrong
        with pytest.raises(RecordError) as refused:
            draw_result_of(record)
        assert refused.value.key == path
