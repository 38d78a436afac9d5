"""The storage part of the kit as it is used: harnesses, grounds, the machine, and failures."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import settings
from tests.kit import storages

from localstd.notices import MessageState, Posted
from localstd.storage import Keeps, MemoryStorage, Origin, Storage, StorageUnavailableError
from localstd.testing import (
    STORAGE_CHECKS,
    Conformity,
    FailingCall,
    FaultyStorage,
    StorageHarness,
    StorageMachine,
    StorageSuite,
    check_storage,
    run_storage_machine,
)
from localstd.testing.storage.ground import ORIGIN, Ground, NoGroundError, draft
from localstd.testing.storage.machine_check import MACHINE_CHECK
from localstd.wording import Wording

FULL = Wording("磁盘已满", "the disk is full")
FEW = settings(
    settings.get_profile("drawn"), max_examples=100, stateful_step_count=40, derandomize=True
)


def test_a_storage_that_never_fails_is_the_one_within() -> None:
    def opens() -> Storage:
        return FaultyStorage(MemoryStorage(), [])

    assert check_storage(lambda: StorageHarness(opens=opens)) == ()


def filed(storage: Storage) -> Callable[[], object]:
    with Ground.on(StorageHarness(opens=lambda: storage)) as ground:
        return partial(storage.append, [ground.appended("m", draft())])


def test_a_call_that_fails_does_nothing_once() -> None:
    storage = FaultyStorage(MemoryStorage(), [FailingCall(call="append", reason=FULL)])
    append = filed(storage)
    with pytest.raises(StorageUnavailableError) as failed:
        append()
    assert (failed.value.reason, failed.value.is_unsure) == (FULL, False)
    assert storage.head().position == 0
    append()
    assert storage.head().position == 1


def test_a_lost_answer_is_unsure_and_the_record_there() -> None:
    storage = FaultyStorage(MemoryStorage(), [FailingCall(call="append", is_lost=True)])
    with pytest.raises(StorageUnavailableError) as lost:
        filed(storage)()
    assert lost.value.is_unsure
    assert storage.head().position == 1


def test_later_calls_can_be_named() -> None:
    storage = FaultyStorage(MemoryStorage(), [FailingCall(call="head", number=2)])
    storage.create(ORIGIN)
    storage.head()
    with pytest.raises(StorageUnavailableError):
        storage.head()
    assert storage.calls["head"] == 2


def test_the_machine_finds_nothing_wrong_with_the_memory_storage() -> None:
    run_storage_machine(lambda: StorageHarness(opens=MemoryStorage), profile=FEW)


@pytest.mark.parametrize(
    "kind",
    [
        storages.FoldsKeys,
        storages.ClaimsBesideTheClaimed,
        storages.CountsWhatWasReleased,
        storages.KeepsTheSalt,
        storages.TriesAtOnce,
        storages.SortsByCase,
    ],
)
def test_the_machine_finds_what_is_wrong(kind: type[MemoryStorage]) -> None:
    with pytest.raises(AssertionError, match=r", not |not refused|instead"):
        run_storage_machine(lambda: StorageHarness(opens=kind), profile=FEW)


def test_the_check_of_the_machine_tells_the_calls() -> None:
    ended = MACHINE_CHECK.on(lambda: StorageHarness(opens=storages.GivesOneToEach))
    assert ended.conformity is Conformity.BROKEN
    difference, *calls = (one.case for one in ended.problems)
    assert "claimed: " in difference
    assert "messages_are_claimed" in calls[-1]
    assert not any("it_keeps_what_the_model_keeps" in one for one in calls), "that is no call"


def test_the_machine_tells_only_the_last_of_many_calls() -> None:
    class Tires(MemoryStorage):
        """Forget the outbox once it was read often."""

        read_so_often = 0

        def outbox(
            self, state: MessageState | None = None, *, after: int = 0, limit: int
        ) -> tuple[Posted, ...]:
            self.read_so_often += 1
            return super().outbox(state, after=after, limit=limit if self.read_so_often < 18 else 0)

    ended = MACHINE_CHECK.on(lambda: StorageHarness(opens=Tires))
    told = [one.case for one in ended.problems]
    assert told[1].endswith("other calls; run_storage_machine finds the fewest:")
    assert len(told) == 14


def test_all_calls_that_are_not_there_are_told_at_once() -> None:
    class Begun:
        """A storage of which nothing is written yet but how it is closed."""

        capabilities: frozenset[Keeps] = frozenset()

        def close(self) -> None: ...

    ended = STORAGE_CHECKS[0].on(lambda: StorageHarness(opens=Begun))  # type: ignore[arg-type]
    told = [one.case for one in ended.problems]
    assert (
        told[0]
        == "head: AttributeError, not NotCreatedError: 'Begun' object has no attribute 'head'"
    )
    assert len(told) == 15


def test_the_machine_is_a_test_for_pytest() -> None:
    machine = StorageMachine.of(lambda: StorageHarness(opens=MemoryStorage))
    machine.TestCase.settings = FEW
    machine.TestCase().runTest()


def test_the_machine_is_a_test_of_the_suite() -> None:
    assert hasattr(StorageSuite, MACHINE_CHECK.name)


def test_nothing_is_tried_in_an_office_that_is_not_the_kits() -> None:
    storage = MemoryStorage()
    storage.create(Origin(place="34"))
    with pytest.raises(NoGroundError, match="34"), Ground.on(harness_of(storage)):
        pass
    assert storage.head().position == 0


def harness_of(storage: Storage) -> StorageHarness:
    return StorageHarness(opens=lambda: storage)


def test_grounds_in_one_place_share_no_names_and_no_messages() -> None:
    harness = harness_of(MemoryStorage())
    tags = []
    for _ in range(3):
        with Ground.on(harness) as ground:
            tags.append(ground.tag)
            ground.keep("m", messages=[ground.message("a")])
            assert [len(ground.records()), len(ground.posted())] == [1, 1]
            assert ground.claim() == ["a"]
    assert tags == sorted(set(tags))


def test_what_an_earlier_check_left_claimed_is_not_claimed_later() -> None:
    harness = harness_of(MemoryStorage())
    with Ground.on(harness) as ground:
        ground.keep("m")
        ground.storage.post([Posted.new(ground.message("left"))])
        ground.claim()
    with Ground.on(harness) as ground:
        assert ground.claim() == []


def test_a_harness_says_whether_other_processes_can_open_it() -> None:
    assert StorageHarness(opens=MemoryStorage).crosses
    assert StorageHarness(opens=partial(MemoryStorage, "memory:a")).crosses
    assert not StorageHarness(opens=lambda: MemoryStorage()).crosses  # noqa: PLW0108  a lambda is meant


def test_a_harness_looks_for_an_office() -> None:
    storage = MemoryStorage()
    harness = harness_of(storage)
    assert not harness.looked_at().is_used
    storage.create(ORIGIN)
    assert harness.looked_at().is_used


class Shared(MemoryStorage):
    """One that declares to work together; what it is opened by cannot be handed over."""

    capabilities = frozenset({Keeps.TOGETHER, Keeps.DURABLY})


def test_what_should_work_together_must_be_opened_by_others() -> None:
    storage = Shared()
    broken = check_storage(lambda: harness_of(storage).looked_at())
    cases = {one.case for one in broken if "process" in one.case}
    assert cases == {
        "no other process can open it: give the harness a URL or an importable function"
    }
