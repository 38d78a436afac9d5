"""Each wrong storage is caught by the check made for it, and by no other."""

from pathlib import Path

import pytest
from tests.kit import filed
from tests.kit.storages import WRONG, RedactsUndeclared, WithoutRedaction

from localstd.storage import Keeps, MemoryStorage
from localstd.testing import (
    STORAGE_CHECKS,
    Conformity,
    StorageHarness,
    StorageSuite,
    check_storage,
    checked,
)


@pytest.mark.parametrize("kind", [MemoryStorage, WithoutRedaction])
def test_a_right_storage_keeps_every_promise(kind: type[MemoryStorage]) -> None:
    tried = checked(STORAGE_CHECKS, lambda: StorageHarness(opens=kind))
    assert [str(one) for one in tried if one.problems] == []
    assert {one.conformity for one in tried} == {Conformity.KEPT, Conformity.ABSENT}


@pytest.mark.property
@pytest.mark.parametrize("kind", [filed.Filed, filed.Alone])
def test_a_right_storage_in_a_file_keeps_every_promise(
    kind: type[filed.Filed], tmp_path: Path
) -> None:
    assert check_storage(filed.making(kind, tmp_path)) == ()


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_storage_is_caught_by_its_check_alone(kind: type[MemoryStorage]) -> None:
    broken = check_storage(lambda: StorageHarness(opens=kind))
    assert {one.promise for one in broken} == {WRONG[kind]}


@pytest.mark.parametrize("kind", filed.WRONG)
def test_a_wrong_storage_in_a_file_is_caught_by_its_checks(
    kind: type[filed.Filed], tmp_path: Path
) -> None:
    own = [one for one in STORAGE_CHECKS if one.promise in filed.WRONG[kind]]
    tried = checked(own, filed.making(kind, tmp_path))
    assert {one.conformity for one in tried} == {Conformity.BROKEN}


@pytest.mark.property
@pytest.mark.parametrize("kind", filed.WRONG)
def test_a_wrong_storage_in_a_file_is_caught_by_no_other(
    kind: type[filed.Filed], tmp_path: Path
) -> None:
    broken = check_storage(filed.making(kind, tmp_path))
    assert {one.promise for one in broken} == filed.WRONG[kind]


def test_what_redacts_undeclared_is_caught_by_all_checks_of_redaction() -> None:
    broken = {one.promise for one in check_storage(lambda: StorageHarness(opens=RedactsUndeclared))}
    assert broken == {one.promise for one in STORAGE_CHECKS if one.capability is Keeps.REDACTION}


def test_every_check_catches_something() -> None:
    caught = {*WRONG.values(), *(one for names in filed.WRONG.values() for one in names)}
    assert {one.promise for one in STORAGE_CHECKS} == caught


def test_the_reference_lists_every_promise() -> None:
    page = Path(__file__).parents[2] / "docs" / "reference" / "testing" / "storages.md"
    rows = page.read_text("utf-8").splitlines()
    promises = [(one.promise, one.zh) for one in StorageSuite.checks]
    listed = [tuple(row.split(" | ")[1:3]) for row in rows if row.count(" | ") == 2]
    assert [one for one in promises if (one[0], f"{one[1]} |") not in listed] == []
