"""What can be recorded: names and texts that every storage keeps, instants with their zone."""

from datetime import datetime

import pytest
from hypothesis import given

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME, InstantError
from localstd.notices import LONGEST_NAME, UnfitTextError
from localstd.storage import (
    Append,
    Draft,
    Head,
    Record,
    Standing,
    sealed,
)
from localstd.testing.strategies.storages import drafts, heads, names, records, unfit_names

NOON = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)


def draft(**changes: object) -> Draft:
    return evolve(Draft(type="filed", recorded=NOON, body="{}"), **changes)


@given(unfit_names())
def test_types_keys_and_matters_are_names(name: str) -> None:
    for field in ("type", "key"):
        with pytest.raises(UnfitTextError) as refused:
            draft(**{field: name})
        assert refused.value.field == field
    with pytest.raises(UnfitTextError):
        Append(matter=name, expected=0, drafts=())


@given(names())
def test_names_of_every_length_up_to_the_longest_fit(name: str) -> None:
    assert draft(type=name, key=name).key == name
    assert len(name) <= LONGEST_NAME


@pytest.mark.parametrize("body", ["\x00", "tea \ud800"])
def test_bodies_are_text(body: str) -> None:
    with pytest.raises(UnfitTextError):
        draft(body=body)


@pytest.mark.parametrize("field", ["title", "body", "sector", "place", "number", "stage", "law"])
def test_standings_hold_text(field: str) -> None:
    plain = Standing(matter="1", version=1, procedure="making", track="ordinary", stage="60")
    with pytest.raises(UnfitTextError) as refused:
        evolve(plain, **{field: "tea \ud800"})
    assert refused.value.field == field


def test_an_instant_says_its_zone() -> None:
    with pytest.raises(InstantError):
        draft(recorded=NOON.replace(tzinfo=None))


@given(drafts(), heads())
def test_a_record_gives_the_draft_that_it_was_made_of(one: Draft, head: Head) -> None:
    record = sealed(head, "34-1", 0, "", one)
    assert evolve(record.draft, digest=one.digest) == one
    assert sealed(head, "34-1", 0, "", record.draft) == record


@given(records())
def test_a_record_without_words_says_so(record: Record) -> None:
    assert record.is_redacted == (record.body is None)
