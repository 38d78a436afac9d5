"""Suites: what pytest is given, what cannot be put aside, and what is told of each check."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, ClassVar

import pytest

from localstd.notices import Carries
from localstd.testing import (
    Checked,
    Conformity,
    ContractCheck,
    MemoryProbe,
    NotifierSuite,
    OverriddenError,
    Suite,
    checked,
)

pytest_plugins = ["pytester"]


def _none(_: object) -> tuple[str, ...]:
    return ()


def _one(_: object) -> tuple[str, ...]:
    return ("a case",)


def _impossible(_: object) -> bool:
    return False


OPENS = ContractCheck[MemoryProbe](promise="It opens, at once", cases=_none, zh="可立即打开")
OURS = """
import pytest
from localstd.testing import ContractCheck, MemoryProbe, Suite
def of(promise, cases=(), **more):
    return ContractCheck(promise=promise, cases=lambda _: cases, **more)
class OurSuite(Suite):
    checks = (
        of("kept"),
        of("broken", ["this case"]),
        of("never", possible=lambda _: False),
        of("absent", ["never asked"], capability="heavy"),
        of("shown", capability="heavy", absent=lambda _: ["it is there"]),
    )
class TestOurs(OurSuite):
    @pytest.fixture
    def make(self):
        return MemoryProbe.make
"""

OF_STORAGES = """
import pytest
from localstd.storage import MemoryStorage
from localstd.testing import STORAGE_CHECKS, StorageHarness, Suite

class Wrong(MemoryStorage):
    def keyed(self, key):
        return 0

class TestOurs(Suite):
    checks = tuple(one for one in STORAGE_CHECKS if "is not found" in one.promise)
    @pytest.fixture
    def make(self):
        return lambda: StorageHarness(opens=Wrong)
"""


def test_a_check_is_named_by_its_promise() -> None:
    assert OPENS.name == "test_it_opens_at_once"


def test_a_promise_is_told_in_both_languages() -> None:
    (ended,) = checked([OPENS], MemoryProbe.make)
    assert (ended.wording.zh, ended.wording.en) == ("可立即打开", "It opens, at once")
    assert Checked(promise="kept", conformity=Conformity.KEPT).wording.zh == "kept"


@pytest.mark.parametrize(
    ("check", "conformity"),
    [
        (ContractCheck(promise="p", cases=_none), Conformity.KEPT),
        (ContractCheck(promise="p", cases=_one), Conformity.BROKEN),
        (
            ContractCheck(promise="p", cases=_none, capability=Carries.ADDRESSES, absent=_one),
            Conformity.KEPT,
        ),
        (ContractCheck(promise="p", cases=_one, capability=Carries.ONCE), Conformity.ABSENT),
        (
            ContractCheck(promise="p", cases=_none, capability=Carries.ONCE, absent=_one),
            Conformity.BROKEN,
        ),
        (ContractCheck(promise="p", cases=_one, possible=_impossible), Conformity.UNTRIED),
    ],
)
def test_a_check_ends_in_one_of_four_ways(
    check: ContractCheck[MemoryProbe], conformity: Conformity
) -> None:
    ended = check.tried(MemoryProbe.make)
    assert ended.conformity == conformity
    assert [one.case for one in ended.problems] == ["a case"] * (conformity == "broken")


def test_what_is_raised_on_the_way_is_a_problem() -> None:
    def make() -> AbstractContextManager[MemoryProbe]:
        raise ConnectionError("no answer")

    (ended,) = checked([OPENS], make)
    raised, asked, beneath = (one.case for one in ended.problems)
    assert raised == "raised ConnectionError: no answer"
    assert re.fullmatch(r"at testing/suite\.py:\d+: with make\(\) as probe:", asked)
    assert beneath.endswith(': raise ConnectionError("no answer")')
    assert str(ended).splitlines()[:2] == ["broken   It opens, at once", f"         {raised}"]


def test_a_suite_hands_its_checks_down() -> None:
    class TestOurs(NotifierSuite):
        """A suite of notifiers."""

    assert [one.name for one in NotifierSuite.checks if not hasattr(TestOurs, one.name)] == []


class _Mixed:
    test_it_opens_at_once = None


class _OurSuite(Suite):
    checks: ClassVar[tuple[ContractCheck[Any], ...]] = (OPENS,)


@pytest.mark.parametrize(
    "derive",
    [
        lambda: type("TestOurs", (_OurSuite,), {"test_it_opens_at_once": lambda _: None}),
        lambda: type("TestOurs", (_OurSuite,), {"checks": (OPENS,)}),
        lambda: type("TestOurs", (_Mixed, _OurSuite), {}),
    ],
)
def test_an_inherited_check_cannot_be_put_aside(derive: Callable[[], type]) -> None:
    with pytest.raises(OverriddenError) as refused:
        derive()
    assert (refused.value.suite, refused.value.check) == ("TestOurs", "test_it_opens_at_once")
    assert "TestOurs覆盖了检查" in refused.value.wording.zh


def test_leaving_the_checks_out_leaves_them_in() -> None:
    kept = type("TestOurs", (_OurSuite,), {"checks": ()})
    assert kept.test_it_opens_at_once is _OurSuite.test_it_opens_at_once  # type: ignore[attr-defined]


def test_pytest_tells_of_every_check(pytester: pytest.Pytester) -> None:
    """What cannot be tried is shown as skipped, with the promise; nothing else is skipped."""
    pytester.makepyfile(OURS)
    done = pytester.runpytest_inprocess("-rs", "-p", "no:localstd", "-p", "no:cacheprovider")
    done.assert_outcomes(passed=2, failed=2, skipped=1)
    done.stdout.fnmatch_lines(["*this case", "*the probe cannot bring it about: never"])


def test_pytest_tells_once_what_is_broken_and_where_it_is_asked(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(OURS)
    done = pytester.runpytest_inprocess("-p", "no:localstd", "-p", "no:cacheprovider")
    told = ["*test_broken*", "broken   broken", "*this case", "*asked at *.py:4", "*test_shown*"]
    done.stdout.fnmatch_lines(told, consecutive=True)


def test_a_check_of_storages_is_told_where_it_stands(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(OF_STORAGES)
    done = pytester.runpytest_inprocess("-p", "no:localstd", "-p", "no:cacheprovider")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*keyed: 0, not None", "*asked at testing/storage/offices.py:*"])
