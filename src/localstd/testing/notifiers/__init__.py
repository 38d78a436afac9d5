"""The checks of notifiers (通知渠道一致性检查): what each must keep to, whatever it carries by.

Who writes a notifier writes a :class:`NotifierProbe`, which opens it for a fresh other side and
says what has arrived there, and gives it to :func:`check_notifier` or to a :class:`NotifierSuite`.

>>> check_notifier(MemoryProbe.make)
()
"""

from localstd.testing.notifiers.faulty import DeliversTwice, FailsNowAndThen, LosesAnswers
from localstd.testing.notifiers.probe import Arrived, Breakable, MemoryProbe, NotifierProbe
from localstd.testing.notifiers.suite import NOTIFIER_CHECKS, NotifierSuite, check_notifier

__all__ = [
    "NOTIFIER_CHECKS",
    "Arrived",
    "Breakable",
    "DeliversTwice",
    "FailsNowAndThen",
    "LosesAnswers",
    "MemoryProbe",
    "NotifierProbe",
    "NotifierSuite",
    "check_notifier",
]
