"""Which conclusion fits a standard, on the facts given."""

from datetime import date
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty, PartialDate
from localstd.cleanup import Assessed, Candidate, mandatory_fitting, market_fitting
from localstd.law import Law, MandatoryConclusion, ReviewOutcome, Term, china_law
from localstd.numbers import StandardNumber
from localstd.standards import Status

IN_2016, IN_2024 = date(2016, 6, 1), date(2024, 6, 1)
MANDATORY = StandardNumber.parse("DB15/ 353-2009")
RECOMMENDED = StandardNumber.parse("DB15/T 353-2009")
ABOLISH, CONVERT, INTEGRATE, CONTINUE = MandatoryConclusion
answers = st.none() | st.booleans()


def mandatory(stated: str, **assessed: Any) -> Candidate:
    return Candidate(
        number=MANDATORY, stated=stated, status=Status.IN_FORCE, assessed=Assessed(**assessed)
    )


ordinary, environmental = partial(mandatory, "普通"), partial(mandatory, "环境")


def local(**assessed: Any) -> Candidate:
    return Candidate(number=RECOMMENDED, status=Status.IN_FORCE, assessed=Assessed(**assessed))


@pytest.mark.parametrize(
    ("candidate", "fits", "may_fit", "missing"),
    [
        (ordinary(still_applies=False), (ABOLISH,), (), ()),
        (ordinary(still_applies=False, must_be_mandatory=True), (ABOLISH,), (), ()),
        (ordinary(still_applies=True, must_be_mandatory=False), (CONVERT,), (), ()),
        (
            ordinary(still_applies=True, must_be_mandatory=True),
            (INTEGRATE,), (CONTINUE,), ("other_law",),
        ),
        (
            ordinary(still_applies=True),
            (), (CONVERT, CONTINUE, INTEGRATE), ("must_be_mandatory", "other_law"),
        ),
        (ordinary(must_be_mandatory=False), (), (ABOLISH, CONVERT), ("still_applies",)),
        (
            ordinary(), (), (ABOLISH, CONVERT, CONTINUE, INTEGRATE),
            ("still_applies", "must_be_mandatory", "other_law"),
        ),
        (environmental(still_applies=True, must_be_mandatory=True), (CONTINUE, INTEGRATE), (), ()),
        (environmental(still_applies=True, must_be_mandatory=False), (CONVERT,), (), ()),
        (environmental(still_applies=False), (ABOLISH,), (), ()),
        (
            environmental(), (), (ABOLISH, CONVERT, CONTINUE, INTEGRATE),
            ("still_applies", "must_be_mandatory"),
        ),
        (
            Candidate(
                number=MANDATORY, status=Status.IN_FORCE,
                assessed=Assessed(still_applies=True, must_be_mandatory=True),
            ),
            (INTEGRATE,), (CONTINUE,), ("field",),
        ),
    ],
)  # fmt: skip
def test_the_assessment_leads_to_a_conclusion_of_2016(
    law: Law,
    candidate: Candidate,
    fits: tuple[Term, ...],
    may_fit: tuple[Term, ...],
    missing: tuple[str, ...],
) -> None:
    found = mandatory_fitting(candidate, law=law, as_of=IN_2016)
    assert (found.fits, found.may_fit, found.missing) == (fits, may_fit, missing)
    assert found.conclusion is (fits[0] if fits else None)
    assert found.certainty is Certainty.CERTAIN
    assert [one.provision for one in found.citations] == [
        "mand2016-outcomes",
        "seed-mand-exception",
        "reform2015-exceptions",
    ]


@pytest.mark.parametrize(
    ("candidate", "fits", "may_fit", "missing"),
    [
        (local(ground="", still_applies=True), (ReviewOutcome.CONTINUE,),
         (ReviewOutcome.REVISE, ReviewOutcome.CONVERT), ("can_be_mended", "is_taken_up")),
        (local(ground="inconsistent"), (ReviewOutcome.ABOLISH,),
         (ReviewOutcome.CONTINUE, ReviewOutcome.REVISE, ReviewOutcome.CONVERT),
         ("still_applies", "reason_to_continue", "can_be_mended", "is_taken_up")),
        (local(ground="inconsistent", still_applies=True, can_be_mended=True, is_taken_up=False),
         (ReviewOutcome.REVISE, ReviewOutcome.ABOLISH), (ReviewOutcome.CONTINUE,),
         ("reason_to_continue",)),
        (local(ground="product-quality", still_applies=True, can_be_mended=False, is_taken_up=True),
         (ReviewOutcome.CONVERT, ReviewOutcome.ABOLISH), (ReviewOutcome.CONTINUE,),
         ("reason_to_continue",)),
        (local(ground="inconsistent", still_applies=False), (ReviewOutcome.ABOLISH,), (), ()),
        (local(ground="", still_applies=False), (ReviewOutcome.ABOLISH,), (), ()),
    ],
)  # fmt: skip
def test_the_ground_leads_to_an_outcome_since_2023(
    law: Law,
    candidate: Candidate,
    fits: tuple[Term, ...],
    may_fit: tuple[Term, ...],
    missing: tuple[str, ...],
) -> None:
    found = market_fitting(candidate, law=law, as_of=IN_2024)
    assert (found.fits, found.may_fit, found.missing) == (fits, may_fit, missing)
    assert [one.provision for one in found.citations] == [
        "lsr2023-classes",
        "lsr2023-convert",
        "sl2017-review-outcome",
    ]


