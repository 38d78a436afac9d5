"""What may follow a fault: by day and place, with what may not; and the tables agree with it."""

from datetime import date

import pytest
from hypothesis import given

from localstd.law import GovernmentFault, MarketFault
from localstd.steps.courses import COURSES
from localstd.supervision.corrections import (
    GOVERNMENT_CORRECTION,
    NONCONFORMITY,
    Consequences,
    Supervised,
    consequences,
)
from localstd.supervision.corrections.following import STEPS
from localstd.supervision.corrections.government_courses import GOVERNMENT_COURSES
from localstd.testing import law_of_a_place
from localstd.testing.strategies.index import strategy_for

DAY, EVE, FIRST = date(2024, 5, 6), date(2017, 12, 31), date(2018, 1, 1)
GROUP, ENTERPRISE = Supervised.GROUP_STANDARD, Supervised.ENTERPRISE_STANDARD
GOVERNMENT, OWN = Supervised.GOVERNMENT_STANDARD, Supervised.NATIONAL_STANDARD
PRODUCT = Supervised.PRODUCT
URGED = ["warned", "interviewed", "urged"]


def asked(
    fault: MarketFault | GovernmentFault,
    subject: Supervised,
    on: date = DAY,
    place: str | None = None,
) -> Consequences:
    return consequences(fault, subject, on=on, law=law_of_a_place("46"), place=place)


@pytest.mark.parametrize(
    ("fault", "subject", "steps", "excluded"),
    [
        (
            MarketFault.BELOW_MANDATORY,
            GROUP,
            "correction-ordered abolished publicised registration-informed credit-recorded",
            "number-revoked",
        ),
        (
            MarketFault.BELOW_MANDATORY,
            ENTERPRISE,
            "correction-ordered abolished publicised",
            "number-revoked",
        ),
        (
            MarketFault.ILL_NUMBERED,
            GROUP,
            "renumbering-ordered number-revoked publicised",
            "abolished credit-recorded",
        ),
        (
            MarketFault.NOT_DECLARED,
            ENTERPRISE,
            "declaration-ordered publicised",
            "abolished number-revoked",
        ),
        (
            MarketFault.RESTRICTS_COMPETITION,
            GROUP,
            "transferred",
            "abolished credit-recorded number-revoked",
        ),
        (
            MarketFault.IRREGULAR,
            ENTERPRISE,
            "",
            "publicised abolished number-revoked",
        ),
        (
            GovernmentFault.NOT_REVIEWED,
            GOVERNMENT,
            "explanation-asked review-ordered discipline-passed-on",
            "number-revoked abolished",
        ),
        (
            GovernmentFault.NOT_FILED,
            GOVERNMENT,
            "explanation-asked filing-ordered abolished discipline-passed-on",
            "number-revoked",
        ),
        (
            GovernmentFault.NOT_NUMBERED,
            GOVERNMENT,
            "explanation-asked numbering-ordered number-revoked discipline-passed-on",
            "abolished",
        ),
        (
            GovernmentFault.BELOW_MANDATORY,
            GOVERNMENT,
            "correction-called-for abolished discipline-passed-on",
            "number-revoked",
        ),
        (
            GovernmentFault.NOT_FILED,
            OWN,
            "taken-up discipline-passed-on",
            "number-revoked abolished",
        ),
        (
            MarketFault.BREAKS_MANDATORY,
            PRODUCT,
            "civil-liability handed-on credit-recorded publicised crime-handed-on",
            "",
        ),
        (
            MarketFault.NONCONFORMING,
            PRODUCT,
            "civil-liability",
            "handed-on credit-recorded publicised",
        ),
    ],
    ids=lambda one: str(one).replace(" ", "+"),
)
def test_each_fault_has_what_its_article_names_and_no_more(
    fault: MarketFault | GovernmentFault, subject: Supervised, steps: str, excluded: str
) -> None:
    found = asked(fault, subject)
    assert [one.name for one in found.steps] == steps.split()
    assert [one.name for one in found.excluded] == excluded.split()


def test_a_revocation_for_want_of_a_filing_is_excluded_by_a_reading() -> None:
    (one,) = asked(GovernmentFault.NOT_FILED, GOVERNMENT).excluded
    assert (one.name, one.is_reading) == ("number-revoked", True)
    unreviewed = asked(GovernmentFault.NOT_REVIEWED, GOVERNMENT).excluded
    assert [each.is_reading for each in unreviewed] == [False, False]


