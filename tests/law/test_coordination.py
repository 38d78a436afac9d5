"""What departments settle between them, and what a city makes standards for."""

from datetime import date

import pytest

from localstd.law import (
    CityNeedFacts,
    MechanismFacts,
    Outcome,
    ResolutionFacts,
    Track,
    Verdict,
    china_law,
)

EVE, FIRST = date(2017, 12, 31), date(2018, 1, 1)
KEPT, BROKEN, UNKNOWN = Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN


def judged(rule: str, facts: object, day: date = FIRST, track: Track = Track.ORDINARY) -> Verdict:
    return china_law().on(day, track=track).rule(rule).judge(facts)


@pytest.mark.parametrize(
    "rule", ["coordination.mechanism", "coordination.consulted-first", "local.city-need"]
)
def test_nothing_is_asked_before_the_law_of_2017(rule: str) -> None:
    assert china_law().on(EVE).get_rule(rule) is None
    assert china_law().on(FIRST).get_rule(rule) is not None


class TestArticle6:
    """第六条第二款：“设区的市级以上地方人民政府可以根据工作需要建立标准化协调机制”."""

    @pytest.mark.parametrize("track", Track)
    @pytest.mark.parametrize(
        ("place", "outcome"),
        [(None, KEPT), ("34", KEPT), ("3401", KEPT), ("340104", BROKEN), ("340100", KEPT)],
    )
    def test_a_county_is_not_named(self, place: str | None, outcome: Outcome, track: Track) -> None:
        found = judged("coordination.mechanism", MechanismFacts(place_code=place), track=track)
        assert (found.outcome, found.is_reading) == (outcome, outcome is BROKEN)


class TestArticle33:
    """第三十三条：“组织协商；协商不成的，由国务院标准化协调机制解决”."""

    @pytest.mark.parametrize("place", [None, "34", "3401"])
    @pytest.mark.parametrize("told", [True, False, None])
    def test_one_consults_first_and_at_places_by_analogy(
        self, place: str | None, *, told: bool | None
    ) -> None:
        facts = MechanismFacts(place_code=place, was_consulted=told)
        found = judged("coordination.consulted-first", facts)
        assert found.outcome is {True: KEPT, False: BROKEN, None: UNKNOWN}[told]
        assert found.is_reading == (told is False and place is not None)


class TestTheOpinion:
    """(四)：“推动标准制定实施中各项工作任务的有效落实”."""

    @pytest.mark.parametrize(("open_", "outcome"), [(("1",), BROKEN), ((), KEPT), (None, UNKNOWN)])
    def test_no_task_is_left_open(self, open_: tuple[str, ...] | None, outcome: Outcome) -> None:
        found = judged("coordination.followed-up", ResolutionFacts(not_done=open_), EVE)
        assert (found.outcome, found.is_reading) == (outcome, outcome is BROKEN)

    def test_nothing_is_asked_before_the_opinion(self) -> None:
        days = date(2015, 4, 2), date(2015, 4, 3)
        found = [china_law().on(day).get_rule("coordination.followed-up") for day in days]
        assert [one is None for one in found] == [True, False]


class TestArticle13:
    """第十三条第二款：“根据本行政区域的特殊需要”."""

    @pytest.mark.parametrize(("need", "outcome"), [("滨海", KEPT), ("", BROKEN), (None, UNKNOWN)])
    def test_a_need_is_stated(self, need: str | None, outcome: Outcome) -> None:
        found = judged("local.city-need", CityNeedFacts(need=need))
        assert (found.outcome, found.is_reading) == (outcome, outcome is BROKEN)
