"""The lawful ways out: open, closed or not to be told; their steps, and what they cost in time."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate, WorkCalendar
from localstd.law import (
    AllianceWay,
    FoundingFacts,
    JointFacts,
    Law,
    OrganisationFacts,
    ScopeFacts,
    Track,
)
from localstd.numbers import CreditCode, GroupCode
from localstd.places import PlaceCodeError
from localstd.testing import law_of_a_place
from localstd.testing.strategies.transitions import alliances, days_of_transition
from localstd.transition import Alliance, Standing
from localstd.transition import ways as ways_of_the_nation
from localstd.transition.guidance import guidance_on

LAW = law_of_a_place("46")
PROVISIONS = LAW.provisions
ways = partial(ways_of_the_nation, law=LAW)
DAY = date(2026, 7, 1)
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
)
FOUNDERS = FoundingFacts(
    reach="local",
    has_consent=True,
    persons=0,
    units=30,
    has_name=True,
    has_premises=True,
    has_staff=True,
    funds=30_000,
    is_liable=True,
    has_similar=False,
)
ALLIANCE = Alliance(
    name="绿茶联盟",
    organisation=evolve(SOCIETY, form="unregistered", registered=None, has_certificate=None),
    founding=FOUNDERS,
    host=SOCIETY,
    joint=JointFacts(enterprises=12, same_chain=True),
    scope=ScopeFacts(ground="高山气候", national_exists=False),
    place_code="46",
)
OF_ORGANISATIONS: Mapping[str, object] = {
    **dict.fromkeys(("in_charter", "has_staff", "has_department"), True),
    **dict.fromkeys(("has_procedures", "has_ip_policy", "has_certificate"), True),
    "is_suspended": False,
    "is_authorised": True,
    "registered": PartialDate(2000),
    "credit_code": SOCIETY.credit_code,
}
#: What would meet every condition that can be met: of each part of what is told of an alliance.
MET: Mapping[str, Mapping[str, object]] = {
    "organisation": OF_ORGANISATIONS,
    "host": OF_ORGANISATIONS,
    "founding": {
        **dict.fromkeys(("has_consent", "has_name", "has_premises", "has_staff"), True),
        **dict.fromkeys(("is_liable", "is_needed"), True),
        "has_similar": False,
        "funds": 100_000,
    },
    "joint": {"enterprises": 5, "same_chain": True},
    "scope": {"ground": "高山气候", "national_exists": False, "is_local_specialty": True},
}

days = st.dates(date(1985, 1, 1), date(2030, 12, 31)) | days_of_transition()


def opened(alliance: Alliance, day: date) -> list[bool | None]:
    return [way.is_open for way in ways(alliance, day)]


def fields_of(value: object) -> list[str]:
    names = (one.name for one in type(value).__attrs_attrs__)  # type: ignore[attr-defined]  # a house value
    return [name for name in names if getattr(value, name) is not None]


@given(alliance=alliances(), day=days)
@example(alliance=Alliance(), day=date(1990, 1, 1))
def test_conditions_steps_and_bases_are_cited_from_the_law_of_the_day(
    alliance: Alliance, day: date
) -> None:
    for way in ways(alliance, day):
        each = [one.citations for one in way.conditions]
        each += [one.citations for one in way.steps]
        assert all(each)
        cited = (one.provision for citations in (way.citations, *each) for one in citations)
        assert all(day in PROVISIONS[one].certain_period for one in cited)
        assert way.silence or (way.citations and way.steps)


@given(alliance=alliances(), day=days)
def test_all_four_are_listed_and_a_closed_one_says_what_would_open_it(
    alliance: Alliance, day: date
) -> None:
    for way in ways(alliance, day):
        assert (way.is_open is False) == bool(way.closed_by)
        assert all(one.document.zh and one.document.en for one in way.closed_by)
        assert not (way.is_open is True and way.open_questions)
        assert not ({*map(id, way.closed_by)} & {*map(id, way.warnings)})
    assert tuple(way.name for way in ways(alliance, day)) == tuple(AllianceWay)


@given(alliance=alliances(), day=days)
def test_where_the_law_is_silent_nothing_is_open_closed_or_dated(
    alliance: Alliance, day: date
) -> None:
    for way in ways(alliance, day):
        if way.silence:
            assert (way.is_open, way.closed_by, way.length) == (None, (), (None, None))
        else:
            assert way.earliest is not None


@given(alliance=alliances(), day=days, data=st.data())
def test_hiding_facts_never_turns_open_into_closed_or_closed_into_open(
    alliance: Alliance, day: date, data: st.DataObject
) -> None:
    hidden = alliance
    for part in ("organisation", "founding", "host", "joint", "scope"):
        told = fields_of(getattr(alliance, part))
        names = data.draw(st.sets(st.sampled_from(told))) if told else set()
        hidden = evolve(hidden, **{part: evolve(getattr(hidden, part), **dict.fromkeys(names))})
    for known, guessed in zip(opened(alliance, day), opened(hidden, day), strict=True):
        assert guessed in {known, None}


@given(
    alliance=alliances(),
    day=days,
    more=st.fixed_dictionaries(
        {part: st.sets(st.sampled_from(sorted(meets))) for part, meets in MET.items()}
    ),
)
@example(
    alliance=Alliance(host=OrganisationFacts(asked_on=PartialDate(1999))),
    day=date(2017, 1, 1),
    more={"host": {"registered"}},
)
def test_meeting_more_never_closes_a_way(
    alliance: Alliance, day: date, more: Mapping[str, set[str]]
) -> None:
    met = alliance
    for part, names in more.items():
        change = {name: MET[part][name] for name in names}
        met = evolve(met, **{part: evolve(getattr(met, part), **change)})
    for before, after in zip(opened(alliance, day), opened(met, day), strict=True):
        assert after is not False or before is False
        assert before is not True or after is True


@given(day=days, form=st.sampled_from(["unregistered", "branch"]))
def test_registration_closes_no_way_that_was_open(day: date, form: str) -> None:
    """What founders of an alliance prepared counts for the organisation that they found."""
    founders = evolve(ALLIANCE, organisation=evolve(ALLIANCE.organisation, form=form))
    registered = evolve(ALLIANCE, organisation=evolve(SOCIETY, registered=PartialDate(1999)))
    before, after = ways(founders, day)[0].is_open, ways(registered, day)[0].is_open
    assert after is not False or before is False


@given(alliance=alliances(), day=days)
def test_days_run_from_the_day_asked_to_the_earliest_to_the_latest(
    alliance: Alliance, day: date
) -> None:
    for way in ways(alliance, day):
        told = [one for one in (way.as_of, way.earliest, way.at_latest) if one is not None]
        assert told == sorted(told)
        timed = [one for one in way.steps if one.at_least or one.at_most]
        is_limited = any(one.at_most is not None for one in timed)
        assert (way.at_latest is not None) == (is_limited and way.silence is None)
        assert all((one.since in {step.name for step in way.steps}) for one in timed)


@given(alliance=alliances(), day=days)
def test_who_begins_a_day_later_is_never_done_earlier(alliance: Alliance, day: date) -> None:
    """Unless the law changes between the two days."""
    later = day + timedelta(days=1)
    same_law = guidance_on(
        day, law=LAW, place=alliance.place_code, track=alliance.track
    ) is guidance_on(later, law=LAW, place=alliance.place_code, track=alliance.track)
    if not same_law:
        return
    for one, next_ in zip(ways(alliance, day), ways(alliance, later), strict=True):
        for first, second in ((one.earliest, next_.earliest), (one.at_latest, next_.at_latest)):
            assert first is None or second is None or first <= second


@given(day=days, track=st.sampled_from(Track), place=st.sampled_from([None, "31", "46", "4602"]))
def test_what_is_kept_of_a_law_is_what_another_law_of_the_same_words_says(
    day: date, track: Track, place: str | None
) -> None:
    fresh = Law(provisions=LAW.provisions, limits=LAW.limits, rules=LAW.rules)
    asked = evolve(ALLIANCE, place_code=place, track=track)
    assert ways(asked, day, law=fresh) == ways(asked, day)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("organisation", True),
        ("technology-alliance", True),
        ("exempt", True),
        ("by-law", True),
        ("branch", True),
        ("unregistered", True),
        (None, None),
    ],
)
def test_each_kind_of_alliance_that_meets_all_can_register_or_is_it(
    form: str | None,
    expected: bool | None,  # noqa: FBT001  what is expected
) -> None:
    own = evolve(SOCIETY, form=form)
    way = ways(evolve(ALLIANCE, organisation=own), DAY)[0]
    names = [one.name for one in way.steps]
    assert way.is_open is expected
    assert ("registered" in names) == (form in {"branch", "unregistered", None})
    assert names[-1] == "converted"


def test_the_first_way_counts_registration_where_it_is_needed(calendar: WorkCalendar) -> None:
    founders, society = ALLIANCE, evolve(ALLIANCE, organisation=SOCIETY)
    found = [ways(one, DAY, calendar=calendar)[0] for one in (founders, society)]
    assert [way.length for way in found] == [
        (30, 91),
        (30, None),
    ]


@pytest.mark.parametrize(
    ("changed", "closed_by"),
    [
        ({"units": 29}, ["registration.members"]),
        ({"persons": 1}, ["registration.members"]),
        ({"funds": 29_999}, ["registration.funds"]),
        ({"reach": "全国性"}, ["registration.funds"]),
        ({"has_consent": False}, ["registration.consent"]),
        ({"has_similar": True, "is_needed": False}, ["registration.no-similar"]),
        (
            {"has_name": False, "has_premises": False, "has_staff": False, "is_liable": False},
            [
                *("registration.name", "registration.premises", "registration.staff"),
                "registration.liability",
            ],
        ),
    ],
)
def test_what_founders_lack_closes_registration_alone(
    changed: Mapping[str, object], closed_by: list[str]
) -> None:
    found = ways(evolve(ALLIANCE, founding=evolve(FOUNDERS, **changed)), DAY)
    assert [one.name for one in found[0].closed_by] == closed_by
    assert [way.is_open for way in found] == [False, True, True, True]


def test_what_the_organisation_to_be_will_lack_closes_the_way_to_it() -> None:
    own = evolve(ALLIANCE.organisation, has_department=False)
    way = ways(evolve(ALLIANCE, organisation=own), DAY)[0]
    assert [one.name for one in way.closed_by] == ["group.department"]


def test_of_an_alliance_of_no_told_form_nothing_is_said_but_through_others_and_beside() -> None:
    own = evolve(SOCIETY, form=None)
    assert opened(evolve(ALLIANCE, organisation=own), DAY) == [None, None, True, True]


def test_a_branch_publishes_through_its_organisation_within_what_is_authorised() -> None:
    for authorised, expected in ((True, True), (False, False), (None, None)):
        own = OrganisationFacts(form="branch", is_authorised=authorised)
        through = ways(evolve(ALLIANCE, organisation=own), DAY)[1]
        assert through.is_open is expected
    own = OrganisationFacts(form="unregistered")
    through = ways(evolve(ALLIANCE, organisation=own), DAY)[1]
    assert through.conditions[-1].standing is Standing.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("changed", "closed_by"),
    [
        ({"in_charter": False}, ["group.charter"]),
        ({"form": "branch"}, ["group.not-by-a-branch"]),
        ({"form": "unregistered"}, ["group.made-by-organisation"]),
        ({"is_suspended": True}, ["group.not-suspended"]),
        ({"code": GroupCode.parse("CBIA"), "code_is_free": False}, []),
    ],
)
def test_a_host_has_to_be_eligible_but_chooses_its_code_later(
    changed: Mapping[str, object], closed_by: list[str]
) -> None:
    through = ways(evolve(ALLIANCE, host=evolve(SOCIETY, **changed)), DAY)[1]
    assert [one.name for one in through.closed_by] == closed_by


class TestJointEnterpriseStandards:
    @pytest.mark.parametrize("place", [None, "31", "46"])
    def test_are_known_since_2018(self, place: str | None) -> None:
        asked = evolve(ALLIANCE, place_code=place)
        days_around = (date(2017, 12, 31), date(2018, 1, 1))
        before, after = (ways(asked, day)[2] for day in days_around)
        assert (before.is_open, after.is_open) == (None, True)
        assert before.silence is not None
        assert "seed-alliance" in [one.provision for one in before.citations]
        assert [one.name for one in before.steps] == ["drafted", "published", "filed"]
        assert "filed" not in [one.name for one in after.steps]

    def test_one_enterprise_makes_its_own(self) -> None:
        alone = ways(evolve(ALLIANCE, joint=JointFacts(enterprises=1)), DAY)[2]
        assert [one.name for one in alone.closed_by] == ["enterprise.joint"]

    @pytest.mark.parametrize(
        ("place", "warned"), [("46", True), ("4602", True), ("33", False), (None, False)]
    )
    def test_of_no_common_chain_a_place_may_warn(self, place: str | None, warned: bool) -> None:  # noqa: FBT001  what is expected
        joint = JointFacts(enterprises=12, same_chain=False)
        found = ways(evolve(ALLIANCE, joint=joint, place_code=place), DAY)[2]
        assert found.is_open is True
        assert bool(found.warnings) == warned

    @pytest.mark.parametrize(
        ("place", "day", "cited"),
        [
            ("46", date(2019, 12, 31), ["sl2017-ent-who"]),
            (
                "46",
                date(2020, 1, 1),
                ["sl2017-ent-who", "mu-place.joint-enterprise"],
            ),
            ("33", date(2020, 1, 1), ["sl2017-ent-who"]),
        ],
    )
    def test_a_place_adds_its_own_words(self, place: str, day: date, cited: list[str]) -> None:
        found = ways(evolve(ALLIANCE, place_code=place), day)[2]
        basis = [one.provision for one in found.citations]
        assert [one for one in basis if not one.startswith(("seed", "ir1990"))] == cited


class TestLocalStandards:
    @pytest.mark.parametrize(
        ("day", "scope", "expected"),
        [
            (date(2017, 12, 31), ScopeFacts(national_exists=False), True),
            (date(2017, 12, 31), ScopeFacts(national_exists=True), False),
            (date(2018, 1, 1), ScopeFacts(national_exists=False), None),
            (date(2018, 1, 1), ScopeFacts(ground="高山气候"), True),
            (date(2018, 1, 1), ScopeFacts(ground=""), False),
        ],
    )
    def test_are_asked_for_their_scope_by_the_law_of_the_day(
        self,
        day: date,
        scope: ScopeFacts,
        expected: bool | None,  # noqa: FBT001  what is expected
    ) -> None:
        assert ways(evolve(ALLIANCE, scope=scope), day)[3].is_open is expected

    def test_on_the_food_track_a_specialty_is_asked(self) -> None:
        food = evolve(ALLIANCE, track=Track.FOOD, scope=ScopeFacts(ground="高山气候"))
        days_around = (date(2021, 4, 28), date(2021, 4, 29))
        before, after = (ways(food, day)[3] for day in days_around)
        assert before.silence is not None
        assert after.open_questions[0].untold == ("is_local_specialty", "national_exists")

    def test_of_engineering_nothing_is_said(self) -> None:
        found = ways(evolve(ALLIANCE, track=Track.ENGINEERING), DAY)
        assert [way.silence is not None for way in found] == [False, False, False, True]

    @pytest.mark.parametrize(
        ("place", "track", "day", "maker"),
        [
            ("46", Track.ORDINARY, DAY, "province"),
            ("4602", Track.ORDINARY, date(2017, 12, 31), "province"),
            ("4602", Track.ORDINARY, date(2018, 1, 1), "city"),
            ("46", Track.FOOD, DAY, "health"),
            ("46", Track.ENVIRONMENT, DAY, "government"),
        ],
    )
    def test_are_published_by_whoever_makes_them(
        self, place: str, track: Track, day: date, maker: str
    ) -> None:
        steps = ways(evolve(ALLIANCE, place_code=place, track=track), day)[3].steps
        assert {one.by.name for one in steps if one.name == "published"} <= {maker}
        asked = [one.by.name for one in steps if one.name == "project-approved"]
        assert asked in ([], [maker])

    def test_of_a_city_are_reported_to_the_province_where_it_asks(self) -> None:
        def reported(place: str, day: date) -> list[object]:
            steps = ways(evolve(ALLIANCE, place_code=place), day)[3].steps
            return [one.at_most for one in steps if one.name == "reported-to-province"]

        assert reported("46", DAY) == reported("3302", DAY) == []
        assert reported("4602", date(2019, 12, 31)) == []
        assert [getattr(one, "value", None) for one in reported("4602", date(2020, 1, 1))] == [30]

    def test_what_was_published_otherwise_may_be_converted_later(self) -> None:
        def ends_in(place: str, day: date) -> list[bool]:
            found = ways(evolve(ALLIANCE, place_code=place), day)
            return [way.steps[-1].is_optional for way in found]

        assert ends_in("46", date(2019, 12, 31)) == [True, True, False, False]
        assert ends_in("46", date(2020, 1, 1)) == [True, True, True, False]
        assert ends_in("33", DAY) == [True, True, False, False]
        assert ends_in("33", date(2019, 1, 8)) == [False, False, False, False]


def test_a_code_under_another_name_is_not_free() -> None:
    def looked_up(name: str, code: str) -> bool | None:
        own = evolve(SOCIETY, code=GroupCode.parse(code))
        return Alliance(name=name, organisation=own).with_code_looked_up().organisation.code_is_free

    assert looked_up("绿茶联盟", "CBIA") is False
    assert looked_up("中国饮料工业协会", "CBIA") is True
    assert looked_up("绿茶联盟", "TEA") is None
    told = evolve(SOCIETY, code=GroupCode.parse("CBIA"), code_is_free=True)
    kept = Alliance(name="绿茶联盟", organisation=told)
    assert kept.with_code_looked_up() == kept


def test_the_steps_are_those_of_the_day() -> None:
    """In 2016 the law says who publishes and that nobody licenses; later it says how."""
    society = evolve(ALLIANCE, organisation=SOCIETY, place_code="33")

    def steps(day: date) -> list[str]:
        return [one.name for one in ways(society, day)[0].steps]

    regimes = (date(2016, 2, 29), date(2017, 12, 15), date(2018, 1, 1), date(2019, 1, 9))
    counts = [len(steps(day)) for day in regimes]
    assert all(fewer <= more for fewer, more in pairwise(counts))
    assert steps(date(2016, 2, 29)) == ["made-capable", "project-approved", "published"]
    assert "comment-closed" not in steps(date(2019, 1, 8))
    assert "comment-closed" in steps(date(2019, 1, 9))


def test_a_place_that_is_none_is_refused() -> None:
    with pytest.raises(PlaceCodeError):
        ways(evolve(ALLIANCE, place_code="x"), DAY)
