"""市监标创发〔2023〕108号: a notice of which only the year is known."""

from collections.abc import Callable
from datetime import date

from localstd.calendar import PartialDate
from localstd.law import Law, LimitInForce


class TestRevision:
    """“修订周期不得超过18个月”."""

    def test_holds_from_the_last_day_on_which_it_can_have_begun(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("local.revision", date(2023, 12, 30)) is None
        revision = held("local.revision", date(2023, 12, 31))
        assert revision is not None
        assert (revision.value, revision.unit) == (18, "month")

    def test_is_shown_from_the_first_such_day(self, law: Law) -> None:
        provision = law.provisions["lsr2023-revise-limit"]
        assert (provision.begins, provision.period.start) == (PartialDate(2023), date(2023, 1, 1))
