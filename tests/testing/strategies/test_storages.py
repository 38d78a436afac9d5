"""What the kit draws for storages is what every storage keeps, and what none does."""

import pytest
from hypothesis import find, given

from localstd._attrs import evolve
from localstd.notices import UnfitTextError
from localstd.storage import (
    Append,
    Draft,
    MemoryStorage,
    Origin,
    Record,
    Standing,
    StandingQuery,
)
from localstd.testing.storage.ordering import unsealed
from localstd.testing.strategies.storages import (
    appends,
    chains,
    drafts,
    standing_queries,
    standings,
    unfit_names,
)


@given(unfit_names(), drafts())
def test_what_is_almost_a_name_is_none(name: str, draft: Draft) -> None:
    with pytest.raises(UnfitTextError):
        evolve(draft, type=name)


@given(chains())
def test_chains_are_sealed_from_the_first_record_on(chain: tuple[Record, ...]) -> None:
    assert [one.position for one in chain] == list(range(1, len(chain) + 1))
    assert list(unsealed(chain, algorithm="sha256")) == []


@given(appends())
def test_what_is_drawn_is_kept(one: Append) -> None:
    storage = MemoryStorage()
    storage.create(Origin(place="34"))
    storage.append([evolve(one, expected=0, redacts=())])
    assert len(storage.read(one.matter)) == len(one.drafts)
    assert storage.standing(one.matter) == one.standing


@given(standings(), standing_queries())
def test_a_query_of_nothing_finds_every_standing(one: Standing, query: StandingQuery) -> None:
    assert StandingQuery().finds(one)
    assert isinstance(query.finds(one), bool)


def test_some_records_have_lost_their_words() -> None:
    assert find(drafts(), lambda one: one.body is None).digest is not None
