"""Who may make group standards: every condition, by the law of a day."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.law import OrganisationFacts, OrganisationForm, Outcome, Verdict, china_law
from localstd.numbers import CreditCode, GroupCode
from localstd.testing.strategies.transitions import days_of_transition, organisations
from localstd.transition import Eligibility, Standing, assess_eligibility
from localstd.transition.eligibility.asking import Asked

PROVISIONS = china_law().provisions
SOCIETY = OrganisationFacts(
    form="organisation",
    registered=PartialDate(2015, 3, 2),
    has_certificate=True,
    credit_code=CreditCode.parse("51110000100000008N"),
    in_charter=True,
    has_staff=True,
    has_department=True,
    has_procedures=True,
    has_ip_policy=True,
    is_suspended=False,
    code=GroupCode.parse("TEA"),
    code_is_free=True,
)
TOLD = [one.name for one in OrganisationFacts.__attrs_attrs__]  # type: ignore[attr-defined]  # any house value has them
SINCE_1998 = (
    *("group.not-by-a-branch", "group.registered-first"),
    *("group.certificate", "group.credit-code"),
)
SINCE_2016 = ("group.charter", "group.not-suspended")
CAPACITY = ("group.staff", "group.department", "group.procedures", "group.ip-policy")

days = st.dates(date(1985, 1, 1), date(2030, 12, 31)) | days_of_transition()


def standings(found: Eligibility) -> dict[str, str]:
    return {one.name: one.standing.value for one in found.conditions}


@given(facts=organisations(), day=days)
def test_every_condition_cites_what_is_in_force_on_the_day(
    facts: OrganisationFacts, day: date
) -> None:
    for one in assess_eligibility(facts, day).conditions:
        assert one.citations
        periods = [PROVISIONS[cited.provision].certain_period for cited in one.citations]
        assert all(day in period for period in periods)
        assert one.document.zh
        assert one.document.en


@given(facts=organisations(), day=days)
def test_a_standing_says_what_it_rests_on(facts: OrganisationFacts, day: date) -> None:
    for one in assess_eligibility(facts, day).conditions:
        assert bool(one.untold) == (one.standing is Standing.UNKNOWN)
        assert bool(one.facts) == (one.standing is Standing.MISSING)
        assert (one.reason is not None) == (one.standing is Standing.NOT_APPLICABLE)
        assert not (one.closes and one.is_open)


@given(facts=organisations(), day=days, hidden=st.sets(st.sampled_from(TOLD)))
@example(
    facts=OrganisationFacts(registered=PartialDate(2017, 1, 2), asked_on=PartialDate(2017, 1, 2)),
    day=date(2017, 1, 1),
    hidden={"asked_on"},
)
@example(
    facts=OrganisationFacts(form="exempt", registered=PartialDate(2018), has_certificate=False),
    day=date(2017, 1, 1),
    hidden={"form"},
)
def test_hiding_a_fact_never_turns_the_answer_round(
    facts: OrganisationFacts, day: date, hidden: set[str]
) -> None:
    known = assess_eligibility(facts, day).is_eligible
    guessed = assess_eligibility(evolve(facts, **dict.fromkeys(hidden)), day).is_eligible
    assert guessed in {known, None}


@pytest.mark.parametrize(
    ("day", "asked"),
    [
        (date(1998, 10, 24), ()),
        (date(1998, 10, 25), SINCE_1998),
        (date(2016, 2, 5), SINCE_1998),
        (date(2016, 2, 6), (*SINCE_1998, *SINCE_2016)),
        (date(2016, 2, 28), (*SINCE_1998, *SINCE_2016)),
        (date(2016, 2, 29), ("group.made-by-organisation", *SINCE_1998, *SINCE_2016)),
        (date(2017, 12, 14), ("group.made-by-organisation", *SINCE_1998, *SINCE_2016)),
        (
            date(2017, 12, 15),
            ("group.made-by-organisation", *SINCE_1998, *SINCE_2016, *CAPACITY),
        ),
        (date(2019, 1, 8), ("group.made-by-organisation", *SINCE_1998, *SINCE_2016, *CAPACITY)),
        (
            date(2019, 1, 9),
            ("group.made-by-organisation", *SINCE_1998, *SINCE_2016, *CAPACITY, "group.code"),
        ),
    ],
)
def test_what_is_asked_grows_from_regime_to_regime(day: date, asked: tuple[str, ...]) -> None:
    found = assess_eligibility(SOCIETY, day)
    assert {one.name for one in found.conditions} == set(asked)
    knows_groups = day >= date(2016, 2, 29)
    assert (found.silence is None) == knows_groups
    assert found.is_eligible is (True if knows_groups else None)


def test_before_group_standards_it_says_so_and_cites_policy_where_there_is_some() -> None:
    days_before = (date(2014, 6, 1), date(2015, 4, 2), date(2015, 4, 3), date(2016, 2, 28))
    found = [assess_eligibility(SOCIETY, day) for day in days_before]
    assert all(one.silence is not None and one.is_eligible is None for one in found)
    assert [[cited.provision for cited in one.citations] for one in found] == [
        [],
        [],
        ["seed-alliance"],
        ["seed-alliance"],
    ]


@pytest.mark.parametrize("form", ["organisation", "产业技术联盟"])
def test_a_registered_one_that_has_everything_may(form: str) -> None:
    found = assess_eligibility(evolve(SOCIETY, form=form), date(2026, 7, 1))
    assert set(standings(found).values()) == {"met"}
    assert found.is_eligible is True


def test_a_branch_may_not_whatever_it_has() -> None:
    found = assess_eligibility(evolve(SOCIETY, form="分支机构"), date(2026, 7, 1))
    assert [one.name for one in found.missing] == ["group.not-by-a-branch"]
    assert found.missing[0].facts == {"form": OrganisationForm.BRANCH.wording}
    of_its_organisation = {n for n, said in standings(found).items() if said == "not-applicable"}
    assert of_its_organisation == {
        *("group.registered-first", "group.certificate", "group.credit-code", "group.code")
    }
    assert found.is_eligible is False


@pytest.mark.parametrize(
    ("form", "not_asked"),
    [
        ("exempt", {"group.registered-first", "group.certificate", "group.credit-code"}),
        ("by-law", {"group.registered-first", "group.credit-code"}),
    ],
)
def test_a_body_that_needs_no_registration_may_and_is_asked_for_all_else(
    form: str, not_asked: set[str]
) -> None:
    body = evolve(SOCIETY, form=form, registered=None, credit_code=None)
    found = assess_eligibility(body, date(2026, 7, 1))
    assert found.is_eligible is True
    assert {n for n, said in standings(found).items() if said == "not-applicable"} == not_asked
    lacking = assess_eligibility(evolve(body, has_ip_policy=False), date(2026, 7, 1))
    assert [one.name for one in lacking.missing] == ["group.ip-policy"]


@pytest.mark.parametrize(("form", "is_eligible"), [("exempt", True), ("by-law", None)])
def test_who_waits_for_its_certificate_lacks_it_perhaps(
    form: str,
    is_eligible: bool | None,  # noqa: FBT001  what is expected
) -> None:
    waiting = evolve(SOCIETY, form=form, registered=None, has_certificate=False)
    assert assess_eligibility(waiting, date(2026, 7, 1)).is_eligible is is_eligible


def test_an_alliance_that_is_not_registered_lacks_registration_alone() -> None:
    found = assess_eligibility(evolve(SOCIETY, form="unregistered"), date(2018, 5, 1))
    assert [one.name for one in found.missing] == ["group.made-by-organisation"]
    assert found.missing[0].document.zh == "社会团体法人登记证书"


def test_of_whom_nothing_is_told_nothing_is_said() -> None:
    found = assess_eligibility(OrganisationFacts(), date(2026, 7, 1))
    assert {*standings(found).values()} == {"unknown"}
    assert found.is_eligible is None
    assert len(found.unknown) == len(found.conditions)


def test_what_is_missing_names_the_document_that_would_show_it() -> None:
    lacking = evolve(SOCIETY, has_ip_policy=False, is_suspended=True)
    found = assess_eligibility(lacking, date(2026, 7, 1))
    assert [(one.name, one.document.zh) for one in found.missing] == [
        ("group.ip-policy", "标准知识产权管理制度"),
        ("group.not-suspended", "停止活动期限届满或者撤销该决定的证明"),
    ]
    assert [one.citations[0].checked for one in found.missing] == [True, False]


def test_the_credit_code_of_another_body_warns_and_closes_nothing() -> None:
    company = evolve(SOCIETY, credit_code=CreditCode.parse("91152201078377449P"))
    found = assess_eligibility(company, date(2026, 7, 1))
    assert [(one.name, one.is_reading, one.closes) for one in found.missing] == [
        ("group.credit-code", True, False)
    ]
    assert found.is_eligible is True


@pytest.mark.parametrize(
    ("registered", "is_eligible"),
    [
        (PartialDate(2017, 5, 1), True),
        (PartialDate(2017, 5, 2), False),
        (PartialDate(2017, 5), None),
        (PartialDate(2017), None),
        (PartialDate(2018), False),
    ],
)
def test_registration_is_held_against_the_day_asked(
    registered: PartialDate,
    is_eligible: bool | None,  # noqa: FBT001  what is expected
) -> None:
    found = assess_eligibility(evolve(SOCIETY, registered=registered), date(2017, 5, 1))
    assert found.is_eligible is is_eligible


def test_registration_is_held_against_the_day_of_which_the_law_is_asked() -> None:
    told_for_another_day = evolve(SOCIETY, asked_on=PartialDate(2014))
    assert assess_eligibility(told_for_another_day, date(2017, 5, 1)).is_eligible is True


def test_a_rule_of_a_plugin_may_keep_facts_in_its_own_words() -> None:
    met = assess_eligibility(SOCIETY, date(2026, 7, 1)).conditions[0]
    asked = Asked(judge=lambda _: Verdict(outcome=Outcome.KEPT, facts={"why": "seen"}), met=met)
    assert asked.of(SOCIETY) is met


@given(facts=organisations(), day=days)
def test_between_two_changes_of_law_the_answer_is_the_same(
    facts: OrganisationFacts, day: date
) -> None:
    told = evolve(facts, registered=None)
    boundaries = {*china_law().boundaries()}
    following = day + timedelta(days=1)
    if following not in boundaries:
        assert standings(assess_eligibility(told, day)) == standings(
            assess_eligibility(told, following)
        )
