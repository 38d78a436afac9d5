"""The machine beside memory finds what is answered otherwise, down to the field."""

import pytest
from hypothesis import settings
from tests.kit import storages

from localstd.storage import MemoryStorage
from localstd.testing import BesideMemoryMachine, StorageHarness, run_beside_memory
from localstd.testing.storage.ground import Ground

SOME = settings(
    settings.get_profile("drawn"),
    max_examples=5000,  # it ends with the first that finds something
    stateful_step_count=30,
    derandomize=True,
)
FEW = settings(SOME, max_examples=15)


@pytest.mark.parametrize("kind", [MemoryStorage, storages.WithoutRedaction])
def test_nothing_is_wrong_with_a_right_storage(kind: type[MemoryStorage]) -> None:
    run_beside_memory(lambda: StorageHarness(opens=kind), profile=FEW)


@pytest.mark.parametrize(
    ("kind", "call"),
    [
        (storages.KeepsTheWordsOfMessages, "outbox"),
        (storages.PassesWhatIsNotReady, "claim"),
        (storages.SearchesAsItIsWritten, "standings"),
        (storages.TakesSignsForWildcards, "standings"),
    ],
)
def test_what_is_answered_otherwise_is_found(kind: type[MemoryStorage], call: str) -> None:
    with pytest.raises(AssertionError, match=rf"^{call}[.\[]"):
        run_beside_memory(lambda: StorageHarness(opens=kind), profile=SOME)


def test_redaction_that_is_not_declared_must_be_refused() -> None:
    with pytest.raises(AssertionError, match="redaction: "):
        run_beside_memory(lambda: StorageHarness(opens=storages.RedactsUndeclared), profile=SOME)


def test_a_place_that_holds_records_is_told() -> None:
    storage = MemoryStorage()
    with Ground.on(StorageHarness(opens=lambda: storage)) as ground:
        ground.keep("m")

    def make() -> StorageHarness:
        return StorageHarness(opens=lambda: storage, is_used=True)

    with pytest.raises(AssertionError, match="position: 1, not 0"):
        run_beside_memory(make, profile=FEW)


def test_the_machine_is_a_test_for_pytest() -> None:
    machine = BesideMemoryMachine.of(lambda: StorageHarness(opens=MemoryStorage))
    machine.TestCase.settings = FEW
    machine.TestCase().runTest()
