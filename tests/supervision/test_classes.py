"""Which supervision a standard gets: by its date, its track, its kind and its use."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law import KeptField, Track, china_law
from localstd.numbers import Kind, StandardNumber
from localstd.supervision.classes import (
    Classification,
    SupervisedStandard,
    SupervisionClass,
    classify_supervision,
    demands_of_class,
)
from localstd.testing import law_of_a_place

TODAY = date(2026, 11, 26)
MANDATORY, CITED, AGREED, DECLARED, FREE = SupervisionClass
USES = ("is_cited", "is_agreed", "is_declared")


def standard(
    text: str, *, cited: bool = False, agreed: bool = False, declared: bool = False
) -> SupervisedStandard:
    """Give a standard of which all uses are told."""
    return SupervisedStandard.of(
        StandardNumber.parse(text), is_cited=cited, is_agreed=agreed, is_declared=declared
    )


def basis(found: Classification) -> list[list[str]]:
    return [[cite.provision for cite in one.citations] for one in found.reasons]


@pytest.mark.parametrize(
    ("told", "classes", "provisions"),
    [
        (standard("GB 18401-2010"), (MANDATORY,), [["sl2017-types"]]),
        (standard("GB/T 1.1-2020"), (FREE,), [["sl2017-recommended-use"]]),
        (standard("DB33/T 123-2021"), (FREE,), [["sl2017-recommended-use"]]),
        (
            standard("DB33/T 123-2021", cited=True),
            (CITED,),
            [["seed-citing", "sl2017-recommended-use"]],
        ),
        (standard("DB33/T 123-2021", agreed=True), (AGREED,), [["sl2017-recommended-use"]]),
        (
            standard("T/CBIA 1-2020", agreed=True),
            (AGREED,),
            [["sl2017-group-use", "sl2017-recommended-use"]],
        ),
        (standard("Q/HR 1-2018", declared=True), (DECLARED,), [["sl2017-selfdecl"]]),
        (
            standard("GB 18401-2010", declared=True),
            (MANDATORY, DECLARED),
            [["sl2017-types"], ["sl2017-selfdecl"]],
        ),
        (
            standard("GB/T 1.1-2020", cited=True, agreed=True, declared=True),
            (CITED, AGREED, DECLARED),
            [["seed-citing", "sl2017-recommended-use"], ["sl2017-recommended-use"],
             ["sl2017-selfdecl"]],
        ),
    ],
    ids=[
        *("mandatory", "recommended", "local", "cited", "agreed", "of a group", "declared"),
        *("mandatory and declared", "all uses"),
    ],
)  # fmt: skip
def test_each_class_has_its_reason(
    told: SupervisedStandard, classes: tuple[SupervisionClass, ...], provisions: list[list[str]]
) -> None:
    found = classify_supervision(told, on=TODAY)
    assert (found.classes, basis(found), found.unknown) == (classes, provisions, ())
    assert found.is_settled


@pytest.mark.parametrize("name", USES)
def test_what_is_not_told_is_unknown_and_never_free(name: str) -> None:
    found = classify_supervision(evolve(standard("GB/T 1.1-2020"), **{name: None}), on=TODAY)
    assert (found.classes, found.unknown, found.is_settled) == ((), (name,), False)


@pytest.mark.parametrize("name", ["kind", "claims_mandatory"])
def test_neither_kind_nor_form_is_guessed(name: str) -> None:
    found = classify_supervision(evolve(standard("GB 18401-2010"), **{name: None}), on=TODAY)
    assert (found.classes, found.unknown) == ((), (name,))


def test_of_a_standard_that_claims_nothing_the_kind_is_not_asked() -> None:
    told = evolve(standard("GB/T 1.1-2020"), kind=None)
    assert classify_supervision(told, on=TODAY).classes == (FREE,)


@pytest.mark.parametrize(
    ("on", "classes", "provisions", "unknown"),
    [
        (date(1989, 3, 31), (), [], ("law",)),
        (date(1989, 4, 1), (MANDATORY,), [["sl1988-mand-local"]], ()),
        (date(1990, 4, 5), (MANDATORY,), [["sl1988-mand-local"]], ()),
        (date(1990, 4, 6), (MANDATORY,), [["ir1990-local-mandatory"]], ()),
        (date(2017, 12, 31), (MANDATORY,), [["ir1990-local-mandatory"]], ()),
        (date(2018, 1, 1), (), [], ("kept_field",)),
        (date(2018, 1, 2), (), [], ("kept_field",)),
    ],
)
def test_local_standards_were_mandatory_until_2018(
    on: date,
    classes: tuple[SupervisionClass, ...],
    provisions: list[list[str]],
    unknown: tuple[str, ...],
) -> None:
    """Since then other law alone keeps one: whether it does, is not told by the number."""
    found = classify_supervision(standard("DB33/ 123-2010"), on=on)
    assert (found.classes, basis(found), found.unknown) == (classes, provisions, unknown)


def test_who_knows_that_a_mandatory_form_is_without_effect_says_so() -> None:
    told = evolve(standard("DB33/ 123-2010"), claims_mandatory=False)
    assert classify_supervision(told, on=TODAY).classes == (FREE,)


@pytest.mark.parametrize(
    ("on", "track", "provisions"),
    [
        (date(2017, 12, 31), Track.ENVIRONMENT,
         ["ir1990-local-mandatory", "epl-quality", "epl-discharge"]),
        (date(2018, 1, 1), Track.ENVIRONMENT,
         ["sl2017-mand-exception", "epl-quality", "epl-discharge"]),
        (date(2026, 8, 14), Track.ENVIRONMENT,
         ["sl2017-mand-exception", "epl-quality", "epl-discharge"]),
        (date(2026, 8, 15), Track.ENVIRONMENT,
         ["sl2017-mand-exception", "eec-quality", "eec-discharge", "eec-soil"]),
        (date(2017, 12, 31), Track.ENGINEERING, ["ir1990-local-mandatory", "ir1990-engineering"]),
        (date(2018, 1, 1), Track.ENGINEERING,
         ["sl2017-mand-exception", "ir1990-engineering", "reform2015-exceptions"]),
        (date(2021, 4, 28), Track.FOOD, ["sl2017-mand-exception"]),
        (date(2021, 4, 29), Track.FOOD,
         ["sl2017-mand-exception", "fl-mandatory", "fl-local-issuer"]),
    ],
)  # fmt: skip
def test_three_tracks_keep_mandatory_local_standards(
    on: date, track: Track, provisions: list[str]
) -> None:
    told = evolve(standard("DB33/ 123-2010"), track=track)
    found = classify_supervision(told, on=on)
    assert (found.classes, basis(found)) == ((MANDATORY,), [provisions])


def test_a_number_of_food_safety_tells_its_track() -> None:
    assert classify_supervision(standard("DBS31/ 001-2020"), on=TODAY).classes == (MANDATORY,)


@pytest.mark.parametrize("text", ["DB33/ 123-2010", "YY 0505-2012"])
def test_the_field_that_keeps_one_may_be_told(text: str) -> None:
    told = evolve(standard(text), kept_field=KeptField.HEALTH)
    found = classify_supervision(told, on=TODAY)
    assert found.classes == (MANDATORY,)
    assert "sl2017-mand-exception" in basis(found)[0]
    untold = classify_supervision(standard(text), on=TODAY)
    assert (untold.classes, untold.unknown) == ((), ("kept_field",))


def test_industry_standards_were_mandatory_by_their_form_until_2018() -> None:
    found = classify_supervision(standard("YY 0505-2012"), on=date(2017, 12, 31))
    assert (found.classes, basis(found)) == ((MANDATORY,), [["sl1988-mand-split"]])


@pytest.mark.parametrize(
    ("on", "provision"),
    [(date(2017, 12, 31), "ir1990-export"), (date(2018, 1, 1), "sl2017-export")],
)
def test_exports_are_as_the_contract_says(on: date, provision: str) -> None:
    told = evolve(standard("GB 18401-2010", declared=True), is_exported=True)
    found = classify_supervision(told, on=on)
    assert (found.classes, basis(found)) == ((AGREED,), [[provision]])


@pytest.mark.parametrize(
    ("on", "classes", "unknown"),
    [
        (date(2015, 4, 2), (), ("law",)),
        (date(2015, 4, 3), (DECLARED,), ()),
        (date(2017, 12, 31), (DECLARED,), ()),
        (date(2018, 1, 1), (DECLARED,), ()),
    ],
)
def test_declarations_are_known_since_the_opinion(
    on: date, classes: tuple[SupervisionClass, ...], unknown: tuple[str, ...]
) -> None:
    found = classify_supervision(standard("GB/T 1.1-2020", declared=True), on=on)
    assert (found.classes, found.unknown) == (classes, unknown)


STANDARDS = st.builds(
    SupervisedStandard,
    kind=st.none() | st.sampled_from(Kind),
    claims_mandatory=st.none() | st.booleans(),
    place=st.sampled_from((None, "31", "37", "3702", "33")),
    track=st.sampled_from(Track),
    kept_field=st.none() | st.sampled_from(KeptField),
    is_cited=st.none() | st.booleans(),
    is_agreed=st.none() | st.booleans(),
    is_declared=st.none() | st.booleans(),
    is_exported=st.booleans(),
)
DAYS = st.dates(date(1985, 1, 1), date(2030, 12, 31))


@given(told=STANDARDS, on=DAYS, hidden=st.sets(st.sampled_from((*USES, "claims_mandatory"))))
def test_telling_less_never_adds_a_class(
    told: SupervisedStandard, on: date, hidden: set[str]
) -> None:
    whole = classify_supervision(told, on=on)
    part = classify_supervision(evolve(told, **dict.fromkeys(hidden)), on=on)
    assert set(part.classes) <= set(whole.classes)
    assert part.is_settled <= whole.is_settled


@given(told=STANDARDS, on=DAYS)
def test_free_is_alone_and_settled(told: SupervisedStandard, on: date) -> None:
    found = classify_supervision(told, on=on)
    assert FREE not in found.classes or (found.classes == (FREE,) and found.is_settled)
    assert found.classes or found.unknown


@given(told=STANDARDS, on=DAYS)
def test_every_reason_cites_law_that_is_in_force(told: SupervisedStandard, on: date) -> None:
    known = china_law().provisions
    for reason in classify_supervision(told, on=on).reasons:
        assert reason.citations
        assert all(on in known[one.provision].certain_period for one in reason.citations)


@given(
    supervision=st.sampled_from(SupervisionClass),
    on=DAYS,
    place=st.sampled_from((None, "31", "310115", "3702", "33")),
)
def test_every_demand_cites_law_that_is_in_force_there(
    supervision: SupervisionClass, on: date, place: str | None
) -> None:
    known = china_law().provisions
    found = demands_of_class(supervision, on=on, place=place)
    for one in (*found.asked, *found.inspected, *found.follows):
        assert one.roles
        assert one.citations
        for cite in one.citations:
            assert on in known[cite.provision].certain_period
            own = known[cite.provision].instrument.place
            assert own is None or (place or "").startswith(own)
        assert "罚" not in one.wording.zh
        assert "fine" not in one.wording.en.split()


@pytest.mark.parametrize(
    ("place", "cited"),
    [("46", "mu-place.supervision"), ("4602", "mu-place.supervision"), ("33", None)],
)
def test_places_say_it_too(place: str, cited: str | None) -> None:
    (inspected,) = demands_of_class(
        MANDATORY, on=TODAY, place=place, law=law_of_a_place("46")
    ).inspected
    provisions = [one.provision for one in inspected.citations]
    assert provisions == ["sl2017-supervise", *([cited] if cited else []), "seed-classes"]


@pytest.mark.parametrize(
    ("supervision", "counts"),
    [(MANDATORY, (2, 1, 2)), (CITED, (1, 1, 0)), (AGREED, (2, 0, 0)), (DECLARED, (2, 1, 2)),
     (FREE, (0, 0, 0))],
)  # fmt: skip
def test_what_is_free_is_asked_nothing_and_inspected_by_nobody(
    supervision: SupervisionClass, counts: tuple[int, int, int]
) -> None:
    found = demands_of_class(supervision, on=TODAY)
    assert (len(found.asked), len(found.inspected), len(found.follows)) == counts


def test_before_2018_the_law_of_1988_asks() -> None:
    found = demands_of_class(MANDATORY, on=date(2017, 12, 31))
    assert [[one.provision for one in ask.citations] for ask in found.asked] == [
        ["sl1988-mand-duty", "ir1990-mand-kept"]
    ]
    assert [one.provision for one in found.inspected[0].citations] == [
        "ir1990-supervise",
        "seed-classes",
    ]


def test_another_law_may_be_asked() -> None:
    told = standard("GB 18401-2010")
    assert classify_supervision(told, on=TODAY, law=china_law()).classes == (MANDATORY,)
    assert demands_of_class(MANDATORY, on=TODAY, law=china_law()).asked