@pytest.mark.parametrize(
    ("candidate", "reason"),
    [
        (local(), "its number is not that of a mandatory local standard"),
        (
            Candidate(number=StandardNumber.parse("GB 1-2000")),
            "its number is not that of a mandatory local standard",
        ),
        (Candidate(number=MANDATORY, status=Status.ABOLISHED), "it is not in force"),
        (Candidate(number=MANDATORY, abolished=PartialDate(2016, 5, 31)), "it is not in force"),
    ],
)
def test_what_is_not_on_the_list_of_2016_says_why(
    law: Law, candidate: Candidate, reason: str
) -> None:
    found = mandatory_fitting(candidate, law=law, as_of=IN_2016)
    assert (found.reason.en, found.conclusion, found.may_fit) == (reason, None, ())


@pytest.mark.parametrize(
    ("candidate", "on", "reason"),
    [
        (
            Candidate(number=StandardNumber.parse("GB/T 1-2000")),
            IN_2024,
            "it is not a local standard",
        ),
        (Candidate(number=RECOMMENDED, status=Status.REPLACED), IN_2024, "it is not in force"),
        (
            local(), date(2023, 12, 30),
            "no rule of this clean-up is in force on the day",
        ),
    ],
)  # fmt: skip
def test_what_is_not_on_the_list_since_2023_says_why(
    law: Law, candidate: Candidate, on: date, reason: str
) -> None:
    assert market_fitting(candidate, law=law, as_of=on).reason.en == reason


@pytest.mark.parametrize(
    ("day", "has_rules"),
    [(date(2016, 1, 29), False), (date(2016, 1, 30), True), (date(2016, 1, 31), True)],
)
def test_the_exercise_of_2016_begins_with_its_plan(law: Law, day: date, *, has_rules: bool) -> None:
    found = mandatory_fitting(ordinary(still_applies=False), law=law, as_of=day)
    assert (found.conclusion, found.excluded is None) == (ABOLISH if has_rules else None, has_rules)


def test_a_hint_and_an_unknown_status_make_it_possible_only(law: Law) -> None:
    assessed = Assessed(still_applies=True, must_be_mandatory=True)
    hinted = Candidate(
        number=MANDATORY, title="污水排放标准", status=Status.IN_FORCE, assessed=assessed
    )
    unknown = Candidate(number=MANDATORY, stated="环境", assessed=assessed)
    found = [mandatory_fitting(one, law=law, as_of=IN_2016) for one in (hinted, unknown)]
    assert [(one.conclusion, one.certainty) for one in found] == [
        (CONTINUE, Certainty.POSSIBLE),
        (CONTINUE, Certainty.POSSIBLE),
    ]


@pytest.mark.parametrize(
    ("candidate", "zh", "en"),
    [
        (
            ordinary(still_applies=False), "结论：废止", "it fits that it is abolished",
        ),
        (
            ordinary(still_applies=True),
            ("可能的结论：转化为推荐性标准、继续有效、整合或者修订；"
            "尚不清楚：是否确需强制、法律法规有无另有规定"),
            ("it may fit that it becomes a recommended one, continues, goes into a mandatory "
            "national standard; not known: whether it must be mandatory, whether other law keeps "
            "it"),
        ),
    ],
)  # fmt: skip
def test_the_reason_is_told_in_both_languages(
    law: Law, candidate: Candidate, zh: str, en: str
) -> None:
    reason = mandatory_fitting(candidate, law=law, as_of=IN_2016).reason
    assert (reason.zh, reason.en) == (zh, en)


@given(applies=answers, must=answers, stated=st.sampled_from(("普通", "环境", None)))
def test_knowing_more_never_opens_a_conclusion_that_was_out(
    stated: str | None, *, applies: bool | None, must: bool | None
) -> None:
    law = china_law()

    def standing(assessed: Assessed) -> set[Term]:
        candidate = Candidate(number=MANDATORY, stated=stated, assessed=assessed)
        found = mandatory_fitting(candidate, law=law, as_of=IN_2016)
        return {*found.fits, *found.may_fit}

    known = standing(Assessed(still_applies=applies, must_be_mandatory=must))
    assert known <= standing(Assessed(still_applies=applies)) <= standing(Assessed())


@given(applies=st.booleans(), must=st.booleans(), stated=st.sampled_from(("普通", "环境")))
def test_whatever_is_assessed_some_conclusion_fits(
    stated: str, *, applies: bool, must: bool
) -> None:
    assessed = Assessed(still_applies=applies, must_be_mandatory=must)
    candidate = Candidate(number=MANDATORY, stated=stated, assessed=assessed)
    found = mandatory_fitting(candidate, law=china_law(), as_of=IN_2016)
    is_kept_by_other_law_at_most = stated == "普通" and applies and must
    may_fit = (CONTINUE,) if is_kept_by_other_law_at_most else ()
    assert (found.conclusion is not None, found.may_fit) == (True, may_fit)
