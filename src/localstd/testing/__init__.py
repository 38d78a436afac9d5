"""The testing kit (测试工具): for the library's own tests, and for those who extend it.

- :func:`check_scheme` and :func:`check_schemes`: what numbering schemes must keep to, each
  alone and all together;
- :func:`check_law` and :func:`check_local_law`: what law must keep to, and what a place may
  add to it; :func:`days_around`: the days on which a slip in it shows; :func:`check_accounts`:
  what became of each article of a place's text; :class:`LawQuery`: a day, a place and a track,
  drawn by :func:`law_queries` where a slip shows, for :func:`check_limit` and
  :func:`check_unchanged`;
- :func:`check_calendar`: what a work calendar must keep to;
- :func:`check_plugin` and :func:`check_plugins`: what plug-ins must keep to, alone and together;
- :func:`check_procedure`: what a procedure must keep to before it runs;
- :class:`Trial`: a procedure under a law; :func:`walk` makes lawful histories of it,
  :func:`planted` puts one fault into them, and :func:`check_reach`, :func:`check_events`,
  :func:`check_lifecycle` and :func:`check_planted` say what is not as promised; :class:`Order`,
  :class:`Wait`, :class:`Owing` and :class:`Forbidden` are what the law demands whatever a table
  says;
- :func:`shipped_procedures`, :func:`shipped_trial`, :func:`demands_of`: what ships, to be tried
  under a law of one's own;
- :func:`check_notifier`: what a notifier must keep to, shown by a :class:`NotifierProbe`;
  :class:`NotifierSuite` is the same as tests for pytest, :class:`Suite` what any suite is made of;
  :class:`LosesAnswers` and its siblings wrap a notifier that fails now and then;
- :class:`LifecycleMachine`: a state machine of hypothesis that any procedure can be run through;
- :class:`StorageSuite` and :func:`check_storage`: what a storage must keep to, given a
  :class:`StorageHarness`; :data:`STORAGE_CHECKS` lists it; :class:`StorageMachine` calls it in
  every way, :class:`BesideMemoryMachine` does to it what it does to memory storage, and
  :class:`FaultyStorage` is a storage that fails as it is told by each :class:`FailingCall`;
- :data:`NUMBERS`: real numbers of many schemes, to check further schemes against;
- :mod:`localstd.testing.strategies`: a hypothesis strategy for each public value, and for almost
  valid ones; :func:`strategy_for` finds the one of a class, :func:`derived` makes one from the
  types of its fields, :func:`lawful_histories` and :func:`faulty_histories` walk a procedure;
- :func:`law_of_a_place`: the law with that of a province that is made up, which answers every
  question left to places;
- :data:`LENDING` and :data:`LENDING_LAW`: a small procedure to try all of this on;
- ``python -m localstd.testing``: the checks, run on what the library ships, from the installed
  wheel; ``pytest --localstd`` runs them as tests.

Every check is a pure function: a value goes in, :class:`Problem` values come out, none if all
promises are kept. So a test of a plug-in is one line: ``assert check_scheme(OURS, NUMBERS) == ()``.
The extra ``testing`` (hypothesis, pytest) is needed for the strategies and the machine only.

>>> from localstd.numbers import SCHEMES, Kind, NumberingScheme
>>> ours = NumberingScheme(name="pastry-alliance", kind=Kind.ALLIANCE, leads=("LM",),
...     prefix=r"LM/(?P<body>[A-Z]{2,6})", marks="", joint="-")
>>> check_scheme(ours, ["LM/GAO-012-2017"])
()
>>> check_schemes((*SCHEMES, ours), [*NUMBERS, "LM/GAO-012-2017"])
()
"""

from importlib import import_module
from typing import TYPE_CHECKING

