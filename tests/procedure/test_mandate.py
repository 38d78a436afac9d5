"""Mandates: who may act, on which days, at which place, on which track."""

from datetime import date, timedelta

import pytest

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.law import Provisions, Track, UnknownProvisionError
from localstd.procedure import ALL_TRACKS, Mandate, Matter, Role
from localstd.procedure.mandate import mandated
from localstd.testing import Trial
from localstd.wording import Wording

ROLE = Role(name="warden", wording=Wording("管理员", "warden"))
WARDEN = Mandate(role=ROLE, basis=("warden", "old-warden"))
NORTHERN = Mandate(role=ROLE, basis=("north-dig",))
MATTER = Matter(id="7", place="12")
NEW = date(2010, 7, 1)
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def bylaws(plot: Trial) -> Provisions:
    return plot.law.provisions


def cited(mandate: Mandate, day: date, matter: Matter, bylaws: Provisions) -> str | None:
    found = mandate.on(day, matter, bylaws)
    return None if found is None else found.provision


def test_the_first_provision_in_force_is_cited(bylaws: Provisions) -> None:
    assert cited(WARDEN, NEW - DAY, MATTER, bylaws) == "old-warden"
    assert cited(WARDEN, NEW, MATTER, bylaws) == "warden"
    assert cited(WARDEN, date(1999, 12, 31), MATTER, bylaws) is None


def test_of_two_in_force_the_one_named_first_is_cited(bylaws: Provisions) -> None:
    either = Mandate(role=ROLE, basis=("council", "warden"))
    assert cited(either, NEW, MATTER, bylaws) == "council"


@pytest.mark.parametrize(
    ("place", "found"),
    [("11", "north-dig"), ("1101", "north-dig"), ("12", None), (None, None), ("21", None)],
)
def test_the_law_of_a_place_holds_there_and_below(
    bylaws: Provisions, place: str | None, found: str | None
) -> None:
    matter = Matter(id="7", place=place)
    assert cited(NORTHERN, date(2015, 1, 1), matter, bylaws) == found


def test_a_mandate_is_for_its_tracks(bylaws: Provisions) -> None:
    ordinary = evolve(WARDEN, tracks=frozenset({Track.ORDINARY}))
    on_food = evolve(MATTER, track=Track.FOOD)
    assert cited(ordinary, NEW, MATTER, bylaws) == "warden"
    assert cited(ordinary, NEW, on_food, bylaws) is None
    assert cited(WARDEN, NEW, on_food, bylaws) == "warden"
    assert frozenset(Track) == ALL_TRACKS == WARDEN.tracks


def test_a_mandate_is_for_its_matters(bylaws: Provisions) -> None:
    some = evolve(WARDEN, matters=lambda matter: matter.id == "8")
    assert cited(some, NEW, MATTER, bylaws) is None
    assert cited(some, NEW, Matter(id="8"), bylaws) == "warden"


def test_a_mandate_yields_to_what_takes_its_place_though_its_basis_is_still_printed(
    bylaws: Provisions,
) -> None:
    """The law of the north takes the place of the council's in the north alone."""
    council = Mandate(role=ROLE, basis=("council",), yields_to="north-dig")
    north, changes = Matter(id="7", place="11"), date(2015, 1, 1)
    assert cited(council, changes - DAY, north, bylaws) == "council"
    assert cited(council, changes, north, bylaws) is None
    assert cited(council, changes, MATTER, bylaws) == "council"


def test_a_provision_that_nobody_knows_is_refused(bylaws: Provisions) -> None:
    with pytest.raises(UnknownProvisionError):
        Mandate(role=ROLE, basis=("no-such-article",)).on(NEW, MATTER, bylaws)


def test_of_a_month_either_end_counts(bylaws: Provisions) -> None:
    council = Mandate(role=ROLE, basis=("council",))
    june, year, july = PartialDate(2010, 6), PartialDate(2010), PartialDate(2010, 7)
    found = {
        str(on): [cite.provision for _, cite in mandated((council, WARDEN), on, MATTER, bylaws)]
        for on in (june, year, july)
    }
    assert found == {
        "2010-06": ["old-warden"],
        "2010": ["council", "old-warden"],
        "2010-07": ["council", "warden"],
    }


def test_an_exact_day_counts_alone(bylaws: Provisions) -> None:
    council = Mandate(role=ROLE, basis=("council",))
    assert mandated((council,), PartialDate.of(NEW - DAY), MATTER, bylaws) == ()
    ((who, cite),) = mandated((council,), PartialDate.of(NEW), MATTER, bylaws)
    assert (who, cite.provision) == (council, "council")


def test_a_role_is_of_a_place_unless_told_otherwise() -> None:
    assert ROLE.is_of_a_place
