"""社会团体登记管理条例（2016修订）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate
from localstd.law import (
    Direction,
    FoundingFacts,
    LimitInForce,
    OrganisationFacts,
    Outcome,
    Verdict,
)
from localstd.numbers import CreditCode

EVE, FIRST, NEXT = date(2016, 2, 5), date(2016, 2, 6), date(2016, 2, 7)
EVE_OF_1998, FIRST_OF_1998 = date(1998, 10, 24), date(1998, 10, 25)
OF_AN_ORGANISATION = CreditCode.parse("51110000100000008N")
OF_A_COMPANY = CreditCode.parse("91152201078377449P")


class TestArticle3:
    """第三条第一款：“成立社会团体，应当经其业务主管单位审查同意，并依照本条例的规定进行登记。”

    第三款：“下列团体不属于本条例规定登记的范围”.
    """

    @pytest.mark.parametrize(
        ("registered", "outcome", "certainty"),
        [
            (PartialDate(2017, 5, 3), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2017, 5, 4), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2017, 5, 5), Outcome.BROKEN, Certainty.CERTAIN),
            (PartialDate(2017, 5), Outcome.BROKEN, Certainty.POSSIBLE),
            (PartialDate(2018), Outcome.BROKEN, Certainty.CERTAIN),
        ],
    )
    def test_registered_on_the_day_or_before(
        self,
        judged: Callable[..., Verdict],
        registered: PartialDate,
        outcome: Outcome,
        certainty: Certainty,
    ) -> None:
        facts = OrganisationFacts(
            form="organisation", registered=registered, asked_on=PartialDate(2017, 5, 4)
        )
        verdict = judged("group.registered-first", date(2017, 5, 4), facts)
        assert (verdict.outcome, verdict.certainty) == (outcome, certainty)

    def test_whose_registration_nobody_tells_is_unknown(
        self, judged: Callable[..., Verdict]
    ) -> None:
        facts = OrganisationFacts(asked_on=PartialDate(2017, 5, 4))
        assert judged("group.registered-first", NEXT, facts).missing == ("registered",)

    def test_is_asked_since_1998(self, based: Callable[..., tuple[str, ...]]) -> None:
        days = (EVE_OF_1998, FIRST_OF_1998)
        told = [based("group.registered-first", day) for day in days]
        assert told == [(), ("so2016-legal-person",)]

    @pytest.mark.parametrize("form", ["免于登记的团体", "by-law"])
    @pytest.mark.parametrize("registered", [None, PartialDate(2018)])
    def test_who_needs_no_registration_is_held_to_none(
        self, judged: Callable[..., Verdict], form: str, registered: PartialDate | None
    ) -> None:
        facts = OrganisationFacts(
            form=form, registered=registered, asked_on=PartialDate(2017, 5, 4)
        )
        told = [
            judged(f"group.{name}", date(2017, 5, 4), facts).outcome
            for name in ("registered-first", "made-by-organisation", "not-by-a-branch")
        ]
        assert told == [KEPT, KEPT, KEPT]

    def test_who_may_need_none_is_not_said_to_be_late(self, judged: Callable[..., Verdict]) -> None:
        facts = OrganisationFacts(registered=PartialDate(2018), asked_on=PartialDate(2017, 5, 4))
        assert judged("group.registered-first", date(2017, 5, 4), facts).missing == ("form",)

    def test_who_needs_none_is_said_since_the_revision_that_was_read(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        assert [based("group.registered-first", day) for day in (EVE, FIRST)] == [
            ("so2016-legal-person",),
            ("so2016-legal-person", "so2016-exempt", "so2016-by-law"),
        ]


FOUNDING = {
    "registration.consent": ("has_consent", "so2016-consent"),
    "registration.name": ("has_name", "so2016-name"),
    "registration.premises": ("has_premises", "so2016-premises"),
    "registration.staff": ("has_staff", "so2016-staff"),
    "registration.liability": ("is_liable", "so2016-liability"),
}
OTHERS = {
    "registration.members": "so2016-members",
    "registration.funds": "so2016-funds",
    "registration.no-similar": "so2016-refusal",
}
KEPT, BROKEN, UNKNOWN = Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN


class TestArticles9And10:
    """第九条、第十条：“由发起人向登记管理机关申请登记”、“有固定的住所”."""

    @pytest.mark.parametrize("name", FOUNDING)
    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_what_is_asked_of_founders(
        self, judged: Callable[..., Verdict], name: str, day: date
    ) -> None:
        told = [evolve(FoundingFacts(), **{FOUNDING[name][0]: has}) for has in (True, False, None)]
        outcomes = [judged(name, day, facts).outcome for facts in told]
        assert outcomes == [KEPT, BROKEN, UNKNOWN]

    def test_is_asked_since_the_revision_that_was_read(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        cited = {**{name: basis for name, (_, basis) in FOUNDING.items()}, **OTHERS}
        for name, basis in cited.items():
            assert [based(name, day) for day in (EVE, FIRST)] == [(), (basis,)]


class TestArticle10OfMembers:
    """第十条第一款第一项：“会员总数不得少于50个”."""

    @pytest.mark.parametrize(
        ("persons", "units", "outcome"),
        [
            (50, 0, KEPT),
            (49, 0, BROKEN),
            (0, 30, KEPT),
            (0, 29, BROKEN),
            (20, 30, KEPT),
            (19, 30, BROKEN),
            (49, 1, KEPT),
            (None, 50, KEPT),
            (None, 30, UNKNOWN),
            (49, None, UNKNOWN),
            (None, None, UNKNOWN),
        ],
    )
    def test_fifty_persons_or_thirty_units_or_fifty_of_both(
        self,
        judged: Callable[..., Verdict],
        persons: int | None,
        units: int | None,
        outcome: Outcome,
    ) -> None:
        facts = FoundingFacts(persons=persons, units=units)
        for day in (FIRST, NEXT):
            assert judged("registration.members", day, facts).outcome == outcome


class TestArticle10OfFunds:
    """第十条第一款第五项：“3万元以上活动资金”."""

    @pytest.mark.parametrize(
        ("reach", "funds", "outcome"),
        [
            ("全国性", 100_000, KEPT),
            ("national", 99_999, BROKEN),
            ("local", 30_000, KEPT),
            ("跨行政区域", 30_000, KEPT),
            ("across", 29_999, BROKEN),
            (None, 29_999, BROKEN),
            (None, 30_000, UNKNOWN),
            (None, 100_000, KEPT),
            ("local", None, UNKNOWN),
        ],
    )
    def test_more_of_one_that_is_national(
        self,
        judged: Callable[..., Verdict],
        reach: str | None,
        funds: int | None,
        outcome: Outcome,
    ) -> None:
        facts = FoundingFacts(reach=reach, funds=funds)
        for day in (FIRST, NEXT):
            assert judged("registration.funds", day, facts).outcome == outcome


class TestArticle12:
    """第十二条第一款：“之日起60日内，作出准予或者不予登记的决定”."""

    def test_sixty_days_at_most(self, held: Callable[..., LimitInForce | None]) -> None:
        found = [held("group.registration", day) for day in (EVE, FIRST, NEXT)]
        assert [limit and (limit.value, limit.unit, limit.direction) for limit in found] == [
            None,
            (60, "day", Direction.AT_MOST),
            (60, "day", Direction.AT_MOST),
        ]


class TestArticle12OfCertificates:
    """第十二条第一款：“发给《社会团体法人登记证书》”."""

    @pytest.mark.parametrize("day", [FIRST_OF_1998, FIRST, date(2019, 1, 9)])
    @pytest.mark.parametrize(
        ("has", "outcome"),
        [(True, Outcome.KEPT), (False, Outcome.BROKEN), (None, Outcome.UNKNOWN)],
    )
    def test_who_is_registered_has_one(
        self,
        judged: Callable[..., Verdict],
        day: date,
        has: bool | None,  # noqa: FBT001  what is told
        outcome: Outcome,
    ) -> None:
        facts = OrganisationFacts(form="organisation", has_certificate=has)
        assert judged("group.certificate", day, facts).outcome == outcome

    def test_the_platform_asks_for_it_too_since_2019(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (EVE_OF_1998, FIRST_OF_1998, date(2019, 1, 8), date(2019, 1, 9))
        assert [based("group.certificate", day)[:1] for day in days] == [
            (),
            ("so2016-certificate",),
            ("so2016-certificate",),
            ("gs2019-platform-docs",),
        ]


class TestArticle12OfCreditCodes:
    """第十二条第一款：“准予登记的”: its credit code begins with 51, which is read from GB 32100."""

    def test_that_of_another_body_is_warned_of(self, judged: Callable[..., Verdict]) -> None:
        codes = (OF_AN_ORGANISATION, OF_A_COMPANY, None)
        told = [
            judged("group.credit-code", FIRST, OrganisationFacts(form=form, credit_code=code))
            for form, code in (*(("organisation", one) for one in codes), (None, OF_A_COMPANY))
        ]
        assert [(one.outcome, one.is_reading) for one in told] == [
            (Outcome.KEPT, False),
            (Outcome.BROKEN, True),
            (Outcome.UNKNOWN, False),
            (Outcome.UNKNOWN, False),
        ]

    @pytest.mark.parametrize("form", ["exempt", "by-law"])
    def test_of_who_needs_no_registration_none_is_asked(
        self, judged: Callable[..., Verdict], form: str
    ) -> None:
        facts = OrganisationFacts(form=form, credit_code=OF_A_COMPANY)
        assert judged("group.credit-code", FIRST, facts).outcome is KEPT


class TestArticle13:
    """第十三条第二项：“已有业务范围相同或者相似的社会团体，没有必要成立的”."""

    @pytest.mark.parametrize(
        ("has_similar", "is_needed", "outcome"),
        [
            (False, None, KEPT),
            (True, True, KEPT),
            (None, True, KEPT),
            (True, False, BROKEN),
            (True, None, UNKNOWN),
            (None, False, UNKNOWN),
        ],
    )
    def test_a_similar_one_that_is_enough_stands_in_the_way(
        self,
        judged: Callable[..., Verdict],
        has_similar: bool | None,  # noqa: FBT001  what is told
        is_needed: bool | None,  # noqa: FBT001  what is told
        outcome: Outcome,
    ) -> None:
        facts = FoundingFacts(has_similar=has_similar, is_needed=is_needed)
        for day in (FIRST, NEXT):
            assert judged("registration.no-similar", day, facts).outcome == outcome


class TestArticle15:
    """第十五条：“自批准成立之日起即具有法人资格的社会团体”."""

    @pytest.mark.parametrize("day", [FIRST, date(2019, 1, 9)])
    @pytest.mark.parametrize(
        ("form", "has", "outcome", "certainty"),
        [
            ("by-law", True, KEPT, Certainty.CERTAIN),
            ("by-law", False, BROKEN, Certainty.POSSIBLE),
            ("by-law", None, UNKNOWN, Certainty.CERTAIN),
            ("exempt", False, KEPT, Certainty.CERTAIN),
            ("exempt", None, KEPT, Certainty.CERTAIN),
            (None, False, UNKNOWN, Certainty.CERTAIN),
        ],
    )
    def test_who_is_a_legal_person_already_may_still_wait_for_the_certificate(  # noqa: PLR0913  one row of the table
        self,
        judged: Callable[..., Verdict],
        *,
        day: date,
        form: str | None,
        has: bool | None,
        outcome: Outcome,
        certainty: Certainty,
    ) -> None:
        facts = OrganisationFacts(form=form, has_certificate=has)
        verdict = judged("group.certificate", day, facts)
        assert (verdict.outcome, verdict.certainty) == (outcome, certainty)


class TestArticle17:
    """第十七条第一款：“不具有法人资格”."""

    @pytest.mark.parametrize("day", [FIRST_OF_1998, FIRST, date(2026, 1, 1)])
    @pytest.mark.parametrize(
        ("form", "outcome"),
        [
            ("分支机构", Outcome.BROKEN),
            ("organisation", Outcome.KEPT),
            ("unregistered", Outcome.KEPT),
            ("a club", Outcome.UNKNOWN),
        ],
    )
    def test_a_branch_makes_none_in_its_own_name(
        self, judged: Callable[..., Verdict], day: date, form: str, outcome: Outcome
    ) -> None:
        facts = OrganisationFacts(form=form)
        assert judged("group.not-by-a-branch", day, facts).outcome == outcome


class TestArticle17OfScope:
    """第十七条第一款：“在该社会团体授权的范围内开展活动、发展会员”."""

    @pytest.mark.parametrize(
        ("form", "is_authorised", "outcome"),
        [
            ("branch", True, KEPT),
            ("branch", False, BROKEN),
            ("branch", None, UNKNOWN),
            ("organisation", False, KEPT),
            (None, True, UNKNOWN),
        ],
    )
    def test_a_branch_works_within_what_is_authorised(
        self,
        judged: Callable[..., Verdict],
        form: str | None,
        is_authorised: bool | None,  # noqa: FBT001  what is told
        outcome: Outcome,
    ) -> None:
        facts = OrganisationFacts(form=form, is_authorised=is_authorised)
        for day in (FIRST, NEXT):
            assert judged("group.branch-authorised", day, facts).outcome == outcome

    def test_is_asked_since_the_revision_that_was_read(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        told = [based("group.branch-authorised", day) for day in (EVE, FIRST)]
        assert told == [(), ("so2016-branch-scope",)]


class TestArticle30:
    """第三十条：“超出章程规定的宗旨和业务范围进行活动的”."""

    @pytest.mark.parametrize("day", [FIRST, NEXT, date(2019, 1, 8), date(2019, 1, 9)])
    @pytest.mark.parametrize(
        ("lies_within", "outcome"),
        [(True, Outcome.KEPT), (False, Outcome.BROKEN), (None, Outcome.UNKNOWN)],
    )
    def test_keeps_to_its_charter(
        self,
        judged: Callable[..., Verdict],
        day: date,
        lies_within: bool | None,  # noqa: FBT001  what is told
        outcome: Outcome,
    ) -> None:
        facts = OrganisationFacts(in_charter=lies_within)
        assert judged("group.charter", day, facts).outcome == outcome


class TestArticle30OfSuspension:
    """第三十条：“可以限期停止活动”."""

    @pytest.mark.parametrize("day", [FIRST, NEXT, date(2019, 1, 8), date(2019, 1, 9)])
    @pytest.mark.parametrize(
        ("suspended", "outcome"),
        [(False, Outcome.KEPT), (True, Outcome.BROKEN), (None, Outcome.UNKNOWN)],
    )
    def test_who_is_ordered_to_stop_stops(
        self,
        judged: Callable[..., Verdict],
        day: date,
        suspended: bool | None,  # noqa: FBT001  what is told
        outcome: Outcome,
    ) -> None:
        facts = OrganisationFacts(is_suspended=suspended)
        assert judged("group.not-suspended", day, facts).outcome == outcome

    def test_the_regulations_of_groups_ask_it_too_since_2019(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (EVE, FIRST, date(2019, 1, 8), date(2019, 1, 9))
        assert [based("group.not-suspended", day)[:1] for day in days] == [
            (),
            ("so2016-suspension",),
            ("so2016-suspension",),
            ("gs2019-suspended",),
        ]
