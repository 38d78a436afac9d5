"""市监标创发〔2023〕108号: a notice of which only the year is known."""

from collections.abc import Callable
from datetime import date

from localstd.calendar import PartialDate
from localstd.law import Law, LimitInForce


class TestRevision:
    """“修订周期不得超过18个月”: said by one province of the standards that it lists."""

    def test_is_no_limit_for_all(self, held: Callable[..., LimitInForce | None]) -> None:
        assert held("local.revision", date(2024, 6, 1)) is None

    def test_is_shown_from_the_first_day_that_is_possible(self, law: Law) -> None:
        provision = law.provisions["lsr2023-revise-limit"]
        assert (provision.begins, provision.period.start) == (PartialDate(2023), date(2023, 1, 1))
