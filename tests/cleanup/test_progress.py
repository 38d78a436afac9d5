"""How far a clean-up has come."""

import re
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from localstd.cleanup import Concluded, progress
from localstd.law import Law, MandatoryConclusion, ReviewOutcome
from localstd.numbers import StandardNumber
from localstd.testing.strategies import local_numbers


def _listed(
    place: str, conclusion: MandatoryConclusion | None, serials: Iterable[int]
) -> Iterable[Concluded]:
    for serial in serials:
        yield Concluded(StandardNumber.parse(f"DB{place}/ {serial}-2010"), conclusion)


def test_the_figures_of_inner_mongolia_are_those_of_its_announcement(law: Law) -> None:
    """mand2016-local-example: 127 standards, 33 abolished, 11 continued, 83 converted."""
    figures = [int(n) for n in re.findall(r"\d+", law.provisions["mand2016-local-example"].value)]
    total, abolished, continued, converted = figures
    ends = abolished, abolished + continued, abolished + continued + converted
    found = progress([
        *_listed("15", MandatoryConclusion.ABOLISH, range(ends[0])),
        *_listed("15", MandatoryConclusion.CONTINUE, range(ends[0], ends[1])),
        *_listed("15", MandatoryConclusion.CONVERT, range(ends[1], ends[2])),
    ])  # fmt: skip

    assert (found.total, found.done, found.open) == (total, 127, ())
    assert found.by_conclusion == {
        MandatoryConclusion.ABOLISH: 33,
        MandatoryConclusion.CONTINUE: 11,
        MandatoryConclusion.CONVERT: 83,
    }
    assert found.by_place == {"15": found.by_conclusion}


def test_what_is_open_is_told_by_number_in_order() -> None:
    found = progress([
        *_listed("37", None, (10, 9)),
        *_listed("15", None, (2,)),
        *_listed("15", MandatoryConclusion.CONVERT, (1,)),
    ])  # fmt: skip

    assert [str(one) for one in found.open] == ["DB15/ 2-2010", "DB37/ 9-2010", "DB37/ 10-2010"]
    assert (found.total, found.done) == (4, 1)
    assert found.by_place == {"15": {MandatoryConclusion.CONVERT: 1}, "37": {}}


def test_nothing_listed_is_nothing_open() -> None:
    found = progress([])
    assert (found.total, found.done, found.open) == (0, 0, ())
    assert (found.by_conclusion, found.by_place) == ({}, {})


conclusions = st.none() | st.sampled_from(MandatoryConclusion) | st.sampled_from(ReviewOutcome)


@given(st.lists(st.builds(Concluded, local_numbers(), conclusions)))
def test_every_standard_is_counted_once(listed: list[Concluded]) -> None:
    found = progress(listed)
    by_place = [sum(counts.values()) for counts in found.by_place.values()]
    assert found.total == len(listed) == found.done + len(found.open)
    assert sum(found.by_conclusion.values()) == sum(by_place) == found.done
