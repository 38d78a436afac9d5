"""深化标准化工作改革方案（2015）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Outcome, PilotFacts, Verdict


class TestPilot:
    """三（五）：“逐步取消备案管理”, and “改革试点”: where, is not told."""

    @pytest.mark.parametrize(
        ("in_pilot", "outcome"),
        [(True, Outcome.KEPT), (False, Outcome.UNKNOWN), (None, Outcome.UNKNOWN)],
    )
    def test_outside_the_pilot_nothing_is_known(
        self, judged: Callable[..., Verdict], *, in_pilot: bool | None, outcome: Outcome
    ) -> None:
        facts = PilotFacts(in_pilot=in_pilot)
        assert judged("enterprise.pilot", date(2015, 3, 11), facts).outcome == outcome

    def test_is_asked_from_its_first_day_until_the_opinion_stands_beside_it(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (date(2015, 3, 10), date(2015, 3, 11), date(2015, 4, 2))
        own = ("reform2015-ent-pilot", "reform2015-ent")
        assert [based("enterprise.pilot", day) for day in days] == [(), own, own]