from localstd.testing.accounts import check_accounts
from localstd.testing.boundaries import days_around, days_around_procedure
from localstd.testing.calendar import check_calendar
from localstd.testing.hooks import check_plugin, check_plugins
from localstd.testing.law import check_law, check_local_law
from localstd.testing.law_query import LawQuery, check_limit, check_unchanged
from localstd.testing.notifiers import (
    NOTIFIER_CHECKS,
    Arrived,
    Breakable,
    DeliversTwice,
    FailsNowAndThen,
    LosesAnswers,
    MemoryProbe,
    NotifierProbe,
    NotifierSuite,
    check_notifier,
)
from localstd.testing.numbering import check_scheme, check_schemes
from localstd.testing.place import MADE_UP, law_of_a_place, made_up_local_law
from localstd.testing.problem import Problem
from localstd.testing.procedures.demands import Demand, Forbidden, Order, Owing, Wait
from localstd.testing.procedures.engine import Engine
from localstd.testing.procedures.fitting import Choose
from localstd.testing.procedures.planted import FAULTS, Planted, check_planted, planted
from localstd.testing.procedures.promises import check_history, check_lifecycle, check_step
from localstd.testing.procedures.shipped import demands_of, shipped_procedures, shipped_trial
from localstd.testing.procedures.table import check_procedure
from localstd.testing.procedures.trial import Trial
from localstd.testing.procedures.walk import check_events, check_reach, walk
from localstd.testing.samples import NUMBERS
from localstd.testing.storage.faulty import FailingCall, FaultyStorage
from localstd.testing.storage.harness import StorageHarness
from localstd.testing.storage.suite import STORAGE_CHECKS, StorageSuite, check_storage
from localstd.testing.suite import (
    Checked,
    Conformity,
    ContractCheck,
    Opened,
    OverriddenError,
    Probe,
    Suite,
    checked,
)

if TYPE_CHECKING:
    from localstd.testing.procedures.lending import LENDING, LENDING_LAW
    from localstd.testing.procedures.machine import LifecycleMachine, run_lifecycle
    from localstd.testing.storage.beside import BesideMemoryMachine, run_beside_memory
    from localstd.testing.storage.machine import StorageMachine, run_storage_machine
    from localstd.testing.strategies.deriving import derived
    from localstd.testing.strategies.histories import faulty_histories, lawful_histories
    from localstd.testing.strategies.index import strategy_for
    from localstd.testing.strategies.queries import law_queries

__all__ = [
    "FAULTS",
    "LENDING",
    "LENDING_LAW",
    "MADE_UP",
    "NOTIFIER_CHECKS",
    "NUMBERS",
    "STORAGE_CHECKS",
    "Arrived",
    "BesideMemoryMachine",
    "Breakable",
    "Checked",
    "Choose",
    "Conformity",
    "ContractCheck",
    "DeliversTwice",
    "Demand",
    "Engine",
    "FailingCall",
    "FailsNowAndThen",
    "FaultyStorage",
    "Forbidden",
    "LawQuery",
    "LifecycleMachine",
    "LosesAnswers",
    "MemoryProbe",
    "NotifierProbe",
    "NotifierSuite",
    "Opened",
    "Order",
    "OverriddenError",
    "Owing",
    "Planted",
    "Probe",
    "Problem",
    "StorageHarness",
    "StorageMachine",
    "StorageSuite",
    "Suite",
    "Trial",
    "Wait",
    "check_accounts",
    "check_calendar",
    "check_events",
    "check_history",
    "check_law",
    "check_lifecycle",
    "check_limit",
    "check_local_law",
    "check_notifier",
    "check_planted",
    "check_plugin",
    "check_plugins",
    "check_procedure",
    "check_reach",
    "check_scheme",
    "check_schemes",
    "check_step",
    "check_storage",
    "check_unchanged",
    "checked",
    "days_around",
    "days_around_procedure",
    "demands_of",
    "derived",
    "faulty_histories",
    "law_of_a_place",
    "law_queries",
    "lawful_histories",
    "made_up_local_law",
    "planted",
    "run_beside_memory",
    "run_lifecycle",
    "run_storage_machine",
    "shipped_procedures",
    "shipped_trial",
    "strategy_for",
    "walk",
]

_LATER = {
    "BesideMemoryMachine": "storage.beside",
    "LENDING": "procedures.lending",
    "LENDING_LAW": "procedures.lending",
    "LifecycleMachine": "procedures.machine",
    "StorageMachine": "storage.machine",
    "derived": "strategies.deriving",
    "faulty_histories": "strategies.histories",
    "law_queries": "strategies.queries",
    "lawful_histories": "strategies.histories",
    "run_beside_memory": "storage.beside",
    "run_lifecycle": "procedures.machine",
    "run_storage_machine": "storage.machine",
    "strategy_for": "strategies.index",
}


def __getattr__(name: str) -> object:
    """Import a name's home when it is first asked for: the checks run without hypothesis."""
    if name not in _LATER:
        raise AttributeError(f"module 'localstd.testing' has no attribute {name!r}")
    try:
        return getattr(import_module(f"localstd.testing.{_LATER[name]}"), name)
    except ModuleNotFoundError as missing:
        missing.add_note(f'{name}: pip install "localstd[testing]"')
        raise


def __dir__() -> list[str]:
    """Name what is offered, some of which is imported later."""
    return list(__all__)
