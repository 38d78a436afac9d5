"""What is learned from transitions (经验), which measure 17 wants gathered for group standards.

Every figure says what it counts and out of how many (:class:`Figure`); what was not told is not
counted, and makes the denominator smaller, never the share wrong.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from statistics import median_low

from localstd._attrs import frozen, mapping_field
from localstd.law import AllianceWay
from localstd.procedure import Event, History, State, fold
from localstd.transition.events import FailureGround
from localstd.transition.mapping.settled import parts_left
from localstd.transition.table import TRANSITION
from localstd.wording import Wording

__all__ = ["Experience", "Figure", "StepTime", "experience"]

_STEPS = (
    ("registered", "assessed", Wording("登记至评估", "from registration to assessment")),
    ("assessed", "way-chosen", Wording("评估至选定途径", "from assessment to the choice")),
    ("way-chosen", "way-failed", Wording("选定途径至未成", "from the choice to its failure")),
    ("way-chosen", "succeeded", Wording("选定途径至接续标准", "from the choice to the successor")),
    ("registered", "succeeded", Wording("登记至接续标准", "from registration to the successor")),
    ("succeeded", "citing-ended", Wording("接续标准至停止引用", "from it to the last citation")),
)


@frozen
class Figure:
    """One figure: what it is called, what it counts, out of what; ``value`` of ``base``.

    >>> share = Figure(
    ...     name="succeeded",
    ...     wording=Wording("有接续标准的", "succeeded"),
    ...     definition=Wording("有接续标准的事项数", "matters with a successor"),
    ...     denominator=Wording("已登记的事项数", "matters that were registered"),
    ...     value=3,
    ...     base=4,
    ... )
    >>> share.share
    Fraction(3, 4)
    """

    name: str
    wording: Wording
    definition: Wording
    denominator: Wording
    value: int
    base: int

    @property
    def share(self) -> Fraction | None:
        """The value as a share of the base; ``None`` where the base is 0."""
        return Fraction(self.value, self.base) if self.base else None


@frozen
class StepTime:
    """How long one step took (环节时长), in days, over all matters in which both ends are dated.

    ``days`` are in order; a step that was gone several times counts each time, from the last
    event that began it. ``begun`` is how often it began: the denominator.

    >>> step = StepTime(
    ...     since="registered",
    ...     until="assessed",
    ...     wording=Wording("登记至评估", "from registration to assessment"),
    ...     days=(3, 10, 40),
    ...     begun=5,
    ... )
    >>> step.median, step.longest
    (10, 40)
    """

    since: str
    until: str
    wording: Wording
    days: tuple[int, ...]
    begun: int

    @property
    def median(self) -> int | None:
        """The middle one, of two the smaller; ``None`` where there is none."""
        return median_low(self.days) if self.days else None

    @property
    def longest(self) -> int | None:
        """The longest; ``None`` where there is none."""
        return self.days[-1] if self.days else None


@frozen
class Experience:
    """What was learned from some transitions (经验) by a day.

    ``failures`` counts the failed ways by their ground, as it was told (``None``: not told);
    ``votes`` are the shares in favour, in order, of the votes whose numbers are told.

    >>> found = experience([], as_of=date(2026, 1, 1))
    >>> [(one.name, one.value, one.base) for one in found.figures][:2]
    [('succeeded', 0, 0), ('withdrawn', 0, 0)]
    """

    figures: tuple[Figure, ...]
    steps: tuple[StepTime, ...]
    failures: Mapping[FailureGround | None, int] = mapping_field(default={})
    votes: tuple[Fraction, ...] = ()


def _is_succeeded(state: State) -> bool:
    return "succeeded" in state.latest


def _is_withdrawn(state: State) -> bool:
    return "withdrawn" in state.latest and not {"succeeded", "part-succeeded"} & state.latest.keys()


def _is_unsettled(state: State) -> bool:
    return bool(parts_left(state))


def _has_failed(state: State) -> bool:
    return "way-failed" in state.latest


def _succeeded_all_the_same(state: State) -> bool:
    return _has_failed(state) and _is_succeeded(state)


_REGISTERED = Wording("已登记的事项数", "matters that were registered")
_OF_MATTERS: tuple[tuple[str, Wording, Wording, Callable[[State], bool]], ...] = (
    (
        "succeeded",
        Wording("有接续标准", "succeeded"),
        Wording("全部内容有接续标准的事项数", "matters whose whole content has a successor"),
        _is_succeeded,
    ),
    (
        "withdrawn",
        Wording("废止而无接续标准", "withdrawn without a successor"),
        Wording("废止而没有任何接续标准的事项数", "matters withdrawn without any successor"),
        _is_withdrawn,
    ),
    (
        "unsettled",
        Wording("去向未定", "unsettled"),
        Wording("有内容既无接续标准也未废止的事项数", "matters of which something has neither"),
        _is_unsettled,
    ),
    (
        "failed-once",
        Wording("有途径未成", "a way failed"),
        Wording("至少一个途径未成的事项数", "matters in which one way or more failed"),
        _has_failed,
    ),
    (
        "succeeded-after-failure",
        Wording("未成之后有接续标准", "succeeded after a failure"),
        Wording("有途径未成而后有接续标准的事项数", "matters with a successor though a way failed"),
        _succeeded_all_the_same,
    ),
)


def experience(histories: Iterable[History], *, as_of: date) -> Experience:
    """Say what some transitions teach by a day: outcomes, ways, times, failures, votes.

    Raises:
        UnknownEventError: if a history is of another procedure.

    >>> from localstd.procedure import Event, Matter
    >>> history = History(matter=Matter(id="tr-1"), events=(
    ...     Event.of("registered", date(2018, 1, 2), number="LM 1-2014"),
    ...     Event.of("way-chosen", date(2018, 3, 1), way="register"),
    ...     Event.of("way-failed", date(2018, 9, 3), reason="会员不足", ground="not-registered"),
    ... ))
    >>> found = experience([history], as_of=date(2026, 1, 1))
    >>> dict(found.failures), [(one.since, one.days) for one in found.steps if one.days]
    ({<FailureGround.NOT_REGISTERED: 'not-registered'>: 1}, [('way-chosen', (186,))])
    """
    states = [fold(TRANSITION, one.as_of(as_of)) for one in dict.fromkeys(histories)]
    told = [state for state in states if state.events]
    return Experience(
        figures=(*_of_matters(told), *_of_ways(told)),
        steps=tuple(_step(told, *one) for one in _STEPS),
        failures=_failures(told),
        votes=tuple(sorted(vote for state in told for vote in _votes(state))),
    )


def _of_matters(states: list[State]) -> Iterator[Figure]:
    for name, wording, definition, holds in _OF_MATTERS:
        yield Figure(
            name=name,
            wording=wording,
            definition=definition,
            denominator=_REGISTERED,
            value=sum(map(holds, states)),
            base=len(states),
        )


def _of_ways(states: list[State]) -> Iterator[Figure]:
    """Give for each way how often it led to a successor, of how often it was chosen and ended."""
    ended = Counter(pair for state in states for pair in _ways_ended(state))
    for way in AllianceWay:
        led, failed = ended[way, "succeeded"], ended[way, "way-failed"]
        yield Figure(
            name=f"way-{way.value}",
            wording=way.wording,
            definition=Wording("经该途径有接续标准的次数", "times that it led to a successor"),
            denominator=Wording("选定该途径且已有结果的次数", "times that it was chosen and ended"),
            value=led,
            base=led + failed,
        )


def _ways_ended(state: State) -> Iterator[tuple[AllianceWay, str]]:
    way = None
    for event in state.events:
        if event.type == "way-chosen":
            way = AllianceWay.of(str(event.facts.get("way")))
        elif event.type in ("succeeded", "way-failed") and way is not None:
            yield way, event.type
            way = None


def _step(states: list[State], since: str, until: str, wording: Wording) -> StepTime:
    days = sorted(n for state in states for n in _days(state, since, until))
    begun = sum(len(state.all(since)) for state in states)
    return StepTime(since=since, until=until, wording=wording, days=tuple(days), begun=begun)


def _days(state: State, since: str, until: str) -> Iterator[int]:
    began: Event | None = None
    for event in state.events:
        if event.type == since:
            began = event
        elif event.type == until and began is not None:
            if began.on.is_exact and event.on.is_exact:
                yield (event.on.first - began.on.first).days
            began = None


def _failures(states: list[State]) -> Mapping[FailureGround | None, int]:
    failed = [event for state in states for event in state.all("way-failed")]
    return Counter(FailureGround.of(str(event.facts.get("ground"))) for event in failed)


def _votes(state: State) -> Iterator[Fraction]:
    """Give the shares in favour; counts that cannot be are left out."""
    for event in state.events:
        attending, in_favour = event.facts.get("attending"), event.facts.get("in_favour")
        if not isinstance(attending, int) or not isinstance(in_favour, int):
            continue
        if 0 <= in_favour <= attending and attending > 0:
            yield Fraction(in_favour, attending)
