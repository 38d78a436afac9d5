"""Suites (一致性测试套): the checks of a contract, run one by one, by a function or by pytest.

A contract (what a storage or a notifier promises) is a tuple of :class:`ContractCheck`. Who keeps
it writes one factory, which gives a :class:`Probe`; each check gets a probe of its own.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, closing
from enum import StrEnum
from inspect import unwrap
from pathlib import Path
from traceback import FrameSummary, extract_tb
from typing import Any, ClassVar, Final, Generic, Protocol, TypeAlias, TypeVar

from localstd._attrs import error, frozen
from localstd.errors import LocalstdError
from localstd.testing.problem import Problem
from localstd.wording import Wording

__all__ = [
    "Checked",
    "Conformity",
    "ContractCheck",
    "Opened",
    "OverriddenError",
    "Probe",
    "Suite",
    "checked",
]


class Opened(Protocol):
    """What a probe opens: a storage or a notifier, as far as every check asks about it.

    >>> from localstd.notices import MemoryNotifier
    >>> opened: Opened = MemoryNotifier()
    >>> opened.close()
    """

    @property
    def capabilities(self) -> frozenset[StrEnum]:
        """What it declares that it can do."""

    def close(self) -> None:
        """Let go of what it holds."""


class Probe(Protocol):
    """What a factory gives: a fresh place to try things on, such as a schema or a stream.

    >>> from localstd.testing import MemoryProbe
    >>> probe: Probe = MemoryProbe()
    >>> probe.open().capabilities
    frozenset({<Carries.ADDRESSES: 'addresses'>})
    """

    def open(self) -> Opened:
        """Open what is to be checked on this place; every call opens another one."""


P = TypeVar("P", bound=Probe)
P_contra = TypeVar("P_contra", bound=Probe, contravariant=True)
Make: TypeAlias = Callable[[], AbstractContextManager[P]]
_KIT: Final = Path(__file__).parent


class Conformity(StrEnum):
    """How a check ended (一致性)."""

    KEPT = "kept"  #: the promise is kept
    BROKEN = "broken"  #: it is not, or what is not declared is there all the same
    ABSENT = "absent"  #: the capability is not declared, and was shown absent
    UNTRIED = "untried"  #: the probe cannot bring about what it takes to see it


@frozen
class Checked:
    """What a check gave: how it ended, and the problems if it is broken.

    >>> print(Checked(promise="what is delivered arrives", conformity=Conformity.KEPT))
    kept     what is delivered arrives
    """

    promise: str
    conformity: Conformity
    capability: StrEnum | None = None
    problems: tuple[Problem, ...] = ()
    zh: str = ""

    @property
    def wording(self) -> Wording:
        """Say the promise in both languages, in English alone where it has no Chinese."""
        return Wording(self.zh or self.promise, self.promise)

    def __str__(self) -> str:
        of = f" [{self.capability}]" if self.capability is not None else ""
        cases = (f"\n         {one.case}" for one in self.problems)
        return f"{self.conformity:<8} {self.promise}{of}{''.join(cases)}"


def _always(_: object) -> bool:
    return True


def _nothing(_: object) -> Iterable[str]:
    return ()


@frozen
class ContractCheck(Generic[P_contra]):
    """One check of a contract: a promise, and a function that gives the cases that break it.

    A check of a capability also has ``absent``, which gives the cases that show it to be there,
    for those who do not declare it. ``possible`` says whether a probe can bring about what the
    check needs, such as a server that breaks. ``zh`` is the promise in Chinese, for reports.

    >>> from localstd.testing import MemoryProbe
    >>> empty = ContractCheck[MemoryProbe](
    ...     promise="nothing is there at first", cases=lambda probe: map(str, probe.arrived())
    ... )
    >>> print(empty.on(MemoryProbe.make))
    kept     nothing is there at first
    """

    promise: str
    cases: Callable[[P_contra], Iterable[str]]
    capability: StrEnum | None = None
    absent: Callable[[P_contra], Iterable[str]] = _nothing
    possible: Callable[[P_contra], bool] = _always
    zh: str = ""

    @property
    def name(self) -> str:
        """Name the test of this check: its promise in one word."""
        return "test_" + re.sub(r"\W+", "_", self.promise.lower())

    def on(self, make: Callable[[], AbstractContextManager[P_contra]]) -> Checked:
        """Run the check on a probe of its own; what is raised on the way is raised."""
        with make() as probe:
            if not self.possible(probe):
                return self._ended(Conformity.UNTRIED, ())
            if self.capability is None or self.capability in _declared(probe):
                return self._ended(Conformity.KEPT, self.cases(probe))
            return self._ended(Conformity.ABSENT, self.absent(probe))

    def _ended(self, unless_broken: Conformity, cases: Iterable[str]) -> Checked:
        problems = tuple(Problem(self.promise, case) for case in cases)
        return Checked(
            promise=self.promise,
            conformity=Conformity.BROKEN if problems else unless_broken,
            capability=self.capability,
            problems=problems,
            zh=self.zh,
        )

    def tried(self, make: Callable[[], AbstractContextManager[P_contra]]) -> Checked:
        """Run the check on a probe of its own; what is raised on the way is a problem."""
        try:
            return self.on(make)
        except Exception as raised:  # noqa: BLE001  whatever a stranger's code raises is told
            return self._ended(Conformity.BROKEN, _told(raised))


def _told(raised: Exception) -> Iterator[str]:
    """Say what was raised, and at which lines: the check's own, and the last one beneath it."""
    yield f"raised {type(raised).__name__}: {raised}"
    frames = extract_tb(raised.__traceback__)
    asked = [one for one in frames if Path(one.filename).is_relative_to(_KIT)]
    yield from dict.fromkeys(_line(one) for one in [*asked[-1:], *frames[-1:]])


