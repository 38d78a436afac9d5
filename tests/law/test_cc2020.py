"""民法典 arts 200-204, and 民法通则 art 154 before them: how days are counted."""

from datetime import date

import pytest

from localstd.law import Law


class TestArticle204:
    """第二百零四条：“期间的计算方法依照本法的规定，但是法律另有规定……的除外。”"""

    @pytest.mark.parametrize(
        ("start", "cited"),
        [
            (date(2020, 12, 31), ["gpcl-154"]),
            (date(2021, 1, 1), ["cc-201", "cc-202", "cc-203"]),
            (date(2021, 1, 2), ["cc-201", "cc-202", "cc-203"]),
        ],
    )
    def test_a_limit_names_the_general_rule_of_its_first_day(
        self, law: Law, start: date, cited: list[str]
    ) -> None:
        filing = law.on(start).limit("local.filing").leading
        assert [citation.provision for citation in law.counting(filing, start)] == cited

    def test_every_limit_that_ships_is_counted_by_it(self, law: Law) -> None:
        assert {limit.counting.first_day_source for limit in law.limits} == {"cc-201"}
