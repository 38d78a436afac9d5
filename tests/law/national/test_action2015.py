"""贯彻实施《深化标准化工作改革方案》行动计划（2015-2016年）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import Certainty
from localstd.law import Law, NumberFacts, Outcome, Track, Verdict


class TestPart1:
    """一：“不再下达新的强制性行业标准和地方标准计划”."""

    @pytest.mark.parametrize("day", [date(2015, 8, 29), date(2017, 1, 1)])
    def test_does_not_hold_outside_its_days(self, law: Law, day: date) -> None:
        assert law.on(day).get_rule("local.mandatory-freeze") is None

    @pytest.mark.parametrize("day", [date(2015, 8, 30), date(2016, 12, 31)])
    def test_stops_new_plans_of_mandatory_standards(
        self, judged: Callable[..., Verdict], day: date
    ) -> None:
        verdicts = [
            judged(
                "local.mandatory-freeze",
                day,
                NumberFacts(place_code="12", claims_mandatory=mandatory),
            )
            for mandatory in (True, False)
        ]
        assert [verdict.outcome for verdict in verdicts] == [Outcome.BROKEN, Outcome.KEPT]
        assert verdicts[0].certainty is Certainty.POSSIBLE  # other law may keep it

    def test_leaves_the_environment_alone(self, law: Law) -> None:
        held = law.on(date(2016, 1, 1), track=Track.ENVIRONMENT)
        assert held.get_rule("local.mandatory-freeze") is None
