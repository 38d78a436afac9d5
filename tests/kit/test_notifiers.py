"""Each wrong notifier is caught by the check made for it, and by no other."""

import pytest
from tests.kit.notifiers import WRONG, Right, RightOnce, RightWithoutAddresses, making

from localstd.testing import NOTIFIER_CHECKS, Conformity, check_notifier, checked


@pytest.mark.parametrize("kind", [Right, RightOnce, RightWithoutAddresses])
def test_a_right_notifier_keeps_every_promise(kind: type[Right]) -> None:
    assert check_notifier(making(kind)) == ()
    tried = {one.conformity for one in checked(NOTIFIER_CHECKS, making(kind))}
    assert tried <= {Conformity.KEPT, Conformity.ABSENT}


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_notifier_is_caught_by_its_check_alone(kind: type[Right]) -> None:
    broken = {one.promise for one in check_notifier(making(kind))}
    assert broken == {WRONG[kind]}


def test_every_check_catches_something() -> None:
    assert {one.promise for one in NOTIFIER_CHECKS} == set(WRONG.values())
