"""Indicators count standings in one pass, each by its own definition."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from localstd.statistics import Indicator, count
from localstd.storage import Standing
from localstd.testing.strategies.plugins import indicators
from localstd.wording import Wording

STAGES = ("10", "60", "90")


def of_stage(stage: str) -> Indicator:
    words = Wording(f"环节{stage}", f"stage {stage}")
    return Indicator(
        name=f"stage-{stage}",
        wording=words,
        definition=words,
        counts=lambda standing: standing.stage == stage,
    )


def standing(stage: str) -> Standing:
    return Standing(matter="1", version=1, procedure="making", track="ordinary", stage=stage)


@given(st.lists(st.sampled_from(STAGES)))
def test_each_standing_is_counted_where_its_definition_says(stages: list[str]) -> None:
    counted = count(map(of_stage, STAGES), map(standing, stages))
    assert counted == {f"stage-{stage}": stages.count(stage) for stage in STAGES}


def test_what_none_counts_is_nought() -> None:
    assert count([of_stage("60")], []) == {"stage-60": 0}


def test_no_indicator_counts_nothing() -> None:
    assert count([], [standing("60")]) == {}


def test_standings_are_passed_through_once() -> None:
    seen: list[str] = []

    def passing() -> Iterator[Standing]:
        for stage in STAGES:
            seen.append(stage)
            yield standing(stage)

    count(map(of_stage, STAGES), passing())
    assert seen == list(STAGES)


@given(
    st.lists(indicators(), max_size=3, unique_by=lambda one: one.name),
    st.lists(st.sampled_from(STAGES)),
)
def test_no_indicator_counts_more_than_there_are(asked: list[Indicator], stages: list[str]) -> None:
    counted = count(asked, map(standing, stages))
    assert counted.keys() == {one.name for one in asked}
    assert all(0 <= figure <= len(stages) for figure in counted.values())


def test_order_does_not_matter() -> None:
    there = [standing(stage) for stage in ("60", "10", "60")]
    asked = [of_stage(stage) for stage in STAGES]
    assert count(asked, there) == count(asked[::-1], there[::-1])
