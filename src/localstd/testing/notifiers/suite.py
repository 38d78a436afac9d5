"""The checks of notifiers (通知渠道一致性检查): what each must keep to, whatever it carries by.

>>> from localstd.testing import MemoryProbe
>>> check_notifier(MemoryProbe.make)
()
>>> for one in checked(NOTIFIER_CHECKS, MemoryProbe.make)[-7:]:
...     print(one)
absent   what comes twice arrives once [once]
kept     two addresses are told apart [addresses]
kept     closing twice does nothing
kept     what is closed delivers no more
untried  a failure is a DeliveryError that names its message
untried  a broken other side is no reason to give up
untried  what is mended works again
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import ClassVar

from localstd.testing.notifiers import delivery, failing, words
from localstd.testing.notifiers.probe import NotifierProbe
from localstd.testing.problem import Problem
from localstd.testing.suite import ContractCheck, Suite, checked

__all__ = ["NOTIFIER_CHECKS", "NotifierSuite", "check_notifier"]

#: What a notifier must keep to, each with the function that finds where it does not.
NOTIFIER_CHECKS: tuple[ContractCheck[NotifierProbe], ...] = (
    *words.CHECKS,
    *delivery.CHECKS,
    *failing.CHECKS,
)


def check_notifier(
    make: Callable[[], AbstractContextManager[NotifierProbe]], /
) -> tuple[Problem, ...]:
    """Check all that a notifier must keep to, each on a probe of its own.

    What is raised on the way is a problem. :func:`localstd.testing.checked` with
    :data:`NOTIFIER_CHECKS` also tells what was kept, shown absent, or could not be tried.

    >>> from localstd.testing import MemoryProbe
    >>> check_notifier(MemoryProbe.make)
    ()
    """
    ended = checked(NOTIFIER_CHECKS, make)
    return tuple(problem for one in ended for problem in one.problems)


class NotifierSuite(Suite):
    """The checks of notifiers as tests for pytest; write the fixture ``make``, and nothing else.

    >>> from localstd.testing import MemoryProbe
    >>> class TestMemoryNotifier(NotifierSuite):
    ...     def make(self):  # with @pytest.fixture
    ...         return MemoryProbe.make
    >>> [name for name in dir(TestMemoryNotifier) if "closing" in name]
    ['test_closing_twice_does_nothing']
    """

    checks: ClassVar[tuple[ContractCheck[NotifierProbe], ...]] = NOTIFIER_CHECKS