def test_of_groups_the_rules_of_2019_say_it_again() -> None:
    asked_for = ((MarketFault.BELOW_MANDATORY, "36"), (MarketFault.ILL_NUMBERED, "39"))
    for fault, article in asked_for:
        for subject, cited in ((GROUP, 1), (ENTERPRISE, 0)):
            order, end, *_ = asked(fault, subject).steps
            for one in (order, end):
                again = [each for each in one.citations if each.instrument == "gs2019"]
                assert [each.article for each in again] == [f"第{article}条"] * cited


def test_who_may_what_is_told_by_level() -> None:
    order, end, *_ = asked(MarketFault.BELOW_MANDATORY, GROUP).steps
    assert [one.name for one in order.by] == ["county", "city", "province", "national"]
    assert [one.name for one in end.by] == ["province", "national"]
    ends = asked(GovernmentFault.NOT_FILED, GOVERNMENT).steps
    assert {role.name for one in ends for role in one.by} == {"national"}


@pytest.mark.parametrize(
    ("place", "steps"),
    [("46", URGED), ("460105", URGED), ("3302", [])],
)
def test_what_is_irregular_is_urged_where_a_place_says_so(place: str, steps: list[str]) -> None:
    assert [one.name for one in asked(MarketFault.IRREGULAR, GROUP, place=place).steps] == steps


def test_a_place_may_record_what_misleads() -> None:
    found = asked(MarketFault.NONCONFORMING, PRODUCT, place="4602")
    names = ["civil-liability", "handed-on", "credit-recorded", "publicised"]
    assert [one.name for one in found.steps] == names
    assert {one.missing for one in found.steps[1:]} == {("is_misleading",)}
    cited = {cited.provision for one in found.steps[1:] for cited in one.citations}
    assert cited == {"mu-place.misleading"}
    assert found.excluded == ()


@pytest.mark.parametrize("subject", Supervised)
def test_before_2018_little_was_read_and_that_is_said(subject: Supervised) -> None:
    known = [
        fault for fault in (*MarketFault, *GovernmentFault) if asked(fault, subject, EVE).is_known
    ]
    expected = {
        PRODUCT: [MarketFault.BREAKS_MANDATORY],
        ENTERPRISE: [MarketFault.IRREGULAR],
    }.get(subject, [])
    assert known == expected
    assert all(asked(fault, subject, FIRST).is_known for fault in (*MarketFault, *GovernmentFault))


def test_the_law_of_before_is_cited_and_not_told() -> None:
    (one,) = asked(MarketFault.BREAKS_MANDATORY, PRODUCT, EVE).steps
    assert one.wording.zh == "依照当时的规定查处"
    assert [each.wording.en for each in one.citations] == ["sl1988 art. 20", "ir1990 art. 33"]


def test_nothing_named_is_told_apart_from_nothing_read() -> None:
    named_nothing = asked(MarketFault.IRREGULAR, ENTERPRISE)
    read_nothing = asked(MarketFault.ILL_NUMBERED, GROUP, EVE)
    assert named_nothing.wording.en == "the provisions that were read name nothing"
    assert read_nothing.wording.zh == "未知：没有读到当日有效的条款"


def test_no_step_stands_beside_the_tables() -> None:
    """Every event of a step, but what courts do and what siblings have, is one of a table."""
    known = {
        *(one.name for one in (*GOVERNMENT_CORRECTION.events, *NONCONFORMITY.events)),
        *(name for course in COURSES for name in (course.order, course.end)),
        *("warned", "interviewed", "urged"),
        *("transferred", "registration-informed", "civil-liability"),
    }
    assert {step.event.name for steps in STEPS.values() for step in steps} <= known
    ends = {course.end for course in (*COURSES, *GOVERNMENT_COURSES)}
    told = {one.event.name for steps in STEPS.values() for one in steps}
    assert ends <= told


@given(found=strategy_for(Consequences))
def test_nothing_both_may_and_may_not_follow_and_everything_is_cited(found: Consequences) -> None:
    assert not {one.name for one in found.steps} & {one.name for one in found.excluded}
    assert all(one.citations for one in found.steps)
    assert all(one.citations for one in found.excluded)
    assert found.is_known == bool(found.steps or found.excluded)


@given(found=strategy_for(Consequences))
def test_no_end_of_it_is_for_a_county(found: Consequences) -> None:
    for one in found.steps:
        if one.name in {"abolished", "number-revoked"}:
            assert not {role.name for role in one.by} & {"county", "city"}
