"""民法典: how days are counted since 2021."""

from datetime import date

import pytest

from localstd.calendar import GENERAL_COUNTING, Months, china_calendar, deadline
from localstd.law import Law


class TestArticle204:
    """第二百零四条：“期间的计算方法依照本法的规定，但是法律另有规定或者当事人另有约定的除外。”"""

    @pytest.mark.parametrize("start", [date(2021, 1, 1), date(2021, 1, 2)])
    def test_a_limit_names_the_general_rule_of_its_first_day(self, law: Law, start: date) -> None:
        filing = law.on(start).limit("local.filing").leading
        cited = [citation.provision for citation in law.counting(filing, start)]
        assert cited == ["cc-201", "cc-202", "cc-203"]

    def test_the_calendar_takes_its_days_from_the_provisions(self, law: Law) -> None:
        principles = GENERAL_COUNTING.earlier
        assert principles is not None
        for counting in (GENERAL_COUNTING, principles):
            named = {law.provisions[source].certain_period.start for source in counting.sources}
            assert named == {counting.since}

    def test_no_limit_that_ships_is_counted_otherwise(self, law: Law) -> None:
        assert {limit.counting.first_day_source for limit in law.limits} == {"cc-201"}

    @pytest.mark.parametrize("start", [date(2019, 8, 1), date(2024, 7, 4)])
    def test_a_count_cites_the_provisions_as_the_law_does(self, law: Law, start: date) -> None:
        counted = deadline(start, Months(1), calendar=china_calendar())
        told = " ".join(f"{step.zh} {step.en}" for step in counted.explain())
        for source in GENERAL_COUNTING.on(start).sources:
            cited = law.provisions.cite(source).wording
            assert (source not in told, cited.zh in told, cited.en in told) == (True, True, True)
