"""关于培育和发展团体标准的指导意见（2016）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import OrganisationFacts, OrganisationForm, Outcome, Verdict

EVE, FIRST, NEXT = date(2016, 2, 28), date(2016, 2, 29), date(2016, 3, 1)


class TestPoint2:
    """二（原文未核）：“具有法人资格的社会团体、产业技术联盟”."""

    @pytest.mark.parametrize("day", [FIRST, NEXT, date(2017, 12, 14)])
    @pytest.mark.parametrize(
        ("form", "outcome"),
        [
            ("organisation", Outcome.KEPT),
            ("产业技术联盟", Outcome.KEPT),
            ("branch", Outcome.KEPT),
            ("未登记的联盟", Outcome.BROKEN),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_registered_ones_make_group_standards(
        self, judged: Callable[..., Verdict], day: date, form: str | None, outcome: Outcome
    ) -> None:
        """A branch is part of one: another rule says that it makes none in its own name."""
        facts = OrganisationFacts(form=form)
        assert judged("group.made-by-organisation", day, facts).outcome == outcome

    def test_what_it_is_not_is_told(self, judged: Callable[..., Verdict]) -> None:
        facts = OrganisationFacts(form="unregistered")
        told = judged("group.made-by-organisation", FIRST, facts).facts
        assert dict(told) == {"form": OrganisationForm.UNREGISTERED.wording}

    def test_is_asked_until_the_trial_regulations(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (EVE, FIRST, date(2017, 12, 14), date(2017, 12, 15))
        assert [based("group.made-by-organisation", day)[:1] for day in days] == [
            (),
            ("gs2016-who",),
            ("gs2016-who",),
            ("gs2017t-def",),
        ]