def _line(frame: FrameSummary) -> str:
    return f"{_at(frame.filename, frame.lineno)}: {frame.line}"


def _at(file: str, line: int | None) -> str:
    """Name a line by its file: one of the kit, or another with its folder."""
    path = Path(file)
    of_kit = path.is_relative_to(_KIT)
    shown = path.relative_to(_KIT.parent) if of_kit else Path(*path.parts[-2:])
    return f"at {shown.as_posix()}:{line}"


def _declared(probe: Probe) -> frozenset[StrEnum]:
    with closing(probe.open()) as opened:
        return opened.capabilities


def checked(checks: Iterable[ContractCheck[P]], make: Make[P]) -> tuple[Checked, ...]:
    """Run all checks of a contract, each on a probe of its own; none is left out.

    >>> checked((), lambda: None)
    ()
    """
    return tuple(one.tried(make) for one in checks)


@error
class OverriddenError(LocalstdError):
    """A suite puts something of its own in the place of a check that it inherits.

    >>> print(OverriddenError(suite="OurSuite", check="test_all").wording.en)
    OurSuite overrides the check test_all; keep what it promises, or do not declare it
    """

    suite: str
    check: str

    @property
    def wording(self) -> Wording:
        """Name the suite and the check."""
        return Wording(
            f"{self.suite}覆盖了检查{self.check}；请满足其要求，或不声明该能力",
            f"{self.suite} overrides the check {self.check}; "
            "keep what it promises, or do not declare it",
        )


class Suite:
    """A class of tests for pytest, one for each check in ``checks``.

    A subclass is given the checks as tests when it is made, beside those it inherits, which it
    cannot replace. It has one thing to write: a fixture ``make`` that gives the factory of probes.

    >>> from localstd.testing import MemoryProbe
    >>> class OurSuite(Suite):
    ...     checks = (
    ...         ContractCheck[MemoryProbe](promise="it opens", cases=lambda probe: map(str, ())),
    ...     )
    >>> class TestOurs(OurSuite):
    ...     test_it_opens = None
    Traceback (most recent call last):
    localstd.testing.suite.OverriddenError: TestOurs覆盖了检查test_it_opens...
    """

    checks: ClassVar[tuple[ContractCheck[Any], ...]] = ()

    def __init_subclass__(cls) -> None:
        inherited = {
            one.name: vars(suite)[one.name]
            for suite in cls.__mro__[1:]
            for one in vars(suite).get("checks", ())
        }
        own = {one.name: _test(one) for one in vars(cls).get("checks", ())}
        for name, test in inherited.items():
            if own.get(name, getattr(cls, name)) is not test:
                raise OverriddenError(suite=cls.__name__, check=name)
        for name, test in own.items():
            setattr(cls, name, test)


def _test(check: ContractCheck[Any]) -> Callable[..., None]:
    def test(
        self: Suite,  # noqa: ARG001  pytest calls it on an instance
        make: Make[Any],
        record_property: Callable[[str, object], None],
    ) -> None:
        import pytest  # noqa: PLC0415  the checks run without

        ended = check.on(make)
        record_property("localstd", str(ended))
        if ended.conformity is Conformity.UNTRIED:
            pytest.skip(f"the probe cannot bring it about: {check.promise}")
        if ended.problems:
            code = unwrap(check.cases).__code__
            asked = _at(code.co_filename, code.co_firstlineno)
            pytest.fail(f"{ended}\n         asked {asked}", pytrace=False)

    test.__name__ = check.name
    test.__doc__ = check.promise
    return test
