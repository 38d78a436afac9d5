"""The kit tells what is wrong with the law that a place adds."""

from datetime import date

from localstd.calendar import PartialDate
from localstd.law import Direction, Instrument, Law, Limit, Provision, china_law
from localstd.testing import check_law, check_local_law

LAW = china_law()
DAYS = [date(2019, 6, 1), date(2026, 6, 1)]


def with_review(years: int, *, place: str | None) -> Law:
    """Let a place review its standards within so many years; the provision is the test's own."""
    instrument = Instrument(id="x2020", title="某省办法", begins=None, place=place, checked=True)
    provision = Provision(
        id="x-review",
        instrument=instrument,
        article="第1条",
        begins=PartialDate(2020, 8, 1),
        value=str(years),
        unit="year",
        strict=False,
        checked=True,
    )
    limit = Limit.under(
        provision, name="local.review", direction=Direction.AT_MOST, starts="publication"
    )
    return LAW.with_(provisions=[provision], limits=[limit])


def test_the_law_that_ships_keeps_all_promises() -> None:
    assert check_law(LAW, DAYS, [None, "31", "3702"]) == ()


def test_a_place_that_tightens_keeps_all_promises() -> None:
    law = with_review(3, place="33")
    assert check_law(law, DAYS, ["33"]) == ()
    assert check_local_law(LAW, law, place="33", days=DAYS) == ()


def test_a_place_that_loosens_is_caught() -> None:
    found = check_law(with_review(7, place="33"), DAYS, ["33"])
    assert {problem.promise for problem in found} == {"a place tightens and never loosens"}
    assert 'x2020 art. 1 (since 2020-08-01) "generally at most 7 years"' in found[0].case


def test_a_place_that_does_not_exist_is_caught() -> None:
    (problem,) = check_law(with_review(3, place="99"), DAYS, [None])
    assert (problem.promise, problem.case) == ("its places exist", "99")


def test_law_that_spills_over_is_caught() -> None:
    """Who forgets the place of an instrument makes law for the whole country."""
    found = check_local_law(LAW, with_review(3, place=None), place="33", days=DAYS)
    cases = {problem.case for problem in found if problem.promise == "changes nothing elsewhere"}
    assert {"everywhere on 2026-06-01 (ordinary)", "34 on 2026-06-01 (ordinary)"} <= cases
    assert [case for case in cases if case.startswith("33") or "2019" in case] == []


def test_law_that_changes_nothing_is_caught() -> None:
    (problem,) = check_local_law(LAW, LAW, place="33", days=DAYS)
    assert (problem.promise, problem.case) == ("changes something in its place", "33")
